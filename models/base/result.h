// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

namespace botiquin {

/// A value, or the reason why there is none. Refusals (the answer is no) and failures (the disk is full) are
/// different types of E and are never mixed; see failure.h.
template <class T, class E>
using Result = tl::expected<T, E>;

template <class E>
[[nodiscard]] constexpr auto err(E &&error)
{
    return tl::unexpected<std::decay_t<E>>(std::forward<E>(error));
}

} // namespace botiquin
