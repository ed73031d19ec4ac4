// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/packing/packing_flow.h"

namespace botiquin::presentation {

/// A line that goes out with less than it needs.
struct ShortLine
{
    BoxOrderLine item;
    Units packed;
    Units required;
    packing::ShortReason reason;
};

enum class SealStep { contents, secondPerson, sealNumber };

/// All that the page of sealing shows.
struct SealView
{
    BoxOrder order;
    packing::BoxTotals totals;
    std::vector<ShortLine> shorts;
    std::vector<BoxOrderLine> open; ///< lines neither complete nor short with a reason
    bool checkRequired;
    std::optional<PersonRow> checker;
    std::optional<Instant> checkedAt;
    std::optional<PersonRow> waivedBy;
    std::optional<SealNumber> seal;
    std::optional<Sscc> sscc; ///< that the seal will get; nothing where this device has none left
    SealStep step;            ///< the first that is not done; sealNumber when all but the seal itself is
};

/// Why a second person's word does not count.
struct WordRefused
{
    std::optional<SignInRefused> signIn = {};
    std::optional<packing::CheckRefusal> check = {};
    bool lacksRight = false;      ///< may not check, or not override
    bool packedThisBox = false;   ///< a waiver by who packs it
};

enum class SealNumberRefusal { empty, notASealNumber, alreadyUsed };

/// Closing the box that the packing flow has in hand: contents, second person, seal number, seal.
class SealFlow
{
public:
    explicit SealFlow(PackingFlow &packing) : m_packing(packing) {}

    /// Forgets what was typed for another box.
    void begin();
    [[nodiscard]] Outcome<SealView> view();

    /// The second person has compared the box with the list.
    [[nodiscard]] Answer<PersonRow, WordRefused> check(const UserId &checker, const QString &pin);
    /// A supervisor lets the box go without the check.
    [[nodiscard]] Answer<PersonRow, WordRefused> waive(const UserId &supervisor, const QString &pin,
                                                       const packing::OverrideReason &reason);
    [[nodiscard]] Answer<SealNumber, SealNumberRefusal> giveSeal(const QString &text);
    [[nodiscard]] Answer<SealedBox, packing::SealRefused> seal();
    /// The next box of this class that waits; nothing when the round is done.
    [[nodiscard]] Outcome<std::optional<BoxOrder>> nextBox();

private:
    SealStep stepOf(const SealView &view) const;

    PackingFlow &m_packing;
    std::optional<packing::CheckWaiver> m_waiver;
    std::optional<SealNumber> m_seal;
};

} // namespace botiquin::presentation
