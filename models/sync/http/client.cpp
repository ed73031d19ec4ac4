// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/http/client.h"

#include "journal/exchange/centre_address.h"

#include <QFile>
#include <QUrl>
#include <atomic>
#include <csignal>
#include <httplib.h>
#include <openssl/err.h>
#include <poll.h>

namespace botiquin::http {

namespace {

constexpr int connectSeconds = 15;
constexpr int stillSeconds = 60;

Failure failureOf(httplib::Error error)
{
    const bool isOfCertificate = error == httplib::Error::SSLServerVerification;
    return {Failure::Kind::network, isOfCertificate ? certificateNotTrusted : QString::fromStdString(httplib::to_string(error))};
}

bool trust(SSL_CTX *context, const QString &certificates)
{
    const bool isLoaded = SSL_CTX_load_verify_locations(context, QFile::encodeName(certificates).constData(), nullptr) == 1;
    ERR_clear_error();
    return isLoaded;
}

} // namespace

bool isCertificateNotTrusted(const Failure &failure)
{
    return failure.kind == Failure::Kind::network && failure.detail == certificateNotTrusted;
}

bool holdsCertificates(const QString &file)
{
    const std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context(SSL_CTX_new(TLS_client_method()), &SSL_CTX_free);
    return context && trust(context.get(), file);
}

struct Client::Wire
{
    explicit Wire(const std::string &address) : http(address)
    {
        // The library writes to sockets that may have been closed, which by default ends the program.
        std::signal(SIGPIPE, SIG_IGN);
        http.set_connection_timeout(connectSeconds);
        http.set_read_timeout(stillSeconds);
        http.set_write_timeout(stillSeconds);
        http.set_keep_alive(true);
        http.set_tcp_nodelay(true);
        http.set_socket_options([this](socket_t socket) { connecting = socket; });
    }

    /// All that a kept connection can say between two requests is that it is over, which the library overlooks behind TLS.
    void leaveWhatIsOver()
    {
        pollfd kept{http.socket(), POLLIN, 0};
        if (kept.fd != INVALID_SOCKET && ::poll(&kept, 1, 0) != 0)
            http.stop();
    }

    httplib::Client http;
    std::atomic<socket_t> connecting = INVALID_SOCKET; ///< of the request in hand, while there is no connection yet
};

Client::Client(std::unique_ptr<Wire> wire) : m_wire(std::move(wire)) {}

Client::~Client() = default;

std::unique_ptr<Client> Client::of(const QString &address, const std::optional<Proxy> &proxy,
                                   const QString &certificates)
{
    if (!isCentreAddress(address))
        return nullptr;
    const QString base = QUrl(address).adjusted(QUrl::RemovePath).toString(QUrl::FullyEncoded);
    auto wire = std::make_unique<Wire>(base.toStdString());
    if (proxy)
        wire->http.set_proxy(proxy->host.toStdString(), proxy->port);
    if (proxy && !proxy->user.isEmpty())
        wire->http.set_proxy_basic_auth(proxy->user.toStdString(), proxy->password.toStdString());
    // The library adds the system's to them.
    if (SSL_CTX *context = wire->http.ssl_context(); context && !certificates.isEmpty())
        (void)trust(context, certificates);
    return std::unique_ptr<Client>(new Client(std::move(wire)));
}

Outcome<Answered> Client::post(const QByteArray &path, const QByteArray &body, qint64 bytesMax)
{
    QByteArray answer;
    bool isTooMuch = false;
    httplib::Request request;
    request.method = "POST";
    request.path = path.toStdString();
    request.set_header("Content-Type", "application/octet-stream");
    request.body.assign(body.constData(), size_t(body.size()));
    request.content_receiver = [&](const char *data, size_t length, uint64_t, uint64_t) {
        isTooMuch = answer.size() + qint64(length) > bytesMax;
        if (!isTooMuch)
            answer.append(data, qsizetype(length));
        return !isTooMuch;
    };
    m_wire->leaveWhatIsOver();
    const auto result = m_wire->http.send(request);
    m_wire->connecting = INVALID_SOCKET;
    if (isTooMuch)
        return fail(Failure::Kind::malformed, QStringLiteral("an answer of more than %1 bytes").arg(bytesMax));
    if (!result)
        return tl::unexpected(failureOf(result.error()));
    return Answered{result->status, answer};
}

Outcome<int> Client::get(const QByteArray &path, Download &download, qint64 bytesMax)
{
    bool isTooMuch = false;
    bool isTaken = false;
    httplib::Request request;
    request.method = "GET";
    request.path = path.toStdString();
    if (!download.bytes.isEmpty()) {
        request.set_header("Range", "bytes=" + std::to_string(download.bytes.size()) + '-');
        request.set_header("If-Range", download.tag.toStdString());
    }
    request.response_handler = [&](const httplib::Response &response) {
        const QByteArray from = "bytes " + QByteArray::number(download.bytes.size()) + '-';
        isTaken = response.status == 200
            || (response.status == 206 && QByteArray::fromStdString(response.get_header_value("Content-Range")).startsWith(from));
        if (response.status == 200)
            download = {{}, QByteArray::fromStdString(response.get_header_value("ETag"))};
        else if (!isTaken)
            download = {};
        return isTaken || response.status != 206;
    };
    request.content_receiver = [&](const char *data, size_t length, uint64_t, uint64_t) {
        isTooMuch = isTaken && download.bytes.size() + qint64(length) > bytesMax;
        if (isTaken && !isTooMuch)
            download.bytes.append(data, qsizetype(length));
        return !isTooMuch;
    };
    m_wire->leaveWhatIsOver();
    const auto result = m_wire->http.send(request);
    m_wire->connecting = INVALID_SOCKET;
    if (isTooMuch)
        return fail(Failure::Kind::malformed, QStringLiteral("more than %1 bytes").arg(bytesMax));
    if (!result)
        return tl::unexpected(failureOf(result.error()));
    return result->status;
}

void Client::abandon()
{
    // Until it is connected the library does not know the socket as its own.
    if (const socket_t socket = m_wire->connecting; socket != INVALID_SOCKET)
        ::shutdown(socket, SHUT_RDWR);
    m_wire->http.stop();
}

} // namespace botiquin::http
