// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog/catalog_events.h"
#include "domain/kits/kit_events.h"

namespace botiquin {

/// The names of the enumerators in events that their own headers give none, as name() of the others.
QString name(PackLevel level);
QString name(HoldReason reason);
QString name(RoundKind kind);

} // namespace botiquin
