// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper.h"

#include <QString>
#include <vector>

namespace botiquin::reports {

/// A code that steers the program from the scanner. Capital letters and digits only, so that it arrives the
/// same through every keyboard layout.
struct CommandCode
{
    QString code; ///< e.g. "BTQCMDUNDO"
    QString title;
    QString explanation;
    int group = 0; ///< commands of one group stand together; a new one starts a new row
};

/// The commands of packing and their words:
/// undo, next, seal, aside, OK; the quantities 1, 2, 3, 5, 10, 20 and 50, which the next scan or OK takes; and
/// the digits of any other quantity. Their codes are those that packing reads (domain/packing/command_codes.h).
std::vector<CommandCode> packingCommands();

/// Paints the commands in two columns, each with its words beside a Code 128 (X 0.33 mm), on as many sheets
/// as they need. For Letter and A4.
[[nodiscard]] Outcome<void> paintCommandSheet(const std::vector<CommandCode> &commands, Paper &paper);

} // namespace botiquin::reports
