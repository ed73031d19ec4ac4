// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof_fixture.h"
#include "support/event_samples.h"
#include "support/suite.h"

#include <QCborArray>
#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

/// Every text in the value in its place, one after the other: `change` gives what stands there from then on.
void changeTexts(QCborValue &value, const std::function<QCborValue(const QString &)> &change)
{
    if (value.isString()) {
        value = change(value.toString());
    } else if (value.isArray()) {
        QCborArray array;
        for (const auto &element : value.toArray()) {
            QCborValue part = element;
            changeTexts(part, change);
            array.append(part);
        }
        value = array;
    } else if (value.isMap()) {
        QCborMap map;
        for (const auto &[key, element] : value.toMap()) {
            QCborValue part = element;
            changeTexts(part, change);
            map.insert(key, part);
        }
        value = map;
    }
}

int textsIn(const QCborMap &body)
{
    int count = 0;
    QCborValue value = body;
    changeTexts(value, [&](const QString &text) {
        ++count;
        return QCborValue(text);
    });
    return count;
}

/// The body with one of its texts replaced.
QCborMap withText(const QCborMap &body, int which, const QString &text)
{
    int at = 0;
    QCborValue value = body;
    changeTexts(value, [&](const QString &old) { return QCborValue(at++ == which ? text : old); });
    return value.toMap();
}

} // namespace

/// A text of an event may be anything that another device wrote: in the books it is a text and no more. What reads as
/// SQL, as a path, as markup or as a formula is kept as it came, and changes nothing but its own place.
class HostileTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsATextWhereverItStands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("SQL") << QStringLiteral("x'; DROP TABLE event; --");
        QTest::newRow("SQL in double quotes") << QStringLiteral("\" OR 1=1; DELETE FROM balance; --");
        QTest::newRow("a pattern") << QStringLiteral("%_\\%");
        QTest::newRow("a search") << QStringLiteral("a* OR \"b\" NEAR(c) -d ^e");
        QTest::newRow("a path") << QStringLiteral("../../../../etc/passwd");
        QTest::newRow("a path of Windows") << QStringLiteral("..\\..\\C:\\x");
        QTest::newRow("a formula") << QStringLiteral("=HYPERLINK(\"http://x\",\"y\")");
        QTest::newRow("markup") << QStringLiteral("<img src=\"file:///etc/passwd\"><script>x</script>");
        QTest::newRow("places to fill in") << QStringLiteral("%1 %s %n {0} ${x}");
        QTest::newRow("lines") << QStringLiteral("a\r\nb\tc");
        QTest::newRow("a NUL within") << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
        QTest::newRow("right to left") << QStringLiteral("\u202e\u0627\u200f");
        QTest::newRow("half a character") << QString(QChar(0xd800));
        QTest::newRow("nothing") << QString(u'\u200b');
        QTest::newRow("much") << QString(20'000, u'ñ');
    }
    void aTextIsATextWhereverItStands()
    {
        QFETCH(const QString, text);
        Station station(9);
        auto transaction = must(Transaction::begin(*station.store));
        quint64 seq = 0;
        int understood = 0;
        for (const auto &body : eventSamples()) {
            const auto sample = encodeBody(body);
            const auto envelope = eventOf(body, 1).envelope();
            for (int which = 0; which < textsIn(sample); ++which) {
                auto own = envelope;
                own.id.seq = ++seq;
                own.order = 1'796'000'000 + seq;
                const auto changed = withText(sample, which, text);
                const auto event = Event::parse(Event::make(own, changed).canonical());
                // Half a character too: it stands as the sign for what is none.
                QVERIFY2(event, qPrintable(kindName(own.kind)));
                QCOMPARE(must(station.journal.take(*event)), Taken::recorded);
                QCOMPARE(must(station.store->find(own.id))->event.canonical(), event->canonical());
                understood += decodeBody(own.kind, own.version, changed) ? 1 : 0;
            }
        }
        must(transaction.commit());
        QVERIFY(seq > 100);
        QVERIFY2(understood > 10, qPrintable(QString::number(understood)));
        QCOMPARE(findings(*station.store), QString());
        QCOMPARE(station.log().size(), size_t(seq));
    }
};

BQ_SUITE(HostileTextTest);
#include "hostile_text_test.moc"
