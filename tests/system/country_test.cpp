// SPDX-License-Identifier: GPL-3.0-or-later
#include "central_process.h"
#include "command_line.h"
#include "journal/exchange/peer.h"
#include "raw_peer.h"
#include "storage/exchange/sql_feeds.h"
#include "storage/exchange/sql_progress.h"
#include "storage/workplace.h"
#include "support/postgres_server.h"
#include "support/sample.h"
#include "support/suite.h"
#include "sync/exchange/contact_bundle.h"
#include "sync/exchange/opening_bundle.h"

#include <QRandomGenerator>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

/// A laptop of a clinic, with a store of its own.
struct Clinic
{
    Clues facility;
    QString store;
};

/// What people of a clinic do in a while, all of it new.
std::vector<EventBody> busyWhile(const Clues &clinic, int events, QRandomGenerator &random)
{
    std::vector<EventBody> all;
    for (int i = 0; i < events; ++i) {
        const qint64 units = random.bounded(1, 20);
        switch (random.bounded(6)) {
        case 0:
            all.push_back(ShortageReported{clinic, clave(), Urgency::now, ShortageReason::other, Units(0), Units(units), {},
                                           {}, {}});
            break;
        case 1:
            all.push_back(CountClosed{clinic, CountScope::list, {}, {clave()}, {LotUnits{lot("A1"), Units(units)}}, {}, {},
                                      {user()}});
            break;
        default: all.push_back(Dispensed{clinic, random.bounded(1, 999), {LotUnits{lot("A1"), Units(units)}}, {}});
        }
    }
    return all;
}

void work(const Clinic &clinic, int events, quint32 seed)
{
    QRandomGenerator random(seed);
    const auto place = Workplace::open(clinic.store);
    QVERIFY2(place, qPrintable(clinic.store));
    auto &station = (*place)->station();
    const auto done = transact(station.journal, [&]() -> Outcome<void> {
        for (const auto &body : busyWhile(clinic.facility, events, random))
            BQ_TRY(station.journal.record(station.writer, user("enfermeria1"), body));
        return {};
    });
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
}

} // namespace

/// The country's store: several servers at once on one database of a real PostgreSQL.
class CountryTest : public QObject
{
    Q_OBJECT

    static constexpr int clinicCount = 6;
    static constexpr int eventsAtOnce = 60;

    QTemporaryDir m_folder;
    PostgresServer *m_database = nullptr;
    std::vector<Clinic> m_clinics;
    std::unique_ptr<CentralProcess> m_centres[2];

    QString at(const QString &name) const { return m_folder.filePath(name); }
    QString ownersUrl() const { return m_database->url(s("botiquin"), s("botiquin_owner"), s("duena")); }
    QString serversUrl() const { return m_database->url(s("botiquin"), s("botiquin_server"), s("servidor")); }

    Said add(const QString &facility, const QString &label) const
    {
        return command(at(s("warehouse")), {"--as", "administracion1", "device", "add", "--facility", facility, "--label", label,
                                            "--out", at(label)});
    }

    void makeRegion()
    {
        QCOMPARE(command(at(s("warehouse")), {"region", "create", "--state", "OAXACA", "--warehouse", "OCIMB000012", "--month",
                                              "2026-12", "--demo"}).code, 0);
        QCOMPARE(add(s("OCIMB000012"), s("centre")).code, 0);
        for (const auto kit : command(at(s("warehouse")), {"pack", "list", "--limit", "200"}).list("boxes")) {
            const QString facility = kit.toObject().value(s("kit")).toString().section(u'/', 1, 1);
            const bool isKnown = std::ranges::any_of(m_clinics, [&](const Clinic &c) { return c.facility.text() == facility; });
            if (isKnown || m_clinics.size() == clinicCount)
                continue;
            const QString label = s("clinic%1").arg(m_clinics.size());
            QCOMPARE(add(facility, label).code, 0);
            // Who works at each of them, in her turn.
            QCOMPARE(command(at(s("warehouse")), {"--as", "administracion1", "people", "change", "enfermeria1", "--facility", facility}).code,
                     0);
            m_clinics.push_back({*Clues::parse(facility), at(label)});
        }
        QCOMPARE(int(m_clinics.size()), clinicCount);
    }

    void startCentre(int which)
    {
        m_centres[which] = std::make_unique<CentralProcess>(m_folder.path());
        m_centres[which]->setVariable(s("BOTIQUIN_DATABASE"), serversUrl());
        QVERIFY2(m_centres[which]->start({s("--keys"), at(s("centre.keys"))}), qPrintable(m_centres[which]->complaint()));
    }

    /// Everybody speaks at once, with one or the other server; whoever was not answered does so again.
    void everybodySyncs(const std::function<void()> &meanwhile = {})
    {
        std::vector<std::unique_ptr<CommandLine>> talks;
        for (size_t i = 0; i < m_clinics.size(); ++i)
            talks.push_back(syncing(m_clinics[i], int(i % 2)));
        if (meanwhile)
            meanwhile();
        for (size_t i = 0; i < talks.size(); ++i) {
            auto said = talks[i]->end();
            for (int again = 0; said.code == 4 && said.json.value(s("retryable")).toBool() && again < 20; ++again) {
                QTest::qWait(50);
                said = syncing(m_clinics[i], again % 2)->end();
            }
            QVERIFY2(said.code == 0, said.words());
            QVERIFY2(said.list("leftOut").isEmpty(), said.words());
        }
    }
    std::unique_ptr<CommandLine> syncing(const Clinic &clinic, int with) const
    {
        return std::make_unique<CommandLine>(
            clinic.store, QStringList{"sync", s("http://127.0.0.1:%1").arg(m_centres[with]->port())});
    }
    /// What the clinic would bring now; with seconds, what it would wait with.
    QByteArray bundleOf(const Clinic &clinic, int waitSeconds = 0) const
    {
        const auto place = Workplace::open(clinic.store);
        const auto ring = readKeys(keyFileOf(clinic.store));
        if (!place || !ring)
            return {};
        SqlProgress progress((*place)->store().sql());
        auto &station = (*place)->station();
        auto push = exchange::Peer(station.journal, progress, station.writer).bring(1'000'000);
        if (!push)
            return {};
        if (waitSeconds > 0) {
            push->runs.clear();
            push->heads.clear();
            push->waitSeconds = waitSeconds;
        }
        return bundle::encodePush(*push, ring->at(station.writer.device));
    }
    /// The name of an opening that the centre could have offered the clinic.
    QByteArray openingOf(const Clinic &clinic) const
    {
        const auto store = SqlStore::open(serversUrl(), OpenMode::existing);
        const auto ring = readKeys(at(s("centre.keys")));
        if (!store || !ring)
            return {};
        SqlFeeds feeds((*store)->sql());
        exchange::OpeningCut cut{{clinic.facility, Reach::facility}, feeds.epoch().value_or(0), {}};
        for (const auto &feed : subscription(clinic.facility, Reach::facility))
            cut.positions.push_back(feeds.end(feed).value_or(FeedPoint()).position);
        return bundle::openingName(cut, ring->begin()->second);
    }
    void everybodyWorks(quint32 seed)
    {
        for (const auto &clinic : m_clinics)
            work(clinic, eventsAtOnce, ++seed * 7919);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_database = PostgresServer::shared();
        if (!m_database)
            QSKIP(PostgresServer::missing);
        QVERIFY(m_database->psql(s("postgres"), {"-v", "owner_password=duena", "-v", "server_password=servidor", "-v",
                                                 "reader_password=lectora", "-f", SOURCE_ROOT "/installer/postgres/roles.sql"}));
        makeRegion();
        const auto made = command(at(s("none")), {"central", "create", "--database", ownersUrl(), "--from", at(s("centre"))});
        QVERIFY2(made.code == 0, made.words());
        QVERIFY(made.number("events") > 100);
        QVERIFY(m_database->psql(s("botiquin"), {"-f", SOURCE_ROOT "/installer/postgres/rights.sql"}));
        startCentre(0);
        startCentre(1);
    }

    void theDatabaseIsTheFileItWasMadeOf()
    {
        const auto is = command(serversUrl(), {"digest"});
        QVERIFY2(is.code == 0, is.words());
        QCOMPARE(is.text("digest"), command(at(s("centre")), {"digest"}).text("digest"));
        QVERIFY(!is.words().contains("servidor"));
        QCOMPARE(command(at(s("none")), {"central", "create", "--database", ownersUrl(), "--from", at(s("centre"))})
                     .text("refusal"), s("storeExists"));
    }

    void theServersRoleWritesOnlyWhatIsNew_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("a table") << s("CREATE TABLE mine (x integer)") << false;
        QTest::newRow("a dropped table") << s("DROP TABLE balance") << false;
        QTest::newRow("an event changed") << s("UPDATE event SET time = 0") << false;
        QTest::newRow("an event gone") << s("DELETE FROM event") << false;
        QTest::newRow("a feed rewritten") << s("DELETE FROM feed_entry") << false;
        QTest::newRow("a balance") << s("UPDATE balance SET units = units") << true;
    }
    void theServersRoleWritesOnlyWhatIsNew()
    {
        QFETCH(const QString, statement);
        QFETCH(const bool, isAllowed);
        const auto done = m_database->psql(s("botiquin"), {"-c", s("SET ROLE botiquin_server"), "-c", statement});
        QCOMPARE(done, isAllowed);
    }

    void theRegionTellsItOfTheClinicsThatCameLater()
    {
        QCOMPARE(syncing(m_clinics.front(), 0)->end().text("refusal"), s("unknownSender"));
        const auto told = command(at(s("warehouse")), {"sync", s("http://127.0.0.1:%1").arg(m_centres[1]->port())});
        QVERIFY2(told.code == 0, told.words());
        everybodySyncs();
    }

    void twoServersTakeInWhatSixClinicsBringAtOnce()
    {
        for (quint32 round = 1; round <= 3; ++round) {
            everybodyWorks(round * 100);
            everybodySyncs();
        }
    }

    void aServerThatIsKilledLosesNothing()
    {
        everybodyWorks(1000);
        everybodySyncs([this] {
            QTest::qWait(150);
            m_centres[1]->ask(SIGKILL);
            m_centres[1]->waitForEnd();
            startCentre(1);
        });
    }

    void aDatabaseThatGoesAndComesBackLosesNothing()
    {
        everybodyWorks(2000);
        everybodySyncs([this] {
            QTest::qWait(100);
            QVERIFY(m_database->stop());
            QVERIFY(m_database->start());
        });
        everybodyWorks(3000);
        everybodySyncs();
    }

    /// Never that something is not there, nor that nothing has come.
    void whileTheDatabaseIsGoneEveryAnswerSaysSo()
    {
        const auto bundle = bundleOf(m_clinics.front());
        const auto waiting = bundleOf(m_clinics.front(), 1);
        const auto opening = "/v1/opening/" + openingOf(m_clinics.front());
        QVERIFY(!bundle.isEmpty() && !waiting.isEmpty());
        const auto statuses = [&] {
            RawPeer peer(m_centres[0]->port());
            return QList<int>{statusOf(peer.ask(get(opening))), statusOf(peer.ask(post("/v1/bundle", bundle))),
                              statusOf(peer.ask(post("/v1/enrol", bundle))), statusOf(peer.ask(post("/v1/wait", waiting))),
                              statusOf(peer.ask(get("/healthz")))};
        };
        QVERIFY(m_database->stop());
        QCOMPARE(statuses(), (QList<int>{503, 503, 503, 503, 503}));
        QVERIFY(m_database->start());
        const auto after = statuses();
        QVERIFY2(after[0] == 200 && after[1] == 200 && after[2] == 200 && after[4] == 200, QByteArray::number(after[0]));
        QVERIFY(after[3] == 200 || after[3] == 204);
    }

    /// By each server, which has not asked it since.
    void theFirstRequestAfterTheDatabaseCameBackIsAnswered()
    {
        const auto bundle = bundleOf(m_clinics.front());
        const auto waiting = bundleOf(m_clinics.front(), 1);
        QVERIFY(!bundle.isEmpty() && !waiting.isEmpty());
        for (const QByteArray &request : {post("/v1/bundle", bundle), post("/v1/wait", waiting), get("/healthz")}) {
            QVERIFY(m_database->stop());
            QVERIFY(m_database->start());
            for (const auto &centre : m_centres) {
                const int status = statusOf(RawPeer(centre->port()).ask(request));
                QVERIFY2(status == 200 || status == 204, request.left(20) + QByteArray::number(status));
            }
        }
    }

    void aConnectionThatIsCutInMidTransactionLosesNothing()
    {
        everybodyWorks(4000);
        int cut = 0;
        everybodySyncs([&] {
            for (int i = 0; i < 20; ++i) {
                cut += m_database->value(s("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                                           "WHERE usename = 'botiquin_server' AND xact_start IS NOT NULL"),
                                         s("botiquin")).toInt();
                QTest::qWait(20);
            }
        });
        qInfo("%d connections cut in mid-transaction", cut);
        QVERIFY(cut > 0);
        everybodySyncs();
    }

    void whatWasAcknowledgedIsThereOnceAndInOrder()
    {
        everybodySyncs();
        const auto one = [this](const char *statement) { return m_database->value(s(statement), s("botiquin")); };
        // Positions 1, 2, 3 … of each feed, as many as it says.
        QCOMPARE(one("SELECT count(*) FROM feed f WHERE length <> (SELECT count(*) FROM feed_entry e WHERE e.feed = f.feed) "
                     "OR length <> (SELECT coalesce(max(position), 0) FROM feed_entry e WHERE e.feed = f.feed)"), s("0"));
        for (const auto &clinic : m_clinics) {
            const QStringList scope{"digest", "--scope", clinic.facility.text()};
            QCOMPARE(command(serversUrl(), scope).text("digest"), command(clinic.store, scope).text("digest"));
        }
        // A store in a file that is told the same has the same books.
        QCOMPARE(command(serversUrl(), {"log", "export", at(s("log"))}).code, 0);
        QCOMPARE(command(at(s("told")), {"log", "import", at(s("log"))}).code, 0);
        QCOMPARE(command(at(s("told")), {"digest"}).text("digest"), command(serversUrl(), {"digest"}).text("digest"));
        const auto proved = command(serversUrl(), {"verify"});
        QVERIFY2(proved.code == 0, proved.words());
        QVERIFY(proved.number("events") > clinicCount * eventsAtOnce * 7);
        QCOMPARE(proved.number("parked"), 0);
    }

    void anOperatorSeesTheDevices()
    {
        const auto devices = command(serversUrl(), {"central", "devices"});
        QVERIFY2(devices.code == 0, devices.words());
        QVERIFY(int(devices.list("devices").size()) > clinicCount);
        QCOMPARE(command(serversUrl(), {"central", "held"}).code, 0);
    }
};

BQ_SUITE(CountryTest);
#include "country_test.moc"
