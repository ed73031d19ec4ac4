// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "ui/scanning/scan_filter.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

using namespace botiquin;

namespace {

const QByteArray code = "]d20109504000059101\x1d""10LOT-7\x1d""17270831";

/// A window with one of each widget that takes keys, and a filter over the whole application.
struct Desk
{
    QWidget window;
    QLineEdit *line = new QLineEdit;
    QSpinBox *spin = new QSpinBox;
    QComboBox *combo = new QComboBox;
    QTableView *table = new QTableView;
    QPushButton *button = new QPushButton;
    QStandardItemModel model{3, 2};
    ScanFilter filter{WedgeSettings{}};
    QSignalSpy scans{&filter, &ScanFilter::scanned};

    Desk()
    {
        auto *layout = new QVBoxLayout(&window);
        for (QWidget *widget : {static_cast<QWidget *>(line), static_cast<QWidget *>(spin),
                                static_cast<QWidget *>(combo), static_cast<QWidget *>(table),
                                static_cast<QWidget *>(button)})
            layout->addWidget(widget);
        spin->setRange(0, 9999);
        combo->addItems({QStringLiteral("alfa"), QStringLiteral("]beta"), QStringLiteral("0gama")});
        model.setItem(0, 0, new QStandardItem(QStringLiteral("cell")));
        table->setModel(&model);
        table->setEditTriggers(QAbstractItemView::AnyKeyPressed);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
    }
};

/// Sends a press as the window system does: the shortcuts first, then the window, which finds the widget.
void press(QWindow *window, int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    QTest::simulateEvent(window, true, key, modifiers, text, false, 0);
    QTest::simulateEvent(window, false, key, modifiers, text, false, 0);
    QCoreApplication::processEvents();
}

QWindow *keyboardWindow()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->windowHandle();
    return QGuiApplication::focusWindow();
}

void press(QChar c)
{
    press(keyboardWindow(), c.toUpper().unicode(), c.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, c);
}

void scan(const QByteArray &bytes, bool f8 = false)
{
    for (const char byte : bytes) {
        if (byte != '\x1d')
            press(QLatin1Char(byte));
        else if (f8)
            press(keyboardWindow(), Qt::Key_F8, Qt::NoModifier, {});
        else
            press(keyboardWindow(), Qt::Key_BracketRight, Qt::ControlModifier, QStringLiteral("\x1d"));
    }
    press(keyboardWindow(), Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
}

QByteArray only(const QSignalSpy &scans)
{
    return scans.size() == 1 ? scans[0][0].toByteArray() : QByteArray("not one scan but ") + QByteArray::number(scans.size());
}

} // namespace

class ScanFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanIsTakenWhateverHasTheFocus_data()
    {
        QTest::addColumn<QString>("focus");
        QTest::addColumn<bool>("f8");
        for (const char *focus : {"line", "spin", "combo", "popup", "table", "button", "none"}) {
            QTest::addRow("%s, Ctrl+]", focus) << QString::fromLatin1(focus) << false;
            QTest::addRow("%s, F8", focus) << QString::fromLatin1(focus) << true;
        }
    }
    void aScanIsTakenWhateverHasTheFocus()
    {
        QFETCH(QString, focus);
        QFETCH(bool, f8);
        Desk desk;
        desk.line->setText(QStringLiteral("kept"));
        desk.spin->setValue(12);
        QSignalSpy clicks(desk.button, &QPushButton::clicked);
        if (focus == u"line")
            desk.line->setFocus();
        else if (focus == u"spin")
            desk.spin->setFocus();
        else if (focus == u"combo")
            desk.combo->setFocus();
        else if (focus == u"table")
            desk.table->setFocus();
        else if (focus == u"button")
            desk.button->setFocus();
        else if (focus == u"popup")
            desk.combo->showPopup();
        else if (QWidget *widget = QApplication::focusWidget())
            widget->clearFocus();
        const bool popup = focus == u"popup";
        QCOMPARE(QApplication::activePopupWidget() != nullptr, popup);

        scan(code, f8);
        QCOMPARE(only(desk.scans), code);
        QCOMPARE(desk.line->text(), QStringLiteral("kept"));
        QCOMPARE(desk.spin->text(), QStringLiteral("12"));
        QCOMPARE(desk.combo->currentIndex(), 0);
        QCOMPARE(QApplication::activePopupWidget() != nullptr, popup);
        QCOMPARE(desk.model.item(0, 0)->text(), QStringLiteral("cell"));
        QVERIFY(!desk.table->isPersistentEditorOpen(desk.model.index(0, 0)));
        QCOMPARE(clicks.size(), 0);
    }

    void aScanIsTakenInAModalDialog()
    {
        Desk desk;
        QDialog dialog(&desk.window);
        auto *line = new QLineEdit(&dialog);
        (new QPushButton(&dialog))->setDefault(true);
        QTimer::singleShot(0, &dialog, [&] {
            dialog.activateWindow();
            QTRY_COMPARE(QGuiApplication::focusWindow(), dialog.windowHandle());
            line->setFocus();
            scan(code);
            QCOMPARE(line->text(), QString());
            QVERIFY(dialog.isVisible());
            press(u'x');
            QTRY_COMPARE(line->text(), QStringLiteral("x"));
            dialog.accept();
        });
        dialog.exec();
        QCOMPARE(only(desk.scans), code);
        QCOMPARE(desk.line->text(), QString());
    }

    void aListenerMayOpenADialogAndScanIntoIt()
    {
        Desk desk;
        desk.line->setFocus();
        int depth = 0;
        connect(&desk.filter, &ScanFilter::scanned, &desk.window, [&](const QByteArray &bytes) {
            if (++depth > 1)
                return;
            QCOMPARE(bytes, code);
            QDialog dialog(&desk.window);
            new QLineEdit(&dialog);
            QTimer::singleShot(0, &dialog, [&] {
                dialog.activateWindow();
            QTRY_COMPARE(QGuiApplication::focusWindow(), dialog.windowHandle());
                QTest::qWait(120);
                scan("BADGE-0042");
                dialog.accept();
            });
            dialog.exec();
        });
        scan(code);
        QCOMPARE(desk.scans.size(), 2);
        QCOMPARE(desk.line->text(), QString());
    }

    void typingArrivesWholeAndInOrder()
    {
        Desk desk;
        desk.line->setFocus();
        QRandomGenerator chance(11);
        QString typed;
        for (int word = 0; word < 200; ++word) {
            const int length = chance.bounded(1, 6); // five at most in one roll
            const int gap = word % 4 == 0 ? 8 : chance.bounded(0, 25);
            for (int i = 0; i < length; ++i) {
                const QChar c(ushort(chance.bounded(2) ? chance.bounded(u'a', u'z' + 1) : chance.bounded(u'A', u'Z' + 1)));
                press(c);
                typed += c;
                QTest::qWait(gap);
            }
            if (length == 5)
                QTest::qWait(45);
            press(u' ');
            typed += u' ';
            QTest::qWait(45);
        }
        QTRY_COMPARE(desk.line->text(), typed);
        QCOMPARE(desk.scans.size(), 0);
    }

    void aKeyIsShownWithinItsGap()
    {
        Desk desk;
        desk.line->setFocus();
        QList<qint64> waits;
        for (int i = 0; i < 25; ++i) {
            QElapsedTimer clock;
            clock.start();
            press(u'a');
            while (desk.line->text().size() <= i && clock.elapsed() < 1000)
                QTest::qWait(1);
            waits << clock.elapsed();
        }
        std::sort(waits.begin(), waits.end());
        qInfo("a key waits %lld ms (median of 25)", static_cast<long long>(waits[12]));
        QVERIFY(waits[12] >= 30); // no sooner: it might begin a scan
    }

    void commandsOfTheKeyboardComeAfterWhatWasTyped()
    {
        Desk desk;
        desk.line->setFocus();
        QAction save;
        save.setShortcut(Qt::CTRL | Qt::Key_S);
        desk.window.addAction(&save);
        QString saved;
        connect(&save, &QAction::triggered, this, [&] { saved = desk.line->text(); });
        press(u'1');
        press(u'2');
        press(keyboardWindow(), Qt::Key_S, Qt::ControlModifier, QStringLiteral("\x13"));
        QCOMPARE(saved, QStringLiteral("12"));
        press(u'3');
        press(keyboardWindow(), Qt::Key_Backspace, Qt::NoModifier, QStringLiteral("\b"));
        QCOMPARE(desk.line->text(), QStringLiteral("12"));
    }

    void typedKeysFollowTheFocusThatTheyMove()
    {
        Desk desk;
        desk.line->setFocus();
        connect(desk.line, &QLineEdit::textEdited, desk.spin, [&] { desk.spin->setFocus(); desk.spin->selectAll(); });
        press(u'1');
        press(u'2');
        press(keyboardWindow(), Qt::Key_Tab, Qt::NoModifier, QStringLiteral("\t"));
        QCOMPARE(desk.line->text(), QStringLiteral("1"));
        QCOMPARE(desk.spin->text(), QStringLiteral("2"));
        QVERIFY(desk.combo->hasFocus());
    }

    void aClickDeliversWhatWasTypedFirst()
    {
        Desk desk;
        desk.line->setFocus();
        press(u'x');
        QTest::mouseClick(desk.spin, Qt::LeftButton);
        QCOMPARE(desk.line->text(), QStringLiteral("x"));
    }

    void scannedCharactersTriggerNoShortcut()
    {
        Desk desk;
        desk.button->setFocus();
        int triggered = 0;
        QList<QAction *> actions;
        for (const QKeySequence &keys : {QKeySequence(Qt::Key_F8), QKeySequence(Qt::CTRL | Qt::Key_BracketRight),
                                         QKeySequence(Qt::Key_D), QKeySequence(Qt::SHIFT | Qt::Key_L),
                                         QKeySequence(Qt::Key_Return)}) {
            auto *action = new QAction(&desk.window);
            action->setShortcut(keys);
            desk.window.addAction(action);
            connect(action, &QAction::triggered, this, [&] { ++triggered; });
        }
        scan(code);
        scan(code, true);
        QCOMPARE(desk.scans.size(), 2);
        QTest::qWait(150);
        QCOMPARE(triggered, 0);
        press(u'd'); // by hand a letter does what it did
        QTRY_COMPARE(triggered, 1);
    }

    void aHeldEnterIsNoneOfOurs()
    {
        Desk desk;
        desk.line->setFocus();
        QSignalSpy returns(desk.line, &QLineEdit::returnPressed);
        press(u'5');
        press(keyboardWindow(), Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"));
        QCOMPARE(desk.line->text(), QStringLiteral("5"));
        QCOMPARE(returns.size(), 1);
    }

    void silenceEndsAScanThroughTheTimer()
    {
        Desk desk;
        desk.line->setFocus();
        for (const char byte : QByteArray("7501031311309"))
            press(QLatin1Char(byte));
        QTRY_COMPARE_WITH_TIMEOUT(desk.scans.size(), 1, 300);
        QCOMPARE(only(desk.scans), QByteArray("7501031311309"));
        QCOMPARE(desk.line->text(), QString());
    }

    void aBusyProgramDoesNotBreakAScan()
    {
        Desk desk;
        desk.line->setFocus();
        quint64 at = 5000;
        for (const char byte : QByteArray("7501031311309\r")) {
            const int key = byte == '\r' ? int(Qt::Key_Return) : byte;
            auto *event = new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier, QString(QLatin1Char(byte)));
            event->setTimestamp(at += 2);
            QCoreApplication::postEvent(desk.window.windowHandle(), event);
            if (byte == '7') {
                QCoreApplication::sendPostedEvents();
                QThread::msleep(80); // the first key's time is up before the others are looked at
            }
        }
        QTest::qWait(20);
        QCOMPARE(only(desk.scans), QByteArray("7501031311309"));
        QCOMPARE(desk.line->text(), QString());
    }

    void wordsThatComeInOneGoAreTypedAndNotCut()
    {
        Desk desk;
        desk.line->setFocus();
        QSignalSpy cuts(&desk.filter, &ScanFilter::scanCut);
        scan(code); // the scanner ends its codes with a key
        QCOMPARE(desk.scans.size(), 1);
        QTest::qWait(200);
        for (const QChar c : QStringLiteral("metformina"))
            press(c); // without a pause: the keys waited for a busy computer
        QTRY_COMPARE_WITH_TIMEOUT(desk.line->text(), QStringLiteral("metformina"), 3000);
        QCOMPARE(cuts.size(), 0);
        QCOMPARE(desk.scans.size(), 1);
    }

    void aKeySentToAWidgetIsSeenOnce()
    {
        Desk desk;
        desk.table->setFocus(); // opens an editor with the key that it is given
        desk.table->setCurrentIndex(desk.model.index(0, 0));
        QTest::keyClick(desk.table, Qt::Key_Q);
        QTest::keyClick(desk.table, Qt::Key_R);
        const auto editor = [] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); };
        QTRY_VERIFY(editor());
        QCOMPARE(editor()->text(), QStringLiteral("qr"));
        press(keyboardWindow(), Qt::Key_Escape, Qt::NoModifier, QStringLiteral("\x1b"));
    }

    void theDecisionTakesMicroseconds()
    {
        Desk desk;
        desk.line->setFocus();
        QList<qint64> times;
        for (int i = 0; i < 51; ++i) {
            scan(code);
            times << desk.scans.last()[1].toLongLong();
        }
        std::sort(times.begin(), times.end());
        qInfo("from the last key to the code: %lld us (median), %lld us (worst of 51)",
              static_cast<long long>(times[25]), static_cast<long long>(times[50]));
        QCOMPARE(desk.scans.size(), 51);
        QVERIFY(times[25] < 4000);
    }

    void changedSettingsHoldAtOnce()
    {
        Desk desk;
        desk.line->setFocus();
        press(u'z');
        WedgeSettings settings;
        settings.decoding.groupSeparator = u'|';
        desk.filter.setSettings(settings);
        QCOMPARE(desk.line->text(), QStringLiteral("z"));
        scan("0109504000059101|10A");
        QCOMPARE(only(desk.scans), QByteArray("0109504000059101\x1d""10A"));
    }
};

BQ_SUITE(ScanFilterTest);
#include "scan_filter_test.moc"
