// SPDX-License-Identifier: GPL-3.0-or-later
#include "packing_bench.h"

#include "documents_bench.h"
#include "large_warehouse.h"
#include "timing.h"
#include "ui/packing/packing_pages.h"
#include "ui/shell/scan_band.h"
#include "ui/shell/shell_window.h"

#include <QApplication>
#include <QTemporaryDir>

namespace botiquin::bench {

namespace {

constexpr int scans = 200;
constexpr int openings = 20;
constexpr int reads = 20;
constexpr int page = 50;

void tell(std::vector<Figure> &figures, const char *name, const Times &times, const char *promise)
{
    bench::tell(figures, s("packing.") + s(name), times, promise);
}

constexpr const char *aFrame = "≤ 16";

/// The window in which a kit is packed, from the scan as it is delivered to the painted answer.
class Window
{
public:
    explicit Window(LargeWarehouse &warehouse)
        : m_warehouse(warehouse),
          m_pages(new ui::PackingPages(warehouse.station(), warehouse.packer(), warehouse.round, m_sounds, m_printer, m_window))
    {
        m_sounds.setEnabled(false);
        m_window.resize(1366, 768);
        m_window.show();
        QCoreApplication::processEvents();
    }

    /// The first kits wait; each opening begins a draft of its own.
    Times open()
    {
        const int first = int(must(m_warehouse.store().sql().one<int>("SELECT count(*) FROM draft")).value_or(0));
        return repeated(openings, [&](int i) {
            m_pages->openBox(m_warehouse.kit(first + i), BoxClass::dry);
            if (m_window.currentPage() != m_pages->packing())
                qFatal("the kit does not open");
            m_window.repaint();
        });
    }
    Times scan(int from)
    {
        return repeated(scans / 2, [&](int i) {
            m_window.deliverScan(m_warehouse.scanOf((from + i) % LargeWarehouse::claves));
            m_window.repaint();
            if (m_pages->packing()->band()->shown()->meaning != presentation::Meaning::good)
                qFatal("the scan is not packed");
        });
    }

private:
    LargeWarehouse &m_warehouse;
    ScanSounds m_sounds;
    ui::LabelPrinter m_printer{ui::PrinterSettings{}};
    ui::ShellWindow m_window;
    ui::PackingPages *m_pages; ///< the window's
};

void timePacking(LargeWarehouse &warehouse, std::vector<Figure> &figures)
{
    auto &sql = warehouse.store().sql();
    Window window(warehouse);
    tell(figures, "kitOf147LinesOpens", window.open(), anOpening);
    tell(figures, "flush", repeated(scans, [&](int) {
             must(transact(warehouse.station().journal, [&] {
                 return warehouse.station().books.scans.add({warehouse.station().now(), {}, {}, "x", {}, {}});
             }));
         }), "");
    tell(figures, "scanToPaint", window.scan(0), "");
    must(sql.run("PRAGMA synchronous = OFF"));
    tell(figures, "scanToPaintWithoutFlush", window.scan(scans / 2), aFrame);
    must(sql.run("PRAGMA synchronous = FULL"));
}

void timeReading(LargeWarehouse &warehouse, std::vector<Figure> &figures)
{
    auto &station = warehouse.station();
    auto &books = station.books;
    const Place place = station.place();
    tell(figures, "firstPageOfStock", repeated(reads, [&](int) {
            (void)must(books.stock.items(place, {}, 0, page));
            (void)must(books.stock.itemCount(place, {}));
        }),
        anOpening);
    tell(figures, "stockCard", repeated(reads, [&](int i) {
            (void)must(books.stock.lots(place, warehouse.item(i)));
            (void)must(books.stock.card(place, warehouse.item(i), 0, page));
        }),
        anOpening);
    const BoxFilter filter{station.facility, warehouse.round, BoxClass::dry, std::nullopt, {}};
    tell(figures, "listOfKits", repeated(reads, [&](int) {
            (void)must(books.kits.boxes(filter, 0, page));
            (void)must(books.kits.boxCount(filter));
            (void)must(books.kits.progress(station.facility, warehouse.round, BoxClass::dry, station.now()));
        }),
        anOpening);
    tell(figures, "nextKit", repeated(reads, [&](int) {
            (void)must(books.kits.nextBox(station.facility, warehouse.round, BoxClass::dry));
        }),
        anOpening);
    tell(figures, "searchAmongClaves", repeated(reads, [&](int i) {
            (void)must(books.catalog.searchItems(QStringLiteral("parace %1").arg(i), page));
        }),
        anOpening);
    tell(figures, "sealedBoxes", repeated(reads, [&](int) {
            (void)must(books.kits.sealedBoxes(station.facility, {}, 0, page));
        }),
        anOpening);
}

} // namespace

std::vector<Figure> packingFigures(const QString &folder, qint64 postings)
{
    const QTemporaryDir temporary;
    LargeWarehouse warehouse(folder.isEmpty() ? temporary.path() : folder, postings);
    std::vector<Figure> figures{{QStringLiteral("packing.postings"), double(warehouse.postings()), QStringLiteral("postings"), {}}};
    timePacking(warehouse, figures);
    timeReading(warehouse, figures);
    timeDocuments(warehouse, figures);
    figures.push_back({QStringLiteral("packing.memory"), megabytesOf(QCoreApplication::applicationPid()), QStringLiteral("MB"), {}});
    return figures;
}

} // namespace botiquin::bench
