// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/projection/rows.h"
#include "domain/shortages/shortage_rules.h"

namespace botiquin {

/// A shortage with what came of it.
struct Shortage
{
    QString event;
    Clues facility;
    QString facilityName;
    Clave item;
    QString displayName;
    QString strength;
    Urgency urgency;
    ShortageReason reason;
    Units onHand;
    Units needed;
    std::optional<int> daysLeft;
    std::optional<int> patientsWaiting;
    QString note;
    Instant time;
    ShortageState state;
    std::optional<ShortageAnswer> answer; ///< the last one
    std::optional<Units> units;           ///< that will come
    std::optional<TripId> trip;
    std::optional<Clave> substitute;
    std::optional<QString> answerNote;
    std::optional<ShortageEnd> end;
    std::optional<QString> into;          ///< the shortage that it was merged into
    Units arrived;                        ///< of the item or its substitute, by deliveries since the answer

    ShortageStanding standing() const { return {event, facility, item, state}; }

    static constexpr auto fields = Fields{
        Field{1, "shortage", &Shortage::event}, Field{2, "facility", &Shortage::facility},
        Field{3, "facility_name", &Shortage::facilityName}, Field{4, "item", &Shortage::item},
        Field{5, "display_name", &Shortage::displayName}, Field{6, "strength", &Shortage::strength},
        Field{7, "urgency", &Shortage::urgency}, Field{8, "reason", &Shortage::reason},
        Field{9, "on_hand", &Shortage::onHand}, Field{10, "needed", &Shortage::needed},
        Field{11, "days_left", &Shortage::daysLeft}, Field{12, "patients_waiting", &Shortage::patientsWaiting},
        Field{13, "note", &Shortage::note}, Field{14, "time", &Shortage::time},
        Field{15, "state", &Shortage::state}, Field{16, "answer", &Shortage::answer},
        Field{17, "units", &Shortage::units}, Field{18, "trip", &Shortage::trip},
        Field{19, "substitute", &Shortage::substitute}, Field{20, "answer_note", &Shortage::answerNote},
        Field{21, "end", &Shortage::end}, Field{22, "into", &Shortage::into},
        Field{23, "arrived", &Shortage::arrived}};
};

struct ShortageFilter
{
    std::optional<Clues> facility;
    std::optional<ShortageState> state; ///< without one, all that are not closed
    bool isEvery = false;               ///< the closed ones too
    QString typed;                      ///< words of the clinic or the medicine
};

/// A trip that will stop at a facility.
struct ComingTrip
{
    TripId trip;
    RouteId route;
    Date leavesOn;

    static constexpr auto fields
        = Fields{Field{1, "trip", &ComingTrip::trip}, Field{2, "route", &ComingTrip::route},
                 Field{3, "leaves_on", &ComingTrip::leavesOn}};
};

/// Shortages and how far each is.
class ShortageBook
{
public:
    virtual ~ShortageBook() = default;

    /// The most urgent first, then where most patients wait, then the oldest.
    [[nodiscard]] virtual Outcome<std::vector<Shortage>> shortages(const ShortageFilter &filter, int offset, int limit) = 0;
    [[nodiscard]] virtual Outcome<int> shortageCount(const ShortageFilter &filter) = 0;
    [[nodiscard]] virtual Outcome<std::optional<Shortage>> shortage(const QString &event) = 0;
    /// The one of the item at the facility that is not closed.
    [[nodiscard]] virtual Outcome<std::optional<Shortage>> openOf(const Clues &facility, const Clave &item) = 0;
    /// What came of it, oldest first.
    [[nodiscard]] virtual Outcome<std::vector<ShortageStepRow>> steps(const QString &shortage) = 0;

    /// Trips that leave from `today` on and stop there, the first first.
    [[nodiscard]] virtual Outcome<std::vector<ComingTrip>> comingTrips(const Clues &facility, Date today, int limit) = 0;
    /// When the facility next gets something: by a trip, or else by a kit that was ordered for it.
    [[nodiscard]] virtual Outcome<std::optional<Date>> nextDelivery(const Clues &facility, Date today) = 0;
    [[nodiscard]] virtual Outcome<std::optional<TripRow>> trip(const TripId &trip) = 0;
    [[nodiscard]] virtual Outcome<bool> stopsAt(const TripId &trip, const Clues &facility) = 0;
};

} // namespace botiquin
