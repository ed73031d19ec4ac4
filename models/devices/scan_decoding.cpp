// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/scan_decoding.h"

#include <algorithm>
#include <limits>

namespace botiquin {

namespace {

constexpr QChar groupSeparator(0x1d);
constexpr int certainty = 10; ///< strangeness by which a reading must win to be remembered
constexpr int memory = 4;     ///< strangeness that a remembered reading is forgiven

constexpr KeyboardLayout layouts[] = {KeyboardLayout::us, KeyboardLayout::es, KeyboardLayout::latam};

std::optional<KeyPosition> positionOf(const KeyStroke &stroke, KeyboardLayout computer)
{
    const bool shift = stroke.modifiers.testFlag(Qt::ShiftModifier);
    const KeyPosition physical{stroke.nativeScanCode, shift, stroke.altGr};
    if (!characterAt(KeyboardLayout::us, {physical.code}).isNull())
        return physical;
    if (stroke.text.size() != 1)
        return std::nullopt;
    auto position = botiquin::positionOf(computer, stroke.text.front());
    if (!position)
        return std::nullopt;
    if (stroke.text.front().isLetter() && !position->altGr)
        position->shift = shift;
    position->altGr = position->altGr || stroke.altGr;
    return position;
}

QString readStroke(const KeyStroke &stroke, const LayoutPair &pair)
{
    if (isGroupSeparatorStroke(stroke))
        return groupSeparator;
    if (pair.scanner == KeyboardLayout::automatic)
        return stroke.text;
    const auto position = positionOf(stroke, pair.computer);
    const QChar character = position ? characterAt(pair.scanner, *position) : QChar();
    if (character.isNull())
        return stroke.text;
    if (!stroke.modifiers.testFlag(Qt::ControlModifier))
        return character;
    const ushort control = character.toUpper().unicode() ^ 0x40;
    return control < 0x20 ? QString(QChar(control)) : stroke.text;
}

QString read(const QList<KeyStroke> &strokes, const LayoutPair &pair, QChar separator)
{
    QString text;
    text.reserve(strokes.size());
    for (const KeyStroke &stroke : strokes)
        text += readStroke(stroke, pair);
    if (!separator.isNull())
        text.replace(separator, groupSeparator);
    return text;
}

/// How little a character is expected in a code: letters and digits nothing, then what lots and references are
/// written with, the rest of GS1's character set 82, other ASCII, and what no code carries.
int strangenessOf(QChar c)
{
    const ushort u = c.unicode();
    if (u >= 0x7f)
        return 30;
    if (u == 0x1d || c.isDigit() || c.isUpper())
        return 0;
    if (c.isLower() || u == '-' || u == '.')
        return 1;
    if (u == '/' || u == ' ')
        return 2;
    if (QStringView(u"!\"%&'()*,:;<=>?_").contains(c))
        return 3;
    return u == '+' ? 4 : u >= 0x20 || u == 0x1e || u == 0x04 ? 5 : 30;
}

/// ISO/IEC 15424: "]", a letter, and a modifier.
bool startsWithSymbology(const QString &text)
{
    if (text.size() < 4 || text[0] != u']' || !QStringView(u"ABCEFGIJLOQSUXZdez").contains(text[1]))
        return false;
    return (text[2] >= u'0' && text[2] <= u'9') || (text[2] >= u'A' && text[2] <= u'Z')
        || (text[2] >= u'a' && text[2] <= u'f');
}

int strangenessOf(const QString &text)
{
    const bool link = text.startsWith(u"http://") || text.startsWith(u"https://");
    int sum = 0;
    for (const QChar c : text) {
        if (!(link && c.isLower()))
            sum += strangenessOf(c);
    }
    if (link || startsWithSymbology(text))
        return sum - 40;
    if (text.startsWith(u"HTTP://") || text.startsWith(u"HTTPS://"))
        return sum - 30;
    if (text.startsWith(u"[)>"))
        return sum - 20;
    return sum;
}

/// The readings to try, the text as it came first. A US keyboard has no AltGr, so who presses it is none; and a
/// US computer takes no notice of it, so that the text as it came may then be wrong.
QList<LayoutPair> readings(const QList<KeyStroke> &strokes, const ScanDecoding &known)
{
    const bool codes = std::all_of(strokes.cbegin(), strokes.cend(), [](const KeyStroke &stroke) {
        return isGroupSeparatorStroke(stroke)
            || !characterAt(KeyboardLayout::us, {stroke.nativeScanCode}).isNull();
    });
    const bool altGr = std::any_of(strokes.cbegin(), strokes.cend(), [](const KeyStroke &s) { return s.altGr; });
    QList<LayoutPair> pairs;
    if (known.scanner == KeyboardLayout::automatic && !(altGr && codes))
        pairs << LayoutPair{};
    for (const auto scanner : layouts) {
        if (scanner == KeyboardLayout::us && known.scanner != scanner && altGr)
            continue;
        if (known.scanner != KeyboardLayout::automatic && known.scanner != scanner)
            continue;
        for (const auto computer : layouts) {
            const bool named = known.computer != KeyboardLayout::automatic;
            if (codes ? computer == scanner : named ? computer == known.computer : true)
                pairs << LayoutPair{scanner, computer};
        }
    }
    return pairs;
}

} // namespace

bool isGroupSeparatorStroke(const KeyStroke &stroke)
{
    if (stroke.text == groupSeparator || stroke.key == Qt::Key_F8)
        return true;
    return stroke.modifiers.testFlag(Qt::ControlModifier)
        && (stroke.key == Qt::Key_BracketRight || stroke.nativeScanCode == closingBracketCode);
}

DecodedScan decode(const QList<KeyStroke> &strokes, const ScanDecoding &known,
                   const std::optional<LayoutPair> &preferred)
{
    constexpr int none = std::numeric_limits<int>::max();
    QString best;
    LayoutPair bestPair;
    int least = none;
    int second = none;
    for (const LayoutPair &pair : readings(strokes, known)) {
        const QString text = read(strokes, pair, known.groupSeparator);
        const int strangeness = strangenessOf(text) - (pair == preferred ? memory : 0);
        if (least != none && text == best) {
            least = qMin(least, strangeness);
            if (bestPair == LayoutPair{})
                bestPair = pair;
        } else if (strangeness < least) {
            second = least;
            least = strangeness;
            best = text;
            bestPair = pair;
        } else {
            second = qMin(second, strangeness);
        }
    }
    return {best.toUtf8(), bestPair, second != none && second - least >= certainty};
}

} // namespace botiquin
