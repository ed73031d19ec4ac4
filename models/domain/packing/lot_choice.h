// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/code.h"
#include "base/units.h"
#include "domain/ledger/lot.h"

#include <QHash>
#include <optional>
#include <vector>

namespace botiquin::packing {

/// How many days after the end of the kit's month its contents must still be good: 0 to 3,650.
class ShelfLifeMargin
{
public:
    [[nodiscard]] static std::optional<ShelfLifeMargin> ofDays(int days);

    int days() const { return m_days; }
    /// The first expiry that is late enough for a kit of `month`.
    Date servesUntil(Month month) const { return month.lastDay().plusDays(m_days); }

    friend bool operator==(const ShelfLifeMargin &, const ShelfLifeMargin &) = default;

private:
    constexpr explicit ShelfLifeMargin(int days) : m_days(days) {}
    int m_days;
};

/// The lots that must not leave the warehouse. A lot whose maker is unknown is held with the same lot of any
/// maker, and the other way round: caution wins.
class LotHolds
{
public:
    void recall(const Lot &lot) { hold(m_recalled, lot); }
    void quarantine(const Lot &lot) { hold(m_quarantined, lot); }

    bool isRecalled(const Lot &lot) const { return isHeld(m_recalled, lot); }
    bool isQuarantined(const Lot &lot) const { return isHeld(m_quarantined, lot); }

private:
    using Makers = QMultiHash<Lot, std::optional<Maker>>; ///< by the lot without its maker
    static void hold(Makers &makers, Lot lot);
    static bool isHeld(const Makers &makers, Lot lot);

    Makers m_recalled;
    Makers m_quarantined;
};

/// What lies in one place of the warehouse, less what other open boxes have taken of it.
struct LotStock
{
    Lot lot;
    Units units;
    std::optional<Slot> slot;
};

enum class LotVerdict {
    serves,
    expiresTooSoon, ///< before the end of the kit's month and the margin
    quarantined,
    recalled,
    expired, ///< before today; on the last day it is still good
};

/// What decides whether a lot may go into a kit.
struct LotRules
{
    Date today;
    Month month;
    ShelfLifeMargin margin;
    LotHolds holds;
};

/// The gravest that holds of the lot: expired before recalled, quarantined, too soon.
[[nodiscard]] LotVerdict verdictOn(const Lot &lot, const LotRules &rules);

struct LotProposal
{
    LotStock stock;
    LotVerdict verdict;
};

/// The lot to take: of those with units left the first to expire that serves (the fuller place where one lot
/// lies in two); if none serves, the one that lasts longest, with the reason why it does not – held and
/// expired ones last. Nothing where nothing is left.
[[nodiscard]] std::optional<LotProposal> proposeLot(const std::vector<LotStock> &stock, const LotRules &rules);

} // namespace botiquin::packing
