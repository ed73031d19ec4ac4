// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace botiquin {

enum class Role { packer, checker, stockKeeper, supervisor, administrator };
constexpr int countOf(Role) { return 5; }

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
};

[[nodiscard]] bool allows(const std::vector<Role> &roles, Right right);

} // namespace botiquin
