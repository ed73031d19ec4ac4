// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/road.h"
#include "support/suite.h"
#include "ui/fleet/fleet_page.h"
#include "ui/importing/import_page.h"
#include "ui/shell/data_table.h"
#include "ui/shell/note_line.h"
#include "ui/shell/shell_window.h"
#include "ui/shell/text.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;
using namespace botiquin::ui;
using Stage = presentation::ImportFlow::Stage;

namespace {

constexpr int typing = 45; ///< slower than a scanner

/// The page in a window, with that of the imports.
struct Desk
{
    explicit Desk(SmallRegion &region, const UserId &user = supervisor)
        : fleet(new FleetPage(*region.station, region.person(user)))
        , import(new ImportPage)
        , file(region.folder.filePath(QStringLiteral("hoja.csv")))
    {
        window.addPage(fleet);
        window.addPage(import);
        QObject::connect(fleet, &FleetPage::importRequested, [this](const std::shared_ptr<ImportTask> &task) {
            import->take(task);
            window.openPage(import);
        });
        QObject::connect(import, &ImportPage::left, [this] { window.openPage(fleet); });
        import->setChooser([this](QWidget *, const QString &) { return file; });
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window is not active");
        window.openPage(fleet);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const char *text)
    {
        QTest::keyClicks(focus(), QString::fromUtf8(text), Qt::NoModifier, typing);
    }
    void retype(const char *text)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    /// Ctrl+O, the sheet, and all of it into the store.
    bool importSheet(const QByteArray &bytes)
    {
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) < 0)
            return false;
        out.close();
        press(Qt::Key_O, Qt::ControlModifier);
        const auto await = [this](Stage stage) {
            return QTest::qWaitFor([this, stage] { return import->flow().stage() == stage; }, 60'000);
        };
        if (!await(Stage::compared))
            return false;
        shoot("fleet-import");
        press(Qt::Key_Return, Qt::ControlModifier);
        return await(Stage::recorded);
    }
    QWidget *focus() { return QApplication::focusWidget() ? QApplication::focusWidget() : &window; }
    QString said() const
    {
        QStringList words{wordsOf(fleet->findChild<NoteLine *>()->said())};
        for (const auto *text : fleet->findChildren<Text *>()) {
            if (text->isVisible())
                words << text->text();
        }
        return words.join(u'\n');
    }
    void shoot(const char *name)
    {
        const QString folder = qEnvironmentVariable("BOTIQUIN_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(50);
        window.grab().save(QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png")));
    }

    ShellWindow window;
    FleetPage *fleet;
    ImportPage *import;
    QString file;
};

const auto newVan = *VehicleId::parse(QStringLiteral("OAX-031"));
const auto newDriver = *DriverId::parse(QStringLiteral("E-77"));

} // namespace

class FleetPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        desk.reset();
        loadLanguage(*qApp, Language::spanish);
        applyTheme(*qApp, Appearance::light);
    }

    void theFirstVehicleAndDriverAreMadeByKeysAloneAndATripLeaves()
    {
        SmallRegion region;
        desk = std::make_unique<Desk>(region);
        desk->shoot("fleet-empty");
        desk->type("OAX-031");
        desk->press(Qt::Key_Return);
        desk->type("RX-99-001");
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        const auto made = *region.book().dispatch.vehicle(newVan);
        QVERIFY2(made && made->active && made->plates == u"RX-99-001", qPrintable(desk->said()));
        QVERIFY(made->warehouse == region.warehouse && made->transport == Transport::van);
        desk->press(Qt::Key_F5);
        desk->type("E-77");
        desk->press(Qt::Key_Return);
        desk->type("Rosa Elena Cruz");
        desk->shoot("fleet-driver");
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE((*region.book().dispatch.driver(newDriver))->displayName, QStringLiteral("Rosa Elena Cruz"));
        QVERIFY(*TripDesk(*region.station).plan({region.round, route37, {}, newVan, newDriver}, supervisor));
    }

    void oneIsChangedAndGoesOutOfServiceAndBack()
    {
        Road road;
        desk = std::make_unique<Desk>(road);
        desk->shoot("fleet");
        QVERIFY(desk->focus()->inherits("botiquin::ui::DataTable"));
        desk->press(Qt::Key_Return);
        desk->retype("RX-48-999");
        QCOMPARE((*road.book().dispatch.vehicle(van))->plates, QStringLiteral("RX-48-217"));
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE((*road.book().dispatch.vehicle(van))->plates, QStringLiteral("RX-48-999"));
        desk->press(Qt::Key_F6);
        QVERIFY2(!(*road.book().dispatch.vehicle(van))->active, qPrintable(desk->said()));
        QVERIFY(desk->said().contains(QStringLiteral("OAX-014 queda fuera de servicio")));
        applyTheme(*qApp, Appearance::dark);
        desk->shoot("fleet-retired");
        desk->press(Qt::Key_F6);
        QVERIFY((*road.book().dispatch.vehicle(van))->active);
        QVERIFY((*road.book().dispatch.vehicle(truck))->active);
    }

    void whatWasTypedIsTakenBack()
    {
        Road road;
        desk = std::make_unique<Desk>(road);
        desk->press(Qt::Key_Return);
        desk->retype("X");
        desk->press(Qt::Key_Escape);
        desk->press(Qt::Key_Z, Qt::ControlModifier);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(desk->said().contains(QStringLiteral("No hay cambios")), qPrintable(desk->said()));
        QCOMPARE((*road.book().dispatch.vehicle(van))->plates, QStringLiteral("RX-48-217"));
    }

    void aNumberThatIsThereOrMissingIsSaidAtItsField()
    {
        Road road;
        desk = std::make_unique<Desk>(road);
        desk->press(Qt::Key_F4);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(desk->said().contains(QStringLiteral("Escriba un número")), qPrintable(desk->said()));
        desk->type("OAX-014");
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(desk->said().contains(QStringLiteral("Escriba las placas")), qPrintable(desk->said()));
        desk->type("AA-1");
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(desk->said().contains(QStringLiteral("Ese número ya está")), qPrintable(desk->said()));
        QCOMPARE((*road.book().dispatch.vehicle(van))->plates, QStringLiteral("RX-48-217"));
    }

    void whoDoesNotPlanChangesNothing()
    {
        Road road;
        desk = std::make_unique<Desk>(road, dispatcher);
        desk->press(Qt::Key_F6);
        QVERIFY2(desk->said().contains(QStringLiteral("Solo quien planea")), qPrintable(desk->said()));
        QVERIFY((*road.book().dispatch.vehicle(van))->active);
    }

    void vehiclesAndDriversAreImportedFromSheets()
    {
        Road road;
        desk = std::make_unique<Desk>(road);
        QVERIFY(desk->importSheet("VEHICULO,PLACAS,TRANSPORTE,REFRIGERADO\nOAX-014,RX-48-217,Camioneta,no\n"
                                  "OAX-015,RX-51-000,Camión,sí\nOAX-031,RX-99-001,Lancha,\n"));
        QCOMPARE(desk->import->flow().outlook().added, 1);
        QCOMPARE(desk->import->flow().outlook().changed, 1);
        QCOMPARE(desk->import->flow().outlook().unchanged, 1);
        QCOMPARE((*road.book().dispatch.vehicle(truck))->plates, QStringLiteral("RX-51-000"));
        QVERIFY((*road.book().dispatch.vehicle(newVan))->transport == Transport::boat);
        desk->press(Qt::Key_Escape);
        desk->press(Qt::Key_F5);
        QVERIFY(desk->importSheet("CHOFER,NOMBRE\nE-77,Rosa Elena Cruz\n"));
        QCOMPARE((*road.book().dispatch.driver(newDriver))->displayName, QStringLiteral("Rosa Elena Cruz"));
    }

    void thePageFitsTheSmallestScreen()
    {
        for (const int scale : {100, 130}) {
            applyTheme(*qApp, Appearance::light, scale);
            Road road;
            desk = std::make_unique<Desk>(road);
            desk->window.resize(1366, 690);
            QCoreApplication::processEvents();
            desk->shoot(scale == 100 ? "fleet-690" : "fleet-690-130");
            QCOMPARE(desk->window.size(), QSize(1366, 690));
            const QPoint end = desk->fleet->mapTo(&desk->window, QPoint(desk->fleet->width(), desk->fleet->height()));
            QVERIFY(end.x() <= 1366);
            QVERIFY(end.y() <= 690 || scale > 100); // Large letters may need the page's scroll bar.
            desk.reset();
        }
    }

    void anEmptyFleetFitsItToo()
    {
        for (const bool isEnglish : {false, true}) {
            loadLanguage(*qApp, isEnglish ? Language::english : Language::spanish);
            SmallRegion region(1);
            desk = std::make_unique<Desk>(region);
            desk->window.resize(1366, 690);
            QCoreApplication::processEvents();
            desk->shoot(isEnglish ? "fleet-empty-690-english" : "fleet-empty-690");
            QVERIFY2(desk->fleet->height() <= desk->fleet->parentWidget()->height(),
                     qPrintable(QString::number(desk->fleet->height())));
            desk.reset();
        }
        loadLanguage(*qApp, Language::spanish);
    }

private:
    std::unique_ptr<Desk> desk;
};

BQ_SUITE(FleetPageTest);
#include "fleet_page_test.moc"
