// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/assertion.h"

#include <QtGlobal>
#include <compare>

namespace botiquin {

/// A whole number of an item's base units (the sales pack, unless the item is split). May be negative in
/// postings and balances. Overflow is a bug.
class Units
{
public:
    constexpr Units() = default;
    constexpr explicit Units(qint64 count) : m_count(count) {}

    constexpr qint64 count() const { return m_count; }
    constexpr bool isZero() const { return m_count == 0; }

    friend constexpr auto operator<=>(const Units &, const Units &) = default;

    constexpr Units operator-() const { return Units(0) - *this; }
    friend constexpr Units operator+(Units a, Units b)
    {
        qint64 sum = 0;
        BQ_ASSERT(!__builtin_add_overflow(a.m_count, b.m_count, &sum));
        return Units(sum);
    }
    friend constexpr Units operator-(Units a, Units b)
    {
        qint64 difference = 0;
        BQ_ASSERT(!__builtin_sub_overflow(a.m_count, b.m_count, &difference));
        return Units(difference);
    }
    friend constexpr Units operator*(Units a, qint64 times)
    {
        qint64 product = 0;
        BQ_ASSERT(!__builtin_mul_overflow(a.m_count, times, &product));
        return Units(product);
    }
    constexpr Units &operator+=(Units other) { return *this = *this + other; }
    constexpr Units &operator-=(Units other) { return *this = *this - other; }

    /// The most units that one line of a document, scan or event may carry; what is larger is a typing
    /// mistake or an attack, and is refused where it enters.
    static constexpr qint64 lineMax = 10'000'000;

private:
    qint64 m_count = 0;
};

} // namespace botiquin
