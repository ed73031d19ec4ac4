// SPDX-License-Identifier: GPL-3.0-or-later
#include "recall_commands.h"

#include "journal/recalls/recall_book.h"
#include "journal/recalls/recall_desk.h"
#include "journal/receiving/delivery_book.h"
#include "journal/tracing/trace_book.h"
#include "json_input.h"


namespace botiquin::ctl {

namespace {

const QString itemOption = QStringLiteral("--item");
const QString gtinOption = QStringLiteral("--gtin");
const QString lotOption = QStringLiteral("--lot");
const QString expiryOption = QStringLiteral("--expiry");
const QString makerOption = QStringLiteral("--maker");
const QString unitsOption = QStringLiteral("--units");
const QString classOption = QStringLiteral("--class");
const QString reasonOption = QStringLiteral("--reason");
const QString noteOption = QStringLiteral("--note");
const QString jsonOption = QStringLiteral("--json");
const QString allFlag = QStringLiteral("--all");
const QString limitOption = QStringLiteral("--limit");
const QString offsetOption = QStringLiteral("--offset");

/// What was set aside, as JSON gives it: of the recall's own item.
struct AsideLine
{
    LotText lot;
    Date expiry;
    Units units;
    std::optional<Maker> maker;

    static constexpr auto fields
        = Fields{Field{1, "lot", &AsideLine::lot}, Field{2, "expiry", &AsideLine::expiry},
                     Field{3, "units", &AsideLine::units}, Field{4, "maker", &AsideLine::maker}};
};

struct Aside
{
    std::vector<AsideLine> lines;

    static constexpr auto fields = Fields{Field{1, "lines", &Aside::lines}};
};

Reply recorded(const Answer<EventId, RecallRefused> &answer)
{
    if (!answer)
        return tl::unexpected<Trouble>(answer.error());
    if (*answer)
        return QJsonObject{{QStringLiteral("event"), (*answer)->text()}};
    QJsonObject more;
    if (answer->error().line > 0)
        more.insert(QStringLiteral("line"), answer->error().line);
    return refuse(name(answer->error().rule), more);
}

Result<std::vector<AsideLine>, Trouble> linesFrom(const QString &path)
{
    BQ_TRY_ASSIGN(auto aside, readJson<Aside>(jsonOption, path));
    return std::move(aside.lines);
}

Result<std::vector<AsideLine>, Trouble> lineFrom(const Options &options)
{
    BQ_TRY_ASSIGN(const auto lot, options.requiredAs<LotText>(lotOption));
    BQ_TRY_ASSIGN(const auto expiry, options.day(expiryOption));
    BQ_TRY_ASSIGN(const auto units, options.units(unitsOption));
    BQ_TRY_ASSIGN(const auto maker, options.parsed<Maker>(makerOption));
    if (!expiry || !units)
        return usage(QStringLiteral("--lot needs --expiry and --units"));
    return std::vector{AsideLine{lot, *expiry, *units, maker}};
}

/// All of it that the books know on the shelves here.
Outcome<std::vector<LotUnits>> allThatIsHere(Station &station, const RecallId &recall)
{
    std::vector<LotUnits> lines;
    BQ_TRY_ASSIGN(const auto lots, station.books.recalls.recalledAt(station.place()));
    for (const auto &lot : lots) {
        if (lot.recall == recall)
            lines.push_back({lot.of(), lot.units});
    }
    return lines;
}

Result<std::vector<LotUnits>, Trouble> setAside(Station &station, const Options &options, const RecallId &recall)
{
    std::vector<LotUnits> lines;
    BQ_TRY_ASSIGN(const auto known, station.books.recalls.recall(recall));
    if (!known)
        return refuse(name(RecallRefusal::unknownRecall));
    if (options.has(allFlag)) {
        BQ_TRY_ASSIGN(lines, allThatIsHere(station, recall));
        return lines;
    }
    const auto path = options.value(jsonOption);
    if (!path && !options.value(lotOption))
        return lines;
    BQ_TRY_ASSIGN(const auto given, path ? linesFrom(*path) : lineFrom(options));
    for (const auto &line : given)
        lines.push_back({Lot{known->item, line.maker, line.lot, line.expiry}, line.units});
    return lines;
}

QJsonObject lineOf(const TraceLine &line)
{
    return {{QStringLiteral("event"), line.event().text()}, {QStringLiteral("time"), isoTime(line.time)},
            {QStringLiteral("kind"), kindName(line.kind)},  {QStringLiteral("author"), toJson(line.author)},
            {QStringLiteral("item"), toJson(line.item)},    {QStringLiteral("lot"), toJson(line.lot)},
            {QStringLiteral("expiry"), toJson(line.expiry)}, {QStringLiteral("maker"), toJson(line.maker)},
            {QStringLiteral("units"), toJson(line.units)},  {QStringLiteral("from"), line.from},
            {QStringLiteral("fromName"), line.fromName},    {QStringLiteral("to"), line.to},
            {QStringLiteral("toName"), line.toName}};
}

Result<TraceSubject, Trouble> subjectOf(Station &station, const QString &word, const std::optional<Clave> &item)
{
    BQ_TRY_ASSIGN(auto found, traceable(station.books.traces, word, station.today()));
    if (item)
        std::erase_if(found, [&](const TraceSubject &one) { return one.item != item; });
    if (found.empty())
        return refuse(QStringLiteral("nothingOfThatName"));
    if (found.size() > 1)
        return refuse(QStringLiteral("severalOfThatName"), {{QStringLiteral("subjects"), toJson(found)}});
    return found.front();
}

/// The seal that a box was closed with, and how it was found wherever it was received.
Result<QJsonValue, Trouble> sealsOf(Station &station, const TraceSubject &subject)
{
    if (!subject.box)
        return QJsonValue(QJsonValue::Null);
    BQ_TRY_ASSIGN(const auto known, station.books.deliveries.box(*subject.box));
    BQ_TRY_ASSIGN(const auto receipts, station.books.deliveries.receiptsOf(*subject.box));
    QJsonArray found;
    for (const auto &receipt : receipts) {
        found.append(QJsonObject{{QStringLiteral("facility"), toJson(receipt.facility)},
                                 {QStringLiteral("seal"), toJson(receipt.seal)},
                                 {QStringLiteral("time"), toJson(receipt.time)}});
    }
    return QJsonValue(QJsonObject{{QStringLiteral("number"), known ? toJson(known->seal) : QJsonValue(QJsonValue::Null)},
                                  {QStringLiteral("found"), found}});
}

} // namespace

Reply issueRecall(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments,
                                {{}, {classOption, itemOption, gtinOption, lotOption, makerOption, reasonOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto recall, options.word<RecallId>(0, QStringLiteral("RECALL")));
    BQ_TRY_ASSIGN(const auto level, options.oneOf<RecallClass>(classOption));
    BQ_TRY_ASSIGN(const auto item, options.parsed<Clave>(itemOption));
    BQ_TRY_ASSIGN(const auto gtin, options.parsed<Gtin>(gtinOption));
    BQ_TRY_ASSIGN(const auto lot, options.parsed<LotText>(lotOption));
    BQ_TRY_ASSIGN(const auto maker, options.parsed<Maker>(makerOption));
    BQ_TRY_ASSIGN(const auto reason, options.required(reasonOption));
    if (!level)
        return usage(QStringLiteral("--class is needed"));
    if (!item && !gtin)
        return usage(QStringLiteral("--item or --gtin is needed"));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    RecallDesk desk(workplace->station(), workplace->authority());
    BQ_TRY_ASSIGN(auto said, recorded(desk.issue({recall, *level, item, gtin, lot, maker, reason}, user)));
    BQ_TRY_ASSIGN(const auto sums, workplace->station().books.recalls.touchedSums(recall));
    said.insert(QStringLiteral("sums"), toJson(sums));
    said.insert(QStringLiteral("wholeItem"), !lot && !maker && !gtin);
    return said;
}

Reply listRecalls(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {limitOption, offsetOption}}));
    BQ_TRY_ASSIGN(const int limit, options.number(limitOption, 200));
    BQ_TRY_ASSIGN(const int offset, options.number(offsetOption, 0));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &book = workplace->station().books.recalls;
    BQ_TRY_ASSIGN(const auto recalls, book.recalls(offset, limit));
    BQ_TRY_ASSIGN(const int count, book.recallCount());
    return QJsonObject{{QStringLiteral("recalls"), toJson(recalls)}, {QStringLiteral("count"), count}};
}

Reply showRecall(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {limitOption, offsetOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto id, options.word<RecallId>(0, QStringLiteral("RECALL")));
    BQ_TRY_ASSIGN(const int limit, options.number(limitOption, 200));
    BQ_TRY_ASSIGN(const int offset, options.number(offsetOption, 0));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &book = workplace->station().books.recalls;
    BQ_TRY_ASSIGN(const auto recall, book.recall(id));
    if (!recall)
        return refuse(name(RecallRefusal::unknownRecall));
    BQ_TRY_ASSIGN(const auto sums, book.touchedSums(id));
    BQ_TRY_ASSIGN(const auto touched, book.touched(id, offset, limit));
    BQ_TRY_ASSIGN(const int touchedCount, book.touchedCount(id));
    BQ_TRY_ASSIGN(const auto places, book.places(id, offset, limit));
    BQ_TRY_ASSIGN(const int placeCount, book.placeCount(id));
    auto shown = toObject(*recall);
    shown.insert(QStringLiteral("wholeItem"), recall->isWholeItem());
    BQ_TRY_ASSIGN(const auto scope, book.scopeOf(id));
    shown.insert(QStringLiteral("spared"), toJson(scope ? scope->spared : std::vector<Lot>()));
    shown.insert(QStringLiteral("sums"), toJson(sums));
    shown.insert(QStringLiteral("touched"), toJson(touched));
    shown.insert(QStringLiteral("touchedCount"), touchedCount);
    shown.insert(QStringLiteral("places"), toJson(places));
    shown.insert(QStringLiteral("placeCount"), placeCount);
    return shown;
}

Reply acknowledgeRecall(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{allFlag},
                                            {jsonOption, lotOption, expiryOption, makerOption, unitsOption, noteOption},
                                            1,
                                            1}));
    BQ_TRY_ASSIGN(const auto recall, options.word<RecallId>(0, QStringLiteral("RECALL")));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto lines, setAside(workplace->station(), options, recall));
    RecallDesk desk(workplace->station(), workplace->authority());
    const QString note = options.value(noteOption).value_or(QStringLiteral(""));
    BQ_TRY_ASSIGN(auto said, recorded(desk.acknowledge(recall, lines, note, user)));
    said.insert(QStringLiteral("setAside"), toJson(lines));
    return said;
}

Reply endRecall(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 1, 1}));
    BQ_TRY_ASSIGN(const auto recall, options.word<RecallId>(0, QStringLiteral("RECALL")));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    RecallDesk desk(workplace->station(), workplace->authority());
    return recorded(desk.end(recall, user));
}

Reply traceUnits(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {itemOption, limitOption, offsetOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto item, options.parsed<Clave>(itemOption));
    BQ_TRY_ASSIGN(const int limit, options.number(limitOption, 200));
    BQ_TRY_ASSIGN(const int offset, options.number(offsetOption, 0));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto subject, subjectOf(workplace->station(), options.words().front(), item));
    auto &book = workplace->station().books.traces;
    BQ_TRY_ASSIGN(const auto lines, book.lines(subject, offset, limit));
    BQ_TRY_ASSIGN(const int count, book.lineCount(subject));
    BQ_TRY_ASSIGN(const auto stands, book.stands(subject, offset, limit));
    BQ_TRY_ASSIGN(const int standCount, book.standCount(subject));
    BQ_TRY_ASSIGN(const auto seals, sealsOf(workplace->station(), subject));
    QJsonArray way;
    for (const auto &line : lines)
        way.append(lineOf(line));
    return QJsonObject{{QStringLiteral("subject"), toObject(subject)}, {QStringLiteral("seals"), seals},
                       {QStringLiteral("lines"), way},
                       {QStringLiteral("count"), count},               {QStringLiteral("stands"), toJson(stands)},
                       {QStringLiteral("standCount"), standCount}};
}

} // namespace botiquin::ctl
