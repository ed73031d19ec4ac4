// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog/entitlement_reading.h"
#include "domain/catalog/facility_reading.h"
#include "domain/catalog/item_reading.h"
#include "domain/catalog/template_reading.h"
#include "domain/event_body.h"

#include <variant>

namespace botiquin {

using ReferenceReading = std::variant<ImportReading<FacilityReading>, ImportReading<ItemReading>,
                                      ImportReading<VenReading>, ImportReading<TemplateReading>,
                                      ImportReading<EntitlementReading>>;

/// What was read of one sheet, and the file's name for whoever is to mend it.
struct ReferenceSheet
{
    QString file;
    ReferenceReading reading;
};

/// A thing that the sheet speaks of: a facility, an item, a template or an entitlement from a month on.
struct PlannedRow
{
    QString key;
    qsizetype line;     ///< of the sheet; the first where several make up the thing
    QStringList fields; ///< of a change: which, by their names in the store
    QStringList dropped = {}; ///< of a template its claves, of an entitlement its templates, that it loses
    std::size_t event = 0;    ///< its place in the plan's events
};

/// What importing a sheet comes to, against what the store holds now.
struct ImportPlan
{
    QString file;
    qsizetype rowsSeen = 0;
    std::vector<PlannedRow> added;
    std::vector<PlannedRow> changed;
    qsizetype unchanged = 0; ///< things, not rows
    QList<RowIssue> errors;  ///< of the sheet itself, and what the store knows nothing of
    QList<RowIssue> warnings;
    QStringList ignoredColumns;
    std::vector<EventBody> events; ///< of the good rows
    std::vector<std::pair<QString, qsizetype>> said = {}; ///< every good thing, changed or not, and its line
};

} // namespace botiquin
