// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispensing/clinic_desk.h"
#include "support/suite.h"
#include "ui/shell/action_button.h"
#include "ui/shell/data_table.h"
#include "ui/shortages/run_out_chart.h"
#include "ui/shortages/shortage_form.h"
#include "ui/shortages/shortage_list_page.h"
#include "ui/shortages/shortage_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace botiquin;
using namespace botiquin::testing;
using namespace botiquin::ui;

namespace {

constexpr int statusBar = 40;
constexpr int pageMargin = 24;

} // namespace

class ShortagePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        clinic = std::make_unique<Dispensary>();
        desk = std::make_unique<ClinicDesk>(*clinic);
    }
    void cleanup()
    {
        desk.reset();
        clinic.reset();
        loadLanguage(*qApp, Language::spanish);
        applyTheme(*qApp, Appearance::light);
    }

    void aShortageIsReportedInTenKeys()
    {
        auto *page = openReport();
        desk->keys = 0;
        desk->type("met");
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_1);
        desk->press(Qt::Key_Tab);
        desk->type("24");
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        const auto waiting = clinic->books->books().shortages.openOf(clinic->clinicClues, clave(metformin));
        QVERIFY2(waiting && *waiting, qPrintable(ClinicDesk::said(page)));
        QCOMPARE((*waiting)->urgency, Urgency::now);
        QVERIFY((*waiting)->needed == Units(24));
        qInfo("a shortage without a forecast: %d keys", desk->keys);
        QVERIFY(desk->keys <= 10);
        QVERIFY(ClinicDesk::said(page).contains(QStringLiteral("Avisos abiertos: 1.")));
    }

    void theFieldsAreReachedInTheirOrder()
    {
        auto *page = openReport();
        desk->type("met");
        desk->press(Qt::Key_Return);
        const auto *form = page->findChild<ShortageForm *>();
        const auto field = [form](const char *name) {
            const auto all = form->findChildren<QWidget *>();
            const auto found = std::find_if(all.begin(), all.end(), [name](const QWidget *widget) {
                return widget->accessibleName() == QString::fromUtf8(name);
            });
            return found == all.end() ? nullptr : *found;
        };
        desk->press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), field("Piezas que faltan"));
        desk->press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), field("Por qué"));
        desk->press(Qt::Key_End); // another reason, which is to be written
        desk->press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), field("Cuál"));
        desk->type("robo");
        desk->press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), field("Personas esperan"));
        desk->type("2");
        desk->press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), field("Cuál"));
        desk->press(Qt::Key_Return, Qt::ControlModifier); // the note is saved from within
        QVERIFY(ClinicDesk::said(page).contains(QStringLiteral("Escriba cuántas.")));
        desk->type("6");
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        const auto waiting = clinic->books->books().shortages.openOf(clinic->clinicClues, clave(metformin));
        QVERIFY2(waiting && *waiting, qPrintable(ClinicDesk::said(page)));
        QCOMPARE((*waiting)->note, QStringLiteral("robo"));
        QCOMPARE((*waiting)->patientsWaiting, std::optional(2));
    }

    void whatLooksAlikeIsNeverTakenUnseen()
    {
        clinic->record(ItemDefined{clave("010.000.5166.00"), QStringLiteral("METFORMINA"), QStringLiteral("500 mg"),
                                   QStringLiteral("caja con 30 tabletas"), QString(QLatin1String("")), BoxClass::dry,
                                   Ven::essential, true});
        auto *page = openReport();
        desk->type("metf");
        desk->press(Qt::Key_Return);
        QVERIFY(page->findChild<ShortageForm *>()->isHidden());
        QVERIFY2(ClinicDesk::said(page).contains(QStringLiteral("Hay varias que se parecen.")),
                 qPrintable(ClinicDesk::said(page)));
        desk->press(Qt::Key_Down);
        desk->press(Qt::Key_Return);
        QVERIFY(ClinicDesk::said(page).contains(QStringLiteral("Metformina 850 mg"))); // what is held here comes first
    }

    void whatTheBooksForeseeTakesFiveKeys()
    {
        useMetformin();
        auto *page = openReport();
        QVERIFY(ClinicDesk::said(page).contains(QStringLiteral("Qué falta")));
        desk->keys = 0;
        desk->press(Qt::Key_Down);
        desk->press(Qt::Key_Return);
        QVERIFY(ClinicDesk::said(page).contains(QStringLiteral("Metformina 850 mg")));
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        const auto waiting = clinic->books->books().shortages.openOf(clinic->clinicClues, clave(metformin));
        QVERIFY2(waiting && *waiting, qPrintable(ClinicDesk::said(page)));
        qInfo("a shortage that the books foresee: %d keys", desk->keys);
        QVERIFY(desk->keys <= 5);
        QVERIFY((*waiting)->needed > Units(0));
        // Nobody chose why, and so nobody said it.
        QVERIFY((*waiting)->reason == ShortageReason::other && (*waiting)->note.isEmpty());
        auto *list = openList(ShortageListPage::Whose::everybodys);
        QVERIFY2(ClinicDesk::said(list).contains(QStringLiteral("Sin decir por qué.")), qPrintable(ClinicDesk::said(list)));
    }

    void aReasonThatIsChosenIsKept()
    {
        useMetformin();
        auto *page = openReport();
        desk->press(Qt::Key_Down);
        desk->press(Qt::Key_Return);
        auto *why = page->findChild<ShortageForm *>()->findChild<QComboBox *>();
        QCOMPARE(why->currentText(), QStringLiteral("Sin decir por qué"));
        why->setFocus();
        desk->press(Qt::Key_Down);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        const auto waiting = clinic->books->books().shortages.openOf(clinic->clinicClues, clave(metformin));
        QVERIFY(waiting && *waiting);
        QVERIFY((*waiting)->reason == ShortageReason::moreConsumption);
    }

    void whatIsMissingIsSaidAtItsField()
    {
        auto *page = openReport();
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(ClinicDesk::said(page).contains(QStringLiteral("Primero escoja qué falta")));
        desk->type("ena");
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(ClinicDesk::said(page).contains(QStringLiteral("Escriba cuántas.")));
        desk->type("5");
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(*clinic->books->books().shortages.openOf(clinic->clinicClues, clave(enalapril)));
    }

    void nothingMovesWhereSomethingIsMissing()
    {
        auto *page = openReport();
        desk->type("met");
        desk->press(Qt::Key_Return);
        QTest::qWait(50);
        const auto *chart = page->findChild<RunOutChart *>();
        const auto places = [&] {
            QList<QRect> all{QRect(chart->mapTo(page, QPoint()), chart->size())};
            for (const auto *field : page->findChild<ShortageForm *>()->findChildren<QLineEdit *>())
                all << QRect(field->mapTo(page, QPoint()), field->size());
            return all;
        };
        const auto before = places();
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(50);
        QVERIFY(ClinicDesk::said(page).contains(QStringLiteral("Escriba cuántas.")));
        QCOMPARE(places(), before);
    }

    void theLastReportIsTakenBackAndItsHistoryStays()
    {
        openReport();
        desk->type("ena");
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_Tab);
        desk->type("5");
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        desk->press(Qt::Key_Z, Qt::ControlModifier);
        auto &book = clinic->books->books().shortages;
        QCOMPARE(*book.shortageCount({}), 0);
        ShortageFilter every;
        every.isEvery = true;
        QCOMPARE(*book.shortageCount(every), 1);
    }

    void whoAnswersReadsAndAnswers()
    {
        const auto trip = clinic->planTrip("2026-12/20-037/1", *Date::of(2026, 12, 22), {clinic->clinicClues});
        const QString event = reported();
        auto *page = openList(ShortageListPage::Whose::everybodys);
        QVERIFY(ClinicDesk::said(page).contains(QStringLiteral("Santa María Zoogochi")));
        desk->press(Qt::Key_Return);
        auto &book = clinic->books->books().shortages;
        QCOMPARE((*book.shortage(event))->state, ShortageState::seen);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        const auto answered = **book.shortage(event);
        QVERIFY2(answered.state == ShortageState::answered, qPrintable(ClinicDesk::said(page)));
        QVERIFY(answered.trip == trip && answered.units == Units(24));
        QVERIFY(ClinicDesk::said(page).contains(QStringLiteral("Se mandan 24")));
    }

    void whyNotIsAskedFor()
    {
        const QString event = reported();
        auto *page = openList(ShortageListPage::Whose::everybodys);
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_End);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(ClinicDesk::said(page).contains(QStringLiteral("Escriba por qué")),
                 qPrintable(ClinicDesk::said(page)));
        desk->type("No hay en existencia");
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY((*clinic->books->books().shortages.shortage(event))->answer == ShortageAnswer::cannot);
    }

    void aClinicClosesWhatCameAndWithdrawsWhatIsNone()
    {
        const QString event = reported();
        auto *page = openList(ShortageListPage::Whose::own);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(ClinicDesk::said(page).contains(QStringLiteral("Todavía nadie ha contestado")));
        desk->press(Qt::Key_F6);
        QVERIFY((*clinic->books->books().shortages.shortage(event))->end == ShortageEnd::withdrawn);
        QVERIFY(ClinicDesk::said(page).contains(QStringLiteral("No hay avisos abiertos.")));
        desk->press(Qt::Key_F7);
        QCOMPARE(page->findChild<DataTable *>()->model()->rowCount(), 1);
    }

    void twoReportsOfOneThingAreMerged()
    {
        const QString first = reported();
        clinic->record(ShortageReported{clinic->clinicClues, clave(metformin), Urgency::soon,
                                        ShortageReason::moreConsumption, Units(6), Units(10), {}, {},
                                        QString(QLatin1String(""))});
        openList(ShortageListPage::Whose::everybodys);
        auto &book = clinic->books->books().shortages;
        QCOMPARE(*book.shortageCount({}), 2);
        desk->press(Qt::Key_F4);
        QCOMPARE(*book.shortageCount({}), 1);
        QCOMPARE((*book.shortage(first))->end, ShortageEnd::merged);
    }

    void theReportIsPrinted()
    {
        reported();
        openReport();
        desk->press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(QDir(desk->output.folder()).entryList({QStringLiteral("*.pdf")}).size(), 1);
    }

    void thePagesFitTheSmallestScreen_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("height");
        QTest::newRow("claro-768") << false << 768;
        QTest::newRow("oscuro-690") << true << 690;
    }
    void thePagesFitTheSmallestScreen()
    {
        QFETCH(bool, dark);
        QFETCH(int, height);
        applyTheme(*qApp, dark ? Appearance::dark : Appearance::light);
        useMetformin();
        clinic->planTrip("2026-12/20-037/1", *Date::of(2026, 12, 12), {clinic->clinicClues});
        auto *report = openReport();
        desk->window.resize(1366, height);
        desk->keep("faltante-propuestos");
        desk->type("met");
        desk->keep("faltante-buscar");
        desk->press(Qt::Key_Return);
        desk->keep("faltante");
        QVERIFY(ClinicDesk::heightNeeded(report) <= height - statusBar);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        desk->keep("faltante-avisado");
        auto *list = openList(ShortageListPage::Whose::everybodys);
        desk->window.resize(1366, height);
        desk->press(Qt::Key_Return);
        desk->keep("faltantes-contestar");
        QVERIFY(ClinicDesk::heightNeeded(list) <= height - statusBar);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        desk->keep("faltantes-contestado");
        openList(ShortageListPage::Whose::own);
        desk->window.resize(1366, height);
        desk->keep("faltantes-propios");
        QVERIFY(desk->window.minimumSizeHint().height() <= height);
        QVERIFY(desk->window.minimumSizeHint().width() <= 1366);
    }

    void theLongestPresentationFitsToo_data()
    {
        QTest::addColumn<int>("scale");
        QTest::addColumn<int>("height");
        for (const int scale : {100, 115, 130}) {
            for (const int height : {768, 690})
                QTest::addRow("%d-%d", scale, height) << scale << height;
        }
    }
    void theLongestPresentationFitsToo()
    {
        QFETCH(int, scale);
        QFETCH(int, height);
        applyTheme(*qApp, Appearance::light, scale);
        ItemRow item = **clinic->books->books().catalog.item(clave(metformin));
        clinic->record(ItemDefined{
            item.clave, QStringLiteral("INSULINA GLARGINA DE ORIGEN ADN RECOMBINANTE"), item.strength,
            QStringLiteral("Solución Inyectable. Cada mililitro de solución contiene: Insulina glargina 3.64 mg "
                           "equivalente a 100.0 UI de insulina humana. Envase con cartuchos de vidrio de 3 ml "
                           "cada uno en dispositivo desechable, con pluma prellenada, caja con 5."),
            item.description, item.boxClass, item.ven, true});
        useMetformin();
        auto *page = openReport();
        desk->window.resize(1366, height);
        desk->type("glar");
        desk->press(Qt::Key_Return);
        desk->keep("faltante-largo");
        QCOMPARE(desk->window.size(), QSize(1366, height));
        QVERIFY(desk->window.minimumSizeHint().width() <= 1366);
        const auto *form = page->findChild<ShortageForm *>();
        QVERIFY(form->isVisible());
        for (auto *piece : form->findChildren<QWidget *>()) {
            if (!piece->isVisible() || piece->size().isEmpty())
                continue;
            const int right = piece->mapTo(&desk->window, QPoint(piece->width(), 0)).x();
            QVERIFY2(right <= desk->window.width() - pageMargin, piece->metaObject()->className());
        }
        QVERIFY(form->mapTo(&desk->window, QPoint(form->width(), 0)).x() <= desk->window.width() - pageMargin);
        // The name stays in sight wherever the form is scrolled to.
        for (const auto *text : form->findChildren<Text *>()) {
            if (text->isVisible() && text->text().startsWith(QStringLiteral("Insulina")))
                QCOMPARE(text->visibleRegion().boundingRect().height(), text->height());
        }
        const QRect room(QPoint(), desk->window.size());
        for (const auto *button : form->findChildren<ActionButton *>())
            QVERIFY(room.contains(QRect(button->mapTo(&desk->window, QPoint()), button->size())));
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(*clinic->books->books().shortages.openOf(clinic->clinicClues, clave(metformin)));
    }

private:
    ShortagePage *openReport()
    {
        auto *page = new ShortagePage(*clinic->clinic, clinic->who("nurse1"), desk->output);
        desk->show(page);
        return page;
    }
    ShortageListPage *openList(ShortageListPage::Whose whose)
    {
        const bool own = whose == ShortageListPage::Whose::own;
        auto *page = new ShortageListPage(own ? *clinic->clinic : *clinic->warehouse,
                                          clinic->who(own ? "nurse1" : "boss1"), desk->output, whose);
        desk->show(page);
        return page;
    }
    QString reported()
    {
        const auto event =
            ShortageDesk(*clinic->clinic)
                .report({clave(metformin), Urgency::now, ShortageReason::moreConsumption, Units(24), 3, 2},
                        user("nurse1"));
        return (*event)->text();
    }
    /// Two a day for ten days, of 26.
    void useMetformin()
    {
        const Instant now = clinic->clock.now();
        clinic->clock.advance(-11 * 24 * 3600);
        clinic->receive(lot("ME1", "2027-06-30", metformin), 20);
        for (int day = 0; day < 10; ++day) {
            clinic->clock.advance(24 * 3600);
            clinic->record(Dispensed{clinic->clinicClues, 1, {{lot("ME1", "2027-06-30", metformin), Units(2)}}, {}});
        }
        clinic->clock.set(now);
    }

    std::unique_ptr<Dispensary> clinic;
    std::unique_ptr<ClinicDesk> desk;
};

BQ_SUITE(ShortagePagesTest);
#include "shortage_pages_test.moc"
