// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a SqlStore gives to proofs: its log and its projections by value, in the order of their keys.
#include "domain/ledger/cbor_bytes.h"
#include "storage/sql_store.h"

#include <QHash>

namespace botiquin {

namespace {

/// The boxes that a facility sealed, sent, got or is to get and the trips that leave it or stop there, where
/// `scope` names it.
#define SCOPED "WITH scope (clues) AS (SELECT ?), "                                                            \
    "own_box (sscc) AS (SELECT b.sscc FROM box_sealed b LEFT JOIN kit_order k ON k.kit = b.kit, scope "        \
    "WHERE b.warehouse = scope.clues OR k.facility = scope.clues "                                             \
    "UNION SELECT d.sscc FROM box_destination d, scope WHERE d.facility = scope.clues "                        \
    "UNION SELECT r.sscc FROM box_received r, scope WHERE r.facility = scope.clues "                           \
    "UNION SELECT m.sscc FROM stock_move m, scope WHERE scope.clues IN (m.from_facility, m.to_facility)), "    \
    "own_trip (trip) AS (SELECT t.trip FROM trip t, scope WHERE t.warehouse = scope.clues "                    \
    "UNION SELECT s.trip FROM trip_stop s, scope WHERE s.facility = scope.clues), "                            \
    "own_place (place) AS (SELECT 'F:' || clues FROM scope UNION SELECT 'V:' || clues FROM scope "             \
    "UNION SELECT 'B:' || sscc FROM own_box) "

#define OWN_CLAIM                                                                                              \
    "(c.claim GLOB 'reopen/*' AND substr(c.claim, 8, 18) IN (SELECT sscc FROM own_box) "                       \
    "OR c.claim GLOB 'receive/*' AND substr(c.claim, 9, 18) IN (SELECT sscc FROM own_box))"

#define POSTED_LOT "l.item, l.maker, l.lot, l.expiry"

/// How a table of the ledger's own is read.
struct StateQuery
{
    const char *table;
    const char *select;
    const char *where;   ///< what holds of every row listed
    const char *inScope; ///< what holds besides of a row that concerns the facility; nothing: none does
    const char *order;
};

constexpr StateQuery ledgerQueries[]{
    {"posting",
     "SELECT e.device, e.run, e.seq, o.line, p.place, " POSTED_LOT ", o.units FROM event e "
     "JOIN posting o ON o.row = e.row LEFT JOIN place p ON p.id = o.place LEFT JOIN lot l ON l.id = o.lot",
     "TRUE", nullptr, "e.device, e.run, e.seq, o.line"},
    {"balance",
     "SELECT p.place, l.item, l.lot, l.expiry, l.maker, b.units FROM place p JOIN balance b ON b.place = p.id "
     "LEFT JOIN lot l ON l.id = b.lot",
     "b.units <> 0",
     "(p.place IN (SELECT place FROM own_place) "
     "OR substr(p.place, 1, 14) = (SELECT 'P:' || clues || '/' FROM scope))",
     "p.place, l.item, l.lot, l.expiry, l.maker"},
    {"claim",
     "SELECT c.claim, e.device, e.run, e.seq, c.rank FROM claim c LEFT JOIN event e ON e.row = c.row", "TRUE",
     OWN_CLAIM, "c.claim"},
    {"contested",
     "SELECT c.claim, e.device, e.run, e.seq FROM contested c LEFT JOIN event e ON e.row = c.row", "TRUE",
     OWN_CLAIM, "c.claim, e.device, e.run, e.seq"},
    {"parked",
     "SELECT e.device, e.run, e.seq, p.device, p.run, p.seq FROM parked p LEFT JOIN event e ON e.row = p.row", "TRUE",
     nullptr, "e.device, e.run, e.seq"},
    {"unreadable", "SELECT e.device, e.run, e.seq FROM unreadable u LEFT JOIN event e ON e.row = u.row", "TRUE",
     nullptr, "e.device, e.run, e.seq"},
    {"unreadable_touch",
     "SELECT e.device, e.run, e.seq, u.place, u.item FROM unreadable_touch u LEFT JOIN event e ON e.row = u.row",
     "TRUE", "u.place IN (SELECT place FROM own_place)", "e.device, e.run, e.seq, u.place, u.item"},
};

/// Which rows of the other tables concern the facility. What is not listed is the whole region's.
const QHash<QByteArray, QByteArray> &scopeOfRows()
{
    static const QByteArray itsOwn = "facility = (SELECT clues FROM scope)";
    static const QByteArray itsBox = "sscc IN (SELECT sscc FROM own_box)";
    static const QByteArray itsWarehouse = "warehouse = (SELECT clues FROM scope)";
    static const QByteArray itsTrip = "trip IN (SELECT trip FROM own_trip)";
    static const QHash<QByteArray, QByteArray> scopes{
        {"facility", "clues = (SELECT clues FROM scope)"},
        {"kit_order", "(warehouse = (SELECT clues FROM scope) OR facility = (SELECT clues FROM scope))"},
        {"kit_line", "kit IN (SELECT kit FROM kit_order, scope WHERE clues IN (warehouse, facility))"},
        {"route", itsWarehouse},
        {"route_hand_over", "route IN (SELECT route FROM route, scope WHERE warehouse = clues)"},
        {"vehicle", itsWarehouse},
        {"driver", itsWarehouse},
        {"code", "scope = (SELECT clues FROM scope)"},
        {"person", itsOwn},
        {"device", itsOwn},
        {"device_numbers", "device IN (SELECT device FROM device, scope WHERE facility = clues)"},
        {"device_run", "device IN (SELECT device FROM device, scope WHERE facility = clues)"},
        {"held_act", "device IN (SELECT device FROM device, scope WHERE facility = clues)"},
        {"held_verdict", "device IN (SELECT device FROM device, scope WHERE facility = clues)"},
        {"slot", itsOwn},
        {"lot_hold", itsOwn},
        {"trip", itsTrip},
        {"trip_stop", itsTrip},
        {"trip_step", itsTrip},
        {"box_sealed", itsBox},
        {"box_reopened", itsBox},
        {"label_printed", itsBox},
        {"box_holder", itsBox},
        {"box_destination", itsBox},
        {"box_loaded", itsBox},
        {"box_unloaded", itsBox},
        {"box_received", itsBox},
        {"stock_move", itsBox},
        {"stock_count", itsOwn},
        {"dispensing", itsOwn},
        {"shortage", itsOwn},
        {"shortage_step", "shortage IN (SELECT s.event FROM shortage s, scope WHERE s.facility = clues)"},
        {"recall_answer", itsOwn},
        {"superseded", "event IN (SELECT event FROM box_sealed WHERE sscc IN (SELECT sscc FROM own_box) "
                       "UNION SELECT event FROM box_reopened WHERE sscc IN (SELECT sscc FROM own_box) "
                       "UNION SELECT event FROM box_received WHERE sscc IN (SELECT sscc FROM own_box) "
                       "UNION SELECT event FROM stock_move WHERE sscc IN (SELECT sscc FROM own_box) "
                       "UNION SELECT event FROM stock_count WHERE facility = (SELECT clues FROM scope) "
                       "UNION SELECT event FROM dispensing WHERE facility = (SELECT clues FROM scope))"}};
    return scopes;
}

QByteArray assembled(const QByteArray &select, const QByteArray &where, const QByteArray &order,
                     const std::optional<QByteArray> &inScope)
{
    return (inScope ? QByteArray(SCOPED) : QByteArray()) + select + " WHERE " + where
        + (inScope ? " AND " + *inScope : QByteArray()) + " ORDER BY " + order;
}

template <class R>
QByteArray selectOf(bool isScoped)
{
    QByteArrayList columns;
    R::fields.each([&](const auto &field) { columns << QByteArray(field.name); });
    const auto keys = columns.mid(0, R::keys).join(", ");
    if (R::isRegister)
        columns << "rank";
    const QByteArray select = "SELECT " + columns.join(", ") + " FROM " + R::table;
    return assembled(select, "TRUE", keys,
                     isScoped ? std::optional(scopeOfRows().value(R::table, "FALSE")) : std::nullopt);
}

template <size_t index = 0>
QByteArray selectOfRowTable(const QByteArray &table, bool isScoped)
{
    if constexpr (index < std::variant_size_v<Row>) {
        using R = std::variant_alternative_t<index, Row>;
        return table == R::table ? selectOf<R>(isScoped) : selectOfRowTable<index + 1>(table, isScoped);
    }
    BQ_ASSERT(!"a table of the projections");
    return {};
}

QByteArray statementOf(const StateTable &table, bool isScoped)
{
    for (const auto &query : ledgerQueries) {
        if (table.name != query.table)
            continue;
        const auto inScope
            = isScoped ? std::optional(QByteArray(query.inScope ? query.inScope : "FALSE")) : std::nullopt;
        return assembled(query.select, query.where, query.order, inScope);
    }
    return selectOfRowTable(table.name, isScoped);
}

class EntryCursor : public Cursor<LogEntry>
{
public:
    explicit EntryCursor(SqlRows rows) : m_rows(std::move(rows)) {}

    Outcome<std::optional<LogEntry>> next() override
    {
        BQ_TRY_ASSIGN(const bool isThere, m_rows.next());
        if (!isThere)
            return std::optional<LogEntry>();
        auto entry = fromColumns<LogEntry>(m_rows);
        if (!entry)
            return fail(Failure::Kind::damaged, QStringLiteral("a column of the log is out of its range"));
        return entry;
    }

private:
    SqlRows m_rows;
};

class RowCursor : public Cursor<StateRow>
{
public:
    explicit RowCursor(SqlRows rows) : m_rows(std::move(rows)), m_columns(m_rows.columns()) {}

    Outcome<std::optional<StateRow>> next() override
    {
        BQ_TRY_ASSIGN(const bool isThere, m_rows.next());
        if (!isThere)
            return std::optional<StateRow>();
        StateRow row;
        appendArray(row.cells, m_columns);
        for (int column = 0; column < m_columns; ++column)
            m_rows.appendCbor(column, row.cells);
        return std::optional(std::move(row));
    }

private:
    SqlRows m_rows;
    int m_columns;
};

} // namespace

Outcome<void> SqlStore::beginReading()
{
    return m_sql.beginReading();
}

void SqlStore::endReading()
{
    m_sql.endReading();
}

Outcome<std::unique_ptr<Cursor<LogEntry>>> SqlStore::entries()
{
    BQ_TRY_ASSIGN(auto rows, m_sql.rows("SELECT device, run, seq, time, clock_epoch, ordering, author, kind, chain, "
                                        "canonical, EXISTS (SELECT 1 FROM held_event h WHERE h.row = event.row) "
                                        "FROM event ORDER BY device, run, seq",
                                        {}));
    return std::make_unique<EntryCursor>(std::move(rows));
}

Outcome<std::unique_ptr<Cursor<StateRow>>> SqlStore::state(const StateTable &table, const std::optional<Clues> &scope)
{
    const SqlValues arguments = scope ? SqlValues{scope->text()} : SqlValues{};
    BQ_TRY_ASSIGN(auto rows, m_sql.rows(statementOf(table, scope.has_value()), arguments));
    return std::make_unique<RowCursor>(std::move(rows));
}

Outcome<std::vector<QString>> SqlStore::pageFaults()
{
    if (m_sql.isPostgres()) // its server's own checksums and pg_amcheck look after that
        return std::vector<QString>();
    auto found = m_sql.all<QString>("PRAGMA integrity_check(20)");
    // What meets a damaged page in the middle of a check ends it; the quick one says the first before it goes on.
    if (!found && found.error().kind == Failure::Kind::damaged)
        found = m_sql.all<QString>("PRAGMA quick_check(1)");
    BQ_TRY(found);
    std::erase(*found, QStringLiteral("ok"));
    return found;
}

} // namespace botiquin
