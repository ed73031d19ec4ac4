// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin {

/// Every movement of a lot, a box or a code, from supplier to patient or loss.
class TraceBook
{
public:
    virtual ~TraceBook() = default;
};

} // namespace botiquin
