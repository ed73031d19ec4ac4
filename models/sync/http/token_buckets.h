// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <chrono>
#include <mutex>

namespace botiquin::http {

/// How often each peer may ask: `burst` at once, `perSecond` in the long run. Safe from several threads.
/// Remembers only who has asked lately, 100,000 peers at most: when there are more, all begin anew.
class TokenBuckets
{
public:
    using Time = std::chrono::steady_clock::time_point;
    TokenBuckets(double perSecond, int burst) : m_perSecond(perSecond), m_burst(burst) {}

    /// Takes one; false when the peer has none left.
    bool take(const QByteArray &peer, Time now);
    qsizetype peers() const;

private:
    struct Bucket
    {
        double tokens = 0;
        Time at;
    };
    void forgetFull(Time now);

    const double m_perSecond;
    const double m_burst;
    mutable std::mutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
    qsizetype m_sweepAt = 1000;
};

} // namespace botiquin::http
