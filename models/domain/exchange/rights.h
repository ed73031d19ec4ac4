// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event_body.h"
#include "domain/exchange/feed.h"

namespace botiquin {

/// Why an event is beyond the rights of the device that wrote it.
enum class RightsBreach {
    notTheAuthority, ///< reference data, which the region's authority alone defines
    notItsFacility,  ///< what is done at a facility, by a device of another
    notTheCentre,    ///< what a centre says, which writes it itself
    revoked,         ///< written after the last event that counts of a device that was taken out of the region
};
constexpr int countOf(RightsBreach) { return 4; }
QString name(RightsBreach breach);

/// Whether a device at `device` may say what is done at `facility`.
[[nodiscard]] bool speaksFor(const Clues &device, Reach reach, const Clues &facility);

/// What only the authority of a region defines. A warehouse speaks for its own vehicles, drivers and trips.
[[nodiscard]] bool isAuthoritys(int kind);

/// What a centre alone says.
[[nodiscard]] bool isCentres(int kind);

/// Of a device that is not the authority. What a kind that this program does not know may do, nobody can say
/// yet: it is let through as it is. Whose event a correction takes back, it does not say itself: whoever asks for its
/// breach looks whether the device speaks for the facility of whoever wrote that one.
[[nodiscard]] std::optional<RightsBreach> breachOf(const Event &event, const Clues &facility, Reach reach);

} // namespace botiquin
