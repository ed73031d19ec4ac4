// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre_bench.h"

#include "../support/must.h"
#include "../support/postgres_server.h"
#include "../system/central_process.h"
#include "base/assertion.h"
#include "cpu.h"
#include "domain/event_body.h"
#include "domain/ledger/posting.h"
#include "storage/workplace.h"
#include "sync/exchange/contact_bundle.h"
#include "sync/http/client.h"
#include "sync/keys.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <atomic>
#include <thread>

namespace botiquin::bench {

using testing::must;

namespace {

constexpr int eventsOfClinic = 40;
constexpr int callers = 16;

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

struct Clinic
{
    Clues facility;
    DeviceId device = newDeviceId();
    KeyPair keys = KeyPair::generate();
};

Clinic clinicOf(int number)
{
    return {*Clues::parse(s("OCSSA%1").arg(number + 1, 6, 10, QLatin1Char('0')))};
}

Clave itemOf(int number)
{
    return *Clave::parse(s("010.000.%1.00").arg(100 + number, 4, 10, QLatin1Char('0')));
}

/// Most of what a clinic says in a day is what it gave to patients.
EventBody actOf(const Clinic &clinic, QRandomGenerator &random)
{
    const Lot lot{itemOf(int(random.bounded(147))), {}, *LotText::parse(s("L%1").arg(random.bounded(1000))),
                  *Date::parseIso(s("2028-06-30"))};
    const Units units(random.bounded(1, 30));
    switch (random.bounded(20)) {
    case 0:
    case 1: return StockReceived{clinic.facility, *SupplierName::parse(s("Almacén")), {}, {{lot, units, {}, {}}}};
    case 2:
        return ShortageReported{clinic.facility, lot.item, Urgency::now, ShortageReason::other, Units(0), units, {}, {}, {}};
    default: return Dispensed{clinic.facility, random.bounded(1, 400), {{lot, units}}, {}};
    }
}

/// A clinic's contact: its day, signed by its device.
QByteArray contactOf(const Clinic &clinic, quint32 seed)
{
    QRandomGenerator random(seed);
    constexpr qint64 morning = 1'795'100'000;
    exchange::Push push{clinic.device, {{{}, chainStart()}}, {}, {}};
    auto &run = push.runs.front();
    for (quint64 seq = 1; seq <= eventsOfClinic; ++seq) {
        const auto body = actOf(clinic, random);
        const auto moved = postings(body);
        const Instant time{morning + qint64(seq) * 120};
        run.events.push_back(Event::make({{clinic.device, 1, seq}, time, 1, quint64(time.seconds),
                                          *UserId::parse(s("enfermeria1")), kindOf(body), versionOf(body),
                                          moved.empty() ? std::nullopt : std::optional(touches(moved))},
                                         encodeBody(body)));
        run.chain = chainNext(run.chain, run.events.back().canonical());
    }
    push.heads.push_back(run.events.back().id());
    return bundle::encodePush(push, clinic.keys);
}

/// A region of so many clinics, in a file.
class Country
{
public:
    explicit Country(int clinics)
    {
        const SystemClock clock;
        const auto store = must(SqlStore::open(path(), OpenMode::create));
        Journal journal(*store, clock);
        const Writer authority{newDeviceId(), 1};
        const auto authorityKeys = KeyPair::generate();
        const auto centre = newDeviceId();
        const auto centreKeys = KeyPair::generate();
        quint64 serial = 1;
        auto transaction = must(Transaction::begin(*store));
        const auto record = [&](const EventBody &body) { (void)must(journal.record(authority, {}, body)); };
        const auto enrol = [&](DeviceId device, const Clues &facility, const KeyPair &keys) {
            record(DeviceEnrolled{device, facility, s("Equipo"), keys.publicKey(), s("9521234"), 1, serial, serial + 99});
            serial += 100;
        };
        record(RegionCreated{s("País"), authorityKeys.publicKey()});
        for (int i = 0; i < 147; ++i)
            record(ItemDefined{itemOf(i), itemOf(i).text(), {}, {}, {}, BoxClass::dry, Ven::essential, true});
        for (int i = 0; i < clinics; ++i) {
            m_clinics.push_back(clinicOf(i));
            const auto &clinic = m_clinics.back();
            record(FacilityDefined{clinic.facility, s("Clínica"), s("Municipio"), s("Oaxaca"), SizeClass::nucleos1to2, true, {},
                                   {}, {}});
            enrol(clinic.device, clinic.facility, clinic.keys);
        }
        enrol(centre, m_clinics.front().facility, centreKeys);
        must(store->setLocalSetting(setting::device, centre.text()));
        must(store->setLocalSetting(setting::facility, m_clinics.front().facility.text()));
        must(transaction.commit());
        KeyRing ring;
        ring.emplace(centre, *KeyPair::ofSecret(centreKeys.secretKey()));
        must(writeKeys(keyFileOf(path()), ring));
        for (size_t i = 0; i < m_clinics.size(); ++i)
            m_contacts.push_back(contactOf(m_clinics[i], quint32(i) + 1));
    }

    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(s("centre")); }
    const std::vector<QByteArray> &contacts() const { return m_contacts; }

private:
    QTemporaryDir m_folder;
    std::vector<Clinic> m_clinics;
    std::vector<QByteArray> m_contacts;
};

/// Every contact once, by many callers at once. The CPU that `cpu` told at the first, second and third third.
std::vector<double> callAll(const std::vector<QByteArray> &contacts, const std::vector<quint16> &ports,
                            const std::function<double()> &cpu)
{
    std::atomic<size_t> next = 0;
    std::atomic<int> calling = callers;
    std::vector<std::thread> threads;
    for (int i = 0; i < callers; ++i) {
        threads.emplace_back([&, i] {
            const auto client = http::Client::of(s("http://127.0.0.1:%1").arg(ports[size_t(i) % ports.size()]));
            for (size_t at = next++; at < contacts.size(); at = next++) {
                auto answered = client->post("/v1/bundle", contacts[at], 16 * 1024 * 1024);
                while (!answered || answered->status == 503) // busy: comes again
                    answered = client->post("/v1/bundle", contacts[at], 16 * 1024 * 1024);
                if (answered->status != 200)
                    qFatal("%d: %s", answered->status, answered->body.constData());
            }
            --calling;
        });
    }
    const auto waitUntil = [](const auto &isSo) { // the servers' logs are read meanwhile, or they would wait to write
        while (!isSo()) {
            QCoreApplication::processEvents();
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    };
    std::vector<double> thirds{cpu()};
    for (size_t third = 1; third < 3; ++third) {
        waitUntil([&] { return next >= contacts.size() * third / 3; });
        thirds.push_back(cpu());
    }
    waitUntil([&] { return calling == 0; });
    for (auto &thread : threads)
        thread.join();
    thirds.push_back(cpu());
    return thirds;
}

std::vector<Figure> figuresOf(int clinics, int servers, testing::PostgresServer *database)
{
    const Country country(clinics);
    QString store = country.path();
    if (database) {
        store = database->emptyDatabase();
        const QStringList words{s("central"), s("create"), s("--database"), store, s("--from"), country.path()};
        if (QProcess::execute(s(BOTIQUINCTL), words) != 0)
            qFatal("no database");
    }
    std::vector<std::unique_ptr<testing::CentralProcess>> centres;
    std::vector<quint16> ports;
    std::vector<qint64> processes;
    for (int i = 0; i < servers; ++i) {
        centres.push_back(std::make_unique<testing::CentralProcess>(country.folder()));
        centres.back()->setVariable(s("BOTIQUIN_DATABASE"), database ? store : s("sqlite:") + store);
        if (!centres.back()->start({s("--keys"), keyFileOf(country.path()), s("--requests-per-second"), s("100000"),
                                    s("--request-burst"), s("1000000")}))
            qFatal("no centre: %s", qPrintable(centres.back()->complaint()));
        ports.push_back(centres.back()->port());
        processes.push_back(centres.back()->processId());
    }
    const auto looking = must(SqlStore::open(store, OpenMode::existing));
    const auto own = must(looking->sql().one<qint64>("SELECT count(*) FROM event"));
    if (database) {
        const auto backends
            = must(looking->sql().all<qint64>("SELECT pid FROM pg_stat_activity WHERE pid <> pg_backend_pid()"));
        processes.insert(processes.end(), backends.begin(), backends.end());
    }
    QElapsedTimer timer;
    timer.start();
    const auto thirds = callAll(country.contacts(), ports, [&] { return cpuOf(processes); });
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const double events = double(clinics) * eventsOfClinic;
    const auto after = must(looking->sql().one<qint64>("SELECT count(*) FROM event"));
    BQ_ASSERT(*after - *own == qint64(events));
    const QString name
        = s("centre.%1.%2clinics.%3servers.").arg(database ? s("postgresql") : s("sqlite")).arg(clinics).arg(servers);
    const QString promise = database ? s("≤ 0.1") : s("≤ 0.05");
    const double perThousand = 1000 / events;
    return {{name + s("eventsPerSecond"), events / seconds, s("events/s"), {}},
            {name + s("cpuPerThousand"), (thirds.back() - thirds.front()) * perThousand, s("s"), promise},
            {name + s("cpuPerThousandInFirstThird"), (thirds[1] - thirds[0]) * 3 * perThousand, s("s"), {}},
            {name + s("cpuPerThousandInLastThird"), (thirds[3] - thirds[2]) * 3 * perThousand, s("s"), {}}};
}

} // namespace

std::vector<Figure> centreFigures()
{
    std::vector<Figure> all;
    auto *database = testing::PostgresServer::shared();
    for (auto *on : {static_cast<testing::PostgresServer *>(nullptr), database}) {
        for (const int clinics : {500, 12'000}) {
            for (const int servers : {1, 2}) {
                const auto figures = figuresOf(clinics, servers, on);
                all.insert(all.end(), figures.begin(), figures.end());
            }
        }
        if (!database)
            break;
    }
    return all;
}

} // namespace botiquin::bench
