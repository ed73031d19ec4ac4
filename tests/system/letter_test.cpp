// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters.h"
#include "storage/exchange/sql_exchange_book.h"
#include "support/suite.h"

#include <QDateTime>

using namespace botiquin;
using namespace botiquin::testing;

/// A clinic that no network reaches, beside a warehouse and a centre that one does: contacts by file, through the real
/// programs.
class LetterTest : public QObject, Letters
{
    Q_OBJECT

    QString m_table; ///< the number of the device whose store is `table`

    /// What the window shows of how the exchange stands.
    QString memory(const QString &store) const
    {
        const auto opened = SqlStore::open(at(store), OpenMode::existing);
        return opened ? (*opened)->localSetting(QStringLiteral("exchangeMemory")).value_or(QString()) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        createStores();
        m_table = addDevice(m_warehouse, QStringLiteral("Mesa"), QStringLiteral("table"));
        startCentre();
        QCOMPARE(sync("region").code, 0);
    }

    void whoDoesNotKnowItsCentreNamesIt()
    {
        QCOMPARE(write("clinic", "none").text("refusal"), QStringLiteral("centreUnknown"));
        QCOMPARE(write("clinic", "none", {"--centre", "1f0b00000000beef"}).text("refusal"), QStringLiteral("unknownDevice"));
        QVERIFY(!QFile::exists(at("none.letter")));
        QCOMPARE(write("clinic", "none", {"--centre", "nobody"}).code, 2);
    }

    void aWholeRoundMakesAClinicAndTheCentreEqual()
    {
        report("primera carta");
        const auto written = write("clinic", "one", {"--centre", m_centreDevice});
        QVERIFY2(written.code == 0, written.words().constData());
        QVERIFY(written.number("events") > 0);
        QCOMPARE(written.number("bytes"), int(bytes("one.letter").size()));
        // Whoever carries it reads nothing of it.
        QVERIFY(!bytes("one.letter").contains("primera carta"));
        const auto carried = carry("one");
        QVERIFY2(carried.code == 0, carried.words().constData());
        const auto taken = take("clinic", "one");
        QVERIFY2(taken.code == 0, taken.words().constData());
        QCOMPARE(taken.number("brought"), written.number("events"));
        QVERIFY(!taken.json.contains(QStringLiteral("more")));
        areEqual({at("clinic"), at("centre")});

        // A supervisor answers by the network, and the clinic hears so by the next letter, from now on without a name.
        QCOMPARE(sync("region").code, 0);
        const auto shortage = on("region", {"shortage", "list"}).list("shortages").first().toObject();
        const auto answered = on("region", {"--as", "supervision1", "shortage", "answer",
                                            shortage[QStringLiteral("shortage")].toString(), "--answer", "cannot", "--note", "no hay"});
        QVERIFY2(answered.code == 0, answered.words().constData());
        QCOMPARE(sync("region").code, 0);
        QCOMPARE(write("clinic", "two").number("events"), 0);
        QCOMPARE(answer("two").code, 0);
        QVERIFY(take("clinic", "two").number("recorded") > 0);
        areEqual({at("clinic"), at("centre"), at("region")});
    }

    void anAnswerTwiceOrLateOrAfterALaterOneChangesNothingMore()
    {
        report("a");
        QCOMPARE(write("clinic", "a").code, 0);
        report("b");
        QCOMPARE(write("clinic", "b").code, 0);
        QCOMPARE(answer("b").code, 0);
        QCOMPARE(answer("a").code, 0); // out of order at the centre, too
        QCOMPARE(take("clinic", "b").code, 0);
        const auto before = on("clinic", {"digest"}).text("digest");
        const auto spoken = memory("clinic");
        QVERIFY(!spoken.isEmpty());
        for (int time = 0; time < 2; ++time) {
            for (const char *name : {"a", "b"}) {
                const auto again = take("clinic", QLatin1String(name));
                QVERIFY2(again.code == 0, again.words().constData());
                QCOMPARE(again.number("recorded"), 0);
                QCOMPARE(again.number("brought"), 0);
                QCOMPARE(memory("clinic"), spoken);
                QCOMPARE(on("clinic", {"digest"}).text("digest"), before);
            }
        }
        areEqual({at("clinic"), at("centre")});
        QCOMPARE(write("clinic", "c").number("events"), 0); // nothing was forgotten of what has arrived
        // Late: what it brings is taken in, and nothing goes back.
        QCOMPARE(answer("c").code, 0);
        report("d");
        QCOMPARE(sync("clinic").code, 0);
        QCOMPARE(take("clinic", "c").code, 0);
        QCOMPARE(sync("clinic").number("brought"), 0);
        areEqual({at("clinic"), at("centre")});
    }

    /// Days lie between what happens at each end, and the centre's clock may be another.
    void whenTheCentreWasHeardIsWhenItAnswered_data()
    {
        QTest::addColumn<QString>("answered");
        QTest::addColumn<QString>("heard");
        QTest::newRow("on the third day") << "2026-12-03T12:00:00Z" << "2026-12-03T12:00:00Z";
        QTest::newRow("before it was asked") << "2026-11-20T12:00:00Z" << "2026-12-03T12:00:00Z"; // and heard before
        QTest::newRow("later") << "2026-12-05T12:00:00Z" << "2026-12-05T12:00:00Z";
        QTest::newRow("in another year") << "2031-01-01T12:00:00Z" << "2026-12-09T12:00:00Z";
    }
    void whenTheCentreWasHeardIsWhenItAnswered()
    {
        QFETCH(const QString, answered);
        QFETCH(const QString, heard);
        const auto lastSpoken = [this] {
            const auto opened = SqlStore::open(at("far"), OpenMode::existing);
            return SqlExchangeBook((*opened)->sql()).memory()->lastSpoken;
        };
        if (!QFile::exists(at("far")))
            QVERIFY(!addDevice(m_clinic, QStringLiteral("Lejana"), QStringLiteral("far")).isEmpty());
        QCOMPARE(sync("region").code, 0);
        QCOMPARE(write("far", "far", {"--centre", m_centreDevice, "--at", "2026-12-01T12:00:00Z"}).code, 0);
        QCOMPARE(answer("far", {"--at", answered}).code, 0);
        QCOMPARE(on("far", {"--at", "2026-12-09T12:00:00Z", "letter", "take", at("far.answer")}).code, 0);
        QCOMPARE(lastSpoken()->seconds, QDateTime::fromString(heard, Qt::ISODate).toSecsSinceEpoch());
    }

    void whatIsForgedOrCutOrAnothersIsRefusedByName()
    {
        QCOMPARE(write("clinic", "good").code, 0);
        const auto letter = bytes("good.letter");
        const auto refusalAtCentre = [&](const QByteArray &changed) {
            put("bad.letter", changed);
            const QString refusal = answer("bad").text("refusal");
            return carry("bad").text("refusal") == refusal ? refusal : QStringLiteral("another by the network");
        };
        QCOMPARE(refusalAtCentre({}), QStringLiteral("notALetter"));
        QCOMPARE(refusalAtCentre("no es una carta"), QStringLiteral("notALetter"));
        QCOMPARE(refusalAtCentre(letter.left(12)), QStringLiteral("truncated"));
        QCOMPARE(refusalAtCentre(letter.chopped(1)), QStringLiteral("truncated"));
        QByteArray changed = letter;
        changed[letter.size() - 5] = char(changed[letter.size() - 5] ^ 1);
        QCOMPARE(refusalAtCentre(changed), QStringLiteral("notForUs"));
        changed = letter;
        changed[8] = 9;
        QCOMPARE(refusalAtCentre(changed), QStringLiteral("newerVersion"));
        QVERIFY(!QFile::exists(at("bad.answer")));

        QCOMPARE(answer("good").code, 0);
        const auto good = bytes("good.answer");
        const auto refusalAtClinic = [&](const QByteArray &bytes) {
            put("bad.answer", bytes);
            return take("clinic", "bad").text("refusal");
        };
        const auto before = on("clinic", {"digest"}).text("digest");
        QCOMPARE(refusalAtClinic(letter), QStringLiteral("notAnAnswer"));
        QCOMPARE(refusalAtClinic(good.chopped(1)), QStringLiteral("truncated"));
        changed = good;
        changed[good.size() - 5] = char(changed[good.size() - 5] ^ 1);
        QCOMPARE(refusalAtClinic(changed), QStringLiteral("notForUs"));
        // To another store's letter, which nobody but it can open.
        QCOMPARE(write("table", "other", {"--centre", m_centreDevice}).code, 0);
        QCOMPARE(answer("other").code, 0);
        QCOMPARE(take("clinic", "other").text("refusal"), QStringLiteral("notForUs"));
        QCOMPARE(take("table", "other").code, 0);
        QCOMPARE(on("clinic", {"digest"}).text("digest"), before);
        // To a letter that is too long ago.
        for (int i = 0; i < 9; ++i)
            QCOMPARE(write("clinic", "last").code, 0);
        QCOMPARE(take("clinic", "good").text("refusal"), QStringLiteral("letterUnknown"));
        QCOMPARE(answer("last").code, 0);
        QCOMPARE(take("clinic", "last").code, 0);
        QCOMPARE(on("clinic", {"letter", "write", at("clinic")}).text("refusal"), QStringLiteral("outputIsTheStore"));
        QCOMPARE(on("centre", {"central", "answer", at("good.letter"), "--answer", at("good.letter")}).text("refusal"),
                 QStringLiteral("outputIsTheLetter"));
        QCOMPARE(bytes("good.letter"), letter);
        QCOMPARE(on("table", {"central", "answer", at("good.letter"), "--answer", at("x")}).text("refusal"), QStringLiteral("notACentre"));
    }

    /// The authority's log and the device's go together.
    void aStoreWithTheAuthorityWritesForBoth()
    {
        QCOMPARE(administer({"people", "add", "nueva1", "--name", "N. U.", "--role", "packer"}).code, 0);
        const auto written = write("region", "region");
        QVERIFY2(written.code == 0, written.words().constData());
        QVERIFY(written.number("events") > 0);
        QCOMPARE(carry("region").code, 0);
        const auto taken = take("region", "region");
        QVERIFY2(taken.code == 0, taken.words().constData());
        QCOMPARE(taken.number("brought"), written.number("events"));
        QCOMPARE(take("region", "region").code, 0);
        QCOMPARE(sync("region").number("brought"), 0);
        areEqual({at("region"), at("centre")});
    }

    void aDeviceThatWasRevokedGetsNothingMore()
    {
        QCOMPARE(on("centre", {"letter", "take", at("one.answer")}).code, 3);
        QCOMPARE(administer({"device", "revoke", m_table, "--reason", "robada"}).code, 0);
        QCOMPARE(write("region", "told").code, 0);
        QCOMPARE(answer("told").code, 0);
        QCOMPARE(write("table", "revoked").code, 0);
        QCOMPARE(answer("revoked").text("refusal"), QStringLiteral("revoked"));
        QVERIFY(!QFile::exists(at("revoked.answer")));
    }
};

BQ_SUITE(LetterTest);
#include "letter_test.moc"
