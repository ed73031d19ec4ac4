// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing/seal_box.h"

#include "domain/packing/enum_names.h"

#include <QSet>
#include <algorithm>
#include <utility>

namespace botiquin::packing {

namespace {

using LotOnLine = std::pair<Clave, Lot>;

/// The codes that were read for each lot of each line.
class Sources
{
public:
    explicit Sources(const std::vector<const DraftEntry *> &entries)
    {
        for (const DraftEntry *entry : entries) {
            if (const auto *packed = std::get_if<UnitsPacked>(&entry->act))
                add(*packed);
        }
    }
    std::vector<QByteArray> of(const Clave &line, const Lot &lot) const { return m_codes.value({line, lot}); }

private:
    void add(const UnitsPacked &packed)
    {
        const LotOnLine key{packed.line, packed.lot};
        if (packed.source.isEmpty() || m_seen.contains({key, packed.source}))
            return;
        m_seen.insert({key, packed.source});
        m_codes[key].push_back(packed.source);
    }

    QHash<LotOnLine, std::vector<QByteArray>> m_codes;
    QSet<std::pair<LotOnLine, QByteArray>> m_seen;
};

SealedLine sealedLine(const BoxLine &line, const Sources &sources)
{
    SealedLine sealed{line.order.item, line.order.required, {}, line.shortReason};
    for (const Packed &packed : line.lots) {
        if (!packed.units.isZero())
            sealed.lots.push_back({packed.lot, packed.units, sources.of(line.order.item, packed.lot)});
    }
    return sealed;
}

/// Only what is still in the box counts: all of a lot may have been taken out again by typing.
void addNotes(SealedContents &contents, const OpenBox &box, const std::vector<const DraftEntry *> &entries)
{
    QHash<Lot, qsizetype> places;
    for (const DraftEntry *entry : entries) {
        const auto *packed = std::get_if<UnitsPacked>(&entry->act);
        if (!packed || box.packedOf(packed->lot, packed->line).isZero())
            continue;
        for (const Override &lifted : packed->overrides)
            contents.lifted.push_back({packed->line, packed->lot, packed->units, lifted});
        if (packed->beyondStock.isZero())
            continue;
        if (!places.contains(packed->lot)) {
            places.insert(packed->lot, qsizetype(contents.beyondStock.size()));
            contents.beyondStock.push_back({packed->lot, {}});
        }
        UnitsBeyondStock &note = contents.beyondStock[size_t(places.value(packed->lot))];
        note.units = std::min(note.units + packed->beyondStock, box.packedOf(packed->lot));
    }
}

std::vector<Clave> openLines(const OpenBox &box)
{
    std::vector<Clave> open;
    for (const BoxLine &line : box.lines()) {
        if (line.isOpen())
            open.push_back(line.order.item);
    }
    return open;
}

std::optional<PackRefusal> refusalFor(LotVerdict verdict)
{
    switch (verdict) {
    case LotVerdict::serves: return std::nullopt;
    case LotVerdict::expiresTooSoon: return PackRefusal::lotExpiresTooSoon;
    case LotVerdict::quarantined: return PackRefusal::lotIsQuarantined;
    case LotVerdict::recalled: return PackRefusal::lotIsRecalled;
    case LotVerdict::expired: return PackRefusal::lotIsExpired;
    }
    Q_UNREACHABLE();
}

/// Lines with a lot that was good when it was packed and is not now, and was not let in in spite of it. Nobody's word
/// lets in what is recalled, an older program's neither.
std::vector<Clave> linesPastServing(const OpenBox &box, const LotRules &rules)
{
    std::vector<Clave> lines;
    for (const BoxLine &line : box.lines()) {
        const bool isPast = std::any_of(line.lots.begin(), line.lots.end(), [&](const Packed &packed) {
            const auto rule = refusalFor(verdictOn(packed.lot, rules));
            if (packed.units.isZero() || !rule)
                return false;
            return !mayBeOverridden(*rule) || !box.isLifted(*rule, line.order.item, packed.lot);
        });
        if (isPast)
            lines.push_back(line.order.item);
    }
    return lines;
}

std::optional<SealRefusal> refusalOfWaiver(const OpenBox &box, const std::optional<CheckWaiver> &waiver,
                                           const PackingContext &context)
{
    if (!waiver)
        return SealRefusal::checkMissing;
    if (!context.supervisors.contains(waiver->by))
        return SealRefusal::waiverHasNoRight;
    if (waiver->by == context.user || box.hasPacked(waiver->by))
        return SealRefusal::waiverPackedThisBox;
    return std::nullopt;
}

} // namespace

QString name(SealRefusal refusal)
{
    static constexpr std::array<const char *, 10> names = {
        "alreadySealed", "boxIsAside",       "boxIsEmpty",          "linesAreOpen",      "lotNoLongerServes",
        "checkMissing",  "waiverHasNoRight", "waiverPackedThisBox", "sealNumberMissing", "sealNumberAlreadyUsed",
    };
    return nameIn(names, refusal);
}

QString name(ReopenRefusal refusal)
{
    static constexpr std::array<const char *, 2> names = {"notSealed", "noRightToReopen"};
    return nameIn(names, refusal);
}

SealedContents contentsOf(const OpenBox &box)
{
    const auto entries = box.entriesInForce();
    const Sources sources(entries);
    SealedContents contents{box.kit(), box.boxClass(), box.month(), {}, {}, {}, box.packers(), box.checker(), {}};
    for (const BoxLine &line : box.lines())
        contents.lines.push_back(sealedLine(line, sources));
    addNotes(contents, box, entries);
    return contents;
}

Result<SealDecision, SealRefused> decide(const OpenBox &box, const SealBox &command,
                                         const PackingContext &context)
{
    const auto refuse = [](SealRefusal rule) { return err(SealRefused{rule, {}}); };
    if (box.isSealed())
        return refuse(SealRefusal::alreadySealed);
    if (box.isAside())
        return refuse(SealRefusal::boxIsAside);
    if (box.totals().packed.isZero())
        return refuse(SealRefusal::boxIsEmpty);
    if (box.totals().open() > 0)
        return err(SealRefused{SealRefusal::linesAreOpen, openLines(box)});
    if (auto past = linesPastServing(box, context.lotRules(box.month())); !past.empty())
        return err(SealRefused{SealRefusal::lotNoLongerServes, std::move(past)});
    const bool lacksCheck = command.isCheckRequired && !box.checker();
    if (lacksCheck) {
        if (const auto rule = refusalOfWaiver(box, command.waiver, context))
            return refuse(*rule);
    }
    if (!command.seal)
        return refuse(SealRefusal::sealNumberMissing);
    if (command.isSealKnown)
        return refuse(SealRefusal::sealNumberAlreadyUsed);

    const auto waiver = lacksCheck ? command.waiver : std::nullopt;
    SealedContents contents = contentsOf(box);
    contents.waiver = waiver;
    return SealDecision{{context.user, context.now, DraftSealed{*command.seal, waiver}},
                        *command.seal, std::move(contents)};
}

Result<DraftEntry, ReopenRefusal> decide(const OpenBox &box, const ReopenBox &command,
                                         const PackingContext &context)
{
    if (!box.isSealed())
        return err(ReopenRefusal::notSealed);
    if (!context.supervisors.contains(context.user))
        return err(ReopenRefusal::noRightToReopen);
    return DraftEntry{context.user, context.now, DraftReopened{command.reason}};
}

} // namespace botiquin::packing
