// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/planning/plan_book.h"
#include "presentation/planning/shortfall_model.h"
#include "support/small_region.h"
#include "support/suite.h"
#include "ui/planning/plan_page.h"
#include "ui/planning/round_chart.h"
#include "ui/planning/routes_page.h"
#include "ui/shell/action_button.h"
#include "ui/shell/data_table.h"
#include "ui/shell/painted_piece.h"
#include "ui/shell/progress_line.h"
#include "ui/shell/shell_window.h"
#include "ui/shell/text.h"
#include "ui/wording/language.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QScrollBar>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;
using namespace botiquin::ui;

namespace {

/// The planning pages in a window, for the supervisor of a region whose loradatine suffices for 20 kits of 30.
struct Desk
{
    explicit Desk(SmallRegion &region)
        : plan(new PlanPage(*region.station, region.writer, region.person(supervisor), region.round))
        , routes(new RoutesPage(*region.station, region.writer, region.person(supervisor)))
    {
        window.resize(1366, 768);
        window.addPage(plan);
        window.addPage(routes);
        QObject::connect(plan, &PlanPage::routesRequested, routes, [this] { window.openPage(routes); });
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window is not active");
        awaitPlan();
    }

    bool awaitPlan()
    {
        return QTest::qWaitFor([this] { return !plan->flow().isBusy(); });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
        QCoreApplication::processEvents();
    }
    /// Keeps a picture where somebody asked for it.
    void shoot(const char *name)
    {
        const QString folder = qEnvironmentVariable("BOTIQUIN_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(50);
        window.grab().save(QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
    }

    ShellWindow window;
    PlanPage *plan;
    RoutesPage *routes;
};

QString said(const QWidget *page)
{
    QStringList words;
    for (const auto *text : page->findChildren<QLabel *>()) {
        if (text->isVisible())
            words << text->text();
    }
    for (const auto *piece : page->findChildren<PaintedPiece *>()) {
        if (piece->isVisible())
            words << piece->accessibleName();
    }
    return words.join(u'\n');
}

} // namespace

class PlanPagesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SmallRegion> region;
    std::unique_ptr<Desk> desk;

    void open(int clinics)
    {
        region = std::make_unique<SmallRegion>(clinics);
        std::vector<Clues> stops;
        for (int i = 0; i < std::min(clinics, 6); ++i) {
            const auto clues = SmallRegion::clinicClues(i);
            region->write(FacilityDefined{clues, QStringLiteral("SAN JUAN %1").arg(i), QStringLiteral("IXTLÁN DE JUÁREZ"),
                                          QStringLiteral("OAXACA"), SizeClass::nucleos1to2, true,
                                          17'200'000 + (i * 5) % 6 * 50'000, -96'500'000 + i * 40'000, {}});
            stops.push_back(clues);
        }
        RouteDefined route{*RouteId::parse(QStringLiteral("20-037")), region->warehouse, stops};
        route.weekday = 2;
        route.handOvers = {{3, Transport::boat, QStringLiteral("Embarcadero de Tuxtepec")}};
        region->write(route);
        desk = std::make_unique<Desk>(*region);
    }

private Q_SLOTS:
    void cleanup()
    {
        desk.reset();
        region.reset();
        loadLanguage(*qApp, Language::spanish);
        applyTheme(*qApp, Appearance::light);
    }

    void theTableHasTheKeyboardOnceTheWorkIsDone()
    {
        open(30);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
        QVERIFY(desk->plan->flow().isBusy());
        auto *stop = desk->plan->findChild<ProgressLine *>()->findChild<QAbstractButton *>();
        QVERIFY(stop && stop->isVisible());
        stop->setFocus();
        QVERIFY(desk->awaitPlan());
        QCoreApplication::processEvents();
        QVERIFY(desk->plan->findChild<DataTable *>()->hasFocus());
    }

    void theTableHasTheKeyboardAlsoWhereThePageIsOpenedFromAnother()
    {
        open(30);
        auto *plan = new PlanPage(*region->station, region->writer, region->person(supervisor), region->round);
        desk->window.addPage(plan);
        desk->window.openPage(desk->routes);
        QVERIFY(desk->routes->isAncestorOf(QApplication::focusWidget()));
        desk->window.openPage(plan);
        QVERIFY(QTest::qWaitFor([plan] { return !plan->flow().isBusy(); }));
        QCoreApplication::processEvents();
        QVERIFY(plan->findChild<DataTable *>()->hasFocus());
    }

    void whatWillBeShortIsShownAndAppliedByKeysAlone()
    {
        open(30);
        auto *table = desk->plan->findChild<DataTable *>();
        QAbstractItemModelTester tester(table->model());
        QVERIFY(table->hasFocus());
        QCOMPARE(table->model()->rowCount(), int(desk->plan->flow().shortfalls().size()));
        QVERIFY(table->model()->rowCount() >= 2);
        desk->shoot("plan");
        const auto item = desk->plan->flow().shortfalls().front().item;
        QCOMPARE(desk->plan->flow().chosen(item), 0);
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_2);
        desk->shoot("plan-choice");
        desk->press(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return table->hasFocus(); }));
        QCOMPARE(desk->plan->flow().chosen(item), 1);
        QCOMPARE(table->currentIndex().row(), 1);
        const auto before = *region->book().log.eventCount();
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk->awaitPlan());
        QVERIFY(*region->book().log.eventCount() > before);
        QVERIFY2(said(desk->plan).contains(QStringLiteral("Plan aplicado")), qPrintable(said(desk->plan)));
        QCOMPARE(desk->plan->flow().kitsToRecord(), 0);
        desk->shoot("plan-applied");
        applyTheme(*qApp, Appearance::dark);
        desk->shoot("plan-dark");
    }

    void theProgressOfARoundIsDrawnDayByDayBesideThePlan()
    {
        open(3);
        desk->press(Qt::Key_F7);
        auto *chart = desk->plan->findChild<RoundChart *>();
        QVERIFY(chart && chart->isVisible());
        const auto figures = *region->book().plans.figures(region->warehouse, region->round);
        QVERIFY(figures.boxes > 0);
        QVERIFY(chart->facts().contains(QStringLiteral("Selladas: 0 de %1").arg(figures.boxes)));
        const auto sealOne = [&](int clinic, const char *sscc) {
            region->write(BoxSealed{*Sscc::build(1, QStringLiteral("9521234"), QString::fromLatin1(sscc).toULongLong()),
                                    region->kit(clinic), BoxClass::dry, region->warehouse, *SealNumber::parse(QStringLiteral("1")),
                                    {packer}, checker,
                                    {SealedLine{paracetamol, Units(2), {SealedLot{lotOf(paracetamol, "P1"), Units(2), {}}}, {}, {}}},
                                    {}});
        };
        sealOne(0, "100");
        region->clock.advance(86'400);
        sealOne(1, "110");
        const TripId trip = *TripId::parse(QStringLiteral("2026-12/20-037/1"));
        region->write(TripLoaded{trip, region->warehouse, {*Sscc::build(1, QStringLiteral("9521234"), 110)}});
        const auto days = *region->book().plans.days(region->warehouse, region->round);
        QCOMPARE(days.size(), size_t(2));
        QCOMPARE(days[0].sealed + days[0].loaded * 10, 1);
        QCOMPARE(days[1].sealed + days[1].loaded * 10 + days[1].delivered * 100, 11);
        desk->press(Qt::Key_F5);
        QVERIFY(desk->awaitPlan());
        QCoreApplication::processEvents();
        QVERIFY2(chart->facts().contains(QStringLiteral("Selladas: 2 de %1").arg(figures.boxes)), qPrintable(chart->facts()));
        QVERIFY(chart->facts().contains(QStringLiteral("Cargadas: 1 de")));
        desk->shoot("plan-course");
        applyTheme(*qApp, Appearance::dark);
        desk->shoot("plan-course-dark");
        desk->press(Qt::Key_F7);
        QVERIFY(!chart->isVisible());
    }

    void whatSufficesSaysSo()
    {
        open(3);
        QVERIFY2(said(desk->plan).contains(QStringLiteral("Todo alcanza")), qPrintable(said(desk->plan)));
        desk->shoot("plan-suffices");
    }

    void anEmptyMonthIsPlannedWithOneKey()
    {
        open(3);
        region->write(EntitlementDefined{SizeClass::nucleos1to2, *Month::of(2026, 1),
                                         {{*TemplateId::parse(QStringLiteral("basico")), 1}}});
        desk->press(Qt::Key_F4);
        QVERIFY(desk->awaitPlan());
        const auto rounds = *region->book().plans.rounds(0, 10);
        QCOMPARE(rounds.front().round.text(), QStringLiteral("2027-01"));
        QCOMPARE((*region->book().plans.figures(region->warehouse, rounds.front().round)).kits, 3);
        QVERIFY2(said(desk->plan).contains(QStringLiteral("3 kits pedidos")), qPrintable(said(desk->plan)));
        desk->shoot("plan-january");
        desk->press(Qt::Key_F3);
        QVERIFY(desk->awaitPlan());
        QVERIFY(said(desk->plan).contains(QStringLiteral("Plan de diciembre")));
    }

    void theCalculationCanBeStopped()
    {
        open(30);
        desk->plan->activate();
        QVERIFY(desk->plan->flow().isBusy());
        desk->press(Qt::Key_Escape);
        QVERIFY(!desk->plan->flow().isBusy());
        QVERIFY2(said(desk->plan).contains(QStringLiteral("F5")), qPrintable(said(desk->plan)));
        desk->press(Qt::Key_F5);
        QVERIFY(desk->awaitPlan());
        QVERIFY(!desk->plan->flow().shortfalls().empty());
    }

    void stopsAreReorderedByHandAndByDistance()
    {
        open(6);
        desk->press(Qt::Key_F6);
        const auto id = *RouteId::parse(QStringLiteral("20-037"));
        const auto before = (*region->book().plans.route(id))->stops;
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_Down, Qt::ControlModifier);
        desk->shoot("routes");
        QVERIFY((*region->book().plans.route(id))->stops == before);
        desk->press(Qt::Key_Z, Qt::ControlModifier);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(said(desk->routes).contains(QStringLiteral("No hay cambios")), qPrintable(said(desk->routes)));
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_Down, Qt::ControlModifier);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        const auto moved = (*region->book().plans.route(id))->stops;
        QVERIFY(moved[0] == before[1] && moved[1] == before[0]);
        desk->press(Qt::Key_F5);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(said(desk->routes).contains(QStringLiteral("guardada")), qPrintable(said(desk->routes)));
        const auto ordered = *region->book().plans.route(id);
        QVERIFY(ordered->stops != moved);
        QCOMPARE(ordered->handOvers->front().place, QStringLiteral("Embarcadero de Tuxtepec"));
        applyTheme(*qApp, Appearance::dark);
        desk->shoot("routes-dark");
    }

    void whereBoxesChangeHandsIsEditedByKeys()
    {
        open(6);
        desk->press(Qt::Key_F6);
        const auto id = *RouteId::parse(QStringLiteral("20-037"));
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_F3);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Crucero de Natividad"));
        desk->shoot("routes-hand-over");
        desk->press(Qt::Key_Return);
        QVERIFY2(said(desk->routes).contains(QStringLiteral("Crucero de Natividad")), qPrintable(said(desk->routes)));
        QCOMPARE((*region->book().plans.route(id))->handOvers->size(), size_t(1));
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        const auto both = *(*region->book().plans.route(id))->handOvers;
        QCOMPARE(both.size(), size_t(2));
        QCOMPARE(both.front().afterStop, 1);
        QCOMPARE(both.front().place, QStringLiteral("Crucero de Natividad"));
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_Down);
        desk->press(Qt::Key_Down);
        desk->press(Qt::Key_F3);
        desk->press(Qt::Key_Delete);
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE((*region->book().plans.route(id))->handOvers->size(), size_t(1));
    }

    void aStopIsAddedAndAnotherOneTakenOffByKeys()
    {
        open(8);
        desk->press(Qt::Key_F6);
        const auto id = *RouteId::parse(QStringLiteral("20-037"));
        const auto before = (*region->book().plans.route(id))->stops;
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_F4);
        QTest::keyClicks(QApplication::focusWidget(), SmallRegion::clinicClues(7).text());
        desk->shoot("routes-add");
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_Escape);
        QVERIFY((*region->book().plans.route(id))->stops == before);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        const auto added = **region->book().plans.route(id);
        QVERIFY2(added.stops.size() == before.size() + 1, qPrintable(said(desk->routes)));
        QVERIFY(added.stops[1] == SmallRegion::clinicClues(7));
        QCOMPARE(added.handOvers->front().afterStop, 4); // still after the same clinic
        desk->press(Qt::Key_Delete);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        const auto taken = **region->book().plans.route(id);
        QVERIFY2(taken.stops == before, qPrintable(said(desk->routes)));
        QCOMPARE(taken.handOvers->front().afterStop, 3);
        desk->press(Qt::Key_F4);
        QTest::keyClicks(QApplication::focusWidget(), SmallRegion::clinicClues(0).text());
        desk->press(Qt::Key_Return);
        QVERIFY2(said(desk->routes).contains(QStringLiteral("ya es parada")), qPrintable(said(desk->routes)));
    }

    void aSearchForAStopLeavesTheFootInSight()
    {
        open(8);
        desk->press(Qt::Key_F6);
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_F4);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("san"));
        for (const int height : {768, 690}) {
            desk->window.resize(1366, height);
            QCoreApplication::processEvents();
            desk->shoot(height == 768 ? "routes-search" : "routes-search-690");
            QVERIFY2(desk->routes->height() <= desk->routes->parentWidget()->height(),
                     qPrintable(QStringLiteral("%1 of %2").arg(desk->routes->height()).arg(height)));
        }
    }

    void nothingIsCutWithLargeLetters()
    {
        constexpr int paddingSpared = 16; ///< of the room beside a button's words, which are whole without it
        applyTheme(*qApp, Appearance::light, 130);
        open(30);
        QCoreApplication::processEvents();
        const auto *shortfalls = desk->plan->findChild<DataTable *>();
        QVERIFY(shortfalls->model()->rowCount() > 0);
        desk->shoot("plan-130");
        QCOMPARE(shortfalls->horizontalScrollBar()->maximum(), 0);
        QVERIFY(shortfalls->isColumnHidden(presentation::ShortfallModel::covered));
        QVERIFY(shortfalls->columnWidth(presentation::ShortfallModel::item) >= theme().scaled(190));
        applyTheme(*qApp, Appearance::light, 100);
        QTRY_VERIFY(!shortfalls->isColumnHidden(presentation::ShortfallModel::covered));
        applyTheme(*qApp, Appearance::light, 130);
        desk->press(Qt::Key_F6);
        QTest::qWait(20);
        desk->shoot("routes-130");
        for (const auto *button : desk->routes->findChildren<ActionButton *>())
            QVERIFY2(!button->isVisible() || button->width() + paddingSpared >= button->sizeHint().width(),
                     qPrintable(button->text()));
        for (const auto *text : desk->routes->findChildren<Text *>()) {
            if (text->text().contains(QStringLiteral("de ida y vuelta")))
                QVERIFY(text->height() < 2 * theme().line(TextStyle::note));
        }
    }

    void aRouteIsMadeRetiredAndBroughtBackByKeys()
    {
        open(8);
        desk->press(Qt::Key_F6);
        desk->press(Qt::Key_F6);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("20-037"));
        desk->press(Qt::Key_Return);
        QVERIFY2(said(desk->routes).contains(QStringLiteral("ya está en la lista")), qPrintable(said(desk->routes)));
        desk->press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("20-041"));
        desk->press(Qt::Key_Return);
        for (int clinic : {6, 7}) {
            QTest::keyClicks(QApplication::focusWidget(), SmallRegion::clinicClues(clinic).text());
            desk->press(Qt::Key_Return);
        }
        desk->shoot("routes-new");
        const auto id = *RouteId::parse(QStringLiteral("20-041"));
        QVERIFY(!*region->book().plans.route(id));
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        const auto made = *region->book().plans.route(id);
        QVERIFY2(made.has_value(), qPrintable(said(desk->routes)));
        QVERIFY(made->stops == (std::vector<Clues>{SmallRegion::clinicClues(6), SmallRegion::clinicClues(7)}));
        desk->press(Qt::Key_F9);
        QVERIFY(!(*region->book().plans.route(id))->retired.value_or(false));
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2((*region->book().plans.route(id))->retired.value_or(false), qPrintable(said(desk->routes)));
        QCOMPARE(*region->book().plans.routeCount(region->warehouse, QString()), 1);
        desk->press(Qt::Key_F6);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("20-041"));
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        const auto back = **region->book().plans.route(id);
        QVERIFY2(!back.retired.value_or(false), qPrintable(said(desk->routes)));
        QCOMPARE(back.stops.size(), size_t(2));
    }

    void aWarehouseWithoutRoutesMakesItsFirstByKeys()
    {
        open(3);
        const auto first = *RouteId::parse(QStringLiteral("20-037"));
        QVERIFY(*RouteDesk(*region->station, region->writer).retire(first, supervisor));
        desk->press(Qt::Key_F6);
        QVERIFY2(said(desk->routes).contains(QStringLiteral("F6 traza la primera")), qPrintable(said(desk->routes)));
        desk->press(Qt::Key_F6);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("20-001"));
        desk->press(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), SmallRegion::clinicClues(1).text());
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(*region->book().plans.route(*RouteId::parse(QStringLiteral("20-001"))), qPrintable(said(desk->routes)));
    }

    void everyWordIsThereInEnglishToo()
    {
        open(30);
        loadLanguage(*qApp, Language::english);
        QCoreApplication::processEvents();
        desk->shoot("plan-english");
        QVERIFY(!desk->plan->title().isEmpty());
    }
};

BQ_SUITE(PlanPagesTest);
#include "plan_pages_test.moc"
