// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <optional>

namespace botiquin {

/// Numbers from `first` to `last`, both included.
struct NumberSpan
{
    quint64 first;
    quint64 last;

    friend bool operator==(const NumberSpan &, const NumberSpan &) = default;
};

/// What a run may give out of its device's numbers (of SSCCs, of patients): the first run half of them, each later one
/// half of what the runs before it leave. So a store that was restored or cloned, which does not know what was given
/// out since, gives out none of those. Nothing where the runs before leave none.
[[nodiscard]] inline std::optional<NumberSpan> shareOfRun(const NumberSpan &whole, quint32 run)
{
    NumberSpan left = whole;
    for (quint32 n = 1; left.first <= left.last; ++n) {
        const quint64 share = (left.last - left.first) / 2 + 1;
        if (n >= run)
            return NumberSpan{left.first, left.first + share - 1};
        left.first += share;
    }
    return {};
}

} // namespace botiquin
