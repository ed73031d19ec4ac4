// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace botiquin::ui {

/// The words for a field of an event and for the name of an enumerator, by the names that events write.
std::optional<QString> fieldLabel(const QString &name);
std::optional<QString> valueLabel(const QString &name);

} // namespace botiquin::ui
