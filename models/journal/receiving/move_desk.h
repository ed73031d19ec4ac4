// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/receiving/move_units.h"
#include "journal/station.h"

namespace botiquin {

/// What sending units away came to.
struct MovedNow
{
    Sscc sscc; ///< of the box that they travel in
    EventId event;
};

/// Sends units to another facility in a box of their own, which is received there like any other.
class MoveDesk
{
public:
    explicit MoveDesk(Station &station) : m_station(station) {}

    [[nodiscard]] Answer<MovedNow, receiving::MoveRefused> move(const receiving::MoveUnits &command, const UserId &user);

    /// What somebody has begun to pack to send away; on disk, so that it stands there after a power cut.
    [[nodiscard]] Outcome<std::optional<receiving::MoveUnits>> draft();
    [[nodiscard]] Outcome<void> saveDraft(const receiving::MoveUnits &draft);
    [[nodiscard]] Outcome<void> dropDraft();

private:
    Outcome<receiving::MoveContext> contextOf(const receiving::MoveUnits &command);

    Station &m_station;
};

} // namespace botiquin
