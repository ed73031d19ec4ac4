// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command_table.h"

namespace botiquin::ctl {

/// decode IMAGE…: the codes in each picture, a line of JSON each.
Exit decodePictures(const Invocation &invocation, const QStringList &arguments);

} // namespace botiquin::ctl
