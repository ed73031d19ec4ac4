// SPDX-License-Identifier: GPL-3.0-or-later
#include "central_process.h"
#include "command_line.h"
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

/// A proxy on this computer, which takes every host for this computer.
class LoopbackProxy : public QThread
{
public:
    ~LoopbackProxy() override
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
    /// What it was asked for since the last time.
    QByteArray asked()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_asked, {});
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
        const bool isConnect = request.startsWith("CONNECT ");
        const QByteArray scheme = isConnect ? "CONNECT " : "http://";
        const auto from = request.indexOf(scheme) + scheme.size();
        const QByteArray target = request.mid(from, request.indexOf(isConnect ? ' ' : '/', from) - from);
        // Whom it forwards to by name, it asks for what is there.
        const QByteArray named = isConnect ? QByteArray() : scheme + target;
        peer->disconnect(SIGNAL(readyRead()));
        auto *beyond = new QTcpSocket(peer);
        connect(beyond, &QTcpSocket::connected, peer, [=] {
            const auto pass = [=](QByteArray bytes) { beyond->write(named.isEmpty() ? bytes : bytes.replace(named, "")); };
            if (isConnect)
                peer->write("HTTP/1.1 200 Connection Established\r\n\r\n");
            else
                pass(request);
            connect(peer, &QTcpSocket::readyRead, beyond, [=] { pass(peer->readAll()); });
            connect(beyond, &QTcpSocket::readyRead, peer, [=] { peer->write(beyond->readAll()); });
        });
        connect(beyond, &QTcpSocket::disconnected, peer, &QTcpSocket::disconnectFromHost);
        beyond->connectToHost(QHostAddress(QHostAddress::LocalHost), target.mid(target.lastIndexOf(':') + 1).toUShort());
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
        LoopbackProxy proxy;
        const http::Proxy way{QStringLiteral("127.0.0.1"), proxy.begin(), QStringLiteral("clinica"), QStringLiteral("secreta")};
        const auto client = http::Client::of(address, way);
        const auto answered = client->post("/v1/nothing", "a body", 4096);
        QVERIFY2(answered, answered ? "" : qPrintable(answered.error().detail));
        QCOMPARE(answered->status, 404);
        const QByteArray asked = proxy.asked();
        QVERIFY2(asked.startsWith("CONNECT localhost:" + QByteArray::number(centre.port())), asked);
        QVERIFY(asked.contains("Proxy-Authorization: Basic " + QByteArray("clinica:secreta").toBase64()));
        QVERIFY(!asked.contains("a body"));
        // Nobody goes round a proxy that is not there.
        const auto none = http::Client::of(address, http::Proxy{QStringLiteral("127.0.0.1"), 1})->post("/v1/nothing", "b", 4096);
        QVERIFY(!none && none.error().kind == Failure::Kind::network);
        qunsetenv("SSL_CERT_FILE");
    }

    void aNewComputerJoinsAndGoesOnThroughTheSystemsProxy()
    {
        const QString warehouse = QStringLiteral("OCIMB000012");
        const auto created = command(path("region"), {"region", "create", "--demo", "--state", "OAXACA", "--warehouse", warehouse,
                                                      "--month", "2026-12"});
        QVERIFY2(created.code == 0, created.words().constData());
        const auto added = command(path("region"), {"--as", "administracion1", "device", "add", "--facility", warehouse, "--label",
                                                    "Centro", "--out", path("centre")});
        const auto code = command(path("region"), {"--as", "administracion1", "device", "code", "--facility", warehouse, "--label",
                                                   "Laptop", "--centre", added.text("device")});
        QVERIFY2(code.code == 0, code.words().constData());
        CentralProcess centre(m_folder.path());
        QVERIFY2(centre.start({"--database", QStringLiteral("sqlite:") + path("centre")}), qPrintable(centre.complaint()));
        QCOMPARE(command(path("region"), {"sync", QStringLiteral("http://127.0.0.1:%1").arg(centre.port())}).code, 0);

        LoopbackProxy proxy;
        qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.begin()));
        qunsetenv("no_proxy");
        const QString url = QStringLiteral("http://centro.example.org:%1").arg(centre.port());
        const auto joined = command(path("none"), {"device", "join", code.text("code"), url, "--out", path("laptop"), "--keys", "file"});
        QVERIFY2(joined.code == 0, joined.words().constData());
        QVERIFY(proxy.asked().startsWith("POST http://centro.example.org:"));
        for (const QStringList &words : {QStringList{"sync", url}, QStringList{"store", "new-run", url}}) {
            const auto said = command(path("laptop"), words);
            QVERIFY2(said.code == 0, said.words().constData());
            QVERIFY(proxy.asked().startsWith("POST http://centro.example.org:"));
        }
        qunsetenv("http_proxy");
    }
};

BQ_SUITE(ProxyTest);
#include "proxy_test.moc"
