// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/shortages/shortage_desk.h"

#include "journal/dispatch/dispatch_book.h"
#include "journal/people/people_desk.h"

#include <algorithm>

namespace botiquin {

namespace {

using Recorded = Result<EventId, ShortageRefused>;

Recorded refused(ShortageRefusal rule, const QString &shortage = {})
{
    return err(ShortageRefused{rule, shortage});
}

} // namespace

Outcome<std::optional<ShortageStanding>> ShortageDesk::standingOf(const QString &shortage)
{
    BQ_TRY_ASSIGN(const auto found, m_station.books.shortages.shortage(shortage));
    return found ? std::optional(found->standing()) : std::nullopt;
}

Answer<EventId, ShortageRefused> ShortageDesk::report(const ShortageReport &report, const UserId &user)
{
    return transact(m_station.journal, [&]() -> Answer<EventId, ShortageRefused> {
        BQ_TRY_ASSIGN(const bool may, mayHere(m_station, user, Kind::shortageReported));
        if (!may)
            return refused(ShortageRefusal::noRight);
        BQ_TRY_ASSIGN(const auto item, m_station.books.catalog.item(report.item));
        if (!item)
            return refused(ShortageRefusal::unknownItem);
        BQ_TRY_ASSIGN(const auto waiting, m_station.books.shortages.openOf(m_station.facility, report.item));
        return recordReport(report, waiting, user);
    });
}

Answer<EventId, ShortageRefused> ShortageDesk::recordReport(const ShortageReport &report,
                                                            const std::optional<Shortage> &waiting, const UserId &user)
{
    BQ_TRY_ASSIGN(const auto lots, m_station.books.stock.lots(m_station.place(), report.item));
    Units onHand;
    for (const auto &lot : lots)
        onHand += lot.units;
    const ShortageReported body{m_station.facility, report.item,     report.urgency,         report.reason, onHand,
                                report.needed,      report.daysLeft, report.patientsWaiting, report.note};
    if (const auto rule = refusalOf(body))
        return refused(*rule);
    if (waiting && !report.replaces)
        return refused(ShortageRefusal::alreadyReported, waiting->event);
    BQ_TRY_ASSIGN(const auto event, m_station.journal.record(m_station.writer, user, body));
    if (waiting) {
        BQ_TRY(m_station.journal.record(m_station.writer, user,
                                        ShortageClosed{waiting->event, ShortageEnd::merged, event.text(),
                                                       QString(QLatin1String(""))}));
    }
    return Recorded(event);
}

Answer<EventId, ShortageRefused> ShortageDesk::see(const QString &shortage, const UserId &user)
{
    return transact(m_station.journal, [&]() -> Answer<EventId, ShortageRefused> {
        BQ_TRY_ASSIGN(const bool may, mayHere(m_station, user, Kind::shortageSeen));
        if (!may)
            return refused(ShortageRefusal::noRight);
        BQ_TRY_ASSIGN(const auto standing, standingOf(shortage));
        if (const auto rule = refusalOfSeeing(standing))
            return refused(*rule);
        BQ_TRY_ASSIGN(const auto event, m_station.journal.record(m_station.writer, user, ShortageSeen{shortage}));
        return Recorded(event);
    });
}

Outcome<AnswerContext> ShortageDesk::contextOf(const ShortageAnswered &answer,
                                               const std::optional<ShortageStanding> &shortage)
{
    AnswerContext known;
    if (answer.trip && shortage) {
        BQ_TRY_ASSIGN(const auto trip, m_station.books.shortages.trip(*answer.trip));
        BQ_TRY_ASSIGN(const auto steps, m_station.books.dispatch.steps(*answer.trip));
        const bool isOver = std::any_of(steps.begin(), steps.end(), [&](const TripStepRow &step) {
            return step.step == TripStep::returned
                || (step.step == TripStep::arrived && step.facility == shortage->facility);
        });
        known.isTripKnown = trip && !trip->cancelled && !isOver;
        BQ_TRY_ASSIGN(known.stopsThere, m_station.books.shortages.stopsAt(*answer.trip, shortage->facility));
    }
    if (answer.substitute) {
        BQ_TRY_ASSIGN(const auto item, m_station.books.catalog.item(*answer.substitute));
        known.isSubstituteKnown = item.has_value();
    }
    return known;
}

Answer<EventId, ShortageRefused> ShortageDesk::answer(const ShortageAnswered &answer, const UserId &user)
{
    return transact(m_station.journal, [&]() -> Answer<EventId, ShortageRefused> {
        BQ_TRY_ASSIGN(const bool may, mayHere(m_station, user, Kind::shortageAnswered));
        if (!may)
            return refused(ShortageRefusal::noRight);
        BQ_TRY_ASSIGN(const auto standing, standingOf(answer.shortage));
        BQ_TRY_ASSIGN(const auto known, contextOf(answer, standing));
        if (const auto rule = refusalOf(answer, standing, known))
            return refused(*rule);
        BQ_TRY_ASSIGN(const auto event, m_station.journal.record(m_station.writer, user, answer));
        return Recorded(event);
    });
}

Answer<EventId, ShortageRefused> ShortageDesk::end(const ShortageClosed &closed, const UserId &user)
{
    return transact(m_station.journal, [&]() -> Answer<EventId, ShortageRefused> {
        BQ_TRY_ASSIGN(const bool may, mayHere(m_station, user, Kind::shortageClosed));
        if (!may)
            return refused(ShortageRefusal::noRight);
        BQ_TRY_ASSIGN(const auto standing, standingOf(closed.shortage));
        BQ_TRY_ASSIGN(const auto into, closed.into ? standingOf(*closed.into) : Outcome<std::optional<ShortageStanding>>());
        BQ_TRY_ASSIGN(const bool mayAnswer, mayHere(m_station, user, Right::answerShortage));
        if (standing && standing->facility != m_station.facility && !mayAnswer)
            return refused(ShortageRefusal::notOfThisFacility);
        if (const auto rule = refusalOfClosing(closed.end, standing, into))
            return refused(*rule);
        BQ_TRY_ASSIGN(const auto event, m_station.journal.record(m_station.writer, user, closed));
        return Recorded(event);
    });
}

Answer<EventId, ShortageRefused> ShortageDesk::close(const QString &shortage, const QString &note, const UserId &user)
{
    return end({shortage, ShortageEnd::received, std::nullopt, note}, user);
}

Answer<EventId, ShortageRefused> ShortageDesk::withdraw(const QString &shortage, const QString &note, const UserId &user)
{
    return end({shortage, ShortageEnd::withdrawn, std::nullopt, note}, user);
}

Answer<EventId, ShortageRefused> ShortageDesk::merge(const QString &shortage, const QString &into, const UserId &user)
{
    return end({shortage, ShortageEnd::merged, into, QString(QLatin1String(""))}, user);
}

} // namespace botiquin
