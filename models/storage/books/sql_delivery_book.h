// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/receiving/delivery_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlDeliveryBook : public DeliveryBook
{
public:
    explicit SqlDeliveryBook(Sql &sql) : m_sql(sql) {}

    Outcome<std::optional<KnownBox>> box(const Sscc &sscc) override;
    Outcome<std::vector<ExpectedBox>> expected(const Clues &facility, Date since, int offset, int limit) override;
    Outcome<int> expectedCount(const Clues &facility, Date since) override;
    Outcome<std::vector<BoxReceipt>> received(const Clues &facility, int offset, int limit) override;
    Outcome<int> receivedCount(const Clues &facility) override;
    Outcome<std::vector<BoxReceipt>> receiptsOf(const Sscc &sscc) override;
    Outcome<std::vector<KitBox>> kitBoxes(const KitId &kit, const Clues &facility) override;
    Outcome<std::vector<KnownBox>> sentFrom(const Clues &facility, int offset, int limit) override;
    Outcome<int> sentCount(const Clues &facility) override;

private:
    Sql &m_sql;
};

} // namespace botiquin
