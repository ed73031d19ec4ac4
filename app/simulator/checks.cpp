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
    BQ_TRY_ASSIGN(auto store, SqlStore::scratchForProof());
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

/// Units by what is counted and where: "PLACE ITEM LOT EXPIRY".
using Balances = std::map<QString, qint64>;
/// By the act that moved them.
using History = std::map<QString, std::map<EventId, qint64>>;

QString textOf(const QString &place, const Clave &item, const LotText &lot, const Date &expiry)
{
    // A loss is nobody's, for the auditor.
    const QString where = place.startsWith(QStringLiteral("L:")) ? place.section(u'/', 0, 0) : place;
    return QStringLiteral("%1 %2 %3 %4").arg(where, item.text(), lot.text(), expiry.iso());
}

struct Balance
{
    QString place;
    Clave item;
    LotText lot;
    Date expiry;
    qint64 units;

    static constexpr auto fields =
        Fields{Field{1, "place", &Balance::place}, Field{2, "item", &Balance::item}, Field{3, "lot", &Balance::lot},
               Field{4, "expiry", &Balance::expiry}, Field{5, "units", &Balance::units}};
};

Outcome<Balances> balancesOf(SqlStore &store)
{
    BQ_TRY_ASSIGN(const auto rows,
                  store.sql().all<Balance>("SELECT p.place, l.item, l.lot, l.expiry, b.units FROM balance b "
                                           "JOIN place p ON p.id = b.place JOIN lot l ON l.id = b.lot"));
    Balances balances;
    for (const auto &row : rows)
        balances[textOf(row.place, row.item, row.lot, row.expiry)] += row.units;
    return balances;
}

struct Posted
{
    DeviceId device;
    quint32 run;
    quint64 seq;
    QString place;
    Clave item;
    LotText lot;
    Date expiry;
    qint64 units;

    static constexpr auto fields =
        Fields{Field{1, "device", &Posted::device}, Field{2, "run", &Posted::run},    Field{3, "seq", &Posted::seq},
               Field{4, "place", &Posted::place},   Field{5, "item", &Posted::item},  Field{6, "lot", &Posted::lot},
               Field{7, "expiry", &Posted::expiry}, Field{8, "units", &Posted::units}};
};

/// A correction's lines stand where what it puts right stands.
Outcome<History> historyOf(SqlStore &store)
{
    BQ_TRY_ASSIGN(const auto rows,
                  store.sql().all<Posted>(
                      "SELECT e.device, e.run, e.seq, p.place, l.item, l.lot, l.expiry, q.units FROM posting q "
                      "JOIN place p ON p.id = q.place JOIN lot l ON l.id = q.lot "
                      "LEFT JOIN correction_first c ON c.row = q.row JOIN event e ON e.row = coalesce(c.first, "
                      "q.row)"));
    History history;
    for (const auto &row : rows)
        history[textOf(row.place, row.item, row.lot, row.expiry)][{row.device, row.run, row.seq}] += row.units;
    return history;
}

QString differing(const QString &what, qint64 books, qint64 auditor)
{
    return QStringLiteral("%1: the books say %2, the auditor says %3").arg(what).arg(books).arg(auditor);
}

/// Where the two part.
QStringList differencesOf(std::map<EventId, qint64> books, std::map<EventId, qint64> auditor)
{
    QStringList differences;
    for (const auto &[event, units] : auditor)
        books.try_emplace(event, 0);
    for (const auto &[event, units] : books) {
        if (units != auditor[event])
            differences << differing(QStringLiteral("  by ") + event.text(), units, auditor[event]);
    }
    return differences;
}

Check everyUnit(Region &region)
{
    Check check{QStringLiteral("everyUnitIsAccountedFor")};
    auto books = balancesOf(region.centre.store());
    auto past = historyOf(region.centre.store());
    if (!note(check, QStringLiteral("centro"), books) || !note(check, QStringLiteral("centro"), past))
        return check;
    Balances auditor;
    History told;
    for (const auto &line : region.world.auditor.lines()) {
        const QString what = textOf(line.place, line.lot.item, line.lot.text, line.lot.expiry);
        auditor[what] += line.units;
        told[what][line.event] += line.units;
        books->try_emplace(what, 0);
    }
    for (const auto &[what, units] : *books) {
        if (units != auditor[what])
            check.findings << differing(what, units, auditor[what]) << differencesOf((*past)[what], told[what]);
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
