// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packing/open_box.h"
#include "domain/packing/packing_context.h"

#include <optional>
#include <vector>

namespace botiquin::packing {

/// What a code or a person says of the lot.
struct LotRead
{
    std::optional<LotText> text;
    std::optional<Date> expiry;
    std::optional<Maker> maker;

    bool isBare() const { return !text && !expiry; }
};

/// The lot that is meant. Without text and expiry: the lot in hand, else the slot's. With a text alone: the one
/// known lot of that text. With an expiry alone: the lot in hand if it is that one's. With both: the lot as the
/// books know it (they may know its maker, or not), else as read. Nothing where the answer is not certain.
[[nodiscard]] std::optional<Lot> resolveLot(const OpenBox &box, const Clave &item, const LotRead &read,
                                            const PackingContext &context);

/// Units of an item go into the box: a scan (a case counts as the packs in it), or the same typed.
struct PackUnits
{
    Clave item;
    LotRead lot;
    Units units;
    Entering entering = Entering::scanned;
    QByteArray source = {};                ///< the code as it was read
    std::optional<Clave> forLine = {};     ///< only for a substitute whose line is named
    std::vector<Override> overrides = {}; ///< those not needed are left out of the entry
};

/// The units of the line's lot in hand (else its slot's lot) become as many as typed; fewer than before too.
struct SetQuantity
{
    Clave line;
    Units units;
    std::vector<Override> overrides = {};
};

/// The label of a slot or case says which lot is taken from now on; nothing is packed.
struct TakeLot
{
    Clave item;
    LotRead lot;
    QByteArray source = {};
};

/// Accepted, with warnings: the packer holds the pack, the books lag.
struct PackAccepted
{
    DraftEntry entry;

    const UnitsPacked &packed() const { return std::get<UnitsPacked>(entry.act); }
    /// To be answered with one key before the entry is applied; recorded, and an incident at the seal.
    bool isNotInStock() const { return packed().beyondStock > Units(0); }
    bool isNotFirstToExpire() const { return packed().expiresEarlier.has_value(); }
};

/// A lifted rule of the lot, and a granted substitute, stay lifted for further units of the same lot or item on
/// that line; what goes beyond a line's need is asked for each time. An expired lot that was let in is not held
/// up for expiring too soon as well.
[[nodiscard]] Result<PackAccepted, PackRefused> decide(const OpenBox &box, const PackUnits &command,
                                                       const PackingContext &context);
/// Lowering a quantity is held up by no rule of the lot.
[[nodiscard]] Result<PackAccepted, PackRefused> decide(const OpenBox &box, const SetQuantity &command,
                                                       const PackingContext &context);
/// Refused as PackUnits would be, apart from quantities.
[[nodiscard]] Result<DraftEntry, PackRefused> decide(const OpenBox &box, const TakeLot &command,
                                                     const PackingContext &context);

} // namespace botiquin::packing
