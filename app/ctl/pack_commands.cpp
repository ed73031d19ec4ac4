// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_commands.h"

#include "packing_hand.h"

namespace botiquin::ctl {

namespace {

const QString roundOption = QStringLiteral("--round");

/// Options::read for an act on one box.
Result<Options, Trouble> readBoxOptions(const QStringList &arguments, QStringList flags, QStringList valued,
                                        int wordsMin = 1, int wordsMax = 1)
{
    valued << classOption;
    return Options::read(arguments, {std::move(flags), std::move(valued), wordsMin, wordsMax});
}

QJsonObject withBox(const BoxInHand &box, QJsonObject said = {})
{
    said.insert(QStringLiteral("box"), describeBox(box));
    return said;
}

/// Judges a command on the box and keeps its entry.
template <class Command>
Reply carryOut(const Invocation &invocation, const Options &options, const Command &command, Right right = Right::pack)
{
    BQ_TRY_ASSIGN(auto hand, takeInHand(invocation, options, right));
    const auto act = [&]() -> Reply {
        PackingDesk desk(hand.station());
        BQ_TRY_ASSIGN(const auto entry, granted(desk.judge(hand.box, command, hand.user)));
        BQ_TRY(desk.keep(hand.box, entry));
        return withBox(hand.box);
    };
    return settled(hand, act());
}

template <class Command>
Reply carryOutAlone(const Invocation &invocation, const QStringList &arguments, const Command &command,
                    Right right = Right::pack)
{
    BQ_TRY_ASSIGN(const auto options, readBoxOptions(arguments, {}, {}));
    return carryOut(invocation, options, command, right);
}

QByteArray bytesOfCode(const QString &word)
{
    return word.toUtf8();
}

Result<std::optional<packing::CheckWaiver>, Trouble> waiverOf(const Options &options)
{
    BQ_TRY_ASSIGN(const auto by, options.parsed<UserId>(QStringLiteral("--waive-by")));
    if (!by)
        return std::optional<packing::CheckWaiver>();
    BQ_TRY_ASSIGN(const auto reason, options.requiredAs<packing::OverrideReason>(reasonOption));
    return std::optional(packing::CheckWaiver{*by, reason});
}

} // namespace

Reply packNext(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {classOption, roundOption}}));
    BQ_TRY_ASSIGN(const auto boxClass, options.oneOf<BoxClass>(classOption));
    BQ_TRY_ASSIGN(auto round, options.parsed<RoundId>(roundOption));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    if (!round)
        round = workplace->round();
    if (!round)
        return refuse(QStringLiteral("noRound"));
    const auto wanted = boxClass.value_or(BoxClass::dry);
    BQ_TRY_ASSIGN(const auto next, station.books.kits.nextBox(station.facility, *round, wanted));
    if (!next)
        return refuse(QStringLiteral("noBoxWaits"));
    BQ_TRY_ASSIGN(const auto progress, station.books.kits.progress(station.facility, *round, wanted, station.now()));
    auto said = toObject(*next);
    said.insert(QStringLiteral("boxes"), progress.boxes);
    said.insert(QStringLiteral("sealed"), progress.sealed);
    return said;
}

Reply packList(const Invocation &invocation, QStringList arguments)
{
    const QString progressOption = QStringLiteral("--progress");
    const QString searchOption = QStringLiteral("--search");
    const QString limitOption = QStringLiteral("--limit");
    const QString offsetOption = QStringLiteral("--offset");
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{}, {progressOption, classOption, roundOption, searchOption, limitOption,
                                                 offsetOption}}));
    BQ_TRY_ASSIGN(const auto progress, options.oneOf<BoxProgress>(progressOption));
    BQ_TRY_ASSIGN(const auto boxClass, options.oneOf<BoxClass>(classOption));
    BQ_TRY_ASSIGN(auto round, options.parsed<RoundId>(roundOption));
    BQ_TRY_ASSIGN(const int limit, options.number(limitOption, 200));
    BQ_TRY_ASSIGN(const int offset, options.number(offsetOption, 0));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    if (!round)
        round = workplace->round();
    if (!round)
        return refuse(QStringLiteral("noRound"));
    const BoxFilter filter{station.facility, *round, boxClass, progress, options.value(searchOption).value_or(QString())};
    BQ_TRY_ASSIGN(const auto boxes, station.books.kits.boxes(filter, offset, limit));
    BQ_TRY_ASSIGN(const int count, station.books.kits.boxCount(filter));
    return QJsonObject{{QStringLiteral("boxes"), toJson(boxes)}, {QStringLiteral("count"), count}};
}

Reply packShow(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, readBoxOptions(arguments, {}, {}));
    BQ_TRY_ASSIGN(const auto kit, options.word<KitId>(0, QStringLiteral("KIT")));
    BQ_TRY_ASSIGN(const auto given, options.oneOf<BoxClass>(classOption));
    const auto boxClass = given.value_or(BoxClass::dry);
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &books = workplace->station().books;
    BQ_TRY_ASSIGN(const auto order, books.kits.box(kit, boxClass));
    if (!order)
        return refuse(name(OpenBoxRefusal::noSuchBox));
    auto said = toObject(*order);
    if (order->progress != BoxProgress::open) {
        BQ_TRY_ASSIGN(const auto lines, books.kits.lines(kit, boxClass));
        said.insert(QStringLiteral("lines"), toJson(lines));
        return said;
    }
    // A box that is open has a draft, and taking it up again changes nothing.
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto box, granted(PackingDesk(workplace->station()).open(kit, boxClass, user)));
    QJsonArray lines;
    for (const auto &line : box.box.lines())
        lines.append(describeLine(line));
    said.insert(QStringLiteral("lines"), lines);
    return withBox(box, said);
}

Reply packOpen(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, readBoxOptions(arguments, {}, {}));
    BQ_TRY_ASSIGN(auto hand, takeInHand(invocation, options));
    BQ_TRY(takeUp(hand));
    return withBox(hand.box);
}

Reply packScan(const Invocation &invocation, QStringList arguments)
{
    constexpr int codesMax = 10'000;
    BQ_TRY_ASSIGN(const auto options,
                  readBoxOptions(arguments, {okFlag}, {overrideOption, byOption, reasonOption, lineOption}, 2, codesMax));
    BQ_TRY_ASSIGN(const auto way, wayOf(options));
    BQ_TRY_ASSIGN(auto hand, takeInHand(invocation, options));
    QJsonArray answers;
    for (const auto &word : options.words().mid(1)) {
        auto answer = takeScan(hand, bytesOfCode(word), way);
        if (!answer) {
            if (auto *refusal = std::get_if<Refusal>(&answer.error())) {
                refusal->more.insert(QStringLiteral("code"), word);
                refusal->more.insert(QStringLiteral("accepted"), answers);
            }
            return settled(hand, std::move(answer));
        }
        answer->insert(QStringLiteral("code"), word);
        answers.append(*answer);
    }
    return withBox(hand.box, {{QStringLiteral("answers"), answers}});
}

Reply packLot(const Invocation &invocation, QStringList arguments)
{
    const QString lotOption = QStringLiteral("--lot");
    const QString expiryOption = QStringLiteral("--expiry");
    BQ_TRY_ASSIGN(const auto options, readBoxOptions(arguments, {}, {lotOption, expiryOption}, 2, 2));
    BQ_TRY_ASSIGN(const auto item, options.word<Clave>(1, QStringLiteral("CLAVE")));
    BQ_TRY_ASSIGN(const auto lot, options.requiredAs<LotText>(lotOption));
    BQ_TRY_ASSIGN(const auto expiry, options.day(expiryOption));
    BQ_TRY_ASSIGN(auto hand, takeInHand(invocation, options));
    const auto act = [&]() -> Reply {
        PackingDesk desk(hand.station());
        const packing::TakeLot command{item, {lot, expiry, {}}};
        BQ_TRY_ASSIGN(const auto entry, granted(desk.judge(hand.box, command, hand.user, item)));
        BQ_TRY(desk.keep(hand.box, entry));
        return withBox(hand.box);
    };
    return settled(hand, act());
}

Reply packQuantity(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options,
                  readBoxOptions(arguments, {okFlag}, {overrideOption, byOption, reasonOption}, 3, 3));
    BQ_TRY_ASSIGN(const auto item, options.word<Clave>(1, QStringLiteral("CLAVE")));
    bool isNumber = false;
    const qint64 count = options.words()[2].toLongLong(&isNumber);
    if (!isNumber)
        return usage(QStringLiteral("not a number: %1").arg(options.words()[2].left(80)));
    BQ_TRY_ASSIGN(const auto overrides, overridesOf(options));
    BQ_TRY_ASSIGN(auto hand, takeInHand(invocation, options));
    const auto act = [&]() -> Reply {
        const packing::SetQuantity command{item, Units(count), overrides};
        BQ_TRY_ASSIGN(const auto accepted,
                      granted(PackingDesk(hand.station()).judge(hand.box, command, hand.user, item)));
        BQ_TRY(keepPacked(hand, accepted, options.has(okFlag)));
        return withBox(hand.box);
    };
    return settled(hand, act());
}

Reply packShort(const Invocation &invocation, QStringList arguments)
{
    const QString clearFlag = QStringLiteral("--clear");
    const QString whyOption = QStringLiteral("--why");
    const QString noteOption = QStringLiteral("--note");
    BQ_TRY_ASSIGN(const auto options, readBoxOptions(arguments, {clearFlag}, {whyOption, noteOption}, 2, 2));
    BQ_TRY_ASSIGN(const auto item, options.word<Clave>(1, QStringLiteral("CLAVE")));
    if (options.has(clearFlag))
        return carryOut(invocation, options, packing::ClearShort{item});
    BQ_TRY_ASSIGN(const auto why, options.required(whyOption));
    const auto kind = packing::parseShortReasonKind(why);
    if (!kind)
        return usage(QStringLiteral("--why: not a reason: %1").arg(why.left(80)));
    BQ_TRY_ASSIGN(const auto note, options.parsed<packing::ShortNote>(noteOption));
    return carryOut(invocation, options, packing::MarkShort{item, {*kind, note}});
}

Reply packUndo(const Invocation &invocation, QStringList arguments)
{
    return carryOutAlone(invocation, arguments, packing::TakeBackLast{});
}

Reply packAside(const Invocation &invocation, QStringList arguments)
{
    return carryOutAlone(invocation, arguments, packing::PutAside{});
}

Reply packCheck(const Invocation &invocation, QStringList arguments)
{
    return carryOutAlone(invocation, arguments, packing::CheckBox{}, Right::checkBox);
}

Reply packSeal(const Invocation &invocation, QStringList arguments)
{
    const QString sealOption = QStringLiteral("--seal");
    BQ_TRY_ASSIGN(const auto options,
                  readBoxOptions(arguments, {}, {sealOption, QStringLiteral("--waive-by"), reasonOption}));
    BQ_TRY_ASSIGN(const auto seal, options.parsed<SealNumber>(sealOption));
    BQ_TRY_ASSIGN(const auto waiver, waiverOf(options));
    BQ_TRY_ASSIGN(auto hand, takeInHand(invocation, options));
    packing::SealBox command;
    command.seal = seal;
    command.waiver = waiver;
    const auto act = [&]() -> Reply {
        BQ_TRY_ASSIGN(const auto sealed, granted(PackingDesk(hand.station()).seal(hand.box, command, hand.user)));
        return QJsonObject{{QStringLiteral("sscc"), sealed.sscc.text()},
                           {QStringLiteral("event"), sealed.event.text()},
                           {QStringLiteral("kit"), hand.box.order.kit.text()},
                           {QStringLiteral("class"), toJson(hand.box.order.boxClass)}};
    };
    return settled(hand, act());
}

Reply packReopen(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {reasonOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto sscc, options.word<Sscc>(0, QStringLiteral("SSCC")));
    BQ_TRY_ASSIGN(const auto reason, options.requiredAs<packing::OverrideReason>(reasonOption));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto event, granted(PackingDesk(workplace->station()).reopen(sscc, reason, user)));
    return QJsonObject{{QStringLiteral("event"), event.text()}};
}

} // namespace botiquin::ctl
