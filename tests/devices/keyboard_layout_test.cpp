// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/keyboard_layout.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;

class KeyboardLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What a scanner set to a US keyboard types into a computer with a Spanish one.
    void aScannerOfAnotherLayoutTypesOtherCharacters_data()
    {
        QTest::addColumn<QChar>("us");
        QTest::addColumn<QChar>("es");
        QTest::addColumn<QChar>("latam");
        const auto row = [](char16_t us, char16_t es, char16_t latam) {
            QTest::addRow("%c", char(us)) << QChar(us) << QChar(es) << QChar(latam);
        };
        row(u']', u'+', u'+');
        row(u'(', u')', u')');
        row(u')', u'=', u'=');
        row(u'/', u'-', u'-');
        row(u':', u'Ñ', u'Ñ');
        row(u'-', u'\'', u'\'');
        row(u'^', u'&', u'&');
        row(u'=', u'¡', u'¿');
        row(u'+', u'¿', u'¡');
        row(u'[', u'`', u'´');
        row(u'{', u'^', u'¨');
        row(u'\'', u'´', u'{');
        row(u'"', u'¨', u'[');
        row(u'\\', u'ç', u'}');
        row(u'|', u'Ç', u']');
        row(u';', u'ñ', u'ñ');
        row(u'_', u'?', u'?');
        row(u'?', u'_', u'_');
        row(u'>', u':', u':');
        row(u'<', u';', u';');
        row(u'@', u'"', u'"');
        row(u'#', u'·', u'#');
        row(u'*', u'(', u'(');
        row(u'&', u'/', u'/');
        row(u'%', u'%', u'%');
        row(u'.', u'.', u'.');
        row(u'A', u'A', u'A');
        row(u'z', u'z', u'z');
        row(u'0', u'0', u'0');
        row(u' ', u' ', u' ');
    }
    void aScannerOfAnotherLayoutTypesOtherCharacters()
    {
        QFETCH(QChar, us);
        const auto position = positionOf(KeyboardLayout::us, us);
        QVERIFY(position);
        QTEST(characterAt(KeyboardLayout::es, *position), "es");
        QTEST(characterAt(KeyboardLayout::latam, *position), "latam");
        QCOMPARE(characterAt(KeyboardLayout::us, *position), us);
    }

    void everyLayoutHasAllOfAscii_data()
    {
        QTest::addColumn<KeyboardLayout>("layout");
        QTest::newRow("us") << KeyboardLayout::us;
        QTest::newRow("es") << KeyboardLayout::es;
        QTest::newRow("latam") << KeyboardLayout::latam;
    }
    void everyLayoutHasAllOfAscii()
    {
        QFETCH(KeyboardLayout, layout);
        for (char16_t c = 0x20; c < 0x7f; ++c) {
            const auto position = positionOf(layout, c);
            QVERIFY2(position, qPrintable(QString(QChar(c))));
            QCOMPARE(characterAt(layout, *position), QChar(c));
        }
        QCOMPARE(keyboardLayoutNamed(name(layout)), layout);
    }

    void aKeyWithoutACharacterHasNone()
    {
        QCOMPARE(characterAt(KeyboardLayout::us, {9}), QChar());
        QCOMPARE(characterAt(KeyboardLayout::es, {36}), QChar());
        QCOMPARE(characterAt(KeyboardLayout::automatic, {38}), QChar());
        QVERIFY(!positionOf(KeyboardLayout::us, u'ñ'));
        QVERIFY(!keyboardLayoutNamed(QStringLiteral("ES")));
    }

    void theClosingBracketLiesWhereItIsSaidTo()
    {
        QCOMPARE(characterAt(KeyboardLayout::us, {closingBracketCode}), QChar(u']'));
    }
};

BQ_SUITE(KeyboardLayoutTest);
#include "keyboard_layout_test.moc"
