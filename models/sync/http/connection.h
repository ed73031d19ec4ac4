// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/http/gate.h"
#include "sync/http/message.h"
#include "sync/http/tls.h"

namespace botiquin::http {

/// The threads of a server, some of which hold an answer back.
class Threads
{
public:
    virtual ~Threads() = default;
    /// The calling thread serves nobody else for a while, and another one takes its place; false where too many do so.
    virtual bool stepOut(const QByteArray &address) = 0;
    virtual void stepIn(const QByteArray &address) = 0; ///< after each stepOut that was true
    /// Whether the connections of the address are to end with the request in hand: somebody waits for a thread of theirs.
    virtual bool isHurried(const QByteArray &address) = 0;
};

/// What the connections of a server share.
struct Service
{
    const Limits &limits;
    const std::vector<Route> &routes;
    const std::function<void(const Served &)> &served;
    Gate &gate;
    Threads &threads;
    const Tls *tls;               ///< none: without TLS
    int stopped;                  ///< a descriptor that is readable when no more requests are taken
};

/// Serves the requests of one connection, one after another, until it ends. The socket stays the caller's.
void serveConnection(const Service &service, int socket, const QByteArray &address);

/// Says that there is no room, without waiting for anything.
void refuseConnection(const Service &service, int socket);

} // namespace botiquin::http
