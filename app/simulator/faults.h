// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <set>

namespace botiquin::simulation {

/// What goes wrong in a simulated region.
enum class Fault {
    links,  ///< what is sent is lost, comes twice, late, or is cut at any byte; weeks without a network
    clocks, ///< they drift, jump, go back to 2005 with their battery, or stand in 2040
    kills,  ///< a process ends, or a machine loses power, between any two writes
    disks,  ///< a write fails, or the disk is full
    errors, ///< people mistype, take without a record, break things, bring boxes to the wrong door, receive them twice
    restores, ///< the centre goes on from yesterday's backup
    copies,   ///< a device goes on from an older copy of its store
    clones,   ///< a second computer goes on from a copy of a device's store
};
constexpr int countOf(Fault)
{
    return 8;
}
QString name(Fault fault);

using Faults = std::set<Fault>;

/// "all", "none", or names with commas between.
[[nodiscard]] std::optional<Faults> parseFaults(const QString &text);
[[nodiscard]] QString textOf(const Faults &faults);

} // namespace botiquin::simulation
