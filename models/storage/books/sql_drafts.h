// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/kits/drafts.h"
#include "storage/sql.h"

namespace botiquin {

class SqlDrafts : public Drafts
{
public:
    explicit SqlDrafts(Sql &sql) : m_sql(sql) {}

    Outcome<std::optional<Draft>> draft(const KitId &kit, BoxClass boxClass) override;
    Outcome<std::vector<Draft>> drafts() override;
    Outcome<Draft> open(const KitId &kit, BoxClass boxClass, const QByteArray &ordered, Instant now) override;
    Outcome<int> entryCount(qint64 draft) override;
    Outcome<void> setState(qint64 draft, DraftState state, Instant now) override;
    Outcome<void> remove(qint64 draft) override;
    Outcome<std::vector<QByteArray>> entries(qint64 draft) override;
    Outcome<void> append(qint64 draft, int n, const QByteArray &body, Instant now) override;
    Outcome<void> reserve(qint64 draft, const Lot &lot, Units units) override;
    Outcome<std::optional<Lot>> slotLot(const Clave &item) override;
    Outcome<void> setSlotLot(const Lot &lot) override;

private:
    Sql &m_sql;
};

} // namespace botiquin
