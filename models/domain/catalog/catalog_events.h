// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clave.h"
#include "base/clues.h"
#include "base/gtin.h"
#include "domain/catalog/size_class.h"
#include "domain/catalog/ven.h"
#include "domain/kits/box_class.h"
#include "domain/ledger/fields.h"
#include "domain/ledger/kind.h"
#include "domain/ledger/lot.h"

namespace botiquin {

/// A region exists: the first event of its authority's log.
struct RegionCreated
{
    static constexpr Kind kind = Kind::regionCreated;
    static constexpr int version = 1;

    QString regionName;
    QByteArray authorityKey; ///< Ed25519 public key, 32 bytes

    static constexpr auto fields = Fields{Field{1, "name", &RegionCreated::regionName},
                                          Field{2, "authority_key", &RegionCreated::authorityKey}};
};

/// A health facility or warehouse, as it is from this event on.
struct FacilityDefined
{
    static constexpr Kind kind = Kind::facilityDefined;
    static constexpr int version = 1;

    Clues clues;
    QString displayName; ///< as people read it
    QString municipality;
    QString state;
    SizeClass sizeClass;
    bool inOperation;
    std::optional<qint64> latitude;  ///< millionths of a degree
    std::optional<qint64> longitude; ///< millionths of a degree
    std::optional<QString> olderKey; ///< the CLUES it had before, searched for too

    static constexpr auto fields = Fields{Field{1, "clues", &FacilityDefined::clues},
                                          Field{2, "display_name", &FacilityDefined::displayName},
                                          Field{3, "municipality", &FacilityDefined::municipality},
                                          Field{4, "state", &FacilityDefined::state},
                                          Field{5, "size_class", &FacilityDefined::sizeClass},
                                          Field{6, "in_operation", &FacilityDefined::inOperation},
                                          Field{7, "latitude", &FacilityDefined::latitude},
                                          Field{8, "longitude", &FacilityDefined::longitude},
                                          Field{9, "older_key", &FacilityDefined::olderKey}};
};

/// An item of the catalogue. Its base unit is the sales pack (envase), for ever.
struct ItemDefined
{
    static constexpr Kind kind = Kind::itemDefined;
    static constexpr int version = 1;

    Clave clave;
    QString displayName;  ///< "Amoxicilina con ácido clavulánico"
    QString strength;     ///< "500 mg / 125 mg", may be empty
    QString presentation; ///< "caja con 12 tabletas", may be empty
    QString description;  ///< the compendium's own text
    BoxClass boxClass;
    Ven ven;
    bool inUse;

    static constexpr auto fields = Fields{Field{1, "clave", &ItemDefined::clave},
                                          Field{2, "display_name", &ItemDefined::displayName},
                                          Field{3, "strength", &ItemDefined::strength},
                                          Field{4, "presentation", &ItemDefined::presentation},
                                          Field{5, "description", &ItemDefined::description},
                                          Field{6, "box_class", &ItemDefined::boxClass},
                                          Field{7, "ven", &ItemDefined::ven},
                                          Field{8, "in_use", &ItemDefined::inUse}};
};

/// What a substitute may stand in for, from now on or no longer.
struct SubstituteApproved
{
    static constexpr Kind kind = Kind::substituteApproved;
    static constexpr int version = 1;

    Clave item;
    Clave substitute;
    bool approved;

    static constexpr auto fields = Fields{Field{1, "item", &SubstituteApproved::item},
                                          Field{2, "substitute", &SubstituteApproved::substitute},
                                          Field{3, "approved", &SubstituteApproved::approved}};
};

/// How a printed code packs an item: the sales pack itself, an inner pack, or a case.
enum class PackLevel { pack, inner, outerCase };
constexpr int countOf(PackLevel) { return 3; }

/// A GTIN's item and contents, for every warehouse.
struct CodeApproved
{
    static constexpr Kind kind = Kind::codeApproved;
    static constexpr int version = 1;

    Gtin gtin;
    Clave item;
    Units unitsPerPack; ///< 1 for the sales pack
    PackLevel level;

    static constexpr auto fields = Fields{Field{1, "gtin", &CodeApproved::gtin},
                                          Field{2, "item", &CodeApproved::item},
                                          Field{3, "units_per_pack", &CodeApproved::unitsPerPack},
                                          Field{4, "level", &CodeApproved::level}};
};

/// The same, learned at one warehouse and valid there until the authority approves it.
struct CodeTaught
{
    static constexpr Kind kind = Kind::codeTaught;
    static constexpr int version = 1;

    Gtin gtin;
    Clues facility;
    Clave item;
    Units unitsPerPack;
    PackLevel level;

    static constexpr auto fields = Fields{Field{1, "gtin", &CodeTaught::gtin},
                                          Field{2, "facility", &CodeTaught::facility},
                                          Field{3, "item", &CodeTaught::item},
                                          Field{4, "units_per_pack", &CodeTaught::unitsPerPack},
                                          Field{5, "level", &CodeTaught::level}};
};

/// Where an item lies in a facility.
struct SlotAssigned
{
    static constexpr Kind kind = Kind::slotAssigned;
    static constexpr int version = 1;

    Clues facility;
    Clave item;
    Slot slot;

    static constexpr auto fields = Fields{Field{1, "facility", &SlotAssigned::facility},
                                          Field{2, "item", &SlotAssigned::item},
                                          Field{3, "slot", &SlotAssigned::slot}};
};

enum class HoldReason { quarantine, recall };
constexpr int countOf(HoldReason) { return 2; }

/// A lot that must not be used at a facility, or may be again.
struct LotHeld
{
    static constexpr Kind kind = Kind::lotHeld;
    static constexpr int version = 1;

    Clues facility;
    Lot lot;
    HoldReason reason;
    bool held;
    QString note;

    static constexpr auto fields = Fields{Field{1, "facility", &LotHeld::facility},
                                          Field{2, "lot", &LotHeld::lot},
                                          Field{3, "reason", &LotHeld::reason},
                                          Field{4, "held", &LotHeld::held},
                                          Field{5, "note", &LotHeld::note}};
};

} // namespace botiquin
