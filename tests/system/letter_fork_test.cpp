// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters.h"
#include "support/suite.h"

using namespace botiquin::testing;

/// Letters of stores that are copies, and of a centre that went back to a backup: through the real programs.
class LetterForkTest : public QObject, Letters
{
    Q_OBJECT

    void copyClinic(const QString &to) const
    {
        QVERIFY(QFile::copy(at("clinic"), at(to)));
        QVERIFY(QFile::copy(at("clinic.keys"), at(to + QStringLiteral(".keys"))));
    }

private Q_SLOTS:
    void initTestCase()
    {
        createStores();
        startCentre();
        stopCentre();
        for (const char *store : {"region", "clinic"}) {
            const auto begun = round(QLatin1String(store), "begins", {"--centre", m_centreDevice});
            QVERIFY2(begun.code == 0, begun.words().constData());
        }
    }

    void anAnswerFromBeforeABackupOfTheCentreIsRefused()
    {
        report("antes");
        QCOMPARE(write("clinic", "before").code, 0);
        QCOMPARE(answer("before").code, 0);
        QCOMPARE(on("centre", {"central", "new-epoch"}).code, 0);
        QCOMPARE(write("clinic", "after").code, 0);
        QCOMPARE(answer("after").code, 0);
        QVERIFY(take("clinic", "after").json[QStringLiteral("more")].toBool());
        QCOMPARE(take("clinic", "before").text("refusal"), QStringLiteral("outdated"));
        const auto taken = round("clinic", "again");
        QVERIFY2(taken.code == 0 && !taken.json.contains(QStringLiteral("more")), taken.words().constData());
        areEqual({at("clinic"), at("centre")});
    }

    /// A copy of the clinic's store that is worked with as well, and no network at either place.
    void copiesThatBothWriteAreSetRightByLetters()
    {
        QCOMPARE(round("clinic", "settled").code, 0);
        copyClinic("copy");
        report("del original", "clinic");
        report("copia, primera", "copy");
        const int each = write("clinic", "original").number("events");
        QVERIFY(each > 0);
        QCOMPARE(write("copy", "copied").number("events"), each);
        for (const char *name : {"original", "copied"})
            QCOMPARE(answer(QLatin1String(name)).code, 0);
        QCOMPARE(take("clinic", "original").code, 0);
        const auto behind = take("copy", "copied");
        QCOMPARE(behind.text("refusal"), QStringLiteral("storeIsBehind"));
        QCOMPARE(behind.number("brought"), 0);
        report("copia, segunda", "copy");
        const auto goesOn = on("copy", {"store", "new-run", "--offline"});
        QVERIFY2(goesOn.code == 0, goesOn.words().constData());
        QCOMPARE(goesOn.number("moved"), 2 * each);
        QVERIFY(goesOn.number("run") > 1);
        report("copia, tercera", "copy");
        // Its two reports, that the run began, and the third.
        QCOMPARE(write("copy", "apart").number("events"), 3 * each + 1);
        QCOMPARE(answer("apart").code, 0);
        const auto apart = take("copy", "apart");
        QVERIFY2(apart.code == 0 && apart.number("brought") == 3 * each + 1, apart.words().constData());
        QCOMPARE(take("copy", "copied").text("refusal"), QString()); // late, and no news any more
        QCOMPARE(write("clinic", "hears").code, 0);
        QCOMPARE(answer("hears").code, 0);
        QVERIFY(take("clinic", "hears").number("recorded") > 3 * each);
        areEqual({at("clinic"), at("copy"), at("centre")});
        for (const char *store : {"clinic", "copy"}) {
            for (const char *note : {"del original", "copia, primera", "copia, segunda", "copia, tercera"})
                QCOMPARE(timesTold(QLatin1String(store), note), 1);
        }
        // Asked once more, there is nothing left to move.
        QCOMPARE(on("copy", {"store", "new-run", "--offline"}).number("moved"), 0);
        QCOMPARE(round("copy", "more").number("brought"), 1);
    }

    /// One that had begun a run before it heard that it is a copy.
    void aCopyThatHasBegunARunIsSetRightToo()
    {
        copyClinic("early");
        report("del original, otra vez", "clinic");
        QCOMPARE(round("clinic", "first").code, 0);
        report("de la otra copia", "early");
        QCOMPARE(on("early", {"store", "new-run", "--offline"}).number("moved"), 0);
        report("de la otra copia, aparte", "early");
        QCOMPARE(round("early", "early").text("refusal"), QStringLiteral("storeIsBehind"));
        QVERIFY(on("early", {"store", "new-run", "--offline"}).number("moved") > 0);
        for (const char *store : {"early", "early", "clinic"}) {
            const QString name = QLatin1String(store);
            QCOMPARE(round(name, "round").code, 0);
        }
        areEqual({at("clinic"), at("early"), at("centre")});
    }

    /// What the centre lost of the clinic's log, a copy of the clinic's store wrote otherwise meanwhile.
    void aForkFromBeforeWhatTheLetterBroughtIsFoundAfterABackupOfTheCentre()
    {
        copyClinic("twin");
        QVERIFY(QFile::copy(at("centre"), at("backup")));
        report("perdida, primera");
        report("perdida, segunda");
        QCOMPARE(round("clinic", "lost").code, 0);
        QVERIFY(QFile::remove(at("centre")) && QFile::rename(at("backup"), at("centre")));
        QCOMPARE(on("centre", {"central", "new-epoch"}).code, 0);
        for (const char *note : {"gemela, primera", "gemela, segunda", "gemela, tercera"})
            report(note, "twin");
        QCOMPARE(round("twin", "twin").code, 0);

        report("perdida, tercera");
        const auto heard = round("clinic", "late");
        QVERIFY2(heard.code == 0 && heard.json[QStringLiteral("more")].toBool(), heard.words().constData());
        QCOMPARE(heard.list("leftOut").first().toObject()[QStringLiteral("reason")].toString(), QStringLiteral("forked"));
        const auto written = write("clinic", "whole");
        QCOMPARE(answer("whole").code, 0);
        const auto forked = take("clinic", "whole");
        QCOMPARE(forked.text("refusal"), QStringLiteral("storeIsBehind"));
        const auto goesOn = on("clinic", {"store", "new-run", "--offline"});
        QVERIFY(goesOn.code == 0 && !goesOn.json.contains(QStringLiteral("more")));
        const QString first = forked.list("leftOut").first().toObject()[QStringLiteral("at")].toString();
        QCOMPARE(goesOn.number("moved"), written.number("events") - first.section(u'-', 2).toInt() + 1);
        for (const char *store : {"clinic", "clinic", "twin", "clinic"})
            QCOMPARE(round(QLatin1String(store), "round").code, 0);
        areEqual({at("clinic"), at("twin"), at("centre")});
        for (const char *note : {"perdida, primera", "perdida, segunda", "perdida, tercera", "gemela, primera", "gemela, tercera"}) {
            for (const char *store : {"clinic", "twin", "centre"})
                QCOMPARE(timesTold(QLatin1String(store), note), 1);
        }
    }
};

BQ_SUITE(LetterForkTest);
#include "letter_fork_test.moc"
