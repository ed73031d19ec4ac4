// SPDX-License-Identifier: GPL-3.0-or-later
#include "central_process.h"
#include "command_line.h"
#include "journal/clock_range.h"
#include "journal/exchange/peer.h"
#include "raw_peer.h"
#include "storage/exchange/sql_progress.h"
#include "storage/workplace.h"
#include "support/sample.h"
#include "support/suite.h"
#include "sync/exchange/contact_bundle.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>
#include <sys/resource.h>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

const QStringList deafToLimit{QStringLiteral("env"), QStringLiteral("--ignore-signal=XFSZ")};

} // namespace

/// What goes wrong in the field, with a real server: each ends with equal stores or a refusal that has a name.
class BadInputTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Clues> m_clinic;
    std::unique_ptr<CentralProcess> m_centre;

    QString at(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString url() const { return s("http://127.0.0.1:%1").arg(m_centre->port()); }
    Said run(const char *store, const QStringList &words) const { return command(at(store), words); }
    Said sync(const char *store) const { return run(store, {"sync", url()}); }
    QString digest(const char *store) const
    {
        return run(store, {"digest", "--scope", m_clinic->text()}).text("digest");
    }

    void add(const QString &facility, const char *label) const
    {
        const auto added = run("warehouse", {"--as", "administracion1", "device", "add", "--facility", facility, "--label",
                                             QLatin1String(label), "--out", at(label)});
        QVERIFY2(added.code == 0, added.words());
    }
    void startCentre(const QStringList &launcher = {})
    {
        m_centre = std::make_unique<CentralProcess>(m_folder.path());
        m_centre->setLauncher(launcher);
        QVERIFY2(m_centre->start({s("--database"), s("sqlite:") + at("centre"), s("--request-burst"), s("100000"),
                                  s("--requests-per-second"), s("100000")}), qPrintable(m_centre->complaint()));
    }
    void endCentre()
    {
        m_centre->ask(SIGTERM);
        QCOMPARE(m_centre->waitForEnd(), 0);
    }

    /// The store as a backup has it, with its keys.
    void copy(const char *from, const char *to) const
    {
        remove(to);
        {
            const auto store = SqlStore::open(at(from), OpenMode::existing);
            QVERIFY(store && (*store)->sql().run("VACUUM INTO ?", at(to)));
        }
        QVERIFY(QFile::copy(at(from) + s(".keys"), at(to) + s(".keys")));
    }
    void remove(const char *name) const
    {
        for (const char *suffix : {"", "-wal", "-shm", ".keys"})
            QFile::remove(at(name) + QLatin1String(suffix));
    }

    Dispensed given(qint64 patient, qint64 units = 1) const
    {
        return {*m_clinic, patient, {LotUnits{lot("A1"), Units(units)}}, {}};
    }
    /// Records the events one after the other, each made of the name of the one before.
    using Next = std::function<EventBody(const std::optional<EventId> &)>;
    /// The clock goes wrong, if it does, once the store is open: none of before 1970 or after 2149 opens one.
    void work(const char *store, const std::vector<Next> &events, std::optional<Instant> wrong = std::nullopt)
    {
        auto clock = std::make_unique<FixedClock>(SystemClock().now());
        FixedClock &hands = *clock;
        const auto place = Workplace::open(at(store), std::move(clock));
        QVERIFY2(place, place ? "" : qPrintable(place.error().detail));
        if (wrong)
            hands.set(*wrong);
        auto &station = (*place)->station();
        std::optional<EventId> last;
        for (const auto &next : events) {
            const auto done = transact(station.journal, [&] {
                return station.journal.record(station.writer, user("enfermeria1"), next(last));
            });
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
            last = *done;
        }
    }
    void give(const char *store, qint64 firstPatient, int count, std::optional<Instant> wrong = std::nullopt)
    {
        std::vector<Next> events;
        for (int i = 0; i < count; ++i)
            events.push_back([=, this](const auto &) { return EventBody(given(firstPatient + i)); });
        work(store, events, wrong);
    }

    void areEqual(const std::vector<const char *> &stores) const
    {
        for (const char *store : stores) {
            QCOMPARE(digest(store), digest("centre"));
            const auto proved = run(store, {"verify"});
            QVERIFY2(proved.code == 0, proved.words());
        }
    }
    QStringList incidentsAt(const char *store) const
    {
        QStringList keys;
        for (const auto incident : run(store, {"incidents", "--limit", "500"}).list("incidents"))
            keys << incident.toObject().value(s("key")).toString();
        return keys;
    }
    int eventsAtCentre() const { return run("centre", {"log", "--limit", "1"}).number("count"); }

    /// PINs that the centre has yet to be told, or told again.
    int pinsUntold(const char *store) const
    {
        const auto place = Workplace::open(at(store));
        const auto count = place ? (*place)->store().sql().one<int>("SELECT count(*) FROM credential WHERE unsent > 0")
                                 : Outcome<std::optional<int>>(std::nullopt);
        return count ? count->value_or(-1) : -1;
    }

    /// What the store would bring now, changed, as a bundle.
    using Change = std::function<void(exchange::Push &)>;
    QByteArray bundleOf(const char *store, const Change &change = [](exchange::Push &) {}, const char *signedBy = nullptr) const
    {
        const auto place = Workplace::open(at(store));
        const auto ring = readKeys(at(signedBy ? signedBy : store) + s(".keys"));
        if (!place || !ring)
            return {};
        auto &station = (*place)->station();
        SqlProgress progress((*place)->store().sql());
        auto push = exchange::Peer(station.journal, progress, station.writer).bring(1'000'000);
        if (!push)
            return {};
        change(*push);
        return bundle::encodePush(*push, ring->rbegin()->first == push->sender || signedBy
                                             ? ring->rbegin()->second
                                             : ring->at(push->sender));
    }
    QByteArray told(const QByteArray &bundle) const { return RawPeer(m_centre->port()).ask(post("/v1/bundle", bundle)); }
    static QString refusalIn(const QByteArray &answer)
    {
        return QJsonDocument::fromJson(bodyOf(answer)).object().value(s("refusal")).toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run("warehouse", {"region", "create", "--state", "OAXACA", "--warehouse", "OCIMB000012", "--month", "2026-12",
                                   "--demo"}).code, 0);
        add(s("OCIMB000012"), "centre");
        const QString kit = run("warehouse", {"pack", "list"}).list("boxes")[0].toObject().value(s("kit")).toString();
        const auto clinic = Clues::parse(kit.section(u'/', 1, 1));
        QVERIFY(clinic);
        m_clinic = *clinic;
        add(m_clinic->text(), "clinic");
        startCentre();
        for (const char *store : {"warehouse", "clinic", "warehouse"})
            QVERIFY2(sync(store).code == 0, sync(store).words());
    }
    void cleanup() { QVERIFY(QFile::exists(at("centre"))); }

    void aBackupThatWasRestoredGetsItsOwnLostEventsAndGoesOn()
    {
        copy("clinic", "backup");
        give("clinic", 1, 3);
        QCOMPARE(sync("clinic").code, 0);
        copy("backup", "clinic");
        const auto behind = sync("clinic");
        QCOMPARE(behind.code, 3);
        QCOMPARE(behind.text("refusal"), s("storeIsBehind"));
        const auto goesOn = run("clinic", {"store", "new-run", url()});
        QVERIFY2(goesOn.code == 0, goesOn.words());
        QCOMPARE(goesOn.number("run"), 2);
        QCOMPARE(goesOn.number("moved"), 0);
        give("clinic", 11, 2);
        const auto sent = sync("clinic");
        QVERIFY2(sent.code == 0, sent.words());
        QCOMPARE(sent.number("brought"), 2);
        areEqual({"clinic"});
    }

    void aBackupThatIsRestoredWithoutACentreBeginsARunThatNobodyHas()
    {
        copy("clinic", "backup");
        QCOMPARE(run("clinic", {"store", "new-run", "--offline"}).number("run"), 3);
        give("clinic", 21, 1);
        QCOMPARE(sync("clinic").code, 0);
        copy("backup", "clinic");
        QCOMPARE(run("clinic", {"store", "new-run", "--offline"}).number("run"), 4);
        give("clinic", 31, 1);
        const auto sent = sync("clinic");
        QVERIFY2(sent.code == 0, sent.words());
        areEqual({"clinic"});
        QCOMPARE(run("clinic", {"store", "new-run"}).code, 2);
        QCOMPARE(run("clinic", {"store", "new-run", url(), "--offline"}).code, 2);
    }

    void aCloneKeepsWhatBothWrote()
    {
        copy("clinic", "clone");
        give("clinic", 41, 2);
        QCOMPARE(sync("clinic").code, 0);
        work("clone", {[&](const auto &) { return EventBody(given(51, 4)); },
                       [&](const auto &last) {
                           return EventBody(Corrected{last->device, last->run, last->seq, s("eran 2"), {}, {}, {}});
                       },
                       [&](const auto &) {
                           return EventBody(CountClosed{*m_clinic, CountScope::list, {}, {clave()},
                                                        {LotUnits{lot("A1"), Units(7)}}, {}, {}, {user()}});
                       },
                       [&](const auto &) { return EventBody(given(52, 3)); }});
        const int before = eventsAtCentre();
        QCOMPARE(sync("clone").text("refusal"), s("storeIsBehind"));
        QCOMPARE(eventsAtCentre(), before);
        const auto moved = run("clone", {"store", "new-run", url()});
        QVERIFY2(moved.code == 0, moved.words());
        QCOMPARE(moved.number("moved"), 4);
        QCOMPARE(eventsAtCentre(), before + 5); // and that the run began
        QCOMPARE(incidentsAt("centre").filter(s("storeCopied/F:") + m_clinic->text()).size(), 1);
        for (const char *store : {"clone", "clinic", "clone"})
            QVERIFY2(sync(store).code == 0, sync(store).words());
        areEqual({"clinic", "clone"});
        give("clinic", 61, 1);
        give("clone", 71, 1);
        for (const char *store : {"clone", "clinic", "clone"})
            QVERIFY2(sync(store).code == 0, sync(store).words());
        areEqual({"clinic", "clone"});
        remove("clone");
    }

    void aCopyReadsOnWhileItsOwnWritingWaits()
    {
        copy("clinic", "reader");
        give("clinic", 301, 3);
        QCOMPARE(sync("clinic").code, 0);
        give("reader", 311, 2);
        QCOMPARE(run("warehouse", {"--as", "administracion1", "people", "add", "nueva", "--name", "Nueva", "--role", "nurse",
                                   "--facility", m_clinic->text()}).code, 0);
        QCOMPARE(sync("warehouse").code, 0);
        const auto told = sync("reader");
        QCOMPARE(told.text("refusal"), s("storeIsBehind"));
        QVERIFY2(told.number("recorded") >= 1, told.words());
        QVERIFY(QString::fromUtf8(run("reader", {"people", "list"}).words()).contains(s("nueva")));
        QCOMPARE(sync("reader").number("recorded"), 0);
        const auto goesOn = run("reader", {"store", "new-run", url()});
        QVERIFY2(goesOn.code == 0, goesOn.words());
        QCOMPARE(goesOn.number("moved"), 2);
        QCOMPARE(goesOn.number("recorded"), 3);
        QCOMPARE(sync("clinic").code, 0);
        areEqual({"clinic", "reader"});
        remove("reader");
    }

    void copiesThatGoOnWithoutACentreAreToldApart_data()
    {
        QTest::addColumn<bool>("knowsThatItIsOne");
        QTest::newRow("a copy takes another run") << true;
        QTest::newRow("copies that take the same run") << false;
    }
    void copiesThatGoOnWithoutACentreAreToldApart()
    {
        QFETCH(const bool, knowsThatItIsOne);
        const char *name = knowsThatItIsOne ? "twin" : "double";
        copy("clinic", name);
        if (!knowsThatItIsOne) {
            const auto store = SqlStore::open(at(name), OpenMode::existing);
            QVERIFY(store && (*store)->sql().run("DELETE FROM local_setting WHERE name = 'home'"));
            QVERIFY(QFile::copy(at("clinic") + s(".runs"), at(name) + s(".runs")));
        }
        const int original = run("clinic", {"store", "new-run", "--offline"}).number("run");
        QCOMPARE(run(name, {"store", "new-run", "--offline"}).number("run") != original, knowsThatItIsOne);
        give("clinic", 401, 2);
        give(name, 411, 3);
        QVERIFY2(sync("clinic").code == 0, sync("clinic").words());
        const auto sent = sync(name);
        QVERIFY2(sent.code == (knowsThatItIsOne ? 0 : 3), sent.words());
        if (!knowsThatItIsOne) {
            // And that the run began, unless both said so in the same second, by the same event.
            const auto goesOn = run(name, {"store", "new-run", url()});
            QVERIFY2(goesOn.number("moved") == 4 || goesOn.number("moved") == 3, goesOn.words());
        }
        for (const char *store : {name, "clinic", name})
            QVERIFY2(sync(store).code == 0, sync(store).words());
        areEqual({"clinic", name});
        remove(name);
    }

    void aDatabaseOfACentreBeginsNoRun()
    {
        const auto refused = command(s("postgresql://nobody@127.0.0.1:1/none"), {"store", "new-run", url()});
        QCOMPARE(refused.code, 3);
        QCOMPARE(refused.text("refusal"), s("storeIsADatabase"));
    }

    void aCentreThatWasRestoredIsToldAgainWhatItLost_data()
    {
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("as its operator says") << true;
        QTest::newRow("and nobody says so") << false;
    }
    void aCentreThatWasRestoredIsToldAgainWhatItLost()
    {
        QFETCH(const bool, isSaid);
        endCentre();
        copy("centre", "centreBackup");
        startCentre();
        give("clinic", isSaid ? 81 : 91, 5);
        QCOMPARE(sync("clinic").code, 0);
        QCOMPARE(sync("warehouse").code, 0);
        const auto before = digest("centre");
        m_centre->ask(SIGKILL);
        m_centre->waitForEnd();
        copy("centreBackup", "centre");
        QCOMPARE(run("clinic", {"central", "new-epoch"}).text("refusal"), s("notACentre"));
        if (isSaid)
            QVERIFY(!run("centre", {"central", "new-epoch"}).text("epoch").isEmpty());
        startCentre();
        QVERIFY(digest("centre") != before);
        for (const char *store : {"clinic", "warehouse", "clinic"})
            QVERIFY2(sync(store).code == 0, sync(store).words());
        QCOMPARE(pinsUntold("warehouse"), 0);
        QCOMPARE(digest("centre"), before);
        areEqual({"clinic"});
    }

    void bytesThatAreNoBundleAreRefusedByName()
    {
        give("clinic", 101, 4);
        const QByteArray whole = bundleOf("clinic");
        QVERIFY(whole.size() > 100);
        const int before = eventsAtCentre();
        for (qsizetype size = 0; size < whole.size(); size += 7) {
            const auto answer = told(whole.first(size));
            QVERIFY2(statusOf(answer) == 422 && !refusalIn(answer).isEmpty(), answer);
        }
        QRandomGenerator random(7);
        for (int i = 0; i < 100; ++i) {
            QByteArray bytes = whole;
            bytes[random.bounded(int(bytes.size()))] ^= char(1 << random.bounded(8));
            const auto answer = told(bytes);
            QVERIFY2(statusOf(answer) == 422 && !refusalIn(answer).isEmpty(), answer);
        }
        for (int i = 0; i < 100; ++i) {
            QByteArray bytes(random.bounded(1, 2000), '\0');
            random.fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
            const auto answer = told(bytes);
            QVERIFY2(statusOf(answer) == 422 && !refusalIn(answer).isEmpty(), answer);
        }
        QCOMPARE(statusOf(told(QByteArray(5 * 1024 * 1024, 'x'))), 413);
        QCOMPARE(eventsAtCentre(), before);
        QCOMPARE(sync("clinic").number("brought"), 4);
        areEqual({"clinic"});
    }

    void whatIsSignedByAnotherOrWrittenByAnotherIsNotTakenIn()
    {
        give("clinic", 111, 3);
        const int before = eventsAtCentre();
        const auto forged = told(bundleOf("clinic", [](auto &) {}, "centre"));
        QCOMPARE(statusOf(forged), 422);
        QCOMPARE(refusalIn(forged), s("badSignature"));
        std::vector<exchange::PushedRun> stolen;
        QVERIFY(!bundleOf("clinic", [&](auto &push) { stolen = push.runs; }).isEmpty());
        QVERIFY(!stolen.empty());
        QCOMPARE(statusOf(told(bundleOf("warehouse", [&](auto &push) { push.runs = stolen; }))), 200);
        QCOMPARE(eventsAtCentre(), before);
        QCOMPARE(sync("clinic").number("brought"), 3);
        areEqual({"clinic"});
    }

    void whatComesTwiceOrInAnotherOrderIsThereOnce()
    {
        give("clinic", 121, 6);
        const int before = eventsAtCentre();
        const auto cut = [](qsizetype from, qsizetype count) {
            return [=](exchange::Push &push) {
                auto &run = push.runs.back();
                QByteArray chain;
                std::vector<Event> part(run.events.begin() + from, run.events.begin() + from + count);
                if (from + count == qsizetype(run.events.size()))
                    chain = run.chain;
                run = {std::move(part), chain};
            };
        };
        const QByteArray later = bundleOf("clinic", cut(3, 3));
        const QByteArray whole = bundleOf("clinic");
        QCOMPARE(statusOf(told(later)), 200);
        QCOMPARE(eventsAtCentre(), before); // a gap before it
        for (const auto &bundle : {whole, whole, later, whole})
            QCOMPARE(statusOf(told(bundle)), 200);
        QCOMPARE(eventsAtCentre(), before + 6);
        QCOMPARE(sync("clinic").code, 0);
        areEqual({"clinic"});
    }

    void aCursorFromTheFutureReadsOn()
    {
        copy("clinic", "backup");
        give("clinic", 131, 2);
        QCOMPARE(sync("clinic").code, 0);
        copy("backup", "clinic");
        {
            const auto store = SqlStore::open(at("clinic"), OpenMode::existing);
            QVERIFY(store && (*store)->sql().run("UPDATE feed_cursor SET position = position + 1000"));
        }
        const auto read = run("clinic", {"store", "new-run", url()});
        QVERIFY2(read.code == 0, read.words());
        QCOMPARE(read.number("recorded"), 2);
        areEqual({"clinic"});
    }

    void aClockThatIsWrongByYearsChangesNoOutcome_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("1970") << qint64(1);
        QTest::newRow("1999") << qint64(930'000'000);
        QTest::newRow("2099") << qint64(4'080'000'000);
        QTest::newRow("9999") << qint64(253'402'300'700);
    }
    void aClockThatIsWrongByYearsChangesNoOutcome()
    {
        QFETCH(const qint64, seconds);
        {
            const auto place = Workplace::open(at("clinic"), std::make_unique<FixedClock>(Instant{seconds}));
            QCOMPARE(place ? QString() : place.error().detail, isClockInRange(Instant{seconds}) ? QString() : clockOutOfRange());
        }
        give("clinic", 141, 3, Instant{seconds});
        give("clinic", 151, 1);
        const auto sent = sync("clinic");
        QVERIFY2(sent.code == 0, sent.words());
        QVERIFY2(sent.list("leftOut").isEmpty(), sent.words());
        areEqual({"clinic"});
    }

    void aFullDiskOfAClinicIsAFailureWithANameAndLosesNothing()
    {
        copy("clinic", "backup");
        give("clinic", 161, 400);
        QCOMPARE(sync("clinic").code, 0);
        copy("backup", "full");
        const auto full = CommandLine(at("full"), {"sync", url()}, deafToLimit + QStringList{"prlimit", "--fsize=65536"}).end();
        QVERIFY2(full.code == 4, full.words());
        QVERIFY2(!full.text("failure").isEmpty(), full.words());
        const auto room = run("full", {"store", "new-run", url()});
        QVERIFY2(room.code == 0, room.words());
        areEqual({"full"});
        remove("full");
    }

    void aFullDiskOfTheCentreAcknowledgesNothingThatItHasNot()
    {
        endCentre();
        startCentre(deafToLimit);
        QCOMPARE(sync("clinic").code, 0);
        const int before = eventsAtCentre();
        const rlimit none{1, RLIM_INFINITY};
        QCOMPARE(::prlimit(pid_t(m_centre->processId()), RLIMIT_FSIZE, &none, nullptr), 0);
        give("clinic", 1001, 20);
        const auto full = sync("clinic");
        QVERIFY2(full.code == 4, full.words());
        QCOMPARE(eventsAtCentre(), before);
        const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
        QCOMPARE(::prlimit(pid_t(m_centre->processId()), RLIMIT_FSIZE, &all, nullptr), 0);
        const auto sent = sync("clinic");
        QVERIFY2(sent.code == 0, sent.words());
        QCOMPARE(sent.number("brought"), 20);
        areEqual({"clinic"});
    }
};

BQ_SUITE(BadInputTest);
#include "bad_input_test.moc"
