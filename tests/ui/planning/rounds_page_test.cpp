// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/planning/plan_book.h"
#include "support/small_region.h"
#include "support/suite.h"
#include "ui/counting/key_list_page.h"
#include "ui/planning/rounds_page.h"
#include "ui/shell/data_table.h"
#include "ui/shell/fields.h"
#include "ui/shell/note_line.h"
#include "ui/shell/shell_window.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;
using namespace botiquin::ui;

class RoundsPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SmallRegion> region;
    std::unique_ptr<ShellWindow> window;
    RoundsPage *page = nullptr;
    KeyListPage *keyList = nullptr;
    std::optional<RoundId> used;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key,
                        modifiers);
        QCoreApplication::processEvents();
    }
    void type(const char *text) { QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text)); }
    QString noted(const QWidget *on) const { return wordsOf(on->findChild<NoteLine *>()->said()); }
    QString said() const
    {
        QStringList words;
        for (const auto *text : page->findChildren<QLabel *>()) {
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
        for (const auto look : {Appearance::light, Appearance::dark}) {
            applyTheme(*qApp, look);
            QTest::qWait(50);
            window->grab().save(QDir(folder).filePath(
                QString::fromLatin1(name) +
                (look == Appearance::dark ? QStringLiteral("-dark.png") : QStringLiteral(".png"))));
        }
        applyTheme(*qApp, Appearance::light);
    }

private Q_SLOTS:
    void init()
    {
        region = std::make_unique<SmallRegion>(3);
        used.reset();
        page = new RoundsPage(*region->station, region->writer, region->person(supervisor), region->round,
                              [this](const RoundId &round) -> Outcome<void> {
                                  used = round;
                                  return {};
                              });
        keyList = new KeyListPage(*region->station, region->person(supervisor));
        window = std::make_unique<ShellWindow>();
        window->resize(1366, 768);
        window->addPage(page);
        window->addPage(keyList);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openPage(page);
        page->activate();
    }
    void cleanup()
    {
        window.reset();
        region.reset();
        applyTheme(*qApp, Appearance::light);
    }

    void anEmergencyRoundIsDefinedByKeysAndPutInUse()
    {
        press(Qt::Key_F4);
        shoot("rounds-new");
        press(Qt::Key_Down); // of emergency
        for (int i = 0; i < 3; ++i)
            press(Qt::Key_Tab); // past month and name, which have proposals
        type("20/11");
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QApplication::focusWidget()->setProperty("text", QString());
        type("21/11");
        press(Qt::Key_Tab);
        QApplication::focusWidget()->setProperty("text", QString());
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        QApplication::focusWidget()->setProperty("text", QString());
        type("24-11-26");
        press(Qt::Key_Tab);
        QApplication::focusWidget()->setProperty("text", QString());
        type("25/11");
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(noted(page).contains(QStringLiteral("guardada")), qPrintable(noted(page) + said()));
        const auto round = *region->book().plans.round(*RoundId::parse(QStringLiteral("2026-12-2")));
        QVERIFY(round);
        QCOMPARE(round->roundKind, RoundKind::emergency);
        QCOMPARE(round->planFrom->iso(), QStringLiteral("2026-11-20"));
        QCOMPARE(round->planTo->iso(), QStringLiteral("2026-11-20"));
        QCOMPARE(round->packFrom.iso(), QStringLiteral("2026-11-21"));
        QCOMPARE(round->packTo.iso(), QStringLiteral("2026-11-21"));
        QVERIFY(!round->loadFrom);
        QCOMPARE(round->deliverFrom.iso(), QStringLiteral("2026-11-24"));
        QCOMPARE(round->deliverTo.iso(), QStringLiteral("2026-11-25"));
        QVERIFY(!used);
        press(Qt::Key_F5);
        QCOMPARE(used, round->round);
        shoot("rounds");
    }

    void daysThatDoNotFollowOneAnotherAreSaid()
    {
        press(Qt::Key_Return);
        auto fields = page->findChildren<ui::Field *>();
        const auto before = *region->book().log.eventCount();
        fields.at(2)->setText(QStringLiteral("32/13"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(said().contains(QStringLiteral("El mes va de 1 a 12")), qPrintable(said()));
        fields.at(2)->setText(QStringLiteral("30/12/2026"));
        for (int i : {4, 5})
            fields.at(i)->setText(QStringLiteral("10/11"));
        for (int i : {8, 9})
            fields.at(i)->setText(QStringLiteral("12/11"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(noted(page).contains(QStringLiteral("no van una después de otra")), qPrintable(noted(page)));
        QCOMPARE(*region->book().log.eventCount(), before);
        shoot("rounds-wrong");
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(noted(page).contains(QStringLiteral("No hay cambios")), qPrintable(noted(page)));
    }

    void escGoesToTheListAndThenBack()
    {
        QSignalSpy left(page, &RoundsPage::left);
        press(Qt::Key_Return);
        press(Qt::Key_Escape);
        QCOMPARE(left.count(), 0);
        QVERIFY(page->findChild<DataTable *>()->hasFocus());
        press(Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    void theClavesOfTheWeekAreChosenByKeys()
    {
        window->openPage(keyList);
        press(Qt::Key_F2);
        type("para");
        press(Qt::Key_Return);
        press(Qt::Key_F2);
        type("insu");
        press(Qt::Key_Return);
        press(Qt::Key_F2);
        type("lora");
        press(Qt::Key_Return);
        shoot("key-list");
        press(Qt::Key_Escape);
        press(Qt::Key_F4);
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(noted(keyList).contains(QStringLiteral("2 clave")), qPrintable(noted(keyList)));
        QCOMPARE((*region->book().counts.keyItems()).size(), size_t(2));
    }
};

BQ_SUITE(RoundsPageTest);
#include "rounds_page_test.moc"
