// SPDX-License-Identifier: GPL-3.0-or-later
#include "central_process.h"
#include "raw_peer.h"
#include "support/suite.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QStandardPaths>
#include <QTest>

using namespace botiquin::testing;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

/// botiquin-central itself, as an administrator starts it.
class CentralProcessTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void withoutOptionsItMakesItsStoreAndAnswersOnThisComputerAlone()
    {
        CentralProcess centre(m_folder->path());
        QVERIFY(centre.start());
        QVERIFY(QFile::exists(path(s("botiquin/centre.botiquin"))));
        RawPeer peer(centre.port());
        const auto health = peer.ask(get("/healthz"));
        QCOMPARE(statusOf(health), 200);
        QCOMPARE(bodyOf(health), QByteArray("{\"status\":\"ok\"}\n"));
        const auto metrics = bodyOf(peer.ask(get("/metrics")));
        QVERIFY(metrics.contains("botiquin_http_requests_total{route=\"/healthz\",method=\"GET\",status=\"200\"} 1\n"));
        QVERIFY(metrics.contains("botiquin_http_request_seconds_count{route=\"/healthz\"} 1\n"));
        QVERIFY(metrics.contains("botiquin_log_events 0\n"));
        QVERIFY(metrics.contains("botiquin_http_connections 1\n"));
        const auto head = peer.ask("HEAD /healthz HTTP/1.1\r\nConnection: close\r\n\r\n");
        QCOMPARE(statusOf(head), 200);
        QCOMPARE(bodyOf(head), QByteArray());
    }

    void itBeginsAgainOnTheStoreThatItMade()
    {
        for (int i = 0; i < 2; ++i) {
            CentralProcess centre(m_folder->path());
            QVERIFY(centre.start());
            QCOMPARE(statusOf(RawPeer(centre.port()).ask(get("/healthz"))), 200);
            centre.ask(SIGTERM);
            QCOMPARE(centre.waitForEnd(), 0);
        }
    }

    void twoServersStandOnOneStore()
    {
        CentralProcess one(m_folder->path());
        CentralProcess two(m_folder->path());
        QVERIFY(one.start());
        QVERIFY(two.start());
        QCOMPARE(statusOf(RawPeer(one.port()).ask(get("/healthz"))), 200);
        QCOMPARE(statusOf(RawPeer(two.port()).ask(get("/healthz"))), 200);
    }

    void aPortThatIsTakenIsNamed()
    {
        CentralProcess one(m_folder->path());
        QVERIFY(one.start());
        CentralProcess two(m_folder->path());
        const QString taken = s("127.0.0.1:%1").arg(one.port());
        QCOMPARE(two.run({s("--listen"), taken}), 4);
        QVERIFY(two.complaint().contains(taken));
    }

    void aDamagedStoreIsAFailureWithAName()
    {
        write(path(s("notes.txt")), QByteArray("shopping list\n").repeated(1000));
        CentralProcess centre(m_folder->path());
        QCOMPARE(centre.run({s("--database"), s("sqlite:") + path(s("notes.txt"))}), 4);
        QVERIFY(centre.complaint().contains(s("damaged")));
    }

    void aStoreThatIsNotThereIsMadeOnlyWhenAsked()
    {
        const QString url = s("sqlite:") + path(s("other.botiquin"));
        CentralProcess careful(m_folder->path());
        QCOMPARE(careful.run({s("--database"), url}), 4);
        QVERIFY(careful.complaint().contains(s("notFound")));
        QVERIFY(!QFile::exists(path(s("other.botiquin"))));
        CentralProcess maker(m_folder->path());
        QVERIFY(maker.start({s("--database"), url, s("--create"), s("yes")}));
        QVERIFY(QFile::exists(path(s("other.botiquin"))));
    }

    void aWrongSettingIsNamedWithItsSource_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown") << QStringList{s("--lisen"), s("x")} << s("--lisen");
        QTest::newRow("a word") << QStringList{s("start")} << s("start");
        QTest::newRow("no value") << QStringList{s("--listen")} << s("--listen: a value is missing");
        QTest::newRow("twice") << QStringList{s("--threads"), s("1"), s("--threads=2")} << s("--threads: given twice");
        QTest::newRow("no port") << QStringList{s("--listen"), s("127.0.0.1")} << s("--listen: takes HOST:PORT");
        QTest::newRow("a port too far") << QStringList{s("--listen=127.0.0.1:65536")} << s("--listen: takes HOST:PORT");
        QTest::newRow("bare IPv6") << QStringList{s("--listen"), s("::1:80")} << s("--listen: takes HOST:PORT");
        QTest::newRow("no URL") << QStringList{s("--database"), s("centre.db")} << s("--database: takes sqlite:FILE");
        QTest::newRow("another base") << QStringList{s("--database=mysql://h/d")} << s("--database: takes sqlite:FILE");
        QTest::newRow("no number") << QStringList{s("--threads"), s("many")} << s("--threads: takes a whole number");
        QTest::newRow("no threads") << QStringList{s("--threads=0")} << s("--threads: takes a whole number from 1");
        QTest::newRow("level") << QStringList{s("--log-level"), s("loud")} << s("--log-level: takes debug");
        QTest::newRow("half of TLS") << QStringList{s("--tls-cert"), s("c.pem")} << s("tls-cert and tls-key");
        QTest::newRow("proxy") << QStringList{s("--trusted-proxies"), s("nginx")} << s("--trusted-proxies: takes addr");
        QTest::newRow("a secret in sight") << QStringList{s("--operator-token"), s("x")}
                                          << s("BOTIQUIN_OPERATOR_TOKEN");
        QTest::newRow("no file") << QStringList{s("--config"), s("nowhere.conf")} << s("nowhere.conf");
    }
    void aWrongSettingIsNamedWithItsSource()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, words);
        CentralProcess centre(m_folder->path());
        QCOMPARE(centre.run(options), 2);
        const QString complaint = centre.complaint();
        QVERIFY2(complaint.contains(words), qPrintable(complaint));
        QVERIFY(centre.log().isEmpty());
    }

    void aWrongLineOfTheFileIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown") << QByteArray("# ours\n\nlisten = 127.0.0.1:0\nport = 80\n")
                                 << s("central.conf:4: no such setting: port");
        QTest::newRow("no form") << QByteArray("listen\n") << s("central.conf:1: not of the form");
        QTest::newRow("twice") << QByteArray("threads = 1\nthreads = 2\n") << s("central.conf:2: threads: given twice");
        QTest::newRow("empty") << QByteArray("listen =\n") << s("central.conf:1: listen: a value is missing");
        QTest::newRow("short token") << QByteArray("operator-token = secret\n") << s("central.conf:1: operator-token");
        QTest::newRow("bytes of nothing") << QByteArray("\x00\xff\xfe\x01=\n", 6) << s("central.conf:1");
        QTest::newRow("endless") << QByteArray(70'000, '#') << s("central.conf: longer than");
    }
    void aWrongLineOfTheFileIsNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        write(path(s("central.conf")), text);
        CentralProcess centre(m_folder->path());
        QCOMPARE(centre.run({s("--config"), path(s("central.conf"))}), 2);
        const QString complaint = centre.complaint();
        QVERIFY2(complaint.contains(words), qPrintable(complaint));
        QVERIFY(!complaint.contains(s("secret")));
    }

    void optionsWinOverVariablesAndTheseOverTheFile()
    {
        write(path(s("central.conf")), "listen = nowhere.invalid:1\nlog-level = error\nthreads = 3\n");
        CentralProcess centre(m_folder->path());
        centre.setVariable(s("BOTIQUIN_CONFIG"), path(s("central.conf")));
        centre.setVariable(s("BOTIQUIN_LOG_LEVEL"), s("info"));
        centre.setVariable(s("BOTIQUIN_LISTEN"), s("also.invalid:1"));
        QVERIFY(centre.start());
        CentralProcess other(m_folder->path());
        other.setVariable(s("BOTIQUIN_THREADS"), s("none"));
        QCOMPARE(other.run({}), 2);
        QVERIFY(other.complaint().contains(s("BOTIQUIN_THREADS: takes a whole number")));
    }

    void aDatabaseThatIsNotThereIsNamedWithoutItsPassword()
    {
        CentralProcess centre(m_folder->path());
        centre.setVariable(s("BOTIQUIN_DATABASE"), s("postgresql://botiquin:hushhush@127.0.0.1:1/botiquin"));
        QCOMPARE(centre.run({}), 4);
        const QString complaint = centre.complaint();
        QVERIFY2(complaint.contains(s("postgresql://botiquin@127.0.0.1:1/botiquin")), qPrintable(complaint));
        QVERIFY(!complaint.contains(s("hushhush")));
    }

    void itsLimitsAreThoseThatItIsTold()
    {
        CentralProcess centre(m_folder->path());
        QVERIFY(centre.start({s("--request-burst"), s("2"), s("--requests-per-second=1"), s("--header-seconds-max=1"),
                              s("--body-bytes-max"), s("1024")}));
        RawPeer slow(centre.port());
        slow.send("GET /healthz HTTP/1.1\r\n");
        RawPeer peer(centre.port());
        QCOMPARE(statusOf(peer.ask(get("/healthz"))), 200);
        QCOMPARE(statusOf(peer.ask(get("/healthz"))), 200);
        QCOMPARE(statusOf(peer.ask(get("/healthz"))), 429);
        QCOMPARE(statusOf(slow.answer()), 408);
        QTest::qWait(1200);
        QCOMPARE(statusOf(peer.ask(post("/healthz", QByteArray(2000, 'x')))), 405);
    }

    void whatNobodyServesHasNoRoute()
    {
        CentralProcess centre(m_folder->path());
        QVERIFY(centre.start());
        RawPeer peer(centre.port());
        QCOMPARE(statusOf(peer.ask(get("/v1/feeds"))), 404);
        QCOMPARE(statusOf(peer.ask(get("/"))), 404);
    }

    void askedToEndInTheMiddleOfARequestItAnswersAndGoes_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void askedToEndInTheMiddleOfARequestItAnswersAndGoes()
    {
        QFETCH(int, signal);
        CentralProcess centre(m_folder->path());
        QVERIFY(centre.start());
        RawPeer idle(centre.port());
        RawPeer peer(centre.port());
        QCOMPARE(statusOf(peer.ask(get("/healthz"))), 200);
        peer.send("GET /healthz HTTP/1.1\r\nHost: ");
        QTest::qWait(400);
        centre.ask(signal);
        QVERIFY(centre.waitForEvent(s("stopping")));
        const auto answer = peer.ask("centre\r\n\r\n");
        QCOMPARE(statusOf(answer), 200);
        QCOMPARE(centre.waitForEnd(), 0);
        QCOMPARE(centre.log().last()[s("event")].toString(), s("stopped"));
        QCOMPARE(centre.log().last()[s("requestsCut")].toBool(), false);
    }

    void itsLogIsJsonAndNamesNobody()
    {
        CentralProcess centre(m_folder->path());
        QVERIFY(centre.start());
        RawPeer peer(centre.port());
        peer.ask(get("/v1/opening/PEGJ800101HDFRRL09?curp=PEGJ800101HDFRRL09", "Authorization: Bearer hushhush\r\n"));
        peer.ask("GET /\"}\n HTTP/1.1\r\n\r\n");
        centre.ask(SIGTERM);
        QCOMPARE(centre.waitForEnd(), 0);
        QVERIFY(centre.log().size() >= 4);
        for (const auto &line : centre.log()) {
            QVERIFY(line.contains(s("time")) && line.contains(s("level")) && line.contains(s("event")));
            const QByteArray text = QJsonDocument(line).toJson();
            QVERIFY(!text.contains("PEGJ") && !text.contains("hushhush"));
            QVERIFY(line[s("event")] != s("request") || !text.contains("127.0.0.1"));
        }
    }

    void withACertificateItSpeaksTlsAndNothingElse()
    {
        QProcess openssl;
        openssl.start(s("openssl"), {s("req"), s("-x509"), s("-newkey"), s("ec"), s("-pkeyopt"),
                                     s("ec_paramgen_curve:prime256v1"), s("-nodes"), s("-days"), s("2"), s("-subj"),
                                     s("/CN=localhost"), s("-addext"), s("subjectAltName=DNS:localhost"), s("-keyout"),
                                     path(s("key.pem")), s("-out"), path(s("cert.pem"))});
        QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
        CentralProcess centre(m_folder->path());
        QVERIFY(centre.start({s("--tls-cert"), path(s("cert.pem")), s("--tls-key"), path(s("key.pem")),
                              s("--header-seconds-max=1")}));
        QSslSocket peer;
        auto trust = QSslConfiguration::defaultConfiguration();
        trust.setCaCertificates(QSslCertificate::fromPath(path(s("cert.pem"))));
        peer.setSslConfiguration(trust);
        peer.connectToHostEncrypted(s("127.0.0.1"), centre.port(), s("localhost"));
        QVERIFY2(peer.waitForEncrypted(5000), qPrintable(peer.errorString()));
        peer.write(get("/healthz"));
        QByteArray answer;
        while (!answer.contains("ok") && peer.waitForReadyRead(5000))
            answer += peer.readAll();
        QCOMPARE(statusOf(answer), 200);
        // Somebody who does not speak it gets nothing, and costs nobody else anything.
        QCOMPARE(statusOf(RawPeer(centre.port()).ask(get("/healthz"))), 0);
        QVERIFY(RawPeer(centre.port()).isClosedWithin(4000));
        peer.write(get("/healthz", "Connection: close\r\n"));
        QVERIFY(peer.waitForReadyRead(5000));
    }

    void aCertificateThatIsNoneIsAFailureWithAName()
    {
        write(path(s("cert.pem")), "nothing");
        CentralProcess centre(m_folder->path());
        QCOMPARE(centre.run({s("--tls-cert"), path(s("cert.pem")), s("--tls-key"), path(s("key.pem"))}), 4);
        QVERIFY(centre.complaint().contains(s("malformed")));
        CentralProcess other(m_folder->path());
        QCOMPARE(other.run({s("--tls-cert"), path(s("none.pem")), s("--tls-key"), path(s("key.pem"))}), 4);
        QVERIFY(other.complaint().contains(s("notFound")));
    }
};

BQ_SUITE(CentralProcessTest);
#include "central_process_test.moc"
