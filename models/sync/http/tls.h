// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <memory>

struct ssl_ctx_st;
struct ssl_st;

namespace botiquin::http {

/// A server's certificate and key, read once. TLS 1.2 and later.
class Tls
{
public:
    /// PEM files; the certificate's may hold its chain. `notFound`, or `malformed` when they do not fit each other.
    [[nodiscard]] static Outcome<std::unique_ptr<Tls>> load(const QString &certificate, const QString &key);
    ~Tls();
    Tls(const Tls &) = delete;
    Tls &operator=(const Tls &) = delete;

    struct End
    {
        void operator()(ssl_st *session) const;
    };
    using Session = std::unique_ptr<ssl_st, End>;
    /// The server's side of a connection, before its handshake; none when there is no memory.
    Session session(int socket) const;

private:
    Tls();
    ssl_ctx_st *m_context;
};

} // namespace botiquin::http
