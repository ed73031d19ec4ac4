// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/wedge_recogniser.h"

#include <algorithm>
#include <utility>

namespace botiquin {

namespace {

constexpr int patienceOnceLikely = 80;
constexpr int patienceForItsKey = 1500; // a busy machine stalls, and a code without its tail is another code
constexpr qint64 hurriedGap = 8; ///< no hand types on at this pace
constexpr qint64 onItsHeels = 150; ///< who types takes up no scanner in so little time
constexpr qint64 echoAfterKey = 60;      ///< of CR LF; whoever presses Enter after a scan is slower
constexpr qint64 echoAfterSilence = 200; ///< of a stalled scanner
constexpr qsizetype charactersMinPrefixed = 3; ///< by silence, the prefix included
constexpr qsizetype stumbleWindow = 20;
constexpr qsizetype stumblesMax = 1; ///< gaps in so many strokes that only an established scan survives
constexpr qsizetype strokesMax = WedgeRecogniser::bytesMax + 64;

bool isEnding(const KeyStroke &stroke)
{
    return stroke.key == Qt::Key_Return || stroke.key == Qt::Key_Enter || stroke.key == Qt::Key_Tab;
}

/// A dead key has no text, nor has AltGr with a key that bears no third character.
bool isPrintable(const KeyStroke &stroke)
{
    if (stroke.text.isEmpty())
        return stroke.altGr
            || (stroke.key >= Qt::Key_Dead_Grave && stroke.key <= Qt::Key_Dead_Longsolidusoverlay);
    return stroke.text.front().isPrint() || stroke.text.front().isSurrogate();
}

bool isOneKeyRepeated(const QList<KeyStroke> &strokes)
{
    return std::all_of(strokes.cbegin(), strokes.cend(), [&](const KeyStroke &stroke) {
        return stroke.key == strokes.front().key && stroke.nativeScanCode == strokes.front().nativeScanCode;
    });
}

bool isHurried(const QList<KeyStroke> &strokes)
{
    for (qsizetype i = 1; i < strokes.size(); ++i) {
        if (strokes[i].milliseconds - strokes[i - 1].milliseconds > hurriedGap)
            return false;
    }
    return strokes.size() > 1;
}

/// A scanner may stumble once in a while; who does so more often is a person who began fast.
bool stumbles(const QList<KeyStroke> &strokes, int gapMilliseconds)
{
    qsizetype count = 0;
    for (qsizetype i = 1; i < strokes.size(); ++i)
        count += strokes[i].milliseconds - strokes[i - 1].milliseconds > gapMilliseconds ? 1 : 0;
    return count > stumblesMax;
}

/// How many of the strokes came before the scan: what stands before a symbology identifier or the prefix was
/// typed by a person.
qsizetype typedBefore(const QList<KeyStroke> &strokes, const QString &text, const QString &prefix)
{
    const auto at = text.indexOf(prefix.isEmpty() ? QStringLiteral("]") : prefix);
    return at > 0 && at <= 2 && text.size() == strokes.size() ? at : 0;
}

} // namespace

WedgeRecogniser::WedgeRecogniser(const WedgeSettings &settings)
    : m_settings(settings)
{
}

/// Twice as fast as the gap, a single stumble apart.
bool WedgeRecogniser::isPaced() const
{
    const auto from = qMax<qsizetype>(1, m_held.size() - stumbleWindow);
    qint64 sum = 0;
    qint64 longest = 0;
    qint64 count = 0;
    for (qsizetype i = from; i < m_held.size(); ++i, ++count) {
        const qint64 gap = m_held[i].milliseconds - m_held[i - 1].milliseconds;
        sum += gap;
        longest = qMax(longest, gap);
    }
    return count > 1 && 2 * (sum - longest) <= (count - 1) * m_settings.gapMilliseconds;
}

/// Nothing but small letters and blanks, which no code is made of.
bool WedgeRecogniser::areWords() const
{
    return std::all_of(m_held.cbegin(), m_held.cend(), [](const KeyStroke &stroke) {
        return stroke.text.size() == 1 && (stroke.text.front().isLower() || stroke.text.front() == u' ');
    });
}

bool WedgeRecogniser::established() const
{
    return m_held.size() >= charactersMin || (m_prefixed && m_held.size() >= charactersMinPrefixed);
}

/// Control with another key than GS is a command of the keyboard, unless it comes in the midst of a scan (the
/// RS and EOT of ISO/IEC 15434).
bool WedgeRecogniser::isCharacter(const KeyStroke &stroke) const
{
    if (stroke.autoRepeat)
        return false;
    if (isGroupSeparatorStroke(stroke))
        return true;
    if (stroke.modifiers & Qt::MetaModifier)
        return false;
    if ((stroke.modifiers & (Qt::ControlModifier | Qt::AltModifier)) && !stroke.altGr)
        return established() && stroke.modifiers.testFlag(Qt::ControlModifier);
    return isPrintable(stroke);
}

/// The second half of CR LF, or the Enter after a code that silence had ended already.
bool WedgeRecogniser::isEcho(const KeyStroke &stroke) const
{
    const bool lineFeed = stroke.key == Qt::Key_J && stroke.modifiers.testFlag(Qt::ControlModifier);
    const qint64 since = stroke.milliseconds - m_scannedAt;
    return m_scannedBy && m_held.isEmpty() && (isEnding(stroke) || lineFeed) && !stroke.autoRepeat && since >= 0
        && since <= (m_scannedBy == WedgeScan::Ending::key ? echoAfterKey : echoAfterSilence);
}

bool WedgeRecogniser::claims(const KeyStroke &stroke) const
{
    if (isEcho(stroke) || isCharacter(stroke))
        return true;
    const bool inTime = !m_held.isEmpty() && stroke.milliseconds - m_held.last().milliseconds <= *patience();
    return inTime && !stroke.autoRepeat && ends(stroke);
}

/// Whether a stroke that is no character, in time after the held ones, is the end of their scan.
bool WedgeRecogniser::ends(const KeyStroke &stroke) const
{
    if (isOneKeyRepeated(m_held) || (!m_prefixed && areWords() && (m_followsTyping || !isPaced())))
        return false;
    return established() || (m_prefixed && isEnding(stroke) && m_held.size() > m_settings.prefix.size());
}

std::optional<int> WedgeRecogniser::patience() const
{
    if (m_held.isEmpty())
        return std::nullopt;
    const int gap = m_settings.gapMilliseconds;
    const bool isLikely = established() && (m_prefixed || isPaced());
    if (isLikely && m_endsWithKey && (m_prefixed || !areWords()))
        return qMax(gap, patienceForItsKey);
    return isLikely || isHurried(m_held) ? qMax(gap, patienceOnceLikely) : gap;
}

WedgeRecogniser::Verdict WedgeRecogniser::press(const KeyStroke &stroke)
{
    if (isEcho(stroke)) {
        m_endsWithKey = true;
        return {.scan = {}, .stroke = Fate::scanned};
    }
    if (m_held.isEmpty())
        return hold(stroke);

    const qint64 gap = stroke.milliseconds - m_held.last().milliseconds;
    if (gap < 0 || gap > *patience()) {
        Verdict verdict = silence();
        const Verdict rest = press(stroke);
        verdict.stroke = rest.stroke;
        return verdict;
    }
    if (stroke.autoRepeat)
        return silence();
    if (!isCharacter(stroke)) {
        if (!ends(stroke))
            return giveBack();
        m_endsWithKey = m_endsWithKey || isEnding(stroke);
        Verdict verdict = conclude(WedgeScan::Ending::key);
        verdict.stroke = Fate::scanned;
        return verdict;
    }
    return hold(stroke);
}

WedgeRecogniser::Verdict WedgeRecogniser::hold(const KeyStroke &stroke)
{
    if (!isCharacter(stroke))
        return {.scan = {}, .stroke = Fate::typed};
    if (m_held.size() == strokesMax) {
        m_held.last().milliseconds = stroke.milliseconds;
        return {.scan = {}, .stroke = Fate::scanned};
    }
    if (m_held.isEmpty())
        m_followsTyping = m_typedAt && stroke.milliseconds >= *m_typedAt && stroke.milliseconds - *m_typedAt <= onItsHeels;
    m_held.append(stroke);
    const auto prefixSize = m_settings.prefix.size();
    if (prefixSize > 0 && m_held.size() == prefixSize)
        m_prefixed = decode(m_held, m_settings.decoding, m_layouts).bytes == m_settings.prefix.toUtf8();
    Verdict verdict;
    if ((m_held.size() == charactersMin && isOneKeyRepeated(m_held))
        || stumbles(m_held.last(qMin(m_held.size(), stumbleWindow)), m_settings.gapMilliseconds))
        verdict = giveBack();
    else if (established() && endsWithSuffix())
        verdict = conclude(WedgeScan::Ending::suffix);
    verdict.stroke = Fate::held;
    return verdict;
}

bool WedgeRecogniser::endsWithSuffix() const
{
    const QString &suffix = m_settings.suffix;
    if (suffix.isEmpty())
        return false;
    const auto tail = qMin(suffix.size(), m_held.size());
    return decode(m_held.last(tail), m_settings.decoding, m_layouts).bytes == suffix.toUtf8();
}

WedgeRecogniser::Verdict WedgeRecogniser::silence()
{
    const auto least = m_prefixed ? charactersMinPrefixed : charactersMinBySilence;
    const bool isTyping = !m_prefixed && (m_followsTyping || !isPaced() || areWords());
    if (m_held.size() < least || isOneKeyRepeated(m_held) || isTyping)
        return giveBack();
    Verdict verdict = conclude(WedgeScan::Ending::silence);
    // One that ends without its key was cut; the next may be another scanner's, which sends none.
    verdict.scan->cut = std::exchange(m_endsWithKey, false);
    return verdict;
}

WedgeRecogniser::Verdict WedgeRecogniser::giveBack()
{
    const auto typed = m_held.size();
    if (typed > 0)
        m_typedAt = m_held.last().milliseconds;
    m_held.clear();
    m_prefixed = false;
    return {.typed = typed, .scan = {}, .stroke = Fate::typed};
}

WedgeRecogniser::Verdict WedgeRecogniser::conclude(WedgeScan::Ending ending)
{
    const QList<KeyStroke> held = std::exchange(m_held, {});
    const DecodedScan whole = decode(held, m_settings.decoding, m_layouts);
    const auto typed = typedBefore(held, QString::fromUtf8(whole.bytes), m_settings.prefix);
    const QList<KeyStroke> strokes = held.mid(typed);
    const DecodedScan decoded = typed == 0 ? whole : decode(strokes, m_settings.decoding, m_layouts);
    if (decoded.certain)
        m_layouts = decoded.layouts;

    WedgeScan scan = trimmed(decoded.bytes);
    scan.ending = ending;
    scan.milliseconds = strokes.last().milliseconds;
    m_prefixed = false;
    m_scannedBy = ending;
    m_scannedAt = scan.milliseconds;
    return {.typed = typed, .scanned = strokes.size(), .scan = scan};
}

WedgeScan WedgeRecogniser::trimmed(QByteArray bytes) const
{
    const QByteArray prefix = m_settings.prefix.toUtf8();
    const QByteArray suffix = m_settings.suffix.toUtf8();
    const bool prefixed = !prefix.isEmpty() && bytes.startsWith(prefix);
    if (prefixed)
        bytes.remove(0, prefix.size());
    if (!suffix.isEmpty() && bytes.endsWith(suffix))
        bytes.chop(suffix.size());
    return {.bytes = bytes.left(bytesMax), .prefixed = prefixed, .tooLong = bytes.size() > bytesMax};
}

} // namespace botiquin
