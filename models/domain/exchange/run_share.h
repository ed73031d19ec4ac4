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
/// Of numbers that were given later the first run is `from`, and those before it have no part in them.
[[nodiscard]] inline std::optional<NumberSpan> shareOfRun(const NumberSpan &whole, quint32 run, quint32 from = 1)
{
    if (run < from)
        return {};
    NumberSpan left = whole;
    for (quint32 n = from; left.first <= left.last; ++n) {
        const quint64 share = (left.last - left.first) / 2 + 1;
        if (n >= run)
            return NumberSpan{left.first, left.first + share - 1};
        left.first += share;
    }
    return {};
}

} // namespace botiquin
