// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projection/fold.h"
#include "support/event_samples.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <set>

using namespace botiquin;
using namespace botiquin::testing;

/// Every kind's bytes and postings are frozen in tests/data/events. With BOTIQUIN_WRITE_GOLDEN set, files that
/// are missing are written; one that is there is never changed.
class GoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasASample();
    void everyFileIsOfAKind();
    void bytesAndPostingsAreFrozen_data();
    void bytesAndPostingsAreFrozen();

private:
    static QString folder() { return QStringLiteral(TEST_DATA "/events/"); }
    static QString nameOf(const EventBody &body)
    {
        return QStringLiteral("%1_v%2").arg(kindName(kindOf(body))).arg(versionOf(body));
    }
    static QByteArray frozen(const QString &file, const QByteArray &ifMissing)
    {
        QFile golden(folder() + file);
        if (!golden.exists() && qEnvironmentVariableIsSet("BOTIQUIN_WRITE_GOLDEN")
            && golden.open(QIODevice::WriteOnly)) {
            golden.write(ifMissing);
            golden.close();
        }
        return golden.open(QIODevice::ReadOnly) ? golden.readAll() : QByteArray("no file");
    }
    static QByteArray listed(const Event &event)
    {
        const auto folding = fold(event, [](const EventId &id) {
            const Event target = eventOf(receivedSample(), id.seq);
            return Known{target, target};
        });
        const auto *folded = std::get_if<Folded>(&folding);
        if (!folded)
            return "not folded";
        QByteArray lines;
        for (const auto &p : folded->postings) {
            lines += QStringLiteral("%1 | %2 | %3 | %4 | %5 | %6\n")
                         .arg(p.place.text(), p.lot.item.text(), p.lot.maker ? p.lot.maker->text() : QString(),
                              p.lot.text.text(), p.lot.expiry.iso())
                         .arg(p.units.count())
                         .toUtf8();
        }
        return lines;
    }
};

void GoldenTest::everyKindHasASample()
{
    std::set<size_t> alternatives;
    for (const auto &body : eventSamples())
        alternatives.insert(body.index());
    QCOMPARE(alternatives.size(), std::variant_size_v<EventBody>);
}

void GoldenTest::everyFileIsOfAKind()
{
    QStringList expected;
    for (const auto &body : eventSamples())
        expected << nameOf(body) + QStringLiteral(".cbor.hex") << nameOf(body) + QStringLiteral(".postings.txt");
    if (qEnvironmentVariableIsSet("BOTIQUIN_WRITE_GOLDEN"))
        QVERIFY(QDir().mkpath(folder()));
    else
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), expected.size());
    for (const auto &file : QDir(folder()).entryList(QDir::Files))
        QVERIFY2(expected.contains(file), qPrintable(file));
}

void GoldenTest::bytesAndPostingsAreFrozen_data()
{
    QTest::addColumn<int>("sample");
    int number = 0;
    for (const auto &body : eventSamples())
        QTest::newRow(qPrintable(nameOf(body))) << number++;
}

void GoldenTest::bytesAndPostingsAreFrozen()
{
    QFETCH(const int, sample);
    const EventBody body = eventSamples()[size_t(sample)];
    const Event event = eventOf(body, quint64(100 + kindOf(body)));
    const QByteArray hex = frozen(nameOf(body) + QStringLiteral(".cbor.hex"), event.canonical().toHex() + '\n');
    QCOMPARE(event.canonical().toHex() + '\n', hex);

    const auto parsed = Event::parse(QByteArray::fromHex(hex.trimmed()));
    QVERIFY(parsed);
    const auto decoded = decodeBody(parsed->envelope().kind, parsed->envelope().version, parsed->body());
    QVERIFY(decoded);
    QCOMPARE(decoded->index(), body.index());
    QCOMPARE(canonicalCbor(encodeBody(*decoded)), canonicalCbor(parsed->body()));
    QCOMPARE(listed(*parsed), frozen(nameOf(body) + QStringLiteral(".postings.txt"), listed(*parsed)));
}

BQ_SUITE(GoldenTest);
#include "golden_test.moc"
