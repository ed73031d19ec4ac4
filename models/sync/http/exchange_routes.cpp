// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/http/exchange_routes.h"

#include <algorithm>
#include <openssl/crypto.h>

namespace botiquin::http {

namespace {

const QByteArray openingPath = "/v1/opening/";

struct Span
{
    qint64 from = 0;
    qint64 count = 0;
};

std::optional<qint64> numberOf(const QByteArray &digits)
{
    const bool isNumber = !digits.isEmpty() && digits.size() <= 15
        && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? std::optional(digits.toLongLong()) : std::nullopt;
}

/// Nothing for what is not one range of bytes, which is as if none was asked for; a count of 0 where it lies outside.
std::optional<Span> spanOf(const QByteArray &range, qint64 size)
{
    if (!range.startsWith("bytes=") || range.contains(','))
        return {};
    const auto dash = range.indexOf('-');
    const auto first = numberOf(range.mid(6, dash - 6));
    const auto last = numberOf(range.mid(dash + 1));
    const bool isFromEnd = dash == 6;
    const bool isOpen = dash == range.size() - 1;
    if (dash < 6 || (isFromEnd ? !last : !first) || (!isOpen && !last))
        return {};
    if (isFromEnd)
        return Span{std::max<qint64>(size - *last, 0), std::min(*last, size)};
    const qint64 end = isOpen ? size : std::min(*last + 1, size);
    return !isOpen && *last < *first ? std::nullopt : std::optional(Span{*first, std::max<qint64>(end - *first, 0)});
}

} // namespace

Reply openingReply(const OpeningBytes &opening, const Request &request)
{
    const QByteArray tag = '"' + opening.tag + '"';
    const bool isSame = !request.headers.contains("if-range") || request.header("if-range") == tag;
    const auto span = isSame ? spanOf(request.header("range"), opening.size) : std::nullopt;
    Reply reply;
    reply.headers = {{"ETag", tag}, {"Accept-Ranges", "bytes"}};
    if (span && span->count == 0) {
        reply.status = 416;
        reply.headers.emplace_back("Content-Range", "bytes */" + QByteArray::number(opening.size));
        return reply;
    }
    const Span part = span.value_or(Span{0, opening.size});
    const auto bytes = opening.read(part.from, part.count);
    if (!bytes)
        return refusal(500, "failed");
    reply.body = *bytes;
    if (span) {
        reply.status = 206;
        reply.headers.emplace_back("Content-Range",
                                   "bytes " + QByteArray::number(part.from) + '-'
                                       + QByteArray::number(part.from + part.count - 1) + '/'
                                       + QByteArray::number(opening.size));
    }
    return reply;
}

bool bearsToken(const Request &request, const QByteArray &token)
{
    const QByteArray given = request.header("authorization");
    const QByteArray wanted = "Bearer " + token;
    return !token.isEmpty() && given.size() == wanted.size()
        && CRYPTO_memcmp(given.constData(), wanted.constData(), size_t(wanted.size())) == 0;
}

std::vector<Route> exchangeRoutes(const ExchangeServices &services)
{
    std::vector<Route> routes;
    if (services.bundle)
        routes.push_back({"POST", "/v1/bundle", [take = services.bundle](const Request &r) { return take(r.body); }});
    if (services.enrol)
        routes.push_back({"POST", "/v1/enrol", [take = services.enrol](const Request &r) { return take(r.body); }});
    if (services.wait)
        routes.push_back({"POST", "/v1/wait", services.wait, true});
    if (services.opening) {
        routes.push_back({"GET", openingPath, [find = services.opening](const Request &request) {
                              const auto opening = find(request.path.mid(openingPath.size()));
                              if (!opening)
                                  return opening.error();
                              return *opening ? openingReply(**opening, request) : refusal(404, "noSuchOpening");
                          }});
    }
    if (services.feeds && !services.operatorToken.isEmpty()) {
        routes.push_back({"GET", "/v1/feeds",
                          [feeds = services.feeds, token = services.operatorToken](const Request &request) {
                              return bearsToken(request, token) ? feeds() : refusal(401, "tokenNeeded");
                          }});
    }
    return routes;
}

} // namespace botiquin::http
