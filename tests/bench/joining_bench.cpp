// SPDX-License-Identifier: GPL-3.0-or-later
#include "joining_bench.h"

#include "../support/must.h"
#include "../system/central_process.h"
#include "base/assertion.h"
#include "clinic_day.h"
#include "command.h"
#include "journal/exchange/feeder.h"
#include "shaped_link.h"
#include "storage/exchange/sql_feeds.h"
#include "storage/workplace.h"
#include "sync/keys.h"

#include <QElapsedTimer>
#include <QJsonArray>

namespace botiquin::bench {

using testing::must;

namespace {

/// The demo region of Oaxaca with a centre in front of it, whose log can be filled while it does not run.
class Region
{
public:
    Region()
    {
        const auto created = command({"--store", file("region"), "region", "create", "--demo", "--state", "OAXACA", "--warehouse",
                                      m_warehouse, "--month", "2026-12"});
        clinic = *Clues::parse(created.value(u"clinic").toObject().value(u"facility").toString());
        m_centreDevice = atRegion({"device", "add", "--facility", m_warehouse, "--label", "Centro", "--out", file("centre")})
                             .value(u"device").toString();
        start();
    }

    /// With a code that the centre has heard of.
    QStringList joining(const QString &facility, const char *label)
    {
        const auto made = atRegion({"device", "code", "--facility", facility, "--label", QLatin1String(label), "--centre", m_centreDevice});
        command({"--store", file("region"), "sync", url(m_centre->port())});
        m_device = made.value(u"device").toString();
        return {"device", "join", made.value(u"code").toString()};
    }
    QString url(quint16 port) const { return QStringLiteral("http://127.0.0.1:%1").arg(port); }
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    quint16 port() const { return m_centre->port(); }
    QString warehouse() const { return m_warehouse; }

    /// As if devices had brought all this.
    void fill(int count, const std::function<void(Journal &, FixedClock &, int)> &each)
    {
        constexpr int batch = 1000;
        m_centre.reset();
        const auto store = must(SqlStore::open(file("centre"), OpenMode::existing));
        FixedClock clock{{1'732'000'000}};
        Journal journal(*store, clock);
        SqlFeeds feeds(store->sql());
        Feeder feeder(*store, feeds);
        feeder.attachTo(journal);
        for (int first = 0; first < count; first += batch) {
            auto transaction = must(Transaction::begin(*store));
            for (int i = first; i < std::min(count, first + batch); ++i)
                each(journal, clock, i);
            must(transaction.commit());
        }
    }
    void reachState()
    {
        atRegion({"device", "reach", m_device, "state"});
        command({"--store", file("region"), "sync", url(m_centre->port())});
    }
    void start()
    {
        m_centre = std::make_unique<testing::CentralProcess>(m_folder.path());
        if (!m_centre->start({QStringLiteral("--database"), QStringLiteral("sqlite:") + file("centre")}))
            qFatal("no centre: %s", qPrintable(m_centre->complaint()));
    }

    Clues clinic = *Clues::parse(QStringLiteral("OCIMB000012"));

private:
    QJsonObject atRegion(const QStringList &words) const
    {
        return command(QStringList{"--store", file("region"), "--as", "administracion1"} + words);
    }

    QTemporaryDir m_folder;
    const QString m_warehouse = QStringLiteral("OCIMB000012");
    QString m_centreDevice;
    QString m_device; ///< that a code was made for last
    std::unique_ptr<testing::CentralProcess> m_centre;
};

/// The same act at another place, by another patient.
EventBody at(const Clues &facility, EventBody body, int n)
{
    std::visit(
        [&](auto &b) {
            using Body = std::decay_t<decltype(b)>;
            if constexpr (std::is_same_v<Body, StockMoved>)
                b.from = b.to = facility;
            else if constexpr (requires { b.facility; })
                b.facility = facility;
            if constexpr (std::is_same_v<Body, Dispensed>)
                b.patient = 1 + qint64(quint32(n) * 2'654'435'761U >> 8) % 3000;
        },
        body);
    return body;
}

struct Joined
{
    double seconds;
    double bytes;
    QJsonObject said;
};

Joined join(Region &region, const QStringList &joining, const char *out, const LinkShape &shape)
{
    const ShapedLink link(region.port(), shape, 1);
    QElapsedTimer timer;
    timer.start();
    const auto said = command(joining + QStringList{region.url(link.port()), "--out", region.file(out)});
    return {double(timer.nsecsElapsed()) / 1e9, double(link.bytesUp() + link.bytesDown()), said};
}

/// 500 working days of 45 acts of a clinic, and of 200 of the busiest.
std::vector<Figure> clinicWithHistory(const ClinicDay &day, int acts, const QString &called)
{
    constexpr int days = 500;
    constexpr qint64 secondsADay = 86'400;
    Region region;
    const qint64 start = day.acts.front().time.seconds;
    const Writer writer{newDeviceId(), 1};
    region.fill(days * acts, [&](Journal &journal, FixedClock &clock, int n) {
        const auto &act = day.acts[size_t(n) % day.acts.size()];
        const qint64 daysBefore = (days - n / acts) * 7 / 5;
        clock.set(Instant{start - daysBefore * secondsADay + qint64(n % acts) * 150 + (act.time.seconds % 97)});
        (void)must(journal.record(writer, act.user, at(region.clinic, act.body, n)));
    });
    region.start();
    const auto joining = region.joining(region.clinic.text(), "Laptop");
    const auto joined = join(region, joining, "laptop", {128'000, 300, 0});
    const auto opening = joined.said.value(u"opening").toObject();
    return {{called + QStringLiteral(".events"), opening.value(u"recorded").toDouble(), QStringLiteral("events"), {}},
            {called + QStringLiteral(".openingBytes"), opening.value(u"bytes").toDouble(), QStringLiteral("bytes"), {}},
            {called + QStringLiteral(".bytesTotal"), joined.bytes, QStringLiteral("bytes"), {}},
            {called + QStringLiteral(".seconds128kbit"), joined.seconds, QStringLiteral("s"), QStringLiteral("≤ 60")}};
}

/// What warehouses and clinics of the state do but for dispensing, until its feed has 100,000 events.
std::vector<Figure> supervisor(const ClinicDay &day)
{
    constexpr int count = 100'000;
    std::vector<ClinicDay::Act> acts;
    for (const auto &act : day.acts) {
        if (!std::holds_alternative<Dispensed>(act.body))
            acts.push_back(act);
    }
    Region region;
    const auto joining = region.joining(region.warehouse(), "Oficina");
    std::vector<Clues> facilities;
    std::vector<Writer> writers;
    for (int i = 0; i < 200; ++i) {
        writers.push_back({newDeviceId(), 1});
        facilities.push_back(*Clues::parse(QStringLiteral("OCSSA%1").arg(i + 100, 6, 10, QLatin1Char('0'))));
    }
    region.fill(count, [&](Journal &journal, FixedClock &clock, int n) {
        const auto &act = acts[size_t(n) % acts.size()];
        clock.advance(n % 240);
        const size_t place = quint32(n) * 2'654'435'761U % facilities.size();
        (void)must(journal.record(writers[place], act.user, at(facilities[place], act.body, n)));
    });
    region.start();
    region.reachState();
    const auto joined = join(region, joining, "supervisor", {});
    const auto opening = joined.said.value(u"opening").toObject();
    return {{QStringLiteral("supervisor.bytes100k"), joined.bytes, QStringLiteral("bytes"), QStringLiteral("< 1500000")},
            {QStringLiteral("supervisor.events"), opening.value(u"recorded").toDouble(), QStringLiteral("events"), {}},
            {QStringLiteral("supervisor.seconds"), joined.seconds, QStringLiteral("s"), {}}};
}

} // namespace

std::vector<Figure> joiningFigures(const ClinicDay &day)
{
    auto figures = clinicWithHistory(day, 45, QStringLiteral("clinicOfTwoYears"));
    const auto add = [&](const std::vector<Figure> &more) { figures.insert(figures.end(), more.begin(), more.end()); };
    add(clinicWithHistory(day, 200, QStringLiteral("busiestClinicOfTwoYears")));
    add(supervisor(day));
    return figures;
}

} // namespace botiquin::bench
