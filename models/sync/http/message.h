// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <chrono>
#include <functional>
#include <utility>
#include <vector>

/// A small HTTP server around cpp-httplib, which stays in connection.cpp and paced_stream.cpp.
namespace botiquin::http {

struct Request
{
    QByteArray method; ///< "GET" (which HEAD is too), "POST"
    QByteArray path;   ///< percent-decoded, without the query
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< by small letters; the first of several

    /// False once the peer has gone or the server ends: whoever holds the answer back need not any longer.
    std::function<bool()> isAwaited = [] { return true; };

    QByteArray header(const char *smallLetters) const { return headers.value(smallLetters); }
};

struct Reply
{
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/octet-stream";
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
};

/// `{"refusal":"<name>"}`
[[nodiscard]] Reply refusal(int status, const char *name);

/// What is answered where. The handler is called from several threads at once.
struct Route
{
    QByteArray method; ///< "GET" or "POST"
    QByteArray path;   ///< itself; with a '/' at its end, whatever begins with it
    std::function<Reply(const Request &)> handle;
    bool isHeld = false; ///< the answer may be held back for long: not in a thread of those that serve the others
};

/// One request, when its answer has gone. Names no peer and no path but a route's own.
struct Served
{
    QByteArray route = "-"; ///< a route's path; "-" for none
    QByteArray method = "-"; ///< "-" for what is none of ours
    int status = 0;         ///< 0: the peer went, or was cut, without an answer
    qint64 bytesIn = 0;     ///< headers and body, TLS apart
    qint64 bytesOut = 0;
    std::chrono::microseconds took{0}; ///< from the first byte read to the last byte written
};

} // namespace botiquin::http
