// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

namespace botiquin::central {

/// One setting: `--name` as an option, BOTIQUIN_NAME in the environment, `name = value` in a file.
struct Setting
{
    QString name;
    QString value; ///< what stands for it in the help, e.g. "HOST:PORT"
    QString help;
    /// What is wrong with the text; empty when the setting has taken it.
    std::function<QString(Settings &, const QString &)> apply;
    bool isSecret = false; ///< not an option: whoever lists processes would read it
};

[[nodiscard]] const std::vector<Setting> &settingTable();

} // namespace botiquin::central
