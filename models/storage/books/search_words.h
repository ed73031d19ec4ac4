// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace botiquin {

/// An FTS5 query for what a person typed: every word, each as a beginning. Empty if nothing was typed that
/// could be searched for. Whatever was typed, the query is well formed.
[[nodiscard]] QString wordQuery(const QString &typed);

/// An FTS5 query on groups of three letters: any of them. Empty for less than three letters.
[[nodiscard]] QString letterQuery(const QString &typed);

} // namespace botiquin
