// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/recalls/recall_book.h"
#include "reports/stock_card.h"
#include "storage/books/sql_today_book.h"
#include "storage/past_station.h"
#include "support/small_region.h"
#include "support/suite.h"
#include "ui/recalls/recalls_page.h"
#include "ui/shell/data_table.h"
#include "ui/shell/shell_window.h"
#include "ui/shell/text.h"
#include "ui/today/today_page.h"
#include "ui/tracing/trace_page.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <QSignalSpy>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;
using namespace botiquin::ui;

namespace {

constexpr int typing = 45; ///< slower than a scanner
const RecallId alert = *RecallId::parse(QStringLiteral("COFEPRIS 12/2026"));

/// The pages in a window, as the program shows them.
struct Desk
{
    explicit Desk(SmallRegion &region, const UserId &user = supervisor)
        : book(region.store->sql())
        , recalls(new RecallsPage(*region.station, region.writer, region.person(user)))
        , trace(new TracePage(*region.station))
        , today(new TodayPage(*region.station, book, region.person(user),
                              [](const QString &name) { return name == QStringLiteral("recalls") || name == QStringLiteral("kits"); }))
    {
        for (Page *page : {static_cast<Page *>(today), static_cast<Page *>(recalls), static_cast<Page *>(trace)})
            window.addPage(page);
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window is not active");
    }
    void show(Page *page)
    {
        window.openPage(page);
        page->activate();
        QCoreApplication::processEvents();
    }
    QWidget *focus() { return QApplication::focusWidget() ? QApplication::focusWidget() : &window; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const char *text) { QTest::keyClicks(focus(), QString::fromUtf8(text), Qt::NoModifier, typing); }
    /// Pictures to be looked at, where a folder is named for them.
    void shoot(const char *name, int scale = 100)
    {
        const QString folder = qEnvironmentVariable("BOTIQUIN_PICTURES");
        if (folder.isEmpty())
            return;
        for (const auto look : {Appearance::light, Appearance::dark}) {
            applyTheme(*qApp, look, scale);
            QCoreApplication::processEvents();
            window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name),
                                                                  look == Appearance::dark ? QStringLiteral("oscuro") : QStringLiteral("claro")));
        }
        applyTheme(*qApp, Appearance::light, scale);
    }

    SqlTodayBook book;
    ShellWindow window;
    RecallsPage *recalls;
    TracePage *trace;
    TodayPage *today;
};

QStringList said(const QWidget *page)
{
    QStringList all;
    for (const auto *text : page->findChildren<Text *>()) {
        if (text->isVisible())
            all << text->text();
    }
    return all;
}

const QAbstractItemModel *modelOf(const QWidget *page, const char *table)
{
    for (const auto *one : page->findChildren<DataTable *>()) {
        if (one->accessibleName() == QString::fromUtf8(table))
            return one->model();
    }
    return nullptr;
}

QString cell(const QWidget *page, const char *table, int row, int column)
{
    const auto *model = modelOf(page, table);
    return model ? model->index(row, column).data().toString() : QString();
}

/// Of the first row whose second column says so; -1 where none does.
int rowOf(const QWidget *page, const char *table, const char *words)
{
    const auto *model = modelOf(page, table);
    for (int row = 0; model && row < model->rowCount(); ++row) {
        if (model->index(row, 1).data().toString().contains(QString::fromUtf8(words)))
            return row;
    }
    return -1;
}

QString secondLine(const QWidget *page, const char *table, int row)
{
    const auto *model = modelOf(page, table);
    return model ? model->index(row, 1).data(presentation::secondLineRole).toString() : QString();
}

} // namespace

class RecallPagesTest : public QObject
{
    Q_OBJECT

    static BoxSealed sealed(const SmallRegion &region)
    {
        const Lot lot = lotOf(paracetamol, "P1");
        return {*Sscc::build(1, QStringLiteral("9521234"), 1), region.kit(0), BoxClass::dry, region.warehouse,
                *SealNumber::parse(QStringLiteral("S1")), {packer}, std::nullopt,
                {SealedLine{paracetamol, Units(20), {SealedLot{lot, Units(20), {}}}, std::nullopt, std::nullopt}}, {}};
    }

private Q_SLOTS:
    void cleanup()
    {
        loadLanguage(*qApp, Language::spanish);
        applyTheme(*qApp, Appearance::light);
    }

    void aRecallIsIssuedAnsweredAndEndedByKeysAlone()
    {
        SmallRegion region(2);
        region.write(sealed(region));
        Desk desk(region);
        desk.show(desk.recalls);
        QVERIFY(said(desk.recalls).contains(QStringLiteral("No hay alertas sanitarias.")));
        desk.shoot("alertas-ninguna");
        desk.press(Qt::Key_F4);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(said(desk.recalls).contains(QStringLiteral("Escriba el número con que se conoce la alerta.")));
        desk.type("COFEPRIS 12/2026");
        QVERIFY(desk.window.deliverScan("]d20107501000000012" "17280831" "10P1"));
        desk.shoot("alertas-emitir");
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(said(desk.recalls).contains(QStringLiteral("Escriba por qué se retira, para quien lo lea después.")));
        desk.type("particulas en la tableta");
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(*region.book().recalls.isRecalled(lotOf(paracetamol, "P1")));
        QVERIFY(!*region.book().recalls.isRecalled(lotOf(paracetamol, "P2")));
        QCOMPARE(cell(desk.recalls, "Dónde está", 0, 3), QStringLiteral("480"));
        QCOMPARE(cell(desk.recalls, "Dónde está", 1, 1), QStringLiteral("En cajas selladas"));
        QCOMPARE(cell(desk.recalls, "Quién ha contestado", 0, 1), QStringLiteral("Sin respuesta"));
        desk.shoot("alertas");
        desk.press(Qt::Key_F5);
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type("muchas");
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(said(desk.recalls).contains(QStringLiteral("Escriba un número, o 0 si no hay.")));
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type("479");
        desk.shoot("alertas-apartar");
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(cell(desk.recalls, "Quién ha contestado", 0, 1), QStringLiteral("Apartó 479"));
        desk.shoot("alertas-contestada");
        desk.press(Qt::Key_F9);
        QVERIFY(!region.book().recalls.recall(alert)->value().ended);
        desk.press(Qt::Key_F9);
        QVERIFY(region.book().recalls.recall(alert)->value().ended);
    }

    void theNoteOfAnAnswerIsReachedFromItsLots()
    {
        SmallRegion region(1);
        region.receive(lotOf(paracetamol, "P2"), 30);
        region.write(RecallIssued{alert, RecallClass::one, paracetamol, {}, {}, QStringLiteral("partículas"), false});
        Desk desk(region);
        desk.show(desk.recalls);
        desk.press(Qt::Key_F5);
        QCOMPARE(desk.focus()->accessibleName(), QStringLiteral("Lote P1, caduca el 31 ago 2028"));
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.focus()->accessibleName(), QStringLiteral("Lote P2, caduca el 31 ago 2028"));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.focus()->accessibleName(), QStringLiteral("Dónde quedó, o qué se hizo"));
        desk.type("en la jaula");
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(cell(desk.recalls, "Quién ha contestado", 0, 1), QStringLiteral("Apartó 530"));
    }

    void whoMayNotIssueOnlyAnswers()
    {
        SmallRegion region(1);
        const auto keeper = userId("keeper");
        region.write(PersonDefined{keeper, QStringLiteral("A. A."), region.warehouse, {Role::stockKeeper}, std::nullopt, true});
        region.write(RecallIssued{alert, RecallClass::one, paracetamol, {}, {}, QStringLiteral("partículas"), false});
        Desk desk(region, keeper);
        desk.show(desk.recalls);
        desk.press(Qt::Key_F4);
        desk.press(Qt::Key_F9);
        desk.press(Qt::Key_F9);
        QVERIFY(!region.book().recalls.recall(alert)->value().ended);
        desk.press(Qt::Key_F5);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(region.book().recalls.recall(alert)->value().waiting(), 0);
    }

    void nothingIsCutWithLargeLetters()
    {
        SmallRegion region(2);
        region.write(sealed(region));
        region.write(RecallIssued{alert, RecallClass::one, paracetamol, lotOf(paracetamol, "P1").text, {},
                                  QStringLiteral("Contaminación"), false});
        applyTheme(*qApp, Appearance::light, 130);
        Desk desk(region);
        desk.show(desk.recalls);
        QTest::qWait(20);
        desk.shoot("alertas-130", 130);
        QVERIFY(desk.recalls->height() <= desk.recalls->parentWidget()->height());
        QCOMPARE(secondLine(desk.recalls, "Alertas", 0), QStringLiteral("lote P1 · Contaminación"));
    }

    void aLotIsFollowedByTypingAndByScanning()
    {
        SmallRegion region(2);
        region.write(sealed(region));
        region.receive(lotOf(aspirin, "I1"), 5);
        Desk desk(region);
        desk.show(desk.trace);
        desk.shoot("seguir-nada");
        desk.type("P1");
        desk.press(Qt::Key_Return);
        QCOMPARE(cell(desk.trace, "Por dónde ha pasado", 0, 1), QStringLiteral("Llegó del proveedor"));
        QCOMPARE(cell(desk.trace, "Por dónde ha pasado", 1, 3), QStringLiteral("20"));
        QCOMPARE(cell(desk.trace, "Dónde está ahora", 0, 1), QStringLiteral("480"));
        desk.shoot("seguir");
        desk.press(Qt::Key_F2);
        desk.type("nada");
        desk.press(Qt::Key_Return);
        QVERIFY(said(desk.trace).contains(QStringLiteral("En los libros no hay nada que se llame nada.")));
        QSignalSpy answers(desk.trace, &TracePage::scanAnswered);
        QVERIFY(desk.window.deliverScan("]C100195212340000000010"));
        QCOMPARE(answers.size(), 1);
        QCOMPARE(cell(desk.trace, "Por dónde ha pasado", 0, 1), QStringLiteral("Salió en una caja"));
        // One text, two items: the arrows choose.
        desk.press(Qt::Key_F2);
        desk.type("I1");
        desk.press(Qt::Key_Return);
        desk.shoot("seguir-varias");
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        QVERIFY(said(desk.trace).contains(QStringLiteral("010.000.4158.00")));
    }

    void aPaperIsCheckedByItsCodeOrByWhatItsFootSays()
    {
        SmallRegion region(2);
        Desk desk(region);
        desk.trace->setPast(&pastStation);
        const auto printing = *reports::printingOf(*region.station, QStringLiteral("Botiquín"), QLocale());
        const auto printed = reports::stockCardOf(*region.station, paracetamol, printing)->stamp;
        desk.show(desk.trace);
        QVERIFY(desk.window.deliverScan("]Q1" + printed.code.toLatin1()));
        QVERIFY2(said(desk.trace).join(u'\n').contains(QStringLiteral("El papel dice lo que dicen los registros.")), qPrintable(said(desk.trace).join(u'\n')));
        region.clock.advance(60);
        region.receive(lotOf(paracetamol, "P9"), 7);
        QVERIFY(desk.window.deliverScan("]Q1" + printed.code.toLatin1()));
        QTRY_VERIFY(!desk.trace->isChecking());
        QVERIFY2(said(desk.trace).join(u'\n').contains(QStringLiteral("decían los registros cuando se imprimió")), qPrintable(said(desk.trace).join(u'\n')));
        QVERIFY(cell(desk.trace, "Lo que cambió desde que se imprimió", 0, 0).startsWith(QStringLiteral("Existencia: ")));
        desk.shoot("papel-cambio");
        desk.press(Qt::Key_F2);
        desk.type((printed.check() + u' ' + paracetamol.text()).toLatin1().constData());
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(!desk.trace->isChecking());
        QVERIFY(said(desk.trace).join(u'\n').contains(QStringLiteral("decían los registros cuando se imprimió")));
        desk.press(Qt::Key_F2);
        desk.type((printed.check() + u' ' + aspirin.text()).toLatin1().constData());
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(!desk.trace->isChecking());
        QVERIFY(said(desk.trace).join(u'\n').contains(QStringLiteral("El papel no dice lo que decían los registros.")));
        desk.shoot("papel-falso");
    }

    void aStockCardSaysWhatMayNotBeUsed()
    {
        SmallRegion region(2);
        const auto printing = *reports::printingOf(*region.station, QStringLiteral("Botiquín"), QLocale());
        const auto card = [&] { return *reports::stockCardOf(*region.station, paracetamol, printing); };
        const auto held = [&] {
            int lots = 0;
            for (const auto &fact : reports::stockCardDocument(card()).facts)
                lots += fact.value.contains(QStringLiteral("Retirado o detenido")) ? 1 : 0;
            return lots;
        };
        const QString before = card().stamp.digest;
        QCOMPARE(held(), 0);
        region.write(RecallIssued{alert, RecallClass::one, paracetamol, lotOf(paracetamol, "P1").text, {}, {}, false});
        QCOMPARE(held(), 1);
        QVERIFY(card().stamp.digest != before);
        region.clock.advance(60);
        region.write(RecallIssued{alert, RecallClass::one, paracetamol, lotOf(paracetamol, "P1").text, {}, {}, true});
        QCOMPARE(held(), 0);
        QCOMPARE(card().stamp.digest, before);
    }

    void aCheckOfALongLogGoesOnBesideTheWindowAndCanBeStopped()
    {
        SmallRegion region(2);
        Desk desk(region);
        desk.trace->setPast(&pastStation);
        for (int i = 0; i < 1500; ++i)
            region.receive(lotOf(aspirin, "A1"), 1);
        const auto printing = *reports::printingOf(*region.station, QStringLiteral("Botiquín"), QLocale());
        const auto printed = reports::stockCardOf(*region.station, paracetamol, printing)->stamp;
        region.clock.advance(60);
        region.receive(lotOf(paracetamol, "P9"), 7);
        desk.show(desk.trace);
        QSignalSpy reads(desk.trace, &TracePage::read);
        QVERIFY(desk.window.deliverScan("]Q1" + printed.code.toLatin1()));
        QVERIFY(desk.trace->isChecking());
        QCOMPARE(reads.size(), 0);
        QCoreApplication::processEvents();
        QVERIFY(desk.trace->isChecking());
        desk.shoot("papel-comprobando");
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.trace->isChecking());
        QCOMPARE(reads.size(), 1);
        QVERIFY(said(desk.trace).join(u'\n').contains(QStringLiteral("La comprobación se detuvo")));

        qint64 longest = 0;
        QElapsedTimer sinceBeat;
        QTimer heart;
        QObject::connect(&heart, &QTimer::timeout, &heart, [&] { longest = std::max(longest, sinceBeat.restart()); });
        QElapsedTimer whole;
        whole.start();
        sinceBeat.start();
        heart.start(1);
        QVERIFY(desk.window.deliverScan("]Q1" + printed.code.toLatin1()));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.trace->isChecking(), 60'000);
        qInfo("a paper of a log of %lld events is checked in %lld ms, the longest pause was %lld ms",
              static_cast<long long>(*region.book().log.eventCount()), static_cast<long long>(whole.elapsed()),
              static_cast<long long>(longest));
        QCOMPARE(reads.size(), 2);
        QVERIFY(said(desk.trace).join(u'\n').contains(QStringLiteral("decían los registros cuando se imprimió")));
    }

    void todaySaysWhatIsToBeDoneAndOpensIt()
    {
        SmallRegion region(2);
        region.receive(lotOf(amoxicillin, "OLD", "2026-10-31"), 2);
        region.receive(lotOf(loratadine, "SOON", "2026-12-05"), 2);
        region.write(RecallIssued{alert, RecallClass::one, paracetamol, {}, {}, QStringLiteral("partículas"), false});
        Desk desk(region);
        QSignalSpy wanted(desk.today, &TodayPage::pageWanted);
        desk.show(desk.today);
        QVERIFY(said(desk.today).contains(QStringLiteral("Van 0 de 6 cajas de diciembre")));
        QCOMPARE(cell(desk.today, "Por hacer", 0, 1), QStringLiteral("Aparte lo de la alerta COFEPRIS 12/2026"));
        desk.shoot("hoy-almacen");
        desk.press(Qt::Key_Return);
        QCOMPARE(wanted.takeFirst().at(0).toString(), QStringLiteral("kits"));
        desk.press(Qt::Key_Tab);
        desk.press(Qt::Key_Return);
        QCOMPARE(wanted.takeFirst().at(0).toString(), QStringLiteral("recalls"));
    }

    void aWarehouseIsSpokenToAsOne()
    {
        SmallRegion region(2);
        region.receive(lotOf(loratadine, "SOON", "2026-12-05"), 2);
        // A trip that stops at the warehouse itself brings it no kit.
        region.write(TripPlanned{*TripId::parse(QStringLiteral("2026-12/20-037/1")), region.round,
                                 *RouteId::parse(QStringLiteral("20-037")), region.warehouse, *Date::of(2026, 11, 24),
                                 Transport::van, std::nullopt, std::nullopt, {region.warehouse}, false});
        Desk desk(region);
        desk.show(desk.today);
        QVERIFY2(said(desk.today).contains(QStringLiteral("Van 0 de 6 cajas de diciembre")),
                 qPrintable(said(desk.today).join(u'\n')));
        QVERIFY(said(desk.today).filter(QStringLiteral("Su kit")).isEmpty());
        QCOMPARE(secondLine(desk.today, "Por hacer", rowOf(desk.today, "Por hacer", "caduca")),
                 QStringLiteral("En menos de 30 días. Mándelos primero, a donde se usen a tiempo."));
        // Past the last delivery, what was never sealed is named with who waits for it.
        region.clock.advance(12 * 86'400);
        desk.window.openPage(desk.recalls);
        desk.show(desk.today);
        const int owed = rowOf(desk.today, "Por hacer", "sin sellar");
        QVERIFY(cell(desk.today, "Por hacer", owed, 1).startsWith(QStringLiteral("6 ")));
        QVERIFY(secondLine(desk.today, "Por hacer", owed).contains(QStringLiteral("1 dic")));
        desk.shoot("hoy-almacen-debe");
    }

    void aNursesTodaySaysWhatComesAndWhatRunsOut()
    {
        SmallRegion region(2);
        const auto clinic = SmallRegion::clinicClues(0);
        const auto nurse = userId("nurse");
        region.write(PersonDefined{nurse, QStringLiteral("E. R."), clinic, {Role::nurse}, std::nullopt, true});
        region.write(StockReceived{clinic, *SupplierName::parse(QStringLiteral("Compra local")), std::nullopt,
                                   {ReceivedLine{lotOf(paracetamol, "P1"), Units(40), std::nullopt, std::nullopt}}});
        region.clock.advance(-20 * 86'400);
        region.write(Dispensed{clinic, 17, {LotUnits{lotOf(paracetamol, "P1"), Units(34)}}, std::nullopt});
        region.clock.advance(20 * 86'400);
        region.write(ShortageReported{clinic, insulin, Urgency::now, ShortageReason::other, Units(0), Units(9), {}, 3, {}});
        Station station{*region.journal, region.book(), region.writer, clinic, region.station->settings};
        Desk desk(region);
        auto *today = new TodayPage(station, desk.book, region.person(nurse), [](const QString &) { return true; });
        desk.window.addPage(today);
        desk.show(today);
        QVERIFY(said(today).contains(QStringLiteral("Su kit de diciembre llega el 24 nov")));
        QCOMPARE(cell(today, "Se está acabando", 0, 0), QStringLiteral("Paracetamol 500 mg"));
        QVERIFY(cell(today, "Por hacer", 0, 1).startsWith(QStringLiteral("Insulina glargina 100 UI/mL: 3 ")));
        desk.shoot("hoy-clinica");
    }
};

BQ_SUITE(RecallPagesTest);
#include "recall_pages_test.moc"
