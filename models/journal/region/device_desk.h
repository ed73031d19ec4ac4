// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/region/device_book.h"
#include "journal/region/region_desk.h"

namespace botiquin {

/// A device that is to work at a facility from now on.
struct DeviceWanted
{
    NewDevice device;
    Clues facility;
    QString label;         ///< what people call it
    BadgeCode nurseBadge;  ///< for the account that a clinic without people gets
    std::optional<Instant> codeUntil = {}; ///< where the device's key is a one-time code's
};

struct EnrolledDevice
{
    DeviceEnrolled device;
    std::vector<PersonRow> people; ///< who may work on it
};

enum class EnrolRefusal {
    noRight,
    unknownDevice,   ///< of one that is to be revoked, or to reach further
    unknownFacility,
    serialsDoNotFit, ///< the company prefix has no serials left
    thisDevice,      ///< whose word it is is not revoked by itself: nothing takes a revocation back
};
QString name(EnrolRefusal refusal);

/// Enrols devices in the authority's log, each with a range of SSCCs that no other has.
class DeviceDesk
{
public:
    DeviceDesk(Station &station, DeviceBook &devices, const Writer &authority)
        : m_station(station), m_devices(devices), m_authority(authority)
    {
    }

    /// A clinic where nobody works yet gets the account of a nurse. Within the caller's transaction.
    [[nodiscard]] Answer<EnrolledDevice, EnrolRefusal> enrol(const DeviceWanted &wanted, const UserId &user);

    /// What the device wrote from that event on does not count, and it reads nothing any more. With seq 0, what the centre
    /// has once it hears so counts, and nothing later.
    [[nodiscard]] Answer<EventId, EnrolRefusal> revoke(const EventId &firstBad, const QString &reason, const UserId &user);

    /// How far the device reads, and what it may say there.
    [[nodiscard]] Answer<EventId, EnrolRefusal> setReach(DeviceId device, Reach reach, const UserId &user);

    /// The first name of a nurse's account that nobody has: "enfermeria1", "enfermeria2" …
    [[nodiscard]] static Outcome<UserId> freeNurse(PeopleBook &people);

private:
    Outcome<bool> mayEnrol(const UserId &user);
    Answer<EventId, EnrolRefusal> say(DeviceId device, const EventBody &of, const UserId &user);
    Outcome<std::optional<SerialRange>> freeSerials(SizeClass size);
    Outcome<std::vector<PersonRow>> peopleOf(const FacilityRow &facility, const DeviceWanted &wanted, const UserId &user);

    Station &m_station;
    DeviceBook &m_devices;
    Writer m_authority;
};

} // namespace botiquin
