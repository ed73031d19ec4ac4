// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/sql_shortage_book.h"
#include "storage/stores.h"
#include "support/suite.h"
#include "watched_country.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

/// A centre that went back to a backup, and does not know any more of the clinic's first event, a shortage that others had
/// read.
struct ForgetfulCountry : WatchedCountry
{
    using WatchedCountry::WatchedCountry;

    const EventId lost{clinic.writer.device, 1, 1};

    ShortageAnswered answer() const { return {lost.text(), ShortageAnswer::willCome, Units(4), {}, {}, {}}; }
    void say(Laptop &by, const EventBody &body)
    {
        by.record(body);
        bring(by);
    }
    /// The clinic's computer goes on in the run that it is to, and says so.
    void goOn(Laptop &of, quint32 run)
    {
        of.writer.run = run;
        of.recordBy(std::nullopt, RunBegun{RunCause::copied, run - 1, 0});
        bring(of);
    }
    /// Where nothing that may help has come, all is judged again a while later.
    void wait()
    {
        centre.clock.advance(300);
        auto push = clinic.bring();
        push.runs.clear();
        (void)must(desk.exchange.contact(push, 1'000'000));
    }
    void meet(const std::vector<Laptop *> &laptops)
    {
        centre.desk = &desk.exchange;
        for (int round = 0; round < 2; ++round) {
            for (Laptop *laptop : laptops)
                laptop->exchangeWith(centre);
        }
        for (Laptop *laptop : laptops) {
            for (const auto &of : {clinicClues, officeClues, warehouseClues}) {
                if (laptop == &supervisor || of == clinicClues)
                    QCOMPARE(difference(*laptop, centre, of), QString());
            }
            const auto live = must(digest(*laptop->store));
            must(rebuildProjections(*laptop->store));
            QCOMPARE(must(digest(*laptop->store)), live);
        }
        compareWithRebuild();
    }
};

} // namespace

/// What others did to a shortage that does not come any more by the name by which they know it.
class LostShortageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWaitsForIt_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<bool>("isNamedAnew"); // else its device goes on in a later run
        QTest::addColumn<bool>("isKnownBefore");
        for (const auto &on : {onSqlite, onPostgres}) {
            for (const bool isNamedAnew : {true, false}) {
                for (const bool isKnownBefore : {true, false}) {
                    QTest::addRow("%s, %s, %s", qPrintable(on), isNamedAnew ? "its name is another's" : "its device goes on",
                                  isKnownBefore ? "before" : "after")
                        << on << isNamedAnew << isKnownBefore;
                }
            }
        }
    }
    void nothingWaitsForIt()
    {
        QFETCH(const bool, isNamedAnew);
        QFETCH(const bool, isKnownBefore);
        BQ_EMPTY_STORE(empty);
        ForgetfulCountry country(std::move(empty));
        const auto lose = [&] {
            if (isNamedAnew)
                country.say(country.clinic, count(clinicClues, 0));
            else
                country.goOn(country.clinic, 2);
        };
        if (isKnownBefore)
            lose();
        country.say(country.supervisor, country.answer());
        country.say(country.warehouse, ShortageSeen{country.lost.text()});
        country.say(country.otherClinic, ShortageClosed{country.lost.text(), ShortageEnd::withdrawn, {}, {}});
        if (!isKnownBefore) {
            const QStringList waiting{QStringLiteral("shortageSeen notKnownYet"), QStringLiteral("shortageClosed notKnownYet"),
                                      QStringLiteral("shortageAnswered notKnownYet")};
            QCOMPARE(country.held(), waiting);
            lose();
            country.wait();
        }
        // Whose it is not has no more right for that.
        QCOMPARE(country.held(), QStringList(QStringLiteral("shortageClosed notItsFacility")));
        country.meet({&country.supervisor, &country.clinic});
    }

    void whereItComesAllTheSameWhatWasDoneToItCounts()
    {
        ForgetfulCountry country;
        country.say(country.supervisor, country.answer());
        country.goOn(country.clinic, 2);
        QCOMPARE(country.held(), QStringList());
        Laptop copy(country.clinic.writer.device.number());
        country.say(copy, missing(clinicClues));
        country.meet({&country.supervisor, &country.clinic, &copy});
        for (Laptop *laptop : {&country.supervisor, &country.clinic, &copy}) {
            const auto shortage = must(SqlShortageBook(laptop->store->sql()).shortage(country.lost.text()));
            QVERIFY(shortage);
            QCOMPARE(shortage->state, ShortageState::answered);
            QCOMPARE(shortage->units, std::optional(Units(4)));
        }
    }

    void whileItMayComeItIsWaitedFor()
    {
        ForgetfulCountry country;
        const QStringList waits(QStringLiteral("shortageAnswered notKnownYet"));
        country.say(country.supervisor, country.answer());
        country.goOn(country.otherClinic, 2); // another device
        country.wait();
        QCOMPARE(country.held(), waits);
        // What has its name is held itself: it may be left out for good, or not.
        country.say(country.clinic, SmallCountry::given(otherClinicClues, 1));
        country.wait();
        QCOMPARE(country.held().size(), 2);
        QVERIFY(country.held().contains(waits.front()));
    }

    /// Of whom one that reaches others reported it, it says itself.
    void ofADeviceThatReachesOthersItIsWaitedFor()
    {
        ForgetfulCountry country;
        country.say(country.warehouse, ShortageSeen{EventId{country.supervisor.writer.device, 1, 1}.text()});
        country.goOn(country.supervisor, 2);
        QCOMPARE(country.held(), QStringList(QStringLiteral("shortageSeen notKnownYet")));
    }
};

BQ_SUITE(LostShortageTest);
#include "lost_shortage_test.moc"
