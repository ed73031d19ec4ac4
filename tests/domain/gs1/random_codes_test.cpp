// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gtin.h"
#include "domain/gs1/code.h"
#include "domain/gs1/digital_link.h"
#include "domain/gs1/element_string.h"
#include "support/suite.h"

#include <QTest>
#include <rapidcheck.h>

using namespace botiquin;
using namespace botiquin::gs1;

namespace {

const Date today = *Date::of(2026, 11, 22);

QByteArray randomText(const std::string &characters, int sizeMin, int sizeMax)
{
    const int size = *rc::gen::inRange(sizeMin, sizeMax + 1);
    const auto text = *rc::gen::container<std::string>(size_t(size), rc::gen::elementOf(characters));
    return QByteArray::fromStdString(text);
}

QByteArray withCheckDigit(const QByteArray &digits)
{
    return digits + QByteArray::number(gs1CheckDigit(QString::fromLatin1(digits)));
}

const std::string digits = "0123456789";
const std::string cset82 =
    "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

/// A value that the checks of most AIs let pass.
QByteArray randomValue(const QByteArray &ai)
{
    if (ai == "00")
        return withCheckDigit(randomText(digits, 17, 17));
    if (ai == "01" || ai == "02")
        return withCheckDigit(randomText(digits, 13, 13));
    if (ai == "11" || ai == "17")
        return "26" + QByteArray::number(*rc::gen::inRange(1, 13)).rightJustified(2, '0')
               + QByteArray::number(*rc::gen::inRange(0, 29)).rightJustified(2, '0');
    if (ai == "30" || ai == "37")
        return randomText(digits, 1, 8);
    return ai == "3103" ? randomText(digits, 6, 6) : randomText(cset82, 1, 20);
}

Elements randomElements()
{
    const QList<QByteArray> ais = {"01", "00", "02",  "10",   "11",  "17", "21",
                                   "30", "37", "240", "3103", "400", "91", "99"};
    Elements elements;
    const auto order = *rc::gen::arbitrary<std::vector<quint32>>();
    QList<QByteArray> left = ais;
    for (const quint32 pick : order) {
        if (left.isEmpty())
            break;
        const QByteArray ai = left.takeAt(pick % left.size());
        elements.push_back({dictionary().find(ai), randomValue(ai), 0});
    }
    if (elements.empty())
        elements.push_back({dictionary().find("10"), randomValue("10"), 0});
    return elements;
}

bool areEqual(const Elements &a, const Elements &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Element &x, const Element &y) {
        return x.entry == y.entry && x.value == y.value;
    });
}

bool says(const Checked<Code> &code, const Elements &elements)
{
    return code && areEqual(code->elements, elements);
}

} // namespace

class RandomCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsBuiltIsReadBack()
    {
        QVERIFY(rc::check("element strings and brackets survive", [] {
            const Elements elements = randomElements();
            RC_ASSERT(says(readCode(dictionary(), elementString(elements), today), elements));
            const QByteArray sent = "]d2" + elementString(elements, groupSeparator).mid(1);
            RC_ASSERT(says(readCode(dictionary(), sent, today), elements));
            RC_ASSERT(says(readCode(dictionary(), bracketedText(elements), today), elements));
        }));
    }

    void aLinkHoldsEveryElement()
    {
        QVERIFY(rc::check("links survive", [] {
            const Elements elements = randomElements();
            const auto link = digitalLink(elements, LinkStem::canonical());
            RC_PRE(link.has_value());
            const auto code = readCode(dictionary(), *link, today);
            RC_ASSERT(code.has_value());
            RC_ASSERT(code->elements.size() == elements.size());
            for (const Element &element : elements) {
                const Element *found = findElement(code->elements, element.ai());
                RC_ASSERT(found != nullptr);
                RC_ASSERT(found->value == element.value);
            }
            RC_ASSERT(!code->warnings.contains(Warning::qualifierInQuery));
        }));
    }

    void garbageNeverDoesHarm()
    {
        const std::string likely =
            std::string("()[]^]dQECe0123456789%/?&=\\|AZ \x1d\xff", 33) + std::string(1, '\0');
        const QList<QByteArray> beginnings = {"",
                                              "]d2",
                                              "]C1",
                                              "]e0(",
                                              "]E0",
                                              "]E3",
                                              "(",
                                              "(10)",
                                              "^",
                                              "^10",
                                              "0",
                                              "https://a/01/",
                                              "https://a/01/12312312312333?",
                                              "]Q1http://",
                                              "01"};
        QVERIFY(rc::check("any bytes are answered", [&] {
            const QByteArray line =
                beginnings[*rc::gen::inRange<qsizetype>(0, beginnings.size())] + randomText(likely, 0, 200);
            const auto code = readCode(dictionary(), line, today);
            if (!code) {
                RC_ASSERT(code.error().at >= 0);
                RC_ASSERT(code.error().at < std::max<qsizetype>(line.size(), 1));
            }
        }));
    }

    void longCodesAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("line");
        constexpr int size = 64 * 1024;
        QTest::newRow("digits") << QByteArray(size, '1');
        QTest::newRow("brackets") << QByteArray(size, '(');
        QTest::newRow("backslashes") << "(10)" + QByteArray(size, '\\');
        QTest::newRow("separators") << "]d2" + QByteArray(size, '\x1d');
        QTest::newRow("nothing but zero") << QByteArray(size, '\0');
        QTest::newRow("the same element") << "]d2" + QByteArray("3712\x1d").repeated(size / 5);
        QTest::newRow("bracketed elements") << QByteArray("(37)12").repeated(size / 6);
        QTest::newRow("segments") << "https://a/" + QByteArray("01/").repeated(size / 3);
        QTest::newRow("slashes") << "https://a" + QByteArray(size, '/');
        QTest::newRow("parameters") << "https://a/01/12312312312333?"
                                           + QByteArray("99=A&").repeated(size / 5);
        QTest::newRow("percent") << "https://a/01/" + QByteArray(size, '%');
        QTest::newRow("bytes") << QByteArray(size, '\xff');
    }
    void longCodesAreAnswered()
    {
        QFETCH(QByteArray, line);
        const auto code = readCode(dictionary(), line, today);
        QVERIFY(code || (code.error().at >= 0 && code.error().at < line.size()));
    }
};

BQ_SUITE(RandomCodesTest);
#include "random_codes_test.moc"
