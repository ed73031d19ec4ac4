// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening_shelf.h"

namespace botiquin::central {

exchange::OpeningCut OpeningShelf::settleOn(const exchange::OpeningCut &now, const std::vector<FeedCursor> &read)
{
    const std::scoped_lock lock(m_mutex);
    const std::pair key(now.scope.facility.text(), now.scope.reach);
    const auto known = m_offered.find(key);
    if (known != m_offered.end()) {
        const auto &[cut, since] = known->second;
        const bool isFresh = cut.epoch == now.epoch && Clock::now() - since < freshFor;
        if (isFresh && now.entries() - cut.entries() <= now.entries() / 10 && !cut.isBehind(read))
            return cut;
    }
    m_offered.insert_or_assign(key, Offered{now, Clock::now()});
    return now;
}

Outcome<std::optional<QByteArray>> OpeningShelf::bytesOf(const QByteArray &name, const Make &make)
{
    if (auto known = find(name))
        return known;
    const std::scoped_lock lock(m_making);
    if (auto known = find(name))
        return known;
    BQ_TRY_ASSIGN(auto made, make());
    if (made)
        put(name, *made);
    return made;
}

std::optional<QByteArray> OpeningShelf::find(const QByteArray &name)
{
    const std::scoped_lock lock(m_mutex);
    for (auto one = m_made.begin(); one != m_made.end(); ++one) {
        if (one->first != name)
            continue;
        m_made.splice(m_made.begin(), m_made, one);
        return one->second;
    }
    return std::nullopt;
}

void OpeningShelf::put(const QByteArray &name, const QByteArray &bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_made.emplace_front(name, bytes);
    qsizetype all = 0;
    for (auto one = m_made.begin(); one != m_made.end();) {
        all += one->second.size();
        one = all > bytesMax && one != m_made.begin() ? m_made.erase(one) : std::next(one);
    }
}

} // namespace botiquin::central
