// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botiquin::ui {

/// A name that the data has in capitals, as it is written: "SANTA MARÍA DE LOS ÁNGELES" becomes "Santa María
/// de los Ángeles". Keeps the accents there are and invents none; de, del, la, las, los, el, y, e stay small
/// except at the start; Roman numerals stay capital. A name that already has small letters is left alone.
QString titleCase(const QString &name);

} // namespace botiquin::ui
