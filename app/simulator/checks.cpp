// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/checks.h"

#include "journal/exchange/opening.h"
#include "journal/exchange/peer.h"
#include "journal/log/digest.h"
#include "journal/log/verify.h"
#include "simulator/accounts.h"
#include "storage/exchange/sql_operator_book.h"
#include "sync/exchange/opening_bundle.h"

#include <algorithm>

namespace botiquin::simulation {

namespace {

constexpr int findingsMax = 12;
constexpr int allEvents = 10'000'000;

Outcome<std::unique_ptr<Store>> scratch()
{
    BQ_TRY_ASSIGN(auto store, SqlStore::scratchForProof());
    return std::unique_ptr<Store>(std::move(store));
}

/// Its chains are whole, its postings balance, and its projections are those that are made anew of its log.
void verifyStore(Check &check, const QString &who, Store &store)
{
    const auto report = verify(store, scratch);
    if (!note(check, who, report))
        return;
    for (const auto &deviation : report->deviations)
        check.findings << QStringLiteral("%1: %2 %3").arg(who, name(deviation.kind), deviation.where);
}

/// Whatever waits for something waits for ever, now that all have met.
void nobodyWaits(Check &check, const QString &who, Store &store)
{
    for (const auto &table : stateTables()) {
        if (table.name != "parked")
            continue;
        const auto rows = store.state(table, std::nullopt);
        if (!note(check, who, rows))
            return;
        for (auto row = (*rows)->next(); note(check, who, row) && *row; row = (*rows)->next())
            check.findings << who + QStringLiteral(": ") + describe(table, **row);
    }
}

/// Nobody does here what is not theirs: what came before that was known counts by now, without anybody's decision.
void nothingIsHeld(Check &check, const QString &who, SqlStore &store)
{
    const auto held = SqlOperatorBook(store.sql()).held(true, 0, allEvents);
    if (!note(check, who, held))
        return;
    for (const auto &act : *held) {
        if (act.verdict != HeldVerdict::released)
            check.findings << QStringLiteral("%1: %2 is held, %3").arg(who, act.event, act.breach);
    }
}

/// An interleaving that keeps each run's own order where the store must have whole runs.
std::vector<StoredEvent> inAnotherOrder(std::vector<StoredEvent> events, Chance &chance, bool isWhole)
{
    if (!isWhole) {
        for (size_t i = events.size(); i > 1; --i)
            std::swap(events[i - 1], events[size_t(chance.below(qint64(i)))]);
        return events;
    }
    std::map<std::pair<DeviceId, quint32>, std::vector<StoredEvent>> runs;
    for (auto &event : events)
        runs[{event.event.id().device, event.event.id().run}].push_back(std::move(event));
    std::vector<StoredEvent> shuffled;
    for (auto &[run, log] : runs)
        std::reverse(log.begin(), log.end());
    while (!runs.empty()) {
        auto run = std::next(runs.begin(), chance.below(qint64(runs.size())));
        shuffled.push_back(std::move(run->second.back()));
        run->second.pop_back();
        if (run->second.empty())
            runs.erase(run);
    }
    return shuffled;
}

Outcome<QString> digestInAnotherOrder(Store &store, const Clock &clock, Chance &chance, bool isWhole)
{
    BQ_TRY_ASSIGN(auto events, store.after(0, allEvents));
    BQ_TRY_ASSIGN(const auto fresh, SqlStore::scratch());
    Journal journal(*fresh, clock);
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(*fresh));
    for (const auto &stored : inAnotherOrder(std::move(events), chance, isWhole)) {
        BQ_TRY_ASSIGN(const Taken taken, isWhole ? journal.take(stored.event) : journal.takeAlone(stored.event));
        if (taken != Taken::recorded)
            return fail(Failure::Kind::malformed, stored.event.id().text());
    }
    BQ_TRY(transaction.commit());
    return digest(*fresh);
}

void sameInAnotherOrder(Check &check, const QString &who, Store &store, Chance &chance, bool isWhole)
{
    const FixedClock clock(World::begin);
    const auto live = digest(store);
    const auto anew = digestInAnotherOrder(store, clock, chance, isWhole);
    if (note(check, who, live) && note(check, who, anew) && *live != *anew)
        check.findings << who + QStringLiteral(": other projections of the same events in another order");
}

/// The tables in which two stores differ, for whoever reads the finding.
QString differingTables(Store &one, Store &other, const Clues &scope)
{
    QStringList differing;
    for (const auto &table : stateTables()) {
        auto ones = one.state(table, scope);
        auto others = other.state(table, scope);
        if (!ones || !others)
            return {};
        for (;;) {
            const auto a = (*ones)->next();
            const auto b = (*others)->next();
            if (!a || !b || (!*a && !*b))
                break;
            if (!*a || !*b || (*a)->cells != (*b)->cells) {
                differing << describe(table, *a ? **a : **b);
                break;
            }
        }
    }
    return differing.join(QStringLiteral(", "));
}

void sharesWithCentre(Check &check, const QString &who, Store &store, const Clues &scope, Store &centre)
{
    const auto here = digest(store, scope);
    const auto there = digest(centre, scope);
    if (note(check, who, here) && note(check, who, there) && *here != *there)
        check.findings
            << QStringLiteral("%1: not as at the centre: %2").arg(who, differingTables(store, centre, scope));
}

Outcome<exchange::OpeningCut> cutNow(Centre &centre, const Workstation &station)
{
    BQ_TRY_ASSIGN(const auto standing, centre.subscribers().standingOf(station.device));
    BQ_TRY_ASSIGN(const quint64 epoch, centre.feeds().epoch());
    exchange::OpeningCut cut{{station.facility, standing.reach}, epoch, {}};
    for (const auto &feed : subscription(station.facility, standing.reach)) {
        BQ_TRY_ASSIGN(const auto end, centre.feeds().end(feed));
        cut.positions.push_back(end.position);
    }
    return cut;
}

/// The bundle of an opening, as it was made and read on the other side.
Outcome<exchange::Opening> openingFor(const RegionPlan &plan, Centre &centre, const Workstation &station)
{
    BQ_TRY_ASSIGN(const auto cut, cutNow(centre, station));
    BQ_TRY_ASSIGN(const auto opening, exchange::Openings(centre.store(), centre.feeds(), centre.subscribers()).at(cut));
    if (!opening)
        return fail(Failure::Kind::notFound, QStringLiteral("no opening"));
    const auto &keys = plan.centreKeys;
    const bundle::Trust trust{
        [&](const DeviceId &id) { return id == plan.centre ? std::optional(keys.publicKey()) : std::nullopt; },
        [](const EventId &) { return std::optional<QByteArray>(); }};
    auto read = bundle::decodeOpening(bundle::encodeOpening(*opening, plan.centre, keys),
                                      {plan.centre, bundle::openingName(cut, keys), cut.scope, cut.epoch}, {}, trust);
    if (!read)
        return fail(Failure::Kind::malformed, read.error());
    return *std::move(read);
}

Outcome<void> beginWith(exchange::Opening opening, SqlStore &store)
{
    const FixedClock clock(World::begin);
    const Writer newcomer{*DeviceId::of(1), 1};
    Journal journal(store, clock);
    SqlProgress progress(store.sql());
    exchange::Answer answer;
    answer.events = std::move(opening.events);
    answer.cursors = std::move(opening.cursors);
    return exchange::Peer(journal, progress, newcomer).take(answer).map([](const auto &) {});
}

/// A new computer at the station holds what the others hold, and comes to the same when it is rebuilt.
void beginsWithAnOpening(Check &check, Region &region, const Workstation &station)
{
    const QString who = QStringLiteral("a new computer at ") + station.called;
    auto opening = openingFor(region.world.plan, region.centre, station);
    const auto store = SqlStore::scratch();
    if (!note(check, who, opening) || !note(check, who, store))
        return;
    if (!note(check, who, beginWith(*std::move(opening), **store)))
        return;
    verifyStore(check, who, **store);
    nobodyWaits(check, who, **store);
    sharesWithCentre(check, who, **store, station.facility, region.centre.store());
}

} // namespace

std::vector<Check> checksOf(Region &region)
{
    Check lived{QStringLiteral("nothingWentWrongOnTheWay"), region.world.story.complaints()};
    Check rebuilt{QStringLiteral("projectionsEqualTheirRebuild")};
    Check waiting{QStringLiteral("nothingWaitsForEver")};
    Check shared{QStringLiteral("sharedScopesAreEqual")};
    Check reordered{QStringLiteral("anyOrderComesToTheSame")};
    Chance chance = region.world.luck.branch();
    auto &centre = region.centre.store();
    const QString centro = QStringLiteral("centro");
    verifyStore(rebuilt, centro, centre);
    nobodyWaits(waiting, centro, centre);
    nothingIsHeld(waiting, centro, centre);
    sameInAnotherOrder(reordered, centro, centre, chance, true);
    for (const auto &site : region.sites) {
        verifyStore(rebuilt, site->called(), site->store());
        sharesWithCentre(shared, site->called(), site->store(), site->who().facility, centre);
        sameInAnotherOrder(reordered, site->called(), site->store(), chance, false);
    }
    Check opened{QStringLiteral("anOpeningHoldsTheSame")};
    beginsWithAnOpening(opened, region, chance.pick(region.world.plan.stations));
    std::vector<Check> all{
        lived, rebuilt, waiting, shared, reordered, opened, everyUnit(region), everyAct(region), everyTotal(region)};
    for (auto &check : all) {
        if (check.findings.size() > findingsMax)
            check.findings = check.findings.mid(0, findingsMax)
                             << QStringLiteral("and %1 more").arg(check.findings.size() - findingsMax);
    }
    return all;
}

} // namespace botiquin::simulation
