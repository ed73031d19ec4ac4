// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace botiquin {

/// Recalls, what each of them touches, and who has answered.
class RecallBook
{
public:
    virtual ~RecallBook() = default;
};

} // namespace botiquin
