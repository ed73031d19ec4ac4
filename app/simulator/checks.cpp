// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/checks.h"

#include "journal/log/digest.h"
#include "journal/log/verify.h"

#include <QHash>
#include <algorithm>

namespace botiquin::simulation {

namespace {

constexpr int findingsMax = 12;
constexpr int allEvents = 10'000'000;

QString said(const Failure &failure)
{
    return name(failure.kind) + u' ' + failure.detail;
}

Outcome<std::unique_ptr<Store>> scratch()
{
    BQ_TRY_ASSIGN(auto store, SqlStore::scratch());
    return std::unique_ptr<Store>(std::move(store));
}

template <class T>
bool note(Check &check, const QString &who, const Outcome<T> &outcome)
{
    if (!outcome)
        check.findings << who + QStringLiteral(": ") + said(outcome.error());
    return outcome.has_value();
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
        if (stored.isHeld)
            continue;
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

void sharesWithCentre(Check &check, Site &site, Store &centre)
{
    const auto &scope = site.who().facility;
    const auto here = digest(site.store(), scope);
    const auto there = digest(centre, scope);
    if (note(check, site.called(), here) && note(check, site.called(), there) && *here != *there)
        check.findings << QStringLiteral("%1: not as at the centre: %2")
                              .arg(site.called(), differingTables(site.store(), centre, scope));
}

struct Balance
{
    QString place;
    QString rest;
    qint64 units;

    static constexpr auto fields = Fields{Field{1, "place", &Balance::place}, Field{2, "rest", &Balance::rest},
                                          Field{3, "units", &Balance::units}};
};

/// The program's balances as the auditor says them: a loss is nobody's.
Outcome<QStringList> balancesOf(SqlStore &store)
{
    BQ_TRY_ASSIGN(const auto rows,
                  store.sql().all<Balance>(
                      "SELECT p.place, l.item || ' ' || l.lot || ' ' || date(l.expiry * 86400, 'unixepoch'), b.units "
                      "FROM balance b JOIN place p ON p.id = b.place JOIN lot l ON l.id = b.lot"));
    std::map<QString, qint64> sums;
    for (const auto &row : rows) {
        const QString where = row.place.startsWith(QStringLiteral("L:")) ? row.place.section(u'/', 0, 0) : row.place;
        sums[where + u' ' + row.rest] += row.units;
    }
    QStringList all;
    for (const auto &[key, units] : sums) {
        if (units != 0)
            all << key + u' ' + QString::number(units);
    }
    all.sort();
    return all;
}

Check everyUnit(Region &region)
{
    Check check{QStringLiteral("everyUnitIsAccountedFor")};
    const auto is = balancesOf(region.centre.store());
    if (!note(check, QStringLiteral("centro"), is))
        return check;
    const QStringList should = region.world.auditor.balances();
    for (const auto &line : *is) {
        if (!should.contains(line))
            check.findings << QStringLiteral("the books say ") + line;
    }
    for (const auto &line : should) {
        if (!is->contains(line))
            check.findings << QStringLiteral("the auditor says ") + line;
    }
    return check;
}

Check everyAct(Region &region)
{
    Check check{QStringLiteral("everyActIsThereOnce")};
    auto &centre = region.centre.store();
    std::map<std::pair<DeviceId, quint32>, quint64> acts;
    for (const auto &event : region.world.auditor.acknowledged()) {
        const auto stored = centre.find(event);
        if (note(check, QStringLiteral("centro"), stored) && !*stored)
            check.findings << event.text() + QStringLiteral(" is missing at the centre");
        ++acts[{event.device, event.run}];
    }
    const auto heads = centre.heads();
    if (!note(check, QStringLiteral("centro"), heads))
        return check;
    for (const auto &head : *heads) {
        if (acts[std::pair(head.device, head.run)] != head.seq)
            check.findings << QStringLiteral("%1-%2: %3 acts and %4 events")
                                  .arg(head.device.text())
                                  .arg(head.run)
                                  .arg(acts[std::pair(head.device, head.run)])
                                  .arg(head.seq);
    }
    return check;
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
    sameInAnotherOrder(reordered, centro, centre, chance, true);
    for (const auto &site : region.sites) {
        verifyStore(rebuilt, site->called(), site->store());
        sharesWithCentre(shared, *site, centre);
        sameInAnotherOrder(reordered, site->called(), site->store(), chance, false);
    }
    std::vector<Check> all{lived, rebuilt, waiting, shared, reordered, everyUnit(region), everyAct(region)};
    for (auto &check : all) {
        if (check.findings.size() > findingsMax)
            check.findings = check.findings.mid(0, findingsMax)
                             << QStringLiteral("and %1 more").arg(check.findings.size() - findingsMax);
    }
    return all;
}

} // namespace botiquin::simulation
