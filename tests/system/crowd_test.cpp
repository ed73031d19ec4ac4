// SPDX-License-Identifier: GPL-3.0-or-later
#include "central_process.h"
#include "command_line.h"
#include "journal/log/digest.h"
#include "storage/exchange/sql_progress.h"
#include "storage/exchange/sql_subscribers.h"
#include "storage/workplace.h"
#include "support/must.h"
#include "support/postgres_server.h"
#include "support/sample.h"
#include "support/suite.h"
#include "sync/exchange/contact.h"

#include <QRandomGenerator>
#include <QTest>
#include <atomic>
#include <thread>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

constexpr int clinicCount = 50;
constexpr int serverCount = 2;
constexpr int threadCount = 4;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

Clues facilityOf(int clinic)
{
    return *Clues::parse(s("OCSSA%1").arg(clinic + 1, 6, 10, QLatin1Char('0')));
}

/// A store and who writes in it. Belongs to the thread that opened it.
struct Device
{
    Device(const QString &path, const Writer &who, OpenMode mode) : store(must(SqlStore::open(path, mode))), writer(who) {}

    EventId record(const EventBody &body) { return must(transact(journal, [&] { return journal.record(writer, user(), body); })); }
    template <class T>
    void set(const T &values)
    {
        auto transaction = must(Transaction::begin(*store));
        for (const auto &[name, value] : values)
            must(store->setLocalSetting(name, value));
        must(transaction.commit());
    }

    std::unique_ptr<SqlStore> store;
    Writer writer;
    FixedClock clock{{1'795'100'000}};
    Journal journal{*store, clock};
    SqlProgress progress{store->sql()};
    SqlSubscribers known{store->sql()};
};

/// A clinic's laptop, opened by whoever works with it.
struct Laptop
{
    QString path;
    Writer writer;
    KeyPair keys = KeyPair::generate();
    Clues facility;
};

/// The servers as one thread speaks with them. Others may only abandon what is under way.
struct Lines
{
    explicit Lines(const std::vector<quint16> &ports)
    {
        for (const quint16 port : ports)
            clients.push_back(http::Client::of(s("http://127.0.0.1:%1").arg(port)));
    }
    std::vector<std::unique_ptr<http::Client>> clients;
};

} // namespace

/// Fifty laptops and two servers on one store, while servers are killed and links are cut.
class CrowdTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<Laptop> m_laptops;
    KeyPair m_centreKeys = KeyPair::generate();
    Writer m_centre{newDeviceId(), 1};
    std::vector<std::unique_ptr<CentralProcess>> m_servers;
    std::vector<quint16> m_ports;

    QString at(const QString &name) const { return m_folder.filePath(name); }

    void makeRegion()
    {
        Device office(at(s("centre")), m_centre, OpenMode::create);
        office.writer = {newDeviceId(), 1};
        const auto authorityKeys = KeyPair::generate();
        office.record(RegionCreated{s("Prueba"), authorityKeys.publicKey()});
        quint64 serial = 1;
        const auto enrol = [&](DeviceId device, const Clues &facility, const QByteArray &key) {
            office.record(DeviceEnrolled{device, facility, s("Equipo"), key, s("9521234"), 1, serial, serial + 999});
            serial += 1000;
        };
        for (int i = 0; i < clinicCount; ++i) {
            m_laptops.push_back({at(s("laptop%1").arg(i)), {newDeviceId(), 1}, KeyPair::generate(), facilityOf(i)});
            const auto &laptop = m_laptops.back();
            office.record(FacilityDefined{laptop.facility, s("Clínica"), s("Municipio"), s("Oaxaca"), SizeClass::nucleos1to2, true,
                                          {}, {}, {}});
            enrol(laptop.writer.device, laptop.facility, laptop.keys.publicKey());
            office.record(PersonDefined{user(), s("M. L. S."), laptop.facility, {Role::supervisor}, {}, true}); // in their turn
        }
        enrol(m_centre.device, facilityOf(0), m_centreKeys.publicKey());
        office.record(ItemDefined{clave(), s("Paracetamol"), {}, {}, {}, BoxClass::dry, Ven::essential, true});
        office.set(std::map<QString, QString>{{setting::device, m_centre.device.text()},
                                              {setting::facility, facilityOf(0).text()}});
        KeyRing ring;
        ring.emplace(m_centre.device, *KeyPair::ofSecret(m_centreKeys.secretKey()));
        must(writeKeys(keyFileOf(at(s("centre"))), ring));
        for (const auto &laptop : m_laptops) {
            Device device(laptop.path, laptop.writer, OpenMode::create);
            device.set(std::map<QString, QString>{
                {centrePinSetting(m_centre.device), QString::fromLatin1(m_centreKeys.publicKey().toHex())}});
        }
    }

    void startServer(int which, const QString &database)
    {
        auto server = std::make_unique<CentralProcess>(m_folder.path());
        server->setVariable(s("BOTIQUIN_DATABASE"), database);
        const QString listen = s("127.0.0.1:%1").arg(m_ports[size_t(which)]);
        QVERIFY2(server->start({s("--listen"), listen, s("--keys"), keyFileOf(at(s("centre"))), s("--requests-per-second"),
                                s("10000"), s("--request-burst"), s("100000")}, true),
                 qPrintable(server->complaint()));
        m_ports[size_t(which)] = server->port();
        m_servers[size_t(which)] = std::move(server);
    }

    /// Something that a clinic does.
    static void work(Device &device, const Clues &facility, QRandomGenerator &random)
    {
        const qint64 units = random.bounded(1, 20);
        switch (random.bounded(4)) {
        case 0:
            device.record(StockReceived{facility, *SupplierName::parse(s("Proveedor")), {}, {{lot("A1"), Units(units), {}, {}}}});
            break;
        case 1:
            device.record(ShortageReported{facility, clave(), Urgency::now, ShortageReason::other, Units(0), Units(units), {},
                                           {}, {}});
            break;
        default: device.record(Dispensed{facility, random.bounded(1, 999), {{lot("A1"), Units(units)}}, {}});
        }
    }

    /// Until the laptop has nothing to say and nothing to hear. Whatever breaks is tried again, with the other server.
    static bool settle(Device &device, const KeyPair &keys, Lines &lines, int first)
    {
        exchange::Load small;
        small.bringBytesMax = 4096; // several contacts a round, so that breaks come between
        for (int attempt = 0; attempt < 2000; ++attempt) {
            exchange::Contact contact(device.journal, device.progress, device.known,
                                      *lines.clients[size_t(first + attempt) % lines.clients.size()]);
            const auto spoken = contact.speak(device.writer, keys, small);
            if (!spoken) {
                if (!spoken.error().retryable())
                    qFatal("%s: %s", qPrintable(name(spoken.error().kind)), qPrintable(spoken.error().detail));
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                continue;
            }
            if (!*spoken)
                qFatal("refused: %s", qPrintable(spoken->error()));
            if (!(*spoken)->refusals.empty() || !(*spoken)->held.empty())
                return false;
            const auto &taken = (*spoken)->taken;
            if (!taken.isMore && (*spoken)->brought == 0)
                return true;
        }
        return false;
    }

    void workAndSync(size_t thread, int rounds, Lines &lines, std::atomic<int> &unsettled) const
    {
        QRandomGenerator random(quint32(thread) + 1);
        for (size_t i = thread; i < m_laptops.size(); i += threadCount) {
            const auto &laptop = m_laptops[i];
            Device device(laptop.path, laptop.writer, OpenMode::existing);
            for (int round = 0; round < rounds; ++round) {
                for (int n = 0; n < 15; ++n)
                    work(device, laptop.facility, random);
                if (!settle(device, laptop.keys, lines, round))
                    ++unsettled;
            }
        }
    }

private Q_SLOTS:
    void fiftyLaptopsAndTwoServersAgreeUnderKillsAndCuts_data()
    {
        QTest::addColumn<bool>("isPostgres");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }

    void fiftyLaptopsAndTwoServersAgreeUnderKillsAndCuts()
    {
        QFETCH(const bool, isPostgres);
        m_laptops.clear();
        m_servers.clear();
        m_servers.resize(serverCount);
        m_ports.assign(serverCount, 0);
        QVERIFY(QDir(m_folder.path()).removeRecursively() && QDir().mkpath(m_folder.path()));
        makeRegion();
        QString database = s("sqlite:") + at(s("centre"));
        QString store = at(s("centre"));
        if (isPostgres) {
            auto *server = PostgresServer::shared();
            if (!server)
                QSKIP(PostgresServer::missing);
            database = store = server->emptyDatabase();
            const auto made = command(at(s("none")), {"central", "create", "--database", database, "--from", at(s("centre"))});
            QVERIFY2(made.code == 0, made.words());
        }
        for (int i = 0; i < serverCount; ++i)
            startServer(i, database);

        std::vector<std::unique_ptr<Lines>> lines;
        std::vector<std::thread> threads;
        std::atomic<int> unsettled = 0;
        std::atomic<int> running = threadCount;
        for (size_t i = 0; i < threadCount; ++i) {
            lines.push_back(std::make_unique<Lines>(m_ports));
            threads.emplace_back([this, i, &unsettled, &running, own = lines.back().get()] {
                workAndSync(i, 3, *own, unsettled);
                --running;
            });
        }
        QRandomGenerator chance(20261128);
        int kills = 0;
        int cuts = 0;
        while (running > 0) {
            QTest::qWait(int(chance.bounded(20, 120)));
            for (const auto &one : lines) {
                one->clients[chance.bounded(2u)]->abandon();
                ++cuts;
            }
            if (chance.bounded(6) == 0 && kills < 12) {
                const int which = int(chance.bounded(serverCount));
                m_servers[size_t(which)]->ask(SIGKILL);
                m_servers[size_t(which)]->waitForEnd();
                startServer(which, database);
                ++kills;
            }
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(int(unsettled), 0);
        QVERIFY(kills > 0);
        qInfo("%d servers killed, %d cuts", kills, cuts);

        const auto centre = must(SqlStore::open(store, OpenMode::existing));
        for (const auto &laptop : m_laptops) {
            Device device(laptop.path, laptop.writer, OpenMode::existing);
            const auto head = must(centre->head(laptop.writer.device, 1));
            QVERIFY(head);
            QCOMPARE(head->seq, quint64(45));
            QCOMPARE(must(digest(*device.store, laptop.facility)), must(digest(*centre, laptop.facility)));
        }
        const auto proved = command(store, {"verify"});
        QVERIFY2(proved.code == 0, proved.words());
        QCOMPARE(proved.number("parked"), 0);
    }
};

BQ_SUITE(CrowdTest);
#include "crowd_test.moc"
