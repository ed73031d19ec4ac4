// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/http/limits.h"
#include "sync/http/token_buckets.h"

#include <QSet>

namespace botiquin::http {

/// Who comes in: counts connections, requests and the bytes of bodies against the limits. Safe from several threads.
class Gate
{
public:
    /// `proxies`: the addresses whose X-Forwarded-For is believed, and whose connections are not counted one peer's.
    Gate(const Limits &limits, QSet<QByteArray> proxies);

    /// False when there are too many already; each true is given back by `leave`.
    bool enter(const QByteArray &address);
    void leave(const QByteArray &address);
    int connections() const;

    /// Whom a request's rate is counted for: an IPv4 address, an IPv6 network of 64 bits, or what a proxy says.
    QByteArray peerOf(const QByteArray &address, const QByteArray &forwardedFor) const;
    /// Whose share of the threads a connection takes up; empty for a proxy, which has all of them.
    QByteArray sharerOf(const QByteArray &address) const { return m_proxies.contains(address) ? QByteArray() : peerOf(address, {}); }
    bool mayAsk(const QByteArray &peer) { return m_buckets.take(peer, std::chrono::steady_clock::now()); }

    /// Room for a body; each true is given back.
    bool takeMemory(qint64 bytes);
    void giveMemory(qint64 bytes);

private:
    const int m_connectionsMax;
    const int m_connectionsPerPeerMax;
    const qint64 m_memoryMax;
    const QSet<QByteArray> m_proxies;
    TokenBuckets m_buckets;
    mutable std::mutex m_mutex;
    QHash<QByteArray, int> m_connectionsOf;
    int m_connections = 0;
    qint64 m_memory = 0;
};

} // namespace botiquin::http
