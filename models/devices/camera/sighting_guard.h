// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/camera/read_symbol.h"

#include <QHash>

namespace botiquin {

/// Makes scans of what a camera sees again and again: a code that stays in view is one scan, and is one again
/// when it had been out of sight for a while. A linear code with a weak check is believed when it was seen twice.
///
/// Pure: the caller brings the time, in milliseconds of any clock that runs evenly.
class SightingGuard
{
public:
    static constexpr qint64 awayMilliseconds = 2000;    ///< out of sight so long: the next sighting is a scan
    static constexpr qint64 confirmMilliseconds = 1500; ///< the second sighting must come so soon

    /// Those of the symbols that are scans now, as they were given.
    [[nodiscard]] ReadSymbols scansOf(const ReadSymbols &seen, qint64 now);
    /// Nothing is in view, as when the camera is closed.
    void clear() { m_sightings.clear(); }

private:
    struct Sighting
    {
        qint64 last = 0;
        bool taken = false;
    };

    bool take(const ReadSymbol &symbol, qint64 now);

    QHash<QByteArray, Sighting> m_sightings; ///< by what was read
};

} // namespace botiquin
