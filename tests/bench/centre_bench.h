// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

#include <QStringList>

namespace botiquin::bench {

/// What is measured of a centre.
struct CentreRuns
{
    std::vector<int> sizes;   ///< a country each, of so many clinics
    std::vector<int> servers; ///< processes before one database
    QStringList databases;    ///< sqlite, postgresql
    int calling;              ///< so many of the clinics bring their days; 0 for all
    int days;                 ///< that each of them brings, one after the other: the log grows by 40 events a clinic and day
};

/// Clinics that each bring 40 events in a contact a day and in the end call once more with nothing to say, to each number
/// of servers, on each database that is installed. An event is to cost the same on the last day as on the first, however the
/// log has grown between.
std::vector<Figure> centreFigures(const CentreRuns &runs);

} // namespace botiquin::bench
