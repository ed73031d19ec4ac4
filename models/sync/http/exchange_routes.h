// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sync/http/message.h"

#include <optional>

namespace botiquin::http {

/// A signed opening, read piece by piece.
struct OpeningBytes
{
    qint64 size = 0;
    QByteArray tag; ///< changes with the bytes: letters and digits
    std::function<std::optional<QByteArray>(qint64 from, qint64 count)> read;
};

/// Nothing where there is no opening of that name, or what is answered where that could not be found out.
using FoundOpening = Result<std::optional<OpeningBytes>, Reply>;

/// Whoever answers the exchange's requests: bytes in, bytes and a status out. Each is called from several threads at
/// once; one that is empty has no route.
struct ExchangeServices
{
    std::function<Reply(const QByteArray &bundle)> bundle;                             ///< POST /v1/bundle
    std::function<Reply(const QByteArray &request)> enrol;                             ///< POST /v1/enrol
    /// POST /v1/wait: answers when there is something for the device, or nothing in time, or nobody waits any more.
    std::function<Reply(const Request &bundle)> wait;
    std::function<FoundOpening(const QByteArray &name)> opening;                       ///< GET /v1/opening/<name>
    std::function<Reply()> feeds;                                                      ///< GET /v1/feeds
    QByteArray operatorToken; ///< what `feeds` asks for; without one it has no route
};

[[nodiscard]] std::vector<Route> exchangeRoutes(const ExchangeServices &services);

/// A part of `opening`, or all of it, as the request's Range and If-Range say (RFC 9110, one range).
[[nodiscard]] Reply openingReply(const OpeningBytes &opening, const Request &request);

/// Whether the request bears the operators' token ("Authorization: Bearer …"), compared in constant time.
[[nodiscard]] bool bearsToken(const Request &request, const QByteArray &token);

} // namespace botiquin::http
