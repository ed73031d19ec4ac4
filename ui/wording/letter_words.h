// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botiquin::ui {

/// Why a letter was not written, handed in or answered, by the name of a refusal of `botiquinctl letter`, or of a failure.
[[nodiscard]] QString letterWords(const QString &name);

} // namespace botiquin::ui
