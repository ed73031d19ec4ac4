// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dispatch/trip_desk.h"
#include "reply.h"

namespace botiquin {

/// What is said of a refusal about a trip: a rule of loading by its own name, with the box. Beside TripRefused, so
/// that ctl::granted finds it.
ctl::Refusal describe(const TripRefused &refused);

} // namespace botiquin
