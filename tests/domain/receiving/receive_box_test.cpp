// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/receiving/receive_box.h"

#include "domain/receiving/map_distance.h"
#include "domain/receiving/report_line.h"
#include "support/sample.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::receiving;
using namespace botiquin::testing;

namespace {

const Lot p1 = lot("P1");
const Lot p2 = lot("P2");
const Lot a1 = lot("A1", "2028-01-31", "010.000.2230.00");
const Lot stray = lot("X9", "2027-05-31", "010.000.1206.00");

BoxOpened listed()
{
    return {false, {{p1, Units(12)}, {a1, Units(8)}}};
}

LineTold told(const Lot &of, qint64 received, qint64 damaged = 0, qint64 expired = 0, qint64 tooWarm = 0,
              const std::optional<Lot> &insteadOf = {})
{
    return {of, Units(received), Units(damaged), Units(expired), Units(tooWarm), insteadOf};
}

ReceiveBox command(const std::optional<UserId> &receiver = user("enfermeria1"))
{
    return {sscc(7), clues("OCIMB000596"), std::nullopt, Link::facility(clues()), receiver,
            std::nullopt, std::nullopt, Instant{1'795'356'120}};
}

QString outcomeOf(const OpenDelivery &delivery, const ReceiveBox &by = command())
{
    const auto decision = decide(delivery, by);
    return decision ? QStringLiteral("accepted") : name(decision.error());
}

template <class Act>
QString outcomeOf(const OpenDelivery &delivery, const Act &act)
{
    const auto decision = decide(delivery, act);
    return decision ? QStringLiteral("accepted") : name(decision.error());
}

/// Where the units of an event go, by place and lot text.
QStringList movesOf(const DeliveryReceived &event)
{
    QStringList moves;
    for (const auto &posting : postings(event)) {
        if (posting.units > Units(0))
            moves << QStringLiteral("%1 %2 %3").arg(posting.place.text(), posting.lot.text.text()).arg(posting.units.count());
    }
    moves.sort();
    return moves;
}

} // namespace

class ReceiveBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allAsListedIsOneWord()
    {
        OpenDelivery delivery(listed());
        QCOMPARE(outcomeOf(delivery), QStringLiteral("linesAreOpen"));
        delivery.apply(RestAsListed{});
        QCOMPARE(delivery.differences(), 0);
        const auto event = decide(delivery, command());
        QVERIFY(event);
        QCOMPARE(movesOf(*event), QStringList({QStringLiteral("F:OCIMB000596 A1 8"), QStringLiteral("F:OCIMB000596 P1 12")}));
        QCOMPARE(event->proof.receiver, std::optional(user("enfermeria1")));
        QCOMPARE(event->seal, SealState::intact);
    }

    void whatIsDamagedOrMissingIsBookedToWhoHeldTheBox()
    {
        OpenDelivery delivery(listed());
        delivery.apply(told(p1, 6, 2, 0, 1));
        delivery.apply(RestAsListed{});
        QCOMPARE(delivery.differences(), 1);
        QCOMPARE(delivery.missing(*delivery.line(p1)), Units(3));
        const auto event = decide(delivery, command());
        QVERIFY(event);
        QCOMPARE(movesOf(*event),
                 QStringList({QStringLiteral("F:OCIMB000596 A1 8"), QStringLiteral("F:OCIMB000596 P1 6"),
                              QStringLiteral("L:damaged/F:OCIMB000012 P1 2"), QStringLiteral("L:missing/F:OCIMB000012 P1 3"),
                              QStringLiteral("L:tooWarm/F:OCIMB000012 P1 1")}));
    }

    void nothingAtAllMayCome()
    {
        OpenDelivery delivery(listed());
        delivery.apply(RestMissing{});
        const auto event = decide(delivery, command());
        QVERIFY(event);
        QCOMPARE(movesOf(*event), QStringList({QStringLiteral("L:missing/F:OCIMB000012 A1 8"),
                                               QStringLiteral("L:missing/F:OCIMB000012 P1 12")}));
    }

    void anotherLotComesInsteadOfTheListedOne()
    {
        OpenDelivery delivery(listed());
        delivery.apply(told(p2, 5, 0, 0, 0, p1));
        delivery.apply(RestAsListed{});
        QCOMPARE(delivery.line(p1)->received, Units(7));
        QCOMPARE(delivery.missing(*delivery.line(p1)), Units(0));
        const auto event = decide(delivery, command());
        QVERIFY(event);
        Units left;
        for (const auto &posting : postings(*event)) {
            if (posting.place == Place::box(sscc(7)))
                left += posting.units;
        }
        QCOMPARE(left, Units(-20)); // The box is as empty as if all had come as listed.
    }

    void whatNobodyListedIsExtra()
    {
        OpenDelivery delivery(listed());
        delivery.apply(UnitsFound{stray, Units(1)});
        delivery.apply(UnitsFound{stray, Units(2)});
        QVERIFY(delivery.line(stray)->isExtra());
        QCOMPARE(delivery.line(stray)->received, Units(3));
        delivery.apply(told(stray, 0));
        QVERIFY(!delivery.line(stray));
    }

    void aBoxWithoutAListIsWhatIsFoundInIt()
    {
        OpenDelivery delivery(BoxOpened{true, {}});
        QCOMPARE(outcomeOf(delivery), QStringLiteral("nothingFound"));
        delivery.apply(UnitsFound{p1, Units(4)});
        QCOMPARE(delivery.differences(), 0);
        const auto event = decide(delivery, command());
        QVERIFY(event && event->unlisted);
        QCOMPARE(movesOf(*event), QStringList{QStringLiteral("F:OCIMB000596 P1 4")});
        OpenDelivery empty(BoxOpened{true, {}});
        empty.apply(RestMissing{});
        QCOMPARE(outcomeOf(empty), QStringLiteral("accepted"));
    }

    void theNameOnThePaperGoesBeforeWhoTypesIt()
    {
        OpenDelivery delivery(listed());
        delivery.apply(RestAsListed{});
        QCOMPARE(outcomeOf(delivery, command(std::nullopt)), QStringLiteral("receiverMissing"));
        const Instant yesterday{command().now.seconds - 86'400};
        delivery.apply(PaperSigned{QStringLiteral("Rosa M."), yesterday});
        const auto event = decide(delivery, command());
        QVERIFY(event);
        QVERIFY(!event->proof.receiver);
        QCOMPARE(event->proof.signedName, std::optional(QStringLiteral("Rosa M.")));
        QCOMPARE(event->proof.handedOver, std::optional(yesterday));
        delivery.apply(PaperSigned{QStringLiteral("Rosa M."), Instant{command().now.seconds + 1}});
        QCOMPARE(outcomeOf(delivery), QStringLiteral("handedOverLater"));
    }

    void aLineIsRefusedByName_data()
    {
        QTest::addColumn<qint64>("received");
        QTest::addColumn<qint64>("damaged");
        QTest::addColumn<int>("of"); // 0: P1, 1: P2, 2: a lot of nothing listed
        QTest::addColumn<int>("insteadOf"); // -1: none, 0: P1, 1: A1, 2: P2
        QTest::addColumn<QString>("outcome");
        QTest::newRow("less than none") << qint64(-1) << qint64(0) << 0 << -1 << "unitsTooMany";
        QTest::newRow("more than a line carries") << qint64(10'000'000) << qint64(1) << 0 << -1 << "unitsTooMany";
        QTest::newRow("none of what is not listed") << qint64(0) << qint64(0) << 2 << -1 << "nothingTold";
        QTest::newRow("a listed lot for itself") << qint64(1) << qint64(0) << 0 << 0 << "replacesItself";
        QTest::newRow("for another item") << qint64(1) << qint64(0) << 1 << 1 << "replacesOtherItem";
        QTest::newRow("for what is not listed") << qint64(1) << qint64(0) << 2 << 2 << "replacesOtherItem";
        QTest::newRow("another lot") << qint64(1) << qint64(0) << 1 << 0 << "accepted";
        QTest::newRow("none of a listed lot") << qint64(0) << qint64(0) << 0 << -1 << "accepted";
        QTest::newRow("more than listed") << qint64(13) << qint64(0) << 0 << -1 << "accepted";
    }
    void aLineIsRefusedByName()
    {
        QFETCH(qint64, received);
        QFETCH(qint64, damaged);
        QFETCH(int, of);
        QFETCH(int, insteadOf);
        const Lot lots[] = {p1, p2, stray};
        const Lot replaced[] = {p1, a1, p2};
        const OpenDelivery delivery(listed());
        const auto instead = insteadOf < 0 ? std::nullopt : std::optional(replaced[insteadOf]);
        QTEST(outcomeOf(delivery, told(lots[of], received, damaged, 0, 0, instead)), "outcome");
    }

    void aLotInsteadOfOneThatNobodyListedIsRefused()
    {
        const OpenDelivery delivery(listed());
        QCOMPARE(outcomeOf(delivery, told(p2, 1, 0, 0, 0, lot("P3"))), QStringLiteral("replacesUnlisted"));
    }

    void whatWasWrongIsSaidInAnyOrder_data()
    {
        QTest::addColumn<bool>("restFirst");
        QTest::newRow("before the rest") << false;
        QTest::newRow("after the rest") << true;
    }
    void whatWasWrongIsSaidInAnyOrder()
    {
        QFETCH(bool, restFirst);
        OpenDelivery delivery(listed());
        if (restFirst)
            delivery.apply(RestAsListed{});
        const ReportLine reports[] = {{p1, LineTrouble::damaged, Units(2)},
                                      {p1, LineTrouble::missing, Units(1)},
                                      {p1, LineTrouble::otherLot, Units(3), p2},
                                      {p1, LineTrouble::expired, Units(1)},
                                      {a1, LineTrouble::extra, Units(2)}};
        for (const auto &report : reports) {
            const auto act = decide(delivery, report);
            QVERIFY(act);
            delivery.apply(*act);
        }
        delivery.apply(RestAsListed{});
        QCOMPARE(delivery.line(p1)->received, Units(5));
        QCOMPARE(delivery.missing(*delivery.line(p1)), Units(1));
        QCOMPARE(delivery.line(p2)->received, Units(3));
        QCOMPARE(delivery.line(a1)->received, Units(10));
    }

    void aReportIsRefusedByName_data()
    {
        QTest::addColumn<int>("of"); // 0: P1, 1: not in the box
        QTest::addColumn<int>("trouble");
        QTest::addColumn<qint64>("units");
        QTest::addColumn<int>("other"); // -1: none, 0: P2, 1: A1, 2: another item
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *what, int of, LineTrouble trouble, qint64 units, int other, const char *outcome) {
            QTest::newRow(what) << of << int(trouble) << units << other << outcome;
        };
        row("not in the box", 1, LineTrouble::missing, 1, -1, "noSuchLine");
        row("no units", 0, LineTrouble::damaged, 0, -1, "unitsNotPositive");
        row("more than listed", 0, LineTrouble::damaged, 13, -1, "moreThanCame");
        row("all of them", 0, LineTrouble::missing, 12, -1, "accepted");
        row("another lot, but which", 0, LineTrouble::otherLot, 1, -1, "otherLotMissing");
        row("another lot of the list", 0, LineTrouble::otherLot, 1, 1, "otherLotIsListed");
        row("another lot of another item", 0, LineTrouble::otherLot, 1, 2, "otherItem");
        row("another lot", 0, LineTrouble::otherLot, 12, 0, "accepted");
        row("more than listed came", 0, LineTrouble::extra, 40, -1, "accepted");
    }
    void aReportIsRefusedByName()
    {
        QFETCH(int, of);
        QFETCH(int, trouble);
        QFETCH(qint64, units);
        QFETCH(int, other);
        const Lot lots[] = {p1, stray};
        const Lot others[] = {p2, a1, stray};
        const auto otherLot = other < 0 ? std::nullopt : std::optional(others[other]);
        QTEST(outcomeOf(OpenDelivery(listed()), ReportLine{lots[of], LineTrouble(trouble), Units(units), otherLot}), "outcome");
    }

    void aBoxIsReplayedFromItsActs()
    {
        const std::vector<DeliveryAct> acts{listed(), told(p1, 10, 1), UnitsFound{stray, Units(2)}, SealFound{SealState::broken},
                                            PaperSigned{QStringLiteral("R."), std::nullopt}, RestAsListed{}};
        std::vector<DeliveryAct> back;
        for (const auto &act : acts) {
            const auto read = deliveryActFrom(toBytes(act));
            QVERIFY(read);
            back.push_back(*read);
        }
        const auto delivery = OpenDelivery::replay(back);
        QVERIFY(delivery);
        QCOMPARE(delivery->seal(), SealState::broken);
        QCOMPARE(delivery->openLines(), 0);
        QCOMPARE(delivery->differences(), 2);
        QVERIFY(!OpenDelivery::replay({RestAsListed{}}));
        QVERIFY(!OpenDelivery::replay({listed(), listed()}));
        QVERIFY(!OpenDelivery::replay({}));
        QVERIFY(!deliveryActFrom("\xa0"));
    }

    void distancesAreThoseOfTheMap()
    {
        // Two monuments of Mexico City, some 3.6 km apart; and a tenth of a second of arc.
        const MapPoint angel{19'427'000, -99'167'700};
        QVERIFY(qAbs(metresBetween(angel, {19'432'600, -99'133'200}) - 3670) < 40);
        QCOMPARE(metresBetween(angel, angel), qint64(0));
        QCOMPARE(metresBetween({0, 0}, {1'000'000, 0}), qint64(111195));
        QCOMPARE(metresBetween({0, 179'500'000}, {0, -179'500'000}), qint64(111195));
    }
};

BQ_SUITE(ReceiveBoxTest);
#include "receive_box_test.moc"
