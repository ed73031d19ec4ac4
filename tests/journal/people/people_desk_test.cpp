// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/people/people_desk.h"

#include "support/small_region.h"
#include "support/suite.h"

using namespace botiquin;
using namespace botiquin::testing;

/// Whoever guesses a PIN has few tries, whatever is done to the program and its clock.
class PeopleDeskTest : public QObject
{
    Q_OBJECT

    static constexpr const char *wrong = "000001";

    /// "" for somebody who is let in, or the refusal with the seconds to wait.
    static QString said(SmallRegion &region, const UserId &user, const QString &pin)
    {
        const auto answer = PeopleDesk(*region.station).signIn(user, pin);
        if (!answer)
            return name(answer.error().kind);
        return *answer ? QString()
                       : QStringLiteral("%1 %2").arg(name(answer->error().rule)).arg(answer->error().waitSeconds);
    }
    static void guess(SmallRegion &region, int times)
    {
        for (int i = 0; i < times; ++i) {
            QVERIFY(said(region, packer, wrong).startsWith(QLatin1String("wrongPin")));
            region.clock.advance(waitAfter(i + 1));
        }
    }

private Q_SLOTS:
    void theWaitDoublesUpToAQuarterOfAnHour()
    {
        const std::vector<int> waits{0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900};
        for (size_t failures = 0; failures < waits.size(); ++failures)
            QCOMPARE(waitAfter(int(failures)), waits[failures]);
        QCOMPARE(waitAfter(1000), 900);
        // Of a million PINs, a day of guessing tries about one in ten thousand.
        int tries = 0;
        for (qint64 seconds = 0; seconds < 24 * 3600; seconds += waitAfter(++tries)) {
        }
        QVERIFY(tries < 110);
    }

    void thePinIsNotLookedAtBeforeTheWaitIsOver()
    {
        SmallRegion region(1);
        region.setPins();
        guess(region, 4);
        QCOMPARE(said(region, packer, wrong), QStringLiteral("wrongPin 8"));
        QCOMPARE(said(region, packer, packerPin), QStringLiteral("mustWait 8"));
        region.clock.advance(7);
        QCOMPARE(said(region, packer, packerPin), QStringLiteral("mustWait 1"));
        // Nobody else waits.
        QCOMPARE(said(region, checker, checkerPin), QString());
        region.clock.advance(1);
        QCOMPARE(said(region, packer, packerPin), QString());
        QCOMPARE(said(region, packer, wrong), QStringLiteral("wrongPin 0"));
    }

    void whatWasTriedOutlivesAPowerCut()
    {
        SmallRegion region(1);
        region.setPins();
        guess(region, 4);
        QCOMPARE(said(region, packer, wrong), QStringLiteral("wrongPin 8"));
        region.reopen();
        QCOMPARE(said(region, packer, packerPin), QStringLiteral("mustWait 8"));
    }

    void aHashThatWouldCostHoursIsNotLookedAt()
    {
        SmallRegion region(1);
        region.setPins();
        auto &people = region.book().people;
        auto credential = **people.credential(packer);
        const QString own = QStringLiteral("$m=65536,t=2,p=1$");
        QVERIFY2(credential.pinHash.contains(own), qPrintable(credential.pinHash));
        credential.pinHash.replace(own, QStringLiteral("$m=4194304,t=40000,p=1$"));
        QVERIFY(people.setCredential(credential));
        QCOMPARE(said(region, packer, packerPin), QStringLiteral("wrongPin 0"));
    }

    void aClockThatIsSetBackNeitherLetsInNorLocksOut()
    {
        SmallRegion region(1);
        region.setPins();
        const Instant before = region.clock.now();
        region.clock.set({before.seconds + 14LL * 365 * 24 * 3600});
        guess(region, 4);
        QCOMPARE(said(region, packer, wrong), QStringLiteral("wrongPin 8"));
        region.clock.set(before);
        QCOMPARE(said(region, packer, packerPin), QStringLiteral("mustWait 8"));
        region.clock.advance(5);
        QCOMPARE(said(region, packer, packerPin), QStringLiteral("mustWait 3"));
        region.clock.advance(3);
        QCOMPARE(said(region, packer, packerPin), QString());
    }
};

BQ_SUITE(PeopleDeskTest);
#include "people_desk_test.moc"
