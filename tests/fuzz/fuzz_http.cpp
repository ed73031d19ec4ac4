// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/assertion.h"
#include "sync/exchange/contact_bundle.h"
#include "sync/http/connection.h"
#include "sync/http/exchange_routes.h"
#include "sync/http/listener.h"
#include "target.h"

#include <sys/socket.h>

using namespace botiquin;
using namespace botiquin::http;

namespace {

/// One thread, which holds an answer back by itself.
class OneThread : public Threads
{
public:
    bool stepOut(const QByteArray &) override { return true; }
    void stepIn(const QByteArray &) override {}
    bool isHurried(const QByteArray &) override { return false; }
};

Reply answerTo(const QByteArray &body)
{
    const bundle::Trust nobody{[](const DeviceId &) { return std::optional<QByteArray>(); },
                               [](const EventId &) { return std::optional<QByteArray>(); }};
    const auto push = bundle::decodePush(body, nobody);
    return push ? Reply{} : refusal(422, bundle::name(push.error()).toLatin1().constData());
}

std::vector<Route> routes()
{
    static const QByteArray opening(1000, 'o');
    ExchangeServices services;
    services.bundle = services.enrol = answerTo;
    services.wait = [](const Request &request) { return answerTo(request.body); };
    services.opening = [](const QByteArray &name) {
        return name.isEmpty() ? std::nullopt
                              : std::optional(OpeningBytes{opening.size(), "tag", [](qint64 from, qint64 count) {
                                                               BQ_ASSERT(from >= 0 && count > 0 &&
                                                                         from + count <= opening.size());
                                                               return std::optional(opening.mid(from, count));
                                                           }});
    };
    services.feeds = [] { return Reply{200, "{}", "application/json"}; };
    services.operatorToken = QByteArray(32, 't');
    return exchangeRoutes(services);
}

QByteArray readAll(int socket)
{
    QByteArray bytes;
    std::array<char, 4096> piece;
    for (ssize_t got = 0; (got = ::recv(socket, piece.data(), piece.size(), MSG_DONTWAIT)) > 0;)
        bytes.append(piece.data(), got);
    return bytes;
}

} // namespace

/// What comes over a connection until the peer closes it: requests, bodies, or anything. Whoever is answered is
/// answered in HTTP.
BQ_FUZZ(http)
{
    constexpr qsizetype bytesMax = 64 * 1024; // what a socket holds
    if (bytes.isEmpty() || bytes.size() > bytesMax)
        return;
    int pair[2];
    BQ_ASSERT(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, pair) == 0);
    const Descriptor here(pair[0]);
    const Descriptor there(pair[1]);
    BQ_ASSERT(::send(here.number(), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size());
    ::shutdown(here.number(), SHUT_WR);

    static const std::vector<Route> all = routes();
    static const std::function<void(const Served &)> served = [](const Served &) {};
    Limits limits;
    limits.requestsPerConnectionMax = 20;
    http::Gate gate(limits, {"127.0.0.1"});
    OneThread threads;
    serveConnection({limits, all, served, gate, threads, nullptr, -1}, there.number(), "127.0.0.1");
    const auto answer = readAll(here.number());
    BQ_ASSERT(answer.isEmpty() || answer.startsWith("HTTP/1."));
    BQ_ASSERT(gate.takeMemory(limits.memoryBytesMax)); // every body's room was given back
}
