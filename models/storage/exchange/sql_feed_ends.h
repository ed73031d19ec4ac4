// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exchange/feed.h"
#include "storage/sql.h"

#include <map>

namespace botiquin {

/// How long some feeds are, asked for all of them at once; one that is not named is empty.
[[nodiscard]] Outcome<std::map<QString, quint64>> feedLengths(Sql &sql, const QStringList &feeds);

} // namespace botiquin
