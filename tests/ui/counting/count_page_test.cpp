// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_warehouse.h"
#include "support/suite.h"
#include "ui/counting/count_line_form.h"
#include "ui/counting/count_page.h"
#include "ui/printing/document_output.h"
#include "ui/shell/data_table.h"
#include "ui/shell/key_bar.h"
#include "ui/shell/note_line.h"
#include "ui/shell/shell_window.h"
#include "ui/shell/text.h"
#include "ui/stock/expiry_chart.h"
#include "ui/stock/outlook_page.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QDir>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;
using namespace botiquin::ui;

namespace {

constexpr int typing = 45; ///< slower than a scanner

/// The pages in a window, and how many keys were pressed.
struct Desk
{
    explicit Desk(SmallWarehouse &warehouse, const char *person = "stock1")
        : output(warehouse.folder.filePath(QStringLiteral("papel")))
        , count(new CountPage(*warehouse.station, warehouse.who(person), output))
        , outlook(new OutlookPage(*warehouse.station))
    {
        for (Page *page : {static_cast<Page *>(count), static_cast<Page *>(outlook)})
            window.addPage(page);
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window is not active");
        QCoreApplication::processEvents();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(focus(), key, modifiers);
        ++keys;
        QCoreApplication::processEvents();
    }
    void type(const char *text)
    {
        QTest::keyClicks(focus(), QString::fromUtf8(text), Qt::NoModifier, typing);
        keys += int(qstrlen(text));
    }
    QWidget *focus() { return QApplication::focusWidget() ? QApplication::focusWidget() : &window; }
    /// Of what stands at the foot, whether or not it can be taken back.
    QString noted() const
    {
        QString said;
        for (const auto *line : count->findChildren<NoteLine *>())
            said += wordsOf(line->said());
        return said;
    }
    DataTable *tableOf(const char *name) const
    {
        for (auto *table : count->findChildren<DataTable *>()) {
            if (table->accessibleName() == QString::fromUtf8(name))
                return table;
        }
        return nullptr;
    }
    QAbstractItemModel &lines() const { return *tableOf("Lo que se cuenta")->model(); }
    QString counted(int row) const { return lines().index(row, 5).data().toString(); }

    DocumentFolder output;
    ShellWindow window;
    CountPage *count;
    OutlookPage *outlook;
    int keys = 0;
};

} // namespace

class CountPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        warehouse = std::make_unique<SmallWarehouse>();
        warehouse->record(received(lot("P1"), 38));
        warehouse->record(received(lot("B7", "2027-05-31", "010.000.1206.00"), 9));
        warehouse->record(received(lot("Y6", "2028-08-31", "010.000.2230.00"), 120));
    }
    void cleanup()
    {
        desk.reset();
        loadLanguage(*qApp, Language::spanish);
        applyTheme(*qApp, Appearance::light);
    }

    void aLineCostsItsDigitsAndOneKey()
    {
        desk = std::make_unique<Desk>(*warehouse);
        desk->press(Qt::Key_F9);
        QCOMPARE(desk->lines().rowCount(), 3);
        shoot("count-first");
        desk->keys = 0;
        for (const char *units : {"38", "9", "120"}) {
            desk->type(units);
            desk->press(Qt::Key_Return);
        }
        QCOMPARE(desk->keys, (2 + 1) + (1 + 1) + (3 + 1));
        QSignalSpy closed(desk->count, &CountPage::closed);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(warehouse->balance(lot("P1")), Units(38));
        shoot("count-closed");
    }

    void whatDoesNotCoincideIsCountedAgainAndExplained()
    {
        desk = std::make_unique<Desk>(*warehouse);
        desk->press(Qt::Key_F9);
        for (const char *units : {"36", "9", "120"}) {
            desk->type(units);
            desk->press(Qt::Key_Return);
        }
        shoot("count-differs");
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk->noted().contains(QStringLiteral("Cuéntelo otra vez")));
        QCOMPARE(desk->lines().rowCount(), 1);
        desk->type("37");
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(warehouse->balance(lot("P1")), Units(37));
        const auto *variances = desk->tableOf("Lo que encontró el conteo");
        QCOMPARE(variances->model()->index(0, 4).data().toString(), QStringLiteral("−1"));
        QCOMPARE(desk->tableOf("De dónde sale lo esperado")->model()->rowCount(), 1);
        shoot("count-variance");
        desk->press(Qt::Key_Escape);
        shoot("count-start");
    }

    void leavingLosesNothing()
    {
        desk = std::make_unique<Desk>(*warehouse);
        desk->press(Qt::Key_F9);
        desk->type("38");
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_Escape);
        desk.reset();
        warehouse->reopen();
        desk = std::make_unique<Desk>(*warehouse);
        desk->press(Qt::Key_Return);
        QCOMPARE(desk->lines().rowCount(), 3);
        QCOMPARE(desk->counted(rowOfCounted()), QStringLiteral("38"));
        desk->type("9");
        desk->press(Qt::Key_Return);
        desk->type("120");
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(*warehouse->books->books().counts.countCount(clues()), 1);
    }

    void linesLeftOutAskForOneKeyMore()
    {
        desk = std::make_unique<Desk>(*warehouse);
        desk->press(Qt::Key_F9);
        desk->press(Qt::Key_Return);
        QVERIFY(said(desk->count).contains(QStringLiteral("Si no hay, escriba 0")));
        desk->type("38");
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk->noted().contains(QStringLiteral("Falta contar")));
        QSignalSpy closed(desk->count, &CountPage::closed);
        desk->press(Qt::Key_F4);
        QCOMPARE(closed.size(), 1);
        QCOMPARE(warehouse->balance(lot("Y6", "2028-08-31", "010.000.2230.00")), Units(120));
    }

    void aScanCountsItsPackAndALotThatWasFoundIsTyped()
    {
        desk = std::make_unique<Desk>(*warehouse);
        desk->press(Qt::Key_F9);
        QVERIFY(desk->window.deliverScan("]d20107501234567893" "17280831" "10P1"));
        QVERIFY(desk->window.deliverScan("]d20117501234567890" "17280831" "10P1"));
        QCOMPARE(desk->counted(rowOfCounted()), QStringLiteral("25"));
        desk->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk->counted(rowOfCounted()), QStringLiteral("1"));
        desk->press(Qt::Key_F3);
        desk->type("x9");
        desk->press(Qt::Key_Return);
        desk->type("08/2027");
        desk->press(Qt::Key_Return);
        desk->type("4");
        shoot("count-lot");
        desk->press(Qt::Key_Return);
        QCOMPARE(desk->lines().rowCount(), 4);
        desk->press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(QDir(desk->output.folder()).entryList({QStringLiteral("Hoja de conteo*.pdf")}).size(), 1);
    }

    void theOutlookSaysWhenThingsRunOut()
    {
        for (int day = 0; day < 20; ++day) {
            warehouse->record(Dispensed{clues(), 1, {LotUnits{lot("P1"), Units(1)}}, std::nullopt});
            warehouse->clock.advance(86'400);
        }
        desk = std::make_unique<Desk>(*warehouse);
        desk->window.openPage(desk->outlook);
        QCoreApplication::processEvents();
        QVERIFY(said(desk->outlook).contains(QStringLiteral("20 ÷ 20 días × 30.5 = 30.5 al mes")));
        shoot("outlook");
        QSignalSpy cards(desk->outlook, &OutlookPage::cardRequested);
        desk->press(Qt::Key_Return);
        QCOMPARE(cards.size(), 1);
        desk->press(Qt::Key_F6);
        QVERIFY(said(desk->outlook).contains(QStringLiteral("may 2027")));
        shoot("expiries");
    }

    void theLotInTheHandIsReadWhole()
    {
        warehouse->record(ItemDefined{clave("010.000.4000.00"), QStringLiteral("DIPROPIONATO DE BECLOMETASONA"),
                                      QStringLiteral("50 µg / dosis"),
                                      QStringLiteral("envase con dispositivo inhalador para 200 dosis, boquilla y tapa, con "
                                                     "instructivo de uso y cámara espaciadora"),
                                      QString(), BoxClass::dry, Ven::essential, true});
        warehouse->record(received(lot("LT20K2049-2026", "2027-03-31", "010.000.4000.00"), 12));
        desk = std::make_unique<Desk>(*warehouse);
        desk->press(Qt::Key_2);
        desk->press(Qt::Key_F9);
        for (int i = 0; i < 8 && !shownWhole(QStringLiteral("LT20K2049-2026")); ++i)
            desk->press(Qt::Key_Down);
        for (const int scale : {100, 130}) {
            applyTheme(*qApp, Appearance::light, scale);
            QTest::qWait(20);
            QVERIFY(shownWhole(QStringLiteral("LT20K2049-2026")));
            QVERIFY(shownWhole(QStringLiteral("caduca el 31 mar 2027")));
            QVERIFY(openRowHoldsItsForm());
            shoot("count-lot-in-hand", scale);
        }
        applyTheme(*qApp, Appearance::light);
    }

    void everythingFitsTheSmallestScreen_data()
    {
        QTest::addColumn<int>("scale");
        for (const int scale : {100, 115, 130})
            QTest::addRow("%d %%", scale) << scale;
    }

    void everythingFitsTheSmallestScreen()
    {
        QFETCH(int, scale);
        applyTheme(*qApp, Appearance::light, scale);
        fillShelves();
        desk = std::make_unique<Desk>(*warehouse);
        desk->window.resize(1366, 690);
        QTest::qWait(20);
        QVERIFY(isWhole(desk->count));
        desk->press(Qt::Key_3);
        shoot("full-start", scale);
        desk->press(Qt::Key_2);
        desk->press(Qt::Key_F9);
        QVERIFY(isWhole(desk->count));
        QVERIFY(openRowHoldsItsForm());
        for (int line = 0; line < 5; ++line) {
            desk->type("12");
            desk->press(Qt::Key_Return);
        }
        // Whoever changes the look finds the row as it was.
        applyTheme(*qApp, Appearance::dark, scale);
        QTest::qWait(20);
        QVERIFY(openRowHoldsItsForm());
        desk->press(Qt::Key_Return);
        shoot("full-lines", scale);
        desk->press(Qt::Key_Return, Qt::ControlModifier);
        desk->press(Qt::Key_F4);
        desk->press(Qt::Key_F4);
        QVERIFY(isWhole(desk->count));
        QVERIFY(isNotCut(*desk->tableOf("Lo que encontró el conteo")));
        QVERIFY(isNotCut(*desk->tableOf("De dónde sale lo esperado")));
        shoot("full-variance", scale);
        desk->window.openPage(desk->outlook);
        QTest::qWait(20);
        QVERIFY(isWhole(desk->outlook));
        QVERIFY(isNotCut(*desk->outlook->findChild<DataTable *>()));
        shoot("full-outlook", scale);
        desk->press(Qt::Key_F6);
        QTest::qWait(20);
        QVERIFY(isWhole(desk->outlook));
        QCOMPARE(wordsThatTouch(*desk->outlook->findChild<ExpiryChart *>()), QStringList());
        shoot("full-expiries", scale);
    }

private:
    /// As many lots as a page does not hold, of names as long as they come, some of them in every month of a year.
    void fillShelves()
    {
        const QStringList names{QStringLiteral("DIPROPIONATO DE BECLOMETASONA"), QStringLiteral("PLÁNTAGO PSYLLIUM"),
                                QStringLiteral("BENZATINA BENCILPENICILINA"), QStringLiteral("ISOSORBIDA"),
                                QStringLiteral("TRIMETOPRIMA CON SULFAMETOXAZOL")};
        for (int i = 0; i < 15; ++i) {
            const auto key = QStringLiteral("010.000.%1.00").arg(4000 + i).toLatin1();
            warehouse->record(ItemDefined{clave(key), names[i % names.size()], QStringLiteral("50 µg / dosis"),
                                          QStringLiteral("envase con dispositivo inhalador para 200 dosis"), QString(),
                                          BoxClass::dry, Ven::essential, true});
            const auto expiry = QDate(2026, 12, 20).addMonths(i).toString(Qt::ISODate).toLatin1();
            const auto text = QStringLiteral("LT%1K2049").arg(i).toLatin1();
            warehouse->record(received(lot(text, expiry, key), 14'183 + 11 * i));
        }
        for (int day = 0; day < 20; ++day) {
            warehouse->record(Dispensed{clues(), 1, {LotUnits{lot("P1"), Units(1)}}, std::nullopt});
            warehouse->clock.advance(86'400);
        }
    }

    /// The window shows the page down to its keys without being scrolled.
    static bool isWhole(const Page *page) { return page->height() <= page->parentWidget()->height(); }
    static bool isNotCut(const DataTable &table) { return table.horizontalScrollBar()->maximum() == 0; }

    bool openRowHoldsItsForm() const
    {
        const auto *table = desk->tableOf("Lo que se cuenta");
        const auto *form = table->findChild<CountLineForm *>();
        if (form == nullptr || table->openedRow() < 0)
            return false;
        const int top = table->rowViewportPosition(table->openedRow());
        const int bottom = form->geometry().bottom();
        return form->y() == top && form->height() + 1 >= form->sizeHint().height()
            && bottom < top + table->rowHeight(table->openedRow()) && bottom < table->viewport()->height();
    }

    static QStringList wordsThatTouch(const QWidget &chart)
    {
        constexpr int margin = 5;  ///< of a text of Qt Charts, on each side
        constexpr int between = 1; ///< that each text keeps to itself on each side
        QList<const QGraphicsTextItem *> texts;
        for (const auto *item : chart.findChild<QGraphicsView *>()->scene()->items()) {
            const auto *text = dynamic_cast<const QGraphicsTextItem *>(item);
            if (text != nullptr && text->isVisible() && !text->toPlainText().isEmpty())
                texts << text;
        }
        const auto boxOf = [](const QGraphicsTextItem *text) {
            return text->sceneBoundingRect().adjusted(margin - between, margin - between,
                                                       between - margin, between - margin);
        };
        QStringList found;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            for (qsizetype j = i + 1; j < texts.size(); ++j) {
                if (boxOf(texts[i]).intersects(boxOf(texts[j])))
                    found << texts[i]->toPlainText() + u'/' + texts[j]->toPlainText();
            }
        }
        return found;
    }

    /// A text of the open line that is as wide as its words.
    bool shownWhole(const QString &words) const
    {
        const auto texts = desk->count->findChildren<Text *>();
        return std::any_of(texts.begin(), texts.end(), [&](const Text *text) {
            return text->isVisible() && text->text() == words && text->width() >= text->sizeHint().width();
        });
    }

    int rowOfCounted() const
    {
        for (int row = 0; row < desk->lines().rowCount(); ++row) {
            if (!desk->counted(row).isEmpty())
                return row;
        }
        return 0;
    }

    static QString said(QWidget *page)
    {
        QStringList words;
        for (const auto *text : page->findChildren<Text *>()) {
            if (text->isVisible())
                words << text->text();
        }
        return words.join(u'\n');
    }

    /// Pictures of both appearances at both heights for whoever wants to look, in the folder that the environment
    /// names.
    void shoot(const char *name, int scale = 100)
    {
        const QString folder = qEnvironmentVariable("BOTIQUIN_PICTURES");
        if (folder.isEmpty())
            return;
        for (const auto appearance : {Appearance::dark, Appearance::light}) {
            applyTheme(*qApp, appearance, scale);
            const QString theme = appearance == Appearance::light ? QStringLiteral("light") : QStringLiteral("dark");
            for (const int height : {768, 690}) {
                desk->window.resize(1366, height);
                QTest::qWait(60);
                const auto file = QStringLiteral("%1-%2-%3-%4.png");
                desk->window.grab().save(
                    QDir(folder).filePath(file.arg(QLatin1String(name), theme).arg(height).arg(scale)));
            }
        }
    }

    std::unique_ptr<SmallWarehouse> warehouse;
    std::unique_ptr<Desk> desk;
};

BQ_SUITE(CountPageTest);
#include "count_page_test.moc"
