// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/http/gate.h"

#include <arpa/inet.h>

namespace botiquin::http {

namespace {

/// One subscriber has a whole IPv6 network of 64 bits: its addresses are one peer.
QByteArray network(const QByteArray &address)
{
    in6_addr bytes{};
    if (inet_pton(AF_INET6, address.constData(), &bytes) != 1)
        return address;
    if (IN6_IS_ADDR_V4MAPPED(&bytes))
        return QByteArray(reinterpret_cast<const char *>(bytes.s6_addr) + 12, 4).toHex();
    return QByteArray(reinterpret_cast<const char *>(bytes.s6_addr), 8).toHex();
}

bool isAddress(const QByteArray &text)
{
    in6_addr bytes{};
    return inet_pton(AF_INET, text.constData(), &bytes) == 1 || inet_pton(AF_INET6, text.constData(), &bytes) == 1;
}

} // namespace

Gate::Gate(const Limits &limits, QSet<QByteArray> proxies)
    : m_connectionsMax(limits.connectionsMax)
    , m_connectionsPerPeerMax(limits.connectionsPerPeerMax)
    , m_memoryMax(limits.memoryBytesMax)
    , m_proxies(std::move(proxies))
    , m_buckets(limits.requestsPerSecond, limits.requestBurst)
{
}

bool Gate::enter(const QByteArray &address)
{
    const QByteArray peer = network(address);
    const std::lock_guard lock(m_mutex);
    const bool isFull = m_connections >= m_connectionsMax;
    if (isFull || (m_connectionsOf.value(peer) >= m_connectionsPerPeerMax && !m_proxies.contains(address)))
        return false;
    ++m_connections;
    ++m_connectionsOf[peer];
    return true;
}

void Gate::leave(const QByteArray &address)
{
    const QByteArray peer = network(address);
    const std::lock_guard lock(m_mutex);
    --m_connections;
    if (--m_connectionsOf[peer] == 0)
        m_connectionsOf.remove(peer);
}

int Gate::connections() const
{
    const std::lock_guard lock(m_mutex);
    return m_connections;
}

QByteArray Gate::peerOf(const QByteArray &address, const QByteArray &forwardedFor) const
{
    if (!m_proxies.contains(address))
        return network(address);
    // The last is the one that our own proxy has seen; those before it are what a peer may invent.
    const QByteArray last = forwardedFor.mid(forwardedFor.lastIndexOf(',') + 1).trimmed();
    return network(isAddress(last) ? last : address);
}

bool Gate::takeMemory(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    if (bytes > m_memoryMax - m_memory)
        return false;
    m_memory += bytes;
    return true;
}

void Gate::giveMemory(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_memory -= bytes;
}

} // namespace botiquin::http
