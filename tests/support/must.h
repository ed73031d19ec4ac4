// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <type_traits>
#include <utility>

namespace botiquin::testing {

/// Aborts with words: for what a test or a benchmark needs before it begins.
template <class T>
T must(Outcome<T> outcome)
{
    if (!outcome)
        qFatal("%s: %s", qPrintable(name(outcome.error().kind)), qPrintable(outcome.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(outcome);
}

} // namespace botiquin::testing
