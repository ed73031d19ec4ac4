// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/recalls/recall_book.h"
#include "storage/sql.h"

namespace botiquin {

class SqlRecallBook : public RecallBook
{
public:
    explicit SqlRecallBook(Sql &sql) : m_sql(sql) {}

    Outcome<bool> isRecalled(const Lot &lot) override;
    Outcome<std::vector<RecalledLot>> recalledAt(const Place &place) override;
    Outcome<std::vector<RecallScope>> scopesInForce() override;
    Outcome<std::optional<RecallScope>> scopeOf(const RecallId &id) override;
    Outcome<std::vector<Recall>> inForce() override;
    Outcome<std::optional<Recall>> recall(const RecallId &id) override;
    Outcome<std::vector<Recall>> recalls(int offset, int limit) override;
    Outcome<int> recallCount() override;
    Outcome<std::vector<TouchedSum>> touchedSums(const RecallId &id) override;
    Outcome<std::vector<Touched>> touched(const RecallId &id, int offset, int limit) override;
    Outcome<int> touchedCount(const RecallId &id) override;
    Outcome<std::vector<RecallPlace>> places(const RecallId &id, int offset, int limit) override;
    Outcome<int> placeCount(const RecallId &id) override;
    Outcome<std::vector<Recall>> unanswered(const Clues &facility) override;

private:
    struct NamedScope;
    Outcome<RecallScope> whole(const NamedScope &named);

    Sql &m_sql;
};

} // namespace botiquin
