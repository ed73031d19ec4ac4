// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <compare>

namespace botiquin {

/// A moment as some clock claimed it, in seconds since 1970-01-01 UTC. A claim, never a proof of order.
struct Instant
{
    qint64 seconds = 0;

    friend constexpr auto operator<=>(const Instant &, const Instant &) = default;
};

} // namespace botiquin
