// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/planning/round_plan.h"

#include "domain/planning/route_order.h"

#include <algorithm>
#include <map>

namespace botiquin {

namespace {

constexpr int pageSize = 2000;

using planning::PlanFacts;

/// Gathers the facts of a round.
class FactReader
{
public:
    FactReader(Station &station, const RoundRow &round)
        : m_station(station)
        , m_round(round)
        , m_facts{station.today(), round.month, station.settings.margin, {}, {}, {}, {}, {}}
    {
    }

    Outcome<PlanFacts> read()
    {
        BQ_TRY(readContents());
        BQ_TRY(readKits());
        BQ_TRY(readTouchedBoxes());
        BQ_TRY(readStock());
        return std::move(m_facts);
    }

private:
    PlanBook &book() { return m_station.books.plans; }

    Outcome<void> readContents()
    {
        std::map<Clave, Ven> items;
        BQ_TRY_ASSIGN(const auto lines, book().lines(m_station.facility, m_round.round));
        for (const auto &line : lines) {
            m_facts.contents[size_t(contentsOf(line.templateId))].push_back({line.item, line.units, line.boxClass});
            items.emplace(line.item, line.ven);
        }
        for (const auto &[item, ven] : items)
            m_facts.items.push_back({item, ven, {}});
        BQ_TRY_ASSIGN(const auto substitutes, book().substitutes());
        for (const auto &pair : substitutes) {
            const auto item = std::find_if(m_facts.items.begin(), m_facts.items.end(),
                                           [&](const auto &one) { return one.item == pair.item; });
            if (item != m_facts.items.end())
                item->substitutes.push_back(pair.substitute);
        }
        return {};
    }

    int contentsOf(const TemplateId &id)
    {
        const auto [found, isNew] = m_templates.try_emplace(id, int(m_facts.contents.size()));
        if (isNew)
            m_facts.contents.emplace_back();
        return found->second;
    }

    Outcome<void> readKits()
    {
        BQ_TRY_ASSIGN(const auto warehouse, m_station.books.catalog.facility(m_station.facility));
        const auto start = warehouse && warehouse->latitude && warehouse->longitude
            ? std::optional(MapSpot{*warehouse->latitude, *warehouse->longitude})
            : std::nullopt;
        QString after;
        for (;;) {
            BQ_TRY_ASSIGN(const auto page, book().kits(m_station.facility, m_round.round, after, pageSize));
            for (const auto &kit : page)
                add(kit, start);
            if (page.size() < size_t(pageSize))
                return {};
            after = page.back().kit.text();
        }
    }

    void add(const PlannedKit &kit, const std::optional<MapSpot> &start)
    {
        const qint64 metres = start && kit.latitude && kit.longitude
            ? planning::metresBetween(*start, {*kit.latitude, *kit.longitude})
            : 0;
        m_indexes.emplace(kit.kit, m_facts.kits.size());
        m_facts.kits.push_back({kit.kit, kit.facility, contentsOf(kit.templateId),
                                kit.sizeClass.value_or(SizeClass::other), metres,
                                kit.deliverOn.value_or(m_round.deliverTo)});
    }

    Outcome<void> readTouchedBoxes()
    {
        BQ_TRY_ASSIGN(const auto boxes, book().touchedBoxes(m_station.facility, m_round.round));
        for (const auto &box : boxes) {
            const auto found = m_indexes.find(box.kit);
            if (found == m_indexes.end())
                continue;
            auto &kit = m_facts.kits[found->second];
            if (box.sealed)
                kit.sealed[size_t(box.boxClass)] = true;
            else
                kit.begun = true;
        }
        return {};
    }

    Outcome<void> readStock()
    {
        BQ_TRY_ASSIGN(const auto stock, book().stock(m_station.facility));
        for (const auto &lot : stock)
            m_facts.lots.push_back({lot.item, lot.expiry, lot.units, lot.held});
        const Date lastsUntil = m_station.settings.margin.servesUntil(m_round.month);
        BQ_TRY_ASSIGN(const auto spares, book().spares(m_station.facility, m_round.round, lastsUntil));
        for (const auto &spare : spares)
            m_facts.spares.push_back({spare.warehouse, spare.item, spare.units});
        return {};
    }

    Station &m_station;
    const RoundRow &m_round;
    PlanFacts m_facts;
    std::map<TemplateId, int> m_templates;
    std::map<KitId, size_t> m_indexes;
};

} // namespace

Answer<RoundPlan, PlanRefused> loadPlan(Station &station, const RoundId &round)
{
    using Loaded = Result<RoundPlan, PlanRefused>;
    BQ_TRY_ASSIGN(const auto row, station.books.plans.round(round));
    if (!row)
        return Loaded(err(PlanRefused{PlanRefusal::roundUnknown}));
    BQ_TRY_ASSIGN(auto facts, FactReader(station, *row).read());
    if (facts.kits.empty())
        return Loaded(err(PlanRefused{PlanRefusal::nothingOrdered}));
    BQ_TRY_ASSIGN(auto standing, station.books.plans.adjusted(station.facility, round));
    return Loaded(RoundPlan{*row, planning::Allocator(std::move(facts)), std::move(standing)});
}

std::vector<planning::Choice> proposedChoices(const planning::Allocator &plan,
                                              std::optional<planning::RemedyKind> preferred)
{
    std::vector<planning::Choice> choices;
    for (const auto &item : plan.shortfalls()) {
        if (item.remedies.empty())
            continue;
        const auto kind = std::find_if(item.remedies.begin(), item.remedies.end(),
                                       [&](const auto &remedy) { return remedy.kind == preferred; });
        choices.push_back({item.item, kind == item.remedies.end() ? item.remedies.front() : *kind});
    }
    return choices;
}

} // namespace botiquin
