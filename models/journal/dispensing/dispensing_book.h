// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin {

/// What was dispensed here, and to which of the clinic-local patient numbers.
class DispensingBook
{
public:
    virtual ~DispensingBook() = default;
};

} // namespace botiquin
