// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/allocation.h"

#include <map>

namespace botiquin::planning {

namespace {

using LineKey = std::pair<KitId, Clave>;

/// What a line is to be, and why.
struct Wanted
{
    Units units;
    std::optional<Clave> substitute;
    QString reason;
};

/// The lines of earlier plans that may still be changed, as their templates have them.
std::map<LineKey, Wanted> asTheTemplatesSay(const PlanFacts &facts, const std::vector<StandingLine> &standing)
{
    std::map<KitId, const KitDemand *> kits;
    for (const auto &kit : facts.kits)
        kits.emplace(kit.kit, &kit);
    std::map<LineKey, Wanted> wanted;
    for (const auto &line : standing) {
        const auto kit = kits.find(line.kit);
        if (kit == kits.end())
            continue;
        for (const auto &content : facts.contents[size_t(kit->second->contents)]) {
            if (content.item == line.item && !kit->second->isSealed(content.boxClass))
                wanted.insert({{line.kit, line.item}, {content.units, std::nullopt, QStringLiteral("suffices")}});
        }
    }
    return wanted;
}

} // namespace

std::vector<KitAdjusted> adjustments(const Allocator &plan, const std::vector<Choice> &choices,
                                     const std::vector<StandingLine> &standing)
{
    const auto &facts = plan.facts();
    auto wanted = asTheTemplatesSay(facts, standing);
    for (const auto &choice : choices) {
        for (const auto &change : plan.changes(choice.item, choice.remedy))
            wanted.insert_or_assign({facts.kits[size_t(change.kit)].kit, choice.item},
                                    Wanted{change.units, change.substitute, name(choice.remedy.kind)});
    }
    for (const auto &line : standing) {
        const auto same = wanted.find({line.kit, line.item});
        if (same != wanted.end() && same->second.units == line.units && same->second.substitute == line.substitute)
            wanted.erase(same);
    }
    std::map<std::pair<KitId, QString>, KitAdjusted> events;
    for (const auto &[key, line] : wanted) {
        auto &event = events.try_emplace({key.first, line.reason}, KitAdjusted{key.first, line.reason, {}}).first->second;
        event.lines.push_back({key.second, line.units, line.substitute});
    }
    std::vector<KitAdjusted> all;
    for (auto &[key, event] : events)
        all.push_back(std::move(event));
    return all;
}

} // namespace botiquin::planning
