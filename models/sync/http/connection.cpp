// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/http/connection.h"

#include "sync/http/paced_stream.h"

#include <algorithm>
#include <optional>
#include <poll.h>
#include <sys/socket.h>

namespace botiquin::http {

using std::chrono::steady_clock;

namespace {

constexpr size_t pathBytesMax = 512;
constexpr size_t chunkBytes = 64 * 1024;
constexpr std::chrono::milliseconds glance{200};

QByteArray bytes(const std::string &text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

std::string_view answerTo(PacedStream::Fault fault)
{
    return fault == PacedStream::Fault::slow
        ? "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        : "HTTP/1.1 431 Request Header Fields Too Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
}

Reply busy(const char *name, int status)
{
    Reply reply = refusal(status, name);
    reply.headers.emplace_back("Retry-After", "5");
    return reply;
}

/// A body's room among all bodies, for as long as it is in hand.
class Room
{
public:
    Room() = default;
    Room(const Room &) = delete;
    Room &operator=(const Room &) = delete;
    ~Room() { giveBack(); }

    bool take(Gate &gate, qint64 size)
    {
        if (!gate.takeMemory(size))
            return false;
        m_gate = &gate;
        m_size = size;
        return true;
    }
    void giveBack()
    {
        if (m_gate != nullptr)
            m_gate->giveMemory(m_size);
        m_gate = nullptr;
    }

private:
    Gate *m_gate = nullptr;
    qint64 m_size = 0;
};

/// A thread's time beside the others.
class Aside
{
public:
    Aside(Threads &threads, const QByteArray &address)
        : m_threads(threads), m_address(address), m_isOut(threads.stepOut(address))
    {
    }
    Aside(const Aside &) = delete;
    Aside &operator=(const Aside &) = delete;
    ~Aside()
    {
        if (m_isOut)
            m_threads.stepIn(m_address);
    }
    bool isOut() const { return m_isOut; }

private:
    Threads &m_threads;
    const QByteArray &m_address;
    const bool m_isOut;
};

/// cpp-httplib reads a request's line and headers and writes the answer; routes, limits and bodies are ours, since its
/// own have neither a bound on memory nor on time. It calls `prepare` when the headers are there, then `answer`.
class Connection : private httplib::Server
{
public:
    Connection(const Service &service, int socket, QByteArray address)
        : m_service(service)
        , m_address(std::move(address))
        , m_stream(socket, service.tls ? service.tls->session(socket) : nullptr, service.limits,
                   m_address.toStdString())
    {
        set_keep_alive_max_count(size_t(service.limits.requestsPerConnectionMax));
        set_keep_alive_timeout(service.limits.idle.count() / 1000);
        set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
            answer(request, response);
            return HandlerResponse::Handled;
        });
    }

    void serve()
    {
        if (!m_stream.waitForRequest(m_service.limits.header, m_service.stopped))
            return;
        for (int left = m_service.limits.requestsPerConnectionMax; serveOne(left == 1); --left) {
            if (!waitForNext())
                return;
        }
        m_stream.linger();
    }

private:
    bool waitForNext();
    bool serveOne(bool isLast);
    void prepare(httplib::Request &request);
    std::optional<Reply> refusalOf(const httplib::Request &request);
    std::optional<Reply> refusalOfBody(const httplib::Request &request);
    void answer(const httplib::Request &request, httplib::Response &response);
    bool readBody(QByteArray &body);
    Reply handle(const httplib::Request &request);
    Reply handleAside(const Request &message);
    bool isAwaited() const;

    const Service &m_service;
    const QByteArray m_address;
    PacedStream m_stream;
    Served m_served;
    const Route *m_route = nullptr;
    std::optional<Reply> m_refusal;
    qint64 m_bodySize = 0;
    Room m_room;
    bool m_isClosing = false;
};

/// An idle connection gives its thread to whoever waits for one.
bool Connection::waitForNext()
{
    const auto until = steady_clock::now() + m_service.limits.idle;
    while (!m_stream.waitForRequest(glance, m_service.stopped)) {
        if (m_service.threads.isHurried(m_address) || steady_clock::now() > until || !m_stream.is_readable())
            return false;
    }
    return true;
}

/// Whether the connection goes on.
bool Connection::serveOne(bool isLast)
{
    const auto since = steady_clock::now();
    m_served = {};
    m_route = nullptr;
    m_refusal.reset();
    m_isClosing = isLast || m_service.threads.isHurried(m_address);
    m_stream.beginHeader();
    bool isClosed = false;
    bool isAnswered = false;
    try {
        isAnswered = process_request(m_stream, m_isClosing, isClosed,
                                     [this](httplib::Request &request) { prepare(request); });
    } catch (...) { // of the library: a header that it could not read
        isAnswered = false;
    }
    m_room.giveBack();
    const auto fault = m_stream.fault();
    if (fault == PacedStream::Fault::slow || fault == PacedStream::Fault::headerTooLarge) {
        m_stream.writeLast(answerTo(fault));
        m_served.status = fault == PacedStream::Fault::slow ? 408 : 431;
    } else if (m_served.status == 0 && isAnswered) {
        m_served.status = 400; // what the library refuses by itself never comes to `prepare`
    }
    m_served.bytesIn = m_stream.received();
    m_served.bytesOut = m_stream.sent();
    m_served.took = std::chrono::duration_cast<std::chrono::microseconds>(steady_clock::now() - since);
    if (m_served.bytesIn > 0)
        m_service.served(m_served);
    return isAnswered && !isClosed && !m_isClosing && m_served.status != 400 && fault == PacedStream::Fault::none;
}

/// Whatever can be refused before the body is: nobody is asked to send what nobody will read.
void Connection::prepare(httplib::Request &request)
{
    request.ranges.clear(); // a route's own matter
    m_bodySize = 0;
    m_refusal = refusalOf(request);
    if (!m_refusal)
        m_refusal = refusalOfBody(request);
    if (!m_refusal)
        return;
    const bool hasBody = request.has_header("Content-Length") && request.get_header_value("Content-Length") != "0";
    if (hasBody || request.has_header("Transfer-Encoding") || m_refusal->status == 400) {
        m_isClosing = true;
        request.headers.erase("Connection");
        request.set_header("Connection", "close");
    }
    request.headers.erase("Expect");
}

std::optional<Reply> Connection::refusalOf(const httplib::Request &request)
{
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : bytes(request.method);
    const QByteArray path = bytes(request.path);
    bool isKnown = false;
    for (const auto &route : m_service.routes) {
        if (route.path.endsWith('/') ? !path.startsWith(route.path) : path != route.path)
            continue;
        isKnown = true;
        m_served.route = route.path;
        if (route.method == method)
            m_route = &route;
    }
    if (method == "GET" || method == "POST")
        m_served.method = method;
    if (!m_service.gate.mayAsk(m_service.gate.peerOf(m_address, bytes(request.get_header_value("X-Forwarded-For")))))
        return busy("tooManyRequests", 429);
    if (request.path.size() > pathBytesMax)
        return refusal(414, "pathTooLong");
    if (m_route == nullptr)
        return isKnown ? refusal(405, "methodNotAllowed") : refusal(404, "noSuchRoute");
    return {};
}

std::optional<Reply> Connection::refusalOfBody(const httplib::Request &request)
{
    if (request.has_header("Transfer-Encoding"))
        return refusal(411, "lengthRequired");
    const auto count = request.get_header_value_count("Content-Length");
    if (count == 0)
        return request.method == "POST" ? std::optional(refusal(411, "lengthRequired")) : std::nullopt;
    const std::string length = request.get_header_value("Content-Length");
    const bool isNumber = !length.empty() && std::ranges::all_of(length, [](char c) { return c >= '0' && c <= '9'; });
    if (count > 1 || !isNumber)
        return refusal(400, "lengthIsNoNumber");
    if (length.size() > 15 || bytes(length).toLongLong() > m_service.limits.bodyBytesMax)
        return refusal(413, "bodyTooLarge");
    m_bodySize = bytes(length).toLongLong();
    if (!m_room.take(m_service.gate, m_bodySize))
        return busy("tooBusy", 503);
    return {};
}

void Connection::answer(const httplib::Request &request, httplib::Response &response)
{
    const Reply reply = m_refusal ? *m_refusal : handle(request);
    m_served.status = m_stream.fault() == PacedStream::Fault::none ? reply.status : 0;
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.set_header(name.toStdString(), value.toStdString());
    if (!reply.body.isEmpty())
        response.set_content(reply.body.constData(), size_t(reply.body.size()), reply.contentType.toStdString());
}

/// Memory follows what has come, not what was announced.
bool Connection::readBody(QByteArray &body)
{
    m_stream.beginBody();
    while (body.size() < m_bodySize) {
        const auto before = body.size();
        body.resize(before + qsizetype(std::min<qint64>(chunkBytes, m_bodySize - before)));
        const auto got = m_stream.read(body.data() + before, size_t(body.size() - before));
        if (got <= 0)
            return false;
        body.resize(before + qsizetype(got));
    }
    return true;
}

Reply Connection::handle(const httplib::Request &request)
{
    Request message;
    message.method = m_route->method;
    message.path = bytes(request.path);
    if (!readBody(message.body))
        return refusal(408, "cut");
    for (const auto &[name, value] : request.headers) {
        const QByteArray key = bytes(name).toLower();
        if (!message.headers.contains(key))
            message.headers.insert(key, bytes(value));
    }
    try {
        return m_route->isHeld ? handleAside(message) : m_route->handle(message);
    } catch (...) {
        return refusal(500, "failed");
    }
}

/// What is held back needs no room for its body while others bring theirs.
Reply Connection::handleAside(const Request &message)
{
    const Aside aside(m_service.threads, m_address);
    if (!aside.isOut())
        return busy("tooManyHeld", 503);
    m_room.giveBack();
    Request held = message;
    held.isAwaited = [this] { return isAwaited(); };
    return m_route->handle(held);
}

bool Connection::isAwaited() const
{
    std::array<pollfd, 2> sockets{pollfd{m_stream.socket(), POLLRDHUP, 0}, pollfd{m_service.stopped, POLLIN, 0}};
    return ::poll(sockets.data(), sockets.size(), 0) <= 0;
}

} // namespace

Reply refusal(int status, const char *name)
{
    return Reply{status, QByteArray("{\"refusal\":\"") + name + "\"}\n", "application/json"};
}

void serveConnection(const Service &service, int socket, const QByteArray &address)
{
    Connection(service, socket, address).serve();
}

void refuseConnection(const Service &service, int socket)
{
    static constexpr std::string_view words =
        "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nRetry-After: 5\r\nConnection: close\r\n\r\n";
    Served served;
    served.status = 503;
    if (service.tls == nullptr)
        served.bytesOut = std::max<qint64>(::send(socket, words.data(), words.size(), MSG_DONTWAIT | MSG_NOSIGNAL), 0);
    service.served(served);
}

} // namespace botiquin::http
