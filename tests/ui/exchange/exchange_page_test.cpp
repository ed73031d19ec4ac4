// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exchange/sql_exchange_book.h"
#include "support/small_region.h"
#include "support/suite.h"
#include "ui/exchange/exchange_page.h"
#include "ui/shell/data_table.h"
#include "ui/shell/shell_window.h"
#include "ui/shell/station_status.h"
#include "ui/shell/text.h"
#include "ui/wording/exchange_words.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace botiquin;
using namespace botiquin::testing;
using namespace botiquin::ui;

namespace {

const QString url = QStringLiteral("https://centro.oaxaca.example");
constexpr qint64 minute = 60;
constexpr qint64 day = 24 * 60 * minute;

/// The page in a window, over a status that the test sets.
struct Desk
{
    explicit Desk(SmallRegion &of)
        : region(of), book(region.store->sql()), page(new ExchangePage(*region.station, book, [this] { return status; }))
    {
        window.addPage(page);
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window is not active");
    }
    Instant ago(qint64 seconds) const { return {region.clock.now().seconds - seconds}; }
    void show()
    {
        page->activate();
        showStation(*window.statusBar(), {.exchange = exchangeItems(status, region.clock.now()),
                                          .who = QStringLiteral("M. L."), .now = region.clock.now()});
        QCoreApplication::processEvents();
    }
    QString foot() const { return window.statusBar()->accessibleName(); }
    bool says(const QString &words) const
    {
        for (const auto *text : page->findChildren<Text *>()) {
            if (text->isVisible() && text->text().contains(words))
                return true;
        }
        return false;
    }
    void shoot(const char *name)
    {
        const QString folder = qEnvironmentVariable("BOTIQUIN_PICTURES");
        if (folder.isEmpty())
            return;
        for (const int height : {768, 690}) {
            for (const auto look : {Appearance::light, Appearance::dark}) {
                window.resize(1366, height);
                applyTheme(*qApp, look);
                QCoreApplication::processEvents();
                window.grab().save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, QLatin1String(name)).arg(height).arg(
                    look == Appearance::dark ? QStringLiteral("oscuro") : QStringLiteral("claro")));
            }
        }
        applyTheme(*qApp, Appearance::light);
        window.resize(1366, 768);
    }

    SmallRegion &region;
    SqlExchangeBook book;
    ExchangeStatus status;
    ShellWindow window;
    ExchangePage *page;
};

} // namespace

class ExchangePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        loadLanguage(*qApp, Language::spanish);
        applyTheme(*qApp, Appearance::light);
    }

    void aStoreByItselfSaysSoAndNothingElse()
    {
        SmallRegion region(1);
        Desk desk(region);
        desk.show();
        QVERIFY(desk.says(QStringLiteral("trabaja por sí solo")));
        QVERIFY(!desk.foot().contains(QStringLiteral("centro"), Qt::CaseInsensitive));
        QSignalSpy wanted(desk.page, &ExchangePage::speakWanted);
        QTest::keyClick(&desk.window, Qt::Key_F5);
        QCOMPARE(wanted.count(), 0);
        desk.shoot("intercambio-solo");
    }

    void whatWentAndCameIsListedAndTheFootSaysWhen()
    {
        SmallRegion region(1);
        Desk desk(region);
        desk.status.centre = url;
        desk.status.memory.lastSpoken = desk.ago(3 * minute);
        desk.status.memory.records = {{desk.ago(3 * minute), 3, 12, 2310}, {desk.ago(50 * minute), 41, 0, 12'400},
                                      {desk.ago(day), 1204, 87, 1'250'000}};
        desk.show();
        QVERIFY(desk.says(QStringLiteral("Todo lo anotado aquí está en el centro")));
        QVERIFY(desk.says(QStringLiteral("Se habló con el centro hoy a las")));
        QVERIFY(desk.foot().contains(QStringLiteral("Enviado")));
        const auto tables = desk.page->findChildren<DataTable *>();
        const auto found = std::find_if(tables.begin(), tables.end(), [](const DataTable *table) {
            return table->accessibleName() == QStringLiteral("Lo que fue y llegó");
        });
        QVERIFY(found != tables.end());
        QCOMPARE((*found)->model()->rowCount(), 3);
        QCOMPARE((*found)->model()->index(0, 1).data().toString(), QStringLiteral("3"));
        QCOMPARE((*found)->model()->index(2, 1).data().toString(), QStringLiteral("1,204"));
        desk.shoot("intercambio-al-corriente");
    }

    void withoutANetworkItSaysSinceWhenWhatIsSafeAndWhatToDo()
    {
        SmallRegion region(1);
        Desk desk(region);
        desk.status.centre = url;
        desk.status.waiting = {3, desk.ago(90 * minute)};
        desk.status.memory.lastSpoken = desk.ago(2 * 60 * minute);
        desk.status.memory.silentSince = desk.ago(80 * minute);
        desk.status.memory.trouble = ExchangeTrouble{ExchangeTrouble::Kind::unreachable, QStringLiteral("Connection")};
        desk.status.memory.leftOut = {{EventId{region.writer.device, 1, 5}.text(), QStringLiteral("gap"), desk.ago(day)},
                                      {EventId{region.writer.device, 1, 6}.text(), QStringLiteral("revoked"), desk.ago(day)}};
        QVERIFY(region.store->sql().run("INSERT INTO box_received (sscc, event, facility, seal, received, missing, unfit, "
                                        "unlisted, receiver, time) VALUES ('195212340000000075', 'x', 'OCIMB000596', 0, 1, 0, "
                                        "0, 0, 'x', 5)"));
        desk.show();
        QVERIFY(desk.says(QStringLiteral("3 registro")));
        QVERIFY(desk.says(QStringLiteral("Sin conexión con el centro desde las")));
        QVERIFY(desk.says(QStringLiteral("a salvo en esta computadora")));
        QVERIFY(desk.foot().contains(QStringLiteral("Sin conexión desde las")));
        QVERIFY(desk.foot().contains(QStringLiteral("3 por enviar")));
        desk.shoot("intercambio-sin-red");
    }

    void whatTheCentreHoldsOrRejectedIsSaidWithItsReason()
    {
        SmallRegion region(1);
        Desk desk(region);
        desk.status.centre = url;
        desk.show();
        const auto rows = [&] {
            QStringList all;
            for (const auto *table : desk.page->findChildren<DataTable *>()) {
                for (int row = 0; row < table->model()->rowCount(); ++row)
                    all << table->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            }
            return all.join(u'\n');
        };
        const auto device = region.writer.device;
        region.write(EventHeld{device, 1, 1003, int(Kind::stockReceived), desk.ago(day), QStringLiteral("notItsFacility")});
        region.write(EventHeld{device, 1, 1004, int(Kind::countClosed), desk.ago(day), QStringLiteral("notItsFacility")});
        region.write(EventHeld{device, 1, 1005, int(Kind::itemDefined), desk.ago(day), QStringLiteral("notTheAuthority")});
        region.write(EventRejected{device, 1, 1004, QStringLiteral("ya se contó allá")});
        region.write(EventReleased{device, 1, 1005, QString()});
        desk.show();
        QVERIFY2(rows().contains(QStringLiteral("Llegó del proveedor")), qPrintable(rows()));
        QVERIFY(rows().contains(QStringLiteral("Es de otra unidad")));
        QVERIFY(rows().contains(QStringLiteral("hasta que alguien allá lo revise")));
        QVERIFY(rows().contains(QStringLiteral("lo rechazaron: ya se contó allá. No cuenta.")));
        QVERIFY(!rows().contains(QStringLiteral("Se definió la clave")));
        desk.shoot("intercambio-detenidos");
    }

    void everyTroubleHasWordsInBothLanguages()
    {
        SmallRegion region(1);
        Desk desk(region);
        desk.status.centre = url;
        for (const auto language : {Language::spanish, Language::english}) {
            loadLanguage(*qApp, language);
            for (int kind = 0; kind < countOf(ExchangeTrouble::Kind{}); ++kind) {
                desk.status.memory.trouble = ExchangeTrouble{ExchangeTrouble::Kind(kind), QStringLiteral("badSignature")};
                const auto told = words(desk.status, region.clock.now());
                QVERIFY(!told.next.isEmpty());
                QCOMPARE(told.meaning, Meaning::caution);
                QCOMPARE(exchangeItems(desk.status, region.clock.now()).first().meaning, Meaning::caution);
            }
        }
        loadLanguage(*qApp, Language::spanish);
        desk.status.memory.trouble->kind = ExchangeTrouble::Kind::refused;
        desk.show();
        QVERIFY(desk.says(QStringLiteral("badSignature")));
        desk.shoot("intercambio-detenido");
        desk.status.memory.trouble->detail = QStringLiteral("certificateNotTrusted");
        desk.show();
        QVERIFY(desk.says(QStringLiteral("centre.pem")) && !desk.says(QStringLiteral("certificateNotTrusted")));
        QVERIFY(!desk.foot().contains(QStringLiteral("Sin conexión")));
        desk.shoot("intercambio-certificado");
    }

    void f5SpeaksNowAndEscGoesBack()
    {
        SmallRegion region(1);
        Desk desk(region);
        desk.status.centre = url;
        desk.show();
        QSignalSpy wanted(desk.page, &ExchangePage::speakWanted);
        QSignalSpy back(desk.page, &ExchangePage::backWanted);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F5);
        QCOMPARE(wanted.count(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(wanted.count(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(back.count(), 1);
        desk.status.isSpeaking = true;
        desk.page->showNews();
        QCOMPARE(wanted.count(), 2);
    }
};

BQ_SUITE(ExchangePageTest);
#include "exchange_page_test.moc"
