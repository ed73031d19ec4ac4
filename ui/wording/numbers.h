// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botiquin::ui {

/// "1,902": thousands with a comma, in both languages.
QString grouped(qint64 number);

/// A number and its unit, which never part: "6 piezas" with U+00A0 between them.
QString withUnit(qint64 number, const QString &unit);

/// "61%".
QString percent(double share);

} // namespace botiquin::ui
