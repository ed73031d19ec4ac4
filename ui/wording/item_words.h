// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botiquin::ui {

/// "Metformina 850 mg", of a name that the data may have in capitals.
QString itemName(const QString &displayName, const QString &strength);

} // namespace botiquin::ui
