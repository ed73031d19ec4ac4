// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/code.h"
#include "domain/gs1/element_string.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::gs1;

namespace {

const Date today = *Date::of(2026, 11, 22);

struct Valid
{
    const char *line;
    const char *elementString; ///< "" for a code that is not GS1
    const char *data = nullptr;
};

const Valid valid[] = {
    // scan data
    {"]d201095040000591011726123110AB12", "^01095040000591011726123110AB12"},
    {"]d2010950400005910110AB12\x1d"
     "17261231",
     "^010950400005910110AB12^17261231"},
    {"]C10109504000059101\x1d"
     "10AB",
     "^010950400005910110AB"},
    {"]C100123456789012345675\x1d", "^00123456789012345675"},
    {"]d2\x1d"
     "010950400005910110AB12",
     "^010950400005910110AB12"},
    {"]Q3011231231231233310ABC123\x1d"
     "99TESTING",
     "^011231231231233310ABC123^99TESTING"},
    {"]J10109504000059101", "^0109504000059101"},
    {"]e00109504000059101", "^0109504000059101"},
    {"]e0(01)09504000059101(3103)000123", "^01095040000591013103000123"},
    {"]d291ABC\x1d"
     "92DEF",
     "^91ABC^92DEF"},
    {"]d2800112341234512398", "^800112341234512398"},
    {"]d2800302112345678900ABC", "^800302112345678900ABC"},
    {"]d27007211225211231", "^7007211225211231"},
    {"]d24330000100-", "^4330000100-"},
    {"]d280082612312359", "^80082612312359"},
    {"]E09504000059101", "^0109504000059101"},
    {"]E0036000291452", "^0100036000291452"},
    {"]E3950400005910112345", "^0109504000059101", "12345"},
    {"]E3950400005910112", "^0109504000059101", "12"},
    {"]E496385074", "^0100000096385074"},
    {"]E02112345678900|]e099COMPOSITE\x1d"
     "98XYZ",
     "^010211234567890099COMPOSITE^98XYZ"},
    {"]I110614141000415", "^0110614141000415"},
    {"]I010614141000415", "^0110614141000415"},
    {"]I010614141000416", "", "10614141000416"},
    {"]I1123456", "", "123456"},
    {"]C0010950400005910110AB12", "", "010950400005910110AB12"},
    {"]A0ABC", "", "ABC"},
    {"]d1", "", ""},
    {"]Q1https://example.com/01/12312312312333?99=TEST", "^011231231231233399TEST"},
    {"]d1HTTPS://example.com/01/12312312312333?99=TEST", "^011231231231233399TEST"},
    {"]Q1https://example.com/about", "", "https://example.com/about"},
    {"]Q1https://example.com/a b", "", "https://example.com/a b"},
    // bracketed text
    {"(01)12345678901231(10)12345", "^01123456789012311012345"},
    {"(10)12345(11)991225", "^1012345^11991225"},
    {"(3900)12345(11)991225", "^390012345^11991225"},
    {"(10)12345\\(11)991225", "^1012345(11)991225"},
    {"(10)12345\\(", "^1012345("},
    {"(10)AB\\(1\\)", "^10AB(1)"},
    {"(01) 09504000059101 ( 17 ) 261231 (10) AB12 ", "^01095040000591011726123110AB12"},
    {"(400)ABC(99)DEF(400)ABC", "^400ABC^99DEF^400ABC"},
    // element strings
    {"^0112345678901231", "^0112345678901231"},
    {"^0112345678901231^", "^0112345678901231"},
    {"^0112345678901231^991234", "^0112345678901231991234"},
    {"^242123456^10ABC123", "^242123456^10ABC123"},
    {"^242123456^", "^242123456"},
    {"^8030123=", "^8030123="},
    // digits
    {"96385074", "^0100000096385074"},
    {"036000291452", "^0100036000291452"},
    {"9504000059101", "^0109504000059101"},
    {"10614141000415", "^0110614141000415"},
    {"010950400005910110AB12", "^010950400005910110AB12"},
    {"10AB12\x1d"
     "17261231",
     "^10AB12^17261231"},
    {"10AB12", "^10AB12"},
    {"17261231", "^17261231"},
    {"12345", "", "12345"},
    {"2026-0001", "", "2026-0001"},
    // anything else
    {"hello", "", "hello"},
    {"\xff\xfe", "", "\xff\xfe"},
    {"httpx", "", "httpx"},
};

struct Wrong
{
    const char *line;
    const char *error;
    qsizetype at;
};

const Wrong wrong[] = {
    {"", "emptyCode", 0},
    {"]", "unknownSymbology", 0},
    {"]X", "unknownSymbology", 0},
    {"]XX", "unknownSymbology", 0},
    {"]10abc", "unknownSymbology", 0},
    {"]d2", "noElements", 0},
    {"]d2\x1d", "noElements", 0},
    {"]e0", "noElements", 0},
    {"]e0()", "unknownAi", 4},
    {"]d28912345", "unknownAi", 3},
    {"]d20109504000059102", "wrongCheckDigit", 18},
    {"]d2010950400005910", "valueTooShort", 5},
    {"]d2010950400005910A", "notADigit", 18},
    {"]d201A9504000059101", "notADigit", 5},
    {"]d201095040000591012", "unknownAi", 19},
    {"]d210ABCDEFGHIJKLMNOPQRSTU", "valueTooLong", 25},
    {"]d210AB^17261231", "notInCset82", 7},
    {"]d210AB\xc3\x91", "notInCset82", 7},
    {"]d210", "emptyValue", 3},
    {"]d210\x1d"
     "17261231",
     "emptyValue", 3},
    {"]d20109504000059101\x1d\x1d"
     "10A",
     "unknownAi", 20},
    {"]d217261331", "illegalMonth", 7},
    {"]d217260230", "illegalDay", 9},
    {"]d270072112252", "valueTooShort", 13},
    {"]d28001123412345123981", "valueTooLong", 21},
    {"]d2010950400005910101"
     "09504000059118",
     "repeatedAiDiffers", 19},
    {"]E0", "noElements", 0},
    {"]E09504000059102", "wrongCheckDigit", 15},
    {"]E012345678", "valueTooShort", 3},
    {"]E095040000591019", "valueTooLong", 16},
    {"]E0950400005910A", "notADigit", 15},
    {"]E0036000291453", "wrongCheckDigit", 14},
    {"]E39504000059101", "valueTooShort", 3},
    {"]E395040000591011A", "notADigit", 17},
    {"]E496385075", "wrongCheckDigit", 10},
    {"]E4963850", "valueTooShort", 3},
    {"]I110614141000416", "wrongCheckDigit", 16},
    {"]Q1https://example.com/01/12312312312334", "wrongCheckDigit", 39},
    {"(10)(11)987650", "emptyValue", 0},
    {"(10)12345(11)", "emptyValue", 9},
    {"(1A)12345", "unknownAi", 1},
    {"()12345", "unknownAi", 1},
    {"(12345)12345", "unknownAi", 1},
    {"(15", "malformedBrackets", 0},
    {"(", "malformedBrackets", 0},
    {"(01)123456789012312(10)12345", "valueTooLong", 18},
    {"(10)12345^", "notInCset82", 9},
    {"(10)A\\(B^", "notInCset82", 8},
    {"(17)9(90)217", "valueTooShort", 4},
    {"(01)95012345678903(11)131313", "illegalMonth", 24},
    {"(400)ABC(99)DEF(400)XYZ", "repeatedAiDiffers", 15},
    {"^", "noElements", 0},
    {"^891234", "unknownAi", 1},
    {"^99~ABC", "notInCset82", 3},
    {"^01123456789012312", "unknownAi", 17},
    {"^01123456789012345^991234", "wrongCheckDigit", 16},
    {"^2421234567", "valueTooLong", 10},
    {"^803012=", "wrongPadding", 7},
    {"^8030A:C", "notInCset64", 6},
    {"^8010123456_", "notInCset39", 11},
    {"9504000059102", "wrongCheckDigit", 12},
    {"96385075", "wrongCheckDigit", 7},
    {"7501031311300", "wrongCheckDigit", 12},
    {"0109504000059102", "wrongCheckDigit", 15},
    {"01095040000591011726133110A", "illegalMonth", 20},
    {"10AB\x1d"
     "17261331",
     "illegalMonth", 9},
    {"https://id.gs1.org/about", "noPrimaryKey", 18},
};

} // namespace

class CodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(valid)); ++i)
            QTest::addRow("%d %s", i, valid[i].line) << i;
    }
    void readsEveryForm()
    {
        QFETCH(int, index);
        const Valid &row = valid[index];
        const auto code = readCode(dictionary(), row.line, today);
        QVERIFY2(code, code ? "" : name(code.error().error).data());
        QCOMPARE(elementString(code->elements), QByteArray(row.elementString));
        QCOMPARE(code->data.has_value(), row.data != nullptr);
        if (row.data)
            QCOMPARE(*code->data, QByteArray(row.data));
        QCOMPARE(code->symbology, row.line[0] == ']' ? QByteArray(row.line, 3) : QByteArray());
    }

    void namesWhatIsWrongAndSaysWhere_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(wrong)); ++i)
            QTest::addRow("%d %s", i, wrong[i].line) << i;
    }
    void namesWhatIsWrongAndSaysWhere()
    {
        QFETCH(int, index);
        const Wrong &row = wrong[index];
        const auto code = readCode(dictionary(), row.line, today);
        QVERIFY(!code);
        QCOMPARE(name(code.error().error).toByteArray(), QByteArray(row.error));
        QCOMPARE(code.error().at, row.at);
    }
};

BQ_SUITE(CodeTest);
#include "code_test.moc"
