// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdf.h"
#include "reports/trip_facts.h"

#include <functional>

namespace botiquin::reports {

/// The papers of a day's trips: one file each for manifests, delivery notes and labels, in the order of the routes.
struct DayPrinted
{
    QStringList files;
    int trips = 0;
    int notes = 0;
    std::vector<Sscc> labels; ///< printed once more, which is to be recorded of each
    int pages = 0;
    QStringList unfitted;
    bool cancelled = false; ///< nothing was left behind then
};

struct DayScope
{
    Clues warehouse;
    Date day;
    QString folder;
    PageForm form;
    bool labels;  ///< of the boxes, once more
    int labelDpi; ///< of the label printer
};

/// Told after each trip; false gives up.
using DayProgress = std::function<bool(int done, int of)>;

/// Prints what the trips of a day carry, those that carry something. Files that stand there under the same names
/// are replaced; a failure or giving up leaves them as they were.
[[nodiscard]] Outcome<DayPrinted> printDay(Books &books, const DayScope &scope, const Printing &printing,
                                           const DayProgress &progress);

} // namespace botiquin::reports
