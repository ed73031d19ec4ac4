// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_work_drafts.h"

namespace botiquin {

Outcome<std::vector<QString>> SqlWorkDrafts::keys(const QString &work)
{
    return m_sql.all<QString>("SELECT work_key FROM work_entry WHERE work = ? GROUP BY work_key ORDER BY max(entry) DESC",
                              work);
}

Outcome<std::vector<QByteArray>> SqlWorkDrafts::entries(const QString &work, const QString &key)
{
    return m_sql.all<QByteArray>("SELECT body FROM work_entry WHERE work = ? AND work_key = ? ORDER BY entry", work, key);
}

Outcome<void> SqlWorkDrafts::add(const QString &work, const QString &key, const QByteArray &entry)
{
    BQ_TRY(m_sql.run("INSERT INTO work_entry (work, work_key, body) VALUES (?, ?, ?)", work, key, entry));
    return {};
}

Outcome<void> SqlWorkDrafts::removeLast(const QString &work, const QString &key)
{
    BQ_TRY(m_sql.run("DELETE FROM work_entry WHERE entry = "
                     "(SELECT max(entry) FROM work_entry WHERE work = ? AND work_key = ?)",
                     work, key));
    return {};
}

Outcome<void> SqlWorkDrafts::clear(const QString &work, const QString &key)
{
    BQ_TRY(m_sql.run("DELETE FROM work_entry WHERE work = ? AND work_key = ?", work, key));
    return {};
}

} // namespace botiquin
