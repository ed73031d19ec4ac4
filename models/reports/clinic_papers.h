// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "reports/control_book.h"
#include "reports/shortage_report.h"

namespace botiquin::reports {

/// The shortages of a facility that wait, of all facilities where none is named.
[[nodiscard]] Outcome<ShortageReportPaper> shortageReportOf(Station &station, const std::optional<Clues> &facility,
                                                            const QString &program, const QLocale &locale);

/// The movements of controlled claves at the station's facility in those days.
[[nodiscard]] Outcome<ControlBookPaper> controlBookOf(Station &station, Date from, Date to, const QString &program,
                                                      const QLocale &locale);

} // namespace botiquin::reports
