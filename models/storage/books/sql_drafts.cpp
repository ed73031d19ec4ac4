// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_drafts.h"

namespace botiquin {

#define DRAFT "SELECT draft, kit, box_class, state, opened_at, touched_at, ordered FROM draft "

Outcome<std::optional<Draft>> SqlDrafts::draft(const KitId &kit, BoxClass boxClass)
{
    return m_sql.one<Draft>(DRAFT "WHERE kit = ? AND box_class = ?", kit, boxClass);
}

Outcome<std::vector<Draft>> SqlDrafts::drafts()
{
    return m_sql.all<Draft>(DRAFT "ORDER BY touched_at DESC, draft DESC");
}

Outcome<Draft> SqlDrafts::open(const KitId &kit, BoxClass boxClass, const QByteArray &ordered, Instant now)
{
    BQ_TRY_ASSIGN(const auto draft,
                  m_sql.one<qint64>("INSERT INTO draft (kit, box_class, state, opened_at, touched_at, ordered) "
                                    "VALUES (?, ?, ?, ?, ?, ?) RETURNING draft",
                                    kit, boxClass, DraftState::open, now, now, ordered));
    return Draft{draft.value_or(0), kit, boxClass, DraftState::open, now, now, ordered};
}

Outcome<void> SqlDrafts::setState(qint64 draft, DraftState state, Instant now)
{
    BQ_TRY(m_sql.run("UPDATE draft SET state = ?, touched_at = ? WHERE draft = ?", state, now, draft));
    return {};
}

Outcome<void> SqlDrafts::remove(qint64 draft)
{
    BQ_TRY(m_sql.run("DELETE FROM draft WHERE draft = ?", draft));
    return {};
}

Outcome<std::vector<QByteArray>> SqlDrafts::entries(qint64 draft)
{
    return m_sql.all<QByteArray>("SELECT body FROM draft_entry WHERE draft = ? ORDER BY n", draft);
}

Outcome<int> SqlDrafts::entryCount(qint64 draft)
{
    BQ_TRY_ASSIGN(const auto count, m_sql.one<int>("SELECT count(*) FROM draft_entry WHERE draft = ?", draft));
    return count.value_or(0);
}

Outcome<void> SqlDrafts::append(qint64 draft, int n, const QByteArray &body, Instant now)
{
    BQ_TRY(m_sql.run("INSERT INTO draft_entry (draft, n, body) VALUES (?, ?, ?)", draft, n, body));
    BQ_TRY(m_sql.run("UPDATE draft SET touched_at = ? WHERE draft = ?", now, draft));
    return {};
}

Outcome<void> SqlDrafts::reserve(qint64 draft, const Lot &lot, Units units)
{
    BQ_TRY(m_sql.run("INSERT INTO draft_lot (draft, item, maker, lot, expiry, units) VALUES (?, ?, ?, ?, ?, ?) "
                     "ON CONFLICT (draft, item, lot, expiry, maker) DO UPDATE SET units = draft_lot.units + excluded.units",
                     draft, lot.item, lot.maker ? lot.maker->text() : QStringLiteral(""), lot.text, lot.expiry, units));
    return {};
}

Outcome<std::optional<Lot>> SqlDrafts::slotLot(const Clave &item)
{
    return m_sql.one<Lot>("SELECT item, maker, lot, expiry FROM slot_lot WHERE item = ?", item);
}

Outcome<void> SqlDrafts::setSlotLot(const Lot &lot)
{
    BQ_TRY(m_sql.run("INSERT INTO slot_lot (item, maker, lot, expiry) VALUES (?, ?, ?, ?) ON CONFLICT (item) "
                     "DO UPDATE SET maker = excluded.maker, lot = excluded.lot, expiry = excluded.expiry",
                     lot.item, lot.maker, lot.text, lot.expiry));
    return {};
}

} // namespace botiquin
