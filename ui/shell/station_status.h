// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "ui/shell/status_bar.h"

namespace botiquin::ui {

enum class ScannerState { ready, missing, denied };

/// What the foot of the window tells about this place of work.
struct StationFacts
{
    bool storeWorks = true;
    QList<StatusItem> exchange = {}; ///< how it stands with the centre; empty for a store by itself
    QString labelPrinter = {};     ///< empty: labels are kept as PDF
    bool labelPrinterFound = true; ///< false when it is set up here but the computer knows none of that name
    ScannerState scanner = ScannerState::ready;
    QString who = {}; ///< initials; empty while nobody works
    Instant now = {};
};

/// The words of the status bar for these facts, in the present language.
void showStation(StatusBar &bar, const StationFacts &facts);

} // namespace botiquin::ui
