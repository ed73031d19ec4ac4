// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre_bench.h"

#include "base/assertion.h"
#include "running_centre.h"

#include <QRandomGenerator>
#include <algorithm>
#include <cstdio>
#include <numeric>

namespace botiquin::bench {

namespace {

constexpr int eventsOfClinic = 40;

/// Most of what a clinic says in a day is what it gave to patients.
EventBody actOf(const Clues &clinic, QRandomGenerator &random)
{
    const Lot lot = Country::lot(int(random.bounded(Country::claves)), int(random.bounded(Country::lotsEach)));
    const Units units(random.bounded(1, 30));
    switch (random.bounded(20)) {
    case 0:
    case 1: return StockReceived{clinic, *SupplierName::parse(s("Almacén")), {}, {{lot, units, {}, {}}}};
    case 2: return ShortageReported{clinic, lot.item, Urgency::now, ShortageReason::other, Units(0), units, {}, {}, {}};
    default: return Dispensed{clinic, random.bounded(1, 400), {{lot, units}}, {}};
    }
}

/// A clinic's contact: one of its days, signed by its device.
QByteArray dayOf(Scribe &clinic, int day, size_t seed)
{
    constexpr qint64 morning = 1'795'100'000;
    constexpr qint64 dayLong = 86'400;
    QRandomGenerator random{quint32(seed)};
    for (int i = 1; i <= eventsOfClinic; ++i)
        clinic.say(Instant{morning + day * dayLong + i * 120}, actOf(clinic.facility(), random));
    return clinic.contact();
}

/// The first clinics of a country, of all its states alike, and the centre that they call.
class Crowd
{
public:
    Crowd(Country &country, RunningCentre &centre, size_t calling) : m_country(country), m_centre(centre), m_calling(calling) {}

    RunningCentre::Called bringDay(int day)
    {
        return call([&](Scribe &clinic, size_t at) { return dayOf(clinic, day, size_t(day) * m_calling + at + 1); });
    }
    RunningCentre::Called callIdly()
    {
        return call([](Scribe &clinic, size_t) { return clinic.contact(); });
    }

private:
    RunningCentre::Called call(const std::function<QByteArray(Scribe &, size_t)> &contactOf)
    {
        std::vector<QByteArray> contacts;
        for (size_t i = 0; i < m_calling; ++i) {
            auto &clinic = m_country.clinics()[i];
            clinic.readTo(m_centre.cursorsOf(clinic.facility()));
            contacts.push_back(contactOf(clinic, i));
        }
        return m_centre.call(contacts.size(), [&](size_t i) { return contacts[i]; });
    }

    Country &m_country;
    RunningCentre &m_centre;
    size_t m_calling;
};

std::vector<Figure> figuresOf(const CentreRuns &runs, int clinics, int servers, testing::PostgresServer *database)
{
    Country country(clinics);
    RunningCentre centre(country, servers, database);
    const int calling = runs.calling > 0 ? std::min(runs.calling, clinics) : clinics;
    Crowd crowd(country, centre, size_t(calling));
    const auto own = centre.events();
    double seconds = 0;
    std::vector<double> cpuOfDays;
    for (int day = 0; day < runs.days; ++day) {
        const auto called = crowd.bringDay(day);
        seconds += called.seconds;
        cpuOfDays.push_back(called.cpu);
    }
    const double cpu = std::accumulate(cpuOfDays.begin(), cpuOfDays.end(), 0.0);
    const double ofDay = double(calling) * eventsOfClinic;
    const double events = ofDay * runs.days;
    const auto inLog = centre.events();
    BQ_ASSERT(inLog - own == qint64(events));
    const auto idle = crowd.callIdly();

    const QString name
        = s("centre.%1.%2clinics.%3servers.").arg(database ? s("postgresql") : s("sqlite")).arg(clinics).arg(servers);
    const QString promise = database ? s("≤ 0.1") : s("≤ 0.05");
    constexpr double everyFiveMinutes = 300;
    return {{name + s("eventsInLog"), double(inLog), s("events"), {}},
            {name + s("eventsPerSecond"), events / seconds, s("events/s"), {}},
            {name + s("cpuPerThousand"), cpu * 1000 / events, s("s"), promise},
            {name + s("cpuPerThousandOnFirstDay"), cpuOfDays.front() * 1000 / ofDay, s("s"), {}},
            {name + s("cpuPerThousandOnLastDay"), cpuOfDays.back() * 1000 / ofDay, s("s"), {}},
            {name + s("idleContactsPerSecond"), calling / idle.seconds, s("1/s"), s("≥ %1").arg(clinics / everyFiveMinutes)},
            {name + s("idleCpuPerContact"), idle.cpu * 1000 / calling, s("ms"), {}}};
}

} // namespace

std::vector<Figure> centreFigures(const CentreRuns &runs)
{
    std::vector<Figure> all;
    for (const QString &kind : runs.databases) {
        auto *database = kind == s("postgresql") ? testing::PostgresServer::shared() : nullptr;
        if (kind == s("postgresql") && !database) {
            std::fprintf(stderr, "botiquin-bench: %s\n", testing::PostgresServer::missing);
            continue;
        }
        for (const int clinics : runs.sizes) {
            for (const int servers : runs.servers) {
                const auto figures = figuresOf(runs, clinics, servers, database);
                all.insert(all.end(), figures.begin(), figures.end());
            }
        }
    }
    return all;
}

} // namespace botiquin::bench
