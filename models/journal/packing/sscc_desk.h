// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/packing/numbers_left.h"
#include "journal/station.h"

namespace botiquin {

/// The SSCCs that a workplace gives its boxes. None is given twice: neither while its box is held, nor after a backup of the
/// store was put back, nor where another computer used it.
class SsccDesk
{
public:
    explicit SsccDesk(Station &station) : m_station(station) {}

    /// The code that the next box gets; exhausted when the run's share of each of the device's ranges is used up.
    [[nodiscard]] Outcome<Sscc> next();
    /// Gives it to a box: from when the caller's transaction stands.
    [[nodiscard]] Outcome<Sscc> give();
    /// How many more there are.
    [[nodiscard]] Outcome<quint64> left();

private:
    struct Numbered
    {
        Sscc sscc;
        QString series;
        quint64 serial;
    };
    QString seriesOf(const NumbersLeft &numbers) const;
    Outcome<std::vector<NumbersLeft>> numbers();
    Outcome<Numbered> nextNumber();

    Station &m_station;
};

} // namespace botiquin
