// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sheets/row_issue.h"
#include "reply.h"

#include <QJsonArray>
#include <QSet>

namespace botiquin {
struct ImportPlan;
struct Sheet;
struct RowIssue;
}

namespace botiquin::ctl {

Reply importFacilities(const Invocation &invocation, QStringList arguments);
Reply importItems(const Invocation &invocation, QStringList arguments);
Reply importKitTemplates(const Invocation &invocation, QStringList arguments);
Reply importEntitlements(const Invocation &invocation, QStringList arguments);
Reply importVen(const Invocation &invocation, QStringList arguments);
Reply importStock(const Invocation &invocation, QStringList arguments);

/// The sheet in a file, or one of the lists that the program carries (":/reference/…"). A refusal by the
/// sheet's own name, e.g. "workbook", with file and line.
[[nodiscard]] Result<Sheet, Trouble> readSheet(const QString &path);

/// What is wrong with the rows of a sheet, or odd.
[[nodiscard]] QJsonArray issuesOf(const QList<RowIssue> &issues);
/// What importing a sheet does, as every import says it.
[[nodiscard]] QJsonObject describeSheet(const ImportPlan &plan);

/// The claves that are kept at 2 to 8 °C where a list of items does not say.
[[nodiscard]] Result<QSet<Clave>, Trouble> coldItems();

} // namespace botiquin::ctl
