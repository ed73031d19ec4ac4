// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clues.h"

#include <QString>
#include <compare>
#include <optional>

namespace botiquin {

/// One of the 32 states of Mexico, by the INEGI's number.
class FederalState
{
public:
    static constexpr int count = 32;

    /// "1" to "32", "07" too.
    [[nodiscard]] static std::optional<FederalState> parseCode(QStringView code);
    /// The state whose letters a CLUES begins with.
    [[nodiscard]] static std::optional<FederalState> of(const Clues &clues);
    /// Official and everyday names without regard to case and accents: "VERACRUZ DE IGNACIO DE LA LLAVE",
    /// "Veracruz", "Edomex", "Distrito Federal"; or the code.
    [[nodiscard]] static std::optional<FederalState> fromText(const QString &text);

    /// Two digits, e.g. "20".
    QString code() const;
    /// The two letters in a CLUES, e.g. "OC".
    QString cluesLetters() const;
    /// The everyday name, e.g. "Veracruz".
    QString displayName() const;

    friend constexpr auto operator<=>(const FederalState &, const FederalState &) = default;

private:
    constexpr explicit FederalState(int number)
        : m_number(number)
    {
    }
    int m_number;
};

} // namespace botiquin
