// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/scan_decoding.h"

#include <optional>

namespace botiquin {

struct WedgeSettings
{
    ScanDecoding decoding;
    QString prefix; ///< what the scanner sends before each code; empty: nothing
    QString suffix; ///< what it sends after, beside Enter and Tab, which always end a code
    int gapMilliseconds = 35;
};

/// A code that came through the keyboard.
struct WedgeScan
{
    enum class Ending { key, suffix, silence };

    QByteArray bytes; ///< prefix and suffix taken off; GS as 0x1D; at most WedgeRecogniser::bytesMax
    Ending ending = Ending::key;
    bool prefixed = false;   ///< the prefix was there
    bool tooLong = false;    ///< what went beyond bytesMax was dropped
    bool cut = false;        ///< the key that ends this scanner's codes did not come: some of it is missing
    qint64 milliseconds = 0; ///< the time of its last character
};

/// Tells a keyboard-wedge scanner from a person, stroke by stroke.
///
/// A stroke that may belong to a scan is *held*; it is known to be typing as soon as no other follows within
/// the gap. So a key typed by hand waits one gap, keys rolled faster than that wait until the roll ends, and
/// nothing is delivered out of order. A scan is at least six characters, each within the gap of the one before
/// (with a prefix: one character), ended by Enter, Tab, the suffix or, from eight characters on, by silence.
/// Once there are six the scanner is given more time, most where its codes are known to end with a key.
/// One key repeated is never a scan.
///
/// A busy computer may hand over in one go what a person typed, and some people roll their keys within the gap. So one
/// gap decides nothing by itself: without a key that ends it, and for more time, a scan goes twice as fast as the gap,
/// does not follow typing on its heels, and is more than small letters; with a key, small letters that are slower or
/// follow typing are words. What a prefix begins is a scan anyway.
///
/// Pure: no clock, no timer. The owner keeps the held events, asks `patience` for how long to wait after each
/// stroke, and calls `silence` when that has passed.
class WedgeRecogniser
{
public:
    static constexpr qsizetype bytesMax = 8192;
    static constexpr qsizetype charactersMin = 6;
    static constexpr qsizetype charactersMinBySilence = 8;

    enum class Fate {
        typed,   ///< no part of a scan: deliver it now, after the held ones
        held,    ///< keep it
        scanned, ///< part of a scan, as its ending: drop it
    };

    /// What has become of the held strokes, oldest first, the new one among them if it is held.
    struct Verdict
    {
        qsizetype typed = 0;   ///< so many were typed by hand: deliver them
        qsizetype scanned = 0; ///< so many after these were a scan: drop them
        std::optional<WedgeScan> scan;
        Fate stroke = Fate::typed;
    };

    explicit WedgeRecogniser(const WedgeSettings &settings = {});

    /// Whether `press` would hold the stroke or take it for the end of a scan: then no shortcut may have it.
    bool claims(const KeyStroke &stroke) const;

    [[nodiscard]] Verdict press(const KeyStroke &stroke);

    /// Nothing came for `patience` milliseconds after the last stroke. `stroke` means nothing in the answer.
    [[nodiscard]] Verdict silence();

    /// The person did something else (a click, another window): what is held and not plainly a scan was typed.
    [[nodiscard]] Verdict interrupt() { return silence(); }

    /// Milliseconds to wait for another stroke; nothing while none is held.
    std::optional<int> patience() const;

private:
    bool established() const;
    bool isCharacter(const KeyStroke &stroke) const;
    bool isEcho(const KeyStroke &stroke) const;
    bool ends(const KeyStroke &stroke) const;
    bool isPaced() const;
    bool areWords() const;
    bool endsWithSuffix() const;
    WedgeScan trimmed(QByteArray bytes) const;
    Verdict giveBack();
    Verdict conclude(WedgeScan::Ending ending);
    Verdict hold(const KeyStroke &stroke);

    WedgeSettings m_settings;
    QList<KeyStroke> m_held;
    std::optional<LayoutPair> m_layouts; ///< that of a scan which could be read in one way only
    bool m_endsWithKey = false;
    bool m_prefixed = false;
    std::optional<qint64> m_typedAt; ///< the last stroke that was given back
    bool m_followsTyping = false;    ///< the held ones do
    qint64 m_scannedAt = 0;
    std::optional<WedgeScan::Ending> m_scannedBy;
};

} // namespace botiquin
