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
    static StockSheet stock(const QByteArray &text, const char *document = nullptr)
    {
        StockSheet sheet{QStringLiteral("s.csv"), readStock(parsedSheet(text)), *SupplierName::parse(QStringLiteral("X"))};
        if (document)
            sheet.document = *DocumentName::parse(QString::fromLatin1(document));
        return sheet;
    }
    static Units balanceOf(SmallRegion &region, const char *lot)
    {
        return *region.book().stock.balance(region.station->place(), lotOf(paracetamol, lot, "2028-05-31"));
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
        QCOMPARE(textOf(refused.error().plans[1].errors),
                 (QStringList{"2 plantilla spoiledGroup basico 2026-11 (3)", "3 clave unknownItem 010.000.9999.00"}));
        QCOMPARE(events(region), before);
        QVERIFY(!*region.book().catalog.facility(*Clues::parse(QStringLiteral("OCIMB000596"))));
        QVERIFY(*deskOf(region).import({good, bad}, BadRows::leaveThemOut, administrator));
        // What is left of a template would stand for the whole of it.
        QCOMPARE(events(region), before + 1);
        const auto lines = *region.book().catalog.templateLines(*TemplateId::parse(QStringLiteral("basico")),
                                                               *Month::of(2026, 12));
        QCOMPARE(lines.size(), size_t(5));
    }

    void sheetsOfOneImportMayNotContradictOneAnother()
    {
        SmallRegion region;
        admit(region);
        auto first = facilities("CLUES,Nombre\nOCIMB000596,Nueva\nOCIMB000012,Almacén\n");
        auto second = facilities("CLUES,Nombre\nOCIMB000596,Otra\nOCIMB000012,Almacén\n");
        second.file = QStringLiteral("g.csv");
        const auto before = events(region);
        const auto tried = *deskOf(region).tryOut({first, second});
        QVERIFY(tried);
        QCOMPARE((*tried)[0].errors.size(), 0);
        QCOMPARE(textOf((*tried)[1].errors), (QStringList{"2  contradictsRow OCIMB000596 (2)"}));
        QCOMPARE((*tried)[1].errors[0].otherFile, QStringLiteral("f.csv"));
        const auto refused = *deskOf(region).import({first, second}, BadRows::refuseAll, administrator);
        QVERIFY(!refused);
        QCOMPARE(refused.error().rule, ImportRefusal::rowsAreWrong);
        QCOMPARE(events(region), before);
        // The first that said it stands, and the second time nothing changes.
        for (int i = 0; i < 2; ++i) {
            QVERIFY(*deskOf(region).import({first, second}, BadRows::leaveThemOut, administrator));
            QCOMPARE(events(region), before + 2);
        }
        QCOMPARE((*region.book().catalog.facility(*Clues::parse(QStringLiteral("OCIMB000596"))))->displayName,
                 QStringLiteral("Nueva"));
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
        QVERIFY(*desk().import(std::vector{stock("clave,lote,caducidad,piezas\n010.000.0104.00,Z9,2028-05-31,40\n"
                                                 "010.000.0103.00,Z8,2028-05-31,7\n")},
                               BadRows::refuseAll, stockKeeper));
        const auto after = events(region);
        const auto again = *desk().import(std::vector{stock("piezas;lote;clave;caducidad\r\n7;Z8;010.000.0103.00;2028-05\r\n"
                                                            "40;Z9;010.000.0104.00;2028-05\r\n")},
                                          BadRows::refuseAll, stockKeeper);
        QVERIFY(again);
        QCOMPARE(again->front().unchanged, 2);
        QCOMPARE(events(region), after);
        QCOMPARE(balanceOf(region, "Z9"), Units(40));
    }

    void goodsThatMayNotComeAreNamedRowByRow()
    {
        SmallRegion region;
        admit(region);
        region.write(RecallIssued{*RecallId::parse(QStringLiteral("R1")), RecallClass::one, paracetamol,
                                  LotText::parse(QStringLiteral("Z9")).value(), {}, QStringLiteral("partículas"), false});
        const auto sheet = stock("clave,lote,caducidad,piezas\n010.000.0104.00,Z9,2028-05-31,40\n010.000.0104.00,Z7,2028-05-31,40\n"
                                 "010.000.0103.00,Z8,2099-05-31,7\n010.000.0103.00,Z6,2026-05-31,7\n");
        const auto refused = *deskOf(region).import(std::vector{sheet}, BadRows::refuseAll, stockKeeper);
        QVERIFY(!refused);
        QCOMPARE(textOf(refused.error().plans[0].errors),
                 (QStringList{"2 lote lotIsRecalled Z9", "4 caducidad expiryTooFar 2099-05-31", "5 caducidad lotIsExpired 2026-05-31"}));
    }

    void twoFilesOfOneImportAreCountedOnce()
    {
        SmallRegion region;
        admit(region);
        const auto sheet = stock("clave,lote,caducidad,piezas\n010.000.0104.00,Z9,2028-05-31,40\n");
        QVERIFY(*deskOf(region).import(std::vector{sheet, sheet}, BadRows::refuseAll, stockKeeper));
        QCOMPARE(balanceOf(region, "Z9"), Units(40));
    }

    void aDocumentIsTheSameHoweverItIsCapitalised()
    {
        SmallRegion region;
        admit(region);
        const auto sheet = stock("clave,lote,caducidad,piezas,proveedor,remisión\n"
                                 "010.000.0104.00,Z9,2028-05-31,40,Farmacia X,REM-77\n");
        const auto again = stock("clave,lote,caducidad,piezas,proveedor,remisión\n"
                                 "010.000.0104.00,Z9,2028-05-31,40,FARMACIA X,rem-77\n");
        QVERIFY(*deskOf(region).import(std::vector{sheet}, BadRows::refuseAll, stockKeeper));
        QCOMPARE((*deskOf(region).plan(again)).unchanged, 1);
        QVERIFY(*deskOf(region).import(std::vector{again}, BadRows::refuseAll, stockKeeper));
        QCOMPARE(balanceOf(region, "Z9"), Units(40));
    }

    void goodRowsAndThenTheMendedFileAreCountedOnce()
    {
        SmallRegion region;
        admit(region);
        const auto bad = stock("clave,lote,caducidad,piezas\n010.000.0104.00,Z9,2028-05-31,40\n"
                               "010.000.0103.00,Z8,2028-05-31,doce\n",
                               "REM-1");
        const auto mended = stock("clave,lote,caducidad,piezas\n010.000.0104.00,Z9,2028-05-31,40\n"
                                  "010.000.0103.00,Z8,2028-05-31,12\n",
                                  "REM-1");
        QVERIFY(*deskOf(region).import(std::vector{bad}, BadRows::leaveThemOut, stockKeeper));
        const auto rest = *deskOf(region).import(std::vector{mended}, BadRows::refuseAll, stockKeeper);
        QVERIFY(rest);
        QCOMPARE(rest->front().unchanged, 1);
        QCOMPARE(rest->front().lines(), 1);
        QCOMPARE(balanceOf(region, "Z9"), Units(40));
        QCOMPARE(*region.book().stock.balance(region.station->place(), lotOf(aspirin, "Z8", "2028-05-31")), Units(12));
    }

    void goodRowsAloneNeedADocument()
    {
        SmallRegion region;
        admit(region);
        const auto sheet = stock("clave,lote,caducidad,piezas\n010.000.0104.00,Z9,2028-05-31,40\n");
        QCOMPARE((*deskOf(region).import(std::vector{sheet}, BadRows::leaveThemOut, stockKeeper)).error().rule,
                 ImportRefusal::documentMissing);
        const auto named = stock("clave,lote,caducidad,piezas,remisión\n010.000.0104.00,Z9,2028-05-31,40,R-7\n");
        QVERIFY(*deskOf(region).import(std::vector{named}, BadRows::leaveThemOut, stockKeeper));
        QCOMPARE(named.reading.rows.front().value.document->text(), QStringLiteral("R-7"));
    }

    void goodsThatStandOtherwiseAreABadRow()
    {
        SmallRegion region;
        admit(region);
        const auto sheet = stock("clave,lote,caducidad,piezas\n010.000.0104.00,Z9,2028-05-31,40\n", "REM-1");
        QVERIFY(*deskOf(region).import(std::vector{sheet}, BadRows::refuseAll, stockKeeper));
        const auto more = stock("clave,lote,caducidad,piezas,ubicación\n010.000.0104.00,Z9,2028-05-31,50,A-1\n", "REM-1");
        QCOMPARE(textOf((*deskOf(region).plan(more)).errors), QStringList{"2 piezas alreadyReceivedOtherwise 40"});
        // Another document's goods are others.
        const auto other = stock("clave,lote,caducidad,piezas\n010.000.0104.00,Z9,2028-05-31,50\n", "REM-2");
        QVERIFY(*deskOf(region).import(std::vector{other}, BadRows::refuseAll, stockKeeper));
        QCOMPARE(balanceOf(region, "Z9"), Units(90));
    }

    void aCorrectedReceiptIsComparedAsItStands()
    {
        SmallRegion region;
        admit(region);
        const auto wrong = stock("clave,lote,caducidad,piezas\n010.000.0104.00,Z9,2028-05-31,400\n", "REM-1");
        QVERIFY(*deskOf(region).import(std::vector{wrong}, BadRows::refuseAll, stockKeeper));
        const auto event = (*region.book().log.lines(0, 1, int(Kind::stockReceived))).front().id();
        const StockReceived right{region.warehouse, *SupplierName::parse(QStringLiteral("X")), QStringLiteral("REM-1"),
                                  {ReceivedLine{lotOf(paracetamol, "Z9", "2028-05-31"), Units(40), std::nullopt, std::nullopt}}};
        QVERIFY(*StockDesk(*region.station).correct(event, right, QStringLiteral("un cero de más"), supervisor));
        QCOMPARE(textOf((*deskOf(region).plan(wrong)).errors), QStringList{"2 piezas alreadyReceivedOtherwise 40"});
        const auto mended = stock("clave,lote,caducidad,piezas\n010.000.0104.00,Z9,2028-05-31,40\n", "REM-1");
        QCOMPARE((*deskOf(region).plan(mended)).unchanged, 1);
        QCOMPARE((*deskOf(region).plan(mended)).lines(), 0);
    }

    void goodsThatWereTakenBackMayComeAgain()
    {
        SmallRegion region;
        admit(region);
        const auto sheet = stock("clave,lote,caducidad,piezas\n010.000.0104.00,Z9,2028-05-31,40\n");
        QVERIFY(*deskOf(region).import(std::vector{sheet}, BadRows::refuseAll, stockKeeper));
        const auto received = (*region.book().log.lines(0, 1, int(Kind::stockReceived))).front().id();
        QVERIFY(*StockDesk(*region.station).correct(received, std::nullopt, QStringLiteral("nunca llegó"), supervisor));
        QCOMPARE((*deskOf(region).plan(sheet)).lines(), 1);
    }

    void expiredAndUnknownGoodsAreBadRows()
    {
        SmallRegion region;
        const auto plan = deskOf(region).plan(
            stock("clave,lote,caducidad,piezas\n010.000.0104.00,Z9,2026-05-31,40\n010.000.9999.00,Z9,2028-05-31,1\n"));
        QVERIFY(plan);
        QCOMPARE(textOf(plan->errors),
                 (QStringList{"2 caducidad lotIsExpired 2026-05-31", "3 clave unknownItem 010.000.9999.00"}));
        QCOMPARE(plan->lines(), 0);
    }

    void whatIsWrongComesInTheOrderOfTheLines()
    {
        SmallRegion region;
        const auto plan = deskOf(region).plan(
            stock("clave,lote,caducidad,piezas\n010.000.0104.00,Z9,2026-05-31,40\n010.000.0104.00,Z8,2028-05-31,siete\n"
                  "010.000.9999.00,Z9,2028-05-31,1\n010.000.0104.00,Z7,2028-05-31,-1\n"));
        QVERIFY(plan);
        QCOMPARE(textOf(plan->errors),
                 (QStringList{"2 caducidad lotIsExpired 2026-05-31", "3 piezas malformedUnits siete",
                              "4 clave unknownItem 010.000.9999.00", "5 piezas negativeUnits -1"}));
    }

    void aBadCellSpoilsItsTemplateAndWhatIsDroppedIsListed()
    {
        SmallRegion region;
        const auto spoiled = deskOf(region).plan(
            templates("plantilla,clave,piezas\nbasico,010.000.0104.00,7\nbasico,010.000.2230.00,siete\n"));
        QVERIFY(spoiled);
        QVERIFY(spoiled->events.empty());
        QVERIFY(textOf(spoiled->errors).contains(QStringLiteral("2 plantilla spoiledGroup basico 2026-11 (3)")));
        const auto part = deskOf(region).plan(templates("plantilla,clave,piezas\nbasico,010.000.0104.00,7\n"));
        QVERIFY(part);
        QCOMPARE(part->changed.front().dropped,
                 (QStringList{"010.000.2144.00", "010.000.2230.00", "010.000.4158.00", "060.436.0107"}));
    }

    void aTemplateKeepsItsEndWhereTheSheetHasNone()
    {
        SmallRegion region;
        region.write(KitTemplateDefined{*TemplateId::parse(QStringLiteral("mini")), QStringLiteral("Mini"), *Month::of(2026, 1),
                                        *Month::of(2027, 3), {{paracetamol, Units(1)}}});
        const auto plan = deskOf(region).plan(templates("plantilla,clave,piezas\nmini,010.000.0104.00,7\n"));
        QVERIFY(plan);
        QCOMPARE(std::get<KitTemplateDefined>(plan->events.front()).validTo, Month::of(2027, 3));
    }

    void whatStoodBeforeAnEntitlementStandsAgainAfterIt()
    {
        SmallRegion region;
        admit(region);
        const auto basic = *TemplateId::parse(QStringLiteral("basico"));
        region.write(EntitlementDefined{SizeClass::nucleos1to2, *Month::of(2026, 1), {{basic, 1}}});
        const auto size = [&](int year, int month) {
            const auto lines = *region.book().catalog.entitlement(SizeClass::nucleos1to2, *Month::of(year, month));
            return lines.empty() ? 0 : lines.front().count;
        };
        const QByteArray text = "tipo de unidad,plantilla,kits,desde,hasta\n1 a 2 núcleos básicos,basico,2,2026-12,2026-12\n";
        const ReferenceSheet sheet{QStringLiteral("e.csv"), readEntitlements(parsedSheet(text))};
        QCOMPARE(textOf(std::get<ImportReading<EntitlementReading>>(sheet.reading).errors), QStringList());
        const auto imported = *deskOf(region).import({sheet}, BadRows::refuseAll, administrator);
        QVERIFY(imported);
        QCOMPARE(imported->front().changed.size(), size_t(2));
        QCOMPARE(size(2026, 11), 1);
        QCOMPARE(size(2026, 12), 2);
        QCOMPARE(size(2027, 1), 1);
        const auto after = events(region);
        QVERIFY(*deskOf(region).import({sheet}, BadRows::refuseAll, administrator));
        QCOMPARE(events(region), after);
    }

    void classesOfAListAreTakenForWhatTheCatalogueHolds()
    {
        SmallRegion region;
        const ReferenceSheet sheet{QStringLiteral("v.csv"),
                                   readVenClasses(parsedSheet("clave,ven\n010.000.0104.00,V\n010.000.9999.00,N\n"))};
        const auto plan = deskOf(region).plan(sheet);
        QVERIFY(plan);
        QCOMPARE(std::get<ItemDefined>(plan->events.front()).ven, Ven::vital);
        QCOMPARE(textOf(plan->warnings), QStringList{"3 clave unknownItem 010.000.9999.00"});
    }

    void anApprovedCodeWinsOverATaughtOne()
    {
        SmallRegion region;
        const auto gtin = *Gtin::parse(QString::fromLatin1(paracetamolPack));
        region.write(CodeTaught{gtin, region.warehouse, aspirin, Units(1), PackLevel::pack});
        QCOMPARE((*region.book().catalog.code(gtin, region.warehouse))->item, paracetamol);
        QCOMPARE((*region.book().catalog.codesOf(aspirin, region.warehouse)).size(), size_t(1));
    }

    void tenThousandRowsComeInAtOnce()
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
    }
};

BQ_SUITE(ImportDeskTest);
#include "import_desk_test.moc"
