// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_bench.h"

#include "../support/must.h"
#include "../system/central_process.h"
#include "base/assertion.h"
#include "clinic_day.h"
#include "command.h"
#include "cpu.h"
#include "journal/log/digest.h"
#include "shaped_link.h"
#include "storage/exchange/sql_progress.h"
#include "storage/exchange/sql_subscribers.h"
#include "storage/workplace.h"
#include "sync/exchange/contact.h"

#include <QElapsedTimer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>

namespace botiquin::bench {

using testing::must;

namespace {

/// A device with a store of its own in the folder.
struct Device
{
    Device(const QString &folder, const char *label)
        : path(folder + u'/' + QLatin1String(label)), store(must(SqlStore::open(path, OpenMode::create)))
    {
    }

    void act(const EventBody &body, const std::optional<UserId> &user = {})
    {
        must(transact(journal, [&] { return journal.record(writer, user, body); }));
    }
    void live(const ClinicDay &day)
    {
        for (const auto &act : day.acts) {
            clock.set(act.time);
            this->act(act.body, act.user);
        }
    }
    /// Contacts until neither has more to say.
    int exchange(http::Client &centre)
    {
        exchange::Contact contact(journal, progress, known, centre);
        int contacts = 0;
        for (bool isMore = true; isMore; ++contacts) {
            const auto spoken = must(contact.speak(writer, keys));
            if (!spoken)
                qFatal("refused: %s", qPrintable(spoken.error()));
            BQ_ASSERT(spoken->refusals.empty() && spoken->held.empty());
            isMore = spoken->taken.isMore;
        }
        return contacts;
    }

    QString path;
    Writer writer{newDeviceId(), 1};
    KeyPair keys = KeyPair::generate();
    FixedClock clock{{1'795'100'000}};
    std::unique_ptr<SqlStore> store;
    Journal journal{*store, clock};
    SqlProgress progress{store->sql()};
    SqlSubscribers known{store->sql()};
};

std::unique_ptr<http::Client> clientOf(quint16 port)
{
    return http::Client::of(QStringLiteral("http://127.0.0.1:%1").arg(port));
}

/// A region of one clinic with two devices, and a real centre.
class Region
{
public:
    Region(const ClinicDay &own, const ClinicDay &others, const QStringList &centreOptions = {})
    {
        Writer authority{newDeviceId(), 1};
        const auto authorityKeys = KeyPair::generate();
        const auto record = [&](const EventBody &body) {
            must(transact(m_office.journal, [&] { return m_office.journal.record(authority, {}, body); }));
        };
        record(RegionCreated{QStringLiteral("Prueba"), authorityKeys.publicKey()});
        const Clues clinic = own.facility;
        record(FacilityDefined{clinic, QStringLiteral("Clínica"), QStringLiteral("Municipio"), QStringLiteral("Chiapas"),
                               SizeClass::nucleos1to2, true, {}, {}, {}});
        quint64 serial = 1;
        const auto enrol = [&](const Device &device) {
            record(DeviceEnrolled{device.writer.device, clinic, QStringLiteral("Equipo"), device.keys.publicKey(),
                                  QStringLiteral("9521234"), 1, serial, serial + 999});
            serial += 1000;
        };
        enrol(clinicDevice);
        enrol(otherDevice);
        enrol(m_office);
        auto items = own.items;
        items.insert(others.items.begin(), others.items.end());
        for (const auto &item : items)
            record(ItemDefined{item, item.text(), {}, {}, {}, BoxClass::dry, Ven::essential, true});
        auto users = own.users;
        users.insert(others.users.begin(), others.users.end());
        for (const auto &user : users)
            record(PersonDefined{user, user.text(), clinic, {Role::nurse, Role::stockKeeper}, std::nullopt, true});
        {
            auto transaction = must(Transaction::begin(*m_office.store));
            must(m_office.store->setLocalSetting(setting::device, m_office.writer.device.text()));
            must(m_office.store->setLocalSetting(setting::facility, clinic.text()));
            must(transaction.commit());
        }
        for (Device *device : {&clinicDevice, &otherDevice}) {
            auto transaction = must(Transaction::begin(*device->store));
            must(device->store->setLocalSetting(centrePinSetting(m_office.writer.device),
                                                QString::fromLatin1(m_office.keys.publicKey().toHex())));
            must(transaction.commit());
        }
        KeyRing ring;
        ring.emplace(m_office.writer.device, *KeyPair::ofSecret(m_office.keys.secretKey()));
        must(writeKeys(keyFileOf(m_office.path), ring));
        if (!centre.start(QStringList{QStringLiteral("--database"), QStringLiteral("sqlite:") + m_office.path} + centreOptions))
            qFatal("no centre: %s", qPrintable(centre.complaint()));
    }

    SqlStore &office() { return *m_office.store; }

private:
    QTemporaryDir m_folder;
    Device m_office{m_folder.path(), "centre"};

public:
    Device clinicDevice{m_folder.path(), "clinic"};
    Device otherDevice{m_folder.path(), "other"};
    testing::CentralProcess centre{m_folder.path()};
};

/// Of a store's file, once its write-ahead log is in it.
double bytesOf(Device &device)
{
    must(device.store->sql().run("PRAGMA wal_checkpoint(TRUNCATE)"));
    return double(QFileInfo(device.path).size());
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

quint64 lastOf(SqlStore &store, DeviceId device)
{
    quint64 seq = 0;
    while (must(store.find({device, 1, seq + 1})))
        ++seq;
    return seq;
}

void assertEqual(Region &region)
{
    const auto events = [](SqlStore &store, DeviceId device) {
        std::vector<QByteArray> all;
        for (quint64 seq = 1;; ++seq) {
            const auto stored = must(store.find({device, 1, seq}));
            if (!stored)
                return all;
            all.push_back(stored->event.canonical());
        }
    };
    auto &clinic = *region.clinicDevice.store;
    for (const auto &device : {region.clinicDevice.writer.device, region.otherDevice.writer.device})
        BQ_ASSERT(events(clinic, device) == events(region.office(), device));
}

/// Whether the store holds, of the device's last, what the day's lines say: times, users, items, lots, expiries, quantities.
void assertHolds(SqlStore &store, const Device &device, const ClinicDay &day)
{
    quint64 seq = lastOf(store, device.writer.device) - day.acts.size();
    for (const auto &act : day.acts) {
        const auto stored = must(store.find({device.writer.device, 1, ++seq}));
        BQ_ASSERT(stored && stored->event.envelope().time == act.time && stored->event.envelope().author == act.user);
        BQ_ASSERT(stored->event.body() == encodeBody(act.body));
    }
}

/// On one connection: nothing to say, then a day of both.
std::vector<Figure> clinicDay(const ClinicDay &own, const ClinicDay &others)
{
    Region region(own, others);
    const auto direct = clientOf(region.centre.port());
    region.clinicDevice.exchange(*direct);
    region.otherDevice.exchange(*direct);
    const ShapedLink link(region.centre.port(), {}, 1);
    const auto counted = clientOf(link.port());
    region.clinicDevice.exchange(*counted);
    const qint64 idleBefore = link.bytesUp() + link.bytesDown();
    region.clinicDevice.exchange(*counted);
    const double idle = double(link.bytesUp() + link.bytesDown() - idleBefore);

    region.otherDevice.live(others);
    region.otherDevice.exchange(*direct);
    const double diskBefore = bytesOf(region.clinicDevice);
    region.clinicDevice.live(own);
    const qint64 up = link.bytesUp();
    const qint64 down = link.bytesDown();
    const double cpuBefore = cpuOf({region.centre.processId()});
    const double clientBefore = cpuOf({QCoreApplication::applicationPid()});
    QElapsedTimer timer;
    timer.start();
    const int contacts = region.clinicDevice.exchange(*counted);
    const double took = double(timer.nsecsElapsed()) / 1e6;
    const double cpu = cpuOf({region.centre.processId()}) - cpuBefore;
    const double clientCpu = cpuOf({QCoreApplication::applicationPid()}) - clientBefore;
    const double disk = (bytesOf(region.clinicDevice) - diskBefore) / double(own.acts.size() + others.acts.size());
    assertEqual(region);
    assertHolds(region.office(), region.clinicDevice, own);
    assertHolds(*region.clinicDevice.store, region.otherDevice, others);
    const double bytesUp = double(link.bytesUp() - up);
    const double bytesDown = double(link.bytesDown() - down);
    return {{QStringLiteral("clinicDay.roundTrips"), double(contacts), QStringLiteral("turns"), QStringLiteral("1")},
            {QStringLiteral("clinicDay.bytesUp"), bytesUp, QStringLiteral("bytes"), {}},
            {QStringLiteral("clinicDay.bytesDown"), bytesDown, QStringLiteral("bytes"), {}},
            {QStringLiteral("clinicDay.bytesTotal"), bytesUp + bytesDown, QStringLiteral("bytes"), QStringLiteral("≤ 3500")},
            {QStringLiteral("clinicDay.milliseconds"), took, QStringLiteral("ms"), {}},
            {QStringLiteral("clinicDay.centreCpu"), cpu, QStringLiteral("s"), {}},
            {QStringLiteral("clinicDay.clientCpu"), clientCpu, QStringLiteral("s"), {}},
            {QStringLiteral("clinicDay.diskBytesPerEvent"), disk, QStringLiteral("bytes"), {}},
            {QStringLiteral("idle.bytesTotal"), idle, QStringLiteral("bytes"), QStringLiteral("< 1000")}};
}

/// The same day over TLS: with the handshake, and what it adds on a connection that stands already.
std::vector<Figure> tlsDay(const ClinicDay &own, const ClinicDay &others)
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    const int made = QProcess::execute(
        QStringLiteral("openssl"),
        {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
         "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-keyout", key, "-out", certificate});
    if (made != 0)
        qFatal("no certificate");
    qputenv("SSL_CERT_FILE", QFile::encodeName(certificate));
    Region region(own, others, {QStringLiteral("--tls-cert"), certificate, QStringLiteral("--tls-key"), key});
    const auto clientAt = [](quint16 port) { return http::Client::of(QStringLiteral("https://localhost:%1").arg(port)); };
    const auto direct = clientAt(region.centre.port());
    region.clinicDevice.exchange(*direct);
    region.otherDevice.exchange(*direct);
    const ShapedLink link(region.centre.port(), {}, 1);
    const auto counted = clientAt(link.port());
    region.clinicDevice.exchange(*counted);
    const double withHandshake = double(link.bytesUp() + link.bytesDown());
    region.clinicDevice.exchange(*counted);
    const double idle = double(link.bytesUp() + link.bytesDown()) - withHandshake;
    region.otherDevice.live(others);
    region.otherDevice.exchange(*direct);
    region.clinicDevice.live(own);
    const double before = double(link.bytesUp() + link.bytesDown());
    region.clinicDevice.exchange(*counted);
    assertEqual(region);
    const double day = double(link.bytesUp() + link.bytesDown()) - before;
    qunsetenv("SSL_CERT_FILE");
    return {{QStringLiteral("tls.handshakeBytes"), withHandshake - idle, QStringLiteral("bytes"), {}},
            {QStringLiteral("tls.idleBytes"), idle, QStringLiteral("bytes"), {}},
            {QStringLiteral("tls.clinicDayBytes"), day, QStringLiteral("bytes"), {}}};
}

/// The median of ten days, each on a connection of its own over 64 kbit/s, 600 ms and 2% loss.
Figure slowDay(const ClinicDay &own, const ClinicDay &others)
{
    constexpr int runs = 10;
    Region region(own, others);
    const auto direct = clientOf(region.centre.port());
    region.clinicDevice.exchange(*direct);
    region.otherDevice.exchange(*direct);
    std::vector<double> seconds;
    for (int run = 0; run < runs; ++run) {
        region.otherDevice.live(others);
        region.otherDevice.exchange(*direct);
        region.clinicDevice.live(own);
        const ShapedLink link(region.centre.port(), {64'000, 600, 0.02}, quint32(run) + 1);
        const auto slow = clientOf(link.port());
        QElapsedTimer timer;
        timer.start();
        region.clinicDevice.exchange(*slow);
        seconds.push_back(double(timer.nsecsElapsed()) / 1e9);
    }
    assertEqual(region);
    return {QStringLiteral("clinicDay.seconds64kbit"), median(seconds), QStringLiteral("s"), QStringLiteral("≤ 3")};
}

/// A laptop that joins the demo region of Oaxaca over 128 kbit/s, until its nurse may sign in.
std::vector<Figure> newClinic()
{
    const QTemporaryDir folder;
    const auto file = [&](const char *name) { return folder.filePath(QLatin1String(name)); };
    const QStringList atRegion{QStringLiteral("--store"), file("region"), QStringLiteral("--as"), QStringLiteral("administracion1")};
    const auto created = command({QStringLiteral("--store"), file("region"), QStringLiteral("region"), QStringLiteral("create"),
                                  QStringLiteral("--demo"), QStringLiteral("--state"), QStringLiteral("OAXACA"),
                                  QStringLiteral("--warehouse"), QStringLiteral("OCIMB000012")});
    const QString clinic = created.value(u"clinic").toObject().value(u"facility").toString();
    const auto added = command(atRegion + QStringList{QStringLiteral("device"), QStringLiteral("add"), QStringLiteral("--facility"),
                                                      QStringLiteral("OCIMB000012"), QStringLiteral("--label"),
                                                      QStringLiteral("Centro"), QStringLiteral("--out"), file("centre")});
    testing::CentralProcess centre(folder.path());
    if (!centre.start({QStringLiteral("--database"), QStringLiteral("sqlite:") + file("centre")}))
        qFatal("no centre: %s", qPrintable(centre.complaint()));
    const auto code = command(atRegion + QStringList{QStringLiteral("device"), QStringLiteral("code"), QStringLiteral("--facility"),
                                                     clinic, QStringLiteral("--label"), QStringLiteral("Laptop"),
                                                     QStringLiteral("--centre"), added.value(u"device").toString()});
    command({QStringLiteral("--store"), file("region"), QStringLiteral("sync"),
             QStringLiteral("http://127.0.0.1:%1").arg(centre.port())});
    const ShapedLink link(centre.port(), {128'000, 300, 0}, 1);
    QElapsedTimer timer;
    timer.start();
    command({QStringLiteral("device"), QStringLiteral("join"), code.value(u"code").toString(),
             QStringLiteral("http://127.0.0.1:%1").arg(link.port()), QStringLiteral("--out"), file("laptop")});
    return {{QStringLiteral("newClinic.seconds128kbit"), double(timer.nsecsElapsed()) / 1e9, QStringLiteral("s"),
             QStringLiteral("≤ 60")},
            {QStringLiteral("newClinic.bytesTotal"), double(link.bytesUp() + link.bytesDown()), QStringLiteral("bytes"), {}}};
}

} // namespace

std::vector<Figure> exchangeFigures(const ClinicDay &own, const ClinicDay &others)
{
    auto figures = clinicDay(own, others);
    const auto encrypted = tlsDay(own, others);
    figures.insert(figures.end(), encrypted.begin(), encrypted.end());
    figures.push_back(slowDay(own, others));
    const auto joined = newClinic();
    figures.insert(figures.end(), joined.begin(), joined.end());
    return figures;
}

} // namespace botiquin::bench
