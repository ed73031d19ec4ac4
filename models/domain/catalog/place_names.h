// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botiquin {

/// The name of a facility or municipality as it is shown: what the ministry writes in capitals becomes
/// "Centro de Salud San Juan Bautista II", with small words, Roman numerals, initials and the field's own
/// abbreviations (CESSA, UNEME, T-III, C.S.) in their right case. Accents are kept, none is added. A name
/// that is not all in capitals keeps its case.
[[nodiscard]] QString placeDisplayName(const QString &officialName);

} // namespace botiquin
