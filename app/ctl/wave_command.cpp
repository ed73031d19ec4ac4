// SPDX-License-Identifier: GPL-3.0-or-later
#include "wave_command.h"

#include "journal/packing/wave_desk.h"
#include "packing_hand.h"

#include <algorithm>

namespace botiquin::ctl {

namespace {

constexpr int boxesMax = 200;

struct WaveCommand
{
    std::vector<KitId> kits;
    BoxClass boxClass;
    UserId user;
    QByteArray code;
    PackRead read;
    PackingWay way;
    std::optional<Units> units; ///< for each box; as many as its line lacks where none are said
};

Result<std::vector<KitId>, Trouble> kitsNamed(const QStringList &words)
{
    std::vector<KitId> kits;
    QSet<KitId> known;
    for (const auto &word : words) {
        BQ_TRY_ASSIGN(const auto kit, Options::parse<KitId>(QStringLiteral("KIT"), word));
        if (known.contains(kit))
            return refuse(QStringLiteral("kitRepeated"), {{QStringLiteral("kit"), kit.text()}});
        known.insert(kit);
        kits.push_back(kit);
    }
    return kits;
}

/// The boxes in hand, and those of them that nobody had opened before.
struct WaveHands
{
    std::vector<BoxInHand> all;
    std::vector<size_t> begun;
};

Result<void, Trouble> takeInHand(Station &station, const WaveCommand &command, WaveHands &hands)
{
    for (const auto &kit : command.kits) {
        BQ_TRY_ASSIGN(const auto draft, station.books.drafts.draft(kit, command.boxClass));
        BQ_TRY_ASSIGN(auto hand, granted(PackingDesk(station).look(kit, command.boxClass)));
        if (!draft)
            hands.begun.push_back(hands.all.size());
        hands.all.push_back(std::move(hand));
    }
    return {};
}

/// Puts the item into one box; nothing where the box needs none of it, if `another` does.
Result<std::optional<QJsonObject>, Trouble> put(Station &station, BoxInHand &hand, const WaveCommand &command, bool another)
{
    PackingDesk desk(station);
    BQ_TRY_ASSIGN(auto forLine, lineNamed(hand.box, command.way.line));
    const auto *line = forLine ? hand.box.line(*forLine) : hand.box.lineFor(command.read.item);
    if (line ? !line->isOpen() : another)
        return std::optional<QJsonObject>();
    const Units units = command.units.value_or(line ? line->missing() : command.read.units);
    const auto entering = command.units ? packing::Entering::typed : packing::Entering::scanned;
    const packing::PackUnits pack{command.read.item, command.read.lot, units, entering, command.code, std::move(forLine),
                                  command.way.overrides};
    BQ_TRY_ASSIGN(const auto accepted, granted(desk.judge(hand, pack, command.user, command.read.item)));
    if (accepted.isNotInStock() && !command.way.isConfirmed)
        return refuse(QStringLiteral("notInStock"), {{QStringLiteral("lot"), toJson(accepted.packed().lot)}});
    BQ_TRY(desk.keepWithin(hand, accepted.entry));
    return std::optional(QJsonObject{{QStringLiteral("kit"), toJson(hand.order.kit)},
                                     {QStringLiteral("units"), toJson(accepted.packed().units)},
                                     {QStringLiteral("lot"), toJson(accepted.packed().lot)}});
}

/// Into all boxes, or into none: what ends half-way is done again with the same words.
Reply putEverywhere(Station &station, WaveHands &hands, const WaveCommand &command)
{
    return transact(station.journal, [&]() -> Reply {
        const bool isInSome = std::any_of(hands.all.begin(), hands.all.end(), [&](const BoxInHand &hand) {
            return hand.box.lineFor(command.read.item) != nullptr;
        });
        QJsonArray answers;
        for (auto &hand : hands.all) {
            auto answer = put(station, hand, command, isInSome);
            if (!answer) {
                if (auto *refusal = std::get_if<Refusal>(&answer.error()))
                    refusal->more.insert(QStringLiteral("kit"), toJson(hand.order.kit));
                return tl::unexpected<Trouble>(std::move(answer).error());
            }
            if (*answer)
                answers.append(**answer);
        }
        if (answers.isEmpty())
            return refuse(packing::name(packing::TakeItemRefusal::everyBoxHasItem));
        return QJsonObject{{QStringLiteral("item"), toJson(command.read.item)}, {QStringLiteral("answers"), answers}};
    });
}

Reply carryOut(Station &station, const WaveCommand &command)
{
    WaveHands hands;
    const auto taken = takeInHand(station, command, hands);
    auto reply = taken ? putEverywhere(station, hands, command) : Reply(tl::unexpected<Trouble>(taken.error()));
    for (const size_t begun : hands.begun) {
        if (!reply)
            BQ_TRY(giveBack(station, hands.all[begun]));
    }
    return reply;
}

} // namespace

Reply packWave(const Invocation &invocation, QStringList arguments)
{
    const QString unitsOption = QStringLiteral("--units");
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{okFlag},
                                            {classOption, unitsOption, overrideOption, byOption, reasonOption, lineOption},
                                            1, boxesMax + 1}));
    BQ_TRY_ASSIGN(auto kits, kitsNamed(options.words().mid(1)));
    BQ_TRY_ASSIGN(const auto boxClass, options.oneOf<BoxClass>(classOption));
    BQ_TRY_ASSIGN(const auto way, wayOf(options));
    BQ_TRY_ASSIGN(const int units, options.number(unitsOption, 0));
    if (options.value(unitsOption) && units < 1)
        return usage(QStringLiteral("--units: 1 or more"));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY(requireRight(*workplace, user, Right::pack));
    auto &station = workplace->station();
    auto wanted = boxClass.value_or(BoxClass::dry);
    if (kits.empty()) {
        BQ_TRY_ASSIGN(const auto wave, WaveDesk(station).inHand());
        if (!wave)
            return refuse(QStringLiteral("noWave"));
        for (const auto &place : wave->places)
            kits.push_back(place.kit);
        wanted = wave->boxClass;
    }
    const QByteArray code = options.words().front().toUtf8();
    BQ_TRY_ASSIGN(const auto meaning,
                  ScanResolver(station.books.catalog, station.facility).resolve(code, station.today()));
    const auto *read = std::get_if<PackRead>(&meaning);
    if (!read)
        return refuse(QStringLiteral("notAPack"));
    return carryOut(station, {std::move(kits), wanted, user, code, *read, way,
                              units > 0 ? std::optional(Units(units)) : std::nullopt});
}

} // namespace botiquin::ctl
