// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event_body.h"
#include "domain/exchange/feed.h"
#include "domain/people/role.h"

namespace botiquin {

/// Why an event is beyond the rights of the device that wrote it, or of the person who did what it says.
enum class RightsBreach {
    notTheAuthority, ///< reference data, which the region's authority alone defines
    notItsFacility,  ///< what is done at a facility or to what is another's, by a device of none that it concerns
    notTheCentre,    ///< what a centre says, which writes it itself
    revoked,         ///< written after the last event that counts of a device that was taken out of the region
    unknownPerson,   ///< by somebody whom the region never named, or by nobody
    notTheirRight,   ///< by somebody who never had a role that may do it where the device speaks for
    notAnother,      ///< a box that its checker packed, or for which whoever packed or checked it lifted a rule
    notKnownYet,     ///< done to what has not come, so that nobody can say whose it is: nobody's fault
};
constexpr int countOf(RightsBreach) { return 8; }
QString name(RightsBreach breach);

/// Whether a device at `device` may say what is done at `facility`.
[[nodiscard]] bool speaksFor(const Clues &device, Reach reach, const Clues &facility);

/// What only the authority of a region defines. A warehouse speaks for its own vehicles, drivers and trips.
[[nodiscard]] bool isAuthoritys(int kind);

/// What a centre alone says.
[[nodiscard]] bool isCentres(int kind);

/// What an event does something to, where that does not say itself whose it is.
struct ActedOn
{
    enum class Whose {
        facility,  ///< its own, and who supplies it
        box,       ///< whoever has to do with it: it was sealed, sent, brought or is to go there
        boxFound,  ///< those, and whoever says that they received it, of which nothing else may ever come
        sealedBox, ///< where it was closed
        trip,      ///< its warehouse and its stops
        loading,   ///< of a trip: its warehouse
        route,     ///< its warehouse
        number,    ///< an SSCC: where the device is that it was given to, and where a box of it was closed
        shortage,  ///< where it was reported, and who supplies that place
    };
    Whose whose;
    QString name;
    friend bool operator==(const ActedOn &, const ActedOn &) = default;
};
constexpr int countOf(ActedOn::Whose) { return 9; }

/// Any one of them is enough for a device to speak for. Nothing where the event says all itself: those are the many.
[[nodiscard]] std::vector<ActedOn> actedOn(const Event &event);

/// Of whoever did what an event of the kind says, by all the roles that the region ever gave them where the device speaks
/// for; nothing for somebody whom it never named. Roles change, and a device that was away for weeks says late what was right when it was done: so it
/// is not asked when they had the role.
[[nodiscard]] std::optional<RightsBreach> breachBy(const std::optional<std::vector<Role>> &everHeld, int kind);

/// Somebody beside its author whom an event names as one who did something, and what.
struct NamedInside
{
    UserId user;
    Right right;
    friend bool operator==(const NamedInside &, const NamedInside &) = default;
};

/// Who packed and checked a box, and lifted rules for it.
[[nodiscard]] std::vector<NamedInside> namedInside(const Event &event);

/// The same as of an author, of somebody who did what asks for the right.
[[nodiscard]] std::optional<RightsBreach> breachBy(const std::optional<std::vector<Role>> &everHeld, Right right);

/// Of a device that is not the authority. What a kind that this program does not know may do, nobody can say
/// yet: it is let through as it is. Whose event a correction takes back, it does not say itself: whoever asks for its
/// breach looks whether the device speaks for the facility of whoever wrote that one.
[[nodiscard]] std::optional<RightsBreach> breachOf(const Event &event, const Clues &facility, Reach reach);

} // namespace botiquin
