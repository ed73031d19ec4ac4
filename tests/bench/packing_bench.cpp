// SPDX-License-Identifier: GPL-3.0-or-later
#include "large_warehouse.h"
#include "presentation/packing/packing_flow.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace botiquin;
using namespace botiquin::bench;

namespace {

constexpr int scans = 200;
constexpr int openings = 20;
constexpr int reads = 20;
constexpr int page = 50;
constexpr double frameMs = 16;
constexpr double openingMs = 100;

double milliseconds(const std::function<void()> &act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The value that this share of the figures does not exceed.
double quantile(std::vector<double> figures, double share)
{
    std::sort(figures.begin(), figures.end());
    const auto at = size_t(share * double(figures.size()) + 0.5);
    return figures[std::min(figures.size() - 1, at > 0 ? at - 1 : 0)];
}

void say(const char *what, const std::vector<double> &figures, double share, double promised)
{
    const double worst = quantile(figures, share);
    std::printf("%-34s median %8.2f ms   %2.0f%% under %8.2f ms   promised %4.0f ms   %s\n", what,
                quantile(figures, 0.5), share * 100, worst, promised, worst <= promised ? "kept" : "NOT KEPT");
    std::fflush(stdout);
}

std::vector<double> repeated(int times, const std::function<void(int)> &act)
{
    std::vector<double> figures;
    for (int i = 0; i < times; ++i)
        figures.push_back(milliseconds([&] { act(i); }));
    return figures;
}

/// The first kits wait; each opening begins a draft of its own.
void timePacking(LargeWarehouse &warehouse)
{
    presentation::PackingFlow flow(warehouse.station(), warehouse.packer());
    const int first = int(must(warehouse.store().sql().one<int>("SELECT count(*) FROM draft")).value_or(0));
    say("a kit of 147 lines opens", repeated(openings, [&](int i) {
            if (!must(flow.open(warehouse.kit(first + i), BoxClass::dry)) || !flow.view())
                qFatal("the kit does not open");
        }),
        0.99, openingMs);
    const auto flush = repeated(scans, [&](int) {
        must(transact(warehouse.station().journal, [&] {
            return warehouse.station().books.scans.add({warehouse.station().now(), {}, {}, "x", {}, {}});
        }));
    });
    std::printf("%-34s median %8.2f ms   99%% under %8.2f ms   (two are in each scan below)\n", "the disk takes in a transaction",
                quantile(flush, 0.5), quantile(flush, 0.99));
    say("a scan is answered", repeated(scans, [&](int i) {
            const auto answer = flow.scan(warehouse.scanOf(i % LargeWarehouse::claves));
            if (answer.moment != presentation::Moment::packed || !flow.view())
                qFatal("the scan is not packed: %s", qPrintable(presentation::name(answer.moment)));
        }),
        0.99, frameMs);
}

void timeReading(LargeWarehouse &warehouse)
{
    auto &station = warehouse.station();
    auto &books = station.books;
    const Place place = station.place();
    say("first page of stock", repeated(reads, [&](int) {
            (void)must(books.stock.items(place, {}, 0, page));
            (void)must(books.stock.itemCount(place, {}));
        }),
        0.99, openingMs);
    say("a stock card", repeated(reads, [&](int i) {
            (void)must(books.stock.lots(place, warehouse.item(i)));
            (void)must(books.stock.card(place, warehouse.item(i), 0, page));
        }),
        0.99, openingMs);
    const BoxFilter filter{station.facility, warehouse.round, BoxClass::dry, std::nullopt, {}};
    say("the list of kits", repeated(reads, [&](int) {
            (void)must(books.kits.boxes(filter, 0, page));
            (void)must(books.kits.boxCount(filter));
            (void)must(books.kits.progress(station.facility, warehouse.round, BoxClass::dry, station.now()));
        }),
        0.99, openingMs);
    say("the next kit that waits", repeated(reads, [&](int) {
            (void)must(books.kits.nextBox(station.facility, warehouse.round, BoxClass::dry));
        }),
        0.99, openingMs);
    say("a search among the claves", repeated(reads, [&](int i) {
            (void)must(books.catalog.searchItems(QStringLiteral("parace %1").arg(i), page));
        }),
        0.99, openingMs);
    say("the boxes sealed", repeated(reads, [&](int) {
            (void)must(books.kits.sealedBoxes(station.facility, {}, 0, page));
        }),
        0.99, openingMs);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir temporary;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path();
    const qint64 postings = argc > 2 ? QByteArray(argv[2]).toLongLong() : 1'000'000;
    QElapsedTimer timer;
    timer.start();
    LargeWarehouse warehouse(folder, postings);
    std::printf("%lld postings, %d clinics; made or opened in %.1f s\n", static_cast<long long>(warehouse.postings()),
                LargeWarehouse::clinics, double(timer.elapsed()) / 1000);
    timePacking(warehouse);
    timeReading(warehouse);
    return 0;
}
