// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/planning/plan_book.h"
#include "support/small_region.h"
#include "support/suite.h"
#include "ui/counting/count_page.h"
#include "ui/importing/import_page.h"
#include "ui/planning/plan_page.h"
#include "ui/planning/routes_page.h"
#include "ui/printing/document_output.h"
#include "ui/shell/data_table.h"
#include "ui/shell/fields.h"
#include "ui/shell/note_line.h"
#include "ui/shell/painted_piece.h"
#include "ui/shell/shell_window.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace botiquin;
using namespace botiquin::testing;
using namespace botiquin::ui;
using Stage = presentation::ImportFlow::Stage;

namespace {

/// The pages that import, in a window, and a file that is chosen whenever one is asked for.
struct Desk
{
    explicit Desk(SmallRegion &region)
        : output(region.folder.filePath(QStringLiteral("papel")))
        , plan(new PlanPage(*region.station, region.writer, region.person(supervisor), region.round))
        , routes(new RoutesPage(*region.station, region.writer, region.person(supervisor)))
        , count(new CountPage(*region.station, region.person(supervisor), output))
        , import(new ImportPage)
        , file(region.folder.filePath(QStringLiteral("hoja.csv")))
    {
        window.resize(1366, 768);
        for (Page *page : std::initializer_list<Page *>{plan, routes, count, import})
            window.addPage(page);
        const auto open = [this](const std::shared_ptr<ImportTask> &task) {
            import->take(task);
            window.openPage(import);
        };
        QObject::connect(plan, &PlanPage::importRequested, open);
        QObject::connect(routes, &RoutesPage::importRequested, open);
        QObject::connect(count, &CountPage::importRequested, open);
        import->setChooser([this](QWidget *, const QString &) { return file;
    });
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qWarning("the window is not active");
}

    void write(const QByteArray &bytes)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        qFatal("no file");
    out.write(bytes);
}
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
    QCoreApplication::processEvents();
}
/// Ctrl+O on the page, until the sheet is compared.
bool importOn(Page *page)
{
    window.openPage(page);
    (void)QTest::qWaitFor([this] { return !plan->flow().isBusy(); });
    press(Qt::Key_O, Qt::ControlModifier);
    return await(Stage::compared);
}
bool await(Stage stage)
{
    return QTest::qWaitFor([this, stage] { return import->flow().stage() == stage; }, 60'000);
}
QString noted() const
{
    return wordsOf(import->findChild<NoteLine *>()->said());
}
/// Everything that the page says.
QString said() const
{
    QStringList words;
    for (const auto *text : import->findChildren<QLabel *>()) {
        if (text->isVisible())
            words << text->text();
    }
    for (const auto *piece : import->findChildren<PaintedPiece *>()) {
        if (piece->isVisible())
            words << piece->accessibleName();
    }
    for (const auto *table : import->findChildren<DataTable *>()) {
        for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row)
            words << table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    return words.join(u'\n');
}
void shoot(const char *name)
{
    const QString folder = qEnvironmentVariable("BOTIQUIN_PICTURES");
    if (folder.isEmpty())
        return;
    for (const auto look : {Appearance::light, Appearance::dark}) {
        applyTheme(*qApp, look);
        QTest::qWait(50);
        window.grab().save(QDir(folder).filePath(
            QString::fromLatin1(name) +
            (look == Appearance::dark ? QStringLiteral("-dark.png") : QStringLiteral(".png"))));
    }
    applyTheme(*qApp, Appearance::light);
}

ShellWindow window;
DocumentFolder output;
PlanPage *plan;
RoutesPage *routes;
CountPage *count;
ImportPage *import;
QString file;
}; // namespace

QByteArray clues(int clinic)
{
    return SmallRegion::clinicClues(clinic).text().toLatin1();
}

} // namespace

class ImportPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SmallRegion> region;
    std::unique_ptr<Desk> desk;

private Q_SLOTS:
    void init()
    {
        region = std::make_unique<SmallRegion>(4);
        region->write(EntitlementDefined{SizeClass::nucleos1to2,
                                         *Month::of(2026, 1),
                                         {{*TemplateId::parse(QStringLiteral("basico")), 1}}});
        std::vector<Clues> stops;
        for (int i = 0; i < 4; ++i) {
            stops.push_back(SmallRegion::clinicClues(i));
            region->write(FacilityDefined{stops.back(),
                                          QStringLiteral("SAN JUAN %1").arg(i),
                                          QStringLiteral("IXTLÁN DE JUÁREZ"),
                                          QStringLiteral("OAXACA"),
                                          SizeClass::nucleos1to2,
                                          true,
                                          {},
                                          {},
                                          {}});
        }
        region->write(RouteDefined{*RouteId::parse(QStringLiteral("20-037")), region->warehouse, stops});
        desk = std::make_unique<Desk>(*region);
    }
    void cleanup()
    {
        desk.reset();
        region.reset();
        loadLanguage(*qApp, Language::spanish);
        applyTheme(*qApp, Appearance::light);
    }

    void theMonthsOrdersAreImportedByKeysAlone()
    {
        desk->write("RUTAS,CLUES,FECHA\n20-040," + clues(0) + ",24/11/2026\n20-040," + clues(1) +
                    ",24/11/2026\n");
        const auto before = *region->book().log.eventCount();
        QVERIFY(desk->importOn(desk->plan));
        QCOMPARE(desk->window.currentPage(), desk->import);
        QCOMPARE(*region->book().log.eventCount(), before);
        QVERIFY2(desk->said().contains(QStringLiteral("San Juan 1")), qPrintable(desk->said()));
        QVERIFY2(desk->said().contains(QStringLiteral("otra ruta")), qPrintable(desk->said()));
        desk->shoot("import-orders");
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk->await(Stage::recorded));
        QVERIFY2(desk->noted().contains(QStringLiteral("2 clínica")), qPrintable(desk->noted()));
        QVERIFY(*region->book().log.eventCount() > before);
        QVERIFY(*region->book().plans.route(*RouteId::parse(QStringLiteral("20-040"))));
        desk->shoot("import-orders-done");
        QSignalSpy left(desk->import, &ImportPage::left);
        desk->press(Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
        QVERIFY(desk->importOn(desk->plan));
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(desk->noted().contains(QStringLiteral("No hay nada que importar")),
                 qPrintable(desk->noted()));
    }

    void badRowsAreNamedAndTheGoodOnesTakenWithF4()
    {
        desk->write("RUTAS,CLUES,FECHA\n20-040," + clues(0) +
                    ",24/11/2026\n20-040,OCIMB00,24/11/2026\n20-040," + clues(2) + ",ayer\n");
        QVERIFY(desk->importOn(desk->plan));
        const auto before = *region->book().log.eventCount();
        const QString said = desk->said();
        QVERIFY2(said.contains(QStringLiteral("Fila 3, Columna CLUES · dice «OCIMB00»: No es una CLUES")),
                 qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("Fila 4, Columna FECHA · dice «ayer»: No es una fecha")),
                 qPrintable(said));
        desk->shoot("import-errors");
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(desk->noted().contains(QStringLiteral("No se importó nada")), qPrintable(desk->noted()));
        QCOMPARE(*region->book().log.eventCount(), before);
        desk->press(Qt::Key_F4);
        QVERIFY(desk->await(Stage::recorded));
        QVERIFY(*region->book().log.eventCount() > before);
        QVERIFY2(desk->noted().contains(QStringLiteral("1 clínica")), qPrintable(desk->noted()));
    }

    void aRouteSaysWhatItLoses()
    {
        desk->write("RUTA,CLUES,PARADA,DIA\n20-037," + clues(1) + ",1,martes\n20-037," + clues(0) +
                    ",2,martes\n20-050," + clues(3) + ",1,jueves\n");
        QVERIFY(desk->importOn(desk->routes));
        const QString said = desk->said();
        QVERIFY2(said.contains(QStringLiteral("pierde San Juan 2, San Juan 3")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("paradas se quitan")), qPrintable(said));
        desk->shoot("import-routes");
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk->await(Stage::recorded));
        QCOMPARE((*region->book().plans.route(*RouteId::parse(QStringLiteral("20-037"))))->stops.size(),
                 size_t(2));
    }

    void aCountIsImportedAtItsOwnHour()
    {
        desk->write("CLAVE,LOTE,CADUCIDAD,PIEZAS\n010.000.0104.00,P1,31/08/2028,480\n010.000.0104.00,P9,31/"
                    "08/2028,7\n");
        QVERIFY(desk->importOn(desk->count));
        auto *hour = desk->import->findChild<ui::Field *>();
        QVERIFY(hour && hour->isVisible());
        QVERIFY2(desk->said().contains(QStringLiteral("los libros dicen 500, la hoja 480")),
                 qPrintable(desk->said()));
        hour->setFocus();
        QTest::keyClicks(hour, QStringLiteral("20/11/2036 09:00"));
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(desk->said().contains(QStringLiteral("Esa hora todavía no llega")),
                 qPrintable(desk->said()));
        QCOMPARE(desk->import->flow().stage(), Stage::compared);
        desk->shoot("import-count");
        const Instant now = region->clock.now();
        const QString typed =
            QDateTime::fromSecsSinceEpoch(now.seconds - 7200).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
        hour->selectAll();
        QTest::keyClicks(hour, typed);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk->await(Stage::recorded));
        const auto counts = *region->book().counts.counts(region->warehouse, 0, 5);
        QCOMPARE(counts.size(), size_t(1));
        QCOMPARE(counts.front().time.seconds, now.seconds - 7200);
    }

    void whatIsNoSheetSaysSoAndAnotherCanBeChosen()
    {
        desk->write(QByteArray("a\0b", 3));
        desk->window.openPage(desk->routes);
        desk->press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([this] { return desk->import->flow().trouble().has_value(); }));
        QCoreApplication::processEvents();
        QVERIFY2(desk->said().contains(QStringLiteral("no es una hoja")), qPrintable(desk->said()));
        desk->shoot("import-trouble");
        desk->write("CLUES\n" + clues(0) + "\n");
        desk->press(Qt::Key_Return);
        QVERIFY(desk->await(Stage::compared));
        QVERIFY2(desk->said().contains(QStringLiteral("Falta esta columna")), qPrintable(desk->said()));
    }

    void aWholeCountryIsImportedWhileTheWindowLives()
    {
        QByteArray sheet("RUTAS,CLUES,FECHA,TIPO DE UNIDAD\n");
        for (int i = 0; i < 8215; ++i)
            sheet += "R-" + QByteArray::number(i / 8) + ',' + clues(i) + ",24/11/2026,1-2 NUCLEOS\n";
        desk->write(sheet);
        desk->window.openPage(desk->plan);
        (void)QTest::qWaitFor([this] { return !desk->plan->flow().isBusy(); });
        qint64 longest = 0;
        QElapsedTimer sinceBeat;
        QTimer heart;
        QObject::connect(&heart, &QTimer::timeout, &heart,
                         [&] { longest = std::max(longest, sinceBeat.restart()); });
        sinceBeat.start();
        heart.start(1);
        QElapsedTimer whole;
        whole.start();
        desk->press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(desk->await(Stage::compared));
        const qint64 compared = whole.elapsed();
        QCOMPARE(desk->import->flow().outlook().rowsSeen, 8215);
        const auto before = *region->book().log.eventCount();
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk->import->flow().isBusy());
        desk->shoot("import-progress");
        // Stopped on the way, nothing of it stands.
        QVERIFY(QTest::qWaitFor([this] { return desk->import->flow().done() > 100; }));
        desk->press(Qt::Key_Escape);
        QCOMPARE(*region->book().log.eventCount(), before);
        whole.restart();
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk->await(Stage::recorded));
        qInfo("compared in %lld ms, recorded in %lld ms, the longest pause was %lld ms", compared,
              whole.elapsed(), longest);
        QVERIFY2(longest < 5000, qPrintable(QString::number(longest)));
        QVERIFY(*region->book().log.eventCount() > 8000);
    }
};

BQ_SUITE(ImportPageTest);
#include "import_page_test.moc"
