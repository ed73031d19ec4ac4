// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/code.h"
#include "domain/gs1/digital_link.h"
#include "domain/gs1/element_string.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::gs1;

namespace {

const Date today = *Date::of(2026, 11, 22);

struct Read
{
    const char *link;
    const char *elementString;
};

const Read readable[] = {
    {"https://id.gs1.org/01/09520123456788", "^0109520123456788"},
    {"HTTP://a/00/006141411234567890", "^00006141411234567890"},
    {"https://brand.example.com/some-extra/pathinfo/01/9520123456788", "^0109520123456788"},
    {"https://a/01/416000336108", "^0100416000336108"},
    {"https://a/01/02345673", "^0100000002345673"},
    {"https://example.com/8004/9520614141234567?01=9520123456788", "^80049520614141234567^0109520123456788"},
    {"https://xn--fsq.xn--0zwm56d:65535/01/12312312312333", "^0112312312312333"},
    {"https://[2001:db8::1]/01/12312312312333", "^0112312312312333"},
    {"https://a/00/faux/00/006141411234567890", "^00006141411234567890"},
    {"https://a/01/12312312312333/22/TEST/10/ABC/21/XYZ", "^011231231231233322TEST^10ABC^21XYZ"},
    {"https://a/01/12312312312333/235/TEST", "^0112312312312333235TEST"},
    {"https://id.gs1.org/01/09520123456788/10/ABC1/21/12345?17=180426",
     "^010952012345678810ABC1^2112345^17180426"},
    {"https://id.gs1.org/01/09520123456788?17=201225&3103=000195&3922=0299",
     "^010952012345678817201225310300019539220299"},
    {"https://id.gs1.org/00/952012345678912345?02=09520123456788&37=25&10=ABC123",
     "^0095201234567891234502095201234567883725^10ABC123"},
    {"https://id.gs1.org/414/9520123456788/254/32a%2Fb", "^414952012345678825432a/b"},
    {"https://a/8018/123456789012345675/8019/123", "^8018123456789012345675^8019123"},
    {"https://a/01/12312312312333/22/ABC%2d123?99=ABC&98=XYZ%2f987",
     "^011231231231233322ABC-123^99ABC^98XYZ/987"},
    {"https://a/01/12312312312333/22/ABC+123", "^011231231231233322ABC+123"},
    {"https://a/01/12312312312333?&&linkType=gs1:pip&99=ABC&alone&&98=XYZ&=x&&",
     "^011231231231233399ABC^98XYZ"},
    {"https://a/01/12312312312333/10/abc#01/2?10=3", "^011231231231233310abc"},
    {"https://a/01/12312312312333?#", "^0112312312312333"},
    {"https://id.gs1.org/01/09520123456788/235/XYZ?10=ABC123", "^0109520123456788235XYZ^10ABC123"},
    {"https://id.gs1.org/01/09520123456788/10/A?10=A", "^010952012345678810A^10A"},
};

struct Wrong
{
    const char *link;
    const char *error;
    qsizetype at;
};

const Wrong wrong[] = {
    {"https://", "noPrimaryKey", 7},
    {"https:///", "noPrimaryKey", 8},
    {"https://a", "noPrimaryKey", 8},
    {"https://a/", "noPrimaryKey", 9},
    {"https://a/b/c", "noPrimaryKey", 9},
    {"https://a?01=09520123456788", "noPrimaryKey", 9},
    {"https://a/gtin/12312312312333", "noPrimaryKey", 9},
    {"https://a/10/ABC", "noPrimaryKey", 9},
    {"https://$a/01/12312312312333", "illegalUriCharacter", 8},
    {"https://a/01/1231231231 2333", "illegalUriCharacter", 23},
    {"https://a/01/12312312312333?99=\xc3\x91", "illegalUriCharacter", 31},
    {"https://a/01/12312312312334", "wrongCheckDigit", 26},
    {"https://a/01/9520123456789", "wrongCheckDigit", 25},
    {"https://a/01/", "emptyValue", 10},
    {"https://a/01/12312312312333/10/", "emptyValue", 28},
    {"https://a/01/12312312312333/10/A%2fB%5e", "notInCset82", 36},
    {"https://a/01/12312312312333/10/A%2", "malformedPercentEncoding", 32},
    {"https://a/01/12312312312333/10/A%00B", "notInCset82", 32},
    {"https://a/01/12312312312333/10/ABC/22/TEST", "illegalQualifier", 35},
    {"https://a/01/12312312312333/22/A/235/B", "illegalQualifier", 33},
    {"https://a/00/006141411234567890/10/A", "illegalQualifier", 32},
    {"https://a/01/12312312312333/89/ABC", "unknownAi", 28},
    {"https://a/01/12312312312333?99=A&999=B", "unknownAi", 33},
    {"https://a/01/12312312312333?99=", "emptyValue", 28},
    {"https://a/01/12312312312333?21=ABC", "notADataAttribute", 28},
    {"https://a/01/12312312312333?8200=ABC", "notADataAttribute", 28},
    {"https://a/01/12312312312333?98=XYZ+987", "notInCset82", 34},
    {"https://a/01/12312312312333?17=261331", "illegalMonth", 33},
    {"https://a/01/12312312312333/10/A?10=B", "repeatedAiDiffers", 33},
    {"https://a/253/1231231231232TEST56789012345678", "valueTooLong", 44},
};

struct Written
{
    const char *text;
    const char *link; ///< or the name of the error
};

const Written written[] = {
    {"(01)12312312312326(21)abc123", "https://example.com/01/12312312312326/21/abc123"},
    {"(01)12312312312326(21)GHI(22)ABC(10)DEF(95)INT",
     "https://example.com/01/12312312312326/22/ABC/10/DEF/21/GHI?95=INT"},
    {"(21)XYZ(01)12312312312333(10)ABC123(99)XYZ",
     "https://example.com/01/12312312312333/10/ABC123/21/XYZ?99=XYZ"},
    {"(01)12312312312333(10)ABC+123(99)X!\"%&'\\()*,/:;<=>?",
     "https://example.com/01/12312312312333/10/"
     "ABC%2B123?99=X%21%22%25%26%27%28%29%2A%2C%2F%3A%3B%3C%3D%3E%3F"},
    {"(98)ABC(253)9526064000028000001(99)000001(8017)795260646688514634",
     "https://example.com/253/9526064000028000001?98=ABC&99=000001&8017=795260646688514634"},
    {"(253)9526064000028000001(99)000001(01)12312312312326(10)DEF(95)INT",
     "https://example.com/253/9526064000028000001?01=12312312312326&99=000001&10=DEF&95=INT"},
    {"(01)12312312312326(01)12312312312326(10)ABC123(10)ABC123(99)XYZ789(99)XYZ789",
     "https://example.com/01/12312312312326/10/ABC123?99=XYZ789"},
    {"(01)12312312312326(235)TPX(10)A", "https://example.com/01/12312312312326/235/TPX?10=A"},
    {"(00)123456789012345675", "https://example.com/00/123456789012345675"},
    {"(10)ABC(17)261231", "noPrimaryKey"},
    {"(01)12312312312326(99)000001(8200)http://example.com", "notADataAttribute"},
    {"(01)12312312312326(235)TPX9526064(22)ABC", "notADataAttribute"},
};

} // namespace

class DigitalLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheStandardsExamples_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(readable)); ++i)
            QTest::newRow(readable[i].link) << i;
    }
    void readsTheStandardsExamples()
    {
        QFETCH(int, index);
        const auto code = readCode(dictionary(), readable[index].link, today);
        QVERIFY2(code, code ? "" : name(code.error().error).data());
        QCOMPARE(elementString(code->elements), QByteArray(readable[index].elementString));
    }

    void namesWhatIsWrongAndSaysWhere_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(wrong)); ++i)
            QTest::newRow(wrong[i].link) << i;
    }
    void namesWhatIsWrongAndSaysWhere()
    {
        QFETCH(int, index);
        const auto code = readCode(dictionary(), wrong[index].link, today);
        QVERIFY(!code);
        QCOMPARE(name(code.error().error).toByteArray(), QByteArray(wrong[index].error));
        QCOMPARE(code.error().at, wrong[index].at);
    }

    void warnsOfAQualifierInTheQuery()
    {
        const auto misplaced = readCode(dictionary(), "https://a/01/09520123456788?10=ABC123", today);
        QVERIFY(misplaced);
        QVERIFY(misplaced->warnings == QList<Warning>{Warning::qualifierInQuery});
        const auto elsewhere = readCode(dictionary(), "https://a/01/09520123456788/235/XYZ?10=ABC123", today);
        QVERIFY(elsewhere);
        QVERIFY(elsewhere->warnings.isEmpty());
    }

    void writesKeysQualifiersAndAttributes_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(written)); ++i)
            QTest::newRow(written[i].text) << i;
    }
    void writesKeysQualifiersAndAttributes()
    {
        QFETCH(int, index);
        const auto code = readCode(dictionary(), written[index].text, today);
        QVERIFY(code);
        const auto link = digitalLink(code->elements, *LinkStem::parse("https://example.com/"));
        QCOMPARE(link ? *link : name(link.error().error).toByteArray(), QByteArray(written[index].link));
    }

    void aStemIsAWebAddress()
    {
        QCOMPARE(LinkStem::canonical().text(), QByteArray("https://id.gs1.org"));
        QCOMPARE(LinkStem::parse("http://a.mx/gs1//")->text(), QByteArray("http://a.mx/gs1"));
        for (const char *text : {"", "a.mx", "ftp://a.mx", "https://", "https:///x", "https://a?b",
                                 "https://a#b", "https://a b", "https://a/ñ"})
            QVERIFY2(!LinkStem::parse(text), text);
    }
};

BQ_SUITE(DigitalLinkTest);
#include "digital_link_test.moc"
