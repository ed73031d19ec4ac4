// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/hands.h"

/// Sheets that are imported in the window.
namespace botiquin::desktop::steps {

/// Ctrl+O on the page that is shown, with a sheet of these lines, until it is compared. Nothing is recorded yet.
void takeSheet(Hands &hands, const QString &name, const QStringList &lines);
/// Until what was asked for stands.
void awaitRecorded(Hands &hands);

/// On the plan, with the round that was made last: a sheet orders kits for two clinics.
void ordersFromASheet(Hands &hands);
/// On the routes: a sheet gives the first another day of the week.
void aRouteFromASheet(Hands &hands);
/// On the count: what was counted elsewhere.
void aCountFromASheet(Hands &hands);

} // namespace botiquin::desktop::steps
