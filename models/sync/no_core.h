// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin {

/// From now on no memory of this process goes to a file, or to a service that collects crashes, when it ends badly: keys, tokens
/// and who patients are stand in it.
void leaveNoCore();

} // namespace botiquin
