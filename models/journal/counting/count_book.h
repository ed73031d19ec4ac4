// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin {

/// Counts of a facility and their variances.
class CountBook
{
public:
    virtual ~CountBook() = default;
};

} // namespace botiquin
