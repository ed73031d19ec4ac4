// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/accounts.h"

namespace botiquin::simulation {

namespace {

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

/// What a query of rows like a Balance adds up to.
Outcome<Balances> sumsOf(SqlStore &store, const char *query)
{
    BQ_TRY_ASSIGN(const auto rows, store.sql().all<Balance>(query));
    Balances sums;
    for (const auto &row : rows)
        sums[textOf(row.place, row.item, row.lot, row.expiry)] += row.units;
    return sums;
}

Outcome<Balances> balancesOf(SqlStore &store)
{
    return sumsOf(store, "SELECT p.place, l.item, l.lot, l.expiry, b.units FROM balance b "
                         "JOIN place p ON p.id = b.place JOIN lot l ON l.id = b.lot");
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

} // namespace

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
        const bool isCentres = head.device == region.world.plan.centre; // What it says itself, nobody did.
        if (!isCentres && acts[std::pair(head.device, head.run)] != head.seq)
            check.findings << QStringLiteral("%1-%2: %3 acts and %4 events")
                                  .arg(head.device.text())
                                  .arg(head.run)
                                  .arg(acts[std::pair(head.device, head.run)])
                                  .arg(head.seq);
    }
    return check;
}

namespace {

Outcome<Balances> totalsOf(SqlStore &store)
{
    return sumsOf(store, "SELECT facility, item, lot, expiry, sum(dispensed) FROM day_total GROUP BY facility, item, lot, expiry");
}

/// What patients were given on days that have ended, by the clocks of those who gave it.
Outcome<Balances> givenIn(Region &region)
{
    Balances given;
    for (const auto &line : region.world.auditor.lines()) {
        if (!line.place.startsWith(QStringLiteral("P:")))
            continue;
        BQ_TRY_ASSIGN(const auto stored, region.centre.store().find(line.event));
        if (!stored || Date::ofLocal(stored->event.envelope().time) >= Date::ofLocal(region.world.now))
            continue;
        const QString facility = line.place.mid(2).section(u'/', 0, 0);
        given[textOf(facility, line.lot.item, line.lot.text, line.lot.expiry)] += line.units;
    }
    return given;
}

} // namespace

Check everyTotal(Region &region)
{
    Check check{QStringLiteral("totalsAreWhatWasGiven")};
    auto given = givenIn(region);
    if (!note(check, QStringLiteral("centro"), given))
        return check;
    for (const auto &site : region.sites) {
        if (site->who().trade != Trade::supervision)
            continue;
        auto totals = totalsOf(site->store());
        if (!note(check, site->called(), totals))
            continue;
        for (const auto &[what, units] : *given)
            totals->try_emplace(what, 0);
        for (const auto &[what, units] : *totals) {
            if (units != (*given)[what])
                check.findings << site->called() + QStringLiteral(": ") + differing(what, units, (*given)[what]);
        }
    }
    return check;
}

} // namespace botiquin::simulation
