// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/store.h"

#include <utility>

namespace botiquin {

Outcome<Transaction> Transaction::begin(Store &store)
{
    BQ_TRY(store.begin());
    return Transaction(store);
}

Transaction::Transaction(Transaction &&other) noexcept : m_store(std::exchange(other.m_store, nullptr)) {}

Transaction::~Transaction()
{
    if (m_store)
        m_store->rollback();
}

Outcome<void> Transaction::commit()
{
    BQ_TRY(m_store->commit());
    m_store = nullptr;
    return {};
}

Outcome<Reading> Reading::begin(Store &store)
{
    BQ_TRY(store.beginReading());
    return Reading(store);
}

Reading::Reading(Reading &&other) noexcept : m_store(std::exchange(other.m_store, nullptr)) {}

Reading::~Reading()
{
    if (m_store)
        m_store->endReading();
}

} // namespace botiquin
