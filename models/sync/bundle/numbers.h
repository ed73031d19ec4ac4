// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace botiquin::bundle {

/// 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 …
inline quint64 zigzag(qint64 value)
{
    return quint64(value) << 1 ^ quint64(value >> 63);
}
inline qint64 unzigzag(quint64 number)
{
    return qint64(number >> 1) ^ -qint64(number & 1);
}

// Both wrap round, so that every pair of numbers has a difference.
inline qint64 difference(qint64 a, qint64 b)
{
    return qint64(quint64(a) - quint64(b));
}
inline qint64 sum(qint64 a, qint64 b)
{
    return qint64(quint64(a) + quint64(b));
}

} // namespace botiquin::bundle
