// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_warehouse.h"
#include "support/suite.h"
#include "ui/printing/document_output.h"
#include "ui/receiving/receive_page.h"
#include "ui/shell/key_bar.h"
#include "ui/shell/data_table.h"
#include "ui/shell/fields.h"
#include "ui/shell/page_header.h"
#include "ui/shell/scan_band.h"
#include "ui/shell/shell_window.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/text.h"
#include "ui/stock/event_panel.h"
#include "ui/stock/stock_card_page.h"
#include "ui/stock/stock_form.h"
#include "ui/stock/stock_page.h"
#include "ui/stock/teach_code_form.h"
#include "ui/supervision/incidents_page.h"
#include "ui/wording/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;
using namespace botiquin::ui;

namespace {

constexpr int typing = 45; ///< slower than a scanner

/// The pages in a window, as the program shows them.
struct Desk
{
    explicit Desk(SmallWarehouse &warehouse, const char *person = "boss1")
        : output(warehouse.folder.filePath(QStringLiteral("papel")))
        , receive(new ReceivePage(*warehouse.station, warehouse.who(person), *warehouse.drafts, output))
        , stock(new StockPage(*warehouse.station))
        , card(new StockCardPage(*warehouse.station, warehouse.who(person), output))
        , incidents(new IncidentsPage(*warehouse.station, warehouse.who(person)))
    {
        for (Page *page : {static_cast<Page *>(receive), static_cast<Page *>(stock), static_cast<Page *>(incidents),
                           static_cast<Page *>(card)})
            window.addPage(page);
        QObject::connect(stock, &StockPage::cardRequested, card, [this](const Clave &item) {
            card->showItem(item);
            window.openPage(card);
        });
        QObject::connect(card, &StockCardPage::backRequested, stock, [this] { window.openPage(stock); });
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window is not active");
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
        QCoreApplication::processEvents();
    }
    void type(const char *text) { QTest::keyClicks(focus(), QString::fromUtf8(text), Qt::NoModifier, typing); }
    void retype(const char *text)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    QWidget *focus() { return QApplication::focusWidget() ? QApplication::focusWidget() : &window; }
    QString band() const { return receive->findChild<ScanBand *>()->accessibleName(); }

    DocumentFolder output;
    ShellWindow window;
    ReceivePage *receive;
    StockPage *stock;
    StockCardPage *card;
    IncidentsPage *incidents;
};

} // namespace

class StockPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { warehouse = std::make_unique<SmallWarehouse>(); }
    void cleanup()
    {
        desk.reset();
        loadLanguage(*qApp, Language::spanish);
        applyTheme(*qApp, Appearance::light);
    }

    void goodsAreReceivedByScanningAndByKeysAlone()
    {
        desk = std::make_unique<Desk>(*warehouse, "stock1");
        QSignalSpy answers(desk->receive, &ReceivePage::scanAnswered);
        desk->type("Laboratorios del Sur");
        desk->press(Qt::Key_Return);
        QVERIFY(desk->window.deliverScan("]d20107501234567893" "17280831" "10Y6K204"));
        QVERIFY(desk->band().startsWith(QStringLiteral("Correcto")));
        QVERIFY(desk->window.deliverScan("7501234567893"));
        QVERIFY(desk->band().startsWith(QStringLiteral("Falta lote y caducidad")));
        desk->type("b24");
        desk->press(Qt::Key_Return);
        desk->type("31/02/2028");
        desk->press(Qt::Key_Return);
        QVERIFY(said(desk->receive).contains(QStringLiteral("Febrero no tiene día 31. Escriba otra fecha.")));
        desk->retype("08/2028");
        desk->press(Qt::Key_Return);
        QVERIFY(desk->window.deliverScan("17501234567890"));
        QCOMPARE(answers.size(), 3);
        desk->press(Qt::Key_F9);
        QCOMPARE(warehouse->balance(lot("Y6K204")), Units(1));
        QCOMPARE(warehouse->balance(lot("B24")), Units(25));
        const auto papers = QDir(desk->output.folder()).entryList({QStringLiteral("*.pdf")});
        QCOMPARE(papers.size(), 1);
        QVERIFY(papers.first().startsWith(QStringLiteral("Etiquetas de lote")));
    }

    void theKeysOfReceivingHaveTheirWordsAtTheUsualWidth()
    {
        for (const auto language : {Language::spanish, Language::english}) {
            loadLanguage(*qApp, language);
            desk = std::make_unique<Desk>(*warehouse);
            desk->window.openPage(desk->receive);
            QCoreApplication::processEvents();
            const auto keys = desk->receive->findChild<KeyBar *>()->findChildren<QAbstractButton *>();
            QVERIFY(keys.size() >= 7);
            for (const auto *key : keys) {
                QVERIFY2(key->isVisible(), qPrintable(key->text()));
                QVERIFY2(key->toolTip().isEmpty(), qPrintable(key->text())); // a key without its word has it there
            }
            desk.reset();
        }
    }

    void receivingGoesToWhatIsMissingInsteadOfBeingGrey()
    {
        desk = std::make_unique<Desk>(*warehouse, "stock1");
        desk->window.deliverScan("7501234567893");
        desk->press(Qt::Key_Escape);
        desk->press(Qt::Key_F9);
        desk->type("b24");
        desk->press(Qt::Key_Return);
        desk->type("08/2028");
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_F9);
        QVERIFY(said(desk->receive).contains(QStringLiteral("Escriba quién lo entregó")));
        desk->type("Sur");
        desk->press(Qt::Key_F9);
        QCOMPARE(warehouse->balance(lot("B24")), Units(1));
    }

    void anUnknownCodeIsTaughtWhereItWasScanned()
    {
        desk = std::make_unique<Desk>(*warehouse, "stock1");
        desk->window.deliverScan("7502345678904");
        QVERIFY(desk->band().startsWith(QStringLiteral("Código desconocido")));
        desk->press(Qt::Key_F5);
        desk->type("butil");
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_2);
        desk->retype("6");
        desk->press(Qt::Key_Return);
        const auto code = *warehouse->books->books().catalog.code(*Gtin::parse(QStringLiteral("7502345678904")), clues());
        QVERIFY(code);
        QCOMPARE(code->item, clave("010.000.1206.00"));
        QCOMPARE(code->unitsPerPack, Units(6));
        QCOMPARE(code->level, PackLevel::inner);
        QVERIFY(desk->band().startsWith(QStringLiteral("Falta lote y caducidad")));
    }

    void whoHasNoRightIsNotOfferedToTeach()
    {
        desk = std::make_unique<Desk>(*warehouse, "packer1");
        desk->window.deliverScan("7502345678904");
        QVERIFY(!desk->band().contains(QStringLiteral("F5")));
        for (const auto &hint : desk->receive->keys())
            QVERIFY(hint.key != QLatin1String("F5"));
    }

    void theLastScanIsTakenBackByItsKey()
    {
        desk = std::make_unique<Desk>(*warehouse, "stock1");
        desk->window.deliverScan("]d20107501234567893" "17280831" "10Y6K204");
        desk->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(table(desk->receive)->model()->rowCount(), 0);
    }

    void aMistakenReceptionIsCorrectedAndBothLinesStay()
    {
        warehouse->record(received(lot("A1"), 100), "stock1");
        desk = std::make_unique<Desk>(*warehouse);
        desk->window.openPage(desk->stock);
        desk->type("para");
        desk->press(Qt::Key_Return);
        QCOMPARE(desk->window.currentPage(), desk->card);
        QVERIFY(desk->card->findChild<EventPanel *>()->wholeText().contains(QStringLiteral("Proveedor")));
        desk->press(Qt::Key_F4);
        desk->retype("10");
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(said(desk->card).contains(QStringLiteral("Escriba por qué se corrige.")));
        desk->type("Sobraba un cero");
        desk->press(Qt::Key_Return);
        QCOMPARE(warehouse->balance(lot("A1")), Units(10));
        const auto *lines = tables(desk->card).last()->model();
        QCOMPARE(lines->rowCount(), 3);
        QCOMPARE(lines->index(0, 4).data().toString(), QStringLiteral("10"));
        QCOMPARE(lines->index(2, 4).data().toString(), QStringLiteral("100"));
        const QString told = desk->card->findChild<EventPanel *>()->wholeText();
        QVERIFY2(told.contains(QStringLiteral("Sobraba un cero")), qPrintable(told));
        desk->press(Qt::Key_Escape);
        QCOMPARE(desk->window.currentPage(), desk->stock);
    }

    void aCorrectionIsCorrectedInItsTurn()
    {
        const auto wrong = warehouse->record(received(lot("A1"), 100), "stock1");
        StockDesk(*warehouse->station).correct(wrong, received(lot("A1"), 10), QStringLiteral("x"), user("boss1")).value().value();
        desk = std::make_unique<Desk>(*warehouse);
        desk->card->showItem(clave());
        desk->window.openPage(desk->card);
        desk->press(Qt::Key_F4);
        desk->retype("12");
        desk->press(Qt::Key_Tab);
        desk->press(Qt::Key_Tab);
        desk->type("Eran doce");
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(warehouse->balance(lot("A1")), Units(12));
    }

    void aPackerSeesTheCardAndMayNotCorrectIt()
    {
        warehouse->record(received(lot("A1"), 100), "stock1");
        desk = std::make_unique<Desk>(*warehouse, "packer1");
        desk->card->showItem(clave());
        desk->window.openPage(desk->card);
        for (const auto key : {Qt::Key_F4, Qt::Key_F9, Qt::Key_F8}) {
            desk->press(key);
            QVERIFY(!desk->card->findChild<StockForm *>()->isVisible());
        }
    }

    void whatWasSentByMistakeIsTakenBackAsAWhole()
    {
        warehouse->record(received(lot("A1"), 100), "stock1");
        warehouse->record(StockMoved{*Sscc::build(1, QStringLiteral("9521234"), 77), clues(), clues("OCIMB000596"),
                                     MoveReason::surplus, QString(), {LotUnits{lot("A1"), Units(30)}}},
                          "stock1");
        desk = std::make_unique<Desk>(*warehouse);
        desk->card->showItem(clave());
        desk->window.openPage(desk->card);
        QVERIFY(warehouse->balance(lot("A1")) == Units(70));
        desk->press(Qt::Key_F4);
        desk->press(Qt::Key_Return, Qt::ControlModifier); // not without its reason
        QVERIFY(warehouse->balance(lot("A1")) == Units(70));
        desk->type("era para otra unidad");
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(warehouse->balance(lot("A1")) == Units(100));
        QVERIFY(!desk->card->findChild<StockForm *>()->isVisible());
    }

    void aLotIsWrittenOffAndHeldByKeys()
    {
        warehouse->record(received(lot("A1"), 100), "stock1");
        desk = std::make_unique<Desk>(*warehouse);
        desk->card->showItem(clave());
        desk->window.openPage(desk->card);
        for (const auto key : {Qt::Key_F9, Qt::Key_F8}) {
            desk->press(key);
            QVERIFY(desk->card->findChild<StockForm *>()->isVisible());
            desk->press(Qt::Key_Escape);
            QVERIFY(!desk->card->findChild<StockForm *>()->isVisible());
        }
    }

    void theCardIsPrintedWhole()
    {
        warehouse->record(received(lot("A1"), 100), "stock1");
        desk = std::make_unique<Desk>(*warehouse);
        desk->card->showItem(clave());
        desk->window.openPage(desk->card);
        desk->press(Qt::Key_P, Qt::ControlModifier);
        desk->press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(QDir(desk->output.folder()).entryList({QStringLiteral("Tarjeta*.pdf")}).size(), 2);
    }

    void anIncidentIsSettledWithANote()
    {
        warehouse->record(StockWrittenOff{clues(), lot("A1"), Units(3), LossReason::damaged, QString()});
        desk = std::make_unique<Desk>(*warehouse);
        desk->window.openPage(desk->incidents);
        QVERIFY(said(desk->incidents).contains(QStringLiteral("salieron 3 piezas más")));
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(said(desk->incidents).contains(QStringLiteral("Escriba qué se hizo")));
        desk->type("Contado otra vez");
        desk->press(Qt::Key_Return);
        QCOMPARE(*warehouse->books->books().incidents.openCount(), 0);
    }

    void everyPageSpeaksTheLanguageThatIsLoaded()
    {
        desk = std::make_unique<Desk>(*warehouse);
        QCOMPARE(desk->stock->title(), QStringLiteral("Existencias"));
        QVERIFY(loadLanguage(*qApp, Language::english));
        QCoreApplication::processEvents();
        QCOMPARE(desk->stock->title(), QStringLiteral("Stock"));
        QCOMPARE(desk->incidents->title(), QStringLiteral("Incidents"));
        QVERIFY(said(desk->receive).contains(QStringLiteral("Supplier")));
        QCOMPARE(tables(desk->card).last()->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("What happened"));
    }

    /// For the eye: set BOTIQUIN_PICTURES to a folder to keep them.
    void everyPageFitsTheSmallestScreenInBothThemesAndLanguages_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("english");
        QTest::addColumn<int>("height");
        QTest::newRow("claro-es-768") << false << false << 768;
        QTest::newRow("oscuro-en-690") << true << true << 690;
        QTest::newRow("claro-en-690") << false << true << 690;
        QTest::newRow("oscuro-es-690") << true << false << 690;
    }

    void everyPageFitsTheSmallestScreenInBothThemesAndLanguages()
    {
        QFETCH(bool, dark);
        QFETCH(bool, english);
        QFETCH(int, height);
        warehouse->record(received(lot("A1"), 100), "stock1");
        warehouse->record(received(lot("C7", "2027-01-10"), 24), "stock1");
        warehouse->record(received(lot("Z9", "2028-02-29", "010.000.2230.00"), 1200), "stock1");
        warehouse->record(StockWrittenOff{clues(), lot("Q1", "2028-02-29", "010.000.1206.00"), Units(3), LossReason::damaged,
                                          QString()});
        applyTheme(*qApp, dark ? Appearance::dark : Appearance::light);
        QVERIFY(loadLanguage(*qApp, english ? Language::english : Language::spanish));
        desk = std::make_unique<Desk>(*warehouse);
        desk->window.resize(1366, height);
        keep("recibir-vacio");
        desk->type("Laboratorios del Sur");
        desk->window.deliverScan("]d20107501234567893" "17280831" "10Y6K204");
        keep("recibir");
        desk->window.deliverScan("7501234567893");
        keep("recibir-lote");
        desk->window.deliverScan("7502345678904");
        desk->press(Qt::Key_F5);
        desk->type("ino");
        keep("ensenar");
        desk->press(Qt::Key_Escape);
        desk->window.openPage(desk->stock);
        keep("existencias");
        desk->card->showItem(clave());
        desk->window.openPage(desk->card);
        keep("tarjeta");
        desk->press(Qt::Key_F4);
        keep("tarjeta-corregir");
        desk->window.openPage(desk->incidents);
        keep("incidencias");
        QVERIFY(desk->window.minimumSizeHint().height() <= height);
        QVERIFY(desk->window.minimumSizeHint().width() <= 1366);
    }

private:
    static QList<DataTable *> tables(const QWidget *page) { return page->findChildren<DataTable *>(); }
    static DataTable *table(const QWidget *page) { return page->findChild<DataTable *>(); }
    static QString said(const QWidget *page)
    {
        QStringList words;
        for (const auto *text : page->findChildren<Text *>())
            words << text->text();
        return words.join(u'\n');
    }
    void keep(const char *page)
    {
        QCoreApplication::processEvents();
        const QString folder = qEnvironmentVariable("BOTIQUIN_PICTURES");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        QVERIFY(desk->window.grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(page),
                                                                          QLatin1String(QTest::currentDataTag()))));
    }

    std::unique_ptr<SmallWarehouse> warehouse;
    std::unique_ptr<Desk> desk;
};

BQ_SUITE(StockPagesTest);

#include "stock_pages_test.moc"
