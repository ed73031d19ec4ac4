// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QApplication;

namespace botiquin::testing {

/// What a process of its own does in `kill_test`, until it is killed: opens the store in the real windows, signs
/// the packer in, takes up the box in hand or the next, and scans packs one after another. Each that the window
/// has accepted is said on standard output, "good", a line each; "end" when nothing is left to pack.
int packUntilKilled(QApplication &app, const QString &store);

} // namespace botiquin::testing
