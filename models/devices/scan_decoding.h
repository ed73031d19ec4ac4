// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/keyboard_layout.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <Qt>
#include <optional>

namespace botiquin {

/// One press of a key, as the window system told it.
struct KeyStroke
{
    int key = 0; ///< Qt::Key
    Qt::KeyboardModifiers modifiers;
    QString text;
    quint32 nativeScanCode = 0; ///< see KeyPosition::code; 0 if the window system does not say
    qint64 milliseconds = 0;    ///< by any clock that runs evenly, the same for all strokes
    bool altGr = false;         ///< the key AltGr is down
    bool autoRepeat = false;
};

/// What is known about the scanner and the computer it types into.
struct ScanDecoding
{
    KeyboardLayout scanner = KeyboardLayout::automatic;
    KeyboardLayout computer = KeyboardLayout::automatic; ///< used only where there are no scan codes
    QChar groupSeparator;                                ///< a character that the scanner sends for GS; null: none
};

/// One reading of the same strokes: the pair of layouts that explains them.
struct LayoutPair
{
    KeyboardLayout scanner = KeyboardLayout::automatic; ///< automatic: the text as it came
    KeyboardLayout computer = KeyboardLayout::automatic;

    friend bool operator==(const LayoutPair &, const LayoutPair &) = default;
};

struct DecodedScan
{
    QByteArray bytes; ///< UTF-8; GS as 0x1D
    LayoutPair layouts;
    bool certain = false; ///< no other reading made nearly as much sense
};

/// Whether the stroke is one of the ways in which a wedge sends GS: Ctrl+], F8 or the character itself.
bool isGroupSeparatorStroke(const KeyStroke &stroke);

/// The code that a scanner typed. A key's position decides where it is known, so that neither the computer's
/// layout nor Caps Lock spoils a code; else the text is taken back to positions through the computer's layout.
/// With `automatic` all layouts are tried and the reading that looks most like a code is taken, `preferred` if
/// it is about as good.
DecodedScan decode(const QList<KeyStroke> &strokes, const ScanDecoding &known,
                   const std::optional<LayoutPair> &preferred);

} // namespace botiquin
