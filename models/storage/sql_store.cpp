// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql_store.h"

#include "journal/projector.h"
#include "storage/schema.h"

#include <QAtomicInt>
#include <QFileInfo>
#include <type_traits>

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

/// How many numbers of places and of lots are remembered; beyond that, all are looked up again.
constexpr qsizetype numbersMax = 50'000;

#define SELECT_EVENT                                                                                           \
    "SELECT row, chain, canonical, EXISTS (SELECT 1 FROM held_event h WHERE h.row = event.row) FROM event "

struct PostedLine
{
    qint64 place;
    qint64 lot;
    Units units;

    static constexpr auto fields = Fields{Field{1, "place", &PostedLine::place},
                                          Field{2, "lot", &PostedLine::lot},
                                          Field{3, "units", &PostedLine::units}};
};

struct PostedAs
{
    Place place;
    Clave item;
    QString maker;
    LotText lot;
    Date expiry;
    Units units;

    static constexpr auto fields = Fields{
        Field{1, "place", &PostedAs::place}, Field{2, "item", &PostedAs::item},     Field{3, "maker", &PostedAs::maker},
        Field{4, "lot", &PostedAs::lot},     Field{5, "expiry", &PostedAs::expiry}, Field{6, "units", &PostedAs::units}};
};

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

/// "INSERT … ON CONFLICT …" for the rows of a table, made once a type.
template <class R>
const char *upsertOf()
{
    static const QByteArray statement = [] {
        QByteArrayList columns;
        R::fields.each([&](const auto &field) { columns << QByteArray(field.name); });
        const auto keys = columns.mid(0, R::keys);
        auto values = columns.mid(R::keys);
        if (R::isRegister) {
            columns << "rank";
            values << "rank";
        }
        QByteArrayList settings;
        for (const auto &value : values)
            settings << value + " = excluded." + value;
        const QByteArray table(R::table);
        QByteArray text = "INSERT INTO " + table + " (" + columns.join(", ") + ") VALUES ("
            + QByteArrayList(columns.size(), "?").join(", ") + ") ON CONFLICT (" + keys.join(", ") + ") DO ";
        text += R::isRegister
            ? "UPDATE SET " + settings.join(", ") + " WHERE excluded.rank > " + table + ".rank"
            : QByteArray("NOTHING");
        return text;
    }();
    return statement.constData();
}

template <class R>
QVariantList valuesOf(const R &row, const QByteArray &rank)
{
    QVariantList values;
    R::fields.each([&](const auto &field) { values << toSql(encode(row.*field.member)); });
    if (R::isRegister)
        values << rank;
    return values;
}

template <class R>
Outcome<void> indexForSearch(Sql &, const R &)
{
    return {};
}

Outcome<void> indexForSearch(Sql &sql, const ItemRow &item)
{
    const QString clave = item.clave.text();
    const QString words = foldedForSearch(item.displayName + u' ' + item.strength + u' ' + item.presentation);
    const QString keys = clave + u' ' + QString(clave).remove(u'.');
    BQ_TRY(sql.run("DELETE FROM item_words WHERE rowid = (SELECT rowid FROM item WHERE clave = ?)", clave));
    BQ_TRY(sql.run("INSERT INTO item_words (rowid, key, words) SELECT rowid, ?, ? FROM item WHERE clave = ?", keys,
                   words, clave));
    BQ_TRY(sql.run("DELETE FROM item_letters WHERE rowid = (SELECT rowid FROM item WHERE clave = ?)", clave));
    BQ_TRY(sql.run("INSERT INTO item_letters (rowid, key, words) SELECT rowid, ?, ? FROM item WHERE clave = ?", clave,
                   foldedForSearch(item.displayName), clave));
    return {};
}

Outcome<void> indexForSearch(Sql &sql, const FacilityRow &facility)
{
    const QString clues = facility.clues.text();
    const QString name = foldedForSearch(facility.displayName);
    const QString words = name + u' ' + foldedForSearch(facility.municipality + u' ' + facility.state);
    const QString keys = clues + u' ' + facility.olderKey.value_or(QString());
    BQ_TRY(sql.run("DELETE FROM facility_words WHERE rowid = (SELECT rowid FROM facility WHERE clues = ?)", clues));
    BQ_TRY(sql.run("INSERT INTO facility_words (rowid, key, words) SELECT rowid, ?, ? FROM facility WHERE clues = ?",
                   keys, words, clues));
    BQ_TRY(sql.run("DELETE FROM facility_letters WHERE rowid = (SELECT rowid FROM facility WHERE clues = ?)", clues));
    BQ_TRY(sql.run("INSERT INTO facility_letters (rowid, key, words) SELECT rowid, ?, ? FROM facility WHERE clues = ?",
                   clues, name, clues));
    return {};
}

QString nextConnection()
{
    static QAtomicInt count;
    return QStringLiteral("store-%1").arg(count.fetchAndAddOrdered(1));
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString folded;
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded += c.toLower();
    }
    return folded.simplified();
}

SqlStore::SqlStore(QString path, QString connection)
    : m_path(std::move(path)), m_connection(std::move(connection)),
      m_sql(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
}

SqlStore::~SqlStore()
{
    m_sql.forgetStatements();
    m_sql.database().close();
    m_sql.database() = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Outcome<std::unique_ptr<SqlStore>> SqlStore::open(const QString &path, OpenMode mode)
{
    const QFileInfo file(path);
    if (mode == OpenMode::existing && !file.exists())
        return fail(Failure::Kind::notFound, path);
    if (mode == OpenMode::existing && file.size() == 0)
        return fail(Failure::Kind::damaged, path + QStringLiteral(": empty"));
    if (mode == OpenMode::create && file.exists() && file.size() > 0)
        return fail(Failure::Kind::io, path + QStringLiteral(": exists"));
    if (file.exists() && !file.isWritable())
        return fail(Failure::Kind::readOnly, path);
    if (!QFileInfo(file.absolutePath()).isWritable())
        return fail(QFileInfo::exists(file.absolutePath()) ? Failure::Kind::readOnly : Failure::Kind::notFound,
                    file.absolutePath());

    std::unique_ptr<SqlStore> store(new SqlStore(file.absoluteFilePath(), nextConnection()));
    BQ_TRY(store->prepareFile());
    return store;
}

Outcome<std::unique_ptr<SqlStore>> SqlStore::scratch()
{
    std::unique_ptr<SqlStore> store(new SqlStore(QString(), nextConnection()));
    BQ_TRY(store->prepareScratch());
    return store;
}

Outcome<void> SqlStore::prepareFile()
{
    auto &database = m_sql.database();
    database.setDatabaseName(m_path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open())
        return tl::unexpected(Sql::failureOf(database.lastError()));
    // Before anything is changed in the file: it may be another program's.
    BQ_TRY_ASSIGN(const auto application, m_sql.one<int>("PRAGMA application_id"));
    BQ_TRY_ASSIGN(const auto tables, m_sql.one<int>("SELECT count(*) FROM sqlite_schema"));
    if (tables.value_or(0) > 0 && application.value_or(0) != applicationId)
        return fail(Failure::Kind::damaged, QStringLiteral("not a store of Botiquín"));
    BQ_TRY(m_sql.script("PRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\nPRAGMA foreign_keys = ON;\n"
                        "PRAGMA cache_size = -65536;\nPRAGMA temp_store = MEMORY;\n"));
    return prepareTables();
}

Outcome<void> SqlStore::prepareScratch()
{
    if (!m_sql.database().open())
        return tl::unexpected(Sql::failureOf(m_sql.database().lastError()));
    BQ_TRY(m_sql.script("PRAGMA synchronous = OFF;\nPRAGMA cache_size = -16384;\n"));
    return prepareTables();
}

Outcome<void> SqlStore::prepareTables()
{
    BQ_TRY(migrateLog(m_sql));
    BQ_TRY_ASSIGN(const bool current, projectionsAreCurrent(m_sql));
    return current ? Outcome<void>() : rebuildProjections(*this);
}

Outcome<void> SqlStore::begin()
{
    BQ_TRY(m_sql.run("BEGIN IMMEDIATE"));
    return {};
}

Outcome<void> SqlStore::commit()
{
    BQ_TRY(m_sql.run("COMMIT"));
    return {};
}

void SqlStore::rollback()
{
    // Numbers given to places and lots in what is rolled back are forgotten with it.
    m_places.clear();
    m_lots.clear();
    (void)m_sql.run("ROLLBACK");
}

Outcome<std::optional<Head>> SqlStore::head(DeviceId device, quint32 run)
{
    return m_sql.one<Head>("SELECT device, run, seq, chain, time, clock_epoch, ordering FROM event "
                           "WHERE device = ? AND run = ? ORDER BY seq DESC LIMIT 1",
                           device, run);
}

Outcome<std::vector<Head>> SqlStore::heads()
{
    return m_sql.all<Head>("SELECT e.device, e.run, e.seq, e.chain, e.time, e.clock_epoch, e.ordering FROM event e "
                           "JOIN (SELECT device, run, max(seq) AS seq FROM event GROUP BY device, run) m "
                           "USING (device, run, seq) ORDER BY e.device, e.run");
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

Outcome<qint64> SqlStore::append(const Event &event, const QByteArray &chain)
{
    const auto &e = event.envelope();
    BQ_TRY(m_sql.run("INSERT INTO event (device, run, seq, time, clock_epoch, ordering, author, kind, chain, canonical) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                     e.id.device, e.id.run, e.id.seq, e.time, e.clockEpoch, e.order, e.author, e.kind, chain,
                     event.canonical()));
    return m_sql.lastRowId();
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

Outcome<void> SqlStore::write(const Row &row, const QByteArray &rank)
{
    return std::visit(
        [&](const auto &r) -> Outcome<void> {
            using R = std::decay_t<decltype(r)>;
            BQ_TRY_ASSIGN(const int changed, m_sql.runBound(upsertOf<R>(), valuesOf(r, rank)));
            return changed > 0 ? indexForSearch(m_sql, r) : Outcome<void>();
        },
        row);
}

Outcome<qint64> SqlStore::placeId(const Place &place)
{
    if (const auto known = m_places.constFind(place.text()); known != m_places.constEnd())
        return *known;
    BQ_TRY(m_sql.run("INSERT INTO place (place) VALUES (?) ON CONFLICT (place) DO NOTHING", place.text()));
    BQ_TRY_ASSIGN(const auto id, m_sql.one<qint64>("SELECT id FROM place WHERE place = ?", place.text()));
    if (m_places.size() >= numbersMax)
        m_places.clear();
    return m_places[place.text()] = id.value_or(0);
}

Outcome<qint64> SqlStore::lotId(const Lot &lot)
{
    if (const auto known = m_lots.constFind(lot); known != m_lots.constEnd())
        return *known;
    const QString maker = lot.maker ? lot.maker->text() : QStringLiteral("");
    BQ_TRY(m_sql.run("INSERT INTO lot (item, maker, lot, expiry) VALUES (?, ?, ?, ?) "
                     "ON CONFLICT (item, lot, expiry, maker) DO NOTHING",
                     lot.item, maker, lot.text, lot.expiry));
    BQ_TRY_ASSIGN(const auto id,
                  m_sql.one<qint64>("SELECT id FROM lot WHERE item = ? AND maker = ? AND lot = ? AND expiry = ?",
                                    lot.item, maker, lot.text, lot.expiry));
    if (m_lots.size() >= numbersMax)
        m_lots.clear();
    return m_lots[lot] = id.value_or(0);
}

Outcome<void> SqlStore::post(qint64 row, const Postings &postings)
{
    int line = 0;
    for (const auto &posting : postings) {
        BQ_TRY_ASSIGN(const qint64 place, placeId(posting.place));
        BQ_TRY_ASSIGN(const qint64 lot, lotId(posting.lot));
        BQ_TRY(m_sql.run("INSERT INTO posting (row, line, place, lot, units) VALUES (?, ?, ?, ?, ?)", row, ++line, place,
                         lot, posting.units));
        BQ_TRY(m_sql.run("INSERT INTO balance (place, lot, units) VALUES (?, ?, ?) "
                         "ON CONFLICT (place, lot) DO UPDATE SET units = balance.units + excluded.units",
                         place, lot, posting.units));
    }
    return {};
}

Outcome<void> SqlStore::unpost(qint64 row)
{
    BQ_TRY_ASSIGN(const auto lines, m_sql.all<PostedLine>("SELECT place, lot, units FROM posting WHERE row = ?", row));
    for (const auto &line : lines) {
        BQ_TRY(m_sql.run("UPDATE balance SET units = units - ? WHERE place = ? AND lot = ?", line.units, line.place,
                         line.lot));
    }
    BQ_TRY(m_sql.run("DELETE FROM posting WHERE row = ?", row));
    return {};
}

Outcome<Postings> SqlStore::posted(qint64 row)
{
    BQ_TRY_ASSIGN(const auto lines,
                  m_sql.all<PostedAs>("SELECT p.place, l.item, l.maker, l.lot, l.expiry, o.units FROM posting o "
                                      "JOIN place p ON p.id = o.place JOIN lot l ON l.id = o.lot "
                                      "WHERE o.row = ? ORDER BY o.line",
                                      row));
    Postings postings;
    for (const auto &line : lines) {
        const auto maker = Maker::parse(line.maker);
        postings.push_back({line.place, {line.item, maker ? std::optional(*maker) : std::nullopt, line.lot, line.expiry},
                            line.units});
    }
    return postings;
}

Outcome<std::vector<PlaceLine>> SqlStore::linesAt(const Place &place, const Clave &item)
{
    // The item's lots first: the place alone may have most of the postings.
    return m_sql.all<PlaceLine>("SELECT e.device, e.run, e.seq, e.ordering, e.time, e.kind, e.row, l.item, l.maker, l.lot, "
                                "l.expiry, o.units FROM lot l CROSS JOIN posting o ON o.lot = l.id "
                                "JOIN event e ON e.row = o.row WHERE l.item = ? "
                                "AND o.place = (SELECT id FROM place WHERE place = ?)",
                                item, place.text());
}

Outcome<void> SqlStore::noteCount(qint64 row, const Place &place, const std::vector<Clave> &items, quint64 order)
{
    BQ_TRY_ASSIGN(const qint64 id, placeId(place));
    for (const auto &item : items) {
        BQ_TRY(m_sql.run("INSERT INTO count_cut (place, item, ordering, row) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                         id, item, order, row));
    }
    return {};
}

Outcome<void> SqlStore::dropCount(qint64 row)
{
    BQ_TRY(m_sql.run("DELETE FROM count_cut WHERE row = ?", row));
    return {};
}

Outcome<std::vector<qint64>> SqlStore::countsFrom(const Place &place, const Clave &item, quint64 order)
{
    BQ_TRY_ASSIGN(const qint64 id, placeId(place));
    return m_sql.all<qint64>("SELECT row FROM count_cut WHERE place = ? AND item = ? AND ordering >= ?", id, item, order);
}

Outcome<std::optional<ClaimHolder>> SqlStore::claimHolder(const QString &claim)
{
    return m_sql.one<ClaimHolder>("SELECT row, rank FROM claim WHERE claim = ?", claim);
}

Outcome<void> SqlStore::setClaimHolder(const QString &claim, const ClaimHolder &holder)
{
    BQ_TRY(m_sql.run("INSERT INTO claim (claim, row, rank) VALUES (?, ?, ?) "
                     "ON CONFLICT (claim) DO UPDATE SET row = excluded.row, rank = excluded.rank",
                     claim, holder.row, holder.rank));
    return {};
}

Outcome<bool> SqlStore::noteContested(const QString &claim, qint64 row)
{
    BQ_TRY_ASSIGN(const int added,
                  m_sql.run("INSERT INTO contested (claim, row) VALUES (?, ?) ON CONFLICT DO NOTHING", claim, row));
    return added > 0;
}

Outcome<bool> SqlStore::isContested(qint64 row)
{
    BQ_TRY_ASSIGN(const auto found, m_sql.one<int>("SELECT 1 FROM contested WHERE row = ? LIMIT 1", row));
    return found.has_value();
}

Outcome<void> SqlStore::noteFirst(qint64 row, qint64 first)
{
    BQ_TRY(m_sql.run("INSERT INTO correction_first (row, first) VALUES (?, ?) ON CONFLICT DO NOTHING", row, first));
    return {};
}

Outcome<std::optional<qint64>> SqlStore::firstOf(qint64 row)
{
    return m_sql.one<qint64>("SELECT first FROM correction_first WHERE row = ?", row);
}

Outcome<void> SqlStore::park(qint64 row, const EventId &awaited)
{
    BQ_TRY(m_sql.run("INSERT INTO parked (row, device, run, seq) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", row,
                     awaited.device, awaited.run, awaited.seq));
    return {};
}

Outcome<std::vector<qint64>> SqlStore::takeParked(const EventId &arrived)
{
    BQ_TRY_ASSIGN(auto rows, m_sql.all<qint64>("SELECT row FROM parked WHERE device = ? AND run = ? AND seq = ? ORDER BY row",
                                               arrived.device, arrived.run, arrived.seq));
    if (!rows.empty()) {
        BQ_TRY(m_sql.run("DELETE FROM parked WHERE device = ? AND run = ? AND seq = ?", arrived.device, arrived.run,
                         arrived.seq));
    }
    return rows;
}

Outcome<void> SqlStore::noteUnreadable(qint64 row, const std::optional<Touches> &touched)
{
    BQ_TRY(m_sql.run("INSERT INTO unreadable (row) VALUES (?) ON CONFLICT DO NOTHING", row));
    if (!touched)
        return {};
    for (const auto &place : touched->places) {
        for (const auto &item : touched->items) {
            BQ_TRY(m_sql.run("INSERT INTO unreadable_touch (row, place, item) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                             row, place, item.text()));
        }
        if (touched->items.empty()) {
            BQ_TRY(m_sql.run("INSERT INTO unreadable_touch (row, place, item) VALUES (?, ?, '') ON CONFLICT DO NOTHING",
                             row, place));
        }
    }
    return {};
}

Outcome<void> SqlStore::clearProjections()
{
    m_places.clear();
    m_lots.clear();
    return recreateProjections(m_sql);
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
