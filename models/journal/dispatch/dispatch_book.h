// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin {

/// Routes, vehicles, drivers and trips, and what each trip carries.
class DispatchBook
{
public:
    virtual ~DispatchBook() = default;
};

} // namespace botiquin
