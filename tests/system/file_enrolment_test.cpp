// SPDX-License-Identifier: GPL-3.0-or-later
#include "region_with_centre.h"
#include "support/suite.h"

#include <QDateTime>
#include <QDir>

using namespace botiquin::testing;

/// Computers that join by files, beside a centre at work: through the real programs.
class FileEnrolmentTest : public QObject, RegionWithCentre
{
    Q_OBJECT

    QString newCode(const QString &label, bool isHeardOf = true) const
    {
        const auto made = administer({"device", "code", "--facility", m_clinic, "--label", label, "--centre", m_centreDevice});
        return !isHeardOf || sync("region").code == 0 ? made.text("code") : QString();
    }
    Said request(const QString &store, const QString &code) const
    {
        return on(store, {"device", "request", "--code", code, "--out", at(store + QStringLiteral(".request"))});
    }
    Said grant(const QString &store, const QStringList &more = {}) const
    {
        return on("centre", QStringList{"central", "grant", at(store + QStringLiteral(".request")), "--out",
                                        at(store + QStringLiteral(".grant"))}
                                + more);
    }
    Said join(const QString &store, const QString &whose) const
    {
        return on(store, {"device", "join", "--grant", at(whose + QStringLiteral(".grant"))});
    }
    QString digest(const QString &store) const { return on(store, {"digest", "--scope", m_clinic}).text("digest"); }

private Q_SLOTS:
    void initTestCase()
    {
        createRegion();
        startCentre();
    }

    void aComputerWithoutANetworkWorksWithWhatTheGrantBrought()
    {
        const auto code = newCode(QStringLiteral("Laptop"));
        const auto asked = request("laptop", code);
        QVERIFY2(asked.code == 0, asked.words().constData());
        QVERIFY(!QFile::exists(at("laptop")));
        const QString keys = at("laptop.new.keys");
        QCOMPARE(QFile::permissions(keys) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        // Asked again, it is the same.
        const auto first = bytes("laptop.request");
        QCOMPARE(request("laptop", code).text("fingerprint"), asked.text("fingerprint"));
        QCOMPARE(bytes("laptop.request"), first);
        QVERIFY(!first.contains(code.toLatin1()));

        const auto shown = on("centre", {"central", "grant", at("laptop.request")});
        QVERIFY2(shown.code == 0, shown.words().constData());
        QCOMPARE(shown.text("fingerprint"), asked.text("fingerprint"));
        QCOMPARE(shown.text("device"), asked.text("device"));
        QCOMPARE(shown.text("label"), QStringLiteral("Laptop"));
        QCOMPARE(shown.text("facility"), m_clinic);
        const auto other = grant("laptop", {"--fingerprint", "00000 00000 00000 00000 00000 00000"});
        QCOMPARE(other.text("refusal"), QStringLiteral("otherFingerprint"));
        QVERIFY(!QFile::exists(at("laptop.grant")));
        const auto granted = grant("laptop", {"--fingerprint", QString(shown.text("fingerprint")).remove(u' ')});
        QVERIFY2(granted.code == 0, granted.words().constData());

        const auto joined = join("laptop", "laptop");
        QVERIFY2(joined.code == 0, joined.words().constData());
        QCOMPARE(joined.text("device"), asked.text("device"));
        QCOMPARE(joined.text("facility"), m_clinic);
        QVERIFY(!joined.json.contains(QStringLiteral("more")));
        QVERIFY(!QFile::exists(keys) && !QFile::exists(at("laptop.new")));
        QCOMPARE(on("laptop", {"verify"}).code, 0);
        QCOMPARE(digest("laptop"), digest("centre"));
        QVERIFY(on("laptop", {"settings", "show"}).json.value(QStringLiteral("centre")).isNull());

        // Once there is a network after all, it goes on.
        const auto spoken = sync("laptop");
        QVERIFY2(spoken.code == 0, spoken.words().constData());
        QCOMPARE(digest("laptop"), digest("centre"));
        // Neither the code nor the grant is good for anything else.
        QCOMPARE(join("laptop", "laptop").text("refusal"), QStringLiteral("storeExists"));
        QCOMPARE(request("thief", code).code, 0);
        QCOMPARE(grant("thief").text("refusal"), QStringLiteral("codeUsed"));
        QCOMPARE(join("thief", "laptop").text("refusal"), QStringLiteral("notForUs"));
    }

    void aGrantIsForTheOneThatAsked()
    {
        QVERIFY(request("mine", newCode(QStringLiteral("Mía"))).code == 0);
        QVERIFY(request("yours", newCode(QStringLiteral("Suya"))).code == 0);
        QCOMPARE(grant("mine").code, 0);
        QCOMPARE(join("yours", "mine").text("refusal"), QStringLiteral("notForUs"));
        QCOMPARE(join("nobody", "mine").text("refusal"), QStringLiteral("noRequest"));
        QCOMPARE(on("mine", {"device", "join", "--grant", at("mine.grant"), "--out", at("elsewhere")}).code, 2);
        QVERIFY(QFile::setPermissions(at("mine.new.keys"), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QCOMPARE(join("mine", "mine").code, 4); // a key that others may read is no key
        QVERIFY(QFile::setPermissions(at("mine.new.keys"), QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(join("mine", "mine").code, 0);
    }

    void aGrantThatIsLostIsGivenAgainToTheSameKeyAlone()
    {
        const auto code = newCode(QStringLiteral("Perdida"));
        QCOMPARE(request("lost", code).code, 0);
        const auto asked = bytes("lost.request");
        QVERIFY(!grant("lost").json.contains(QStringLiteral("again")));
        QVERIFY(QFile::remove(at("lost.grant")));
        // The request that was kept, or one that is written anew, also after the code's day.
        QCOMPARE(request("lost", code).code, 0);
        QCOMPARE(bytes("lost.request"), asked);
        QVERIFY(on("centre", {"central", "grant", at("lost.request")}).json.value(QStringLiteral("again")).toBool());
        const QString inTwoDays = QDateTime::currentDateTime().addDays(2).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
        const auto again = grant("lost", {"--at", inTwoDays});
        QVERIFY2(again.code == 0 && again.json.value(QStringLiteral("again")).toBool(), again.words().constData());
        QCOMPARE(request("finder", code).code, 0);
        QCOMPARE(grant("finder").text("refusal"), QStringLiteral("codeUsed"));
        QCOMPARE(join("finder", "lost").text("refusal"), QStringLiteral("notForUs"));
        const auto joined = join("lost", "lost");
        QVERIFY2(joined.code == 0, joined.words().constData());
        QCOMPARE(on("lost", {"verify"}).code, 0);
        QCOMPARE(digest("lost"), digest("centre"));
        QCOMPARE(sync("lost").code, 0);
        QCOMPARE(on("centre", {"verify"}).code, 0);
    }

    void anotherCodeBeginsAnewWhateverBecameOfTheOneBefore()
    {
        const auto first = request("again", newCode(QStringLiteral("Primera")));
        QVERIFY(first.code == 0 && !first.json.contains(QStringLiteral("insteadOf")));
        QCOMPARE(grant("again").code, 0);
        QVERIFY(QFile::rename(at("again.grant"), at("first.grant")));

        const auto second = request("again", newCode(QStringLiteral("Segunda")));
        QVERIFY2(second.code == 0, second.words().constData());
        QCOMPARE(second.text("insteadOf"), first.text("device"));
        QVERIFY(second.text("fingerprint") != first.text("fingerprint"));
        QCOMPARE(join("again", "first").text("refusal"), QStringLiteral("notForUs"));
        QCOMPARE(grant("again").code, 0);
        const auto joined = join("again", "again");
        QVERIFY2(joined.code == 0, joined.words().constData());
        QCOMPARE(joined.text("device"), second.text("device"));
        QCOMPARE(on("again", {"verify"}).code, 0);
        QCOMPARE(digest("again"), digest("centre"));
        QCOMPARE(sync("again").code, 0);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("again.new*")}), QStringList());
    }

    void aKeyThatOthersMayReadIsReplaced()
    {
        const auto code = newCode(QStringLiteral("Vista"));
        const auto first = request("seen", code);
        QVERIFY(QFile::setPermissions(at("seen.new.keys"), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        const auto second = request("seen", code);
        QVERIFY2(second.code == 0, second.words().constData());
        QCOMPARE(second.text("device"), first.text("device"));
        QVERIFY(second.text("fingerprint") != first.text("fingerprint"));
        QCOMPARE(grant("seen").code, 0);
        QCOMPARE(join("seen", "seen").code, 0);
    }

    void badFilesAreRefusedByName()
    {
        QVERIFY(request("bad", newCode(QStringLiteral("Dañada"))).code == 0);
        const auto asked = bytes("bad.request");
        const auto refusalOf = [&](const QByteArray &changed) {
            put(QStringLiteral("bad.request"), changed);
            const auto said = grant("bad");
            return said.code == 3 ? said.text("refusal") : QString::number(said.code);
        };
        QCOMPARE(refusalOf({}), QStringLiteral("notABundle"));
        QCOMPARE(refusalOf("no es una solicitud"), QStringLiteral("notABundle"));
        QCOMPARE(refusalOf(asked.left(asked.size() / 2)), QStringLiteral("truncated"));
        QCOMPARE(refusalOf(asked.left(asked.size() - 1)), QStringLiteral("badSignature"));
        for (const qsizetype where : {qsizetype(40), asked.size() - 100, asked.size() - 1}) {
            QByteArray changed = asked;
            changed[where] = char(changed[where] ^ 1);
            const auto refusal = refusalOf(changed);
            QVERIFY2(QStringList({"badSignature", "badHeader", "truncated", "codeUnknown"}).contains(refusal), qPrintable(refusal));
        }
        QVERIFY(!QFile::exists(at("bad.grant")));
        put(QStringLiteral("bad.request"), asked);
        QCOMPARE(grant("bad").code, 0);

        const auto granted = bytes("bad.grant");
        for (const qsizetype size : {qsizetype(0), qsizetype(31), qsizetype(32), qsizetype(40), granted.size() - 1}) {
            put(QStringLiteral("bad.grant"), granted.left(size));
            const auto said = join("bad", "bad");
            QCOMPARE(said.code, 3);
            QCOMPARE(said.text("refusal"), size < 32 ? QStringLiteral("otherCentre")
                                               : size == 32 ? QStringLiteral("notABundle") : QStringLiteral("notForUs"));
        }
        for (const qsizetype where : {qsizetype(3), granted.size() / 2}) {
            QByteArray changed = granted;
            changed[where] = char(changed[where] ^ 1);
            put(QStringLiteral("bad.grant"), changed);
            QCOMPARE(join("bad", "bad").text("refusal"), where < 32 ? QStringLiteral("otherCentre") : QStringLiteral("notForUs"));
        }
        QVERIFY(!QFile::exists(at("bad")));
        put(QStringLiteral("bad.grant"), granted);
        QCOMPARE(join("bad", "bad").code, 0);
        QCOMPARE(on("bad", {"verify"}).code, 0);
    }

    void aCodeIsGoodForADayAndOnceTheCentreHasHeardOfIt()
    {
        QVERIFY(request("early", newCode(QStringLiteral("Temprana"), false)).code == 0);
        QCOMPARE(grant("early").text("refusal"), QStringLiteral("codeUnknown"));
        QVERIFY(request("late", newCode(QStringLiteral("Tardía"))).code == 0);
        const QString inTwoDays = QDateTime::currentDateTime().addDays(2).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
        QCOMPARE(grant("late", {"--at", inTwoDays}).text("refusal"), QStringLiteral("codeExpired"));
        QVERIFY(!QFile::exists(at("late.grant")));
        QCOMPARE(request("none", QStringLiteral("7Q2M-7Q2M")).text("refusal"), QStringLiteral("codeMistyped"));
        QCOMPARE(on("region", {"central", "grant", at("late.request")}).text("refusal"), QStringLiteral("notACentre"));
        // Who finds a network meanwhile needs no grant.
        const auto code = newCode(QStringLiteral("Con red"));
        QVERIFY(request("online", code).code == 0);
        QCOMPARE(on("none", {"device", "join", code, url(), "--out", at("online")}).code, 0);
        QVERIFY(grant("online").json.value(QStringLiteral("again")).toBool());
        // Nor has who signs with other keys since.
        QCOMPARE(on("online", {"store", "re-key", url()}).code, 0);
        QCOMPARE(sync("online").code, 0);
        QCOMPARE(grant("online").text("refusal"), QStringLiteral("codeUsed"));
    }
};

BQ_SUITE(FileEnrolmentTest);
#include "file_enrolment_test.moc"
