// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace botiquin::ui {

/// Every tool tip shows its text as it is: names and notes come from other devices, and are no markup here.
void keepTipsPlain(QApplication &app);

} // namespace botiquin::ui
