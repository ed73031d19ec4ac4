// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packing/open_box.h"
#include "domain/packing/packing_context.h"

namespace botiquin::packing {

/// Units of one lot in a sealed line, with the codes that were read for them.
struct SealedLot
{
    Lot lot; ///< lot.item differs from the line's: a substitute
    Units units;
    std::vector<QByteArray> sources; ///< each code once, in the order of reading

    friend bool operator==(const SealedLot &, const SealedLot &) = default;
};

struct SealedLine
{
    Clave item;
    Units required;
    std::vector<SealedLot> lots;
    std::optional<ShortReason> shortReason;

    friend bool operator==(const SealedLine &, const SealedLine &) = default;
};

/// A rule that was lifted for something in the box.
struct LiftedRule
{
    Clave line;
    Lot lot;
    Units units; ///< of the entry for which it was lifted
    Override override;

    friend bool operator==(const LiftedRule &, const LiftedRule &) = default;
};

/// Units that the books did not know when they were packed: to become an incident.
struct UnitsBeyondStock
{
    Lot lot;
    Units units;

    friend bool operator==(const UnitsBeyondStock &, const UnitsBeyondStock &) = default;
};

/// What is in the box, for the event that says so: every line of the order, in shelf order.
struct SealedContents
{
    KitId kit;
    BoxClass boxClass;
    Month month;
    std::vector<SealedLine> lines;
    std::vector<LiftedRule> lifted;
    std::vector<UnitsBeyondStock> beyondStock; ///< by lot, never more than the box holds of it
    std::vector<UserId> packers;
    std::optional<UserId> checker;
    std::optional<CheckWaiver> waiver;

    friend bool operator==(const SealedContents &, const SealedContents &) = default;
};

/// The contents as they are, sealed or not.
[[nodiscard]] SealedContents contentsOf(const OpenBox &box);

struct SealBox
{
    std::optional<SealNumber> seal;
    bool isSealKnown = false;          ///< the number is on a box already
    bool isCheckRequired = true;       ///< the warehouse's setting
    std::optional<CheckWaiver> waiver = {}; ///< taken only where a check is required and missing
};

enum class SealRefusal {
    alreadySealed,
    boxIsAside,
    boxIsEmpty,   ///< not a unit in it, every line short
    linesAreOpen, ///< neither complete nor short with a reason
    lotNoLongerServes, ///< a lot in it has expired since, or was recalled or quarantined, and nobody lifted that
    checkMissing, ///< or undone by a change of the contents; a supervisor may waive it
    waiverHasNoRight,
    waiverPackedThisBox,
    sealNumberMissing,
    sealNumberAlreadyUsed,
};
[[nodiscard]] QString name(SealRefusal refusal);

struct SealRefused
{
    SealRefusal rule;
    std::vector<Clave> openLines; ///< linesAreOpen, lotNoLongerServes: which, in shelf order
};

struct SealDecision
{
    DraftEntry entry;
    SealNumber seal;
    SealedContents contents;
};

[[nodiscard]] Result<SealDecision, SealRefused> decide(const OpenBox &box, const SealBox &command,
                                                       const PackingContext &context);

/// A supervisor opens a sealed box: its SSCC and seal end, its contents stay in the draft, unchecked.
struct ReopenBox
{
    OverrideReason reason;
};

enum class ReopenRefusal { notSealed, noRightToReopen };
[[nodiscard]] QString name(ReopenRefusal refusal);
[[nodiscard]] Result<DraftEntry, ReopenRefusal> decide(const OpenBox &box, const ReopenBox &command,
                                                       const PackingContext &context);

} // namespace botiquin::packing
