// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/log/verify.h"
#include "storage/sql_store.h"

#include <QStringList>

namespace botiquin::testing {

inline Outcome<std::unique_ptr<Store>> makeScratch()
{
    BQ_TRY_ASSIGN(auto scratch, SqlStore::scratch());
    return std::unique_ptr<Store>(std::move(scratch));
}

/// "" where the store verifies, or what was found.
inline QString findings(Store &store)
{
    const auto report = verify(store, makeScratch);
    if (!report)
        return name(report.error().kind) + u' ' + report.error().detail;
    QStringList found;
    for (const auto &deviation : report->deviations)
        found << name(deviation.kind) + u' ' + deviation.where;
    return found.join(u'\n');
}

} // namespace botiquin::testing
