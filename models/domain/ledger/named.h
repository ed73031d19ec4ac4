// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace botiquin {

/// The enumerator of that `name`.
template <class Enum>
std::optional<Enum> parseNamed(const QString &text)
{
    for (int i = 0; i < countOf(Enum{}); ++i) {
        if (name(Enum(i)) == text)
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace botiquin
