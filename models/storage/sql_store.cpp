// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql_store.h"

#include "domain/exchange/held_events.h"
#include "journal/projector.h"
#include "storage/given_numbers.h"
#include "storage/schema.h"
#include "storage/settling.h"

#include <QFileInfo>
#include <utility>

namespace botiquin {

namespace {

/// Columns of `event` as a StoredEvent is made of them.
struct EventColumns
{
    qint64 row;
    QByteArray chain;
    QByteArray canonical;
    bool isHeld;

    static constexpr auto fields
        = Fields{Field{1, "row", &EventColumns::row}, Field{2, "chain", &EventColumns::chain},
                 Field{3, "canonical", &EventColumns::canonical}, Field{4, "held", &EventColumns::isHeld}};
};

#define SELECT_EVENT                                                                                           \
    "SELECT row, chain, canonical, EXISTS (SELECT 1 FROM held_event h WHERE h.row = event.row) FROM event "

Outcome<StoredEvent> toStored(const EventColumns &columns)
{
    auto event = Event::parse(columns.canonical);
    if (!event)
        return fail(Failure::Kind::damaged, QStringLiteral("event in row %1").arg(columns.row));
    return StoredEvent{*std::move(event), columns.row, columns.chain, columns.isHeld};
}

Outcome<std::optional<StoredEvent>> toStored(const Outcome<std::optional<EventColumns>> &columns)
{
    if (!columns)
        return tl::unexpected(columns.error());
    if (!*columns)
        return std::optional<StoredEvent>();
    BQ_TRY_ASSIGN(auto stored, toStored(**columns));
    return std::optional(std::move(stored));
}

/// A commit that failed may be whole in the write-ahead log all the same, and would stand after the next crash. What is
/// written over it ends it.
void overwriteFailed(Sql &sql)
{
    sql.rollback();
    if (sql.isPostgres() || !sql.begin())
        return;
    const auto written = sql.run("INSERT INTO local_setting (name, value) VALUES ('failedCommit', '0') ON CONFLICT (name) "
                                 "DO UPDATE SET value = CASE value WHEN '0' THEN '1' ELSE '0' END");
    if (!written || !sql.commit())
        sql.rollback();
}

} // namespace

SqlStore::SqlStore(QString path, QString connection, const QString &driver)
    : m_path(std::move(path)), m_connection(std::move(connection)),
      m_sql(QSqlDatabase::addDatabase(driver, m_connection))
{
}

SqlStore::~SqlStore()
{
    m_sql.forgetStatements();
    m_sql.database().close();
    m_sql.database() = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Outcome<void> SqlStore::begin()
{
    if (m_isReadOnly)
        return fail(Failure::Kind::readOnly, m_path);
    if (m_sql.isDamaged())
        return fail(Failure::Kind::damaged, m_path);
    BQ_TRY(m_sql.begin());
    auto forgotten = forgetOldNumbers();
    if (!forgotten)
        m_sql.rollback();
    return forgotten;
}

/// Whoever made the projections anew in between, by another connection, made their tables anew and gave other numbers.
Outcome<void> SqlStore::forgetOldNumbers()
{
    if (m_sql.isPostgres())
        return {};
    BQ_TRY_ASSIGN(const auto schema, m_sql.one<qint64>("PRAGMA schema_version"));
    if (schema.value_or(0) != m_schema) {
        m_places.clear();
        m_lots.clear();
    }
    m_schema = schema.value_or(0);
    return {};
}

Outcome<void> SqlStore::commit()
{
    if (std::exchange(m_owesProjections, false))
        BQ_TRY(projectAnew(*this));
    if (m_owesIndexes)
        BQ_TRY(createReadersIndexes(m_sql));
    if (!m_sql.isPostgres())
        BQ_TRY(settling::settle(*this));
    if (const auto committed = m_sql.commit(); !committed) {
        overwriteFailed(m_sql);
        return committed;
    }
    m_owesIndexes = false;
    keepGiven();
    return {};
}

/// Where that fails, the store has them all the same, and only a backup that is put back gives them again.
void SqlStore::keepGiven()
{
    for (const auto &[series, number] : std::exchange(m_given, {}))
        (void)GivenNumbers(m_path).note(series, number);
}

void SqlStore::rollback()
{
    m_given.clear();
    // Numbers given to places and lots in what is rolled back are forgotten with it.
    m_places.clear();
    m_lots.clear();
    m_owesProjections = false;
    m_owesIndexes = false;
    m_sql.rollback();
}

Outcome<void> SqlStore::beginGroup()
{
    if (m_isReadOnly)
        return fail(Failure::Kind::readOnly, m_path);
    if (m_sql.isDamaged())
        return fail(Failure::Kind::damaged, m_path);
    return m_sql.beginGroup();
}

Outcome<void> SqlStore::commitGroup()
{
    return m_sql.commitGroup();
}

void SqlStore::rollbackGroup()
{
    m_places.clear();
    m_lots.clear();
    m_sql.rollbackGroup();
}

Outcome<std::optional<Head>> SqlStore::head(DeviceId device, quint32 run)
{
    if (const auto *known = m_heads.find({device, run}))
        return *known;
    BQ_TRY_ASSIGN(auto head, m_sql.one<Head>("SELECT device, run, seq, chain, time, clock_epoch, ordering FROM event "
                                             "WHERE device = ? AND run = ? ORDER BY seq DESC LIMIT 1",
                                             device, run));
    m_heads.put({device, run}, head);
    return head;
}

Outcome<std::vector<Head>> SqlStore::heads()
{
    return m_sql.all<Head>("SELECT e.device, e.run, e.seq, e.chain, e.time, e.clock_epoch, e.ordering FROM event e "
                           "JOIN (SELECT device, run, max(seq) AS seq FROM event GROUP BY device, run) m "
                           "USING (device, run, seq) ORDER BY e.device, e.run");
}

/// Run after run by the index: of a device's thousands of events, one is read for each.
Outcome<std::vector<quint32>> SqlStore::runsOf(DeviceId device)
{
    return m_sql.all<quint32>("WITH RECURSIVE runs (run) AS (SELECT min(run) FROM event WHERE device = ? "
                              "UNION ALL SELECT (SELECT min(e.run) FROM event e WHERE e.device = ? AND e.run > runs.run) "
                              "FROM runs WHERE runs.run IS NOT NULL) SELECT run FROM runs WHERE run IS NOT NULL ORDER BY run",
                              device, device);
}

Outcome<quint64> SqlStore::orderMax()
{
    BQ_TRY_ASSIGN(const auto most, m_sql.one<qint64>("SELECT coalesce(max(ordering), 0) FROM event"));
    return quint64(most.value_or(0));
}

Outcome<std::optional<DeviceId>> SqlStore::authority()
{
    static_assert(int(Kind::regionCreated) == 1); // as the index says
    return m_sql.one<DeviceId>("SELECT device FROM event WHERE kind = 1 ORDER BY ordering, device LIMIT 1");
}

Outcome<quint64> SqlStore::highestGiven(const QString &series)
{
    return QFileInfo(m_path).isFile() ? GivenNumbers(m_path).highest(series) : 0;
}

Outcome<void> SqlStore::noteGiven(const QString &series, quint64 number)
{
    if (QFileInfo(m_path).isFile())
        m_given.emplace_back(series, number);
    return {};
}

Outcome<void> SqlStore::hold(qint64 row, const QString &reason)
{
    BQ_TRY(m_sql.run("INSERT INTO held_event (row, reason) VALUES (?, ?)", row, reason));
    return {};
}

Outcome<void> SqlStore::release(qint64 row)
{
    BQ_TRY(m_sql.run("DELETE FROM held_event WHERE row = ?", row));
    return {};
}

Outcome<std::vector<qint64>> SqlStore::verdicts()
{
    return m_sql.all<qint64>("SELECT row FROM event WHERE kind IN (?, ?, ?) ORDER BY row", Kind::eventHeld,
                             Kind::eventReleased, Kind::eventRejected);
}

Outcome<qint64> SqlStore::nextRow()
{
    if (m_rowNumbers.empty()) {
        BQ_TRY_ASSIGN(m_rowNumbers,
                      m_sql.all<qint64>("SELECT nextval('event_row_seq') FROM generate_series(1, 100) ORDER BY 1 DESC"));
    }
    if (m_rowNumbers.empty())
        return fail(Failure::Kind::database, QStringLiteral("no row numbers"));
    const qint64 row = m_rowNumbers.back();
    m_rowNumbers.pop_back();
    return row;
}

#define INSERT_EVENT "INSERT INTO event (device, run, seq, time, clock_epoch, ordering, author, kind, chain, canonical"

Outcome<qint64> SqlStore::append(const Event &event, const QByteArray &chain)
{
    const auto &e = event.envelope();
    std::optional<qint64> row;
    if (m_sql.isPostgres()) {
        BQ_TRY_ASSIGN(row, nextRow());
        BQ_TRY(m_sql.insert(INSERT_EVENT ", row) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", Merge::none, 3,
                            e.id.device, e.id.run, e.id.seq, e.time, e.clockEpoch, e.order, e.author, e.kind, chain,
                            event.canonical(), *row));
    } else {
        BQ_TRY_ASSIGN(row, m_sql.insertNumbered(INSERT_EVENT ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", e.id.device,
                                                e.id.run, e.id.seq, e.time, e.clockEpoch, e.order, e.author, e.kind,
                                                chain, event.canonical()));
    }
    // A table that somebody made anew may leave out what it is given.
    if (!row)
        return fail(Failure::Kind::damaged, QStringLiteral("the log did not take %1").arg(e.id.text()));
    m_sql.noteAppended(*row);
    const Run run{e.id.device, e.id.run};
    if (const auto *head = m_heads.find(run); head && (!*head || (*head)->seq < e.id.seq))
        m_heads.put(run, Head{e.id.device, e.id.run, e.id.seq, chain, e.time, e.clockEpoch, e.order});
    return *row;
}

Outcome<std::optional<StoredEvent>> SqlStore::find(const EventId &id)
{
    return toStored(
        m_sql.one<EventColumns>(SELECT_EVENT "WHERE device = ? AND run = ? AND seq = ?",
                                id.device, id.run, id.seq));
}

Outcome<std::optional<StoredEvent>> SqlStore::at(qint64 row)
{
    return toStored(m_sql.one<EventColumns>(SELECT_EVENT "WHERE row = ?", row));
}

Outcome<std::vector<StoredEvent>> SqlStore::after(qint64 row, int limit)
{
    BQ_TRY_ASSIGN(const auto columns,
                  m_sql.all<EventColumns>(SELECT_EVENT "WHERE row > ? ORDER BY row LIMIT ?", row, limit));
    std::vector<StoredEvent> events;
    events.reserve(columns.size());
    for (const auto &column : columns) {
        BQ_TRY_ASSIGN(auto stored, toStored(column));
        events.push_back(std::move(stored));
    }
    return events;
}

Outcome<QString> SqlStore::localSetting(const QString &name)
{
    BQ_TRY_ASSIGN(const auto value, m_sql.one<QString>("SELECT value FROM local_setting WHERE name = ?", name));
    return value.value_or(QString());
}

Outcome<void> SqlStore::setLocalSetting(const QString &name, const QString &value)
{
    BQ_TRY(m_sql.run("INSERT INTO local_setting (name, value) VALUES (?, ?) "
                     "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                     name, value));
    return {};
}

} // namespace botiquin
