// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "ui/shell/line_card.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/progress_line.h"
#include "ui/shell/scan_band.h"
#include "ui/shell/undo_line.h"
#include "ui/shell/painting.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace botiquin::ui;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysBearTheWordsOfTheirKeyboard()
    {
        QVERIFY(loadLanguage(*qApp, Language::english));
        QCOMPARE(keyCap(QStringLiteral("Ctrl+Supr")), QStringLiteral("Ctrl+Del"));
        QCOMPARE(keyCap(QStringLiteral("Ctrl+AvPág")), QStringLiteral("Ctrl+PgDn"));
        QCOMPARE(keyCap(QStringLiteral("+")), QStringLiteral("+"));
        QVERIFY(loadLanguage(*qApp, Language::spanish));
        QCOMPARE(keyCap(QStringLiteral("Ctrl+Supr")), QStringLiteral("Ctrl+Supr"));
    }

    void cleanup() { loadLanguage(*qApp, Language::spanish); }

    void everyWordIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("English") << QStringLiteral("botiquin_en.ts");
        QTest::newRow("Spanish plurals") << QStringLiteral("botiquin_es_MX.ts");
    }

    void everyWordIsTranslated()
    {
        QFETCH(QString, file);
        QFile words(QStringLiteral(SOURCE_ROOT "/translations/") + file);
        QVERIFY(words.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(words.readAll());
        QVERIFY(text.contains(QLatin1String("<message")));
        QCOMPARE(text.count(QLatin1String("type=\"unfinished\"")), 0);
        QCOMPARE(text.count(QLatin1String("type=\"vanished\"")), 0);
    }

    void paintedPiecesChangeTheirWordsWithoutARestart()
    {
        ScanBand band;
        LineCard card;
        card.show(LineView{.clave = QStringLiteral("010.000.2230.00"), .name = QStringLiteral("Amoxicilina"),
                           .missing = QStringLiteral("6"), .lot = QStringLiteral("Y6K204")});
        for (QWidget *widget : {static_cast<QWidget *>(&band), static_cast<QWidget *>(&card)}) {
            widget->resize(900, 384);
            widget->show();
        }
        QCOMPARE(band.accessibleName(), QStringLiteral("Escanee la primera pieza"));
        QVERIFY(loadLanguage(*qApp, Language::english));
        QCoreApplication::processEvents();
        QCOMPARE(band.accessibleName(), QStringLiteral("Scan the first piece"));
        QStringList shown;
        for (const auto &text : card.composition().texts())
            shown << text.words;
        QVERIFY(shown.contains(QStringLiteral("Missing")));
        QVERIFY(shown.contains(QStringLiteral("Take this lot")));
        QVERIFY(!shown.contains(QStringLiteral("Faltan")));
    }

    void widgetsChangeTheirWordsWithoutARestart()
    {
        ProgressLine line;
        NavigationRail rail;
        line.setCancellable(true);
        line.show(Progress{});
        line.QWidget::show();
        rail.show();
        QVERIFY(loadLanguage(*qApp, Language::english));
        QCoreApplication::processEvents();
        QCOMPARE(line.findChild<QPushButton *>()->text(), QStringLiteral("Cancel"));
        QCOMPARE(rail.findChildren<QAbstractButton *>().constLast()->text(), QStringLiteral("Help"));
    }

    void theLanguageLoadedLastIsTheOneInForce()
    {
        QVERIFY(loadLanguage(*qApp, Language::english));
        QCOMPARE(language(), Language::english);
        QVERIFY(loadLanguage(*qApp, Language::spanish));
        QCOMPARE(QCoreApplication::translate("Wording", "enero"), QStringLiteral("enero"));
        QCOMPARE(codeOf(language()), QStringLiteral("es_MX"));
    }

    void qtSpeaksSpanishToo()
    {
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancelar"));
    }
};

BQ_SUITE(LanguageTest);
#include "language_test.moc"
