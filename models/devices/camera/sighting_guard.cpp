// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/sighting_guard.h"

namespace botiquin {

namespace {

/// One digit of check in thirteen or less: one reading in some thousands is of something else.
bool isWeak(const ReadSymbol &symbol)
{
    static const QByteArrayList weak{"EAN-13", "EAN-8", "UPC-A", "UPC-E", "ITF", "DataBar", "Code39", "Codabar"};
    return weak.contains(symbol.format);
}

} // namespace

ReadSymbols SightingGuard::scansOf(const ReadSymbols &seen, qint64 now)
{
    m_sightings.removeIf([now](const auto &sighting) { return now - sighting->last > awayMilliseconds; });
    ReadSymbols scans;
    for (const ReadSymbol &symbol : seen) {
        if (take(symbol, now))
            scans.push_back(symbol);
    }
    return scans;
}

bool SightingGuard::take(const ReadSymbol &symbol, qint64 now)
{
    const QByteArray key = symbol.scan();
    const auto known = m_sightings.find(key);
    if (known == m_sightings.end()) {
        const bool taken = !isWeak(symbol);
        m_sightings.insert(key, {now, taken});
        return taken;
    }
    // Two of the same in one picture are one pack's two labels, and no second look.
    const bool again = now > known->last;
    const bool soon = now - known->last <= confirmMilliseconds;
    known->last = now;
    if (known->taken || !again || !soon)
        return false;
    known->taken = true;
    return true;
}

} // namespace botiquin
