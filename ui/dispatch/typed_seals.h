// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/code.h"

#include <optional>
#include <vector>

namespace botiquin::ui {

class FormRow;

/// The numbers in a row's field, parted by commas, each once. Where one cannot be a seal's, the row says so, its field gets
/// the focus, and there is nothing.
[[nodiscard]] std::optional<std::vector<SealNumber>> typedSeals(FormRow *row);

} // namespace botiquin::ui
