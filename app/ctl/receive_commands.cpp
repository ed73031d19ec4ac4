// SPDX-License-Identifier: GPL-3.0-or-later
#include "receive_commands.h"

#include "journal/receiving/delivery_desk.h"
#include "json_input.h"

#include <algorithm>
#include <cmath>

namespace botiquin::ctl {

namespace {

using namespace receiving;

const QString jsonOption = QStringLiteral("--json");
const QString scanOption = QStringLiteral("--scan");
const QString restOption = QStringLiteral("--rest");
const QString sealOption = QStringLiteral("--seal");
const QString signedOption = QStringLiteral("--signed");
const QString handedOverOption = QStringLiteral("--handed-over");
const QString fixOption = QStringLiteral("--fix");
const QString limitOption = QStringLiteral("--limit");
const QString offsetOption = QStringLiteral("--offset");

/// What came of a lot, as JSON says it; what is left out is none.
struct SaidLine
{
    Clave item;
    LotText lot;
    Date expiry;
    std::optional<Maker> maker;
    std::optional<Units> received;
    std::optional<Units> damaged;
    std::optional<Units> expired;
    std::optional<Units> tooWarm;
    std::optional<Lot> insteadOf;

    static constexpr auto fields = Fields{
        Field{1, "item", &SaidLine::item}, Field{2, "lot", &SaidLine::lot}, Field{3, "expiry", &SaidLine::expiry},
        Field{4, "maker", &SaidLine::maker}, Field{5, "received", &SaidLine::received},
        Field{6, "damaged", &SaidLine::damaged}, Field{7, "expired", &SaidLine::expired},
        Field{8, "too_warm", &SaidLine::tooWarm}, Field{9, "instead_of", &SaidLine::insteadOf}};

    LineTold told() const
    {
        return {Lot{item, maker, lot, expiry},    received.value_or(Units(0)), damaged.value_or(Units(0)),
                expired.value_or(Units(0)), tooWarm.value_or(Units(0)),  insteadOf};
    }
};

struct SaidLines
{
    std::vector<SaidLine> lines;

    static constexpr auto fields = Fields{Field{1, "lines", &SaidLines::lines}};
};

/// All that the command line says of a box.
struct Said
{
    std::vector<SaidLine> lines;
    QStringList codes;
    std::optional<bool> restCame;
    std::optional<SealState> seal;
    PaperSigned paper;
    std::optional<MapFix> fix;
};

Result<std::vector<SaidLine>, Trouble> linesOf(const Options &options)
{
    const auto path = options.value(jsonOption);
    if (!path)
        return std::vector<SaidLine>();
    BQ_TRY_ASSIGN(auto said, readJson<SaidLines>(jsonOption, *path));
    return std::move(said.lines);
}

Result<std::optional<bool>, Trouble> restOf(const Options &options)
{
    const auto text = options.value(restOption);
    if (!text)
        return std::optional<bool>();
    if (*text != u"listed" && *text != u"missing")
        return usage(QStringLiteral("--rest: neither listed nor missing: %1").arg(text->left(80)));
    return std::optional(*text == u"listed");
}

Result<PaperSigned, Trouble> paperOf(const Options &options)
{
    PaperSigned paper{options.value(signedOption), {}};
    if (const auto text = options.value(handedOverOption)) {
        BQ_TRY_ASSIGN(paper.handedOver, Options::hour(handedOverOption, *text));
    }
    return paper;
}

/// LATITUDE,LONGITUDE[,METRES] in degrees.
Result<std::optional<MapFix>, Trouble> fixOf(const Options &options)
{
    const auto text = options.value(fixOption);
    if (!text)
        return std::optional<MapFix>();
    const auto parts = text->split(u',');
    bool good = parts.size() == 2 || parts.size() == 3;
    std::vector<double> numbers;
    for (const auto &part : parts) {
        bool isNumber = false;
        numbers.push_back(part.trimmed().toDouble(&isNumber));
        good = good && isNumber;
    }
    constexpr double metresMost = 1e7; // a quarter of the way round the earth
    good = good && std::all_of(numbers.begin(), numbers.end(), [](double number) { return std::isfinite(number); });
    good = good && qAbs(numbers[0]) <= 90 && qAbs(numbers[1]) <= 180;
    if (!good || (numbers.size() == 3 && (numbers[2] < 0 || numbers[2] > metresMost)))
        return usage(QStringLiteral("--fix: not LATITUDE,LONGITUDE: %1").arg(text->left(80)));
    const auto accuracy = numbers.size() == 3 ? std::optional(qint64(numbers[2])) : std::nullopt;
    return std::optional(MapFix{qRound64(numbers[0] * 1e6), qRound64(numbers[1] * 1e6), accuracy, {}});
}

Result<Said, Trouble> saidIn(const Options &options)
{
    Said said;
    BQ_TRY_ASSIGN(said.lines, linesOf(options));
    said.codes = options.values(scanOption);
    BQ_TRY_ASSIGN(said.restCame, restOf(options));
    BQ_TRY_ASSIGN(said.seal, options.oneOf<SealState>(sealOption));
    BQ_TRY_ASSIGN(said.paper, paperOf(options));
    BQ_TRY_ASSIGN(said.fix, fixOf(options));
    return said;
}

QString name(PackNote note)
{
    switch (note) {
    case PackNote::lineFound: return QStringLiteral("lineFound");
    case PackNote::unitsAdded: return QStringLiteral("unitsAdded");
    case PackNote::lotMissing: return QStringLiteral("lotMissing");
    case PackNote::unknownCode: return QStringLiteral("unknownGtin");
    case PackNote::tooMany: return QStringLiteral("unitsTooMany");
    case PackNote::notAPack: return QStringLiteral("notAPack");
    }
    Q_UNREACHABLE();
}

Result<void, Trouble> scan(Station &station, DeliveryInHand &hand, const QString &code)
{
    const ScanResolver resolver(station.books.catalog, station.facility);
    BQ_TRY_ASSIGN(const auto meaning, resolver.resolve(code.toUtf8(), station.today()));
    PackAnswer answer{PackNote::notAPack};
    if (const auto *pack = std::get_if<PackRead>(&meaning)) {
        BQ_TRY_ASSIGN(answer, DeliveryDesk(station).scan(hand, *pack));
    } else if (std::holds_alternative<UnknownGtin>(meaning)) {
        answer.note = PackNote::unknownCode;
    }
    if (answer.note == PackNote::lineFound || answer.note == PackNote::unitsAdded)
        return {};
    return refuse(name(answer.note), {{QStringLiteral("code"), code}});
}

Result<void, Trouble> tell(Station &station, DeliveryInHand &hand, const Said &said)
{
    DeliveryDesk desk(station);
    int number = 0;
    for (const auto &line : said.lines) {
        ++number;
        BQ_TRY_ASSIGN(const auto told, desk.tell(hand, line.told()));
        if (!told)
            return refuse(botiquin::receiving::name(told.error()), {{QStringLiteral("line"), number}});
    }
    for (const auto &code : said.codes)
        BQ_TRY(scan(station, hand, code));
    if (said.restCame)
        BQ_TRY(desk.tellRest(hand, *said.restCame));
    if (said.seal)
        BQ_TRY(desk.setSeal(hand, *said.seal));
    if (said.paper.name || said.paper.handedOver)
        BQ_TRY(desk.setPaper(hand, said.paper));
    return {};
}

/// Leaves the box as it was before a command that was refused.
Outcome<void> takeBack(DeliveryDesk &desk, DeliveryInHand &hand, int before, bool wasBegun)
{
    if (!wasBegun)
        return desk.drop(hand.sscc);
    while (hand.acts > before)
        BQ_TRY(desk.undo(hand));
    return {};
}

Result<EventId, Trouble> receive(Station &station, DeliveryInHand &hand, const Said &said, const UserId &user)
{
    BQ_TRY(tell(station, hand, said));
    return granted(DeliveryDesk(station).receive(hand, user, said.fix));
}

QJsonArray jsonOf(const std::vector<BoxOddity> &oddities)
{
    QJsonArray names;
    for (const auto oddity : oddities)
        names.append(botiquin::name(oddity));
    return names;
}

QJsonObject jsonOf(const OpenDelivery &delivery, const OpenLine &line)
{
    return {{QStringLiteral("item"), toJson(line.lot.item)},
            {QStringLiteral("lot"), toJson(line.lot.text)},
            {QStringLiteral("expiry"), toJson(line.lot.expiry)},
            {QStringLiteral("listed"), toJson(line.listed)},
            {QStringLiteral("told"), line.told},
            {QStringLiteral("received"), toJson(line.received)},
            {QStringLiteral("damaged"), toJson(line.damaged)},
            {QStringLiteral("expired"), toJson(line.expired)},
            {QStringLiteral("tooWarm"), toJson(line.tooWarm)},
            {QStringLiteral("missing"), toJson(delivery.missing(line))},
            {QStringLiteral("insteadOf"), toJson(line.insteadOf)}};
}

Result<QJsonArray, Trouble> missingBoxes(Station &station, const DeliveryInHand &hand)
{
    QJsonArray missing;
    if (!hand.known || !hand.known->kit)
        return missing;
    BQ_TRY_ASSIGN(const auto boxes, station.books.deliveries.kitBoxes(*hand.known->kit, station.facility));
    for (const auto &box : boxes) {
        if (!box.received && box.sscc != hand.sscc)
            missing.append(toJson(box));
    }
    return missing;
}

} // namespace

Reply receiveBox(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{},
                                            {jsonOption, restOption, sealOption, signedOption, handedOverOption, fixOption},
                                            1,
                                            1,
                                            {scanOption}}));
    BQ_TRY_ASSIGN(const auto sscc, options.word<Sscc>(0, QStringLiteral("SSCC")));
    BQ_TRY_ASSIGN(const auto said, saidIn(options));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    DeliveryDesk desk(station);
    BQ_TRY_ASSIGN(const auto begun, desk.begun());
    const bool wasBegun = std::find(begun.begin(), begun.end(), sscc) != begun.end();
    BQ_TRY_ASSIGN(auto hand, desk.open(sscc));
    const int before = hand.acts;
    const auto event = receive(station, hand, said, user);
    if (!event) {
        BQ_TRY(takeBack(desk, hand, before, wasBegun));
        return tl::unexpected<Trouble>(event.error());
    }
    BQ_TRY_ASSIGN(const auto missing, missingBoxes(station, hand));
    return QJsonObject{{QStringLiteral("event"), event->text()},
                       {QStringLiteral("sscc"), sscc.text()},
                       {QStringLiteral("oddities"), jsonOf(hand.oddities)},
                       {QStringLiteral("differences"), hand.delivery.differences()},
                       {QStringLiteral("boxesToCome"), missing}};
}

Reply showDelivery(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 1, 1}));
    BQ_TRY_ASSIGN(const auto sscc, options.word<Sscc>(0, QStringLiteral("SSCC")));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY_ASSIGN(const auto hand, DeliveryDesk(station).look(sscc));
    BQ_TRY_ASSIGN(const auto missing, missingBoxes(station, hand));
    QJsonArray lines;
    for (const auto &line : hand.delivery.lines())
        lines.append(jsonOf(hand.delivery, line));
    return QJsonObject{{QStringLiteral("sscc"), sscc.text()},
                       {QStringLiteral("known"), toJson(hand.known)},
                       {QStringLiteral("oddities"), jsonOf(hand.oddities)},
                       {QStringLiteral("seal"), botiquin::name(hand.delivery.seal())},
                       {QStringLiteral("lines"), lines},
                       {QStringLiteral("receipts"), toJson(hand.receipts)},
                       {QStringLiteral("boxesToCome"), missing}};
}

Reply listDeliveries(const Invocation &invocation, QStringList arguments)
{
    const QString receivedFlag = QStringLiteral("--received");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{receivedFlag}, {limitOption, offsetOption}}));
    BQ_TRY_ASSIGN(const int limit, options.number(limitOption, 200));
    BQ_TRY_ASSIGN(const int offset, options.number(offsetOption, 0));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    auto &book = station.books.deliveries;
    if (options.has(receivedFlag)) {
        BQ_TRY_ASSIGN(const auto received, book.received(station.facility, offset, limit));
        BQ_TRY_ASSIGN(const int count, book.receivedCount(station.facility));
        return QJsonObject{{QStringLiteral("received"), toJson(received)}, {QStringLiteral("count"), count}};
    }
    BQ_TRY_ASSIGN(const auto expected, book.expected(station.facility, station.today(), offset, limit));
    BQ_TRY_ASSIGN(const int count, book.expectedCount(station.facility, station.today()));
    return QJsonObject{{QStringLiteral("expected"), toJson(expected)}, {QStringLiteral("count"), count}};
}

} // namespace botiquin::ctl
