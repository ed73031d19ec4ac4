// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/badge_sheet.h"
#include "reports/kit_label.h"
#include "reports/lot_label.h"
#include "reports/packing_list.h"

namespace botiquin::reports::samples {

extern const QLocale mexico;
extern const QString longClinic;

/// The label of a real clinic: Santa María Zoogochi, route 20-037.
KitLabel kitLabel();
KitLabel coldLabel();
LotLabel lotLabel();
PackingList packingList(int lines);
std::vector<Badge> badges(int count);

} // namespace botiquin::reports::samples
