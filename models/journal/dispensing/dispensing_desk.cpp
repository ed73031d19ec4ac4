// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/dispensing/dispensing_desk.h"

#include "domain/projection/fold.h"
#include "journal/people/people_desk.h"
#include "journal/work_drafts.h"

#include <algorithm>

namespace botiquin {

namespace {

const QString work = QStringLiteral("dispensing");

/// A prescription stands only where something needs it, or somebody gave it.
std::optional<Prescription> prescriptionOf(const DispenseOrder &order)
{
    if (!order.prescription)
        return std::nullopt;
    const Prescription given{order.prescription->number.trimmed(), order.prescription->prescriber.trimmed()};
    return given.number.isEmpty() && given.prescriber.isEmpty() ? std::nullopt : std::optional(given);
}

/// What was given, as somebody would enter it again.
std::vector<DispenseEntry> entriesOf(const Dispensed &given)
{
    std::vector<DispenseEntry> entries{DispenseEntry::patientIs(given.patient)};
    for (const auto &line : given.lines)
        entries.push_back(DispenseEntry::add({line.lot.item, line.units, line.lot}));
    if (given.prescription)
        entries.push_back(DispenseEntry::prescribed(*given.prescription));
    return entries;
}

} // namespace

Outcome<OpenDispensing> DispensingDesk::open()
{
    BQ_TRY_ASSIGN(const auto bodies, m_station.books.work.entries(work, key()));
    std::vector<DispenseEntry> entries;
    for (const auto &body : bodies) {
        auto entry = dispenseEntryFrom(body);
        if (!entry)
            return fail(Failure::Kind::damaged, QStringLiteral("dispensing, entry %1").arg(entries.size()));
        entries.push_back(*std::move(entry));
    }
    auto opened = OpenDispensing::replay(entries);
    if (!opened)
        return fail(Failure::Kind::damaged, QStringLiteral("dispensing, %1 entries").arg(entries.size()));
    return *std::move(opened);
}

Outcome<void> DispensingDesk::keep(OpenDispensing &open, const DispenseEntry &entry)
{
    BQ_ASSERT(open.canApply(entry));
    BQ_TRY(transact(m_station.journal,
                    [&]() -> Outcome<void> { return m_station.books.work.add(work, key(), toBytes(entry)); }));
    open.apply(entry);
    return {};
}

Outcome<OpenDispensing> DispensingDesk::undo()
{
    return transact(m_station.journal, [&]() -> Outcome<OpenDispensing> {
        BQ_TRY(m_station.books.work.removeLast(work, key()));
        return open();
    });
}

Outcome<void> DispensingDesk::discard()
{
    return transact(m_station.journal, [&]() -> Outcome<void> { return m_station.books.work.clear(work, key()); });
}

/// A number that was said and that no patient has: none was given it here, or whoever had it was forgotten.
Outcome<bool> DispensingDesk::isUnknown(std::optional<qint64> patient)
{
    if (!patient || *patient < 1)
        return false;
    BQ_TRY_ASSIGN(const auto known, m_station.books.dispensing.patient(*patient));
    return !known;
}

Outcome<Shelves> DispensingDesk::shelvesOf(const std::vector<DispenseLine> &lines)
{
    Shelves shelves;
    for (const auto &line : lines) {
        BQ_TRY_ASSIGN(const auto item, m_station.books.catalog.item(line.item));
        if (!item)
            continue;
        BQ_TRY_ASSIGN(shelves[line.item], m_station.books.dispensing.shelf(m_station.facility, line.item));
    }
    return shelves;
}

Outcome<Allotment> DispensingDesk::propose(const std::vector<DispenseLine> &lines)
{
    BQ_TRY_ASSIGN(auto shelves, shelvesOf(lines));
    return allotEach(lines, std::move(shelves), m_station.today());
}

Outcome<std::optional<DispenseRefused>> DispensingDesk::judge(DispenseOrder order, const UserId &user)
{
    using Refusal = std::optional<DispenseRefused>;
    BQ_TRY_ASSIGN(const bool may, mayHere(m_station, user, Kind::dispensed));
    if (!may)
        return Refusal(DispenseRefused{DispenseRefusal::noRight});
    order.patient = order.patient.value_or(1);
    BQ_TRY_ASSIGN(const auto shelves, shelvesOf(order.lines));
    const auto lines = decide(order, shelves, m_station.today());
    return lines ? Refusal() : Refusal(lines.error());
}

Answer<DispensedNow, DispenseRefused> DispensingDesk::dispense(const DispenseOrder &order, const UserId &user)
{
    using Given = Result<DispensedNow, DispenseRefused>;
    return transact(m_station.journal, [&]() -> Answer<DispensedNow, DispenseRefused> {
        BQ_TRY_ASSIGN(const bool may, mayHere(m_station, user, Kind::dispensed));
        if (!may)
            return Given(err(DispenseRefused{DispenseRefusal::noRight}));
        BQ_TRY_ASSIGN(const bool isNobody, isUnknown(order.patient));
        if (isNobody)
            return Given(err(DispenseRefused{DispenseRefusal::noSuchPatient}));
        BQ_TRY_ASSIGN(const auto shelves, shelvesOf(order.lines));
        const auto lines = decide(order, shelves, m_station.today());
        if (!lines)
            return Given(err(lines.error()));
        BQ_TRY_ASSIGN(const auto event,
                      m_station.journal.record(m_station.writer, user,
                                               Dispensed{m_station.facility, *order.patient, merged(*lines),
                                                         prescriptionOf(order)}));
        BQ_TRY(m_station.books.work.clear(work, key()));
        return Given(DispensedNow{event, *lines});
    });
}

Outcome<std::optional<Dispensed>> DispensingDesk::contents(const QString &event)
{
    const auto id = EventId::parse(event);
    if (!id)
        return std::optional<Dispensed>();
    BQ_TRY_ASSIGN(const auto stored, m_station.journal.store().find(*id));
    if (!stored)
        return std::optional<Dispensed>();
    auto body = standingBody(stored->event);
    if (!body || !std::holds_alternative<Dispensed>(*body))
        return std::optional<Dispensed>();
    return std::optional(std::get<Dispensed>(*std::move(body)));
}

Answer<EventId, StockRefused> DispensingDesk::takeBack(const EventId &event, const QString &reason, const UserId &user)
{
    using TakenBack = Result<EventId, StockRefused>;
    BQ_TRY_ASSIGN(const auto given, m_station.books.dispensing.dispensing(event.text()));
    if (!given)
        return TakenBack(err(StockRefused{StockRefusal::eventUnknown}));
    return StockDesk(m_station).correct(event, std::nullopt, reason, user);
}

Answer<bool, StockRefused> DispensingDesk::giveAnew(const EventId &event, const QString &reason, const UserId &user)
{
    using Begun = Result<bool, StockRefused>;
    BQ_TRY_ASSIGN(const auto inHand, open());
    if (inHand.steps() > 0)
        return Begun(false);
    BQ_TRY_ASSIGN(const auto standing, m_station.books.dispensing.dispensing(event.text()));
    BQ_TRY_ASSIGN(const auto given, contents(event.text()));
    if (!standing || !given)
        return Begun(err(StockRefused{StockRefusal::eventUnknown}));
    BQ_TRY_ASSIGN(const auto taken, StockDesk(m_station).correct(event, std::nullopt, reason, user, [&]() -> Outcome<void> {
        for (const auto &entry : entriesOf(*given))
            BQ_TRY(m_station.books.work.add(work, key(), toBytes(entry)));
        return {};
    }));
    if (!taken)
        return Begun(err(taken.error()));
    return Begun(true);
}

Outcome<CountClosed> DispensingDesk::countOf(const FoundLot &found, const UserId &user)
{
    CountClosed count{m_station.facility, CountScope::list, {}, {found.lot.item}, {}, {}, {}, {user}};
    BQ_TRY_ASSIGN(const auto shelf, m_station.books.dispensing.shelf(m_station.facility, found.lot.item));
    bool isAmong = false;
    for (const auto &lot : shelf) {
        const bool isFound = lot.lot == found.lot;
        isAmong = isAmong || isFound;
        if (isFound || lot.units > Units(0))
            count.lines.push_back({lot.lot, isFound ? found.units : lot.units});
    }
    if (!isAmong)
        count.lines.push_back({found.lot, found.units});
    std::sort(count.lines.begin(), count.lines.end(), [](const LotUnits &a, const LotUnits &b) { return a.lot < b.lot; });
    BQ_TRY_ASSIGN(const auto heads, m_station.journal.store().heads());
    for (const auto &head : heads) {
        if (head.device != m_station.writer.device || head.run != m_station.writer.run)
            count.seen.push_back({head.device, head.run, head.seq});
    }
    return count;
}

Answer<EventId, StockRefused> DispensingDesk::recount(const FoundLot &found, const UserId &user)
{
    using Counted = Result<EventId, StockRefused>;
    if (found.units < Units(0))
        return Counted(err(StockRefused{StockRefusal::unitsNotPositive, 1}));
    if (found.units > Units(Units::lineMax))
        return Counted(err(StockRefused{StockRefusal::unitsTooMany, 1}));
    return transact(m_station.journal, [&]() -> Answer<EventId, StockRefused> {
        BQ_TRY_ASSIGN(const bool may, mayHere(m_station, user, Kind::countClosed));
        if (!may)
            return Counted(err(StockRefused{StockRefusal::noRight}));
        BQ_TRY_ASSIGN(const auto item, m_station.books.catalog.item(found.lot.item));
        if (!item)
            return Counted(err(StockRefused{StockRefusal::unknownItem, 1}));
        BQ_TRY_ASSIGN(const auto count, countOf(found, user));
        BQ_TRY_ASSIGN(const auto event, m_station.journal.record(m_station.writer, user, count));
        return Counted(event);
    });
}

} // namespace botiquin
