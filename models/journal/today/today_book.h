// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/projection/rows.h"

namespace botiquin {

/// What comes next to a facility: by a trip that stops there, or by what was ordered for it while no trip is planned.
struct ComingDelivery
{
    RoundId round;
    std::optional<Month> month;
    std::optional<TripId> trip;
    std::optional<RouteId> route;
    std::optional<int> stop;
    std::optional<int> stops;
    std::optional<Date> day;
    std::optional<int> windowFrom; ///< minutes after midnight
    std::optional<int> windowTo;
    std::optional<Instant> departed; ///< as far as this store knows
    std::optional<Instant> news;     ///< when the newest event of another facility's device that is here was recorded

    static constexpr auto fields = Fields{
        Field{1, "round", &ComingDelivery::round}, Field{2, "month", &ComingDelivery::month},
        Field{3, "trip", &ComingDelivery::trip},   Field{4, "route", &ComingDelivery::route},
        Field{5, "stop", &ComingDelivery::stop},   Field{6, "stops", &ComingDelivery::stops},
        Field{7, "day", &ComingDelivery::day},     Field{8, "window_from", &ComingDelivery::windowFrom},
        Field{9, "window_to", &ComingDelivery::windowTo}, Field{10, "departed", &ComingDelivery::departed},
        Field{11, "news", &ComingDelivery::news}};
};

/// Boxes that stand at a facility unreceived; they have come where their trip did, or where another box of it was
/// received.
struct ArrivedBoxes
{
    int count;
    std::optional<TripId> trip; ///< that brought the oldest
    std::optional<Instant> since;

    static constexpr auto fields = Fields{Field{1, "count", &ArrivedBoxes::count}, Field{2, "trip", &ArrivedBoxes::trip},
                                              Field{3, "since", &ArrivedBoxes::since}};
};

/// The lots at a place by their expiry.
struct ExpiringLots
{
    int expired;
    int soon;

    static constexpr auto fields
        = Fields{Field{1, "expired", &ExpiringLots::expired}, Field{2, "soon", &ExpiringLots::soon}};
};

/// A shortage that is not closed.
struct OpenShortage
{
    QString event;
    Clues facility;
    QString facilityName;
    Clave item;
    QString displayName;
    QString strength;
    std::optional<int> patientsWaiting;
    Instant time;
    bool answered;

    static constexpr auto fields = Fields{
        Field{1, "event", &OpenShortage::event}, Field{2, "facility", &OpenShortage::facility},
        Field{3, "facility_name", &OpenShortage::facilityName}, Field{4, "item", &OpenShortage::item},
        Field{5, "display_name", &OpenShortage::displayName}, Field{6, "strength", &OpenShortage::strength},
        Field{7, "patients_waiting", &OpenShortage::patientsWaiting}, Field{8, "time", &OpenShortage::time},
        Field{9, "answered", &OpenShortage::answered}};
};

/// How many of something, and since when the oldest waits.
struct Waiting
{
    int count;
    std::optional<Instant> since;

    static constexpr auto fields = Fields{Field{1, "count", &Waiting::count}, Field{2, "since", &Waiting::since}};
};

/// The round that is being packed at a warehouse, or the one that will be.
struct RoundInHand
{
    RoundId round;
    Month month;
    int boxes;
    int sealed;
    Date packFrom;
    Date packTo;
    Date deliverTo;

    static constexpr auto fields = Fields{
        Field{1, "round", &RoundInHand::round}, Field{2, "month", &RoundInHand::month},
        Field{3, "boxes", &RoundInHand::boxes}, Field{4, "sealed", &RoundInHand::sealed},
        Field{5, "pack_from", &RoundInHand::packFrom}, Field{6, "pack_to", &RoundInHand::packTo},
        Field{7, "deliver_to", &RoundInHand::deliverTo}};
};

/// A round whose last delivery is past, with boxes that nobody sealed.
struct RoundOwed
{
    RoundId round;
    int boxes;
    int facilities; ///< that wait for them
    Date deliverTo;

    static constexpr auto fields = Fields{
        Field{1, "round", &RoundOwed::round}, Field{2, "boxes", &RoundOwed::boxes},
        Field{3, "facilities", &RoundOwed::facilities}, Field{4, "deliver_to", &RoundOwed::deliverTo}};
};

/// The trips of a warehouse.
struct TripsToday
{
    int leaving; ///< planned for the day and not left
    int late;    ///< planned for a day that is past and not left
    int onRoad;  ///< left and not back
    int overdue; ///< left, and not back some days after the last delivery of their round; none of `onRoad`
    std::optional<TripId> overdueTrip;  ///< the one of them that left first
    std::optional<Instant> overdueLeft; ///< and when

    static constexpr auto fields = Fields{
        Field{1, "leaving", &TripsToday::leaving}, Field{2, "late", &TripsToday::late},
        Field{3, "on_road", &TripsToday::onRoad},  Field{4, "overdue", &TripsToday::overdue},
        Field{5, "overdue_trip", &TripsToday::overdueTrip}, Field{6, "overdue_left", &TripsToday::overdueLeft}};
};

/// What the day asks of a facility, from the books as they are here.
class TodayBook
{
public:
    virtual ~TodayBook() = default;

    /// Today's where there is one, else the first of those to come and of those that are late.
    [[nodiscard]] virtual Outcome<std::optional<ComingDelivery>> nextDelivery(const Clues &facility, Date today) = 0;
    /// Boxes for the facility that a trip brought there, as far as this store knows, and that it has not received.
    [[nodiscard]] virtual Outcome<ArrivedBoxes> arrived(const Clues &facility) = 0;
    /// `soon`: from today to that day.
    [[nodiscard]] virtual Outcome<ExpiringLots> expiring(const Place &place, Date today, Date until) = 0;
    [[nodiscard]] virtual Outcome<std::optional<Instant>> lastCount(const Clues &facility) = 0;
    [[nodiscard]] virtual Outcome<std::vector<OpenShortage>> openShortages(const Clues &facility, int limit) = 0;
    /// Of every facility: reported, and nobody has answered.
    [[nodiscard]] virtual Outcome<Waiting> unansweredShortages() = 0;
    /// The one whose packing began last, until it is delivered, and for a week more where boxes of it were never sealed;
    /// before any began, the first to come.
    [[nodiscard]] virtual Outcome<std::optional<RoundInHand>> roundInHand(const Clues &warehouse, Date today) = 0;
    /// The rounds with boxes that were never sealed, from the day after their last delivery until their month is over,
    /// and for a week at least; the oldest first.
    [[nodiscard]] virtual Outcome<std::vector<RoundOwed>> roundsOwed(const Clues &warehouse, Date today) = 0;
    [[nodiscard]] virtual Outcome<TripsToday> trips(const Clues &warehouse, Date today) = 0;
    /// As ExchangeBook::waiting.
    [[nodiscard]] virtual Outcome<Waiting> toSend(DeviceId device) = 0;
    /// Whether there is a centre to which it goes by itself.
    [[nodiscard]] virtual Outcome<bool> hasCentre() = 0;
};

} // namespace botiquin
