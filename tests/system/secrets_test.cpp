// SPDX-License-Identifier: GPL-3.0-or-later
#include "central_process.h"
#include "command_line.h"
#include "raw_peer.h"
#include "support/suite.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace botiquin::testing;

/// A region at work – a warehouse, a clinic and a centre, real programs all – and then a search through everything
/// that they wrote, said and logged: of who the patients are, of PINs and of keys, nothing stands there in clear.
class SecretsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<CentralProcess> m_centre;
    QByteArray m_heard; ///< what commands answered, and the centre

    static constexpr const char *curp = "GOLM610512MOCNPR05";
    static constexpr const char *credential = "61-7704-2290";
    static constexpr const char *initials = "Q. Z. X.";
    static constexpr const char *pin = "904173";
    static constexpr const char *token = "kV0-not-for-everybody-0123456789";

    QString at(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    Said run(const char *store, const char *user, const QStringList &words)
    {
        QStringList all{QStringLiteral("--at"), QStringLiteral("2026-11-20T10:00:00")};
        if (*user != '\0')
            all << QStringLiteral("--as") << QString::fromLatin1(user);
        const auto said = CommandLine(at(store), all + words).end();
        m_heard += said.words();
        return said;
    }
    Said sync(const char *store)
    {
        return run(store, "", {QStringLiteral("sync"), QStringLiteral("http://127.0.0.1:%1").arg(m_centre->port())});
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static bool isSecretFile(const QString &path)
    {
        return path.endsWith(QLatin1String(".keys")) || path.endsWith(QLatin1String(".patients")) ||
               path.endsWith(QLatin1String("pins.json")) || path.endsWith(QLatin1String("central.conf"));
    }

    /// A cold box of the first kit, sealed at the warehouse and received at the clinic; an item in it.
    QString supplyTheClinic()
    {
        const QStringList cold{QStringLiteral("--class"), QStringLiteral("cold")};
        const QString kit = run("clinic", "", {"receive", "list"})
                                .list("expected")[0]
                                .toObject()
                                .value(QStringLiteral("kit"))
                                .toString();
        QString item;
        for (const auto line : run("warehouse", "", QStringList{"pack", "show", kit} + cold).list("lines")) {
            item = line.toObject().value(QStringLiteral("item")).toString();
            const auto lot = run("warehouse", "", {"stock", "list", "--item", item}).list("lots").last().toObject();
            run("warehouse", "empaque1",
                QStringList{"pack", "lot", kit, item, "--lot", lot.value(QStringLiteral("lot")).toString(),
                            "--expiry", lot.value(QStringLiteral("expiry")).toString()} +
                    cold);
            run("warehouse", "empaque1",
                QStringList{"pack", "quantity", kit, item,
                            QString::number(line.toObject().value(QStringLiteral("units")).toInt())} +
                    cold);
        }
        run("warehouse", "revision1", QStringList{"pack", "check", kit} + cold);
        const QString box =
            run("warehouse", "empaque1", QStringList{"pack", "seal", kit, "--seal", "0047182"} + cold).text("sscc");
        sync("warehouse");
        sync("clinic");
        return run("clinic", "enfermeria1", {"receive", "box", box, "--rest", "listed"}).code == 0 ? item : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto created = run(
            "warehouse", "",
            {"region", "create", "--state", "OAXACA", "--warehouse", "OCIMB000012", "--month", "2026-12", "--demo"});
        QVERIFY2(created.code == 0, created.words().constData());
        const QString clinic =
            created.json.value(QStringLiteral("clinic")).toObject().value(QStringLiteral("facility")).toString();
        QFile pins(at("pins.json"));
        QVERIFY(pins.open(QIODevice::WriteOnly));
        QVERIFY(pins.write(QByteArray("{\"enfermeria1\":\"") + pin + "\"}") > 0);
        pins.close();
        QFile settings(at("central.conf"));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        QVERIFY(settings.write(QByteArray("log-level = debug\noperator-token = ") + token + '\n') > 0);
        settings.close();
        QCOMPARE(run("warehouse", "administracion1",
                     {"device", "add", "--facility", "OCIMB000012", "--label", "Centro", "--out", at("centre")})
                     .code,
                 0);
        QCOMPARE(run("warehouse", "administracion1",
                     {"device", "add", "--facility", clinic, "--label", "Laptop", "--out", at("clinic"), "--pins",
                      pins.fileName()})
                     .code,
                 0);
        m_heard.clear(); // whoever makes a region, or a device, is told its people's PINs once
        m_centre = std::make_unique<CentralProcess>(m_folder.path());
        QVERIFY2(m_centre->start({QStringLiteral("--database"), QStringLiteral("sqlite:") + at("centre"),
                                  QStringLiteral("--config"), at("central.conf")}),
                 qPrintable(m_centre->complaint()));
    }

    void noneOfItGoesToAFileWhenTheServerEndsBadly()
    {
        const auto limits = contentOf(QStringLiteral("/proc/%1/limits").arg(m_centre->processId()));
        QVERIFY2(QString::fromLatin1(limits).contains(QRegularExpression(QStringLiteral("Max core file size +0 +0 "))), limits.constData());
    }

    void whatNobodyIsToReadStandsNowhere()
    {
        const QString item = supplyTheClinic();
        QVERIFY(!item.isEmpty());
        const QString one = item + QStringLiteral("=1");
        const auto byCurp = run("clinic", "enfermeria1", {"dispense", "--curp", curp, "--line", one});
        QVERIFY2(byCurp.code == 0, byCurp.words().constData());
        const auto byCredential =
            run("clinic", "enfermeria1",
                {"dispense", "--credential", credential, "--initials", initials, "--born", "1961", "--line", one});
        QVERIFY2(byCredential.code == 0, byCredential.words().constData());
        // Refused, too, and with a token that is not the one.
        QVERIFY(run("clinic", "enfermeria1", {"dispense", "--curp", curp, "--line", item + QStringLiteral("=900")})
                    .code != 0);
        QCOMPARE(sync("clinic").code, 0);
        QCOMPARE(sync("warehouse").code, 0);
        for (const char *given : {token, "another-token-0123456789-0123456789"}) {
            m_heard += RawPeer(m_centre->port())
                           .ask(QByteArray("GET /v1/feeds HTTP/1.1\r\nAuthorization: Bearer ") + given +
                                "\r\nConnection: close\r\n\r\n");
        }
        m_heard += RawPeer(m_centre->port()).ask("POST /v1/bundle HTTP/1.1\r\nContent-Length: 4\r\n\r\nnone");
        m_heard += RawPeer(m_centre->port()).ask("GET /metrics HTTP/1.1\r\nConnection: close\r\n\r\n");
        for (const char *store : {"warehouse", "clinic", "centre"})
            QCOMPARE(run(store, "", {"verify"}).code, 0);

        m_centre->ask(SIGTERM);
        m_centre->waitForEnd();
        QByteArray said = m_heard + m_centre->complaint().toUtf8();
        for (const auto &line : m_centre->log())
            said += QJsonDocument(line).toJson();
        QVERIFY(said.contains("/v1/bundle"));
        QCOMPARE(found(said), QString());
    }

    void whatIsSecretIsForItsOwnerAlone()
    {
        int files = 0;
        QDirIterator all(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            if (path.endsWith(QLatin1String(".keys")) || path.endsWith(QLatin1String(".patients"))) {
                ++files;
                QCOMPARE(QFile::permissions(path) &
                             (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                         QFile::Permissions());
            }
        }
        QVERIFY(files >= 4); // three stores' keys and a clinic's patients
    }

private:
    /// Every secret: what it is called, and its bytes.
    std::vector<std::pair<QString, QByteArray>> secrets() const
    {
        std::vector<std::pair<QString, QByteArray>> all{{QStringLiteral("CURP"), curp},
                                                        {QStringLiteral("credential"), credential},
                                                        {QStringLiteral("initials"), initials},
                                                        {QStringLiteral("PIN"), pin},
                                                        {QStringLiteral("operators' token"), token}};
        QDirIterator files(m_folder.path(), {QStringLiteral("*.keys"), QStringLiteral("*.patients")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            static const QRegularExpression text(QStringLiteral("[A-Za-z0-9+/=_-]{40,}"));
            auto words = text.globalMatch(QString::fromLatin1(contentOf(path)));
            while (words.hasNext()) {
                const QByteArray word = words.next().captured().toLatin1();
                all.emplace_back(path, word);
                const auto bytes = path.endsWith(QLatin1String(".patients")) ? QByteArray::fromHex(word)
                                                                             : QByteArray::fromBase64(word);
                all.emplace_back(path, bytes.first(32)); // of a pair, the secret half
            }
        }
        return all;
    }

    /// "" where neither `said` nor any file holds a secret.
    QString found(const QByteArray &said) const
    {
        const auto all = secrets();
        QStringList found;
        if (all.size() < 5 + 2 * 4)
            found << QStringLiteral("only %1 secrets are known").arg(all.size());
        for (const auto &[what, bytes] : all) {
            if (said.contains(bytes))
                found << what + QStringLiteral(" was said");
            QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                if (!isSecretFile(path) && contentOf(path).contains(bytes))
                    found << what + QStringLiteral(" stands in ") + path;
            }
        }
        return found.join(u'\n');
    }
};

BQ_SUITE(SecretsTest);
#include "secrets_test.moc"
