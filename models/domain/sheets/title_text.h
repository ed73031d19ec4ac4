// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botiquin {

/// A text as titles, names of states and words in a cell are compared: without case, accents and
/// punctuation, runs of anything else than letters and digits as one space. "¿QUIÉN_RECIBE?" → "quien
/// recibe".
[[nodiscard]] QString foldedTitle(QStringView text);

} // namespace botiquin
