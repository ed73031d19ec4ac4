// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/region/device_desk.h"

#include "journal/people/people_desk.h"
#include "journal/region/number_desk.h"

namespace botiquin {

namespace {

using Enrolled = Result<EnrolledDevice, EnrolRefusal>;

// A warehouse seals boxes all day; a clinic sends one now and then.
constexpr quint64 serialsOfWarehouse = 100'000;
constexpr quint64 serialsOfClinic = 10'000;

} // namespace

QString name(EnrolRefusal refusal)
{
    switch (refusal) {
    case EnrolRefusal::noRight: return QStringLiteral("noRight");
    case EnrolRefusal::unknownDevice: return QStringLiteral("unknownDevice");
    case EnrolRefusal::unknownFacility: return QStringLiteral("unknownFacility");
    case EnrolRefusal::serialsDoNotFit: return QStringLiteral("serialsDoNotFit");
    case EnrolRefusal::thisDevice: return QStringLiteral("thisDevice");
    }
    Q_UNREACHABLE();
}

Outcome<bool> DeviceDesk::mayEnrol(const UserId &user)
{
    BQ_TRY_ASSIGN(const auto person, m_station.books.people.person(user));
    return person && person->active && allows(rolesOf(*person), Right::importReference);
}

Outcome<std::optional<SerialRange>> DeviceDesk::freeSerials(SizeClass size)
{
    BQ_TRY_ASSIGN(const auto own, m_station.books.catalog.device(m_station.writer.device));
    if (!own)
        return std::optional<SerialRange>();
    return takeFree(m_station.journal.store(), m_authority.device, m_devices, own->companyPrefix, own->extension,
                    size == SizeClass::warehouse ? serialsOfWarehouse : serialsOfClinic);
}

Outcome<UserId> DeviceDesk::freeNurse(PeopleBook &people)
{
    for (int number = 1;; ++number) {
        const auto user = UserId::parse(QStringLiteral("enfermeria%1").arg(number));
        BQ_TRY_ASSIGN(const auto taken, people.person(*user));
        if (!taken)
            return *user;
    }
}

Outcome<std::vector<PersonRow>> DeviceDesk::peopleOf(const FacilityRow &facility, const DeviceWanted &wanted,
                                                     const UserId &user)
{
    auto &people = m_station.books.people;
    BQ_TRY_ASSIGN(auto there, people.people(facility.clues));
    if (!there.empty() || facility.sizeClass == SizeClass::warehouse)
        return there;
    BQ_TRY_ASSIGN(const auto nurse, freeNurse(people));
    BQ_TRY(m_station.journal.record(m_authority, user,
                                    PersonDefined{nurse, QStringLiteral("Enfermería"), facility.clues, {Role::nurse},
                                                  wanted.nurseBadge, true}));
    return people.people(facility.clues);
}

Answer<EnrolledDevice, EnrolRefusal> DeviceDesk::enrol(const DeviceWanted &wanted, const UserId &user)
{
    BQ_TRY_ASSIGN(const bool may, mayEnrol(user));
    if (!may)
        return Enrolled(err(EnrolRefusal::noRight));
    BQ_TRY_ASSIGN(const auto facility, m_station.books.catalog.facility(wanted.facility));
    if (!facility)
        return Enrolled(err(EnrolRefusal::unknownFacility));
    BQ_TRY_ASSIGN(const auto serials, freeSerials(facility->sizeClass));
    if (!serials)
        return Enrolled(err(EnrolRefusal::serialsDoNotFit));
    const DeviceEnrolled device{wanted.device.writer.device, wanted.facility,     wanted.label,
                                wanted.device.publicKey,     serials->companyPrefix, serials->extension,
                                serials->first,              serials->last,          wanted.codeUntil};
    BQ_TRY(m_station.journal.record(m_authority, user, device));
    BQ_TRY_ASSIGN(auto people, peopleOf(*facility, wanted, user));
    return Enrolled(EnrolledDevice{device, std::move(people)});
}

/// What is said of a device that stands in the region.
Answer<EventId, EnrolRefusal> DeviceDesk::say(DeviceId device, const EventBody &of, const UserId &user)
{
    using Said = Result<EventId, EnrolRefusal>;
    BQ_TRY_ASSIGN(const bool may, mayEnrol(user));
    if (!may)
        return Said(err(EnrolRefusal::noRight));
    BQ_TRY_ASSIGN(const auto known, m_station.books.catalog.device(device));
    if (!known)
        return Said(err(EnrolRefusal::unknownDevice));
    BQ_TRY_ASSIGN(const auto event, m_station.journal.record(m_authority, user, of));
    return Said(event);
}

Answer<EventId, EnrolRefusal> DeviceDesk::revoke(const EventId &firstBad, const QString &reason, const UserId &user)
{
    BQ_TRY_ASSIGN(const bool may, mayEnrol(user));
    if (may && firstBad.device == m_station.writer.device)
        return Result<EventId, EnrolRefusal>(err(EnrolRefusal::thisDevice));
    return say(firstBad.device, DeviceRevoked{firstBad.device, firstBad.run, firstBad.seq, reason}, user);
}

Answer<EventId, EnrolRefusal> DeviceDesk::setReach(DeviceId device, Reach reach, const UserId &user)
{
    return say(device, DeviceReachSet{device, reach}, user);
}

} // namespace botiquin
