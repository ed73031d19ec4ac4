// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin::desktop {

/// The day's work; or what is seen once the clinics' records have come back.
enum class TourPart { day, end };

} // namespace botiquin::desktop
