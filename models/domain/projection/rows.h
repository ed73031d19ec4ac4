// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event_body.h"

/// What the projections keep of events besides balances, a struct a table. A register holds the row of the
/// highest rank that was written under its key (the first `keys` fields); a fact is kept once for each key.
/// Both come out the same in whatever order the events arrive.
namespace botiquin {

struct FacilityRow
{
    static constexpr const char *table = "facility";
    static constexpr int keys = 1;
    static constexpr bool isRegister = true;

    Clues clues;
    QString displayName;
    QString municipality;
    QString state;
    SizeClass sizeClass;
    bool inOperation;
    std::optional<qint64> latitude;
    std::optional<qint64> longitude;
    std::optional<QString> olderKey;

    static constexpr auto fields = Fields{
        Field{1, "clues", &FacilityRow::clues},
        Field{2, "display_name", &FacilityRow::displayName},
        Field{3, "municipality", &FacilityRow::municipality},
        Field{4, "state", &FacilityRow::state},
        Field{5, "size_class", &FacilityRow::sizeClass},
        Field{6, "in_operation", &FacilityRow::inOperation},
        Field{7, "latitude", &FacilityRow::latitude},
        Field{8, "longitude", &FacilityRow::longitude},
        Field{9, "older_key", &FacilityRow::olderKey}};
};

struct ItemRow
{
    static constexpr const char *table = "item";
    static constexpr int keys = 1;
    static constexpr bool isRegister = true;

    Clave clave;
    QString displayName;
    QString strength;
    QString presentation;
    QString description;
    BoxClass boxClass;
    Ven ven;
    bool inUse;

    static constexpr auto fields
        = Fields{Field{1, "clave", &ItemRow::clave},
                 Field{2, "display_name", &ItemRow::displayName},
                 Field{3, "strength", &ItemRow::strength},
                 Field{4, "presentation", &ItemRow::presentation},
                 Field{5, "description", &ItemRow::description},
                 Field{6, "box_class", &ItemRow::boxClass},
                 Field{7, "ven", &ItemRow::ven},
                 Field{8, "in_use", &ItemRow::inUse}};
};

struct TemplateRow
{
    static constexpr const char *table = "kit_template";
    static constexpr int keys = 2;
    static constexpr bool isRegister = true;

    TemplateId templateId;
    Month validFrom;
    std::optional<Month> validTo;
    QString displayName;

    static constexpr auto fields = Fields{Field{1, "template", &TemplateRow::templateId},
                                          Field{2, "valid_from", &TemplateRow::validFrom},
                                          Field{3, "valid_to", &TemplateRow::validTo},
                                          Field{4, "display_name", &TemplateRow::displayName}};
};

/// In force only while its rank is that of its TemplateRow: a later definition may have dropped the line.
struct TemplateLineRow
{
    static constexpr const char *table = "kit_template_line";
    static constexpr int keys = 3;
    static constexpr bool isRegister = true;

    TemplateId templateId;
    Month validFrom;
    Clave item;
    Units units;

    static constexpr auto fields = Fields{Field{1, "template", &TemplateLineRow::templateId},
                                          Field{2, "valid_from", &TemplateLineRow::validFrom},
                                          Field{3, "item", &TemplateLineRow::item},
                                          Field{4, "units", &TemplateLineRow::units}};
};

struct EntitlementRow
{
    static constexpr const char *table = "entitlement";
    static constexpr int keys = 2;
    static constexpr bool isRegister = true;

    SizeClass sizeClass;
    Month validFrom;

    static constexpr auto fields = Fields{Field{1, "size_class", &EntitlementRow::sizeClass},
                                          Field{2, "valid_from", &EntitlementRow::validFrom}};
};

/// In force only while its rank is that of its EntitlementRow.
struct EntitlementLineRow
{
    static constexpr const char *table = "entitlement_line";
    static constexpr int keys = 3;
    static constexpr bool isRegister = true;

    SizeClass sizeClass;
    Month validFrom;
    TemplateId templateId;
    int kits;

    static constexpr auto fields = Fields{Field{1, "size_class", &EntitlementLineRow::sizeClass},
                                          Field{2, "valid_from", &EntitlementLineRow::validFrom},
                                          Field{3, "template", &EntitlementLineRow::templateId},
                                          Field{4, "kits", &EntitlementLineRow::kits}};
};

struct RouteRow
{
    static constexpr const char *table = "route";
    static constexpr int keys = 1;
    static constexpr bool isRegister = true;

    RouteId route;
    Clues warehouse;
    std::optional<int> weekday;
    std::optional<int> windowFrom;
    std::optional<int> windowTo;
    std::optional<Transport> transport;
    bool retired;

    static constexpr auto fields = Fields{
        Field{1, "route", &RouteRow::route},         Field{2, "warehouse", &RouteRow::warehouse},
        Field{3, "weekday", &RouteRow::weekday},     Field{4, "window_from", &RouteRow::windowFrom},
        Field{5, "window_to", &RouteRow::windowTo},  Field{6, "transport", &RouteRow::transport},
        Field{7, "retired", &RouteRow::retired}};
};

/// In force only while its rank is that of its RouteRow.
struct RouteStopRow
{
    static constexpr const char *table = "route_stop";
    static constexpr int keys = 2;
    static constexpr bool isRegister = true;

    RouteId route;
    Clues facility;
    int position;

    static constexpr auto fields = Fields{Field{1, "route", &RouteStopRow::route},
                                          Field{2, "facility", &RouteStopRow::facility},
                                          Field{3, "position", &RouteStopRow::position}};
};

struct RoundRow
{
    static constexpr const char *table = "delivery_round";
    static constexpr int keys = 1;
    static constexpr bool isRegister = true;

    RoundId round;
    Month month;
    RoundKind roundKind;
    Date packFrom;
    Date packTo;
    Date deliverFrom;
    Date deliverTo;
    std::optional<Date> planFrom;
    std::optional<Date> planTo;
    std::optional<Date> loadFrom;
    std::optional<Date> loadTo;

    static constexpr auto fields = Fields{
        Field{1, "round", &RoundRow::round},           Field{2, "month", &RoundRow::month},
        Field{3, "round_kind", &RoundRow::roundKind},  Field{4, "pack_from", &RoundRow::packFrom},
        Field{5, "pack_to", &RoundRow::packTo},        Field{6, "deliver_from", &RoundRow::deliverFrom},
        Field{7, "deliver_to", &RoundRow::deliverTo},  Field{8, "plan_from", &RoundRow::planFrom},
        Field{9, "plan_to", &RoundRow::planTo},        Field{10, "load_from", &RoundRow::loadFrom},
        Field{11, "load_to", &RoundRow::loadTo}};
};

struct KitOrderRow
{
    static constexpr const char *table = "kit_order";
    static constexpr int keys = 1;
    static constexpr bool isRegister = true;

    KitId kit;
    RoundId round;
    Clues warehouse;
    Clues facility;
    TemplateId templateId;
    int number;
    std::optional<RouteId> route;
    std::optional<int> stop;
    std::optional<Date> deliverOn;
    bool cancelled;

    static constexpr auto fields
        = Fields{Field{1, "kit", &KitOrderRow::kit},
                 Field{2, "round", &KitOrderRow::round},
                 Field{3, "warehouse", &KitOrderRow::warehouse},
                 Field{4, "facility", &KitOrderRow::facility},
                 Field{5, "template", &KitOrderRow::templateId},
                 Field{6, "number", &KitOrderRow::number},
                 Field{7, "route", &KitOrderRow::route},
                 Field{8, "stop", &KitOrderRow::stop},
                 Field{9, "deliver_on", &KitOrderRow::deliverOn},
                 Field{10, "cancelled", &KitOrderRow::cancelled}};
};

struct PersonRow
{
    static constexpr const char *table = "person";
    static constexpr int keys = 1;
    static constexpr bool isRegister = true;

    UserId user;
    QString initials;
    Clues facility;
    qint64 roles; ///< bit n for Role n
    std::optional<BadgeCode> badge;
    bool active;

    static constexpr auto fields = Fields{
        Field{1, "user_id", &PersonRow::user},         Field{2, "initials", &PersonRow::initials},
        Field{3, "facility", &PersonRow::facility}, Field{4, "roles", &PersonRow::roles},
        Field{5, "badge", &PersonRow::badge},       Field{6, "active", &PersonRow::active}};
};

struct DeviceRow
{
    static constexpr const char *table = "device";
    static constexpr int keys = 1;
    static constexpr bool isRegister = true;

    DeviceId device;
    Clues facility;
    QString label;
    QByteArray publicKey;
    QString companyPrefix;
    int extension;
    quint64 serialFirst;
    quint64 serialLast;
    std::optional<Instant> codeUntil;

    static constexpr auto fields = Fields{
        Field{1, "device", &DeviceRow::device},           Field{2, "facility", &DeviceRow::facility},
        Field{3, "label", &DeviceRow::label},             Field{4, "public_key", &DeviceRow::publicKey},
        Field{5, "company_prefix", &DeviceRow::companyPrefix}, Field{6, "extension", &DeviceRow::extension},
        Field{7, "serial_first", &DeviceRow::serialFirst}, Field{8, "serial_last", &DeviceRow::serialLast},
        Field{9, "code_until", &DeviceRow::codeUntil}};
};

/// The key with which a device signs since it said so itself.
struct DeviceKeyRow
{
    static constexpr const char *table = "device_key";
    static constexpr int keys = 1;
    static constexpr bool isRegister = true;

    DeviceId device;
    QByteArray publicKey;

    static constexpr auto fields
        = Fields{Field{1, "device", &DeviceKeyRow::device}, Field{2, "public_key", &DeviceKeyRow::publicKey}};
};

/// A run in which a device goes on since its store was restored or copied.
struct DeviceRunRow
{
    static constexpr const char *table = "device_run";
    static constexpr int keys = 2;
    static constexpr bool isRegister = true;

    DeviceId device;
    quint32 run;
    RunCause cause;
    quint32 before;
    qint64 moved;
    Instant time;

    static constexpr auto fields
        = Fields{Field{1, "device", &DeviceRunRow::device}, Field{2, "run", &DeviceRunRow::run},
                 Field{3, "cause", &DeviceRunRow::cause}, Field{4, "previous", &DeviceRunRow::before},
                 Field{5, "moved", &DeviceRunRow::moved}, Field{6, "time", &DeviceRunRow::time}};
};

struct DeviceRevocationRow
{
    static constexpr const char *table = "device_revocation";
    static constexpr int keys = 1;
    static constexpr bool isRegister = true;

    DeviceId device;
    quint32 run;
    quint64 seq;
    QString reason;

    static constexpr auto fields
        = Fields{Field{1, "device", &DeviceRevocationRow::device}, Field{2, "run", &DeviceRevocationRow::run},
                 Field{3, "seq", &DeviceRevocationRow::seq}, Field{4, "reason", &DeviceRevocationRow::reason}};
};

/// How far a device reads.
struct DeviceReachRow
{
    static constexpr const char *table = "device_reach";
    static constexpr int keys = 1;
    static constexpr bool isRegister = true;

    DeviceId device;
    Reach reach;

    static constexpr auto fields
        = Fields{Field{1, "device", &DeviceReachRow::device}, Field{2, "reach", &DeviceReachRow::reach}};
};

/// SSCCs that a device may give out: those that it was enrolled with, and each further range.
struct DeviceNumbersRow
{
    static constexpr const char *table = "device_numbers";
    static constexpr int keys = 4;
    static constexpr bool isRegister = true;

    DeviceId device;
    QString companyPrefix;
    int extension;
    quint64 serialFirst;
    quint64 serialLast;
    quint32 run; ///< of the device, the first that has a part in them

    static constexpr auto fields
        = Fields{Field{1, "device", &DeviceNumbersRow::device}, Field{2, "company_prefix", &DeviceNumbersRow::companyPrefix},
                 Field{3, "extension", &DeviceNumbersRow::extension}, Field{4, "serial_first", &DeviceNumbersRow::serialFirst},
                 Field{5, "serial_last", &DeviceNumbersRow::serialLast}, Field{6, "run", &DeviceNumbersRow::run}};
};

struct SubstituteRow
{
    static constexpr const char *table = "substitute";
    static constexpr int keys = 2;
    static constexpr bool isRegister = true;

    Clave item;
    Clave substitute;
    bool approved;

    static constexpr auto fields = Fields{Field{1, "item", &SubstituteRow::item},
                                          Field{2, "substitute", &SubstituteRow::substitute},
                                          Field{3, "approved", &SubstituteRow::approved}};
};

/// A code's meaning; `scope` is the CLUES of the warehouse that was taught it, or empty where it is approved.
struct CodeRow
{
    static constexpr const char *table = "code";
    static constexpr int keys = 2;
    static constexpr bool isRegister = true;

    Gtin gtin;
    QString scope;
    Clave item;
    Units unitsPerPack;
    PackLevel level;

    static constexpr auto fields = Fields{
        Field{1, "gtin", &CodeRow::gtin}, Field{2, "scope", &CodeRow::scope}, Field{3, "item", &CodeRow::item},
        Field{4, "units_per_pack", &CodeRow::unitsPerPack}, Field{5, "level", &CodeRow::level}};
};

struct SlotRow
{
    static constexpr const char *table = "slot";
    static constexpr int keys = 2;
    static constexpr bool isRegister = true;

    Clues facility;
    Clave item;
    Slot slot;

    static constexpr auto fields
        = Fields{Field{1, "facility", &SlotRow::facility}, Field{2, "item", &SlotRow::item},
                 Field{3, "slot", &SlotRow::slot}};
};

struct HoldRow
{
    static constexpr const char *table = "lot_hold";
    static constexpr int keys = 5;
    static constexpr bool isRegister = true;

    Clues facility;
    Clave item;
    LotText lot;
    Date expiry;
    HoldReason reason;
    bool held;
    QString note;

    static constexpr auto fields
        = Fields{Field{1, "facility", &HoldRow::facility}, Field{2, "item", &HoldRow::item},
                 Field{3, "lot", &HoldRow::lot},           Field{4, "expiry", &HoldRow::expiry},
                 Field{5, "reason", &HoldRow::reason},     Field{6, "held", &HoldRow::held},
                 Field{7, "note", &HoldRow::note}};
};

/// A seal that closed a box. Two devices may have used one SSCC, or sealed one kit twice: each is a fact.
struct SealedRow
{
    static constexpr const char *table = "box_sealed";
    static constexpr int keys = 2;
    static constexpr bool isRegister = false;

    Sscc sscc;
    QString event; ///< EventId
    KitId kit;
    BoxClass boxClass;
    Clues warehouse;
    SealNumber seal;
    QString packers; ///< user ids, one a line
    std::optional<UserId> checker;
    Instant time;
    int claves;  ///< lines with at least one unit
    Units units;

    static constexpr auto fields = Fields{
        Field{1, "sscc", &SealedRow::sscc},           Field{2, "event", &SealedRow::event},
        Field{3, "kit", &SealedRow::kit},             Field{4, "box_class", &SealedRow::boxClass},
        Field{5, "warehouse", &SealedRow::warehouse}, Field{6, "seal", &SealedRow::seal},
        Field{7, "packers", &SealedRow::packers},       Field{8, "checker", &SealedRow::checker},
        Field{9, "time", &SealedRow::time},           Field{10, "claves", &SealedRow::claves},
        Field{11, "units", &SealedRow::units}};
};

struct ReopenedRow
{
    static constexpr const char *table = "box_reopened";
    static constexpr int keys = 2;
    static constexpr bool isRegister = false;

    Sscc sscc;
    QString event;
    QString reason;
    Instant time;

    static constexpr auto fields = Fields{
        Field{1, "sscc", &ReopenedRow::sscc}, Field{2, "event", &ReopenedRow::event},
        Field{3, "reason", &ReopenedRow::reason}, Field{4, "time", &ReopenedRow::time}};
};

struct LabelRow
{
    static constexpr const char *table = "label_printed";
    static constexpr int keys = 2;
    static constexpr bool isRegister = false;

    Sscc sscc;
    QString event;
    QString reason;
    Instant time;

    static constexpr auto fields = Fields{
        Field{1, "sscc", &LabelRow::sscc}, Field{2, "event", &LabelRow::event},
        Field{3, "reason", &LabelRow::reason}, Field{4, "time", &LabelRow::time}};
};

struct SettlementRow
{
    static constexpr const char *table = "settlement";
    static constexpr int keys = 1;
    static constexpr bool isRegister = true;

    QString incident;
    QString note;
    QString event;

    static constexpr auto fields = Fields{Field{1, "incident", &SettlementRow::incident},
                                          Field{2, "note", &SettlementRow::note},
                                          Field{3, "event", &SettlementRow::event}};
};

/// What can happen to a trip once it is loaded.
enum class TripStep { departed, custodyPassed, arrived, returned };
constexpr int countOf(TripStep) { return 4; }
QString name(TripStep step);

/// What can come of a shortage.
enum class ShortageStep { seen, answered, closed };
constexpr int countOf(ShortageStep) { return 3; }
QString name(ShortageStep step);

/// A vehicle.
struct VehicleRow
{
    static constexpr const char *table = "vehicle";
    static constexpr int keys = 1;
    static constexpr bool isRegister = true;

    VehicleId vehicle;
    Clues warehouse;
    QString plates;
    Transport transport;
    bool refrigerated;
    bool active;

    static constexpr auto fields = Fields{
        Field{1, "vehicle", &VehicleRow::vehicle}, Field{2, "warehouse", &VehicleRow::warehouse},
        Field{3, "plates", &VehicleRow::plates}, Field{4, "transport", &VehicleRow::transport},
        Field{5, "refrigerated", &VehicleRow::refrigerated}, Field{6, "active", &VehicleRow::active}};
};

/// Whoever carries boxes.
struct DriverRow
{
    static constexpr const char *table = "driver";
    static constexpr int keys = 1;
    static constexpr bool isRegister = true;

    DriverId driver;
    Clues warehouse;
    QString displayName;
    bool active;

    static constexpr auto fields = Fields{
        Field{1, "driver", &DriverRow::driver}, Field{2, "warehouse", &DriverRow::warehouse},
        Field{3, "display_name", &DriverRow::displayName}, Field{4, "active", &DriverRow::active}};
};

/// In force only while its rank is that of its RouteRow.
struct RouteHandOverRow
{
    static constexpr const char *table = "route_hand_over";
    static constexpr int keys = 2;
    static constexpr bool isRegister = true;

    RouteId route;
    int afterStop;
    Transport transport;
    QString place;

    static constexpr auto fields = Fields{
        Field{1, "route", &RouteHandOverRow::route}, Field{2, "after_stop", &RouteHandOverRow::afterStop},
        Field{3, "transport", &RouteHandOverRow::transport}, Field{4, "place", &RouteHandOverRow::place}};
};

/// A trip as it was last planned.
struct TripRow
{
    static constexpr const char *table = "trip";
    static constexpr int keys = 1;
    static constexpr bool isRegister = true;

    TripId trip;
    RoundId round;
    RouteId route;
    Clues warehouse;
    Date leavesOn;
    Transport transport;
    std::optional<VehicleId> vehicle;
    std::optional<DriverId> driver;
    bool cancelled;

    static constexpr auto fields = Fields{
        Field{1, "trip", &TripRow::trip}, Field{2, "round", &TripRow::round},
        Field{3, "route", &TripRow::route}, Field{4, "warehouse", &TripRow::warehouse},
        Field{5, "leaves_on", &TripRow::leavesOn}, Field{6, "transport", &TripRow::transport},
        Field{7, "vehicle", &TripRow::vehicle}, Field{8, "driver", &TripRow::driver},
        Field{9, "cancelled", &TripRow::cancelled}};
};

/// In force only while its rank is that of its TripRow.
struct TripStopRow
{
    static constexpr const char *table = "trip_stop";
    static constexpr int keys = 2;
    static constexpr bool isRegister = true;

    TripId trip;
    Clues facility;
    int position;

    static constexpr auto fields = Fields{
        Field{1, "trip", &TripStopRow::trip}, Field{2, "facility", &TripStopRow::facility},
        Field{3, "position", &TripStopRow::position}};
};

/// What a kit is to hold of an item otherwise than its template says.
struct KitLineRow
{
    static constexpr const char *table = "kit_line";
    static constexpr int keys = 2;
    static constexpr bool isRegister = true;

    KitId kit;
    Clave item;
    Units units;
    std::optional<Clave> substitute;
    QString reason;

    static constexpr auto fields = Fields{
        Field{1, "kit", &KitLineRow::kit}, Field{2, "item", &KitLineRow::item},
        Field{3, "units", &KitLineRow::units}, Field{4, "substitute", &KitLineRow::substitute},
        Field{5, "reason", &KitLineRow::reason}};
};

/// A recall as it stands.
struct RecallRow
{
    static constexpr const char *table = "recall";
    static constexpr int keys = 1;
    static constexpr bool isRegister = true;

    RecallId recall;
    RecallClass level;
    Clave item;
    std::optional<LotText> lot;
    std::optional<Maker> maker;
    QString reason;
    bool ended;
    Instant time;
    std::optional<Gtin> gtin;

    static constexpr auto fields = Fields{
        Field{1, "recall", &RecallRow::recall}, Field{2, "recall_class", &RecallRow::level},
        Field{3, "item", &RecallRow::item}, Field{4, "lot", &RecallRow::lot},
        Field{5, "maker", &RecallRow::maker}, Field{6, "reason", &RecallRow::reason},
        Field{7, "ended", &RecallRow::ended}, Field{8, "time", &RecallRow::time},
        Field{9, "gtin", &RecallRow::gtin}};
};

/// What a facility answered to a recall.
struct RecallAnswerRow
{
    static constexpr const char *table = "recall_answer";
    static constexpr int keys = 2;
    static constexpr bool isRegister = false;

    RecallId recall;
    QString event;
    Clues facility;
    Units units; ///< set aside
    QString note;
    Instant time;

    static constexpr auto fields = Fields{
        Field{1, "recall", &RecallAnswerRow::recall}, Field{2, "event", &RecallAnswerRow::event},
        Field{3, "facility", &RecallAnswerRow::facility}, Field{4, "units", &RecallAnswerRow::units},
        Field{5, "note", &RecallAnswerRow::note}, Field{6, "time", &RecallAnswerRow::time}};
};

/// Who holds a box.
struct BoxHolderRow
{
    static constexpr const char *table = "box_holder";
    static constexpr int keys = 1;
    static constexpr bool isRegister = true;

    Sscc sscc;
    Link holder;

    static constexpr auto fields = Fields{
        Field{1, "sscc", &BoxHolderRow::sscc}, Field{2, "holder", &BoxHolderRow::holder}};
};

/// Where a box is to go, where that is not what its kit's order says.
struct BoxDestinationRow
{
    static constexpr const char *table = "box_destination";
    static constexpr int keys = 1;
    static constexpr bool isRegister = true;

    Sscc sscc;
    Clues facility;

    static constexpr auto fields = Fields{
        Field{1, "sscc", &BoxDestinationRow::sscc}, Field{2, "facility", &BoxDestinationRow::facility}};
};

/// A box was put on a trip.
struct LoadedRow
{
    static constexpr const char *table = "box_loaded";
    static constexpr int keys = 2;
    static constexpr bool isRegister = false;

    Sscc sscc;
    QString event;
    TripId trip;
    Instant time;

    static constexpr auto fields = Fields{
        Field{1, "sscc", &LoadedRow::sscc}, Field{2, "event", &LoadedRow::event},
        Field{3, "trip", &LoadedRow::trip}, Field{4, "time", &LoadedRow::time}};
};

/// A box was taken off a trip.
struct UnloadedRow
{
    static constexpr const char *table = "box_unloaded";
    static constexpr int keys = 2;
    static constexpr bool isRegister = false;

    Sscc sscc;
    QString event;
    TripId trip;
    Clues facility;
    UnloadReason reason;
    QString note;
    Instant time;

    static constexpr auto fields = Fields{
        Field{1, "sscc", &UnloadedRow::sscc}, Field{2, "event", &UnloadedRow::event},
        Field{3, "trip", &UnloadedRow::trip}, Field{4, "facility", &UnloadedRow::facility},
        Field{5, "reason", &UnloadedRow::reason}, Field{6, "note", &UnloadedRow::note},
        Field{7, "time", &UnloadedRow::time}};
};

/// A trip left, passed to another carrier, reached a stop or came back.
struct TripStepRow
{
    static constexpr const char *table = "trip_step";
    static constexpr int keys = 2;
    static constexpr bool isRegister = false;

    TripId trip;
    QString event;
    TripStep step;
    std::optional<Clues> facility;
    std::optional<DriverId> carrier; ///< who carries from here on
    QString note; ///< seals one a line, or the place of the hand-over
    std::optional<qint64> latitude;
    std::optional<qint64> longitude;
    Instant time;
    std::optional<QString> sealsFound = {}; ///< of the cargo space, ascending, one a line; where somebody looked
    std::optional<QString> sealsPut = {};   ///< that it went on with, likewise; where any were noted
    std::optional<bool> sealsIntact = {};   ///< when it changed hands

    static constexpr auto fields = Fields{
        Field{1, "trip", &TripStepRow::trip}, Field{2, "event", &TripStepRow::event},
        Field{3, "step", &TripStepRow::step}, Field{4, "facility", &TripStepRow::facility},
        Field{5, "carrier", &TripStepRow::carrier}, Field{6, "note", &TripStepRow::note},
        Field{7, "latitude", &TripStepRow::latitude}, Field{8, "longitude", &TripStepRow::longitude},
        Field{9, "time", &TripStepRow::time}, Field{10, "seals_found", &TripStepRow::sealsFound},
        Field{11, "seals_put", &TripStepRow::sealsPut}, Field{12, "seals_intact", &TripStepRow::sealsIntact}};
};

/// A box was received at a facility.
struct ReceiptRow
{
    static constexpr const char *table = "box_received";
    static constexpr int keys = 2;
    static constexpr bool isRegister = false;

    Sscc sscc;
    QString event;
    Clues facility;
    std::optional<TripId> trip;
    SealState seal;
    Units received;
    Units missing;
    Units unfit; ///< damaged, expired or too warm
    bool unlisted;
    QString receiver; ///< user or the name on the paper
    std::optional<qint64> latitude;
    std::optional<qint64> longitude;
    std::optional<qint64> metres;
    Instant time;

    static constexpr auto fields = Fields{
        Field{1, "sscc", &ReceiptRow::sscc}, Field{2, "event", &ReceiptRow::event},
        Field{3, "facility", &ReceiptRow::facility}, Field{4, "trip", &ReceiptRow::trip},
        Field{5, "seal", &ReceiptRow::seal}, Field{6, "received", &ReceiptRow::received},
        Field{7, "missing", &ReceiptRow::missing}, Field{8, "unfit", &ReceiptRow::unfit},
        Field{9, "unlisted", &ReceiptRow::unlisted}, Field{10, "receiver", &ReceiptRow::receiver},
        Field{11, "latitude", &ReceiptRow::latitude}, Field{12, "longitude", &ReceiptRow::longitude},
        Field{13, "metres", &ReceiptRow::metres}, Field{14, "time", &ReceiptRow::time}};
};

/// Units that one facility sent to another.
struct StockMoveRow
{
    static constexpr const char *table = "stock_move";
    static constexpr int keys = 2;
    static constexpr bool isRegister = false;

    Sscc sscc;
    QString event;
    Clues from;
    Clues to;
    MoveReason reason;
    QString note;
    Units units;
    Instant time;

    static constexpr auto fields = Fields{
        Field{1, "sscc", &StockMoveRow::sscc}, Field{2, "event", &StockMoveRow::event},
        Field{3, "from_facility", &StockMoveRow::from}, Field{4, "to_facility", &StockMoveRow::to},
        Field{5, "reason", &StockMoveRow::reason}, Field{6, "note", &StockMoveRow::note},
        Field{7, "units", &StockMoveRow::units}, Field{8, "time", &StockMoveRow::time}};
};

/// A stock count.
struct CountRow
{
    static constexpr const char *table = "stock_count";
    static constexpr int keys = 1;
    static constexpr bool isRegister = false;

    QString event;
    Clues facility;
    CountScope scope;
    std::optional<Slot> shelf;
    int items;
    int lots;
    Instant time;

    static constexpr auto fields = Fields{
        Field{1, "event", &CountRow::event}, Field{2, "facility", &CountRow::facility},
        Field{3, "scope", &CountRow::scope}, Field{4, "shelf", &CountRow::shelf},
        Field{5, "items", &CountRow::items}, Field{6, "lots", &CountRow::lots},
        Field{7, "time", &CountRow::time}};
};

/// A patient was given medicine.
struct DispensedRow
{
    static constexpr const char *table = "dispensing";
    static constexpr int keys = 1;
    static constexpr bool isRegister = false;

    QString event;
    Clues facility;
    qint64 patient;
    std::optional<QString> prescription;
    std::optional<QString> prescriber;
    Units units;
    Instant time;

    static constexpr auto fields = Fields{
        Field{1, "event", &DispensedRow::event}, Field{2, "facility", &DispensedRow::facility},
        Field{3, "patient", &DispensedRow::patient},
        Field{4, "prescription", &DispensedRow::prescription},
        Field{5, "prescriber", &DispensedRow::prescriber}, Field{6, "units", &DispensedRow::units},
        Field{7, "time", &DispensedRow::time}};
};

/// What a facility gave its patients of a lot on a day, by the centre.
struct DayTotalRow
{
    static constexpr const char *table = "day_total";
    static constexpr int keys = 6;
    static constexpr bool isRegister = true;

    Clues facility;
    Date day;
    Clave item;
    QString maker; ///< empty where unknown
    LotText lot;
    Date expiry;
    Units dispensed;

    static constexpr auto fields = Fields{
        Field{1, "facility", &DayTotalRow::facility}, Field{2, "day", &DayTotalRow::day},
        Field{3, "item", &DayTotalRow::item}, Field{4, "maker", &DayTotalRow::maker},
        Field{5, "lot", &DayTotalRow::lot}, Field{6, "expiry", &DayTotalRow::expiry},
        Field{7, "dispensed", &DayTotalRow::dispensed}};
};

/// An event that a centre held back, and why.
struct HeldActRow
{
    static constexpr const char *table = "held_act";
    static constexpr int keys = 1;
    static constexpr bool isRegister = true;

    QString event;
    DeviceId device;
    int act;
    Instant time;
    QString breach;

    static constexpr auto fields
        = Fields{Field{1, "event", &HeldActRow::event}, Field{2, "device", &HeldActRow::device},
                 Field{3, "act", &HeldActRow::act}, Field{4, "time", &HeldActRow::time},
                 Field{5, "breach", &HeldActRow::breach}};
};

/// What was last said of such an event.
struct HeldVerdictRow
{
    static constexpr const char *table = "held_verdict";
    static constexpr int keys = 1;
    static constexpr bool isRegister = true;

    QString event;
    DeviceId device;
    HeldVerdict verdict;
    QString note;
    Instant said;

    static constexpr auto fields
        = Fields{Field{1, "event", &HeldVerdictRow::event}, Field{2, "device", &HeldVerdictRow::device},
                 Field{3, "verdict", &HeldVerdictRow::verdict}, Field{4, "note", &HeldVerdictRow::note},
                 Field{5, "said", &HeldVerdictRow::said}};
};

/// A shortage that was reported.
struct ShortageRow
{
    static constexpr const char *table = "shortage";
    static constexpr int keys = 1;
    static constexpr bool isRegister = false;

    QString event;
    Clues facility;
    Clave item;
    Urgency urgency;
    ShortageReason reason;
    Units onHand;
    Units needed;
    std::optional<int> daysLeft;
    std::optional<int> patientsWaiting;
    QString note;
    Instant time;

    static constexpr auto fields = Fields{
        Field{1, "event", &ShortageRow::event}, Field{2, "facility", &ShortageRow::facility},
        Field{3, "item", &ShortageRow::item}, Field{4, "urgency", &ShortageRow::urgency},
        Field{5, "reason", &ShortageRow::reason}, Field{6, "on_hand", &ShortageRow::onHand},
        Field{7, "needed", &ShortageRow::needed}, Field{8, "days_left", &ShortageRow::daysLeft},
        Field{9, "patients_waiting", &ShortageRow::patientsWaiting},
        Field{10, "note", &ShortageRow::note}, Field{11, "time", &ShortageRow::time}};
};

/// What came of a shortage.
struct ShortageStepRow
{
    static constexpr const char *table = "shortage_step";
    static constexpr int keys = 2;
    static constexpr bool isRegister = false;

    QString shortage;
    QString event;
    ShortageStep step;
    std::optional<ShortageAnswer> answer;
    Units units;
    std::optional<TripId> trip;
    std::optional<Clave> substitute;
    std::optional<ShortageEnd> end;
    std::optional<QString> into;
    QString note;
    Instant time;

    static constexpr auto fields = Fields{
        Field{1, "shortage", &ShortageStepRow::shortage}, Field{2, "event", &ShortageStepRow::event},
        Field{3, "step", &ShortageStepRow::step}, Field{4, "answer", &ShortageStepRow::answer},
        Field{5, "units", &ShortageStepRow::units}, Field{6, "trip", &ShortageStepRow::trip},
        Field{7, "substitute", &ShortageStepRow::substitute}, Field{8, "ending", &ShortageStepRow::end},
        Field{9, "merged_into", &ShortageStepRow::into}, Field{10, "note", &ShortageStepRow::note},
        Field{11, "time", &ShortageStepRow::time}};
};

/// An event whose facts no longer count: it was corrected, or lost its claim to an earlier one.
struct SupersededRow
{
    static constexpr const char *table = "superseded";
    static constexpr int keys = 1;
    static constexpr bool isRegister = false;

    QString event;

    static constexpr auto fields = Fields{Field{1, "event", &SupersededRow::event}};
};

using Row = std::variant<FacilityRow, ItemRow, TemplateRow, TemplateLineRow, EntitlementRow, EntitlementLineRow,
                         RouteRow, RouteStopRow, RoundRow, KitOrderRow, PersonRow, DeviceRow, SubstituteRow,
                         CodeRow, SlotRow, HoldRow, SealedRow, ReopenedRow, LabelRow, SettlementRow, SupersededRow,
                         VehicleRow, DriverRow, RouteHandOverRow, TripRow, TripStopRow, KitLineRow,
                         RecallRow, RecallAnswerRow, BoxHolderRow, BoxDestinationRow, LoadedRow, UnloadedRow,
                         TripStepRow, ReceiptRow, StockMoveRow, CountRow, DispensedRow, ShortageRow,
                         ShortageStepRow, DeviceKeyRow, DeviceRevocationRow, DeviceReachRow, DeviceNumbersRow, DeviceRunRow,
                         DayTotalRow, HeldActRow, HeldVerdictRow>;

} // namespace botiquin
