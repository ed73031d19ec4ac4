// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/keyboard_layout.h"

#include <array>
#include <string_view>

namespace botiquin {

namespace {

/// One row of neighbouring keys: its first keycode, then the characters of each level; a space stands for
/// "none", and the rows follow xkeyboard-config's symbols/{us,es,latam} (without
/// the "~" that latam has a second time on the key 4).
struct Row
{
    quint32 first;
    std::u16string_view plain;
    std::u16string_view shifted;
    std::u16string_view altGr;
};

constexpr std::array usRows{
    Row{10, u"1234567890-=", u"!@#$%^&*()_+", u""},
    Row{24, u"qwertyuiop[]", u"QWERTYUIOP{}", u""},
    Row{38, u"asdfghjkl;'`", u"ASDFGHJKL:\"~", u""},
    Row{51, u"\\zxcvbnm,./", u"|ZXCVBNM<>?", u""},
    Row{94, u"<", u">", u""},
};

constexpr std::array esRows{
    Row{10, u"1234567890'¡", u"!\"·$%&/()=?¿", u"|@#~ ¬"},
    Row{24, u"qwertyuiop`+", u"QWERTYUIOP^*", u"  €       []"},
    Row{38, u"asdfghjklñ´º", u"ASDFGHJKLÑ¨ª", u"          {\\"},
    Row{51, u"çzxcvbnm,.-", u"ÇZXCVBNM;:_", u"}"},
    Row{94, u"<", u">", u""},
};

constexpr std::array latamRows{
    Row{10, u"1234567890'¿", u"!\"#$%&/()=?¡", u"|@·  ¬    \\"},
    Row{24, u"qwertyuiop´+", u"QWERTYUIOP¨*", u"@          ~"},
    Row{38, u"asdfghjklñ{|", u"ASDFGHJKLÑ[°", u"          ^¬"},
    Row{51, u"}zxcvbnm,.-", u"]ZXCVBNM;:_", u"`"},
    Row{94, u"<", u">", u"\\"},
};

constexpr quint32 spaceCode = 65;

template <class Rows>
QChar characterIn(const Rows &rows, KeyPosition position)
{
    for (const Row &row : rows) {
        if (position.code < row.first || position.code >= row.first + row.plain.size())
            continue;
        const auto &level = position.altGr ? row.altGr : position.shift ? row.shifted : row.plain;
        const auto at = position.code - row.first;
        return at < level.size() && level[at] != u' ' ? QChar(level[at]) : QChar();
    }
    return {};
}

template <class Rows>
std::optional<KeyPosition> positionIn(const Rows &rows, QChar character)
{
    for (const Row &row : rows) {
        const auto find = [&](std::u16string_view level) { return level.find(character.unicode()); };
        if (const auto at = find(row.plain); at != std::u16string_view::npos)
            return KeyPosition{row.first + quint32(at), false, false};
        if (const auto at = find(row.shifted); at != std::u16string_view::npos)
            return KeyPosition{row.first + quint32(at), true, false};
        if (const auto at = find(row.altGr); at != std::u16string_view::npos)
            return KeyPosition{row.first + quint32(at), false, true};
    }
    return std::nullopt;
}

} // namespace

QString name(KeyboardLayout layout)
{
    switch (layout) {
    case KeyboardLayout::automatic: return QStringLiteral("automatic");
    case KeyboardLayout::us: return QStringLiteral("us");
    case KeyboardLayout::es: return QStringLiteral("es");
    case KeyboardLayout::latam: return QStringLiteral("latam");
    }
    Q_UNREACHABLE();
}

std::optional<KeyboardLayout> keyboardLayoutNamed(const QString &text)
{
    for (const auto layout :
         {KeyboardLayout::automatic, KeyboardLayout::us, KeyboardLayout::es, KeyboardLayout::latam}) {
        if (name(layout) == text)
            return layout;
    }
    return std::nullopt;
}

QChar characterAt(KeyboardLayout layout, KeyPosition position)
{
    if (position.code == spaceCode && layout != KeyboardLayout::automatic)
        return u' ';
    switch (layout) {
    case KeyboardLayout::automatic: return {};
    case KeyboardLayout::us: return characterIn(usRows, {position.code, position.shift}); // no AltGr there
    case KeyboardLayout::es: return characterIn(esRows, position);
    case KeyboardLayout::latam: return characterIn(latamRows, position);
    }
    Q_UNREACHABLE();
}

std::optional<KeyPosition> positionOf(KeyboardLayout layout, QChar character)
{
    if (character == u' ' && layout != KeyboardLayout::automatic)
        return KeyPosition{spaceCode, false, false};
    switch (layout) {
    case KeyboardLayout::automatic: return std::nullopt;
    case KeyboardLayout::us: return positionIn(usRows, character);
    case KeyboardLayout::es: return positionIn(esRows, character);
    case KeyboardLayout::latam: return positionIn(latamRows, character);
    }
    Q_UNREACHABLE();
}

} // namespace botiquin
