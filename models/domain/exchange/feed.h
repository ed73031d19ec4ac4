// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog/federal_state.h"
#include "domain/ledger/fields.h"

#include <optional>
#include <vector>

namespace botiquin {

/// A feed: the events that concern one scope, in the order in which the centre took them in. Beside each stands
/// an urgent one, which is read first. Text forms: "nation", "directory/20" (the facilities of a state),
/// "state/20" (its logistics), "facility/OCIMB000012", each with "/urgent" after it.
class Feed : public TextValue<Feed>
{
public:
    static Feed nation();
    static Feed directory(const FederalState &state);
    static Feed state(const FederalState &state);
    static Feed facility(const Clues &clues);
    [[nodiscard]] static std::optional<Feed> parse(const QString &text);

    bool isUrgent() const;
    /// Of a state's logistics.
    bool isOfState() const;
    /// The feed of the same scope that is, or is not, urgent.
    Feed withUrgency(bool urgent) const;

private:
    using TextValue<Feed>::TextValue;
};

/// How far the interest of a device's people goes.
enum class Reach {
    facility, ///< a clinic's or a warehouse's
    state,    ///< a supervisor's of a state
    nation,   ///< everything but what clinics dispense
};
constexpr int countOf(Reach) { return 3; }
QString name(Reach reach);

/// The feeds that a device at the facility reads, the urgent ones first.
[[nodiscard]] std::vector<Feed> subscription(const Clues &facility, Reach reach);

} // namespace botiquin
