// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botiquin::ui {

/// Why a computer has not joined its region, and what to do: by the name of a refusal of `botiquinctl device join`, or
/// of a failure.
QString joiningWords(const QString &name);

/// Why there is no code for a new computer: by the name of a refusal of `botiquinctl device code`, or of a failure.
QString codeRefusalWords(const QString &name);

} // namespace botiquin::ui
