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

    static constexpr auto fields = std::tuple{
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
        = std::tuple{Field{1, "clave", &ItemRow::clave},
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

    static constexpr auto fields = std::tuple{Field{1, "template", &TemplateRow::templateId},
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

    static constexpr auto fields = std::tuple{Field{1, "template", &TemplateLineRow::templateId},
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

    static constexpr auto fields = std::tuple{Field{1, "size_class", &EntitlementRow::sizeClass},
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

    static constexpr auto fields = std::tuple{Field{1, "size_class", &EntitlementLineRow::sizeClass},
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

    static constexpr auto fields
        = std::tuple{Field{1, "route", &RouteRow::route}, Field{2, "warehouse", &RouteRow::warehouse}};
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

    static constexpr auto fields = std::tuple{Field{1, "route", &RouteStopRow::route},
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

    static constexpr auto fields = std::tuple{
        Field{1, "round", &RoundRow::round},           Field{2, "month", &RoundRow::month},
        Field{3, "round_kind", &RoundRow::roundKind},  Field{4, "pack_from", &RoundRow::packFrom},
        Field{5, "pack_to", &RoundRow::packTo},        Field{6, "deliver_from", &RoundRow::deliverFrom},
        Field{7, "deliver_to", &RoundRow::deliverTo}};
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
        = std::tuple{Field{1, "kit", &KitOrderRow::kit},
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

    static constexpr auto fields = std::tuple{
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

    static constexpr auto fields = std::tuple{
        Field{1, "device", &DeviceRow::device},           Field{2, "facility", &DeviceRow::facility},
        Field{3, "label", &DeviceRow::label},             Field{4, "public_key", &DeviceRow::publicKey},
        Field{5, "company_prefix", &DeviceRow::companyPrefix}, Field{6, "extension", &DeviceRow::extension},
        Field{7, "serial_first", &DeviceRow::serialFirst}, Field{8, "serial_last", &DeviceRow::serialLast}};
};

struct SubstituteRow
{
    static constexpr const char *table = "substitute";
    static constexpr int keys = 2;
    static constexpr bool isRegister = true;

    Clave item;
    Clave substitute;
    bool approved;

    static constexpr auto fields = std::tuple{Field{1, "item", &SubstituteRow::item},
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

    static constexpr auto fields = std::tuple{
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
        = std::tuple{Field{1, "facility", &SlotRow::facility}, Field{2, "item", &SlotRow::item},
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
        = std::tuple{Field{1, "facility", &HoldRow::facility}, Field{2, "item", &HoldRow::item},
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

    static constexpr auto fields = std::tuple{
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

    static constexpr auto fields = std::tuple{
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

    static constexpr auto fields = std::tuple{
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

    static constexpr auto fields = std::tuple{Field{1, "incident", &SettlementRow::incident},
                                              Field{2, "note", &SettlementRow::note},
                                              Field{3, "event", &SettlementRow::event}};
};

using Row = std::variant<FacilityRow, ItemRow, TemplateRow, TemplateLineRow, EntitlementRow, EntitlementLineRow,
                         RouteRow, RouteStopRow, RoundRow, KitOrderRow, PersonRow, DeviceRow, SubstituteRow,
                         CodeRow, SlotRow, HoldRow, SealedRow, ReopenedRow, LabelRow, SettlementRow>;

} // namespace botiquin
