// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/http/listener.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <memory>
#include <netdb.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace botiquin::http {

namespace {

constexpr int backlog = 512;

auto failedAt(const Endpoint &endpoint, const char *why)
{
    return fail(Failure::Kind::network, endpoint.toString() + QStringLiteral(": ") + QString::fromLocal8Bit(why));
}

QByteArray addressOf(const sockaddr_storage &peer)
{
    char text[INET6_ADDRSTRLEN] = {};
    if (peer.ss_family == AF_INET)
        inet_ntop(AF_INET, &reinterpret_cast<const sockaddr_in &>(peer).sin_addr, text, sizeof text);
    else if (peer.ss_family == AF_INET6)
        inet_ntop(AF_INET6, &reinterpret_cast<const sockaddr_in6 &>(peer).sin6_addr, text, sizeof text);
    return text;
}

} // namespace

std::optional<Endpoint> Endpoint::parse(const QString &text)
{
    const auto colon = text.lastIndexOf(u':');
    if (colon < 1)
        return {};
    bool isPort = false;
    const QString digits = text.mid(colon + 1);
    const quint16 port = digits.toUShort(&isPort);
    QString host = text.left(colon);
    const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (isBracketed)
        host = host.mid(1, host.size() - 2);
    const bool isHost = !host.isEmpty() && !host.contains(u' ') && isBracketed == host.contains(u':');
    return isPort && isHost && digits.front().isDigit() ? std::optional(Endpoint{host, port}) : std::nullopt;
}

QString Endpoint::toString() const
{
    return (host.contains(u':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port);
}

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

Outcome<Descriptor> listenAt(const Endpoint &endpoint)
{
    addrinfo wanted{};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = AI_PASSIVE;
    addrinfo *found = nullptr;
    const int unknown = ::getaddrinfo(endpoint.host.toUtf8().constData(),
                                      QByteArray::number(endpoint.port).constData(), &wanted, &found);
    if (unknown != 0)
        return failedAt(endpoint, gai_strerror(unknown));
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owned(found, &freeaddrinfo);
    int trouble = 0;
    for (const auto *one = found; one != nullptr; one = one->ai_next) {
        Descriptor listener(::socket(one->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        const int yes = 1;
        ::setsockopt(listener.number(), SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        if (listener.number() >= 0 && ::bind(listener.number(), one->ai_addr, one->ai_addrlen) == 0
            && ::listen(listener.number(), backlog) == 0)
            return listener;
        trouble = errno;
    }
    return failedAt(endpoint, std::strerror(trouble));
}

quint16 portOf(const Descriptor &listener)
{
    sockaddr_storage own{};
    socklen_t size = sizeof own;
    ::getsockname(listener.number(), reinterpret_cast<sockaddr *>(&own), &size);
    return ntohs(own.ss_family == AF_INET6 ? reinterpret_cast<sockaddr_in6 &>(own).sin6_port
                                           : reinterpret_cast<sockaddr_in &>(own).sin_port);
}

std::optional<Accepted> acceptFrom(const Descriptor &listener)
{
    sockaddr_storage peer{};
    socklen_t size = sizeof peer;
    Descriptor socket(::accept4(listener.number(), reinterpret_cast<sockaddr *>(&peer), &size,
                                SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (socket.number() < 0)
        return {};
    const int yes = 1;
    ::setsockopt(socket.number(), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    return Accepted{std::move(socket), addressOf(peer)};
}

} // namespace botiquin::http
