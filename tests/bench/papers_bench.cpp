// SPDX-License-Identifier: GPL-3.0-or-later
#include "papers_bench.h"

#include "../support/must.h"
#include "command.h"
#include "country_month.h"
#include "storage/workplace.h"

#include <QElapsedTimer>

namespace botiquin::bench {

using testing::must;

namespace {

constexpr int clinics = 43 * Country::stopsARoute;
constexpr int events = 100'000;

/// The warehouse's own store: what clinics said for months, then its day.
void fill(Country &country)
{
    constexpr int batch = 1000;
    constexpr qint64 monthsBefore = 1'790'000'000;
    const auto store = must(SqlStore::open(country.path(), OpenMode::existing));
    const auto &warehouse = country.warehouses().front();
    must(store->setLocalSetting(setting::device, warehouse.device().text()));
    must(store->setLocalSetting(setting::facility, warehouse.facility().text()));
    FixedClock clock{{monthsBefore}};
    Journal journal(*store, clock);
    const UserId person = *UserId::parse(s("persona1"));
    for (int first = 0; first < events; first += batch) {
        auto transaction = must(Transaction::begin(*store));
        for (int i = first; i < first + batch; ++i) {
            const auto &clinic = country.clinics()[size_t(i) % country.clinics().size()];
            const Lot lot = Country::lot(i % Country::claves, i % Country::lotsEach);
            clock.advance(30);
            (void)must(journal.record({clinic.device(), 1}, person, Dispensed{clinic.facility(), 1 + i % 900, {{lot, Units(2)}}, {}}));
        }
        must(transaction.commit());
    }
    auto transaction = must(Transaction::begin(*store));
    CountryMonth(country).warehouseActs(0, [&](Instant time, const EventBody &body) {
        clock.set(time);
        (void)must(journal.record({warehouse.device(), 1}, person, body));
    });
    must(transaction.commit());
}

struct Ran
{
    double seconds;
    QJsonObject said;
};

Ran timed(const Country &country, const QStringList &words)
{
    QElapsedTimer timer;
    timer.start();
    auto said = command(QStringList{s("--store"), country.path()} + words);
    return {double(timer.nsecsElapsed()) / 1e9, std::move(said)};
}

} // namespace

std::vector<Figure> papersFigures()
{
    Country country(clinics, 1);
    fill(country);
    const auto file = [&](const char *name) { return country.folder() + u'/' + s(name); };
    const auto day = timed(country, {s("print"), s("day"), s("2026-11-23"), s("--out"), file("papers")});
    const auto trip = CountryMonth(country).tripOf(0).text();
    const auto manifest = timed(country, {s("print"), s("manifest"), trip, s("--out"), file("manifest.pdf")});
    const auto checked = timed(country, {s("print"), s("check"), manifest.said[s("check")].toString(), s("manifest"), trip});
    if (!checked.said[s("holds")].toBool())
        qFatal("the manifest does not hold");
    return {{s("papers.trips"), day.said[s("trips")].toDouble(), s("trips"), {}},
            {s("papers.pages"), day.said[s("pages")].toDouble(), s("pages"), {}},
            {s("papers.daySeconds"), day.seconds, s("s"), {}},
            {s("papers.manifestSeconds"), manifest.seconds, s("s"), {}},
            {s("papers.checkSeconds"), checked.seconds, s("s"), {}}};
}

} // namespace botiquin::bench
