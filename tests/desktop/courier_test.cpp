// SPDX-License-Identifier: GPL-3.0-or-later
#include "courier.h"
#include "journal/packing/packing_desk.h"
#include "storage/exchange/sql_exchange_book.h"
#include "storage/workplace.h"
#include "support/suite.h"
#include "sync/http/system_proxy.h"
#include "system/central_process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace botiquin;
using namespace botiquin::desktop;
using namespace botiquin::testing;

namespace {

constexpr int patience = 30'000;
const courier::Pace brisk{std::chrono::milliseconds(20), std::chrono::milliseconds(100), std::chrono::milliseconds(300),
                          std::chrono::milliseconds(100), std::chrono::milliseconds(500)};
/// One that asks of itself so seldom that whatever comes was waited for.
const courier::Pace waiting{std::chrono::milliseconds(20), std::chrono::milliseconds(100), std::chrono::minutes(30),
                            std::chrono::milliseconds(100), std::chrono::milliseconds(500)};

bool waits(const std::function<bool()> &until)
{
    return QTest::qWaitFor(until, patience);
}

/// A window's store with its courier, as Desktop puts them together.
struct Window
{
    explicit Window(const QString &store, const courier::Pace &pace = brisk)
        : workplace(*Workplace::open(store)), courier(CourierWorker::Place::of(*workplace), pace)
    {
        workplace->station().journal.onPublish([this] { courier.noteRecorded(); });
    }

    /// As the settings do: what waits is counted by whether the store has a centre.
    void setCentre(const QString &url)
    {
        SqlExchangeBook book(workplace->store().sql());
        if (!transact(workplace->station().journal, [&] { return book.setCentre(url); }))
            qFatal("the centre is not kept");
        courier.setCentre(url);
    }
    void report(int wanted)
    {
        const auto items = workplace->station().books.catalog.items(QString(), 1);
        if (!items || items->empty())
            qFatal("no items");
        const ShortageReported shortage{workplace->station().facility, items->front().clave, Urgency::now, ShortageReason::other,
                                        Units(0), Units(wanted), {}, {}, {}};
        const UserId by = *UserId::parse(QStringLiteral("enfermeria1"));
        const auto recorded = transact(workplace->station().journal, [&]() -> Outcome<EventId> {
            return workplace->station().journal.record(workplace->station().writer, by, shortage);
        });
        if (!recorded)
            qFatal("%s", qPrintable(recorded.error().detail));
    }
    int shortages()
    {
        return workplace->store().sql().one<int>("SELECT count(*) FROM shortage").value_or(std::nullopt).value_or(-1);
    }
    /// Takes a box in hand, as the queue does.
    void take(const ClaimedBox &box)
    {
        const auto opened = PackingDesk(workplace->station()).look(box.kit, box.boxClass);
        if (!opened || !*opened)
            qFatal("the box did not open");
    }
    void layDown(const ClaimedBox &box)
    {
        auto &drafts = workplace->station().books.drafts;
        if (!transact(workplace->station().journal, [&]() -> Outcome<void> {
                BQ_TRY_ASSIGN(const auto draft, drafts.draft(box.kit, box.boxClass));
                return draft ? drafts.remove(draft->id) : Outcome<void>();
            }))
            qFatal("the draft stays");
    }
    std::vector<ClaimedBox> elsewhere() const
    {
        std::vector<ClaimedBox> boxes;
        for (const auto &claim : courier.claims())
            boxes.push_back(claim.box);
        return boxes;
    }
    const ExchangeStatus &status() const { return courier.status(); }
    bool isAway() const
    {
        const auto &trouble = status().memory.trouble;
        return trouble && trouble->kind == ExchangeTrouble::Kind::unreachable;
    }
    bool hasSentAll() const
    {
        return !status().isSpeaking && status().waiting.count == 0 && status().memory.lastSpoken && !status().memory.trouble;
    }

    std::unique_ptr<Workplace> workplace;
    Courier courier;
};

} // namespace

/// The courier of the window against the real centre.
class CourierTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<CentralProcess> m_centre;
    QString m_clinic;
    QString m_url;

    QString store(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QJsonObject run(const QStringList &words) const
    {
        QProcess process;
        process.start(QStringLiteral(BOTIQUINCTL), QStringList{"--store", store("warehouse")} + words);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            qFatal("%s", process.readAllStandardOutput().constData());
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }

    void startCentre(const QStringList &options = {})
    {
        m_centre = std::make_unique<CentralProcess>(m_folder.path());
        const QString database = QStringLiteral("sqlite:") + store("centre");
        const bool isFirst = m_url.isEmpty();
        const QStringList where = isFirst ? QStringList()
                                          : QStringList{QStringLiteral("--listen"), m_url.mid(7)};
        QVERIFY2(m_centre->start(where + QStringList{QStringLiteral("--database"), database} + options, !isFirst),
                 qPrintable(m_centre->complaint()));
        m_url = QStringLiteral("http://127.0.0.1:%1").arg(m_centre->port());
    }

    /// How often a waiting contact came to that, and its bytes of the last time.
    std::pair<int, int> answersToWaiting(int status)
    {
        std::pair<int, int> found{0, 0};
        for (const auto &line : m_centre->log()) {
            if (line.value(QStringLiteral("route")).toString() != QLatin1String("/v1/wait")
                || line.value(QStringLiteral("status")).toInt() != status)
                continue;
            ++found.first;
            found.second = line.value(QStringLiteral("bytesIn")).toInt() + line.value(QStringLiteral("bytesOut")).toInt();
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto created = run({"region", "create", "--state", "OAXACA", "--warehouse", "OCIMB000012", "--month", "2026-12", "--demo"});
        m_clinic = created.value(QStringLiteral("clinic")).toObject().value(QStringLiteral("facility")).toString();
        run({"--as", "administracion1", "device", "add", "--facility", "OCIMB000012", "--label", "Centro", "--out", store("centre")});
        run({"--as", "administracion1", "device", "add", "--facility", m_clinic, "--label", "Laptop", "--out", store("clinic")});
        startCentre();
    }

    void withoutACentreNothingIsDone()
    {
        Window clinic(store("clinic"));
        clinic.report(1);
        clinic.courier.speakNow();
        QTest::qWait(200);
        QVERIFY(!clinic.status().isSpeaking);
        QVERIFY(!clinic.status().memory.trouble);
        QCOMPARE(clinic.status().waiting.count, 0);
    }

    void whatIsReportedAtTheClinicIsSeenAtTheWarehouseByItself()
    {
        Window warehouse(store("warehouse"));
        Window clinic(store("clinic"));
        warehouse.setCentre(m_url);
        clinic.setCentre(m_url);
        // What the clinic reported before it had a centre is there first, however the two take turns.
        const int before = clinic.shortages();
        QVERIFY(before > 0);
        QVERIFY(waits([&] { return clinic.hasSentAll() && warehouse.hasSentAll() && warehouse.shortages() == before; }));
        QSignalSpy news(&warehouse.courier, &Courier::newsCame);
        clinic.report(9);
        QVERIFY(waits([&] { return warehouse.shortages() == before + 1; }));
        QVERIFY(waits([&] { return news.count() > 0; }));
        QVERIFY(waits([&] { return clinic.hasSentAll(); }));
        QVERIFY(!clinic.status().memory.records.empty());
        QVERIFY(clinic.status().memory.records.front().brought > 0);
    }

    void aCentreThatIsKilledAndComesBackLosesNothing()
    {
        Window clinic(store("clinic"));
        clinic.setCentre(m_url);
        QVERIFY(waits([&] { return clinic.hasSentAll(); }));
        m_centre.reset();
        QElapsedTimer clock;
        clock.start();
        for (int i = 1; i <= 3; ++i)
            clinic.report(i);
        QVERIFY2(clock.elapsed() < 1000, "the store was waited for");
        QVERIFY(waits([&] { return clinic.isAway() && clinic.status().waiting.count == 3; }));
        QVERIFY(clinic.status().memory.silentSince);
        QVERIFY(clinic.status().memory.lastSpoken);
        startCentre();
        QVERIFY(waits([&] { return clinic.hasSentAll(); }));
        QVERIFY(!clinic.status().memory.silentSince);
        Window again(store("clinic"));
        QVERIFY(*SqlExchangeBook(again.workplace->store().sql()).memory() == clinic.status().memory);
    }

    void whatALetterSaidMeanwhileIsKept()
    {
        Window clinic(store("clinic"));
        clinic.setCentre(m_url);
        QVERIFY(waits([&] { return clinic.hasSentAll(); }));
        m_centre.reset();
        SqlExchangeBook book(clinic.workplace->store().sql());
        auto memory = *book.memory();
        ++memory.lastSpoken->seconds;
        memory.leftOut = {{QStringLiteral("000000000000000b-1-7"), QStringLiteral("forked"), *memory.lastSpoken}};
        QVERIFY(transact(clinic.workplace->station().journal, [&] { return book.setMemory(memory); }));
        clinic.report(4);
        QVERIFY(waits([&] { return clinic.isAway(); }));
        QVERIFY(book.memory()->leftOut == memory.leftOut);
        QVERIFY(clinic.status().memory.lastSpoken == memory.lastSpoken);
        startCentre();
        QVERIFY(waits([&] { return clinic.hasSentAll(); }));
    }

    void whoeverTypesWhileAContactRunsDoesNotWait()
    {
        run({"--as", "administracion1", "device", "add", "--facility", m_clinic, "--label", "Otra", "--out", store("other")});
        {
            Window warehouse(store("warehouse"));
            warehouse.setCentre(m_url);
            QVERIFY(waits([&] { return warehouse.hasSentAll(); }));
        }
        Window other(store("other"));
        QVERIFY(transact(other.workplace->station().journal, [&]() -> Outcome<void> {
            BQ_TRY(other.workplace->store().sql().run("DELETE FROM feed_cursor"));
            return {};
        }));
        other.setCentre(m_url);
        qint64 longest = 0;
        for (int i = 0; i < 200 && !(other.hasSentAll() && i > 50); ++i) {
            QElapsedTimer clock;
            clock.start();
            other.report(i + 1);
            longest = std::max(longest, clock.elapsed());
            QTest::qWait(5);
        }
        QVERIFY(waits([&] { return other.hasSentAll(); }));
        qInfo("the longest wait for the store: %lld ms", longest);
        QVERIFY(longest < 1000);
    }

    void itEndsAtOnceThoughTheCentreKeepsSilent()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        auto clinic = std::make_unique<Window>(store("clinic"));
        clinic->setCentre(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort()));
        QVERIFY(waits([&] { return silent.hasPendingConnections() && clinic->status().isSpeaking; }));
        QTest::qWait(100);
        QElapsedTimer clock;
        clock.start();
        clinic.reset();
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }

    void whoLooksHasItWithoutAsking()
    {
        Window warehouse(store("warehouse"), waiting);
        Window clinic(store("clinic"), waiting);
        warehouse.courier.setLooking(true);
        warehouse.setCentre(m_url);
        clinic.setCentre(m_url);
        QVERIFY(waits([&] { return warehouse.hasSentAll() && clinic.hasSentAll(); }));
        for (int i = 1; i <= 3; ++i) {
            const int before = warehouse.shortages();
            const int waitsBefore = answersToWaiting(200).first;
            QElapsedTimer clock;
            clock.start();
            clinic.report(100 + i);
            QVERIFY(waits([&] { return warehouse.shortages() == before + 1; }));
            qInfo("after %lld ms", clock.elapsed());
            QVERIFY(waits([&] { return answersToWaiting(200).first > waitsBefore && !warehouse.status().isSpeaking; }));
        }
        qInfo("a waiting contact: %d bytes both ways", answersToWaiting(200).second);
        QVERIFY(answersToWaiting(200).second < 1024);
        // Nobody looks: nothing comes before it is asked for.
        warehouse.courier.setLooking(false);
        const int before = warehouse.shortages();
        clinic.report(200);
        QVERIFY(waits([&] { return clinic.hasSentAll(); }));
        QTest::qWait(500);
        QCOMPARE(warehouse.shortages(), before);
        warehouse.courier.speakNow();
        QVERIFY(waits([&] { return warehouse.shortages() == before + 1; }));
    }

    void whereTooManyWaitItAsksNowAndThen()
    {
        m_centre.reset();
        startCentre({QStringLiteral("--held-max"), QStringLiteral("1")});
        Window clinic(store("clinic"), waiting);
        clinic.courier.setLooking(true);
        clinic.setCentre(m_url);
        QVERIFY(waits([&] { return clinic.hasSentAll(); }));
        Window warehouse(store("warehouse"));
        warehouse.courier.setLooking(true);
        warehouse.setCentre(m_url);
        QVERIFY(waits([&] { return warehouse.hasSentAll() && answersToWaiting(503).first > 0; }));
        const int before = warehouse.shortages();
        clinic.report(7);
        QVERIFY(waits([&] { return warehouse.shortages() == before + 1; }));
        QVERIFY(!warehouse.status().memory.trouble);
        m_centre.reset();
        startCentre();
    }

    void whatOneTableTakesInHandTheOthersSee()
    {
        run({"--as", "administracion1", "device", "add", "--facility", "OCIMB000012", "--label", "Mesa 3", "--out", store("table3")});
        Window table1(store("warehouse"), waiting);
        Window table3(store("table3"), waiting);
        for (Window *window : {&table1, &table3}) {
            window->courier.setLooking(true);
            window->setCentre(m_url);
        }
        QVERIFY(waits([&] { return table1.hasSentAll() && table3.hasSentAll(); }));
        const auto &station = table3.workplace->station();
        const auto round = table3.workplace->round();
        QVERIFY(round);
        const auto boxes = station.books.kits.boxes({station.facility, *round, BoxClass::dry, BoxProgress::waiting, {}}, 0, 2);
        QVERIFY(boxes && boxes->size() == 2);
        const ClaimedBox box{boxes->front().kit, BoxClass::dry};
        QElapsedTimer clock;
        clock.start();
        table3.take(box);
        QVERIFY(waits([&] { return table1.elsewhere() == std::vector{box}; }));
        qInfo("seen after %lld ms", clock.elapsed());
        QCOMPARE(table1.courier.claims().front().device.text(), station.writer.device.text());
        QVERIFY(table3.elsewhere().empty());
        const ClaimedBox other{boxes->back().kit, BoxClass::dry};
        table1.take(other);
        QVERIFY(waits([&] { return table3.elsewhere() == std::vector{other}; }));
        table3.layDown(box);
        QVERIFY(waits([&] { return table1.elsewhere().empty(); }));
        table1.layDown(other);
        QVERIFY(waits([&] { return table3.elsewhere().empty(); }));
    }

    void theSystemsProxyIsTheWay()
    {
        qputenv("http_proxy", "http://clinica:secreta@127.0.0.1:3128");
        const auto proxy = http::systemProxyFor(QStringLiteral("http://centro.example.org:8418"));
        const auto toItself = http::systemProxyFor(QStringLiteral("http://127.0.0.1:8418"));
        qunsetenv("http_proxy");
        QVERIFY(!toItself);
        QVERIFY(proxy.has_value());
        QVERIFY((*proxy == http::Proxy{QStringLiteral("127.0.0.1"), 3128, QStringLiteral("clinica"), QStringLiteral("secreta")}));
        QVERIFY(!http::systemProxyFor(QStringLiteral("http://centro.example.org:8418")));
    }

    void aMissingKeyIsNamed()
    {
        const QString keys = store("clinic.keys");
        QVERIFY(QFile::rename(keys, keys + QStringLiteral(".away")));
        {
            Window clinic(store("clinic"));
            clinic.setCentre(m_url);
            QVERIFY(waits([&] {
                const auto &trouble = clinic.status().memory.trouble;
                return trouble && trouble->kind == ExchangeTrouble::Kind::keyMissing;
            }));
            QVERIFY(QFile::rename(keys + QStringLiteral(".away"), keys));
            clinic.courier.speakNow();
            QVERIFY(waits([&] { return clinic.hasSentAll(); }));
        }
    }
};

BQ_SUITE(CourierTest);
#include "courier_test.moc"
