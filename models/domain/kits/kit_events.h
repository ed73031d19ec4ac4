// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clave.h"
#include "base/clues.h"
#include "base/code.h"
#include "base/sscc.h"
#include "domain/catalog/size_class.h"
#include "domain/dispatch/transport.h"
#include "domain/kits/box_class.h"
#include "domain/ledger/fields.h"
#include "domain/ledger/kind.h"
#include "domain/ledger/lot.h"

namespace botiquin {

struct TemplateLine
{
    Clave item;
    Units units;

    static constexpr auto fields
        = Fields{Field{1, "item", &TemplateLine::item}, Field{2, "units", &TemplateLine::units}};
};

/// What one kit of a template holds for the months from `validFrom` (to `validTo`, both included).
struct KitTemplateDefined
{
    static constexpr Kind kind = Kind::kitTemplateDefined;
    static constexpr int version = 1;

    TemplateId templateId;
    QString displayName;
    Month validFrom;
    std::optional<Month> validTo;
    std::vector<TemplateLine> lines;

    static constexpr auto fields = Fields{Field{1, "template", &KitTemplateDefined::templateId},
                                          Field{2, "display_name", &KitTemplateDefined::displayName},
                                          Field{3, "valid_from", &KitTemplateDefined::validFrom},
                                          Field{4, "valid_to", &KitTemplateDefined::validTo},
                                          Field{5, "lines", &KitTemplateDefined::lines}};
};

struct EntitlementLine
{
    TemplateId templateId;
    int count;

    static constexpr auto fields = Fields{Field{1, "template", &EntitlementLine::templateId},
                                          Field{2, "count", &EntitlementLine::count}};
};

/// Which kits a facility of a size gets each month from `validFrom` on.
struct EntitlementDefined
{
    static constexpr Kind kind = Kind::entitlementDefined;
    static constexpr int version = 1;

    SizeClass sizeClass;
    Month validFrom;
    std::vector<EntitlementLine> lines;

    static constexpr auto fields = Fields{Field{1, "size_class", &EntitlementDefined::sizeClass},
                                          Field{2, "valid_from", &EntitlementDefined::validFrom},
                                          Field{3, "lines", &EntitlementDefined::lines}};
};

/// Where boxes change hands on a route.
struct HandOver
{
    int afterStop; ///< 0 for the warehouse itself
    Transport transport; ///< from there on
    QString place; ///< as people call it: "embarcadero de Tuxtepec"

    static constexpr auto fields
        = Fields{Field{1, "after_stop", &HandOver::afterStop}, Field{2, "transport", &HandOver::transport},
                 Field{3, "place", &HandOver::place}};
};

/// A route out of a warehouse with its stops in order, and how it is travelled where that is known.
struct RouteDefined
{
    static constexpr Kind kind = Kind::routeDefined;
    static constexpr int version = 1;

    RouteId route;
    Clues warehouse;
    std::vector<Clues> stops;
    std::optional<int> weekday = {};    ///< 1 for Monday … 7
    std::optional<int> windowFrom = {}; ///< minutes after midnight, when its stops may be visited
    std::optional<int> windowTo = {};
    std::optional<Transport> transport = {};
    std::optional<std::vector<HandOver>> handOvers = {};
    std::optional<bool> retired = {};

    static constexpr auto fields = Fields{
        Field{1, "route", &RouteDefined::route},           Field{2, "warehouse", &RouteDefined::warehouse},
        Field{3, "stops", &RouteDefined::stops},           Field{4, "weekday", &RouteDefined::weekday},
        Field{5, "window_from", &RouteDefined::windowFrom}, Field{6, "window_to", &RouteDefined::windowTo},
        Field{7, "transport", &RouteDefined::transport},   Field{8, "hand_overs", &RouteDefined::handOvers},
        Field{9, "retired", &RouteDefined::retired}};
};

enum class RoundKind { ordinary, extraordinary, emergency };
constexpr int countOf(RoundKind) { return 3; }

/// A delivery round and its calendar.
struct RoundDefined
{
    static constexpr Kind kind = Kind::roundDefined;
    static constexpr int version = 1;

    RoundId round;
    Month month; ///< what its kits are meant for
    RoundKind roundKind;
    Date packFrom;
    Date packTo;
    Date deliverFrom;
    Date deliverTo;
    std::optional<Date> planFrom = {};
    std::optional<Date> planTo = {};
    std::optional<Date> loadFrom = {};
    std::optional<Date> loadTo = {};

    static constexpr auto fields = Fields{Field{1, "round", &RoundDefined::round},
                                          Field{2, "month", &RoundDefined::month},
                                          Field{3, "round_kind", &RoundDefined::roundKind},
                                          Field{4, "pack_from", &RoundDefined::packFrom},
                                          Field{5, "pack_to", &RoundDefined::packTo},
                                          Field{6, "deliver_from", &RoundDefined::deliverFrom},
                                          Field{7, "deliver_to", &RoundDefined::deliverTo},
                                          Field{8, "plan_from", &RoundDefined::planFrom},
                                          Field{9, "plan_to", &RoundDefined::planTo},
                                          Field{10, "load_from", &RoundDefined::loadFrom},
                                          Field{11, "load_to", &RoundDefined::loadTo}};
};

/// A kit that a facility is to get in a round.
struct KitOrdered
{
    static constexpr Kind kind = Kind::kitOrdered;
    static constexpr int version = 1;

    KitId kit;
    RoundId round;
    Clues warehouse;
    Clues facility;
    TemplateId templateId;
    int number; ///< 1, 2, 3 … among this facility's kits of the template in the round
    std::optional<RouteId> route;
    std::optional<int> stop; ///< 1 and up, its place on the route
    std::optional<Date> deliverOn;
    bool cancelled;

    static constexpr auto fields = Fields{
        Field{1, "kit", &KitOrdered::kit},           Field{2, "round", &KitOrdered::round},
        Field{3, "warehouse", &KitOrdered::warehouse}, Field{4, "facility", &KitOrdered::facility},
        Field{5, "template", &KitOrdered::templateId}, Field{6, "number", &KitOrdered::number},
        Field{7, "route", &KitOrdered::route},       Field{8, "stop", &KitOrdered::stop},
        Field{9, "deliver_on", &KitOrdered::deliverOn}, Field{10, "cancelled", &KitOrdered::cancelled}};
};

struct AdjustedLine
{
    Clave item;
    Units units;                     ///< instead of the template's; zero for none
    std::optional<Clave> substitute; ///< that the units are to be of

    static constexpr auto fields
        = Fields{Field{1, "item", &AdjustedLine::item}, Field{2, "units", &AdjustedLine::units},
                 Field{3, "substitute", &AdjustedLine::substitute}};
};

/// What one kit is to hold otherwise than its template says, because stock does not suffice.
struct KitAdjusted
{
    static constexpr Kind kind = Kind::kitAdjusted;
    static constexpr int version = 1;

    KitId kit;
    QString reason;
    std::vector<AdjustedLine> lines;

    static constexpr auto fields
        = Fields{Field{1, "kit", &KitAdjusted::kit}, Field{2, "reason", &KitAdjusted::reason},
                 Field{3, "lines", &KitAdjusted::lines}};
};

struct SealedLot
{
    Lot lot; ///< of another item than the line's: a substitute
    Units units;
    std::vector<QByteArray> scanned; ///< each code that was read for it, once

    static constexpr auto fields
        = Fields{Field{1, "lot", &SealedLot::lot}, Field{2, "units", &SealedLot::units},
                 Field{3, "scanned", &SealedLot::scanned}};
};

struct SealedLine
{
    Clave item;
    Units required;
    std::vector<SealedLot> lots;
    std::optional<QString> shortReason; ///< the name of why it holds less than required
    std::optional<QString> shortNote;   ///< the packer's words

    static constexpr auto fields
        = Fields{Field{1, "item", &SealedLine::item}, Field{2, "required", &SealedLine::required},
                 Field{3, "lots", &SealedLine::lots}, Field{4, "short_reason", &SealedLine::shortReason},
                 Field{5, "short_note", &SealedLine::shortNote}};
};

/// A rule that a supervisor lifted for something in the box.
struct LiftedInBox
{
    QString rule; ///< the refusal's name, or "checkMissing" for a box that went without its check
    std::optional<Lot> lot;
    UserId by;
    QString reason;

    static constexpr auto fields
        = Fields{Field{1, "rule", &LiftedInBox::rule}, Field{2, "lot", &LiftedInBox::lot},
                 Field{3, "by", &LiftedInBox::by}, Field{4, "reason", &LiftedInBox::reason}};
};

/// A box was closed with a seal. Moves its lots from the warehouse into the box.
struct BoxSealed
{
    static constexpr Kind kind = Kind::boxSealed;
    static constexpr int version = 1;

    Sscc sscc;
    KitId kit;
    BoxClass boxClass;
    Clues warehouse;
    SealNumber seal;
    std::vector<UserId> packers;
    std::optional<UserId> checker;
    std::vector<SealedLine> lines;
    std::vector<LiftedInBox> lifted;

    static constexpr auto fields
        = Fields{Field{1, "sscc", &BoxSealed::sscc},          Field{2, "kit", &BoxSealed::kit},
                 Field{3, "box_class", &BoxSealed::boxClass}, Field{4, "warehouse", &BoxSealed::warehouse},
                 Field{5, "seal", &BoxSealed::seal},          Field{6, "packers", &BoxSealed::packers},
                 Field{7, "checker", &BoxSealed::checker},    Field{8, "lines", &BoxSealed::lines},
                 Field{9, "lifted", &BoxSealed::lifted}};
};

struct LotUnits
{
    Lot lot;
    Units units;

    static constexpr auto fields
        = Fields{Field{1, "lot", &LotUnits::lot}, Field{2, "units", &LotUnits::units}};
};

/// A sealed box was opened: its SSCC ends for ever and what was in it goes back to the facility.
struct BoxReopened
{
    static constexpr Kind kind = Kind::boxReopened;
    static constexpr int version = 1;

    Sscc sscc;
    Clues facility;
    QString reason;
    std::vector<LotUnits> contents;
    std::optional<QString> again = {}; ///< the correction that took the reopening before this one back

    static constexpr auto fields = Fields{
        Field{1, "sscc", &BoxReopened::sscc}, Field{2, "facility", &BoxReopened::facility},
        Field{3, "reason", &BoxReopened::reason}, Field{4, "contents", &BoxReopened::contents},
        Field{5, "again", &BoxReopened::again}};
};

/// A box's label was printed once more.
struct LabelPrinted
{
    static constexpr Kind kind = Kind::labelPrinted;
    static constexpr int version = 1;

    Sscc sscc;
    QString reason;

    static constexpr auto fields
        = Fields{Field{1, "sscc", &LabelPrinted::sscc}, Field{2, "reason", &LabelPrinted::reason}};
};

} // namespace botiquin
