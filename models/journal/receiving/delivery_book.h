// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin {

/// Boxes on their way to a facility, and what came of them.
class DeliveryBook
{
public:
    virtual ~DeliveryBook() = default;
};

} // namespace botiquin
