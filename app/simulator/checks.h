// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/region.h"

namespace botiquin::simulation {

/// A promise, and where it was not kept.
struct Check
{
    QString name;
    QStringList findings = {};

    bool holds() const { return findings.isEmpty(); }
};

/// Of a region in which everybody has met.
[[nodiscard]] std::vector<Check> checksOf(Region &region);

} // namespace botiquin::simulation
