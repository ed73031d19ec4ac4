// SPDX-License-Identifier: GPL-3.0-or-later
#include "month_bench.h"

#include "base/assertion.h"
#include "../support/must.h"
#include "journal/log/verify.h"
#include "journal/projector.h"
#include "country_month.h"
#include "running_centre.h"

#include <QElapsedTimer>
#include <cstdio>

namespace botiquin::bench {

using testing::must;

namespace {

void add(RunningCentre::Called &to, const RunningCentre::Called &more)
{
    to.seconds += more.seconds;
    to.bytesUp += more.bytesUp;
    to.bytesDown += more.bytesDown;
}

/// A device's contacts follow one another; those of several go side by side.
RunningCentre::Called packAndSend(CountryMonth &month, RunningCentre &centre)
{
    std::vector<std::vector<QByteArray>> waves;
    for (size_t state = 0; state < month.country().warehouses().size(); ++state) {
        auto contacts = month.warehouseContacts(state);
        waves.resize(std::max(waves.size(), contacts.size()));
        for (size_t wave = 0; wave < contacts.size(); ++wave)
            waves[wave].push_back(std::move(contacts[wave]));
    }
    RunningCentre::Called all;
    for (const auto &wave : waves)
        add(all, centre.call(wave.size(), [&](size_t at) { return wave[at]; }));
    return all;
}

/// A proof of the whole store, and its projections made anew.
std::vector<Figure> proofOf(const QString &path, const QString &name)
{
    const auto store = must(SqlStore::open(path, OpenMode::existing));
    QElapsedTimer timer;
    timer.start();
    const auto report = must(verify(*store, []() -> Outcome<std::unique_ptr<Store>> { return SqlStore::scratchForProof(); }));
    const double verified = double(timer.restart()) / 60'000;
    BQ_ASSERT(report.holds());
    must(rebuildProjections(*store));
    const double rebuilt = double(timer.elapsed()) / 60'000;
    const QString promise = s("≥ 1000000");
    return {{name + s("verifiedEventsPerMinute"), double(report.events) / verified, s("1/min"), promise},
            {name + s("rebuiltEventsPerMinute"), double(report.events) / rebuilt, s("1/min"), promise}};
}

/// Seconds of CPU for a thousand events of one line, brought by up to twenty clinics 200 at a time.
double backlogCpu(CountryMonth &month, RunningCentre &centre)
{
    constexpr size_t clinicsMax = 20;
    constexpr int eventsEach = 200;
    auto &clinics = month.country().clinics();
    for (auto &clinic : clinics)
        clinic.readTo(centre.cursorsOf(clinic.facility()));
    const size_t calling = std::min(clinicsMax, clinics.size());
    const auto called = centre.call(calling, [&](size_t clinic) { return month.backlog(clinic, eventsEach); });
    return called.cpu * 1000 / double(calling * eventsEach);
}

std::vector<Figure> replayed(Country &country, testing::PostgresServer *database, const QString &name)
{
    RunningCentre centre(country, 1, database);
    const auto own = centre.events();
    const double cpuBefore = centre.cpuSeconds();
    const double bytesBefore = centre.bytes();
    CountryMonth month(country);
    for (auto &warehouse : country.warehouses())
        warehouse.readTo(centre.cursorsOf(warehouse.facility()));
    auto all = packAndSend(month, centre);
    double firstDay = 0;
    double lastDay = 0;
    std::vector<qint64> eventsAt{centre.events()};
    for (int day = 0; day < CountryMonth::days; ++day) {
        for (auto &clinic : country.clinics())
            clinic.readTo(centre.cursorsOf(clinic.facility()));
        const auto called = centre.call(country.clinics().size(), [&](size_t clinic) { return month.day(clinic, day); });
        eventsAt.push_back(centre.events());
        const double perThousand = called.cpu * 1000 / double(eventsAt.back() - eventsAt[eventsAt.size() - 2]);
        if (day == 1) // the first with nothing but patients
            firstDay = perThousand;
        if (day == CountryMonth::days - 2)
            lastDay = perThousand;
        add(all, called);
    }
    const double events = double(eventsAt.back() - own);
    const double cpu = centre.cpuSeconds() - cpuBefore;
    const double bytes = centre.bytes();
    const double backlog = backlogCpu(month, centre);
    const QString promise = database ? s("≤ 0.1") : s("≤ 0.05");
    return {{name + s("events"), events, s("events"), {}},
            {name + s("minutes"), all.seconds / 60, s("min"), s("minutes")},
            {name + s("cpuPerThousand"), cpu * 1000 / events, s("s"), {}},
            {name + s("cpuPerThousandOnSecondDay"), firstDay, s("s"), promise},
            {name + s("cpuPerThousandOnLastDayButOne"), lastDay, s("s"), promise},
            {name + s("cpuPerThousandOf200AtOnce"), backlog, s("s"), promise},
            {name + s("bytesUpPerEvent"), all.bytesUp / events, s("bytes"), {}},
            {name + s("bytesDownPerContact"), all.bytesDown / (double(country.clinics().size()) * CountryMonth::days), s("bytes"), {}},
            {name + s("databaseBytesPerEvent"), (bytes - bytesBefore) / events, s("bytes"), {}},
            {name + s("databaseBytes"), bytes, s("bytes"), {}}};
}

std::vector<Figure> figuresOf(int clinics, testing::PostgresServer *database)
{
    Country country(clinics);
    const QString name = s("month.%1.%2clinics.").arg(database ? s("postgresql") : s("sqlite")).arg(clinics);
    auto figures = replayed(country, database, name);
    if (!database) {
        const auto proof = proofOf(country.path(), name);
        figures.insert(figures.end(), proof.begin(), proof.end());
    }
    return figures;
}

} // namespace

std::vector<Figure> monthFigures(int clinics, const QStringList &databases)
{
    std::vector<Figure> all;
    for (const QString &kind : databases) {
        auto *database = kind == s("postgresql") ? testing::PostgresServer::shared() : nullptr;
        if (kind == s("postgresql") && !database) {
            std::fprintf(stderr, "botiquin-bench: %s\n", testing::PostgresServer::missing);
            continue;
        }
        const auto figures = figuresOf(clinics, database);
        all.insert(all.end(), figures.begin(), figures.end());
    }
    return all;
}

} // namespace botiquin::bench
