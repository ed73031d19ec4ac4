// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_region.h"
#include "support/suite.h"
#include "ui/packing/packing_pages.h"
#include "ui/shell/line_card.h"
#include "ui/shell/scan_band.h"
#include "ui/shell/shell_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;
using namespace botiquin::ui;

/// A kit of two thousand lines in the window: figures are printed, and what is slow is seen there.
class LargeKitTest : public QObject
{
    Q_OBJECT

    static constexpr int lines = 2000;
    std::unique_ptr<SmallRegion> m_region;
    ScanSounds m_sounds;
    LabelPrinter m_printer{PrinterSettings{}};
    std::unique_ptr<ShellWindow> m_window;
    PackingPages *m_pages = nullptr;

    static Clave item(int n) { return *Clave::parse(QStringLiteral("020.000.%1.00").arg(n + 1, 4, 10, QLatin1Char('0'))); }
    static KitId kit() { return *KitId::parse(QStringLiteral("2026-12/GRANDE/1")); }
    static Gtin gtin(int n)
    {
        const QString digits = QStringLiteral("0952%1").arg(n, 9, 10, QLatin1Char('0'));
        return *Gtin::parse(digits + QString::number(gs1CheckDigit(digits)));
    }
    static QByteArray scanOf(int n) { return "]d201" + gtin(n).text().toLatin1() + "1728083110G" + QByteArray::number(n); }

    void orderTheKit()
    {
        const auto large = *TemplateId::parse(QStringLiteral("grande"));
        KitTemplateDefined holds{large, QStringLiteral("Grande"), *Month::of(2026, 1), std::nullopt, {}};
        StockReceived received{m_region->warehouse, *SupplierName::parse(QStringLiteral("Distribuidora")), std::nullopt, {}};
        auto transaction = Transaction::begin(*m_region->store);
        const auto put = [this](const EventBody &body) {
            QVERIFY(m_region->journal->record(m_region->writer, std::nullopt, body));
        };
        for (int n = 0; n < lines; ++n) {
            put(ItemDefined{item(n), QStringLiteral("Medicamento número %1").arg(n), QStringLiteral("%1 mg").arg(n + 1),
                            QStringLiteral("caja con 10 tabletas"), QString(), BoxClass::dry, Ven::essential, true});
            put(SlotAssigned{m_region->warehouse, item(n), *Slot::parse(QStringLiteral("Z-%1").arg(n, 4, 10, QLatin1Char('0')))});
            put(CodeApproved{gtin(n), item(n), Units(1), PackLevel::pack});
            holds.lines.push_back({item(n), Units(2)});
            received.lines.push_back({lotOf(item(n), qPrintable(QStringLiteral("G%1").arg(n))), Units(100), {}, {}});
        }
        put(holds);
        put(received);
        put(KitOrdered{kit(), m_region->round, m_region->warehouse, SmallRegion::clinicClues(0), large, 1,
                       *RouteId::parse(QStringLiteral("20-037")), 1, *Date::of(2026, 11, 24), false});
        QVERIFY(transaction->commit());
    }

    /// Until it is painted.
    template <class Act>
    double milliseconds(const Act &act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        m_window->repaint();
        return double(timer.nsecsElapsed()) / 1e6;
    }
    void key(Qt::Key key)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_region = std::make_unique<SmallRegion>();
        m_sounds.setEnabled(false);
        orderTheKit();
        m_window = std::make_unique<ShellWindow>();
        m_pages = new PackingPages(*m_region->station, m_region->person(packer), m_region->round, m_sounds, m_printer, *m_window);
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_region.reset();
    }

    void itOpens()
    {
        const double first = milliseconds([&] { m_pages->openBox(kit(), BoxClass::dry); });
        QCOMPARE(m_window->currentPage(), m_pages->packing());
        QCOMPARE(m_pages->packing()->lineCard()->shown().name, QStringLiteral("Medicamento número 0"));
        const double again = milliseconds([&] { m_pages->openBox(kit(), BoxClass::dry); });
        qInfo("a kit of %d lines opens in %.1f ms, again in %.1f ms (a kit of 147 has 100 ms)", lines, first, again);
    }

    void itsScansAreAnswered()
    {
        std::vector<double> figures;
        for (int n = 0; n < 40; ++n) {
            figures.push_back(milliseconds([&] { m_window->deliverScan(scanOf(n * 37)); }));
            QCOMPARE(m_pages->packing()->band()->shown()->word, QStringLiteral("Correcto"));
        }
        std::sort(figures.begin(), figures.end());
        qInfo("a scan into it is answered and painted in %.1f ms, the slowest of 40 in %.1f ms", figures[20], figures[39]);
    }

    void itsLinesAreGoneThroughByKey()
    {
        const QString before = m_pages->packing()->lineCard()->shown().name;
        const double each = milliseconds([&] {
            for (int i = 0; i < 40; ++i)
                key(Qt::Key_Return);
        }) / 40;
        QVERIFY(m_pages->packing()->lineCard()->shown().name != before);
        qInfo("the next line of it comes in %.1f ms", each);
    }

    void itsScansAreAllInTheLog()
    {
        key(Qt::Key_F7);
        key(Qt::Key_PageDown);
        key(Qt::Key_Escape);
        QCOMPARE(m_region->book().scans.recent(0, 100)->size(), size_t(40));
        m_window->deliverScan(scanOf(5));
        QCOMPARE(m_pages->packing()->band()->shown()->word, QStringLiteral("Correcto"));
    }
};

BQ_SUITE(LargeKitTest);
#include "large_kit_test.moc"
