// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents_bench.h"

#include "large_warehouse.h"
#include "reports/trip_facts.h"
#include "timing.h"
#include "ui/counting/count_document.h"
#include "ui/counting/count_line_form.h"
#include "ui/counting/count_page.h"
#include "ui/counting/count_start_panel.h"
#include "ui/dispatch/trip_page.h"
#include "ui/packing/box_papers.h"
#include "ui/printing/preview_dialog.h"
#include "ui/shell/data_table.h"
#include "ui/shell/shell_window.h"
#include "ui/stock/card_document.h"
#include "ui/stock/stock_card_page.h"
#include "ui/tracing/trace_page.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <algorithm>

namespace botiquin::bench {

namespace {

constexpr int openings = 20;
constexpr int linesOfCount = 1'200;
constexpr int boxesOfTrip = 100;

template <class T, class Refused>
T granted(Answer<T, Refused> answer)
{
    auto told = must(std::move(answer));
    if (!told)
        qFatal("refused: %s", qPrintable(name(told.error().rule)));
    return *std::move(told);
}

/// Whatever is to be laid out again is, and all stands on the screen.
void paint(QWidget &window)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    window.repaint();
}

/// What was left over is done and gone, so that the next opening does not pay for the one before.
void settle(QWidget &window)
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    paint(window);
}

/// An open count of 1,200 lines, half of which are counted; gone when this is.
class LongCount
{
public:
    explicit LongCount(LargeWarehouse &warehouse) : m_warehouse(warehouse)
    {
        // In a store that is kept, one may have been left open.
        for (const auto &left : must(CountDesk(warehouse.station()).open()))
            must(open(left.name).drop());
        CountOrder order;
        for (int n = 0; n < linesOfCount / LargeWarehouse::lotsEach; ++n)
            order.items.push_back(warehouse.item(n));
        order.scope = CountScope::list;
        const auto user = warehouse.supervisor().user;
        m_name = granted(CountDesk(warehouse.station()).start(order, user));
        auto count = open(m_name);
        if (count.lines().size() != linesOfCount)
            qFatal("the count has %d lines", int(count.lines().size()));
        for (size_t line = 0; line < linesOfCount / 2; ++line) {
            const Units expected = count.lines()[line].sheet.onShelf();
            (void)granted(count.enter(line, line % 10 == 0 ? expected - Units(1) : expected, false, user));
        }
    }
    ~LongCount() { must(open(m_name).drop()); }
    Q_DISABLE_COPY_MOVE(LongCount)

    const QString &name() const { return m_name; }

private:
    OpenCount open(const QString &name) const { return *must(OpenCount::open(m_warehouse.station(), name)); }

    LargeWarehouse &m_warehouse;
    QString m_name;
};

/// The window with the pages of long documents, as a supervisor has it.
class Window
{
public:
    explicit Window(LargeWarehouse &warehouse)
        : m_warehouse(warehouse),
          m_count(new ui::CountPage(warehouse.station(), warehouse.supervisor(), m_printer)),
          m_card(new ui::StockCardPage(warehouse.station(), warehouse.supervisor(), m_printer)),
          m_trace(new ui::TracePage(warehouse.station())),
          m_trip(new ui::TripPage(warehouse.station(), warehouse.supervisor(), m_printer))
    {
        for (auto *page : std::initializer_list<ui::Page *>{m_count, m_card, m_trace, m_trip})
            m_window.addPage(page);
        m_window.resize(1366, 768);
        m_window.show();
        QCoreApplication::processEvents();
    }

    /// From Enter on the count that waits to its lines.
    Times openCount()
    {
        m_window.openPage(m_count);
        auto *waiting = m_count->findChild<ui::CountStartPanel *>()->findChild<ui::DataTable *>();
        return repeated(
            openings,
            [&](int) {
                QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
                QApplication::sendEvent(waiting, &enter);
                paint(m_window);
                if (m_count->findChild<ui::CountLineForm *>() == nullptr)
                    qFatal("the count does not open");
            },
            [&] {
                if (m_count->findChild<ui::CountLineForm *>() != nullptr)
                    leaveCount();
                settle(m_window);
            });
    }
    Times openCard()
    {
        return repeated(
            openings,
            [&](int i) {
                m_card->showItem(m_warehouse.item(i));
                m_window.openPage(m_card);
                paint(m_window);
            },
            [&] { elsewhere(); });
    }
    Times followLot()
    {
        m_window.openPage(m_trace);
        return repeated(
            openings,
            [&](int i) {
                m_trace->follow(m_warehouse.lot(i, i % LargeWarehouse::lotsEach).text.text());
                paint(m_window);
            },
            [&] {
                m_trace->follow({});
                settle(m_window);
            });
    }
    Times openTrip(const TripId &trip)
    {
        return repeated(
            openings,
            [&](int) {
                m_trip->take(trip);
                m_window.openPage(m_trip);
                paint(m_window);
            },
            [&] { elsewhere(); });
    }
    /// The look at a paper before it is printed, from the books to its first sheet.
    Times look(const std::function<ui::Document()> &documentOf)
    {
        ui::Document document;
        std::unique_ptr<ui::PreviewDialog> dialog;
        return repeated(
            openings,
            [&](int) {
                document = documentOf();
                dialog = std::make_unique<ui::PreviewDialog>(document, QString(), QString(), &m_window);
                dialog->resize(1120, 744);
                dialog->show();
                paint(*dialog);
                if (!dialog->painted())
                    qFatal("%s is not painted", qPrintable(document.name));
            },
            [&] {
                dialog.reset();
                settle(m_window);
            });
    }

private:
    void leaveCount()
    {
        const auto keys = m_count->keys();
        std::find_if(keys.begin(), keys.end(), [](const auto &hint) { return hint.key == u"Esc"; })->action->trigger();
    }
    void elsewhere()
    {
        m_window.openPage(m_count);
        settle(m_window);
    }

    LargeWarehouse &m_warehouse;
    ui::LabelPrinter m_printer{ui::PrinterSettings{}};
    ui::ShellWindow m_window;
    ui::CountPage *m_count; ///< these are the window's
    ui::StockCardPage *m_card;
    ui::TracePage *m_trace;
    ui::TripPage *m_trip;
};

ui::Document manifestOf(Station &station, const TripId &trip)
{
    const auto printing = must(reports::printingOf(station, ui::programName(), ui::paperLocale()));
    auto manifest = must(reports::manifestOf(station.books, trip, printing));
    if (!manifest || manifest->stops.size() != boxesOfTrip)
        qFatal("the trip has not its stops");
    return {trip.text(), trip.text(), reports::PageForm::letter,
            [manifest = *std::move(manifest)](reports::Paper &paper) { return reports::paintManifest(manifest, paper); }};
}

} // namespace

void timeDocuments(LargeWarehouse &warehouse, std::vector<Figure> &figures)
{
    auto &station = warehouse.station();
    const TripId trip = warehouse.longTrip(boxesOfTrip);
    must(warehouse.store().sql().run("PRAGMA synchronous = OFF"));
    const LongCount count(warehouse);
    must(warehouse.store().sql().run("PRAGMA synchronous = FULL"));
    Window window(warehouse);
    const auto add = [&](const char *name, const Times &times, const char *promise = "") {
        tell(figures, s("packing.") + s(name), times, promise);
    };
    add("countOf1200LinesOpens", window.openCount(), anOpening);
    add("stockCardOpens", window.openCard());
    add("wayOfALotOpens", window.followLot());
    add("tripOf100BoxesOpens", window.openTrip(trip));
    add("countSheetShown", window.look([&] { return must(ui::countDocument(station, *must(OpenCount::open(station, count.name())))); }));
    add("stockCardShown", window.look([&] { return must(ui::cardDocument(station, warehouse.item(0))); }));
    add("manifestOf100BoxesShown", window.look([&] { return manifestOf(station, trip); }));
}

} // namespace botiquin::bench
