// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_warehouse.h"
#include "support/suite.h"
#include "ui/counting/count_page.h"
#include "ui/printing/document_output.h"
#include "ui/shell/data_table.h"
#include "ui/shell/note_line.h"
#include "ui/shell/shell_window.h"
#include "ui/shell/text.h"
#include "ui/stock/outlook_page.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QDir>
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
        QVERIFY(said(desk->outlook).contains(QStringLiteral("mayo 2027")));
        shoot("expiries");
    }

private:
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
