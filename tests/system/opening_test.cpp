// SPDX-License-Identifier: GPL-3.0-or-later
#include "central_process.h"
#include "command_line.h"
#include "meddling_proxy.h"
#include "raw_peer.h"
#include "storage/workplace.h"
#include "support/suite.h"

#include <QFile>
#include <QTest>
#include <memory>

using namespace botiquin;
using namespace botiquin::testing;

/// New laptops that begin with an opening of a real centre, over links that cut and damage it; and what operators see of
/// its feeds.
class FeedOpeningTest : public QObject
{
    Q_OBJECT

    const QByteArray m_token = QByteArray(40, 'q');
    QTemporaryDir m_folder;
    QString m_clinic;
    QString m_centreDevice;
    std::unique_ptr<CentralProcess> m_centre;
    QByteArray m_fetched; ///< the path of an opening

    QString store(const QString &name) const { return m_folder.filePath(name); }
    Said region(const QStringList &words) const
    {
        return command(store(QStringLiteral("region")), QStringList{"--as", "administracion1"} + words);
    }
    QString urlOf(quint16 port) const { return QStringLiteral("http://127.0.0.1:%1").arg(port); }
    QString digest(const QString &name) const { return command(store(name), {"digest", "--scope", m_clinic}).text("digest"); }

    void startCentre()
    {
        m_centre = std::make_unique<CentralProcess>(m_folder.path());
        m_centre->setVariable(QStringLiteral("BOTIQUIN_OPERATOR_TOKEN"), QString::fromLatin1(m_token));
        QVERIFY2(m_centre->start({QStringLiteral("--database"), QStringLiteral("sqlite:") + store(QStringLiteral("centre"))}),
                 qPrintable(m_centre->complaint()));
    }
    /// A code that the centre has heard of.
    QString newCode(const QString &label) const
    {
        const auto made = region({"device", "code", "--facility", m_clinic, "--label", label, "--centre", m_centreDevice});
        return region({"sync", urlOf(m_centre->port())}).code == 0 ? made.text("code") : QString();
    }
    static Said join(const QString &code, quint16 port, const QString &out)
    {
        QProcess process;
        process.start(QStringLiteral(BOTIQUINCTL),
                      {"device", "join", code, QStringLiteral("http://127.0.0.1:%1").arg(port), "--out", out});
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 300'000))
            return {-1, {}};
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object()};
    }
    static QJsonObject openingOf(const Said &said) { return said.json.value(QStringLiteral("opening")).toObject(); }

private Q_SLOTS:
    void initTestCase()
    {
        const auto created = command(store("region"), {"region", "create", "--demo", "--state", "OAXACA", "--warehouse",
                                                       "OCIMB000012", "--month", "2026-12"});
        QCOMPARE(created.code, 0);
        m_clinic = created.json.value(QStringLiteral("clinic")).toObject().value(QStringLiteral("facility")).toString();
        QCOMPARE(region({"device", "add", "--facility", "OCIMB000012", "--label", "Mesa", "--out", store("known")}).code, 0);
        const auto added = region({"device", "add", "--facility", "OCIMB000012", "--label", "Centro", "--out", store("centre")});
        QVERIFY2(added.code == 0, added.words().constData());
        m_centreDevice = added.text("device");
        startCentre();
    }

    void theRegionsOwnStoreIsBroughtNothingThatItWrote()
    {
        const auto received = command(store("known"), {"--as", "almacen1", "stock", "receive", "--supplier", "Distribuidora", "--item",
                                                       "010.000.0104.00", "--lot", "K1", "--expiry", "2028-08-31", "--units", "10"});
        QVERIFY2(received.code == 0, received.words().constData());
        // The centre takes it in; the device, which was made ready before the centre was, does not know who answers.
        QCOMPARE(command(store("known"), {"sync", urlOf(m_centre->port())}).text("refusal"), QStringLiteral("unknownSender"));
        const auto first = region({"sync", urlOf(m_centre->port())});
        QVERIFY2(first.code == 0 && openingOf(first).isEmpty(), first.words().constData());
        QVERIFY2(first.number("bytesDown") < 10'000, first.words().constData());
        QCOMPARE(first.number("recorded"), 1);
        const auto digestOf = [&](const char *name) {
            return command(store(QString::fromLatin1(name)), {"digest", "--scope", "OCIMB000012"}).text("digest");
        };
        QCOMPARE(digestOf("region"), digestOf("centre"));
        QCOMPARE(region({"verify"}).code, 0);
    }

    void aNewLaptopBeginsWithAnOpening()
    {
        MeddlingProxy link(m_centre->port());
        const auto joined = join(newCode(QStringLiteral("Primera")), link.port(), store(QStringLiteral("first")));
        QVERIFY2(joined.code == 0, joined.words().constData());
        const auto opening = openingOf(joined);
        QVERIFY2(opening.value(QStringLiteral("recorded")).toInt() > 400, joined.words().constData());
        QCOMPARE(link.fetches().size(), 1);
        m_fetched = link.fetches().front().split(' ').value(1);
        qInfo("%d events in an opening of %d bytes", opening.value(QStringLiteral("recorded")).toInt(),
              opening.value(QStringLiteral("bytes")).toInt());
        QCOMPARE(digest(QStringLiteral("first")), digest(QStringLiteral("centre")));
        QCOMPARE(command(store("first"), {"verify"}).code, 0);
        const auto next = command(store("first"), {"sync", urlOf(m_centre->port())});
        QCOMPARE(next.code, 0);
        QCOMPARE(next.number("recorded"), 0);
        QCOMPARE(next.number("contacts"), 1);
    }

    void aReachThatGrowsIsGivenInOnePiece()
    {
        QString device;
        for (const auto one : region({"device", "list", "--limit", "500"}).list("devices")) {
            if (one.toObject().value(QStringLiteral("label")).toString() == QLatin1String("Primera"))
                device = one.toObject().value(QStringLiteral("device")).toString();
        }
        QCOMPARE(region({"device", "reach", device, "state"}).code, 0);
        QCOMPARE(region({"sync", urlOf(m_centre->port())}).code, 0);
        const auto grown = command(store("first"), {"sync", urlOf(m_centre->port())});
        QVERIFY2(grown.code == 0, grown.words().constData());
        QVERIFY2(openingOf(grown).value(QStringLiteral("recorded")).toInt() > 100, grown.words().constData());
        const auto next = command(store("first"), {"sync", urlOf(m_centre->port())});
        QVERIFY2(next.number("recorded") == 0 && openingOf(next).isEmpty(), next.words().constData());
        QCOMPARE(digest(QStringLiteral("first")), digest(QStringLiteral("centre")));
        QCOMPARE(command(store("first"), {"digest", "--scope", "OCIMB000012"}).text("digest"),
                 command(store("centre"), {"digest", "--scope", "OCIMB000012"}).text("digest"));
        QCOMPARE(command(store("first"), {"verify"}).code, 0);
    }

    void aCutFetchGoesOnWhereItWas()
    {
        MeddlingProxy link(m_centre->port());
        link.cutAfter(8'000);
        const auto joined = join(newCode(QStringLiteral("Segunda")), link.port(), store(QStringLiteral("second")));
        QVERIFY2(joined.code == 0, joined.words().constData());
        QVERIFY(!openingOf(joined).contains(QStringLiteral("refusal")));
        QVERIFY2(link.cuts() > 1, QByteArray::number(link.cuts()).constData());
        QVERIFY(!link.fetches().front().contains("Range:"));
        for (qsizetype i = 1; i < link.fetches().size(); ++i)
            QVERIFY2(link.fetches()[i].contains("Range: bytes=") && link.fetches()[i].contains("If-Range: \""),
                     link.fetches()[i].constData());
        QCOMPARE(digest(QStringLiteral("second")), digest(QStringLiteral("centre")));
    }

    void aLinkThatStaysBrokenLeavesAPartForTheNextTry()
    {
        const auto code = newCode(QStringLiteral("Tercera"));
        qsizetype before = 0;
        {
            MeddlingProxy link(m_centre->port());
            link.cutAfter(1); // of an answer's head: nothing arrives
            const auto failed = join(code, link.port(), store(QStringLiteral("third")));
            QCOMPARE(failed.code, 4);
            QCOMPARE(failed.text("failure"), QStringLiteral("network"));
            before = link.fetches().size();
        }
        QVERIFY(before > 1);
        QVERIFY(!QFile::exists(store(QStringLiteral("third"))));
        MeddlingProxy link(m_centre->port());
        const auto joined = join(code, link.port(), store(QStringLiteral("third")));
        QVERIFY2(joined.code == 0, joined.words().constData());
        QVERIFY(openingOf(joined).value(QStringLiteral("recorded")).toInt() > 400);
        QVERIFY(!QFile::exists(store(QStringLiteral("third.new.opening"))));
        QCOMPARE(digest(QStringLiteral("third")), digest(QStringLiteral("centre")));
    }

    void aDamagedOpeningIsRefusedByNameAndTheFeedsBringTheSame()
    {
        MeddlingProxy link(m_centre->port());
        link.turnByte(6'000);
        const auto joined = join(newCode(QStringLiteral("Cuarta")), link.port(), store(QStringLiteral("fourth")));
        QVERIFY2(joined.code == 0, joined.words().constData());
        QCOMPARE(openingOf(joined).value(QStringLiteral("refusal")).toString(), QStringLiteral("badSignature"));
        QCOMPARE(digest(QStringLiteral("fourth")), digest(QStringLiteral("centre")));
        QCOMPARE(command(store("fourth"), {"verify"}).code, 0);
    }

    void afterAShortageTheNextLaptopsBeginWithAnOpeningThatHoldsIt()
    {
        const auto place = Workplace::open(store(QStringLiteral("second")));
        QVERIFY(place);
        auto &station = (*place)->station();
        const ShortageReported lacking{*Clues::parse(m_clinic), *Clave::parse(QStringLiteral("010.000.0104.00")),
                                       Urgency::now, ShortageReason::other, Units(0), Units(5), {}, {}, {}};
        QVERIFY(transact(station.journal, [&] { return station.journal.record(station.writer, std::nullopt, lacking); }));
        QCOMPARE(command(store("second"), {"sync", urlOf(m_centre->port())}).code, 0);
        QByteArrayList fetched;
        for (const char *label : {"quinta", "sexta"}) {
            MeddlingProxy link(m_centre->port());
            const auto joined = join(newCode(QString::fromLatin1(label)), link.port(), store(QString::fromLatin1(label)));
            QVERIFY2(joined.code == 0, joined.words().constData());
            QVERIFY2(openingOf(joined).value(QStringLiteral("recorded")).toInt() > 400, joined.words().constData());
            QCOMPARE(digest(QString::fromLatin1(label)), digest(QStringLiteral("centre")));
            fetched << link.fetches().front().split(' ').value(1);
        }
        QCOMPARE(fetched[0], fetched[1]); // made once for both
    }

    /// What others wrote and the authority read by its feeds is in none of the logs that it copies.
    void aStoreThatWasMadeReadyHearsWhatOthersWrote()
    {
        const QString warehouse = QStringLiteral("OCIMB000012");
        const auto add = [&](const char *label) {
            return region({"device", "add", "--facility", warehouse, "--label", QString::fromLatin1(label), "--out",
                           store(QString::fromLatin1(label))}).code;
        };
        const auto speak = [&](const char *name) { return command(store(QString::fromLatin1(name)), {"sync", urlOf(m_centre->port())}).code; };
        QCOMPARE(add("table"), 0);
        QCOMPARE(speak("region"), 0);
        QCOMPARE(speak("table"), 0);
        const auto received = command(store("table"), {"--as", "almacen1", "stock", "receive", "--supplier", "Distribuidora", "--item",
                                                       "010.000.0104.00", "--lot", "T1", "--expiry", "2028-08-31", "--units", "10"});
        QVERIFY2(received.code == 0, received.words().constData());
        QCOMPARE(speak("table"), 0);
        QCOMPARE(speak("region"), 0);
        QCOMPARE(add("ready"), 0);
        QCOMPARE(speak("region"), 0);
        QCOMPARE(speak("ready"), 0);
        const auto named = [&](const char *name) {
            return command(store(QString::fromLatin1(name)), {"digest", "--scope", warehouse}).text("digest");
        };
        QCOMPARE(named("ready"), named("centre"));
        QCOMPARE(named("region"), named("centre"));
        QCOMPARE(command(store("ready"), {"verify"}).code, 0);
    }

    void aSupervisorBeginsWithTheState()
    {
        const auto made = region({"device", "code", "--facility", "OCIMB000012", "--label", "Supervisora", "--centre", m_centreDevice});
        QCOMPARE(region({"device", "reach", made.text("device"), "state"}).code, 0);
        QCOMPARE(region({"sync", urlOf(m_centre->port())}).code, 0);
        const auto joined = join(made.text("code"), m_centre->port(), store(QStringLiteral("supervisor")));
        QVERIFY2(joined.code == 0, joined.words().constData());
        QVERIFY2(openingOf(joined).value(QStringLiteral("recorded")).toInt() > 400, joined.words().constData());
        // What another clinic wrote concerns the state's people.
        QCOMPARE(digest(QStringLiteral("supervisor")), digest(QStringLiteral("centre")));
    }

    void anOpeningIsReadByRangesAndOnlyByItsName()
    {
        RawPeer peer(m_centre->port());
        const auto whole = peer.ask(get(m_fetched));
        QCOMPARE(statusOf(whole), 200);
        const QByteArray bytes = bodyOf(whole);
        const auto tagAt = whole.indexOf("ETag: ") + 6;
        const QByteArray tag = whole.mid(tagAt, whole.indexOf('\r', tagAt) - tagAt);
        const auto rest = peer.ask(get(m_fetched, "Range: bytes=1000-\r\nIf-Range: " + tag + "\r\n"));
        QCOMPARE(statusOf(rest), 206);
        QCOMPARE(bodyOf(rest), bytes.mid(1000));
        QCOMPARE(statusOf(peer.ask(get(m_fetched, "Range: bytes=" + QByteArray::number(bytes.size()) + "-\r\n"))), 416);
        for (qsizetype at = 12; at < m_fetched.size(); at += 5) {
            QByteArray other = m_fetched;
            other[at] = other[at] == 'A' ? 'B' : 'A';
            QCOMPARE(statusOf(peer.ask(get(other))), 404);
        }
        QVERIFY(peer.ask(get("/v1/opening/" + m_clinic.toLatin1())).contains(R"({"refusal":"noSuchOpening"})"));
    }

    void anOpeningIsTheSameFromACentreThatWasKilled()
    {
        const auto before = bodyOf(RawPeer(m_centre->port()).ask(get(m_fetched)));
        m_centre.reset();
        startCentre();
        QCOMPARE(bodyOf(RawPeer(m_centre->port()).ask(get(m_fetched))), before);
    }

    void operatorsSeeHowFarTheFeedsAre()
    {
        RawPeer peer(m_centre->port());
        QCOMPARE(statusOf(peer.ask(get("/v1/feeds"))), 401);
        const auto wrong = peer.ask(get("/v1/feeds", "Authorization: Bearer " + QByteArray(40, 'x') + "\r\n"));
        QCOMPARE(statusOf(wrong), 401);
        QVERIFY(wrong.contains("tokenNeeded"));
        const auto right = peer.ask(get("/v1/feeds", "Authorization: Bearer " + m_token + "\r\n"));
        QCOMPARE(statusOf(right), 200);
        const auto said = QJsonDocument::fromJson(bodyOf(right)).object();
        const QString epoch = said.value(QStringLiteral("epoch")).toString();
        QVERIFY(epoch.toULongLong(nullptr, 16) > 0);
        QMap<QString, QJsonObject> feeds;
        for (const auto feed : said.value(QStringLiteral("feeds")).toArray())
            feeds.insert(feed.toObject().value(QStringLiteral("name")).toString(), feed.toObject());
        const auto own = feeds.value(QStringLiteral("facility/") + m_clinic);
        QVERIFY(own.value(QStringLiteral("length")).toInt() > 0);
        QCOMPARE(own.value(QStringLiteral("epoch")).toString(), epoch);
        QCOMPARE(own.value(QStringLiteral("digest")).toString().size(), 32);
        QVERIFY(feeds.value(QStringLiteral("nation")).value(QStringLiteral("length")).toInt() > 0);
        QCOMPARE(statusOf(peer.ask("POST /v1/feeds HTTP/1.1\r\nHost: centre\r\nContent-Length: 0\r\n\r\n")), 405);
    }
};

BQ_SUITE(FeedOpeningTest);
#include "opening_test.moc"
