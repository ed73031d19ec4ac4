// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/receiving/reception.h"
#include "presentation/catalog/item_match_model.h"
#include "presentation/incidents/incident_model.h"
#include "presentation/log/event_fields.h"
#include "presentation/receiving/reception_model.h"
#include "presentation/stock/card_model.h"
#include "presentation/stock/lot_list_model.h"
#include "presentation/stock/stock_list_model.h"
#include "presentation/typed_date.h"
#include "support/small_warehouse.h"
#include "support/suite.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace botiquin;
using namespace botiquin::presentation;
using namespace botiquin::testing;

namespace {

QString same(const QString &text)
{
    return text;
}

StockListModel::Words stockWords()
{
    return {[](StockListModel::Column column) { return QString::number(column); },
            [](qint64 number) { return QString::number(number); },
            [](Date date) { return date.iso(); },
            same,
            [](StockState state) { return QString::number(int(state)); },
            [](const ItemStock &item, StockState) { return item.item.text(); }};
}

CardModel::Words cardWords()
{
    return {[](CardModel::Column column) { return QString::number(column); },
            [](qint64 number) { return QString::number(number); },
            [](Date date) { return date.iso(); },
            [](Instant time) { return QString::number(time.seconds); },
            [](Instant time) { return QString::number(time.seconds); },
            [](const CardLine &line) { return QString::number(line.kind); },
            [](const CardLine &line) { return line.counterpart; },
            [](const CardLine &line) { return line.lot.text(); }};
}

} // namespace

class StockModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { warehouse = std::make_unique<SmallWarehouse>(); }

    void aCardIsReadAPageAtATimeWithItsRunningBalance()
    {
        for (int i = 1; i <= 150; ++i)
            warehouse->record(received(lot("A1"), i));
        CardModel model(*warehouse->station, cardWords());
        model.showItem(clave());
        QCOMPARE(model.rowCount(), 60);
        QVERIFY(model.canFetchMore({}));
        // From here on only: the tester fetches more from inside modelReset, and then calls that a fault.
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 150);
        QCOMPARE(model.rowAt(0).balance, Units(150 * 151 / 2));
        QCOMPARE(model.rowAt(149).balance, Units(1));
        for (int row = 0; row + 1 < model.rowCount(); ++row)
            QCOMPARE(model.rowAt(row).balance, model.rowAt(row + 1).balance + model.rowAt(row).units);
    }

    void theStockOfAnItemSaysTheGravestThing_data()
    {
        QTest::addColumn<QString>("expiry");
        QTest::addColumn<qint64>("units");
        QTest::addColumn<int>("state");
        QTest::newRow("far") << "2028-08-31" << qint64(5) << int(StockState::available);
        QTest::newRow("soon") << "2027-01-28" << qint64(5) << int(StockState::expiresSoon);
        QTest::newRow("the first day that serves") << "2027-01-29" << qint64(5) << int(StockState::available);
        QTest::newRow("past") << "2026-11-21" << qint64(5) << int(StockState::holdsExpired);
        QTest::newRow("the last day") << "2026-11-22" << qint64(5) << int(StockState::expiresSoon);
    }

    void theStockOfAnItemSaysTheGravestThing()
    {
        QFETCH(QString, expiry);
        QFETCH(qint64, units);
        QFETCH(int, state);
        warehouse->record(received(lot("A1", qPrintable(expiry)), units));
        StockListModel model(*warehouse->station, stockWords());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.search({});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(int(model.stateAt(0)), state);
    }

    void whatIsHeldIsNotCalledAvailable()
    {
        warehouse->record(received(lot("A1"), 5));
        warehouse->record(LotHeld{clues(), lot("A1"), HoldReason::quarantine, true, {}});
        StockListModel model(*warehouse->station, stockWords());
        model.search({});
        QCOMPARE(model.stateAt(0), StockState::held);
        QCOMPARE(model.rowAt(0).held, Units(5));
        warehouse->record(received(lot("B2"), 1));
        model.search({});
        QCOMPARE(model.stateAt(0), StockState::holdsHeld);
        warehouse->record(LotHeld{clues(), lot("A1"), HoldReason::quarantine, false, {}});
        model.search({});
        QCOMPARE(model.stateAt(0), StockState::available);
    }

    void aFigureThatAnUnreadableEventTouchedIsIncomplete()
    {
        warehouse->record(received(lot("A1"), 5));
        const Touches touched{{Place::facility(clues()).text()}, {clave()}};
        const Event newer = Event::make({{*DeviceId::of(9), 1, 1}, warehouse->clock.now(), 1, 1, std::nullopt, 99, 1, touched},
                                        QCborMap{{1, 2}});
        const auto taken = transact(*warehouse->journal, [&] { return warehouse->journal->take(newer); });
        QVERIFY(taken && *taken == Taken::recorded);
        StockListModel model(*warehouse->station, stockWords());
        model.search({});
        QCOMPARE(model.stateAt(0), StockState::incomplete);
        IncidentModel incidents(warehouse->books->books().incidents,
                                {[](const Incident &incident) { return name(incident.kind); },
                                 [](const Incident &incident) { return incident.subject; }});
        QAbstractItemModelTester tester(&incidents, QAbstractItemModelTester::FailureReportingMode::QtTest);
        incidents.reload();
        QCOMPARE(incidents.rowCount(), 1);
        QCOMPARE(incidents.rowAt(0).kind, IncidentKind::unreadableEvent);
    }

    void threeLettersFindAnItem()
    {
        ItemMatchModel model(*warehouse->station, same);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.search(QStringLiteral("am"));
        QCOMPARE(model.rowCount(), 0);
        model.search(QStringLiteral("amo"));
        QVERIFY(model.rowCount() >= 1);
        QCOMPARE(model.rowAt(0).clave, clave("010.000.2230.00"));
    }

    void everyFieldOfAReceptionIsTold()
    {
        auto event = received(lot("A1"), 12);
        event.document = QStringLiteral("F-1");
        QStringList names;
        for (const auto &field : fieldsOf(event))
            names << field.name;
        QCOMPARE(names, (QStringList{"facility", "supplier", "document", "lines", "lot", "item", "lot", "expiry", "units"}));
    }

    void aBareCodeAsksItsLotOnceAndGoesOnByIt()
    {
        auto reception = Reception::open(*warehouse->station, *warehouse->drafts);
        QVERIFY(reception);
        QCOMPARE(reception->scan("7501234567893")->note, ReceptionNote::lotMissing);
        QVERIFY(reception->fillLine(0, {*LotText::parse(QStringLiteral("b24")), *Date::of(2028, 8, 31), Units(1), {}}));
        QCOMPARE(reception->scan("7501234567893")->note, ReceptionNote::unitsAdded);
        QCOMPARE(reception->scan("17501234567890")->note, ReceptionNote::unitsAdded);
        QCOMPARE(reception->draft().lines.size(), size_t(1));
        QCOMPARE(reception->totalUnits(), Units(26));
        QVERIFY(*reception->undo());
        QCOMPARE(reception->totalUnits(), Units(2));
    }

    void aCodeWithItsLotMakesALineOfItsOwn()
    {
        auto reception = Reception::open(*warehouse->station, *warehouse->drafts);
        const QByteArray code = "]d20107501234567893" "17280831" "10Y6K204";
        QCOMPARE(reception->scan(code)->note, ReceptionNote::lineAdded);
        QCOMPARE(reception->scan(code)->note, ReceptionNote::unitsAdded);
        QVERIFY(reception->draft().lines[0].codeSaysLot);
        QCOMPARE(reception->draft().lines[0].slot->text(), QStringLiteral("C-04-2"));
        QCOMPARE(reception->scan("]d20107501234567893" "17260831" "10OLD")->note, ReceptionNote::expired);
        QCOMPARE(reception->scan("7502345678904")->note, ReceptionNote::unknownCode);
        QCOMPARE(reception->scan("hola")->note, ReceptionNote::notGoods);
        QCOMPARE(reception->totalUnits(), Units(2));
    }

    void ourOwnLabelIsReadBack()
    {
        auto reception = Reception::open(*warehouse->station, *warehouse->drafts);
        QCOMPARE(reception->scan("]d291010000010400\x1d" "17280831" "92%C3%91%2012")->note, ReceptionNote::lineAdded);
        QCOMPARE(reception->draft().lines[0].lot->text(), QString::fromUtf8("Ñ 12"));
    }

    void whatWasEnteredIsThereAfterAPowerCut()
    {
        {
            auto reception = Reception::open(*warehouse->station, *warehouse->drafts);
            QVERIFY(reception->setSupplier(QStringLiteral("Laboratorios del Sur")));
            QVERIFY(reception->scan("7501234567893"));
        }
        warehouse->reopen();
        const auto again = Reception::open(*warehouse->station, *warehouse->drafts);
        QVERIFY(again);
        QCOMPARE(again->draft().supplier, QStringLiteral("Laboratorios del Sur"));
        QCOMPARE(again->draft().lines.size(), size_t(1));
        QVERIFY(again->firstIncomplete());
    }

    void aDeliveryThatWasRecordedAsThePowerWentIsNotRecordedAgain()
    {
        auto reception = Reception::open(*warehouse->station, *warehouse->drafts);
        QVERIFY(reception->scan("]d20107501234567893" "17280831" "10Y6K204"));
        ReceptionDraft kept = reception->draft();
        kept.supplier = QStringLiteral("Laboratorios del Sur");
        kept.recordedAs = warehouse->store->head(*DeviceId::of(7), 1)->value().seq + 1;
        const auto answer = reception->record(*SupplierName::parse(kept.supplier), user("stock1"));
        QVERIFY(answer && *answer);
        QVERIFY(warehouse->drafts->save(kept));
        warehouse->reopen();
        QVERIFY(Reception::open(*warehouse->station, *warehouse->drafts)->draft().isEmpty());
        QCOMPARE(warehouse->balance(lot("Y6K204")), Units(1));
    }

    void aDateIsTypedAsItIsPrinted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        QTest::newRow("whole") << "31/08/2028" << "2028-08-31";
        QTest::newRow("month") << "02/2028" << "2028-02-29";
        QTest::newRow("short") << "2/28" << "2028-02-29";
        QTest::newRow("dots") << " 1.9.28 " << "2028-09-01";
        QTest::newRow("no such day") << "31/02/2028" << "";
        QTest::newRow("no such month") << "13/2028" << "";
        QTest::newRow("another order") << "2028-08-31" << "";
        QTest::newRow("words") << "agosto" << "";
    }

    void aDateIsTypedAsItIsPrinted()
    {
        QFETCH(QString, typed);
        QFETCH(QString, iso);
        const auto date = parseTypedDate(typed);
        QCOMPARE(date ? date->iso() : QString(), iso);
        if (date)
            QCOMPARE(parseTypedDate(typedForm(*date))->iso(), iso);
    }

private:
    std::unique_ptr<SmallWarehouse> warehouse;
};

BQ_SUITE(StockModelsTest);

#include "stock_models_test.moc"
