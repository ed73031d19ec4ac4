// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing/command_codes.h"
#include "packing/packing_fixture.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::packing;
using namespace botiquin::packing::fixture;

class CommandCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheSheetPrints_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("number");
        using Kind = CommandCode::Kind;
        const auto row = [](const char *text, Kind kind, qint64 number) {
            QTest::newRow(text) << QByteArray(text) << int(kind) << number;
        };
        row("BTQCMDUNDO", Kind::undo, 0);
        row("BTQCMDSEAL", Kind::seal, 0);
        row("BTQCMDNEXT", Kind::next, 0);
        row("BTQCMDASIDE", Kind::aside, 0);
        row("BTQCMDOK", Kind::ok, 0);
        row("BTQCMDQTY1", Kind::quantity, 1);
        row("BTQCMDQTY24", Kind::quantity, 24);
        row("BTQCMDQTY10000000", Kind::quantity, 10'000'000);
        row("BTQCMDDIGIT0", Kind::digit, 0);
        row("BTQCMDDIGIT9", Kind::digit, 9);
    }
    void readsWhatTheSheetPrints()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QFETCH(qint64, number);
        const CommandCode code{CommandCode::Kind(kind), Units(number)};
        QCOMPARE(textOf(code), text);
        QVERIFY(parseCommandCode(text).value() == code);
        QVERIFY(parseCommandCode(' ' + text.toLower() + "\r\n").value() == code);
    }

    void refusesWhatIsNoCommand_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("error");
        const auto row = [](const char *text, CommandCodeError error) {
            QTest::newRow(*text ? text : "empty") << QByteArray(text) << int(error);
        };
        row("", CommandCodeError::notACommand);
        row("7501031311309", CommandCodeError::notACommand);
        row("XBTQCMDOK", CommandCodeError::notACommand);
        row("BTQCMD", CommandCodeError::unknownCommand);
        row("BTQCMDOKAY", CommandCodeError::unknownCommand);
        row("BTQCMDPRINT", CommandCodeError::unknownCommand);
        row("BTQCMDQTY", CommandCodeError::wrongNumber);
        row("BTQCMDQTY0", CommandCodeError::wrongNumber);
        row("BTQCMDQTY-1", CommandCodeError::wrongNumber);
        row("BTQCMDQTY10000001", CommandCodeError::wrongNumber);
        row("BTQCMDQTY99999999999999999999", CommandCodeError::wrongNumber);
        row("BTQCMDDIGIT10", CommandCodeError::wrongNumber);
        row("BTQCMDDIGITX", CommandCodeError::wrongNumber);
    }
    void refusesWhatIsNoCommand()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, error);
        QCOMPARE(int(parseCommandCode(text).error()), error);
    }

    void digitsAddUpUntilOk()
    {
        CommandSheet sheet;
        digit(sheet, 2);
        digit(sheet, 4);
        QVERIFY(sheet.pending() == Units(24));
        const auto act = sheet.read({CommandCode::Kind::ok});
        QCOMPARE(std::get<sheet::Quantity>(*act).units.count(), 24);
        QVERIFY(!sheet.pending());
        QVERIFY(std::holds_alternative<sheet::Confirm>(*sheet.read({CommandCode::Kind::ok})));
    }

    void aNumberMultipliesTheNextScan()
    {
        CommandSheet sheet;
        QCOMPARE(sheet.takeUnits(Units(10))->count(), 10);
        QVERIFY(sheet.read({CommandCode::Kind::quantity, Units(12)}));
        QCOMPARE(sheet.takeUnits(Units(10))->count(), 120);
        QVERIFY(!sheet.pending());
        QCOMPARE(sheet.takeUnits(Units(10))->count(), 10);
        QVERIFY(sheet.read({CommandCode::Kind::quantity, Units(Units::lineMax)}));
        QVERIFY(!sheet.takeUnits(Units(2)));
        QVERIFY(sheet.pending() == Units(Units::lineMax));
    }

    void undoDropsTheNumberFirst()
    {
        CommandSheet sheet;
        digit(sheet, 0);
        QVERIFY(!std::get<sheet::Pending>(*sheet.read({CommandCode::Kind::undo})).number);
        QVERIFY(std::holds_alternative<sheet::Undo>(*sheet.read({CommandCode::Kind::undo})));
    }

    void aNumberIsNeitherLostNorTooLarge()
    {
        CommandSheet sheet;
        QVERIFY(std::holds_alternative<sheet::Seal>(*sheet.read({CommandCode::Kind::seal})));
        QVERIFY(std::holds_alternative<sheet::Next>(*sheet.read({CommandCode::Kind::next})));
        QVERIFY(std::holds_alternative<sheet::Aside>(*sheet.read({CommandCode::Kind::aside})));
        QVERIFY(sheet.read({CommandCode::Kind::quantity, Units(9'999'999)}));
        QVERIFY(sheet.read({CommandCode::Kind::digit, Units(1)}).error() == sheet::Refusal::numberTooLarge);
        QVERIFY(sheet.pending() == Units(9'999'999));
        for (const auto kind : {CommandCode::Kind::seal, CommandCode::Kind::next, CommandCode::Kind::aside})
            QVERIFY(sheet.read({kind}).error() == sheet::Refusal::quantityIsPending);
        QVERIFY(sheet.pending() == Units(9'999'999));
    }

private:
    static void digit(CommandSheet &sheet, qint64 digit)
    {
        QVERIFY(sheet.read({CommandCode::Kind::digit, Units(digit)}));
    }
};

BQ_SUITE(CommandCodesTest);
#include "command_codes_test.moc"
