// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <array>
#include <optional>

namespace botiquin::packing {

/// The name at the enumerator's place in a table that has one for each.
template <class Enum, size_t count>
QString nameIn(const std::array<const char *, count> &names, Enum value)
{
    return QString::fromLatin1(names.at(size_t(value)));
}

template <class Enum, size_t count>
std::optional<Enum> valueIn(const std::array<const char *, count> &names, QStringView text)
{
    for (size_t i = 0; i < count; ++i) {
        if (text == QLatin1String(names[i]))
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace botiquin::packing
