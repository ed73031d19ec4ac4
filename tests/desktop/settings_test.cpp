// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop_fixture.h"
#include "storage/exchange/sql_exchange_book.h"
#include "support/suite.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/fields.h"

#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

/// The field under a label, as a person finds it.
template <class Widget>
Widget *labelled(Driven &d, const QString &label)
{
    for (auto *widget : d.desktop->window().currentPage()->findChildren<Widget *>()) {
        if (widget->accessibleName() == label)
            return widget;
    }
    qWarning("no field \"%s\"", qPrintable(label));
    return nullptr;
}

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorkplacesOwnSettingsAreOnlyForWhoMayChangeThem()
    {
        Driven d;
        d.enter(region::packerBadge);
        d.desktop->open(QStringLiteral("settings"));
        QVERIFY(d.desktop->window().currentPage()->findChild<ui::Field *>() != nullptr);
        QVERIFY(!d.desktop->session().may(Right::changeSettings));
        for (auto *field : d.desktop->window().currentPage()->findChildren<ui::Field *>())
            QVERIFY(!field->accessibleName().startsWith(QStringLiteral("Vigencia")));
    }

    void theMarginIsKeptInTheStoreAndCanBeTakenBack()
    {
        Driven d;
        d.enter(region::supervisorBadge);
        d.desktop->open(QStringLiteral("settings"));
        auto *margin = labelled<ui::Field>(d, QStringLiteral("Vigencia mínima al terminar el mes del kit"));
        QVERIFY(margin);
        QCOMPARE(margin->text(), QStringLiteral("60"));
        margin->setFocus();
        margin->selectAll();
        d.hands->type(QStringLiteral("90"));
        d.hands->key(Qt::Key_Tab);
        QCOMPARE(d.workplace->station().settings.margin.days(), 90);
        QCOMPARE(*d.workplace->store().localSetting(setting::marginDays), QStringLiteral("90"));
        d.hands->key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(d.workplace->station().settings.margin.days(), 60);
        QCOMPARE(*d.workplace->store().localSetting(setting::marginDays), QStringLiteral("60"));
        QCOMPARE(margin->text(), QStringLiteral("60"));
    }

    void theCentreThatAnotherProgramSetsIsSpokenWithAtOnce()
    {
        Driven d;
        QVERIFY(d.desktop->setup().centre.isEmpty());
        const QString address = QStringLiteral("http://127.0.0.1:1");
        {
            const auto store = SqlStore::open(d.workplace->store().path(), OpenMode::existing);
            QVERIFY(store);
            Journal journal(**store, *d.clock);
            SqlExchangeBook book((*store)->sql());
            QVERIFY(transact(journal, [&] { return book.setCentre(address); }));
        }
        QTRY_COMPARE_WITH_TIMEOUT(d.desktop->setup().centre, address, 30'000);
        QCOMPARE(d.desktop->courier().status().centre, address);
    }

    void aWrongMarginStaysAsTypedAndIsNotKept()
    {
        Driven d;
        d.enter(region::supervisorBadge);
        d.desktop->open(QStringLiteral("settings"));
        auto *margin = labelled<ui::Field>(d, QStringLiteral("Vigencia mínima al terminar el mes del kit"));
        margin->setFocus();
        margin->selectAll();
        d.hands->type(QStringLiteral("4000"));
        d.hands->key(Qt::Key_Tab);
        d.hands->expectWord(QStringLiteral("entre 0 y 3,650"), {});
        QCOMPARE(d.faults(), QString());
        QCOMPARE(margin->text(), QStringLiteral("4000"));
        QCOMPARE(d.workplace->station().settings.margin.days(), 60);
    }

    void theCentreIsKeptInTheStoreTriedAndTakenBack()
    {
        Driven d;
        d.enter(region::supervisorBadge);
        const auto kept = [&] { return *SqlExchangeBook(d.workplace->store().sql()).centre(); };
        d.desktop->open(QStringLiteral("settings"));
        auto *address = labelled<ui::Field>(d, QStringLiteral("Dirección del centro"));
        QVERIFY(address);
        address->setFocus();
        d.hands->type(QStringLiteral("centro"));
        d.hands->key(Qt::Key_Tab);
        d.hands->expectWord(QStringLiteral("Escriba la dirección"), {});
        QCOMPARE(kept(), QString());
        address->setFocus();
        address->selectAll();
        // Nobody serves this port.
        d.hands->type(QStringLiteral("http://127.0.0.1:9"));
        d.hands->key(Qt::Key_Tab);
        QCOMPARE(kept(), QStringLiteral("http://127.0.0.1:9"));
        QTRY_VERIFY(d.desktop->courier().status().memory.trouble.has_value());
        // The store of this test has no key to sign with, so that nobody is called at all.
        QCOMPARE(int(d.desktop->courier().status().memory.trouble->kind), int(ExchangeTrouble::Kind::keyMissing));
        d.hands->expectWord(QStringLiteral("Falta la llave de esta computadora"), {});
        d.hands->key(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(d.page(), QStringLiteral("exchange"));
        d.hands->key(Qt::Key_Escape);
        QCOMPARE(d.page(), QStringLiteral("settings"));
        d.hands->key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(kept(), QString());
        QVERIFY(!d.desktop->courier().status().memory.trouble);
        QCOMPARE(d.faults(), QString());
    }

    void aScanLandsInTheTrialFieldWithItsSeparatorVisible()
    {
        Driven d;
        d.enter(region::packerBadge);
        d.desktop->open(QStringLiteral("settings"));
        d.hands->scan("]d20109504000059101\x1d" "10LOT-7");
        auto *trial = d.desktop->window().currentPage()->findChild<QPlainTextEdit *>();
        QCOMPARE(trial->toPlainText(), QStringLiteral("]d20109504000059101‹GS›10LOT-7"));
        QCOMPARE(d.scans().at(0).answer, QStringLiteral("tried"));
    }

    void theyFitTheWidthOfASmallScreenInBothLanguages()
    {
        Driven d;
        d.enter(region::supervisorBadge);
        d.desktop->open(QStringLiteral("settings"));
        d.desktop->window().resize(1366, 768);
        const auto *area = d.desktop->window().currentPage()->findChild<QScrollArea *>();
        for (const auto language : {ui::Language::spanish, ui::Language::english}) {
            ui::loadLanguage(*qApp, language);
            d.hands->rest(50);
            QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
        }
    }

    void theLanguageChangesUnderTheHandAndIsKept()
    {
        Driven d;
        d.enter(region::packerBadge);
        d.desktop->open(QStringLiteral("settings"));
        auto *language = labelled<ui::SelectBox>(d, QStringLiteral("Idioma"));
        language->setFocus();
        d.hands->key(Qt::Key_Down);
        QCOMPARE(ui::language(), ui::Language::english);
        d.hands->expectWord({}, QStringLiteral("Settings"));
        QCOMPARE(d.faults(), QString());
        QCOMPARE(ui::loadMachineSettings(d.settings).language, ui::Language::english);
    }
};

BQ_SUITE(SettingsTest);
#include "settings_test.moc"
