// SPDX-License-Identifier: GPL-3.0-or-later
#include "bar_words.h"
#include "support/road.h"
#include "support/suite.h"
#include "ui/dispatch/arrival_form.h"
#include "ui/dispatch/trip_page.h"
#include "ui/dispatch/trip_tables.h"
#include "ui/dispatch/trips_page.h"
#include "ui/packing/word_dialog.h"
#include "ui/shell/data_table.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/note_line.h"
#include "ui/shell/scan_band.h"
#include "ui/shell/shell_window.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QSignalSpy>

using namespace botiquin;
using namespace botiquin::testing;
using namespace botiquin::ui;

namespace {

constexpr int typing = 45; ///< slower than a scanner

/// The pages of the road in a window, as the program shows them.
struct RoadDesk
{
    explicit RoadDesk(Road &road, const UserId &user = supervisor)
        : printer({{}, {}, road.folder.filePath(QStringLiteral("papeles"))})
        , trips(new TripsPage(*road.station, road.person(user), road.round, printer))
        , trip(new TripPage(*road.station, road.person(user), printer))
    {
        window.addPage(trips);
        window.addPage(trip);
        QObject::connect(trips, &TripsPage::tripWanted, trip, [this](const TripId &wanted) {
            trip->take(wanted);
            window.openPage(trip);
        });
        QObject::connect(trip, &TripPage::left, trips, [this] { window.openPage(trips); });
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window is not active");
        window.openPage(trips);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
        QCoreApplication::processEvents();
    }
    void scan(const Sscc &sscc) { trip->takesScan("]C100" + sscc.text().toLatin1()); }
    const std::optional<ScanAnswer> &band() const { return trip->findChild<ScanBand *>()->shown(); }
    QString note(const Page *page) const { return wordsOf(page->findChild<NoteLine *>()->said()); }
    QStringList papers() const { return QDir(printer.folder()).entryList({QStringLiteral("*.pdf")}); }

    LabelPrinter printer;
    ShellWindow window;
    TripsPage *trips;
    TripPage *trip;
};

} // namespace

class TripPagesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Road> m_road;
    std::unique_ptr<RoadDesk> m_desk;

    void open(const UserId &user = supervisor) { m_desk = std::make_unique<RoadDesk>(*m_road, user); }
    void openTrip()
    {
        QVERIFY(*TripDesk(*m_road->station).plan({m_road->round, route37, {}, {}, {}}, supervisor));
        open();
        m_desk->press(Qt::Key_Return);
        QVERIFY(m_desk->trip->isVisible());
    }

    /// Where somebody asked for pictures.
    void keep(const char *name)
    {
        if (const QString folder = qEnvironmentVariable("BOTIQUIN_PICTURES"); !folder.isEmpty())
            m_desk->window.grab().save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
    }

private Q_SLOTS:
    void init() { m_road = std::make_unique<Road>(); }
    void cleanup()
    {
        m_desk.reset();
        m_road.reset();
    }

    void anEmptyPageSaysWhatComesNext()
    {
        open();
        QCOMPARE(m_desk->trips->findChild<DataTable *>()->isVisible(), false);
        m_desk->press(Qt::Key_F5);
        QVERIFY(m_desk->note(m_desk->trips).contains(QStringLiteral("1 viaje")));
        QVERIFY(m_desk->trips->findChild<DataTable *>()->isVisible());
        m_desk->press(Qt::Key_F5);
        QVERIFY(m_desk->note(m_desk->trips).contains(QStringLiteral("ya su viaje")));
    }

    void whoLoadsDoesNotPlan()
    {
        open(dispatcher);
        m_desk->press(Qt::Key_F5);
        QCOMPARE(*m_road->book().dispatch.tripCount({m_road->warehouse, {}, {}, {}}), 0);
    }

    void boxesAreLoadedByScanningAndTakenBack()
    {
        openTrip();
        const Sscc box = m_road->seal(0);
        m_desk->scan(box);
        QCOMPARE(m_desk->band()->meaning, Meaning::good);
        QCOMPARE(m_desk->band()->amount, QStringLiteral("1 de 9"));
        m_desk->scan(box);
        QCOMPARE(m_desk->band()->meaning, Meaning::caution);
        QCOMPARE(m_desk->band()->word, QStringLiteral("Ya está cargada"));
        m_desk->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_road->trip().loaded, 0);
        m_desk->scan(Road::boxCode(1, BoxClass::dry));
        QCOMPARE(m_desk->band()->word, QStringLiteral("Caja desconocida"));
        QVERIFY(m_desk->trip->takesScan("7501000000012"));
        QCOMPARE(m_desk->band()->word, QStringLiteral("No es una caja"));
    }

    void aNumberIsTypedWhereTheLabelIsTorn()
    {
        openTrip();
        const Sscc box = m_road->seal(0);
        m_desk->press(Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), box.text(), Qt::NoModifier, typing);
        m_desk->press(Qt::Key_Return);
        QCOMPARE(m_road->trip().loaded, 1);
    }

    void f4TakesTheChosenBoxOff()
    {
        openTrip();
        m_desk->scan(m_road->seal(0));
        m_desk->trip->findChild<DataTable *>()->setFocus();
        m_desk->press(Qt::Key_F4);
        QCOMPARE(m_road->trip().loaded, 0);
        m_desk->press(Qt::Key_F4);
        QVERIFY(m_desk->note(m_desk->trip).contains(QStringLiteral("no está cargada")));
    }

    void aBoxIsSentToAnotherClinicByKeys()
    {
        openTrip();
        const Sscc box = m_road->seal(0);
        m_desk->scan(box);
        m_desk->trip->findChild<DataTable *>()->setFocus();
        m_desk->press(Qt::Key_F7);
        QTest::keyClicks(QApplication::focusWidget(), SmallRegion::clinicClues(1).text(), Qt::NoModifier, typing);
        m_desk->press(Qt::Key_Return);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier); // without a reason
        QVERIFY((*m_road->book().dispatch.boxFacts(box))->facility == SmallRegion::clinicClues(0));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Camino cerrado"), Qt::NoModifier, typing);
        QVERIFY(m_desk->trip->takesScan("7501000000012")); // what is typed stays
        QVERIFY(m_desk->note(m_desk->trip).contains(QStringLiteral("Primero termine el cambio de destino")));
        keep("trip-redirect");
        m_desk->press(Qt::Key_Return);
        QVERIFY2((*m_road->book().dispatch.boxFacts(box))->facility == SmallRegion::clinicClues(1),
                 qPrintable(m_desk->note(m_desk->trip)));
        QVERIFY(m_desk->note(m_desk->trip).contains(QStringLiteral("va ahora a")));
        QVERIFY(m_desk->trip->findChild<DataTable *>()->hasFocus());
        keep("trip-redirected");
    }

    void whoLoadsDoesNotRedirect()
    {
        QVERIFY(*TripDesk(*m_road->station).plan({m_road->round, route37, {}, {}, {}}, supervisor));
        open(dispatcher);
        m_desk->press(Qt::Key_Return);
        m_desk->scan(m_road->seal(0));
        m_desk->trip->findChild<DataTable *>()->setFocus();
        m_desk->press(Qt::Key_F7);
        QVERIFY(m_desk->trip->findChild<DataTable *>()->hasFocus());
    }

    void aVehicleThatIsTakenIsPassedOver()
    {
        openTrip();
        const auto other = m_road->trip();
        m_road->write(TripPlanned{*TripId::parse(QStringLiteral("OTRO/1")), other.round, other.route, m_road->warehouse,
                                  other.leavesOn, Transport::van, van, {}, {SmallRegion::clinicClues(0)}, false});
        m_desk->window.openPage(m_desk->trips);
        m_desk->window.openPage(m_desk->trip);
        m_desk->scan(m_road->seal(0));
        m_desk->press(Qt::Key_F9);
        m_desk->press(Qt::Key_Down);
        QVERIFY(m_road->trip().vehicle == truck);
        const auto *vehicle = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(vehicle);
        QVERIFY(vehicle->itemText(1).endsWith(QStringLiteral("va en OTRO/1")));
    }

    void aTripLeavesByKeysAloneAndNamesWhatIsMissing()
    {
        openTrip();
        m_desk->scan(m_road->seal(0));
        m_desk->press(Qt::Key_F9);
        QVERIFY(m_desk->note(m_desk->trip).contains(QStringLiteral("vehículo")));
        m_desk->press(Qt::Key_Down); // the first vehicle
        QVERIFY(m_road->trip().vehicle == van);
        m_desk->press(Qt::Key_F9);
        m_desk->press(Qt::Key_Down);
        QVERIFY(m_road->trip().driver.has_value());
        m_desk->press(Qt::Key_F9);
        QVERIFY(m_desk->note(m_desk->trip).contains(QStringLiteral("8 caja")));
        QVERIFY(m_road->trip().state == TripState::loading);
        m_desk->press(Qt::Key_F9);
        QVERIFY(m_road->trip().state == TripState::onTheRoad);
        QCOMPARE(m_desk->band()->word, QStringLiteral("Escanee lo que regresa"));
        m_desk->press(Qt::Key_P, Qt::ControlModifier);
        m_desk->press(Qt::Key_F3);
        QCOMPARE(m_desk->papers(), (QStringList{QStringLiteral("manifiesto-2026-12-20-037-1.pdf"),
                                                QStringLiteral("notas-2026-12-20-037-1.pdf")}));
        m_desk->scan(Road::boxCode(0, BoxClass::dry)); // it comes back
        QCOMPARE(m_desk->band()->word, QStringLiteral("Regresó"));
        m_desk->press(Qt::Key_F9);
        QVERIFY(m_road->trip().state == TripState::returned);
        m_desk->press(Qt::Key_Escape);
        QVERIFY(m_desk->trips->isVisible());
    }

    void whatWasRecalledSinceIsMarkedAndKeepsTheTripHere()
    {
        m_road->loadAll(3);
        const RecallId alert = *RecallId::parse(QStringLiteral("R1"));
        m_road->write(RecallIssued{alert, RecallClass::two, insulin, {}, {}, {}, false});
        open();
        m_desk->press(Qt::Key_Return);
        m_desk->press(Qt::Key_F9);
        const QString said = m_desk->note(m_desk->trip);
        QVERIFY2(said.contains(QStringLiteral("I1")) && said.contains(QStringLiteral("F4")), qPrintable(said));
        QVERIFY(m_road->trip().state == TripState::loading);
        auto *table = m_desk->trip->findChild<DataTable *>();
        const auto state = [&](int row) { return table->model()->index(row, TripBoxTable::state).data().toString(); };
        int marked = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            marked += state(row) == QStringLiteral("Lote retirado") ? 1 : 0;
        QCOMPARE(marked, 3);
        QCOMPARE(state(table->currentIndex().row()), QStringLiteral("Lote retirado"));
    }

    void anArrivalOutOfItsTurnIsAskedForTwice()
    {
        m_road->loadAll(3);
        open();
        m_desk->press(Qt::Key_Return);
        m_desk->press(Qt::Key_F9);
        QVERIFY(m_road->trip().state == TripState::onTheRoad);
        const auto arrived = [this](size_t stop) {
            return m_road->book().dispatch.stops(firstTrip)->at(stop).arrivedAt.has_value();
        };
        auto *table = m_desk->trip->findChild<DataTable *>();
        table->setCurrentIndex(table->model()->index(3, 0)); // the second clinic's first box
        m_desk->press(Qt::Key_F5);
        QVERIFY(!arrived(1));
        QVERIFY2(m_desk->note(m_desk->trip).contains(QStringLiteral("Antes sigue Santa María Zoogochi")),
                 qPrintable(m_desk->note(m_desk->trip)));
        table->setCurrentIndex(table->model()->index(6, 0)); // the question was about another
        m_desk->press(Qt::Key_F5);
        QVERIFY(!arrived(1) && !arrived(2));
        m_desk->press(Qt::Key_F5);
        QVERIFY(arrived(2) && !arrived(1));
        QVERIFY(table->hasFocus());
        // In its turn it is noted at once.
        table->setCurrentIndex(table->model()->index(0, 0));
        m_desk->press(Qt::Key_F5);
        QVERIFY(arrived(0));
        m_desk->press(Qt::Key_F5);
        QVERIFY(m_desk->note(m_desk->trip).contains(QStringLiteral("ya está anotada")));
    }

    void sealsFoundAtAStopAreTypedOrScanned()
    {
        m_road->loadAll(3);
        open();
        m_desk->press(Qt::Key_Return);
        const auto seal = [](const char *number) { return *SealNumber::parse(QString::fromLatin1(number)); };
        QVERIFY(*TripDesk(*m_road->station).depart(firstTrip, {{seal("C-88")}, true}, dispatcher));
        m_desk->window.openPage(m_desk->trips);
        m_desk->window.openPage(m_desk->trip);
        auto *table = m_desk->trip->findChild<DataTable *>();
        const auto last = [&] { return m_road->book().dispatch.steps(firstTrip)->back(); };
        const auto type = [](const char *text) {
            QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text), Qt::NoModifier, typing);
        };
        m_desk->press(Qt::Key_F2);
        auto *form = m_desk->trip->findChild<ArrivalForm *>();
        QVERIFY(form->isVisible());
        keep("trip-arrival");
        m_desk->press(Qt::Key_Return, Qt::ControlModifier); // nobody said what was found
        QVERIFY(form->isVisible());
        type("C-88");
        m_desk->press(Qt::Key_Return);
        m_desk->press(Qt::Key_Return);
        type("C-90");
        m_desk->press(Qt::Key_Return);
        QVERIFY(!form->isVisible());
        QVERIFY(table->hasFocus());
        QCOMPARE(last().sealsFound, QStringLiteral("C-88"));
        QCOMPARE(last().sealsPut, QStringLiteral("C-90"));
        QVERIFY(!m_desk->note(m_desk->trip).contains(QStringLiteral("incidencia")));
        // The next one came with others: said there and then, and kept as found.
        m_road->clock.advance(600);
        table->setCurrentIndex(table->model()->index(3, 0));
        m_desk->press(Qt::Key_F2);
        QVERIFY(m_desk->trip->takesScan("C-91"));
        QVERIFY(m_desk->trip->takesScan("]C100" + Road::boxCode(1, BoxClass::dry).text().toLatin1())); // a box is no seal
        QVERIFY(m_desk->note(m_desk->trip).contains(QStringLiteral("Primero termine de anotar la llegada")));
        keep("trip-arrival-scanned");
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(last().sealsFound, QStringLiteral("C-91"));
        QVERIFY2(m_desk->note(m_desk->trip).contains(QStringLiteral("queda una incidencia")),
                 qPrintable(m_desk->note(m_desk->trip)));
        // And the last without any.
        m_road->clock.advance(600);
        table->setCurrentIndex(table->model()->index(6, 0));
        m_desk->press(Qt::Key_F2);
        type("123456789012345678901234567890123");
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(form->isVisible());
        form->findChild<CheckBox *>()->setChecked(true);
        m_desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!form->isVisible());
        QCOMPARE(last().sealsFound, QStringLiteral(""));
    }

    void aTripDoesNotLeaveUnderANumberThatIsNoSeals()
    {
        QVERIFY(*TripDesk(*m_road->station).plan({m_road->round, route37, {}, van, driver}, supervisor));
        open();
        m_desk->press(Qt::Key_Return);
        m_desk->scan(m_road->seal(0));
        const auto rows = m_desk->trip->findChildren<FormRow *>();
        const auto seals = std::find_if(rows.begin(), rows.end(), [](FormRow *row) {
            const auto *field = qobject_cast<QLineEdit *>(row->field());
            return field && row->isVisible() && field->placeholderText() == QStringLiteral("Separados por comas");
        });
        QVERIFY(seals != rows.end());
        qobject_cast<QLineEdit *>((*seals)->field())->setText(QStringLiteral("C-88, ") + QString(40, u'9'));
        m_desk->press(Qt::Key_F9);
        m_desk->press(Qt::Key_F9);
        QVERIFY((*seals)->hasError());
        QVERIFY(m_road->trip().state == TripState::loading);
    }

    void aTripThatStillCarriesBoxesEndsByTheSecondKey()
    {
        m_road->loadAll(1);
        open();
        m_desk->press(Qt::Key_Return);
        m_desk->press(Qt::Key_F9); // names what is left behind
        m_desk->press(Qt::Key_F9);
        QVERIFY(m_road->trip().state == TripState::onTheRoad);
        m_desk->press(Qt::Key_F9); // of whoever presses once too often
        QVERIFY(m_road->trip().state == TripState::onTheRoad);
        QVERIFY2(m_desk->note(m_desk->trip).contains(QStringLiteral("3 caja")), qPrintable(m_desk->note(m_desk->trip)));
        m_desk->scan(Road::boxCode(0, BoxClass::dry));
        m_desk->press(Qt::Key_F9);
        QVERIFY(m_road->trip().state == TripState::onTheRoad); // another count of boxes is another question
        m_desk->press(Qt::Key_F9);
        QVERIFY(m_road->trip().state == TripState::returned);
    }

    void aColdBoxOfYesterdayGoesOnASupervisorsWord()
    {
        m_road->setPins();
        openTrip();
        const Sscc cold = m_road->seal(0, BoxClass::cold);
        m_road->clock.advance(86'400);
        m_desk->scan(cold);
        QCOMPARE(m_desk->band()->word, QStringLiteral("La caja fría no es de hoy"));
        m_desk->press(Qt::Key_F6);
        auto *dialog = m_desk->trip->findChild<WordDialog *>();
        QVERIFY(dialog);
        QVERIFY(m_desk->trip->takesBadges());
        QVERIFY(m_desk->trip->takesScan("BTQUSRSUPER"));
        QTest::keyClicks(QApplication::focusWidget(), supervisorPin, Qt::NoModifier, typing);
        m_desk->press(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("hielo nuevo"), Qt::NoModifier, typing);
        m_desk->press(Qt::Key_Return);
        QCOMPARE(m_road->trip().loaded, 1);
        QCOMPARE(m_desk->band()->meaning, Meaning::good);
    }

    void aScannedManifestOpensItsTrip()
    {
        QVERIFY(*TripDesk(*m_road->station).plan({m_road->round, route37, {}, van, driver}, supervisor));
        open();
        QVERIFY(m_desk->trips->takesScan("BTQTRIP2026-12/20-037/1"));
        QVERIFY(m_desk->trip->isVisible());
    }

    void aDaysPapersArePrintedAndCanBeStopped()
    {
        m_road->loadAll(3);
        open();
        m_desk->press(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(!m_desk->trips->isPrinting());
        QCOMPARE(m_desk->papers().size(), 2);
        m_desk->trips->findChild<DataTable *>()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
        QVERIFY(m_desk->trips->isPrinting());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_desk->trips->isPrinting());
        QVERIFY(m_desk->note(m_desk->trips).contains(QStringLiteral("Se dejó de imprimir")));
    }

    void theKeysHaveTheirWordsAtTheUsualWidth()
    {
        m_road->loadAll(2);
        for (const bool hasLeft : {false, true}) {
            if (hasLeft)
                QVERIFY(*TripDesk(*m_road->station).depart(firstTrip, {{}, true}, dispatcher));
            for (const auto language : {Language::spanish, Language::english}) {
                QVERIFY(loadLanguage(*qApp, language));
                m_desk.reset();
                open();
                m_desk->press(Qt::Key_Return);
                QVERIFY(m_desk->trip->isVisible());
                if (!hasLeft)
                    m_desk->scan(Road::boxCode(0, BoxClass::dry)); // the last one can be taken back
                QCOMPARE(wordsLeftOut(*m_desk->trip), QStringList());
            }
        }
        QVERIFY(loadLanguage(*qApp, Language::spanish));
    }

    void thePagesSpeakEnglishToo()
    {
        m_road->loadAll(2);
        open();
        QVERIFY(loadLanguage(*qApp, Language::english));
        QCoreApplication::processEvents();
        QVERIFY(loadLanguage(*qApp, Language::spanish));
        QCoreApplication::processEvents();
        QCOMPARE(m_desk->trips->title(), QStringLiteral("Viajes"));
    }
};

BQ_SUITE(TripPagesTest);
#include "trip_pages_test.moc"
