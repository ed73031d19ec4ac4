// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/http/listener.h"
#include "sync/http/limits.h"
#include "sync/http/message.h"
#include "sync/http/tls.h"

#include <QSet>

namespace botiquin::http {

struct Settings
{
    Endpoint listen;
    Limits limits;
    std::unique_ptr<Tls> tls;   ///< none: plain HTTP, for loopback or behind a proxy
    QSet<QByteArray> proxies;   ///< addresses whose X-Forwarded-For is believed
    std::function<void(const Served &)> served = [](const Served &) {}; ///< called from several threads at once
};

/// Takes connections in a thread of its own and serves them in `limits.threads` others; what is held back waits in as
/// many more as there is held, up to `limits.heldMax`.
class Server
{
public:
    /// Has the endpoint, but answers nobody yet. `network` when it cannot be had.
    [[nodiscard]] static Outcome<std::unique_ptr<Server>> open(Settings settings, std::vector<Route> routes);
    void begin(); ///< once
    ~Server(); ///< stops at once
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    quint16 port() const;
    int connections() const;

    /// Takes no more requests, and waits until those in hand are answered; after `atMost` they are cut. Whether
    /// none had to be.
    bool stop(std::chrono::milliseconds atMost);

private:
    struct Private;
    explicit Server(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace botiquin::http
