// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace botiquin {

enum class Role { packer, checker, stockKeeper, supervisor, administrator, dispatcher, nurse };
constexpr int countOf(Role) { return 7; }

QString name(Role role);
[[nodiscard]] std::optional<Role> parseRole(const QString &text);

/// What a person may do. Several roles add up.
enum class Right {
    pack,
    checkBox,          ///< as the second person; never one's own box
    receiveStock,
    correct,           ///< put right what was recorded wrongly
    teachCode,
    overrideRefusal,
    reopenBox,
    holdLot,
    settleIncident,
    changeSettings,
    importReference,   ///< writes into the authority's log
    planRound,         ///< rounds, trips, what kits are to hold
    dispatch,          ///< loads trips and lets them go
    receiveDelivery,   ///< takes boxes in, at a clinic or back at a warehouse
    countStock,
    moveStock,         ///< writes off, returns, sends to another facility
    dispense,
    reportShortage,
    answerShortage,
    issueRecall,
    acknowledgeRecall,
};

[[nodiscard]] bool allows(const std::vector<Role> &roles, Right right);

} // namespace botiquin
