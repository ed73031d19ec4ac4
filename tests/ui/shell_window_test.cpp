// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "ui/shell/fields.h"
#include "ui/shell/focus_ring.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/panel_split.h"
#include "ui/shell/scan_band.h"
#include "ui/shell/shell_window.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace botiquin::ui;

namespace {

class SomePage : public Page
{
public:
    explicit SomePage(QString title, bool whole = false) : m_title(std::move(title)), m_whole(whole)
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(band);
        column->addWidget(field);
        column->addStretch();
    }

    QString title() const override { return language() == Language::spanish ? m_title : QStringLiteral("Page"); }
    QString iconName() const override { return QStringLiteral("today"); }
    bool takesScan(const QByteArray &scan) override
    {
        scans << scan;
        return true;
    }
    QList<KeyHint> keys() const override { return {{QStringLiteral("F2"), QStringLiteral("Cantidad")}}; }
    bool ownsWholeWindow() const override { return m_whole; }
    bool isInRail() const override { return !m_whole; }
    void activate() override { ++activated; }
    void deactivate() override { ++deactivated; }
    void retranslate() override { ++retranslated; }

    ScanBand *band = new ScanBand;
    Field *field = new Field;
    QList<QByteArray> scans;
    int activated = 0;
    int deactivated = 0;
    int retranslated = 0;

private:
    QString m_title;
    bool m_whole;
};

} // namespace

class ShellWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        window = std::make_unique<ShellWindow>();
        today = new SomePage(QStringLiteral("Hoy"));
        receiving = new SomePage(QStringLiteral("Recibir"));
        packing = new SomePage(QStringLiteral("Empacar"), true);
        for (auto *page : {today, receiving, packing})
            window->addPage(page);
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    void cleanup()
    {
        window.reset();
        loadLanguage(*qApp, Language::spanish);
    }

    void controlAndANumberChangeThePage()
    {
        QCOMPARE(window->currentPage(), today);
        QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window->currentPage(), receiving);
        QCOMPARE(today->deactivated, 1);
        QCOMPARE(receiving->activated, 1);
        QCOMPARE(window->rail()->current(), 1);
        QTest::keyClick(window.get(), Qt::Key_7, Qt::ControlModifier);
        QCOMPARE(window->currentPage(), receiving);
    }

    void aPageThatOwnsTheWindowHidesTheRailAndIsLeftByItsOwnKeys()
    {
        QVERIFY(window->rail()->isVisible());
        window->openPage(packing);
        QVERIFY(!window->rail()->isVisible());
        QVERIFY(!window->openNumber(1));
        QCOMPARE(window->currentPage(), packing);
        window->openPage(today);
        QVERIFY(window->rail()->isVisible());
    }

    void aScanLandsInThePageThatIsShownEvenOverTheHelp()
    {
        window->toggleHelp();
        QVERIFY(window->helpIsOpen());
        QVERIFY(window->deliverScan(QByteArrayLiteral("]d20107501234567890\x1d" "10ABC")));
        QVERIFY(!window->helpIsOpen());
        QCOMPARE(today->scans.size(), 1);
        QVERIFY(today->scans.constFirst().contains('\x1d'));
        QVERIFY(receiving->scans.isEmpty());
    }

    void theHelpOpensAndClosesAndGivesTheFocusBack()
    {
        today->field->setFocus();
        QTest::keyClick(window.get(), Qt::Key_F1);
        QVERIFY(window->helpIsOpen());
        QVERIFY(!today->field->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!window->helpIsOpen());
        QVERIFY(today->field->hasFocus());
    }

    void theHelpNamesEveryKeyOnceAndKeepsTheKeyboard()
    {
        QTest::keyClick(window.get(), Qt::Key_F1);
        QVERIFY(window->helpIsOpen());
        auto *help = QApplication::focusWidget();
        QVERIFY(help->accessibleName().contains(QStringLiteral("Ctrl+1 … 2")));
        QCOMPARE(help->accessibleName().count(QStringLiteral("Esc ")), 1);
        QVERIFY(help->accessibleName().contains(QStringLiteral("Ctrl+L ")));
        QTest::keyClick(help, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), help);
        QTest::keyClick(help, Qt::Key_Escape);
        window->openPage(packing);
        QTest::keyClick(window.get(), Qt::Key_F1);
        QVERIFY(!QApplication::focusWidget()->accessibleName().contains(QStringLiteral("Ctrl+1")));
    }

    void aPageWithoutAnEntryLeavesTheOneItCameFromMarked()
    {
        window->openPage(receiving);
        window->openPage(packing);
        QCOMPARE(window->rail()->current(), 1);
    }

    void whatScannersSendAsSeparatorIsNobodysShortcut()
    {
        for (const auto *shortcut : window->findChildren<QShortcut *>()) {
            QVERIFY(shortcut->key() != QKeySequence(Qt::Key_F8));
            QVERIFY(shortcut->key() != QKeySequence(Qt::CTRL | Qt::Key_BracketRight));
        }
    }

    void theRingFollowsTheFocus()
    {
        auto *ring = window->findChild<FocusRing *>();
        today->field->setFocus();
        QCOMPARE(ring->around(), today->field);
        const QRect field(today->field->mapTo(window.get(), QPoint()), today->field->size());
        QCOMPARE(ring->geometry(), field.adjusted(-5, -5, 5, 5));
        window->resize(1000, 768);
        QCoreApplication::processEvents();
        const QRect moved(today->field->mapTo(window.get(), QPoint()), today->field->size());
        QVERIFY(moved != field);
        QCOMPARE(ring->geometry(), moved.adjusted(-5, -5, 5, 5));
        today->field->clearFocus();
        QVERIFY(ring->around() == nullptr);
    }

    void tabStopsAtTheRailOnceAndTheArrowsGoThroughIt()
    {
        const auto inRail = [this] { return window->rail()->isAncestorOf(QApplication::focusWidget()); };
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        const auto entry = [] { return qobject_cast<QAbstractButton *>(QApplication::focusWidget())->text(); };
        window->openPage(receiving);
        receiving->field->setFocus();
        int stops = 0;
        for (int i = 0; i < 12; ++i) {
            press(Qt::Key_Tab);
            stops += inRail() ? 1 : 0;
            if (inRail())
                QCOMPARE(entry(), QStringLiteral("Recibir"));
            if (QApplication::focusWidget() == receiving->field)
                break;
        }
        QCOMPARE(stops, 1);
        while (!inRail())
            press(Qt::Key_Tab);
        press(Qt::Key_Up);
        QCOMPARE(entry(), QStringLiteral("Hoy"));
        press(Qt::Key_Up);
        QCOMPARE(entry(), QStringLiteral("Hoy"));
        press(Qt::Key_End);
        QCOMPARE(entry(), QStringLiteral("Ayuda"));
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        QCOMPARE(window->currentPage(), today);
        // Pages that are made anew while the rail has the keyboard leave no entry behind.
        window->clearPages();
        QVERIFY(window->rail()->count() == 0);
    }

    void aNarrowWindowShrinksTheRailToIcons()
    {
        QCOMPARE(window->rail()->width(), 208);
        window->resize(1100, 768);
        QCoreApplication::processEvents();
        QVERIFY(window->rail()->isCollapsed());
        QCOMPARE(window->rail()->width(), 64);
        QCOMPARE(window->rail()->findChildren<QAbstractButton *>().constFirst()->toolTip(), QStringLiteral("Ayuda"));
    }

    void aLowWindowShrinksTheBand()
    {
        QCOMPARE(today->band->height(), 160);
        window->resize(1366, 600);
        QCoreApplication::processEvents();
        QCOMPARE(today->band->height(), 120);
        window->resize(1366, 768);
        QCoreApplication::processEvents();
        QCOMPARE(today->band->height(), 160);
    }

    void theSidePanelGoesBelowInANarrowWindow()
    {
        auto *main = new QWidget;
        auto *side = new QWidget;
        PanelSplit split(main, side, 392);
        split.resize(1300, 700);
        split.show();
        QVERIFY(!split.isBelow());
        QCOMPARE(side->width(), 392);
        split.resize(900, 700);
        QCoreApplication::processEvents();
        QVERIFY(split.isBelow());
        QVERIFY(side->y() > main->y());
    }

    void aPageThatIsTooHighScrollsToTheFieldThatHasTheFocus()
    {
        auto *high = new QWidget;
        high->setMinimumHeight(900);
        today->layout()->addWidget(high);
        auto *last = new Field;
        today->layout()->addWidget(last);
        QTRY_VERIFY(!window->rect().contains(last->mapTo(window.get(), QPoint())));
        last->setFocus();
        QTRY_VERIFY(window->rect().contains(QRect(last->mapTo(window.get(), QPoint()), last->size())));
        QCOMPARE(last->height(), 48);
    }

    void anotherLanguageReachesThePagesAndTheRail()
    {
        const int before = receiving->retranslated;
        QVERIFY(loadLanguage(*qApp, Language::english));
        QCoreApplication::processEvents();
        QVERIFY(receiving->retranslated > before);
        QVERIFY(window->windowTitle().startsWith(QStringLiteral("Page")));
    }

private:
    std::unique_ptr<ShellWindow> window;
    SomePage *today = nullptr;
    SomePage *receiving = nullptr;
    SomePage *packing = nullptr;
};

BQ_SUITE(ShellWindowTest);
#include "shell_window_test.moc"
