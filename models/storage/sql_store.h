// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/store.h"
#include "storage/sql.h"

#include <QHash>
#include <QUrl>
#include <memory>
#include <set>

namespace botiquin {

enum class OpenMode {
    existing, ///< the file must be a store
    create,   ///< the file must not exist
    readable, ///< as `existing`; where it may not be written to, a store to read from
};

/// A store in one SQLite file (WAL, synchronous=FULL, foreign keys), or a centre's in a database of PostgreSQL 15, where
/// several processes may write at once. Belongs to the thread that opened it.
class SqlStore : public Store
{
public:
    /// Migrates the log's schema when the store is older, and makes the projections anew when they are another
    /// program's. A store to read from (`readable`, in a file or folder without the right to write) begins no
    /// transaction: `readOnly`. So is the failure to open it where it is of another version of the program, or was
    /// not closed and lacks the index (FILE-shm) without which the rest of it (FILE-wal) cannot be read.
    /// "postgresql://USER:PASSWORD@HOST:PORT/DATABASE" is the database there, which takes the place of the file; migrating
    /// it needs the rights of the tables' owner. The windows' books do not work on it.
    [[nodiscard]] static Outcome<std::unique_ptr<SqlStore>> open(const QString &path, OpenMode mode);
    /// An empty store without a name, thrown away with the object; its pages overflow to a temporary file.
    [[nodiscard]] static Outcome<std::unique_ptr<SqlStore>> scratch();
    /// One that is only filled and read through, table by table (`verify`): it lacks the indexes that readers need.
    [[nodiscard]] static Outcome<std::unique_ptr<SqlStore>> scratchForProof();
    ~SqlStore() override;

    /// Looks for damage before work begins; `damaged` where there is some. The newest 200 events must be events and
    /// follow from those before them. Every page is looked at in a store of up to 64 MiB, which takes a fifth of a
    /// second at most; in a larger one (a second for 300 MB) once a day, and when it was not closed the last
    /// time or another program has it open. What lies in older events is for `verify` to prove.
    /// PostgreSQL looks after its pages itself.
    [[nodiscard]] Outcome<void> examine(Date today);

    Sql &sql() { return m_sql; }
    bool isReadOnly() const { return m_isReadOnly; }
    /// Whether the database's server has gone: the store is to be opened anew.
    bool isLost() const { return m_sql.isLost(); }
    /// The file, or the database's URL without its password.
    const QString &path() const { return m_path; }

    /// Also `readOnly` in a store to read from, and `damaged` once any statement met a damaged page.
    Outcome<void> begin() override;
    Outcome<void> commit() override;
    void rollback() override;
    /// Sql::beginGroup's: one flush of the disk for many transactions.
    [[nodiscard]] Outcome<void> beginGroup();
    [[nodiscard]] Outcome<void> commitGroup();
    void rollbackGroup();

    Outcome<std::optional<Head>> head(DeviceId device, quint32 run) override;
    Outcome<std::vector<Head>> heads() override;
    Outcome<std::vector<quint32>> runsOf(DeviceId device) override;
    Outcome<quint64> orderMax() override;
    Outcome<std::optional<DeviceId>> authority() override;
    Outcome<qint64> append(const Event &event, const QByteArray &chain) override;
    Outcome<std::optional<StoredEvent>> find(const EventId &id) override;
    Outcome<std::optional<StoredEvent>> at(qint64 row) override;
    Outcome<std::vector<StoredEvent>> after(qint64 row, int limit) override;
    Outcome<void> hold(qint64 row, const QString &reason) override;
    Outcome<void> release(qint64 row) override;
    Outcome<std::vector<qint64>> verdicts() override;

    Outcome<void> write(const Row &row, const QByteArray &rank) override;
    Outcome<void> post(qint64 row, const Postings &postings) override;
    Outcome<void> unpost(qint64 row) override;
    Outcome<Postings> posted(qint64 row) override;
    Outcome<std::vector<PlaceLine>> linesAt(const Place &place, const Clave &item) override;
    Outcome<void> noteCount(qint64 row, const Place &place, const std::vector<Clave> &items, quint64 order) override;
    Outcome<void> dropCount(qint64 row) override;
    Outcome<std::vector<qint64>> countsFrom(const Place &place, const Clave &item, quint64 order) override;
    Outcome<std::optional<ClaimHolder>> claimHolder(const QString &claim) override;
    Outcome<void> setClaimHolder(const QString &claim, const ClaimHolder &holder) override;
    Outcome<bool> noteContested(const QString &claim, qint64 row) override;
    Outcome<bool> isContested(qint64 row) override;
    Outcome<void> noteFirst(qint64 row, qint64 first) override;
    Outcome<std::optional<qint64>> firstOf(qint64 row) override;
    Outcome<void> park(qint64 row, const EventId &awaited) override;
    Outcome<std::vector<qint64>> takeParked(const EventId &arrived) override;
    Outcome<void> noteUnreadable(qint64 row, const std::optional<Touches> &touched) override;
    Outcome<bool> isSetAside(const EventId &event) override;
    Outcome<void> clearProjections() override;
    void oweProjections() override { m_owesProjections = true; }

    Outcome<quint64> highestGiven(const QString &series) override;
    Outcome<void> noteGiven(const QString &series, quint64 number) override;

    Outcome<void> beginReading() override;
    void endReading() override;
    Outcome<std::unique_ptr<Cursor<LogEntry>>> entries() override;
    Outcome<std::unique_ptr<Cursor<StateRow>>> state(const StateTable &table, const std::optional<Clues> &scope) override;
    Outcome<std::vector<QString>> pageFaults() override;

    /// A row of `local_setting`, empty if there is none.
    [[nodiscard]] Outcome<QString> localSetting(const QString &name);
    [[nodiscard]] Outcome<void> setLocalSetting(const QString &name, const QString &value);

private:
    SqlStore(QString path, QString connection, const QString &driver);
    static QString nextConnection();
    static Outcome<std::unique_ptr<SqlStore>> openDatabase(const QUrl &url, OpenMode mode);
    Outcome<void> connectTo(const QUrl &url);
    void keepGiven();
    Outcome<void> prepareDatabase(OpenMode mode);
    Outcome<void> prepareFile();
    Outcome<void> prepareToRead();
    Outcome<void> requireOurs();
    Outcome<void> followsItsLast();
    Outcome<bool> mustLookAtPages(Date today);
    Outcome<void> prepareScratch();
    Outcome<void> prepareTables();
    using Run = std::pair<DeviceId, quint32>;
    using ItemAt = std::pair<qint64, QString>;

    Outcome<void> forgetOldNumbers();
    Outcome<qint64> nextRow();
    Outcome<quint64> lastCut(const ItemAt &at);
    void noteVerdict(const HeldVerdictRow &verdict);
    Outcome<qint64> placeId(const Place &place);
    Outcome<SqlValue> placeValue(const Place &place);
    Outcome<qint64> lotId(const Lot &lot);

    QString m_path;
    QString m_connection;
    Sql m_sql;
    QHash<QString, qint64> m_places;
    QHash<Lot, qint64> m_lots;
    std::vector<qint64> m_rowNumbers; ///< of events, that the database has given for later
    Remembered<Run, std::optional<Head>> m_heads{m_sql};
    Remembered<Run, std::set<quint64>> m_awaited{m_sql};  ///< the events of a run that others are parked for
    Remembered<ItemAt, quint64> m_cuts{m_sql};            ///< where counts last cut the book of an item at a place
    Remembered<DeviceId, std::set<EventId>> m_setAside{m_sql}; ///< of a device's events
    qint64 m_schema = 0;            ///< of the file, as the numbers of places and lots are remembered from it
    bool m_owesProjections = false;
    std::vector<std::pair<QString, quint64>> m_given; ///< by the transaction in hand
    bool m_owesIndexes = false; ///< the projections are being made anew, and lack what only readers need
    bool m_isForProof = false;
    bool m_isReadOnly = false;
    bool m_wasClosed = true; ///< nothing of it waited in the write-ahead log when it was opened
};

/// Small letters without accents, for search.
[[nodiscard]] QString foldedForSearch(const QString &text);

} // namespace botiquin
