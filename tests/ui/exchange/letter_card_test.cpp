// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/letter_card.h"

#include "storage/exchange/sql_exchange_book.h"
#include "support/small_region.h"
#include "support/suite.h"
#include "ui/exchange/exchange_page.h"
#include "ui/shell/shell_window.h"
#include "ui/shell/text.h"
#include "ui/wording/language.h"
#include "ui/wording/letter_words.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;
using namespace botiquin::ui;

namespace {

/// The page of the exchange in a window, where files are chosen by the test.
struct Desk
{
    explicit Desk(SmallRegion &region)
        : book(region.store->sql()), page(new ExchangePage(*region.station, book, [this] { return status; }))
    {
        page->letters().setChoosers(
            [this](QWidget *, const QString &, const QString &name) {
                proposed << name;
                return output;
            },
            [this](QWidget *, const QString &, const QString &) { return input; });
        window.addPage(page);
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window is not active");
        page->activate();
    }
    bool says(const QString &words) const
    {
        for (const auto *text : page->findChildren<Text *>()) {
            if (text->isVisible() && text->text().contains(words))
                return true;
        }
        return false;
    }
    void press(Qt::Key key) { QTest::keyClick(&window, key); }
    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("BOTIQUIN_PICTURES");
        if (folder.isEmpty())
            return;
        for (const auto language : {Language::spanish, Language::english}) {
            loadLanguage(*qApp, language);
            for (const auto look : {Appearance::light, Appearance::dark}) {
                applyTheme(*qApp, look);
                QTest::qWait(50);
                window.grab().save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, name,
                    language == Language::spanish ? QStringLiteral("es") : QStringLiteral("en"),
                    look == Appearance::dark ? QStringLiteral("oscuro") : QStringLiteral("claro")));
            }
        }
        loadLanguage(*qApp, Language::spanish);
        applyTheme(*qApp, Appearance::light);
    }

    SqlExchangeBook book;
    ExchangeStatus status;
    QString output;
    QString input;
    QStringList proposed;
    ShellWindow window;
    ExchangePage *page;
};

const QString stick = QStringLiteral("/media/enfermeria/USB/OCIMB000596-2026-11-29.carta");

} // namespace

class LetterCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        loadLanguage(*qApp, Language::spanish);
        applyTheme(*qApp, Appearance::light);
    }

    void aPlaceByItselfWritesLettersAndCarriesNone()
    {
        SmallRegion region(1);
        Desk desk(region);
        QSignalSpy writes(&desk.page->letters(), &LetterCard::writeWanted);
        QSignalSpy takes(&desk.page->letters(), &LetterCard::takeWanted);
        QSignalSpy carries(&desk.page->letters(), &LetterCard::carryWanted);
        desk.press(Qt::Key_F6); // and nothing is chosen
        QCOMPARE(writes.count(), 0);
        QVERIFY(desk.proposed.last().endsWith(QStringLiteral(".carta")));
        desk.output = stick;
        desk.press(Qt::Key_F6);
        QCOMPARE(writes.count(), 1);
        QCOMPARE(writes.first().first().toString(), stick);
        desk.input = QStringLiteral("/media/USB/una.respuesta");
        desk.press(Qt::Key_F7);
        QCOMPARE(takes.count(), 1);
        desk.press(Qt::Key_F8);
        QCOMPARE(carries.count(), 0);
        desk.shoot(QStringLiteral("carta-sola"));
    }

    void whereThereIsANetworkSomebodyElsesLetterIsCarried()
    {
        SmallRegion region(1);
        Desk desk(region);
        desk.status.centre = QStringLiteral("https://centro.oaxaca.example");
        desk.page->showNews();
        QSignalSpy carries(&desk.page->letters(), &LetterCard::carryWanted);
        desk.input = stick;
        desk.press(Qt::Key_F8); // no place for the answer is chosen
        QCOMPARE(carries.count(), 0);
        QCOMPARE(desk.proposed.last(), QStringLiteral("/media/enfermeria/USB/OCIMB000596-2026-11-29.respuesta"));
        desk.output = desk.proposed.last();
        desk.press(Qt::Key_F8);
        QCOMPARE(carries.count(), 1);
        QCOMPARE(carries.first().first().toString(), stick);
        desk.page->letters().setBusy(LetterCard::Errand::carry);
        desk.press(Qt::Key_F8);
        desk.press(Qt::Key_F6);
        QCOMPARE(carries.count(), 1);
        QVERIFY(desk.says(QStringLiteral("Entregando la carta")));
        desk.page->letters().show({LetterCard::Errand::carry, desk.output});
        QVERIFY(desk.says(QStringLiteral("devuélvala a quien le dio la carta")));
        desk.press(Qt::Key_F8);
        QCOMPARE(carries.count(), 2);
        desk.shoot(QStringLiteral("carta-ajena"));
    }

    void whatCameOfItIsSaidWithWhatToDoNext()
    {
        SmallRegion region(1);
        Desk desk(region);
        auto &letters = desk.page->letters();
        letters.show({LetterCard::Errand::write, stick, 23});
        QVERIFY(desk.says(QStringLiteral("con 23 registros de aquí")) && desk.says(stick));
        QVERIFY(!desk.says(QStringLiteral("No cupo todo")));
        desk.shoot(QStringLiteral("carta-escrita"));
        letters.show({LetterCard::Errand::take, {}, 23, 7, 1, true});
        QVERIFY(desk.says(QStringLiteral("El centro tomó 23 registros de aquí. Llegaron 7 registros.")));
        QVERIFY(desk.says(QStringLiteral("escriba otra carta (F6)")));
        desk.shoot(QStringLiteral("carta-respondida"));
        letters.show({LetterCard::Errand::take, {}, 1, 1});
        QVERIFY(desk.says(QStringLiteral("El centro tomó 1 registro de aquí. Llegó 1 registro. No falta nada más por ahora.")));
        letters.showWhyNot(QStringLiteral("notForUs"));
        QVERIFY(desk.says(QStringLiteral("El archivo es para otra computadora")));
        desk.shoot(QStringLiteral("carta-de-otro"));
        loadLanguage(*qApp, Language::english);
        QCoreApplication::processEvents();
        QVERIFY(!desk.says(QStringLiteral("El archivo es para otra computadora")));
    }

    void everyRefusalHasWordsInBothLanguages()
    {
        for (const auto language : {Language::spanish, Language::english}) {
            loadLanguage(*qApp, language);
            for (const char *name : {"centreUnknown", "unknownDevice", "keyMissing", "notALetter", "notAnAnswer", "newerVersion",
                                     "truncated", "tooMuch", "notForUs", "letterUnknown", "otherCentre", "outdated", "storeIsBehind",
                                     "revoked", "network", "busy", "certificateNotTrusted", "diskFull", "readOnly", "notFound",
                                     "outputIsTheLetter", "outputIsTheStore"}) {
                const QString said = letterWords(QLatin1String(name));
                QVERIFY2(!said.contains(QStringLiteral("(%1)").arg(QLatin1String(name))), name);
                QVERIFY2(said.endsWith(u'.'), name);
            }
            QVERIFY(letterWords(QStringLiteral("somethingNew")).contains(QStringLiteral("somethingNew")));
        }
    }
};

BQ_SUITE(LetterCardTest);
#include "letter_card_test.moc"
