// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/http/gate.h"
#include "sync/http/message.h"
#include "sync/http/tls.h"

#include <atomic>

namespace botiquin::http {

/// What the connections of a server share.
struct Service
{
    const Limits &limits;
    const std::vector<Route> &routes;
    const std::function<void(const Served &)> &served;
    Gate &gate;
    const Tls *tls;               ///< none: without TLS
    const std::atomic<bool> &isHurried; ///< whether connections are to end with the request in hand
    int stopped;                  ///< a descriptor that is readable when no more requests are taken
};

/// Serves the requests of one connection, one after another, until it ends. The socket stays the caller's.
void serveConnection(const Service &service, int socket, const QByteArray &address);

/// Says that there is no room, without waiting for anything.
void refuseConnection(const Service &service, int socket);

} // namespace botiquin::http
