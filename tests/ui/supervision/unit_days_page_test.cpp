// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_day_book.h"
#include "support/small_region.h"
#include "support/suite.h"
#include "ui/receiving/facility_search.h"
#include "ui/shell/data_table.h"
#include "ui/shell/shell_window.h"
#include "ui/supervision/unit_days_page.h"

#include <QTest>
#include <algorithm>

using namespace botiquin;
using namespace botiquin::testing;
using namespace botiquin::ui;

/// What a supervisor sees of a unit's days.
class UnitDaysPageTest : public QObject
{
    Q_OBJECT

    static QStringList rowsOf(const UnitDaysPage &page, const char *table)
    {
        const auto tables = page.findChildren<DataTable *>();
        const auto found = std::find_if(tables.begin(), tables.end(), [&](const DataTable *t) {
            return t->accessibleName().startsWith(QLatin1String(table));
        });
        QStringList rows;
        for (int row = 0; found != tables.end() && row < (*found)->model()->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < (*found)->model()->columnCount(); ++column)
                cells << (*found)->model()->index(row, column).data().toString();
            rows << cells.join(u'|');
        }
        return rows;
    }

private Q_SLOTS:
    void aSupervisorSeesWhatAUnitGaveEachDayWithoutItsPatients()
    {
        SmallRegion region(1);
        const Clues clinic = SmallRegion::clinicClues(0);
        const Lot lot = lotOf(paracetamol, "A1");
        region.write(StockReceived{clinic, *SupplierName::parse(QStringLiteral("Distribuidora")), std::nullopt,
                                   {ReceivedLine{lot, Units(40), std::nullopt, std::nullopt}}});
        const Date today = Date::ofLocal(region.clock.now());
        region.write(DayTotalled{clinic, today.plusDays(-1), {LotUnits{lot, Units(7)}}});
        region.write(DayTotalled{clinic, today.plusDays(-60), {LotUnits{lot, Units(5)}}});

        ShellWindow window;
        auto *page = new UnitDaysPage(*region.station, std::make_unique<SqlDayBook>(region.store->sql()));
        window.addPage(page);
        window.resize(1366, 768);
        window.show();
        page->activate();
        QVERIFY(rowsOf(*page, "Cada").isEmpty());
        auto *search = page->findChild<FacilitySearch *>();
        const auto row = region.book().catalog.facility(clinic);
        QVERIFY(row && *row);
        search->choose(**row);
        Q_EMIT search->facilityChosen();
        const auto days = rowsOf(*page, "Cada");
        QCOMPARE(days.size(), 2);
        QVERIFY2(days[0].contains(QStringLiteral("Paracetamol")), qPrintable(days[0]));
        QVERIFY2(days[0].contains(QStringLiteral("|7||")), qPrintable(days[0]));
        QVERIFY2(days[1].endsWith(QStringLiteral("||40|||")), qPrintable(days[1]));
        const auto held = rowsOf(*page, "Lo que tiene");
        QCOMPARE(held.size(), 1);
        QVERIFY(held[0].contains(QStringLiteral("Paracetamol")));
    }
};

BQ_SUITE(UnitDaysPageTest);
#include "unit_days_page_test.moc"
