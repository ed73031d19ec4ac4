// SPDX-License-Identifier: GPL-3.0-or-later
#include "central_process.h"
#include "command_line.h"
#include "support/suite.h"
#include "sync/http/client.h"

#include <QFile>
#include <QTest>
#include <memory>

using namespace botiquin;
using namespace botiquin::testing;

/// A centre behind TLS whose certificate the region's own authority signed, which no system knows.
class OwnCertificateTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<CentralProcess> m_centre;
    QString m_device;

    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString url() const { return QStringLiteral("https://localhost:%1").arg(m_centre->port()); }
    Said on(const QString &store, const QStringList &words) const { return command(at(store), words); }
    void openssl(const QStringList &words) const
    {
        QProcess process;
        process.start(QStringLiteral("openssl"), words);
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }
    /// An authority: its certificate in NAME.pem.
    void makeAuthority(const QString &name) const
    {
        openssl({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
                 QStringLiteral("/CN=") + name, "-keyout", at(name + QStringLiteral(".key")), "-out", at(name + QStringLiteral(".pem"))});
    }
    void refusesTheCertificate(const Said &said) const
    {
        QCOMPARE(said.code, 4);
        QCOMPARE(said.text("failure"), QStringLiteral("certificateNotTrusted"));
        QVERIFY(!said.json[QStringLiteral("retryable")].toBool(true));
    }

private Q_SLOTS:
    void initTestCase()
    {
        makeAuthority(QStringLiteral("own"));
        makeAuthority(QStringLiteral("other"));
        openssl({"req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=localhost", "-keyout",
                 at("server.key"), "-out", at("server.csr")});
        QFile names(at("names"));
        QVERIFY(names.open(QIODevice::WriteOnly) && names.write("subjectAltName=DNS:localhost\nbasicConstraints=CA:FALSE\n") > 0);
        names.close();
        openssl({"x509", "-req", "-in", at("server.csr"), "-CA", at("own.pem"), "-CAkey", at("own.key"), "-CAcreateserial", "-days",
                 "2", "-extfile", at("names"), "-out", at("server.crt")});
        const auto created = on("region", {"region", "create", "--demo", "--state", "OAXACA", "--warehouse", "OCIMB000012",
                                           "--month", "2026-12"});
        QVERIFY2(created.code == 0, created.words().constData());
        const auto added = on("region", {"--as", "administracion1", "device", "add", "--facility", "OCIMB000012", "--label",
                                         "Centro", "--out", at("centre")});
        m_device = added.text("device");
        m_centre = std::make_unique<CentralProcess>(m_folder.path());
        QVERIFY2(m_centre->start({"--database", QStringLiteral("sqlite:") + at("centre"), "--tls-cert", at("server.crt"), "--tls-key",
                                  at("server.key")}),
                 qPrintable(m_centre->complaint()));
    }

    void aCertificateThatNobodyTrustsHasAFailureOfItsOwn()
    {
        refusesTheCertificate(on("region", {"sync", url()}));
        refusesTheCertificate(on("region", {"sync", url(), "--trust", at("other.pem")}));
        // A name that is not the certificate's is another server's.
        refusesTheCertificate(on("region", {"sync", QStringLiteral("https://127.0.0.1:%1").arg(m_centre->port()), "--trust", at("own.pem")}));
        QCOMPARE(on("region", {"sync", url(), "--trust", at("none.pem")}).text("failure"), QStringLiteral("notFound"));
        QCOMPARE(on("region", {"sync", url(), "--trust", at("own.key")}).text("failure"), QStringLiteral("malformed"));
    }

    /// An idle one gives way to whoever waits, and ends after a while.
    void whoComesBackToAConnectionThatTheCentreEndedTakesAnother()
    {
        CentralProcess narrow(m_folder.path());
        QVERIFY2(narrow.start({"--database", QStringLiteral("sqlite:") + at("centre"), "--tls-cert", at("server.crt"), "--tls-key",
                               at("server.key"), "--threads", "1"}),
                 qPrintable(narrow.complaint()));
        const auto client = [&] {
            return http::Client::of(QStringLiteral("https://localhost:%1").arg(narrow.port()), {}, at("own.pem"));
        };
        const QByteArray noBundle(100'000, 'x');
        const auto one = client();
        const auto other = client();
        for (http::Client *who : {one.get(), other.get(), one.get(), other.get()}) {
            const auto answered = who->post("/v1/bundle", noBundle, 1000);
            QVERIFY2(answered, answered ? "" : qPrintable(answered.error().detail));
            QCOMPARE(answered->status, 422);
        }
    }

    void theRegionsOwnAuthorityIsTrustedWhereItsCertificateIsGiven()
    {
        const auto synced = on("region", {"sync", url(), "--trust", at("own.pem")});
        QVERIFY2(synced.code == 0, synced.words().constData());
        const auto code = on("region", {"--as", "administracion1", "device", "code", "--facility", "OCIMB000012", "--label", "Otra",
                                        "--centre", m_device});
        QVERIFY(QFile::copy(at("own.pem"), at("centre.pem"))); // beside the stores, for each of them
        QCOMPARE(on("region", {"sync", url()}).code, 0);
        const auto joined = on("none", {"device", "join", code.text("code"), url(), "--out", at("joined")});
        QVERIFY2(joined.code == 0, joined.words().constData());
        QCOMPARE(on("joined", {"sync", url()}).code, 0);
        QCOMPARE(on("joined", {"store", "re-key", url()}).code, 0);

        QCOMPARE(on("joined", {"letter", "write", at("letter")}).code, 0);
        const QStringList carry{"letter", "carry", at("letter"), "--to", url(), "--answer", at("answer")};
        const auto carried = on("none", carry);
        QVERIFY2(carried.code == 0, carried.words().constData());
        refusesTheCertificate(on("none", carry + QStringList{"--trust", at("other.pem")}));
        QCOMPARE(on("joined", {"letter", "take", at("answer")}).code, 0);
        QVERIFY(QFile::remove(at("centre.pem")));
        refusesTheCertificate(on("joined", {"sync", url()}));
        refusesTheCertificate(on("none", {"device", "join", code.text("code"), url(), "--out", at("third")}));
    }
};

BQ_SUITE(OwnCertificateTest);
#include "own_certificate_test.moc"
