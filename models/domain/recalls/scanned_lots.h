// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/gtin.h"
#include "domain/event_body.h"

#include <set>

namespace botiquin {

/// A lot with a GTIN that one of its codes bears.
using ScannedLot = std::pair<Lot, Gtin>;

/// The lots that were scanned in what the event says, each with the GTINs in their codes.
[[nodiscard]] std::set<ScannedLot> scannedLots(const EventBody &body);

} // namespace botiquin
