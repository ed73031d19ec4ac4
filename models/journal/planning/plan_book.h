// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/planning/allocation.h"
#include "domain/projection/rows.h"

namespace botiquin {

/// What a round comes to at a warehouse.
struct RoundFigures
{
    int kits;
    int facilities;
    int routes;
    Units units;     ///< that the kits are to hold
    int boxes;
    int boxesSealed;

    static constexpr auto fields = Fields{
        Field{1, "kits", &RoundFigures::kits},     Field{2, "facilities", &RoundFigures::facilities},
        Field{3, "routes", &RoundFigures::routes}, Field{4, "units", &RoundFigures::units},
        Field{5, "boxes", &RoundFigures::boxes},   Field{6, "boxes_sealed", &RoundFigures::boxesSealed}};
};

/// How many boxes of a round came that far on a day, each once.
struct RoundDay
{
    Date day;
    int sealed;
    int loaded;    ///< on a trip, and not taken off it again
    int delivered; ///< received, wherever

    static constexpr auto fields
        = Fields{Field{1, "day", &RoundDay::day}, Field{2, "sealed", &RoundDay::sealed},
                 Field{3, "loaded", &RoundDay::loaded}, Field{4, "delivered", &RoundDay::delivered}};
};

/// A kit of a round with what its planning asks of the facility, which the catalogue need not hold.
struct PlannedKit
{
    KitId kit;
    Clues facility;
    TemplateId templateId;
    std::optional<Date> deliverOn;
    std::optional<SizeClass> sizeClass;
    std::optional<qint64> latitude; ///< millionths of a degree
    std::optional<qint64> longitude;

    static constexpr auto fields = Fields{
        Field{1, "kit", &PlannedKit::kit},              Field{2, "facility", &PlannedKit::facility},
        Field{3, "template", &PlannedKit::templateId},  Field{4, "deliver_on", &PlannedKit::deliverOn},
        Field{5, "size_class", &PlannedKit::sizeClass}, Field{6, "latitude", &PlannedKit::latitude},
        Field{7, "longitude", &PlannedKit::longitude}};
};

/// A box of a kit that somebody has begun or closed.
struct TouchedBox
{
    KitId kit;
    BoxClass boxClass;
    bool sealed;

    static constexpr auto fields
        = Fields{Field{1, "kit", &TouchedBox::kit}, Field{2, "box_class", &TouchedBox::boxClass},
                     Field{3, "sealed", &TouchedBox::sealed}};
};

/// A line of a template as the round's month has it.
struct RoundLine
{
    TemplateId templateId;
    Clave item;
    Units units;
    BoxClass boxClass;
    Ven ven;

    static constexpr auto fields = Fields{
        Field{1, "template", &RoundLine::templateId}, Field{2, "item", &RoundLine::item},
        Field{3, "units", &RoundLine::units},         Field{4, "box_class", &RoundLine::boxClass},
        Field{5, "ven", &RoundLine::ven}};
};

/// Units of one expiry at a facility.
struct ExpiringUnits
{
    Clave item;
    Date expiry;
    Units units;
    bool held;

    static constexpr auto fields
        = Fields{Field{1, "item", &ExpiringUnits::item}, Field{2, "expiry", &ExpiringUnits::expiry},
                     Field{3, "units", &ExpiringUnits::units}, Field{4, "held", &ExpiringUnits::held}};
};

/// What a warehouse has over in a round.
struct WarehouseSpare
{
    Clues warehouse;
    Clave item;
    Units units;

    static constexpr auto fields
        = Fields{Field{1, "warehouse", &WarehouseSpare::warehouse}, Field{2, "item", &WarehouseSpare::item},
                     Field{3, "units", &WarehouseSpare::units}};
};

/// A route in a list.
struct RouteSummary
{
    RouteId route;
    Clues warehouse;
    int stops;
    int handOvers;
    QString towns; ///< municipalities of its stops, the first three
    std::optional<int> weekday;
    std::optional<int> windowFrom;
    std::optional<int> windowTo;
    std::optional<Transport> transport;
    bool retired;

    static constexpr auto fields = Fields{
        Field{1, "route", &RouteSummary::route},            Field{2, "warehouse", &RouteSummary::warehouse},
        Field{3, "stops", &RouteSummary::stops},            Field{4, "hand_overs", &RouteSummary::handOvers},
        Field{5, "towns", &RouteSummary::towns},            Field{6, "weekday", &RouteSummary::weekday},
        Field{7, "window_from", &RouteSummary::windowFrom}, Field{8, "window_to", &RouteSummary::windowTo},
        Field{9, "transport", &RouteSummary::transport},    Field{10, "retired", &RouteSummary::retired}};
};

/// A stop of a route. A facility that the catalogue does not hold goes by its CLUES.
struct RouteStop
{
    Clues facility;
    int position; ///< 1 and up
    QString displayName;
    QString municipality;
    std::optional<SizeClass> sizeClass;
    std::optional<qint64> latitude;
    std::optional<qint64> longitude;

    static constexpr auto fields = Fields{
        Field{1, "facility", &RouteStop::facility},      Field{2, "position", &RouteStop::position},
        Field{3, "display_name", &RouteStop::displayName}, Field{4, "municipality", &RouteStop::municipality},
        Field{5, "size_class", &RouteStop::sizeClass},   Field{6, "latitude", &RouteStop::latitude},
        Field{7, "longitude", &RouteStop::longitude}};
};

/// What the planning of a round reads: rounds, what is ordered, what stock there is for it, and the routes.
class PlanBook
{
public:
    virtual ~PlanBook() = default;

    /// The latest first.
    [[nodiscard]] virtual Outcome<std::vector<RoundRow>> rounds(int offset, int limit) = 0;
    [[nodiscard]] virtual Outcome<std::optional<RoundRow>> round(const RoundId &round) = 0;
    [[nodiscard]] virtual Outcome<RoundFigures> figures(const Clues &warehouse, const RoundId &round) = 0;

    /// Days on which something happened, the first first.
    [[nodiscard]] virtual Outcome<std::vector<RoundDay>> days(const Clues &warehouse, const RoundId &round) = 0;

    /// By kit, above `after`, cancelled ones too.
    [[nodiscard]] virtual Outcome<std::vector<KitOrderRow>> orders(const Clues &warehouse, const RoundId &round,
                                                                   const QString &after, int limit) = 0;
    /// By kit, above `after`.
    [[nodiscard]] virtual Outcome<std::vector<PlannedKit>> kits(const Clues &warehouse, const RoundId &round,
                                                                const QString &after, int limit) = 0;
    [[nodiscard]] virtual Outcome<std::vector<TouchedBox>> touchedBoxes(const Clues &warehouse, const RoundId &round) = 0;
    /// Of the templates that the round's orders name.
    [[nodiscard]] virtual Outcome<std::vector<RoundLine>> lines(const Clues &warehouse, const RoundId &round) = 0;
    /// Approved substitutes of the same kind of box.
    [[nodiscard]] virtual Outcome<std::vector<SubstituteRow>> substitutes() = 0;
    [[nodiscard]] virtual Outcome<std::vector<ExpiringUnits>> stock(const Clues &warehouse) = 0;
    /// Of other warehouses, as far as this store knows of them: what lasts until the day, less what their own kits
    /// of the round still ask for.
    [[nodiscard]] virtual Outcome<std::vector<WarehouseSpare>> spares(const Clues &warehouse, const RoundId &round,
                                                                      Date lastsUntil) = 0;
    /// What earlier adjustments say of the round's kits.
    [[nodiscard]] virtual Outcome<std::vector<planning::StandingLine>> adjusted(const Clues &warehouse,
                                                                                const RoundId &round) = 0;

    /// Routes out of a warehouse by their name, those that are driven; with `typed`, whose name or towns hold it.
    [[nodiscard]] virtual Outcome<std::vector<RouteSummary>> routes(const Clues &warehouse, const QString &typed,
                                                                    int offset, int limit) = 0;
    [[nodiscard]] virtual Outcome<int> routeCount(const Clues &warehouse, const QString &typed) = 0;
    /// As it was defined last, retired or not.
    [[nodiscard]] virtual Outcome<std::optional<RouteDefined>> route(const RouteId &route) = 0;
    [[nodiscard]] virtual Outcome<std::vector<RouteStop>> stops(const RouteId &route) = 0;
};

} // namespace botiquin
