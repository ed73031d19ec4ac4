// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exchange/sql_exchange_book.h"

#include "storage/exchange/sql_progress.h"
#include "storage/workplace.h"

namespace botiquin {

namespace {

const QString centreSetting = QStringLiteral("centre");
const QString memorySetting = QStringLiteral("exchangeMemory");

#define EVENT_NAME(device, run, seq) "printf('%016x-%d-%d', " device ", " run ", " seq ")"

} // namespace

Outcome<QString> SqlExchangeBook::local(const QString &name)
{
    BQ_TRY_ASSIGN(const auto value, m_sql.one<QString>("SELECT value FROM local_setting WHERE name = ?", name));
    return value.value_or(QString());
}

Outcome<void> SqlExchangeBook::set(const QString &name, const QString &value)
{
    BQ_TRY(m_sql.run("INSERT INTO local_setting (name, value) VALUES (?, ?) "
                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                     name, value));
    return {};
}

Outcome<QString> SqlExchangeBook::centre()
{
    return local(centreSetting);
}

Outcome<void> SqlExchangeBook::setCentre(const QString &address)
{
    BQ_TRY_ASSIGN(const QString before, centre());
    if (before == address)
        return {};
    BQ_TRY(set(centreSetting, address));
    return setMemory({});
}

Outcome<ExchangeMemory> SqlExchangeBook::memory()
{
    BQ_TRY_ASSIGN(const QString text, local(memorySetting));
    const auto remembered = decode<ExchangeMemory>(QCborValue::fromCbor(QByteArray::fromBase64(text.toLatin1())));
    return remembered.value_or(ExchangeMemory());
}

Outcome<void> SqlExchangeBook::setMemory(const ExchangeMemory &memory)
{
    return set(memorySetting, QString::fromLatin1(encode(memory).toCbor().toBase64()));
}

Outcome<Waiting> SqlExchangeBook::waiting(DeviceId device)
{
    BQ_TRY_ASSIGN(const QString address, centre());
    BQ_TRY_ASSIGN(const QString letters, local(lettersSetting));
    if (!address.isEmpty() || !letters.isEmpty()) {
        BQ_TRY_ASSIGN(auto own, unacknowledged(device));
        BQ_TRY_ASSIGN(const QString text, local(setting::authorityDevice));
        const auto authority = DeviceId::parse(text);
        if (!authority)
            return own;
        BQ_TRY_ASSIGN(const auto more, unacknowledged(*authority));
        own.count += more.count;
        if (more.since)
            own.since = std::min(own.since.value_or(*more.since), *more.since);
        return own;
    }
    BQ_TRY_ASSIGN(const auto waiting,
                  m_sql.one<Waiting>("SELECT count(*), min(time) FROM event WHERE device = ? AND row > coalesce("
                                     "(SELECT CAST(value AS INTEGER) FROM local_setting WHERE name = 'exportedRow'), 0)",
                                     device));
    return waiting.value_or(Waiting{0, std::nullopt});
}

/// Steps over the device's runs by the index, and in each over nothing that the centre has.
Outcome<Waiting> SqlExchangeBook::unacknowledged(DeviceId device)
{
    BQ_TRY_ASSIGN(const auto waiting,
                  m_sql.one<Waiting>(
                      "WITH RECURSIVE me (device) AS (SELECT ?), own (run) AS ("
                      "SELECT min(e.run) FROM me JOIN event e ON e.device = me.device "
                      "UNION ALL SELECT (SELECT min(e.run) FROM me JOIN event e ON e.device = me.device WHERE e.run > own.run) "
                      "FROM own WHERE own.run IS NOT NULL) "
                      "SELECT count(*), min(e.time) FROM me CROSS JOIN own CROSS JOIN event e ON e.device = me.device AND e.run = own.run "
                      "AND e.seq > coalesce((SELECT a.seq FROM acknowledged a WHERE a.device = me.device AND a.run = own.run), 0)",
                      device));
    return waiting.value_or(Waiting{0, std::nullopt});
}

Outcome<std::vector<Parked>> SqlExchangeBook::parked(int limit)
{
    return m_sql.all<Parked>(
        "SELECT 0 AS reason, " EVENT_NAME("p.device", "p.run", "p.seq") " AS subject, e.time AS time, e.kind AS kind "
        "FROM parked p JOIN event e ON e.row = p.row "
        "UNION ALL SELECT 1, b.sscc, min(b.time), 0 FROM box_received b "
        "WHERE NOT EXISTS (SELECT 1 FROM box_sealed s WHERE s.sscc = b.sscc) GROUP BY b.sscc "
        "UNION ALL SELECT 2, k.facility, coalesce(max(k.deliver_on), 0) * 86400, 0 FROM kit_order k WHERE k.cancelled = 0 "
        "AND NOT EXISTS (SELECT 1 FROM facility f WHERE f.clues = k.facility) GROUP BY k.facility "
        "UNION ALL SELECT 3, " EVENT_NAME("e.device", "e.run", "e.seq") ", e.time, e.kind "
        "FROM unreadable u JOIN event e ON e.row = u.row "
        "ORDER BY time DESC, subject LIMIT ?",
        limit);
}

Outcome<std::vector<HeldAct>> SqlExchangeBook::held(const Clues &facility, Instant since, int limit)
{
    return m_sql.all<HeldAct>(
        "SELECT h.event, d.facility, h.act, h.time, h.breach, v.verdict, v.note, v.said FROM device d "
        "JOIN held_act h ON h.device = d.device JOIN held_verdict v ON v.event = h.event "
        "WHERE d.facility = ? AND (v.verdict = ? OR (v.verdict = ? AND v.said > ?)) "
        "ORDER BY h.time DESC, h.event LIMIT ?",
        facility, HeldVerdict::held, HeldVerdict::rejected, since, limit);
}

Outcome<qint64> SqlExchangeBook::lastRow()
{
    BQ_TRY_ASSIGN(const auto row, m_sql.one<qint64>("SELECT coalesce(max(row), 0) FROM event"));
    return row.value_or(0);
}

Outcome<std::vector<int>> SqlExchangeBook::kindsAfter(qint64 row, DeviceId device)
{
    return m_sql.all<int>("SELECT DISTINCT kind FROM event WHERE row > ? AND +device = ?", row, device);
}

} // namespace botiquin
