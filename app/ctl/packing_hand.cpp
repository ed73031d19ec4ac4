// SPDX-License-Identifier: GPL-3.0-or-later
#include "packing_hand.h"

#include "journal/scans/scan_desk.h"

namespace botiquin::ctl {

namespace {

/// The line that an act was about, for the answer to it.
QJsonObject done(const char *answer, const BoxInHand &box, const std::optional<Clave> &item = {})
{
    QJsonObject said{{QStringLiteral("answer"), QString::fromLatin1(answer)}};
    const auto *line = item ? box.box.lineFor(*item) : nullptr;
    if (line)
        said.insert(QStringLiteral("line"), describeLine(*line));
    return said;
}

Reply pack(PackingHand &hand, const PackRead &read, const QByteArray &code, const PackingWay &way)
{
    PackingDesk desk(hand.station());
    BQ_TRY_ASSIGN(auto forLine, lineNamed(hand.box.box, way.line));
    if (!forLine && !way.overrides.empty() && !hand.box.box.lineFor(read.item) && hand.box.box.currentLine())
        forLine = hand.box.box.currentLine()->order.item;
    const packing::PackUnits command{read.item, read.lot, read.units, packing::Entering::scanned, code, forLine,
                                     way.overrides};
    BQ_TRY_ASSIGN(const auto accepted, granted(desk.judge(hand.box, command, hand.user, read.item)));
    BQ_TRY(keepPacked(hand, accepted, way.isConfirmed));
    auto said = done("packed", hand.box, accepted.packed().line);
    said.insert(QStringLiteral("lot"), toJson(accepted.packed().lot));
    said.insert(QStringLiteral("units"), toJson(accepted.packed().units));
    if (accepted.isNotFirstToExpire())
        said.insert(QStringLiteral("expiresEarlier"), toJson(*accepted.packed().expiresEarlier));
    if (accepted.isNotInStock())
        said.insert(QStringLiteral("beyondStock"), toJson(accepted.packed().beyondStock));
    return said;
}

Reply takeLot(PackingHand &hand, const Clave &item, const packing::LotRead &lot, const QByteArray &code)
{
    PackingDesk desk(hand.station());
    BQ_TRY_ASSIGN(const auto entry,
                  granted(desk.judge(hand.box, packing::TakeLot{item, lot, code}, hand.user, item)));
    BQ_TRY(desk.keep(hand.box, entry));
    return done("lotTaken", hand.box, item);
}

template <class Command>
Reply act(PackingHand &hand, const Command &command, const char *answer)
{
    PackingDesk desk(hand.station());
    BQ_TRY_ASSIGN(const auto entry, granted(desk.judge(hand.box, command, hand.user)));
    BQ_TRY(desk.keep(hand.box, entry));
    return done(answer, hand.box);
}

Reply obey(PackingHand &hand, const packing::CommandCode &code)
{
    using Kind = packing::CommandCode::Kind;
    switch (code.kind) {
    case Kind::undo: return act(hand, packing::TakeBackLast{}, "takenBack");
    case Kind::aside: return act(hand, packing::PutAside{}, "putAside");
    case Kind::next: return act(hand, packing::ChooseLine{}, "lineChosen");
    case Kind::seal:
    case Kind::ok:
    case Kind::quantity:
    case Kind::digit: return refuse(QStringLiteral("commandNeedsAWindow"));
    }
    Q_UNREACHABLE();
}

Reply answerTo(PackingHand &hand, const ScanMeaning &meaning, const QByteArray &code, const PackingWay &way)
{
    if (const auto *command = std::get_if<packing::CommandCode>(&meaning))
        return obey(hand, *command);
    if (const auto *read = std::get_if<PackRead>(&meaning))
        return pack(hand, *read, code, way);
    if (const auto *label = std::get_if<LotLabelRead>(&meaning))
        return takeLot(hand, label->item, label->lot, code);
    if (const auto *lot = std::get_if<LotAlone>(&meaning)) {
        const auto *line = hand.box.box.currentLine();
        return line ? takeLot(hand, line->order.item, lot->lot, code) : Reply(refuse(QStringLiteral("noOpenLine")));
    }
    if (const auto *unknown = std::get_if<UnknownGtin>(&meaning))
        return refuse(QStringLiteral("unknownGtin"), {{QStringLiteral("gtin"), unknown->gtin.text()}});
    if (const auto *wrong = std::get_if<NotUnderstood>(&meaning); wrong && wrong->fault) {
        return refuse(QString::fromLatin1(gs1::name(wrong->fault->error)),
                      {{QStringLiteral("at"), wrong->fault->at}});
    }
    return refuse(QStringLiteral("notAPack"));
}

Outcome<void> noteScan(PackingHand &hand, const QByteArray &code, const Reply &reply)
{
    QString answer = QStringLiteral("failed");
    if (reply)
        answer = reply->value(QStringLiteral("answer")).toString();
    else if (const auto *refusal = std::get_if<Refusal>(&reply.error()))
        answer = refusal->name;
    auto &station = hand.station();
    return transact(station.journal, [&]() -> Outcome<void> {
        ScanDesk scans(station.books.scans, station.books.people);
        return scans.add({station.now(), hand.user.text(), QStringLiteral("typed"), code, answer,
                          hand.box.order.kit.text()});
    });
}

} // namespace

Result<PackingHand, Trouble> takeInHand(const Invocation &invocation, const Options &options, Right right)
{
    BQ_TRY_ASSIGN(const auto kit, options.word<KitId>(0, QStringLiteral("KIT")));
    BQ_TRY_ASSIGN(const auto boxClass, options.oneOf<BoxClass>(classOption));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(auto workplace, openWorkplace(invocation));
    BQ_TRY(requireRight(*workplace, user, right));
    const auto given = boxClass.value_or(BoxClass::dry);
    BQ_TRY_ASSIGN(const auto draft, workplace->station().books.drafts.draft(kit, given));
    BQ_TRY_ASSIGN(auto box, granted(PackingDesk(workplace->station()).look(kit, given)));
    return PackingHand{std::move(workplace), user, std::move(box), !draft};
}

Outcome<void> takeUp(PackingHand &hand)
{
    if (!hand.box.box.isAside())
        return {};
    return PackingDesk(hand.station()).keep(hand.box, {hand.user, hand.station().now(), packing::BoxTakenUp{}});
}

Outcome<void> giveBack(Station &station, const BoxInHand &box)
{
    return transact(station.journal, [&]() -> Outcome<void> {
        BQ_TRY_ASSIGN(const int entries, station.books.drafts.entryCount(box.draft));
        return entries > 0 ? Outcome<void>() : station.books.drafts.remove(box.draft);
    });
}

Outcome<void> giveBack(PackingHand &hand)
{
    return hand.isBegunHere ? giveBack(hand.station(), hand.box) : Outcome<void>();
}

Reply settled(PackingHand &hand, Reply reply)
{
    if (!reply)
        BQ_TRY(giveBack(hand));
    return reply;
}

Result<std::vector<packing::Override>, Trouble> overridesOf(const Options &options)
{
    std::vector<packing::Override> overrides;
    const auto ruleName = options.value(overrideOption);
    if (!ruleName)
        return overrides;
    const auto rule = packing::parsePackRefusal(*ruleName);
    if (!rule || !packing::mayBeOverridden(*rule))
        return usage(QStringLiteral("--override: not a rule that may be lifted: %1").arg(ruleName->left(80)));
    BQ_TRY_ASSIGN(const auto by, options.requiredAs<UserId>(byOption));
    BQ_TRY_ASSIGN(const auto reason, options.requiredAs<packing::OverrideReason>(reasonOption));
    overrides.push_back({*rule, by, reason});
    return overrides;
}

Result<PackingWay, Trouble> wayOf(const Options &options)
{
    BQ_TRY_ASSIGN(auto overrides, overridesOf(options));
    return PackingWay{std::move(overrides), options.value(lineOption), options.has(okFlag)};
}

Result<std::optional<Clave>, Trouble> lineNamed(const packing::OpenBox &box, const std::optional<QString> &line)
{
    if (!line)
        return std::optional<Clave>();
    const auto &lines = box.lines();
    bool isNumber = false;
    const qint64 number = line->toLongLong(&isNumber);
    if (isNumber && number >= 1 && number <= qint64(lines.size()))
        return std::optional(lines[size_t(number - 1)].order.item);
    const auto item = Clave::parse(*line);
    if (!item && !isNumber)
        return usage(QStringLiteral("--line: neither a number nor a clave: %1").arg(line->left(80)));
    if (!item || !box.line(*item))
        return refuse(QStringLiteral("noSuchLine"));
    return std::optional(*item);
}

Result<void, Trouble> keepPacked(PackingHand &hand, const packing::PackAccepted &accepted, bool isConfirmed)
{
    if (accepted.isNotInStock() && !isConfirmed) {
        return refuse(QStringLiteral("notInStock"), {{QStringLiteral("beyondStock"), toJson(accepted.packed().beyondStock)},
                                                     {QStringLiteral("lot"), toJson(accepted.packed().lot)}});
    }
    BQ_TRY(PackingDesk(hand.station()).keep(hand.box, accepted.entry));
    return {};
}

Reply takeScan(PackingHand &hand, const QByteArray &code, const PackingWay &way)
{
    auto &station = hand.station();
    BQ_TRY_ASSIGN(const auto meaning,
                  ScanResolver(station.books.catalog, station.facility).resolve(code, station.today()));
    auto reply = answerTo(hand, meaning, code, way);
    // What was packed is packed, whether or not the log of scans could be written.
    (void)noteScan(hand, code, reply);
    return reply;
}

QJsonObject describeLine(const packing::BoxLine &line)
{
    QJsonArray lots;
    for (const auto &packed : line.lots) {
        if (packed.units.isZero())
            continue;
        auto lot = toObject(packed.lot);
        lot.insert(QStringLiteral("units"), toJson(packed.units));
        lots.append(lot);
    }
    QJsonObject said{{QStringLiteral("item"), toJson(line.order.item)},
                     {QStringLiteral("slot"), toJson(line.order.slot)},
                     {QStringLiteral("required"), toJson(line.order.required)},
                     {QStringLiteral("packed"), toJson(line.packed)},
                     {QStringLiteral("missing"), toJson(line.missing())},
                     {QStringLiteral("lots"), lots}};
    if (line.shortReason)
        said.insert(QStringLiteral("short"), packing::name(line.shortReason->kind));
    return said;
}

QJsonObject describeBox(const BoxInHand &box)
{
    const auto &totals = box.box.totals();
    const auto *current = box.box.currentLine();
    return {{QStringLiteral("kit"), toJson(box.order.kit)},
            {QStringLiteral("class"), toJson(box.order.boxClass)},
            {QStringLiteral("facility"), toJson(box.order.facility)},
            {QStringLiteral("facilityName"), box.order.facilityName},
            {QStringLiteral("lines"), totals.lines},
            {QStringLiteral("complete"), totals.complete},
            {QStringLiteral("short"), totals.markedShort},
            {QStringLiteral("required"), toJson(totals.required)},
            {QStringLiteral("packed"), toJson(totals.packed)},
            {QStringLiteral("aside"), box.box.isAside()},
            {QStringLiteral("checker"), toJson(box.box.checker())},
            {QStringLiteral("current"), current ? QJsonValue(describeLine(*current)) : QJsonValue()}};
}

} // namespace botiquin::ctl
