// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "sync/courier/load_size.h"
#include "sync/courier/timetable.h"

#include <QTest>

using namespace botiquin::courier;
using namespace std::chrono_literals;

namespace {

/// A timetable with a clock and a chance that the test moves.
struct Day
{
    double chance = 0.999999;
    Milliseconds now = 0ms;
    Pace pace;
    Timetable times{[this] { return chance; }, pace};

    Milliseconds left() const { return times.due().value_or(-1ms) - now; }
    void fail()
    {
        times.noteBegun();
        times.noteFailed(now);
    }
    void speak(bool isMore = false)
    {
        times.noteBegun();
        times.noteSpoken(isMore, now);
    }
};

} // namespace

class TimetableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstContactIsDueAtOnce()
    {
        Day day;
        QCOMPARE(day.left(), 0ms);
    }

    void onlyOneContactAtATime()
    {
        Day day;
        day.times.noteBegun();
        QVERIFY(!day.times.due());
        day.times.noteRecorded(true, day.now);
        day.times.noteWanted(day.now);
        QVERIFY(!day.times.due());
        day.times.noteSpoken(false, day.now);
        QVERIFY(day.times.due());
    }

    void whatOthersWaitForGoesAtOnceAndTheRestSoon()
    {
        Day day;
        day.speak();
        QCOMPARE(day.left(), day.pace.idle);
        day.times.noteRecorded(false, day.now);
        QCOMPARE(day.left(), day.pace.soon);
        day.times.noteRecorded(true, day.now);
        QCOMPARE(day.left(), day.pace.atOnce);
        day.times.noteRecorded(false, day.now);
        QCOMPARE(day.left(), day.pace.atOnce);
    }

    void manyEventsDoNotPutTheContactOff()
    {
        Day day;
        day.speak();
        for (int i = 0; i < 10; ++i) {
            day.times.noteRecorded(false, day.now);
            day.now += 1s;
        }
        QCOMPARE(day.left(), day.pace.soon - 10s);
    }

    void whatIsRecordedDuringAContactIsNotForgotten()
    {
        Day day;
        day.times.noteBegun();
        day.times.noteRecorded(true, day.now);
        day.now += 30s;
        day.times.noteSpoken(false, day.now);
        QCOMPARE(day.left(), 0ms);
    }

    void whatDoesNotFitFollowsAtOnce()
    {
        Day day;
        day.speak(true);
        QCOMPARE(day.left(), 0ms);
    }

    void failuresAreWaitedOutLongerAndLongerUpToAQuarterOfAnHour()
    {
        Day day;
        Milliseconds before = 0ms;
        for (int i = 0; i < 100; ++i) {
            day.fail();
            QVERIFY(day.left() >= before);
            QVERIFY(day.left() <= day.pace.retryMax);
            before = day.left();
            day.now += day.left();
        }
        QVERIFY(before > day.pace.retryMax - 1s);
    }

    void chanceSpreadsTheClinicsOverHalfOfTheTime()
    {
        Day early;
        early.chance = 0;
        Day late;
        for (int i = 0; i < 20; ++i) {
            early.fail();
            late.fail();
        }
        QCOMPARE(early.left(), early.pace.retryMax / 2);
        QVERIFY(late.left() > late.pace.retryMax - 1s);
    }

    void aDeadLinkIsAskedAgainForWhatPressesAlone()
    {
        Day day;
        for (int i = 0; i < 10; ++i)
            day.fail();
        const auto wait = day.left();
        day.times.noteRecorded(false, day.now);
        QCOMPARE(day.left(), wait);
        day.times.noteRecorded(true, day.now);
        QCOMPARE(day.left(), day.pace.atOnce);
        day.fail();
        QVERIFY(day.left() >= wait);
    }

    void successAndAPersonsWishForgetTheFailures()
    {
        Day day;
        for (int i = 0; i < 10; ++i)
            day.fail();
        day.times.noteWanted(day.now);
        QCOMPARE(day.left(), 0ms);
        day.fail();
        QVERIFY(day.left() <= day.pace.retryMin);
        for (int i = 0; i < 10; ++i)
            day.fail();
        day.speak();
        QCOMPARE(day.times.failures(), 0);
        day.fail();
        QVERIFY(day.left() <= day.pace.retryMin);
    }

    void whoAsksDuringAContactThatFailsGetsAnother()
    {
        Day day;
        day.times.noteBegun();
        day.times.noteWanted(day.now);
        day.now += 15s;
        day.times.noteFailed(day.now);
        QCOMPARE(day.left(), 0ms);
        day.fail();
        QVERIFY(day.left() > 0ms);
    }

    void theLoadGrowsWhileTheLinkHoldsAndShrinksAfterABreak()
    {
        LoadSize load(64 * 1024);
        QCOMPARE(load.bytes(), LoadSize::first);
        load.noteHeld(false);
        QCOMPARE(load.bytes(), LoadSize::first);
        for (int i = 0; i < 10; ++i)
            load.noteHeld(true);
        QCOMPARE(load.bytes(), qsizetype(64 * 1024));
        load.noteBroken();
        QCOMPARE(load.bytes(), qsizetype(16 * 1024));
        for (int i = 0; i < 10; ++i)
            load.noteBroken();
        QCOMPARE(load.bytes(), LoadSize::least);
    }
};

BQ_SUITE(TimetableTest);
#include "timetable_test.moc"
