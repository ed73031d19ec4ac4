// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_trace_book.h"

#include "storage/books/postings_of_place.h"

#include <algorithm>

namespace botiquin {

#define BOX_SUBJECT                                                                                            \
    "SELECT x.sscc, NULL, NULL, coalesce(f.display_name, '') FROM (SELECT ? AS sscc) x "                       \
    "LEFT JOIN box_destination d ON d.sscc = x.sscc "                                                          \
    "LEFT JOIN kit_order k ON k.kit = (SELECT min(s.kit) FROM box_sealed s WHERE s.sscc = x.sscc) "            \
    "LEFT JOIN facility f ON f.clues = coalesce(d.facility, k.facility) "                                      \
    "WHERE EXISTS (SELECT 1 FROM place p WHERE p.place = 'B:' || x.sscc) "                                     \
    "OR EXISTS (SELECT 1 FROM box_loaded l WHERE l.sscc = x.sscc) "                                            \
    "OR EXISTS (SELECT 1 FROM box_received r WHERE r.sscc = x.sscc)"

/// The name of the facility that a place or link is, or is of.
#define NAME_OF(place)                                                                                         \
    "coalesce((SELECT f.display_name FROM facility f WHERE f.clues = CASE substr(" place ", 1, 2) "            \
    "WHEN 'P:' THEN substr(" place ", 3, 11) ELSE substr(" place ", 3) END "                                   \
    "AND substr(" place ", 1, 2) IN ('F:', 'V:', 'P:')), '')"

#define LINE_ORDER " ORDER BY e.ordering, e.device, e.run, e.seq, a.line"
// Postings come in pairs: what leaves one place goes to the other's.
#define MOVED_FROM                                                                                             \
    "FROM posting a JOIN posting b ON b.row = a.row AND b.line = a.line + a.line % 2 * 2 - 1 "                 \
    "JOIN lot l ON l.id = a.lot JOIN place p ON p.id = a.place JOIN place q ON q.id = b.place "                \
    "JOIN event e ON e.row = a.row WHERE a.units < 0 "
#define MOVED                                                                                                  \
    "SELECT e.device, e.run, e.seq, e.time, e.kind, e.author, l.item, l.lot, l.expiry, l.maker, -a.units, "    \
    "p.place, " NAME_OF("p.place") ", q.place, " NAME_OF("q.place") ", e.ordering " MOVED_FROM
#define OF_LOTS "AND a.lot IN (SELECT id FROM lot WHERE item = ? AND ? IN ('', lot))"
#define OF_BOX "AND 'B:' || ? IN (p.place, q.place) AND a.row IN (" ROWS_OF_BOX ")"
#define ROWS_OF_BOX "SELECT q.row FROM " POSTINGS_OF_PLACE " WHERE p.place = 'B:' || ?"

#define STEP(table, from, to)                                                                                  \
    "SELECT x.event, " from " AS from_place, " to " AS to_place FROM " table " x JOIN box o ON x.sscc = o.sscc "
#define STEPS                                                                                                  \
    "WITH box (sscc) AS (SELECT ?), step AS ("                                                                 \
    STEP("box_loaded", "''", "'T:' || x.trip") "UNION "                                                        \
    STEP("box_unloaded", "'T:' || x.trip", "'F:' || x.facility") "UNION "                                      \
    STEP("box_received", "coalesce('T:' || x.trip, '')", "'F:' || x.facility") "UNION "                        \
    STEP("label_printed", "''", "''") "UNION "                                                                 \
    "SELECT t.event, 'T:' || t.trip, coalesce('F:' || t.facility, '') FROM trip_step t "                       \
    "WHERE EXISTS (SELECT 1 FROM box_loaded x JOIN box o ON x.sscc = o.sscc WHERE x.trip = t.trip)) "          \
    "SELECT event, from_place, " NAME_OF("from_place") ", to_place, " NAME_OF("to_place") " FROM step"

#define STANDS_FROM                                                                                            \
    "FROM lot l JOIN balance b ON b.lot = l.id AND b.units <> 0 JOIN place p ON p.id = b.place "               \
    "AND substr(p.place, 1, 2) <> 'S:' "
#define STANDS                                                                                                 \
    "SELECT p.place, CASE WHEN p.place GLOB 'B:*' THEN coalesce((SELECT f.display_name FROM facility f "       \
    "WHERE f.clues = coalesce((SELECT d.facility FROM box_destination d WHERE d.sscc = substr(p.place, 3)), "  \
    "(SELECT k.facility FROM kit_order k JOIN box_sealed s ON s.kit = k.kit "                                  \
    "WHERE s.sscc = substr(p.place, 3)))), '') ELSE " NAME_OF("p.place") " END, "                              \
    "(SELECT h.holder FROM box_holder h WHERE p.place = 'B:' || h.sscc), l.item, l.lot, l.expiry, b.units "    \
    STANDS_FROM
#define STAND_ORDER                                                                                            \
    " ORDER BY instr('FBPLV', substr(p.place, 1, 1)), p.place, l.item, l.expiry, l.lot, l.maker LIMIT ? OFFSET ?"
#define LOTS_WHERE "WHERE l.item = ? AND ? IN ('', l.lot)"
#define BOX_WHERE "WHERE p.place = 'B:' || ?"

namespace {

/// What happened to a box beside its contents.
struct StepRow
{
    QString event;
    QString from;
    QString fromName;
    QString to;
    QString toName;

    static constexpr auto fields = Fields{
        Field{1, "event", &StepRow::event}, Field{2, "from", &StepRow::from}, Field{3, "from_name", &StepRow::fromName},
        Field{4, "to", &StepRow::to},       Field{5, "to_name", &StepRow::toName}};
};

struct StepEvent
{
    Instant time;
    int kind;
    std::optional<QString> author;
    quint64 order;

    static constexpr auto fields = Fields{
        Field{1, "time", &StepEvent::time}, Field{2, "kind", &StepEvent::kind}, Field{3, "author", &StepEvent::author},
        Field{4, "ordering", &StepEvent::order}};
};

QString lotOf(const TraceSubject &subject)
{
    return subject.lot ? subject.lot->text() : QStringLiteral("");
}

Outcome<std::vector<TraceLine>> stepsOf(Sql &sql, const Sscc &box)
{
    std::vector<TraceLine> lines;
    BQ_TRY_ASSIGN(const auto steps, sql.all<StepRow>(STEPS, box));
    for (const auto &step : steps) {
        const auto id = EventId::parse(step.event);
        if (!id)
            continue;
        BQ_TRY_ASSIGN(const auto event, sql.one<StepEvent>("SELECT time, kind, author, ordering FROM event "
                                                           "WHERE device = ? AND run = ? AND seq = ?",
                                                           id->device, id->run, id->seq));
        if (event) {
            lines.push_back({id->device, id->run, id->seq, event->time, event->kind, event->author, {}, {}, {}, {}, Units(0),
                             step.from, step.fromName, step.to, step.toName, event->order});
        }
    }
    return lines;
}

/// All that is known of a box: as much as a box holds, and the few steps of its way.
Outcome<std::vector<TraceLine>> linesOf(Sql &sql, const Sscc &box)
{
    BQ_TRY_ASSIGN(auto lines, sql.all<TraceLine>(MOVED OF_BOX LINE_ORDER, box, box));
    BQ_TRY_ASSIGN(const auto steps, stepsOf(sql, box));
    for (const auto &step : steps) {
        const bool moved = std::any_of(lines.begin(), lines.end(), [&](const TraceLine &line) { return line.event() == step.event(); });
        if (!moved)
            lines.push_back(step);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const TraceLine &a, const TraceLine &b) {
        return std::pair(a.order, a.event()) < std::pair(b.order, b.event());
    });
    return lines;
}

} // namespace

Outcome<std::optional<TraceSubject>> SqlTraceBook::box(const Sscc &sscc)
{
    return m_sql.one<TraceSubject>(BOX_SUBJECT, sscc);
}

Outcome<std::optional<TraceSubject>> SqlTraceBook::code(const Gtin &gtin)
{
    return m_sql.one<TraceSubject>("SELECT NULL, c.item, NULL, coalesce(i.display_name, c.item) FROM code c "
                                   "LEFT JOIN item i ON i.clave = c.item WHERE c.gtin = ? "
                                   "AND EXISTS (SELECT 1 FROM lot l WHERE l.item = c.item) ORDER BY c.scope LIMIT 1",
                                   gtin);
}

Outcome<std::vector<TraceSubject>> SqlTraceBook::lots(const LotText &text)
{
    return m_sql.all<TraceSubject>("SELECT DISTINCT NULL, l.item, l.lot, coalesce(i.display_name, l.item) FROM lot l "
                                   "LEFT JOIN item i ON i.clave = l.item WHERE l.lot = ? ORDER BY l.item",
                                   text);
}

Outcome<std::vector<TraceLine>> SqlTraceBook::lines(const TraceSubject &subject, int offset, int limit)
{
    if (!subject.box) {
        return m_sql.all<TraceLine>(MOVED OF_LOTS LINE_ORDER " LIMIT ? OFFSET ?", *subject.item, lotOf(subject), limit,
                                    offset);
    }
    BQ_TRY_ASSIGN(auto lines, linesOf(m_sql, *subject.box));
    const int size = int(lines.size());
    const int first = std::clamp(offset, 0, size);
    return std::vector<TraceLine>(lines.begin() + first, lines.begin() + first + std::clamp(limit, 0, size - first));
}

Outcome<int> SqlTraceBook::lineCount(const TraceSubject &subject)
{
    if (subject.box) {
        BQ_TRY_ASSIGN(const auto lines, linesOf(m_sql, *subject.box));
        return int(lines.size());
    }
    BQ_TRY_ASSIGN(const auto count, m_sql.one<int>("SELECT count(*) FROM posting a WHERE a.units < 0 " OF_LOTS,
                                                   *subject.item, lotOf(subject)));
    return count.value_or(0);
}

Outcome<std::vector<TraceStand>> SqlTraceBook::stands(const TraceSubject &subject, int offset, int limit)
{
    if (subject.box)
        return m_sql.all<TraceStand>(STANDS BOX_WHERE STAND_ORDER, *subject.box, limit, offset);
    return m_sql.all<TraceStand>(STANDS LOTS_WHERE STAND_ORDER, *subject.item, lotOf(subject), limit, offset);
}

Outcome<int> SqlTraceBook::standCount(const TraceSubject &subject)
{
    const auto count = subject.box
        ? m_sql.one<int>("SELECT count(*) " STANDS_FROM BOX_WHERE, *subject.box)
        : m_sql.one<int>("SELECT count(*) " STANDS_FROM LOTS_WHERE, *subject.item, lotOf(subject));
    BQ_TRY(count);
    return count->value_or(0);
}

} // namespace botiquin
