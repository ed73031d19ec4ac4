// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/code.h"
#include "base/units.h"
#include "domain/kits/box_class.h"
#include "domain/ledger/lot.h"

#include <optional>

namespace botiquin::packing {

/// Why units do not go into a box; of several the first named here is the one answered.
enum class PackRefusal {
    alreadySealed, ///< a supervisor can reopen the box (ReopenBox), which is an event of its own
    boxIsAside,
    packerOverrodeThisBox,  ///< who overrode a rule in a box does not pack it as well
    overriderHasNoRight,    ///< not a supervisor here
    overriderPackedThisBox, ///< nor is who packs, or packed, one who overrides
    goesInOtherBox,         ///< a line of another box of this kit
    wrongItem,              ///< no line's item nor an approved substitute
    lotMissing,             ///< text or expiry unknown, and no lot in hand that says them
    lotIsExpired,
    lotIsRecalled,
    lotIsQuarantined,
    lotExpiresTooSoon, ///< before the end of the kit's month and the margin
    lineIsComplete,
    moreThanLineNeeds,
    unitsNotPositive,
    tooManyUnits,   ///< more than Units::lineMax of a lot on a line
    nothingChanges, ///< the quantity typed is the one that stands
};
constexpr int countOf(PackRefusal) { return 17; }

/// The name as the command line writes it, e.g. "lotIsExpired".
[[nodiscard]] QString name(PackRefusal refusal);
[[nodiscard]] std::optional<PackRefusal> parsePackRefusal(QStringView text);

/// Whether a supervisor may lift the rule: wrongItem (for a named line: a substitute by decision), those of the lot
/// but one, lineIsComplete, moreThanLineNeeds. Never lotIsRecalled: only who issued a recall can end it. Never
/// goesInOtherBox: the right box is at hand, and the cold chain hangs on it. Never lotMissing: there would be
/// nothing to book.
[[nodiscard]] bool mayBeOverridden(PackRefusal refusal);

using OverrideReason = Code<struct OverrideReasonTag, 120>;

/// A supervisor's word that one rule, and no other, is lifted.
struct Override
{
    PackRefusal rule;
    UserId by;
    OverrideReason reason;

    static constexpr auto fields = Fields{Field{1, "rule", &Override::rule}, Field{2, "by", &Override::by},
                                          Field{3, "reason", &Override::reason}};
    friend bool operator==(const Override &, const Override &) = default;
};

/// A refusal with what a person needs to go on; fields are set where the rule has something to say of them.
struct PackRefused
{
    PackRefusal rule;
    std::optional<Clave> line;     ///< the line that the units were meant for
    std::optional<BoxClass> goesIn; ///< goesInOtherBox
    std::optional<Lot> lot;        ///< as resolved
    std::optional<Date> servesUntil; ///< lotExpiresTooSoon: the first expiry that would do
    Units missing;                 ///< what the line still needs
};

} // namespace botiquin::packing
