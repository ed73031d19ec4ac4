// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

#include <QStringList>

namespace botiquin::bench {

/// A month of so many clinics (the country: 8,061) made from a seed and replayed through one server, on each of the
/// databases (sqlite, postgresql): its kits sealed, loaded and sent off, received clinic by clinic, 20 working days of dispensing
/// (570 a clinic), a count of the key list each week and two shortages. Of the whole country: 4.7 million events.
std::vector<Figure> monthFigures(int clinics, const QStringList &databases);

} // namespace botiquin::bench
