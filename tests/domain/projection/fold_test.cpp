// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/projection/fold.h"
#include "support/event_samples.h"
#include "support/suite.h"

#include <QTest>
#include <map>

using namespace botiquin;
using namespace botiquin::testing;

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindFoldsToItsTables_data();
    void everyKindFoldsToItsTables();
    void aReopeningClaimsItsBox();
    void aCorrectionReversesAndReplaces();
    void aCorrectionOfACorrectionReversesTheReplacement();
    void aCorrectionWritesTheRowsOfItsReplacement();
    void aCorrectionIsOfItsTargetsKind();
    void aCorrectionWaitsForItsTarget();
    void whatCannotBeReadIsUnreadable();

private:
    static Corrected correcting(const EventId &id, const std::optional<EventBody> &replacement)
    {
        if (!replacement)
            return {id.device, id.run, id.seq, text("x"), {}, {}, {}};
        return {id.device, id.run, id.seq, text("x"), kindOf(*replacement), versionOf(*replacement),
                canonicalCbor(encodeBody(*replacement))};
    }
    static qint64 net(const Postings &postings, const Place &place)
    {
        qint64 sum = 0;
        for (const auto &posting : postings)
            sum += posting.place == place ? posting.units.count() : 0;
        return sum;
    }
    Folding folded(const Event &event) const
    {
        return fold(event, [this](const EventId &id) {
            const auto found = m_log.find(id);
            return found == m_log.end() ? std::nullopt : std::optional(found->second);
        });
    }
    /// As the store does: a correction is known with what it puts right in the end.
    void hold(const Event &event)
    {
        const auto body = decodeBody(event.envelope().kind, event.envelope().version, event.body());
        const auto *correction = body ? std::get_if<Corrected>(&*body) : nullptr;
        const auto first = correction ? correctedInTheEnd(event, m_log.at(correction->target())) : event;
        m_log.insert_or_assign(event.id(), Known{event, first});
    }

    std::map<EventId, Known> m_log;
};

void FoldTest::everyKindFoldsToItsTables_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("tables");
    const auto row = [](Kind kind, const QStringList &tables) {
        QTest::newRow(qPrintable(kindName(int(kind)))) << int(kind) << tables;
    };
    row(Kind::regionCreated, {});
    row(Kind::facilityDefined, {"facility"});
    row(Kind::itemDefined, {"item"});
    row(Kind::kitTemplateDefined, {"kit_template", "kit_template_line"});
    row(Kind::entitlementDefined, {"entitlement", "entitlement_line"});
    row(Kind::routeDefined, {"route", "route_hand_over", "route_stop"});
    row(Kind::roundDefined, {"delivery_round"});
    row(Kind::kitOrdered, {"kit_order"});
    row(Kind::personDefined, {"person"});
    row(Kind::deviceEnrolled, {"device", "device_numbers"});
    row(Kind::deviceKeyed, {"device_key"});
    row(Kind::deviceRevoked, {"device_revocation"});
    row(Kind::deviceReachSet, {"device_reach"});
    row(Kind::numbersGiven, {"device_numbers"});
    row(Kind::runBegun, {"device_run"});
    row(Kind::substituteApproved, {"substitute"});
    row(Kind::codeApproved, {"code"});
    row(Kind::codeTaught, {"code"});
    row(Kind::slotAssigned, {"slot"});
    row(Kind::lotHeld, {"lot_hold"});
    row(Kind::stockReceived, {"slot"});
    row(Kind::stockWrittenOff, {});
    row(Kind::boxSealed, {"box_sealed"});
    row(Kind::boxReopened, {"box_reopened"});
    row(Kind::labelPrinted, {"label_printed"});
    row(Kind::kitAdjusted, {"kit_line"});
    row(Kind::vehicleDefined, {"vehicle"});
    row(Kind::driverDefined, {"driver"});
    row(Kind::tripPlanned, {"trip", "trip_stop"});
    row(Kind::tripLoaded, {"box_loaded", "box_holder", "box_loaded", "box_holder"});
    row(Kind::tripUnloaded, {"box_unloaded", "box_holder"});
    row(Kind::tripDeparted, {"trip_step"});
    row(Kind::custodyPassed, {"trip_step"});
    row(Kind::stopArrived, {"trip_step"});
    row(Kind::tripReturned, {"trip_step"});
    row(Kind::boxRedirected, {"box_destination"});
    row(Kind::deliveryReceived, {"box_received", "box_holder"});
    row(Kind::stockMoved, {"stock_move", "box_destination", "box_holder"});
    row(Kind::countClosed, {"stock_count"});
    row(Kind::dispensed, {"dispensing"});
    row(Kind::dayTotalled, {"day_total", "day_total"});
    row(Kind::eventHeld, {"held_act", "held_verdict"});
    row(Kind::eventReleased, {"held_verdict"});
    row(Kind::eventRejected, {"held_verdict"});
    row(Kind::shortageReported, {"shortage"});
    row(Kind::shortageSeen, {"shortage_step"});
    row(Kind::shortageAnswered, {"shortage_step"});
    row(Kind::shortageClosed, {"shortage_step"});
    row(Kind::recallIssued, {"recall"});
    row(Kind::recallAcknowledged, {"recall_answer"});
    row(Kind::corrected, {});
    row(Kind::incidentSettled, {"settlement"});
}

void FoldTest::everyKindFoldsToItsTables()
{
    QFETCH(const int, kind);
    QFETCH(const QStringList, tables);
    hold(eventOf(receivedSample(), correctedSample().seq));
    const auto samples = eventSamples();
    const auto sample = std::find_if(samples.begin(), samples.end(), [&](const auto &b) { return kindOf(b) == kind; });
    QVERIFY(sample != samples.end());
    const auto folding = folded(eventOf(*sample, 50));
    QVERIFY(std::holds_alternative<Folded>(folding));
    const auto &result = std::get<Folded>(folding);
    QStringList found;
    for (const auto &row : result.rows)
        found << std::visit([](const auto &r) { return QString::fromLatin1(r.table); }, row);
    QCOMPARE(found, tables);
    QVERIFY(areBalanced(result.postings));
}

void FoldTest::aReopeningClaimsItsBox()
{
    const auto folding = folded(eventOf(BoxReopened{sscc(4), clues(), text("x"), {}}, 1));
    QCOMPARE(std::get<Folded>(folding).claim, QStringLiteral("reopen/") + sscc(4).text());
    QVERIFY(!std::get<Folded>(folding).corrects);
}

void FoldTest::aCorrectionReversesAndReplaces()
{
    const Event wrong = eventOf(received(lot("A1"), 100), 1);
    hold(wrong);
    const auto folding = folded(eventOf(correcting(wrong.id(), received(lot("A1"), 10)), 2));
    const auto &result = std::get<Folded>(folding);
    QCOMPARE(result.claim, correctionClaim(wrong.id()));
    QVERIFY(result.corrects == wrong.id());
    QCOMPARE(net(result.postings, Place::facility(clues())), -90);
    const auto withdrawn = folded(eventOf(correcting(wrong.id(), std::nullopt), 2));
    QCOMPARE(net(std::get<Folded>(withdrawn).postings, Place::facility(clues())), -100);
}

void FoldTest::aCorrectionOfACorrectionReversesTheReplacement()
{
    const Event wrong = eventOf(received(lot("A1"), 100), 1);
    const Event first = eventOf(correcting(wrong.id(), received(lot("A1"), 10)), 2);
    hold(wrong);
    hold(first);
    const auto folding = folded(eventOf(correcting(first.id(), received(lot("A1"), 12)), 3));
    QCOMPARE(net(std::get<Folded>(folding).postings, Place::facility(clues())), 2);
    QVERIFY(areBalanced(std::get<Folded>(folding).postings));
}

void FoldTest::aCorrectionWritesTheRowsOfItsReplacement()
{
    const Event wrong = eventOf(sealed(4, lot("A1"), 30), 1);
    hold(wrong);
    const Event correction = eventOf(correcting(wrong.id(), sealed(4, lot("A1"), 29)), 2);
    const auto folding = folded(correction);
    const auto &rows = std::get<Folded>(folding).rows;
    QCOMPARE(rows.size(), size_t(1));
    const auto &row = std::get<SealedRow>(rows[0]);
    QCOMPARE(row.units, Units(29));
    QCOMPARE(row.event, correction.id().text());
    QCOMPARE(row.time.seconds, wrong.envelope().time.seconds);
    const auto body = standingBody(correction);
    QVERIFY(body && std::holds_alternative<BoxSealed>(*body));
    QVERIFY(!standingBody(eventOf(correcting(wrong.id(), std::nullopt), 3)));
}

void FoldTest::aCorrectionIsOfItsTargetsKind()
{
    const Event wrong = eventOf(sealed(4, lot("A1"), 30), 1);
    hold(wrong);
    QVERIFY(std::holds_alternative<Unreadable>(folded(eventOf(correcting(wrong.id(), received(lot("A1"), 30)), 2))));
}

void FoldTest::aCorrectionWaitsForItsTarget()
{
    const EventId missing{*DeviceId::of(9), 1, 44};
    const auto folding = folded(eventOf(correcting(missing, std::nullopt), 2));
    QVERIFY(std::holds_alternative<Parked>(folding));
    QVERIFY(std::get<Parked>(folding).awaited == missing);
}

void FoldTest::whatCannotBeReadIsUnreadable()
{
    Envelope envelope = eventOf(received(lot("A1"), 1), 1).envelope();
    envelope.kind = 777;
    const Event ofLaterProgram = Event::make(envelope, QCborMap{{1, 2}});
    QVERIFY(std::holds_alternative<Unreadable>(folded(ofLaterProgram)));
    hold(ofLaterProgram);
    QVERIFY(std::holds_alternative<Unreadable>(folded(eventOf(correcting(ofLaterProgram.id(), std::nullopt), 2))));

    const Event wrong = eventOf(received(lot("A1"), 100), 5);
    hold(wrong);
    auto broken = correcting(wrong.id(), received(lot("A1"), 10));
    broken.replacementBody = QByteArray("\xa2\x03\x04\x01\x02");
    QVERIFY(std::holds_alternative<Unreadable>(folded(eventOf(broken, 6))));
    auto nameless = correcting(wrong.id(), received(lot("A1"), 10));
    nameless.replacementKind.reset();
    QVERIFY(std::holds_alternative<Unreadable>(folded(eventOf(nameless, 6))));
    auto nested = correcting(wrong.id(), std::nullopt);
    nested.replacementKind = int(Kind::corrected);
    nested.replacementVersion = 1;
    nested.replacementBody = canonicalCbor(encodeBody(correcting(wrong.id(), std::nullopt)));
    QVERIFY(std::holds_alternative<Unreadable>(folded(eventOf(nested, 6))));
}

BQ_SUITE(FoldTest);
#include "fold_test.moc"
