// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/reference/import_desk.h"
#include "support/sheet_files.h"
#include "support/small_region.h"
#include "support/suite.h"

#include <QElapsedTimer>

using namespace botiquin;
using namespace botiquin::testing;

class ImportDeskTest : public QObject
{
    Q_OBJECT

    const UserId administrator = userId("administrator");
    const UserId stockKeeper = userId("stockkeeper");

    void admit(SmallRegion &region) const
    {
        region.write(PersonDefined{administrator, QStringLiteral("A. B."), region.warehouse, {Role::administrator},
                                   std::nullopt, true});
        region.write(PersonDefined{stockKeeper, QStringLiteral("C. D."), region.warehouse, {Role::stockKeeper},
                                   std::nullopt, true});
    }
    static ImportDesk deskOf(SmallRegion &region) { return {*region.station, region.writer}; }
    static ReferenceSheet facilities(const QByteArray &text)
    {
        return {QStringLiteral("f.csv"), readFacilities(parsedSheet(text))};
    }
    static ReferenceSheet templates(const QByteArray &text)
    {
        return {QStringLiteral("t.csv"), readKitTemplates(parsedSheet(text))};
    }
    static StockSheet stock(const QByteArray &text)
    {
        return {QStringLiteral("s.csv"), readStock(parsedSheet(text)), *SupplierName::parse(QStringLiteral("X"))};
    }
    static qint64 events(SmallRegion &region) { return *region.book().log.eventCount(); }

private Q_SLOTS:
    void saysWhatWouldChangeAndWritesNothing()
    {
        SmallRegion region;
        const auto before = events(region);
        const auto plan = deskOf(region).plan(
            facilities("CLUES,Nombre,Municipio\nOCIMB000012,Otro Nombre,\nOCIMB000596,Nueva,Juquila\n"));
        QVERIFY(plan);
        QCOMPARE(plan->added.size(), size_t(1));
        QCOMPARE(plan->changed.size(), size_t(1));
        // The sheet has no size of unit and an empty municipality: neither changes.
        QVERIFY(plan->changed[0].fields.contains(QStringLiteral("display_name")));
        QVERIFY(!plan->changed[0].fields.contains(QStringLiteral("size_class")));
        QVERIFY(!plan->changed[0].fields.contains(QStringLiteral("municipality")));
        QCOMPARE(events(region), before);
    }

    void importingTwiceChangesNothing()
    {
        SmallRegion region;
        admit(region);
        const auto sheet = facilities("CLUES,Nombre\nOCIMB000596,Nueva\n");
        QVERIFY(*deskOf(region).import({sheet}, BadRows::refuseAll, administrator));
        const auto after = events(region);
        const auto again = *deskOf(region).import({sheet}, BadRows::refuseAll, administrator);
        QVERIFY(again);
        QCOMPARE(again->front().unchanged, 1);
        QCOMPARE(events(region), after);
    }

    void oneBadRowLeavesOutEveryFile()
    {
        SmallRegion region;
        admit(region);
        const auto before = events(region);
        const auto good = facilities("CLUES,Nombre\nOCIMB000596,Nueva\n");
        const auto bad = templates("plantilla,clave,piezas\nbasico,010.000.0104.00,7\nbasico,010.000.9999.00,7\n");
        const auto refused = *deskOf(region).import({good, bad}, BadRows::refuseAll, administrator);
        QVERIFY(!refused);
        QCOMPARE(refused.error().rule, ImportRefusal::rowsAreWrong);
        QCOMPARE(textOf(refused.error().plans[1].errors), QStringList{"3 clave unknownItem 010.000.9999.00"});
        QCOMPARE(events(region), before);
        QVERIFY(!*region.book().catalog.facility(*Clues::parse(QStringLiteral("OCIMB000596"))));
        QVERIFY(*deskOf(region).import({good, bad}, BadRows::leaveThemOut, administrator));
        QCOMPARE(events(region), before + 2);
        const auto lines = *region.book().catalog.templateLines(*TemplateId::parse(QStringLiteral("basico")),
                                                               *Month::of(2026, 12));
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines[0].units, Units(7));
    }

    void aTemplateThatSaysTheSameIsUnchanged()
    {
        SmallRegion region;
        const auto plan = deskOf(region).plan(
            templates("plantilla,clave,piezas,vigente desde\nbasico,060.436.0107,3,2026-11\nbasico,010.000.0104.00,20,2026-11\n"
                      "basico,010.000.2230.00,24,2026-11\nbasico,010.000.2144.00,5,2026-11\nbasico,010.000.4158.00,2,2026-11\n"));
        QVERIFY(plan);
        QCOMPARE(plan->unchanged, 1);
        QVERIFY(plan->events.empty());
    }

    void onlyTheAuthorityAndWhoHasTheRightMayImport()
    {
        SmallRegion region;
        const auto sheet = facilities("CLUES,Nombre\nOCIMB000596,Nueva\n");
        QCOMPARE((*deskOf(region).import({sheet}, BadRows::refuseAll, packer)).error().rule, ImportRefusal::noRight);
        ImportDesk elsewhere(*region.station, std::nullopt);
        QCOMPARE((*elsewhere.import({sheet}, BadRows::refuseAll, packer)).error().rule, ImportRefusal::notTheAuthority);
    }

    void theSameGoodsAreReceivedOnceHoweverTheSheetWasSaved()
    {
        SmallRegion region;
        admit(region);
        const auto desk = [&] { return deskOf(region); };
        QVERIFY(*desk().import(std::vector{stock("clave,lote,caducidad,piezas\n010.000.0104.00,Z9,2028-05-31,40\n")},
                               BadRows::refuseAll, stockKeeper));
        const auto after = events(region);
        const auto again
            = *desk().import(std::vector{stock("piezas;lote;clave;caducidad\r\n40;Z9;010.000.0104.00;2028-05\r\n")},
                             BadRows::refuseAll, stockKeeper);
        QVERIFY(again);
        QVERIFY(again->front().alreadyReceived);
        QCOMPARE(events(region), after);
        QCOMPARE(*region.book().stock.balance(region.station->place(), lotOf(paracetamol, "Z9", "2028-05-31")), Units(40));
    }

    void goodsThatWereTakenBackMayComeAgain()
    {
        SmallRegion region;
        admit(region);
        const auto sheet = stock("clave,lote,caducidad,piezas\n010.000.0104.00,Z9,2028-05-31,40\n");
        QVERIFY(*deskOf(region).import(std::vector{sheet}, BadRows::refuseAll, stockKeeper));
        const auto received = (*deskOf(region).plan(sheet)).alreadyReceived;
        QVERIFY(received);
        QVERIFY(*StockDesk(*region.station).correct(*received, std::nullopt, QStringLiteral("nunca llegó"), supervisor));
        QVERIFY(!(*deskOf(region).plan(sheet)).alreadyReceived);
    }

    void expiredAndUnknownGoodsAreBadRows()
    {
        SmallRegion region;
        const auto plan = deskOf(region).plan(
            stock("clave,lote,caducidad,piezas\n010.000.0104.00,Z9,2026-05-31,40\n010.000.9999.00,Z9,2028-05-31,1\n"));
        QVERIFY(plan);
        QCOMPARE(textOf(plan->errors), (QStringList{"2 expiry lotIsExpired 2026-05-31", "3 clave unknownItem 010.000.9999.00"}));
        QCOMPARE(plan->lines(), 0);
    }

    void tenThousandRowsComeInWithinSeconds()
    {
        SmallRegion region;
        admit(region);
        const ReferenceSheet all{QStringLiteral("facilities.csv"), readFacilities(referenceSheet("facilities.csv"))};
        QElapsedTimer timer;
        timer.start();
        const auto imported = *deskOf(region).import({all}, BadRows::refuseAll, administrator);
        const auto elapsed = timer.restart();
        QVERIFY(imported);
        QVERIFY(deskOf(region).plan(all));
        qInfo("%lld rows in %lld ms, compared again in %lld ms", qint64(imported->front().rowsSeen), elapsed, timer.elapsed());
        QVERIFY(elapsed < 60'000);
    }
};

BQ_SUITE(ImportDeskTest);
#include "import_desk_test.moc"
