// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/http/token_buckets.h"

#include <algorithm>

namespace botiquin::http {

namespace {
constexpr qsizetype peersMax = 100'000;
constexpr qsizetype sweepMin = 1000;
} // namespace

bool TokenBuckets::take(const QByteArray &peer, Time now)
{
    const std::lock_guard lock(m_mutex);
    if (m_buckets.size() >= m_sweepAt)
        forgetFull(now);
    auto found = m_buckets.find(peer);
    if (found == m_buckets.end())
        found = m_buckets.insert(peer, Bucket{m_burst, now});
    auto &bucket = found.value();
    const double seconds = std::max(0.0, std::chrono::duration<double>(now - bucket.at).count());
    bucket.tokens = std::min(m_burst, bucket.tokens + seconds * m_perSecond);
    bucket.at = now;
    if (bucket.tokens < 1)
        return false;
    bucket.tokens -= 1;
    return true;
}

qsizetype TokenBuckets::peers() const
{
    const std::lock_guard lock(m_mutex);
    return m_buckets.size();
}

/// A bucket that is full again says nothing. The next sweep waits until there are twice as many, so that sweeping
/// costs little a request however many peers there are.
void TokenBuckets::forgetFull(Time now)
{
    m_buckets.removeIf([&](const auto &entry) {
        const double seconds = std::chrono::duration<double>(now - entry.value().at).count();
        return entry.value().tokens + seconds * m_perSecond >= m_burst;
    });
    if (m_buckets.size() >= peersMax)
        m_buckets.clear();
    m_sweepAt = std::clamp(m_buckets.size() * 2, sweepMin, peersMax);
}

} // namespace botiquin::http
