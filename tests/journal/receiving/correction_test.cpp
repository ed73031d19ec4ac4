// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log/digest.h"
#include "journal/projector.h"
#include "support/road.h"
#include "support/suite.h"

using namespace botiquin;
using namespace botiquin::testing;

/// What was recorded wrongly, put right: goods come back once, and only from where they are.
class CorrectionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Road> m_road;

    EventId lastOf(Kind kind) { return (*m_road->book().log.lines(0, 1, int(kind))).front().id(); }

    QString correct(const EventId &wrong, const std::optional<EventBody> &right = {})
    {
        const auto answer = StockDesk(*m_road->station).correct(wrong, right, QStringLiteral("se anotó mal"), supervisor);
        return !answer ? answer.error().detail : *answer ? QStringLiteral("corrected") : name((*answer).error().rule);
    }

    QString reopen(const Sscc &sscc)
    {
        const auto reason = *packing::OverrideReason::parse(QStringLiteral("faltaba una pieza"));
        const auto answer = PackingDesk(*m_road->station).reopen(sscc, reason, supervisor);
        return !answer ? answer.error().detail : *answer ? QStringLiteral("reopened") : name((*answer).error());
    }

    qint64 unitsAt(const Place &place)
    {
        return (*m_road->book().stock.balance(place, lotOf(paracetamol, "P1"))).count();
    }

    qint64 onShelf() { return unitsAt(m_road->station->place()); }

    QStringList incidents()
    {
        QStringList kinds;
        for (const auto &incident : m_road->incidents())
            kinds << name(incident.kind);
        return kinds;
    }

    /// Books made anew from the log say the same.
    void compareRebuilt()
    {
        const auto before = digest(*m_road->store, {});
        QVERIFY(rebuildProjections(*m_road->store));
        const auto after = digest(*m_road->store, {});
        QVERIFY(before && after);
        QCOMPARE(*after, *before);
    }

private Q_SLOTS:
    void init()
    {
        m_road = std::make_unique<Road>();
        QVERIFY(*TripDesk(*m_road->station).plan({m_road->round, route37, {}, van, driver}, supervisor));
    }

    void aSealIsTakenBackWhileTheBoxIsHere()
    {
        const Sscc box = m_road->seal(0);
        QCOMPARE(onShelf(), 498);
        QCOMPARE(correct(lastOf(Kind::boxSealed)), QStringLiteral("corrected"));
        QCOMPARE(onShelf(), 500);
        QCOMPARE(unitsAt(Place::box(box)), 0);
        QCOMPARE(incidents(), QStringList());
        const auto loaded = TripDesk(*m_road->station).load(firstTrip, {box}, dispatcher);
        QVERIFY(loaded && !*loaded); // nothing goes out under a seal that never was
    }

    void theSealOfABoxOnATripIsNotTakenBack()
    {
        const Sscc box = m_road->seal(0);
        const auto sealed = lastOf(Kind::boxSealed);
        QVERIFY(*TripDesk(*m_road->station).load(firstTrip, {box}, dispatcher));
        QCOMPARE(correct(sealed), QStringLiteral("boxIsAway"));
        QCOMPARE(reopen(box), QStringLiteral("isAboard"));
        m_road->write(TripDeparted{firstTrip, {}, van, driver, {}});
        QCOMPARE(correct(sealed), QStringLiteral("boxIsAway"));
        QCOMPARE(reopen(box), QStringLiteral("isAboard"));
        m_road->write(TripUnloaded{firstTrip, m_road->warehouse, {box}, UnloadReason::loadedByMistake, QStringLiteral("")});
        QCOMPARE(correct(sealed), QStringLiteral("corrected"));
        QCOMPARE(onShelf(), 500);
    }

    void theSealOfAReceivedBoxIsNotTakenBack()
    {
        const Sscc box = m_road->seal(0);
        const auto sealed = lastOf(Kind::boxSealed);
        DeliveryReceived delivery{box, SmallRegion::clinicClues(0), {}, SealState::intact, false, {}, {}, {}};
        delivery.lines.push_back({lotOf(paracetamol, "P1"), Units(2), Units(2), {}, {}, {}, {}});
        m_road->write(delivery);
        QCOMPARE(correct(sealed), QStringLiteral("boxIsAway"));
        QCOMPARE(reopen(box), QStringLiteral("wasReceived"));
    }

    void theGoodsOfAReopenedBoxComeBackOnce()
    {
        const Sscc box = m_road->seal(0);
        const auto sealed = lastOf(Kind::boxSealed);
        QCOMPARE(reopen(box), QStringLiteral("reopened"));
        QCOMPARE(onShelf(), 500);
        QCOMPARE(correct(sealed), QStringLiteral("boxReopened"));
        QCOMPARE(onShelf(), 500);
        QCOMPARE(incidents(), QStringList());
    }

    void whatWasTakenBackHasNothingLeftToTakeBack()
    {
        m_road->receive(lotOf(paracetamol, "P1"), 40);
        QCOMPARE(correct(lastOf(Kind::stockReceived)), QStringLiteral("corrected"));
        const auto correction = lastOf(Kind::corrected);
        QCOMPARE(correct(correction), QStringLiteral("notCorrectable"));
        QCOMPARE(onShelf(), 500);
        // It can be said anew what really came; of the same kind as what was said first.
        QCOMPARE(correct(correction, StockWrittenOff{m_road->warehouse, lotOf(paracetamol, "P1"), Units(40),
                                                     LossReason::damaged, QStringLiteral("")}),
                 QStringLiteral("notCorrectable"));
        QCOMPARE(correct(correction, StockReceived{m_road->warehouse, *SupplierName::parse(QStringLiteral("Distribuidora")),
                                                   std::nullopt,
                                                   {ReceivedLine{lotOf(paracetamol, "P1"), Units(4), {}, {}}}}),
                 QStringLiteral("corrected"));
        QCOMPARE(onShelf(), 504);
        compareRebuilt();
    }

    void aCorrectionIsAboutTheSameBox()
    {
        m_road->seal(0);
        const auto sealed = lastOf(Kind::boxSealed);
        auto other = std::get<BoxSealed>(*decodeBody(int(Kind::boxSealed), 1, (*m_road->store->find(sealed))->event.body()));
        other.sscc = Road::boxCode(2, BoxClass::dry);
        QCOMPARE(correct(sealed, other), QStringLiteral("anotherThing"));
    }

    void aBoxWhoseReopeningWasTakenBackCanBeReopened()
    {
        const Sscc box = m_road->seal(0);
        for (int times = 0; times < 3; ++times) {
            QCOMPARE(reopen(box), QStringLiteral("reopened"));
            QCOMPARE(onShelf(), 500);
            QCOMPARE(reopen(box), QStringLiteral("alreadyReopened"));
            QCOMPARE(correct(lastOf(Kind::boxReopened)), QStringLiteral("corrected"));
            QCOMPARE(onShelf(), 498);
            QCOMPARE(unitsAt(Place::box(box)), 2);
            QVERIFY(!*m_road->book().drafts.draft(m_road->kit(0), BoxClass::dry));
        }
        QCOMPARE(incidents(), QStringList());
        compareRebuilt();
    }

    void aReopeningStaysOnceTheKitIsPackedAnew()
    {
        const Sscc box = m_road->seal(0);
        QCOMPARE(reopen(box), QStringLiteral("reopened"));
        const auto reopening = lastOf(Kind::boxReopened);
        m_road->write(BoxSealed{Road::boxCode(9, BoxClass::dry), m_road->kit(0), BoxClass::dry, m_road->warehouse,
                                *SealNumber::parse(QStringLiteral("9001")), {packer}, checker,
                                {SealedLine{paracetamol, Units(2), {SealedLot{lotOf(paracetamol, "P1"), Units(2), {}}}, {}, {}}},
                                {}});
        QCOMPARE(correct(reopening), QStringLiteral("boxPackedAnew"));
    }

    void aReceptionThatWasTakenBackCanBeMadeAgain()
    {
        const Sscc box = m_road->seal(0);
        const auto shelf = Place::facility(SmallRegion::clinicClues(0));
        DeliveryReceived delivery{box, SmallRegion::clinicClues(0), {}, SealState::intact, false, {}, {}, {}};
        delivery.lines.push_back({lotOf(paracetamol, "P1"), Units(2), Units(2), {}, {}, {}, {}});
        m_road->write(delivery);
        QCOMPARE(unitsAt(shelf), 2);
        QCOMPARE(correct(lastOf(Kind::deliveryReceived)), QStringLiteral("corrected"));
        QCOMPARE(unitsAt(shelf), 0);
        m_road->write(delivery);
        QCOMPARE(unitsAt(shelf), 2);
        m_road->write(delivery); // twice is once
        QCOMPARE(unitsAt(shelf), 2);
        QCOMPARE(incidents(), QStringList{"contestedClaim"});
        compareRebuilt();
    }

    /// Two stores that did not know of each other: one loads the box, the other takes its seal back.
    void aTripWithABoxWhoseSealWasTakenBackElsewhereIsShown()
    {
        const Sscc box = m_road->seal(0);
        const auto sealed = lastOf(Kind::boxSealed);
        QVERIFY(*TripDesk(*m_road->station).load(firstTrip, {box}, dispatcher));
        QVERIFY(*TripDesk(*m_road->station).depart(firstTrip, {{}, true}, dispatcher));
        m_road->write(Corrected{sealed.device, sealed.run, sealed.seq, QStringLiteral("de otra mesa"), {}, {}, {}});
        QCOMPARE(m_road->trip().loaded, 1);
        const auto boxes = m_road->book().dispatch.boxes(firstTrip);
        QVERIFY2(boxes, qPrintable(boxes ? QString() : boxes.error().detail));
        const auto aboard = std::find_if(boxes->begin(), boxes->end(), [&](const TripBox &b) { return b.sscc == box; });
        QVERIFY(aboard != boxes->end());
        QCOMPARE(aboard->facility, SmallRegion::clinicClues(0));
        QCOMPARE(incidents(), QStringList{"openedAway"});
        compareRebuilt();
    }
};

BQ_SUITE(CorrectionTest);
#include "correction_test.moc"
