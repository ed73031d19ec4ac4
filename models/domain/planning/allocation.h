// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clues.h"
#include "domain/catalog/size_class.h"
#include "domain/catalog/ven.h"
#include "domain/kits/kit_events.h"
#include "domain/packing/lot_choice.h"

#include <QHash>
#include <array>

namespace botiquin::planning {

/// What a kit of a template holds of an item.
struct ContentLine
{
    Clave item;
    Units units;
    BoxClass boxClass;
};

/// A kit of the round.
struct KitDemand
{
    KitId kit;
    Clues facility;
    int contents; ///< index in PlanFacts::contents
    SizeClass size;
    qint64 metres; ///< of the facility from the warehouse; 0 where unknown
    Date arrival;
    std::array<bool, 3> sealed = {}; ///< by BoxClass: packed already, and left as it is
    bool begun = false;              ///< somebody is packing it: served first

    bool isSealed(BoxClass boxClass) const { return sealed[size_t(boxClass)]; }
};

struct PlannedItem
{
    Clave item;
    Ven ven;
    std::vector<Clave> substitutes; ///< approved, of the same kind of box, best first
};

/// Units of an item with one expiry that lie in the warehouse.
struct PlannedLot
{
    Clave item;
    Date expiry;
    Units units;
    bool held; ///< recalled or in quarantine
};

/// What another warehouse has over, once its own kits of the round are filled.
struct SpareElsewhere
{
    Clues warehouse;
    Clave item;
    Units units;
};

/// Everything that decides how far the stock of a warehouse goes in a round.
struct PlanFacts
{
    Date today;
    Month month;
    packing::ShelfLifeMargin margin;
    std::vector<std::vector<ContentLine>> contents; ///< by template
    std::vector<KitDemand> kits;
    std::vector<PlannedItem> items; ///< those of the contents
    std::vector<PlannedLot> lots;   ///< of those and of their substitutes
    std::vector<SpareElsewhere> spares;
};

/// What can be done about an item that does not suffice.
enum class RemedyKind {
    moveIn,           ///< another warehouse has some over
    substitute,       ///< whole lines of the kits get another item
    smallRemoteFirst, ///< the smallest and then the remotest clinics in full, as far as it goes
    evenly,           ///< every kit the same part of its line
};
constexpr int countOf(RemedyKind) { return 4; }
QString name(RemedyKind kind);
[[nodiscard]] std::optional<RemedyKind> parseRemedyKind(const QString &text);

struct Remedy
{
    RemedyKind kind;
    Units units;            ///< of what is missing that it makes good; 0 for a rule, which makes good nothing
    int facilitiesShort;    ///< that get less than their kits say even so
    std::optional<Clave> substitute = {};
    std::optional<Clues> warehouse = {};

    static constexpr auto fields
        = Fields{Field{1, "kind", &Remedy::kind}, Field{2, "units", &Remedy::units},
                     Field{3, "facilities_short", &Remedy::facilitiesShort},
                     Field{4, "substitute", &Remedy::substitute}, Field{5, "warehouse", &Remedy::warehouse}};
};

/// How far an item goes.
struct ItemPlan
{
    Clave item;
    Ven ven;
    Units ordered; ///< by the kits that are not sealed yet
    Units given;   ///< of it, by first expiry
    Units unfit;   ///< in the warehouse, but held or not good to the end of the month and the margin
    int facilities;                   ///< that ask for it
    int facilitiesShort;              ///< that would get less
    std::optional<int> daysLeftLeast; ///< from a kit's arrival to the first expiry that it gets
    std::vector<Remedy> remedies;     ///< the one that is proposed first; empty where the item suffices

    Units missing() const { return ordered - given; }

    static constexpr auto fields = Fields{
        Field{1, "item", &ItemPlan::item},         Field{2, "ven", &ItemPlan::ven},
        Field{3, "ordered", &ItemPlan::ordered},   Field{4, "given", &ItemPlan::given},
        Field{5, "unfit", &ItemPlan::unfit},       Field{6, "facilities", &ItemPlan::facilities},
        Field{7, "facilities_short", &ItemPlan::facilitiesShort},
        Field{8, "days_left_least", &ItemPlan::daysLeftLeast}, Field{9, "remedies", &ItemPlan::remedies}};
};

/// A line of a kit that is to be otherwise than the template says.
struct LineChange
{
    int kit; ///< index in PlanFacts::kits
    Units asked;
    Units units;
    std::optional<Clave> substitute;
};

/// Weighs every line of a round's kits against the stock, an item at a time, so that whoever shows it stays
/// usable and can stop. Vital items come first: what may stand in for two of them goes to the graver. Stock that
/// does not suffice goes to kits that are being packed, then to the smallest clinics, then to the remotest. The
/// same facts give the same plan.
class Allocator
{
public:
    explicit Allocator(PlanFacts facts);

    const PlanFacts &facts() const { return m_facts; }
    int total() const;
    int done() const { return m_done; }
    bool isDone() const { return m_done == total(); }
    /// Goes on by one item; demands that it is not done.
    void step();

    /// In the order of importance; what a step has not reached yet lacks its remedies.
    const std::vector<ItemPlan> &items() const { return m_plans; }
    /// Those that do not suffice, what is vital first, then by what is missing.
    std::vector<ItemPlan> shortfalls() const;

    /// The lines that the remedy changes. Of kits that it leaves as their template says there is none.
    std::vector<LineChange> changes(const Clave &item, const Remedy &remedy) const;

private:
    struct Ask
    {
        int kit;
        qint64 units;
    };
    struct ItemStock
    {
        std::vector<std::pair<Date, qint64>> lots; ///< that serve, by expiry
        qint64 usable = 0;
        qint64 unfit = 0;
        qint64 given = 0; ///< to the item's own lines, and as a substitute
    };

    void sortKits();
    void sortLots();
    std::vector<Ask> asksFor(const Clave &item) const;
    qint64 arriveFor(const std::vector<Ask> &asks, std::vector<qint64> &shares, ItemPlan &plan) const;
    int facilitiesBelow(const std::vector<Ask> &asks, const std::vector<qint64> &shares) const;
    std::vector<LineChange> substituted(const std::vector<Ask> &asks, qint64 own, const Clave &by, qint64 units) const;
    qint64 spareOf(const Clave &item) const;
    void weigh(ItemPlan &plan);
    void addRemedies(ItemPlan &plan);
    Remedy ruled(RemedyKind kind, const std::vector<Ask> &asks, qint64 units) const;

    PlanFacts m_facts;
    std::vector<int> m_byRule;     ///< kits, the first to be served first
    std::vector<int> m_byArrival;  ///< rank of each kit in the order of delivery
    std::vector<QHash<Clave, ContentLine>> m_contents;
    QHash<Clave, ItemStock> m_stock;
    std::vector<ItemPlan> m_plans;
    int m_done = 0;
};

/// A line of a kit as an adjustment that was recorded earlier says it.
struct StandingLine
{
    KitId kit;
    Clave item;
    Units units;
    std::optional<Clave> substitute;

    static constexpr auto fields
        = Fields{Field{1, "kit", &StandingLine::kit}, Field{2, "item", &StandingLine::item},
                     Field{3, "units", &StandingLine::units}, Field{4, "substitute", &StandingLine::substitute}};
};

/// A remedy that was chosen for an item.
struct Choice
{
    Clave item;
    Remedy remedy;
};

/// What is to be recorded so that the kits are as the choices say: lines that stand so already are left out,
/// lines of an earlier plan that are no longer short go back to what their template says, and sealed boxes are
/// left alone. The reason is the name of the remedy, or "suffices".
[[nodiscard]] std::vector<KitAdjusted> adjustments(const Allocator &plan, const std::vector<Choice> &choices,
                                                   const std::vector<StandingLine> &standing);

} // namespace botiquin::planning
