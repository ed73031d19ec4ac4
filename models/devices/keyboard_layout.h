// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>
#include <optional>

namespace botiquin {

/// The keyboard that a scanner pretends to be, or that the computer believes it has.
enum class KeyboardLayout {
    automatic, ///< found out from what arrives
    us,
    es,    ///< Spanish (Spain)
    latam, ///< Spanish (Latin America)
};

/// "automatic", "us", "es", "latam".
QString name(KeyboardLayout layout);
std::optional<KeyboardLayout> keyboardLayoutNamed(const QString &name);

/// A key by where it lies, whatever is printed on it, and the modifiers that choose its character.
struct KeyPosition
{
    quint32 code = 0; ///< X11 keycode of an evdev keyboard: Linux' KEY_ code, or a PC's set 1 scan code, plus 8
    bool shift = false;
    bool altGr = false;

    friend bool operator==(const KeyPosition &, const KeyPosition &) = default;
};

/// The position of "]" on a US keyboard: with Control it is how a wedge types the GS character.
inline constexpr quint32 closingBracketCode = 35;
/// The right Alt key, which is AltGr wherever there is one.
inline constexpr quint32 altGrCode = 108;

/// The character of a position. A dead key gives its spacing accent, because a scanner that is set to another
/// keyboard than the computer presses it as a key like any other. Null where the position has no character, or
/// the layout is `automatic`.
QChar characterAt(KeyboardLayout layout, KeyPosition position);

/// Where a character lies; the opposite of characterAt.
std::optional<KeyPosition> positionOf(KeyboardLayout layout, QChar character);

} // namespace botiquin
