// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/work_drafts.h"
#include "storage/sql.h"

namespace botiquin {

class SqlWorkDrafts : public WorkDrafts
{
public:
    explicit SqlWorkDrafts(Sql &sql) : m_sql(sql) {}

    Outcome<std::vector<QString>> keys(const QString &work) override;
    Outcome<std::vector<QByteArray>> entries(const QString &work, const QString &key) override;
    Outcome<void> add(const QString &work, const QString &key, const QByteArray &entry) override;
    Outcome<void> removeLast(const QString &work, const QString &key) override;
    Outcome<void> clear(const QString &work, const QString &key) override;

private:
    Sql &m_sql;
};

} // namespace botiquin
