// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

namespace botiquin::bench {

/// Scans, kits, lists and long documents of a warehouse with so many postings, in the real window. The store is kept in the folder for the
/// next time; an empty folder stands for one that is thrown away.
std::vector<Figure> packingFigures(const QString &folder, qint64 postings);

} // namespace botiquin::bench
