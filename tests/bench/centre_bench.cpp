// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre_bench.h"

#include "base/assertion.h"
#include "running_centre.h"

#include <QRandomGenerator>

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

/// A clinic's contact: its day, signed by its device.
QByteArray dayOf(Scribe &clinic, quint32 seed)
{
    constexpr qint64 morning = 1'795'100'000;
    QRandomGenerator random(seed);
    for (int i = 1; i <= eventsOfClinic; ++i)
        clinic.say(Instant{morning + i * 120}, actOf(clinic.facility(), random));
    return clinic.contact();
}

std::vector<Figure> figuresOf(int clinics, int servers, testing::PostgresServer *database)
{
    Country country(clinics);
    RunningCentre centre(country, servers, database);
    const auto own = centre.events();
    std::vector<QByteArray> contacts;
    for (auto &clinic : country.clinics()) {
        clinic.readTo(centre.cursorsOf(clinic.facility()));
        contacts.push_back(dayOf(clinic, quint32(contacts.size()) + 1));
    }
    const auto called = centre.call(contacts.size(), [&](size_t i) { return contacts[i]; });
    const double events = double(clinics) * eventsOfClinic;
    BQ_ASSERT(centre.events() - own == qint64(events));
    for (size_t i = 0; i < contacts.size(); ++i) {
        auto &clinic = country.clinics()[i];
        clinic.readTo(centre.cursorsOf(clinic.facility()));
        contacts[i] = clinic.contact();
    }
    const auto idle = centre.call(contacts.size(), [&](size_t i) { return contacts[i]; });

    const QString name
        = s("centre.%1.%2clinics.%3servers.").arg(database ? s("postgresql") : s("sqlite")).arg(clinics).arg(servers);
    const QString promise = database ? s("≤ 0.1") : s("≤ 0.05");
    const double perThousand = 1000 / events;
    constexpr double everyFiveMinutes = 300;
    return {{name + s("eventsPerSecond"), events / called.seconds, s("events/s"), {}},
            {name + s("cpuPerThousand"), called.cpu() * perThousand, s("s"), promise},
            {name + s("cpuPerThousandInFirstThird"), (called.thirds[1] - called.thirds[0]) * 3 * perThousand, s("s"), {}},
            {name + s("cpuPerThousandInLastThird"), (called.thirds[3] - called.thirds[2]) * 3 * perThousand, s("s"), {}},
            {name + s("idleContactsPerSecond"), clinics / idle.seconds, s("1/s"), s("≥ %1").arg(clinics / everyFiveMinutes)},
            {name + s("idleCpuPerContact"), idle.cpu() * 1000 / clinics, s("ms"), {}}};
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
