// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_dispensing_book.h"

#include "domain/exchange/run_share.h"
#include "domain/ledger/place.h"
#include "storage/books/held_lots.h"

namespace botiquin {

#define GIVEN "SELECT d.event, d.patient, d.prescription, d.prescriber, d.units, d.time FROM dispensing d "
#define STANDS "NOT EXISTS (SELECT 1 FROM superseded x WHERE x.event = d.event) "
#define OF_PERIOD "WHERE d.facility = ? AND d.time >= ? AND d.time < ? AND " STANDS
#define HELD_FOR(reason)                                                                                       \
    "EXISTS (SELECT 1 FROM lot_hold h WHERE h.facility = ? AND h.item = l.item AND h.lot = l.lot "             \
    "AND h.expiry = l.expiry AND h.held = 1 AND h.reason = " reason ") "

namespace {

/// A lot on the shelf as its columns stand.
struct ShelfColumns
{
    Clave item;
    QString maker; ///< empty where unknown
    LotText text;
    Date expiry;
    Units units;
    bool recalled;
    bool quarantined;

    static constexpr auto fields = Fields{
        Field{1, "item", &ShelfColumns::item}, Field{2, "maker", &ShelfColumns::maker},
        Field{3, "lot", &ShelfColumns::text}, Field{4, "expiry", &ShelfColumns::expiry},
        Field{5, "units", &ShelfColumns::units}, Field{6, "recalled", &ShelfColumns::recalled},
        Field{7, "quarantined", &ShelfColumns::quarantined}};
};

ShelfLot shelfLot(const ShelfColumns &row)
{
    const auto maker = Maker::parse(row.maker);
    return {{row.item, maker ? std::optional(*maker) : std::nullopt, row.text, row.expiry}, row.units, row.recalled,
            row.quarantined};
}

} // namespace

Outcome<std::vector<ShelfLot>> SqlDispensingBook::shelf(const Clues &facility, const Clave &item)
{
    BQ_TRY_ASSIGN(const auto rows,
                  m_sql.all<ShelfColumns>(
                      "SELECT l.item, l.maker, l.lot, l.expiry, b.units, "
                      HELD_FOR("1") " OR " IS_RECALLED ", "
                      HELD_FOR("0") "FROM place p JOIN lot l ON l.item = ? JOIN balance b ON b.place = p.id AND b.lot = l.id "
                      "WHERE p.place = ? ORDER BY l.expiry, l.lot, l.maker",
                      facility, facility, item, Place::facility(facility).text()));
    std::vector<ShelfLot> lots;
    for (const auto &row : rows)
        lots.push_back(shelfLot(row));
    return lots;
}

Outcome<std::vector<Dispensing>> SqlDispensingBook::given(const Clues &facility, const Period &period, int offset, int limit)
{
    return m_sql.all<Dispensing>(GIVEN OF_PERIOD "ORDER BY d.time DESC, length(d.event) DESC, d.event DESC LIMIT ? OFFSET ?",
                                 facility, period.from, period.to, limit, offset);
}

Outcome<int> SqlDispensingBook::givenCount(const Clues &facility, const Period &period)
{
    BQ_TRY_ASSIGN(const auto count, m_sql.one<int>("SELECT count(*) FROM dispensing d " OF_PERIOD, facility, period.from,
                                                   period.to));
    return count.value_or(0);
}

Outcome<int> SqlDispensingBook::patientCount(const Clues &facility, const Period &period)
{
    BQ_TRY_ASSIGN(const auto count, m_sql.one<int>("SELECT count(DISTINCT d.patient) FROM dispensing d " OF_PERIOD, facility,
                                                   period.from, period.to));
    return count.value_or(0);
}

Outcome<std::optional<Dispensing>> SqlDispensingBook::lastOf(const Clues &facility, qint64 patient)
{
    return m_sql.one<Dispensing>(GIVEN "WHERE d.facility = ? AND d.patient = ? AND " STANDS
                                       "ORDER BY d.time DESC, length(d.event) DESC, d.event DESC LIMIT 1",
                                 facility, patient);
}

Outcome<std::optional<Dispensing>> SqlDispensingBook::dispensing(const QString &event)
{
    return m_sql.one<Dispensing>(GIVEN "WHERE d.event = ? AND " STANDS, event);
}

Outcome<std::vector<ControlLine>> SqlDispensingBook::controlled(const Clues &facility, const Period &period, int offset,
                                                                int limit)
{
    // Every clave of group 040; a balance counts from the item's first line, whatever the period.
    return m_sql.all<ControlLine>(
        "WITH line AS (SELECT l.item, e.device, e.run, e.seq, e.time, e.kind, e.author, l.lot, l.expiry, q.units, q.row, "
        "q.line, e.ordering, sum(q.units) OVER (PARTITION BY l.item ORDER BY e.ordering, e.device, e.run, e.seq, q.line) "
        "AS balance FROM lot l JOIN posting q ON q.lot = l.id JOIN place p ON p.id = q.place JOIN event e ON e.row = q.row "
        "WHERE l.item >= '040.' AND l.item < '040/' AND p.place = ?) "
        "SELECT line.item, coalesce(i.display_name, line.item), coalesce(i.strength, ''), device, run, seq, line.time, kind, "
        "author, lot, expiry, line.units, balance, "
        "(SELECT o.place FROM posting c JOIN place o ON o.id = c.place WHERE c.row = line.row "
        "AND c.line = CASE WHEN line.line % 2 = 1 THEN line.line + 1 ELSE line.line - 1 END), d.prescription, d.prescriber "
        "FROM line LEFT JOIN item i ON i.clave = line.item "
        "LEFT JOIN dispensing d ON d.event = printf('%016llx-%d-%d', device, run, seq) "
        "WHERE line.time >= ? AND line.time < ? ORDER BY line.item, ordering, device, run, seq, line.line LIMIT ? OFFSET ?",
        Place::facility(facility).text(), period.from, period.to, limit, offset);
}

Outcome<std::optional<SealedPatient>> SqlDispensingBook::patientSought(const QByteArray &sought)
{
    return m_sql.one<SealedPatient>("SELECT number, sealed FROM patient WHERE sought = ?", sought);
}

Outcome<std::optional<SealedPatient>> SqlDispensingBook::patient(qint64 number)
{
    return m_sql.one<SealedPatient>("SELECT number, sealed FROM patient WHERE number = ?", number);
}

Outcome<qint64> SqlDispensingBook::nextPatient(const Clues &facility, DeviceId device)
{
    constexpr qint64 numbersOfDevice = 1'000'000;
    // Devices are enrolled one after the other, each with serials above those before it.
    BQ_TRY_ASSIGN(const auto before,
                  m_sql.one<qint64>("SELECT count(*) FROM device d JOIN device own ON own.device = ? "
                                    "WHERE d.facility = ? AND d.serial_first < own.serial_first",
                                    device, facility));
    BQ_TRY_ASSIGN(const auto run, m_sql.one<quint32>("SELECT CAST(value AS INTEGER) FROM local_setting WHERE name = 'run'"));
    const auto share = shareOfRun({1, quint64(numbersOfDevice)}, run.value_or(1));
    if (!share)
        return fail(Failure::Kind::exhausted, QStringLiteral("no patient number left"));
    const qint64 first = before.value_or(0) * numbersOfDevice + qint64(share->first) - 1;
    const qint64 end = before.value_or(0) * numbersOfDevice + qint64(share->last);
    BQ_TRY_ASSIGN(const auto last,
                  m_sql.one<qint64>("SELECT coalesce(max(number), ?) FROM "
                                    "(SELECT number FROM patient UNION ALL SELECT patient FROM dispensing WHERE facility = ? "
                                    "UNION ALL SELECT CAST(value AS INTEGER) FROM local_setting WHERE name = 'lastForgotten') "
                                    "WHERE number > ? AND number <= ?",
                                    first, facility, first, end));
    if (last.value_or(first) >= end)
        return fail(Failure::Kind::exhausted, QStringLiteral("no patient number left"));
    return last.value_or(first) + 1;
}

Outcome<void> SqlDispensingBook::addPatient(const SealedPatient &patient, const QByteArray &sought)
{
    BQ_TRY(m_sql.run("INSERT INTO patient (number, sought, sealed) VALUES (?, ?, ?)", patient.number, sought, patient.sealed));
    return {};
}

Outcome<void> SqlDispensingBook::sealAnew(const SealedPatient &patient)
{
    BQ_TRY(m_sql.run("UPDATE patient SET sealed = ? WHERE number = ?", patient.sealed, patient.number));
    return {};
}

Outcome<bool> SqlDispensingBook::erasePatient(qint64 number)
{
    BQ_TRY(m_sql.run("INSERT INTO local_setting (name, value) SELECT 'lastForgotten', CAST(number AS TEXT) FROM patient "
                     "WHERE number = ? ON CONFLICT (name) DO UPDATE SET "
                     "value = CAST(max(CAST(value AS INTEGER), CAST(excluded.value AS INTEGER)) AS TEXT)",
                     number));
    BQ_TRY(m_sql.run("PRAGMA secure_delete = ON"));
    BQ_TRY_ASSIGN(const int erased, m_sql.run("DELETE FROM patient WHERE number = ?", number));
    return erased > 0;
}

Outcome<void> SqlDispensingBook::wipe()
{
    BQ_TRY(m_sql.run("PRAGMA wal_checkpoint(TRUNCATE)"));
    return {};
}

} // namespace botiquin
