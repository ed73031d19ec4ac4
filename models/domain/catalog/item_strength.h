// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botiquin {

/// The strength in what a description says an item contains: "Paracetamol 500 mg." → "500 mg".
/// `basis` is what that amount is in, as the description says it: "5 mL" makes "250 mg/5 mL"; "tableta" adds
/// nothing. Parts are joined with "+", alternatives with "o". An equivalent counts only where the substance
/// itself has no amount. Empty for no amount, for a range and for more than three.
[[nodiscard]] QString strengthOf(const QString &contents, const QString &basis);

} // namespace botiquin
