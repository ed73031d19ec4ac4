// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispensing/clinic_desk.h"
#include "support/suite.h"
#include "ui/counting/count_page.h"
#include "ui/stock/stock_card_page.h"

using namespace botiquin;
using namespace botiquin::testing;
using namespace botiquin::ui;

class ShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        clinic = std::make_unique<Dispensary>();
        clinic->receive(lot("ME1", "2027-06-30", metformin), 20);
        desk = std::make_unique<ClinicDesk>(*clinic);
    }
    void cleanup()
    {
        desk.reset();
        clinic.reset();
    }

    void aClinicWithoutShelvesIsToldWhatIsMissing()
    {
        auto *page = openCount();
        desk->press(Qt::Key_3);
        desk->keep("anaquel-falta");
        QVERIFY2(ClinicDesk::said(page).contains(QStringLiteral("F3 le da su anaquel")), qPrintable(ClinicDesk::said(page)));
        desk->press(Qt::Key_F9);
        QVERIFY(!ClinicDesk::said(page).contains(QStringLiteral("No hay nada que contar ahí")));
        QVERIFY(CountDesk(*clinic->clinic).open()->empty());
    }

    void aNurseGivesTheShelfOnTheCardAndCountsIt()
    {
        auto *card = new StockCardPage(*clinic->clinic, clinic->who("nurse1"), desk->output);
        desk->show(card);
        card->showItem(clave(metformin));
        card->activate();
        desk->press(Qt::Key_F3);
        desk->press(Qt::Key_Return);
        QVERIFY(ClinicDesk::said(card).contains(QStringLiteral("Escriba en qué anaquel")));
        desk->type("A-01");
        desk->keep("anaquel-dar");
        desk->press(Qt::Key_Return);
        const auto slot = clinic->books->books().catalog.slot(clinic->clinicClues, clave(metformin));
        QVERIFY2(slot && *slot && (*slot)->text() == u"A-01", qPrintable(ClinicDesk::said(card)));
        QVERIFY(ClinicDesk::said(card).contains(QStringLiteral("Anaquel A-01")));
        desk->keep("anaquel-dado");
        auto *count = openCount();
        desk->press(Qt::Key_3);
        desk->press(Qt::Key_F9);
        const auto open = CountDesk(*clinic->clinic).open();
        QVERIFY2(open && open->size() == 1, qPrintable(ClinicDesk::said(count)));
        QCOMPARE(open->front().start.items.size(), size_t(1));
    }

private:
    CountPage *openCount()
    {
        auto *page = new CountPage(*clinic->clinic, clinic->who("nurse1"), desk->output);
        desk->show(page);
        return page;
    }

    std::unique_ptr<Dispensary> clinic;
    std::unique_ptr<ClinicDesk> desk;
};

BQ_SUITE(ShelfTest);
#include "shelf_test.moc"
