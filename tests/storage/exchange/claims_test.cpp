// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exchange/sql_claims.h"
#include "stores.h"
#include "support/suite.h"
#include "watched_country.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

/// Two tables of a warehouse that tell each other what they have in hand.
struct Tables
{
    SmallCountry country;
    SqlClaims claims{country.centre.store->sql()};
    exchange::Exchange office{country.centre.journal, country.centre.feeds, country.centre.subscribers, country.centre.rights, &claims};
    Laptop second{7};
    const ClaimedBox box{SmallCountry::kitOf(clinicClues), BoxClass::dry};

    Tables()
    {
        country.authority.record(DeviceEnrolled{second.writer.device, warehouseClues, QStringLiteral("Mesa 2"),
                                                QByteArray(32, 'q'), QStringLiteral("9521234"), 1, 7001, 8000});
        country.authority.exchangeWith(country.centre);
        country.centre.desk = &office;
    }

    void say(const std::vector<ClaimedBox> &inHand)
    {
        auto push = country.warehouse.bring();
        push.inHand = inHand;
        (void)country.centre.contact(push);
    }
    size_t heardAtTheSecond() { return country.centre.contact(second.bring()).claims.size(); }
    void pass(qint64 seconds) { country.centre.clock.advance(seconds); }
};

} // namespace

class ClaimsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatATableHasInHandTheOthersHearUntilItEnds()
    {
        Tables tables;
        tables.say({tables.box});
        QCOMPARE(tables.heardAtTheSecond(), size_t(1));
        tables.pass(claimSeconds);
        QCOMPARE(tables.heardAtTheSecond(), size_t(1));
        tables.pass(1);
        QCOMPARE(tables.heardAtTheSecond(), size_t(0));
        tables.say({tables.box});
        tables.say({});
        QCOMPARE(tables.heardAtTheSecond(), size_t(0));
    }

    void whatWasSaidWhileTheClockWasAheadHoldsNoLonger()
    {
        constexpr qint64 years = 14 * 365 * qint64(86'400);
        Tables tables;
        tables.pass(years);
        tables.say({tables.box});
        QCOMPARE(tables.heardAtTheSecond(), size_t(1));
        tables.pass(-years);
        QCOMPARE(tables.heardAtTheSecond(), size_t(0));
        tables.say({tables.box}); // as it does at each contact
        QCOMPARE(tables.heardAtTheSecond(), size_t(1));
        tables.pass(claimSeconds + 1);
        QCOMPARE(tables.heardAtTheSecond(), size_t(0));
    }
};

BQ_SUITE(ClaimsTest);
#include "claims_test.moc"
