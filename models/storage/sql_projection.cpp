// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a SqlStore makes of its log: rows, postings and balances, claims, and what waits.
#include "journal/exchange/held_act.h"
#include "storage/sql_store.h"

#include "storage/schema.h"
#include "storage/settling.h"

#include <type_traits>

namespace botiquin {

namespace {

/// How many numbers of places and of lots are remembered; beyond that, all are looked up again.
constexpr qsizetype numbersMax = 50'000;
const QString anyItem = QStringLiteral("");

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
SqlValues valuesOf(const R &row, const QByteArray &rank)
{
    SqlValues values;
    R::fields.each([&](const auto &field) { values << toSql(row.*field.member); });
    if (R::isRegister)
        values << rank;
    return values;
}

/// Most places that are not remembered are new. To a server it is said in one breath.
Outcome<std::optional<qint64>> numberedPlace(Sql &sql, const QString &place)
{
    if (sql.isPostgres()) {
        return sql.one<qint64>("WITH known AS (SELECT id FROM place WHERE place = ?), "
                               "fresh AS (INSERT INTO place (place) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM known) "
                               "RETURNING id) SELECT id FROM known UNION ALL SELECT id FROM fresh",
                               place, place);
    }
    BQ_TRY_ASSIGN(const auto id, sql.insertNumbered("INSERT INTO place (place) VALUES (?) ON CONFLICT DO NOTHING", place));
    return id ? id : sql.one<qint64>("SELECT id FROM place WHERE place = ?", place);
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

Outcome<void> SqlStore::write(const Row &row, const QByteArray &rank)
{
    if (!m_sql.isPostgres())
        BQ_TRY(settling::note(m_sql, row));
    return std::visit(
        [&](const auto &r) -> Outcome<void> {
            using R = std::decay_t<decltype(r)>;
            if (!R::isRegister && m_sql.isPostgres()) // and so it has no index for search to keep
                return m_sql.insertBound(upsertOf<R>(), Merge::none, R::keys, valuesOf(r, rank));
            BQ_TRY_ASSIGN(const int changed, m_sql.runBound(upsertOf<R>(), valuesOf(r, rank)));
            if constexpr (std::is_same_v<R, HeldVerdictRow>) {
                if (changed > 0)
                    noteVerdict(r);
            }
            return changed > 0 && !m_sql.isPostgres() ? indexForSearch(m_sql, r) : Outcome<void>();
        },
        row);
}

Outcome<qint64> SqlStore::placeId(const Place &place)
{
    if (const auto known = m_places.constFind(place.text()); known != m_places.constEnd())
        return *known;
    BQ_TRY_ASSIGN(const auto id, numberedPlace(m_sql, place.text()));
    if (m_places.size() >= numbersMax)
        m_places.clear();
    return m_places[place.text()] = id.value_or(0);
}

/// Patients hardly come twice: a server numbers those of many rows at once.
Outcome<SqlValue> SqlStore::placeValue(const Place &place)
{
    if (m_sql.isPostgres() && place.kind() == Place::Kind::patient)
        return SqlValue(NumberOfPlace{place.text()});
    return placeId(place).map([](qint64 id) { return SqlValue(id); });
}

Outcome<qint64> SqlStore::lotId(const Lot &lot)
{
    if (const auto known = m_lots.constFind(lot); known != m_lots.constEnd())
        return *known;
    const QString maker = lot.maker ? lot.maker->text() : QStringLiteral("");
    BQ_TRY_ASSIGN(auto id, m_sql.one<qint64>("SELECT id FROM lot WHERE item = ? AND maker = ? AND lot = ? AND expiry = ?",
                                             lot.item, maker, lot.text, lot.expiry));
    if (!id) {
        BQ_TRY_ASSIGN(id, m_sql.one<qint64>("INSERT INTO lot (item, maker, lot, expiry) VALUES (?, ?, ?, ?) RETURNING id",
                                            lot.item, maker, lot.text, lot.expiry));
    }
    if (m_lots.size() >= numbersMax)
        m_lots.clear();
    return m_lots[lot] = id.value_or(0);
}

Outcome<void> SqlStore::post(qint64 row, const Postings &postings)
{
    // The lines of an event that is held and released in one transaction still stand: they go with all others.
    if (m_owesProjections)
        return {};
    int line = 0;
    for (const auto &posting : postings) {
        BQ_TRY_ASSIGN(const SqlValue place, placeValue(posting.place));
        BQ_TRY_ASSIGN(const qint64 lot, lotId(posting.lot));
        BQ_TRY(m_sql.insert("INSERT INTO posting (row, line, place, lot, units) VALUES (?, ?, ?, ?, ?)",
                            Merge::none, 2, row, ++line, place, lot, posting.units));
        BQ_TRY(m_sql.insert("INSERT INTO balance (place, lot, units) VALUES (?, ?, ?) "
                            "ON CONFLICT (place, lot) DO UPDATE SET units = balance.units + excluded.units",
                            Merge::sum, 2, place, lot, posting.units));
    }
    return m_sql.isPostgres() ? Outcome<void>() : settling::notePosted(m_sql, row, postings);
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
    m_cuts.erase({id, anyItem});
    for (const auto &item : items) {
        BQ_TRY(m_sql.run("INSERT INTO count_cut (place, item, ordering, row) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                         id, item, order, row));
    }
    return {};
}

Outcome<void> SqlStore::dropCount(qint64 row)
{
    m_cuts.clear();
    BQ_TRY(m_sql.run("DELETE FROM count_cut WHERE row = ?", row));
    return {};
}

/// Of all items of the place together, since hardly anything comes before the last count of anything: 0 where none did.
Outcome<quint64> SqlStore::lastCut(const ItemAt &at)
{
    if (const auto *known = m_cuts.find(at))
        return *known;
    BQ_TRY_ASSIGN(const auto last,
                  m_sql.one<quint64>("SELECT coalesce(max(ordering), 0) FROM count_cut WHERE place = ?", at.first));
    m_cuts.put(at, last.value_or(0));
    return last.value_or(0);
}

Outcome<std::vector<qint64>> SqlStore::countsFrom(const Place &place, const Clave &item, quint64 order)
{
    BQ_TRY_ASSIGN(const qint64 id, placeId(place));
    BQ_TRY_ASSIGN(const quint64 last, lastCut({id, anyItem}));
    if (last < order) // as nearly always
        return std::vector<qint64>();
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
    return m_sql.isPostgres() ? Outcome<void>() : settling::noteCorrection(m_sql, row);
}

Outcome<std::optional<qint64>> SqlStore::firstOf(qint64 row)
{
    return m_sql.one<qint64>("SELECT first FROM correction_first WHERE row = ?", row);
}

Outcome<void> SqlStore::park(qint64 row, const EventId &awaited)
{
    BQ_TRY(m_sql.run("INSERT INTO parked (row, device, run, seq) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", row,
                     awaited.device, awaited.run, awaited.seq));
    if (auto *known = m_awaited.find({awaited.device, awaited.run}))
        known->insert(awaited.seq);
    return {};
}

Outcome<std::vector<qint64>> SqlStore::takeParked(const EventId &arrived)
{
    const Run run{arrived.device, arrived.run};
    if (!m_awaited.find(run)) {
        BQ_TRY_ASSIGN(const auto seqs, m_sql.all<quint64>("SELECT seq FROM parked WHERE device = ? AND run = ?",
                                                          arrived.device, arrived.run));
        m_awaited.put(run, {seqs.begin(), seqs.end()});
    }
    auto *awaited = m_awaited.find(run);
    if (awaited && awaited->erase(arrived.seq) == 0)
        return std::vector<qint64>();
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

/// What is known of a device's events is kept up, not read again: there may be thousands of them.
void SqlStore::noteVerdict(const HeldVerdictRow &verdict)
{
    auto *known = m_setAside.find(verdict.device);
    const auto event = EventId::parse(verdict.event);
    if (!known || !event)
        return;
    if (verdict.verdict == HeldVerdict::released)
        known->erase(*event);
    else
        known->insert(*event);
}

Outcome<bool> SqlStore::isSetAside(const EventId &event)
{
    if (const auto *known = m_setAside.find(event.device))
        return known->contains(event);
    BQ_TRY_ASSIGN(const auto names, m_sql.all<QString>("SELECT event FROM held_verdict WHERE device = ? AND verdict <> ?",
                                                       event.device, HeldVerdict::released));
    std::set<EventId> all;
    for (const auto &name : names) {
        if (const auto id = EventId::parse(name))
            all.insert(*id);
    }
    const bool isOne = all.contains(event);
    m_setAside.put(event.device, std::move(all));
    return isOne;
}

/// A server's programs may make no tables, and others that are at work with it go on with the numbers that they know.
Outcome<void> SqlStore::clearProjections()
{
    BQ_TRY_ASSIGN(const bool standsInUse, m_sql.isPostgres() ? projectionsAreCurrent(m_sql) : Outcome<bool>(false));
    m_setAside.clear();
    m_awaited.clear();
    m_cuts.clear();
    BQ_TRY(m_sql.run("DELETE FROM held_event WHERE reason = ?", heldBySaying));
    if (standsInUse)
        return emptyProjections(m_sql);
    m_places.clear();
    m_lots.clear();
    BQ_TRY(recreateProjections(m_sql));
    m_owesIndexes = !m_isForProof;
    return {};
}

} // namespace botiquin
