// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event_body.h"
#include "domain/exchange/feed.h"

namespace botiquin {

/// What several events are about: a box, a kit, a trip, a person … Text form: "box/195212340000041273".
class Subject : public TextValue<Subject>
{
public:
    static Subject box(const Sscc &sscc) { return Subject(QStringLiteral("box/") + sscc.text()); }
    static Subject kit(const KitId &kit) { return Subject(QStringLiteral("kit/") + kit.text()); }
    static Subject trip(const TripId &trip) { return Subject(QStringLiteral("trip/") + trip.text()); }
    static Subject route(const RouteId &route) { return Subject(QStringLiteral("route/") + route.text()); }
    static Subject vehicle(const VehicleId &id) { return Subject(QStringLiteral("vehicle/") + id.text()); }
    static Subject driver(const DriverId &id) { return Subject(QStringLiteral("driver/") + id.text()); }
    static Subject person(const UserId &user) { return Subject(QStringLiteral("person/") + user.text()); }
    static Subject enrolment(DeviceId device) { return Subject(QStringLiteral("enrolment/") + device.text()); }
    /// What the warehouses that supply a facility are to know of it.
    static Subject supplyOf(const Clues &clues) { return Subject(QStringLiteral("supply/") + clues.text()); }
    [[nodiscard]] static std::optional<Subject> parse(const QString &text);

private:
    using TextValue<Subject>::TextValue;
};

/// From now on the subject, with all that happened to it before, concerns the facility.
struct Interest
{
    Subject subject;
    Clues facility;
};

/// Whoever the whole concerns, the part concerns: a box of a kit.
struct PartOf
{
    Subject part;
    Subject whole;
};

/// Whom an event concerns, as far as it says so itself. The rest follows from the subjects.
struct Concerns
{
    bool isUrgent = false;   ///< recalls, shortages and their answers
    bool isForState = false; ///< logistics
    bool isPatients = false; ///< names a patient's number, or may: never in a state's feed
    bool isCentres = false;  ///< of those whom it names alone, not of the place where the centre stands
    std::vector<Feed> feeds; ///< of the nation or a state's directory
    std::vector<Clues> facilities;
    std::vector<Subject> subjects;
    std::vector<Interest> interests;
    std::vector<PartOf> parts;
    std::vector<EventId> follows; ///< goes wherever these go
};

/// Pure: of an event's own words alone. One that this program cannot read concerns whatever its envelope says
/// that it touches.
[[nodiscard]] Concerns concernsOf(const Event &event);

/// The feeds in which what concerns the facility stands.
[[nodiscard]] std::vector<Feed> feedsOf(const Concerns &concerns, const Clues &facility);

} // namespace botiquin
