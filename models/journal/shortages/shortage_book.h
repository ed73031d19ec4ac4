// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin {

/// Shortages and how far each is.
class ShortageBook
{
public:
    virtual ~ShortageBook() = default;
};

} // namespace botiquin
