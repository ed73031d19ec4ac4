// SPDX-License-Identifier: GPL-3.0-or-later
#include "central_process.h"
#include "support/suite.h"

#include "sync/http/client.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <atomic>
#include <mutex>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

/// A proxy that knows nothing but CONNECT.
class ConnectProxy : public QThread
{
public:
    ~ConnectProxy() override
    {
        quit();
        wait();
    }
    quint16 begin()
    {
        start();
        while (port == 0)
            msleep(1);
        return port;
    }
    QByteArray asked()
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }

protected:
    void run() override
    {
        QTcpServer server;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            while (auto *peer = server.nextPendingConnection())
                connect(peer, &QTcpSocket::readyRead, peer, [this, peer] { take(peer); });
        });
        server.listen(QHostAddress::LocalHost);
        port = server.serverPort();
        exec();
    }

private:
    void take(QTcpSocket *peer)
    {
        if (!peer->peek(16384).contains("\r\n\r\n"))
            return;
        const QByteArray request = peer->readAll();
        {
            const std::lock_guard lock(m_mutex);
            m_asked = request;
        }
        const QByteArray target = request.mid(8, request.indexOf(' ', 8) - 8);
        if (!request.startsWith("CONNECT ")) {
            peer->write("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        peer->disconnect(SIGNAL(readyRead()));
        auto *beyond = new QTcpSocket(peer);
        connect(beyond, &QTcpSocket::connected, peer, [=] {
            peer->write("HTTP/1.1 200 Connection Established\r\n\r\n");
            connect(peer, &QTcpSocket::readyRead, beyond, [=] { beyond->write(peer->readAll()); });
            connect(beyond, &QTcpSocket::readyRead, peer, [=] { peer->write(beyond->readAll()); });
        });
        connect(beyond, &QTcpSocket::disconnected, peer, &QTcpSocket::disconnectFromHost);
        const auto colon = target.lastIndexOf(':');
        beyond->connectToHost(QString::fromLatin1(target.left(colon)), target.mid(colon + 1).toUShort());
    }

    std::atomic<quint16> port = 0;
    std::mutex m_mutex;
    QByteArray m_asked;
};

} // namespace

/// The client behind a network that lets nobody out but through its proxy.
class ProxyTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

private Q_SLOTS:
    void whatIsEncryptedGoesThroughTheProxyUnseen()
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                       "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", path("key.pem"),
                       "-out", path("cert.pem")});
        QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
        qputenv("SSL_CERT_FILE", path("cert.pem").toLocal8Bit());
        CentralProcess centre(m_folder.path());
        QVERIFY2(centre.start({"--tls-cert", path("cert.pem"), "--tls-key", path("key.pem")}), qPrintable(centre.complaint()));
        const QString address = QStringLiteral("https://localhost:%1").arg(centre.port());
        ConnectProxy proxy;
        const http::Proxy way{QStringLiteral("127.0.0.1"), proxy.begin(), QStringLiteral("clinica"), QStringLiteral("secreta")};
        const auto client = http::Client::of(address, way);
        const auto answered = client->post("/v1/nothing", "a body", 4096);
        QVERIFY2(answered, answered ? "" : qPrintable(answered.error().detail));
        QCOMPARE(answered->status, 404);
        QVERIFY2(proxy.asked().startsWith("CONNECT localhost:" + QByteArray::number(centre.port())), proxy.asked());
        QVERIFY(proxy.asked().contains("Proxy-Authorization: Basic " + QByteArray("clinica:secreta").toBase64()));
        QVERIFY(!proxy.asked().contains("a body"));
        // Nobody goes round a proxy that is not there.
        const auto none = http::Client::of(address, http::Proxy{QStringLiteral("127.0.0.1"), 1})->post("/v1/nothing", "b", 4096);
        QVERIFY(!none && none.error().kind == Failure::Kind::network);
        qunsetenv("SSL_CERT_FILE");
    }
};

BQ_SUITE(ProxyTest);
#include "proxy_test.moc"
