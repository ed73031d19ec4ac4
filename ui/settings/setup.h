// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "ui/scanning/scanner_settings.h"
#include "ui/settings/machine_settings.h"

namespace botiquin::ui {

/// All that can be set up: this computer's own, its scanner's, and the workplace's, which the store keeps.
struct Setup
{
    MachineSettings machine;
    ScannerSettings scanner;
    StationSettings station;
    QString centre; ///< the address of the centre that the store exchanges with; empty for none

    friend bool operator==(const Setup &a, const Setup &b)
    {
        return a.machine == b.machine && a.scanner == b.scanner && a.station.margin == b.station.margin
            && a.station.checkRequired == b.station.checkRequired && a.centre == b.centre;
    }
};

} // namespace botiquin::ui
