// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ledger/cbor.h"
#include "domain/packing/recall_holds.h"
#include "journal/dispensing/dispensing_book.h"
#include "journal/recalls/recall_book.h"
#include "journal/recalls/recall_desk.h"
#include "support/must.h"
#include "support/small_region.h"
#include "support/suite.h"

using namespace botiquin;
using namespace botiquin::testing;

Q_DECLARE_METATYPE(botiquin::IssueRecall)
Q_DECLARE_METATYPE(botiquin::Lot)
Q_DECLARE_METATYPE(std::vector<botiquin::LotUnits>)

namespace {

const RecallId alert = *RecallId::parse(QStringLiteral("COFEPRIS 12/2026"));
const Lot recalled = lotOf(paracetamol, "P1");
const UserId nurse = userId("nurse");

Sscc box(quint64 serial)
{
    return *Sscc::build(1, QStringLiteral("9521234"), serial);
}

IssueRecall ofLot()
{
    return {alert, RecallClass::one, paracetamol, std::nullopt, recalled.text, std::nullopt, QStringLiteral("partículas")};
}

IssueRecall ofPack()
{
    auto command = ofLot();
    command.item.reset();
    command.lot.reset();
    command.gtin = *Gtin::parse(QString::fromLatin1(paracetamolPack));
    return command;
}

const QString otherPack = QStringLiteral("7501000000074");
const QString otherCase = QStringLiteral("17501000000071"); ///< of it
const QString loneCase = QStringLiteral("7501000000081");   ///< of nobody knows which packs

Lot made(const char *maker, Lot lot = recalled)
{
    lot.maker = *Maker::parse(QString::fromLatin1(maker));
    return lot;
}

} // namespace

class RecallDeskTest : public QObject
{
    Q_OBJECT

    static RecallDesk desk(SmallRegion &region) { return {*region.station, region.writer}; }
    static QString answer(const Answer<EventId, RecallRefused> &answer)
    {
        if (!answer)
            return name(answer.error().kind);
        if (*answer)
            return QStringLiteral("done");
        const int line = answer->error().line;
        return name(answer->error().rule) + (line > 0 ? QStringLiteral(" %1").arg(line) : QString());
    }
    static BoxSealed sealed(const SmallRegion &region, quint64 serial, int clinic, qint64 units)
    {
        return {box(serial), region.kit(clinic), BoxClass::dry, region.warehouse, *SealNumber::parse(QStringLiteral("S1")),
                {packer}, std::nullopt,
                {SealedLine{paracetamol, Units(units), {SealedLot{recalled, Units(units), {}}}, std::nullopt, std::nullopt}},
                {}};
    }
    static DeliveryReceived delivered(quint64 serial, int clinic, qint64 units)
    {
        return {box(serial), SmallRegion::clinicClues(clinic), std::nullopt, SealState::intact, false, std::nullopt,
                {DeliveredLine{recalled, Units(units), Units(units), Units(0), Units(0), Units(0), std::nullopt}}, {}};
    }
    /// 500 at the warehouse: 40 sealed there, 30 on the road to clinic 1, 20 at clinic 0 of which 2 with a patient.
    static void spread(SmallRegion &region)
    {
        const auto trip = *TripId::parse(QStringLiteral("2026-12/20-037/1"));
        region.write(sealed(region, 1, 0, 20));
        region.write(sealed(region, 2, 1, 30));
        region.write(sealed(region, 3, 2, 40));
        region.write(TripLoaded{trip, region.warehouse, {box(1), box(2)}});
        region.write(TripDeparted{trip, {}, std::nullopt, std::nullopt, std::nullopt});
        region.write(delivered(1, 0, 20));
        region.write(Dispensed{SmallRegion::clinicClues(0), 17, {LotUnits{recalled, Units(2)}}, std::nullopt});
    }

    static StockReceived received(const SmallRegion &region, const Lot &lot, const QString &gtin)
    {
        const QByteArray scanned = "]d201" + gtin.rightJustified(14, u'0').toLatin1() + "10" + lot.text.text().toLatin1();
        return {region.warehouse, *SupplierName::parse(QStringLiteral("Proveedor")), std::nullopt,
                {ReceivedLine{lot, Units(10), std::nullopt, scanned}}};
    }
    static EventId receiveScanned(SmallRegion &region, const Lot &lot, const QString &gtin)
    {
        auto transaction = must(Transaction::begin(*region.store));
        const EventId event = must(region.journal->record(region.writer, std::nullopt, received(region, lot, gtin)));
        must(transaction.commit());
        return event;
    }

private Q_SLOTS:
    void issuingIsRefusedByName_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("isAuthority");
        QTest::addColumn<IssueRecall>("command");
        QTest::addColumn<QString>("expected");
        const auto other = *Clave::parse(QStringLiteral("010.000.9999.00"));
        auto command = ofLot();
        QTest::newRow("a lot") << "supervisor" << true << command << "done";
        QTest::newRow("not everybody may") << "packer" << true << command << "noRight";
        QTest::newRow("who is not of here may not") << "nobody" << true << command << "noRight";
        QTest::newRow("elsewhere") << "supervisor" << false << command << "notTheAuthority";
        command.reason = QStringLiteral("  ");
        QTest::newRow("no reason") << "supervisor" << true << command << "reasonMissing";
        command = ofLot();
        command.item = other;
        QTest::newRow("what the catalogue lacks") << "supervisor" << true << command << "unknownItem";
        command.item.reset();
        QTest::newRow("nothing named") << "supervisor" << true << command << "unknownItem";
        command.gtin = *Gtin::parse(QString::fromLatin1(untaughtPack));
        QTest::newRow("a code that nobody knows") << "supervisor" << true << command << "unknownGtin";
        command.gtin = *Gtin::parse(QString::fromLatin1(paracetamolPack));
        QTest::newRow("a code") << "supervisor" << true << command << "done";
        command.item = amoxicillin;
        QTest::newRow("a code of something else") << "supervisor" << true << command << "codeIsOfAnotherItem";
    }
    void issuingIsRefusedByName()
    {
        QFETCH(const QString, user);
        QFETCH(const bool, isAuthority);
        QFETCH(const IssueRecall, command);
        QFETCH(const QString, expected);
        SmallRegion region(1);
        RecallDesk at(*region.station, isAuthority ? std::optional(region.writer) : std::nullopt);
        QCOMPARE(answer(at.issue(command, *UserId::parse(user))), expected);
        const bool isThere = expected == QStringLiteral("done");
        QCOMPARE(*region.book().recalls.isRecalled(recalled), isThere);
        QCOMPARE(*region.book().recalls.recallCount(), isThere ? 1 : 0);
        if (isThere)
            QCOMPARE(answer(at.issue(command, supervisor)), QStringLiteral("alreadyIssued"));
    }

    void theCodeByWhichItWasNamedIsKept()
    {
        SmallRegion region(1);
        auto at = desk(region);
        const auto command = ofPack();
        QCOMPARE(answer(at.issue(command, supervisor)), QStringLiteral("done"));
        const auto stands = [&] { return region.book().recalls.recall(alert)->value(); };
        QCOMPARE(stands().gtin, command.gtin);
        QVERIFY(!stands().isWholeItem());
        QCOMPARE(answer(at.end(alert, supervisor)), QStringLiteral("done"));
        QCOMPARE(stands().gtin, command.gtin);
    }

    void aLotIsRecalledHoweverItIsWritten()
    {
        SmallRegion region(1);
        const LotText text = *LotText::parse(QStringLiteral("A27-0037"));
        region.write(RecallIssued{alert, RecallClass::one, paracetamol, text, {}, QStringLiteral("x"), false});
        auto &book = region.book().recalls;
        packing::LotHolds holds;
        packing::recall(holds, *book.scopesInForce());
        int here = 0;
        for (const char *written : {"A270037", "a27 0037", "A27-0037", "A27.0037", "A270038"}) {
            const Lot lot = lotOf(paracetamol, written);
            region.receive(lot, 10);
            const bool isMeant = !lot.text.text().endsWith(u'8');
            QCOMPARE(*book.isRecalled(lot), isMeant);
            QCOMPARE(book.scopeOf(alert)->value().concerns(lot), isMeant);
            QCOMPARE(holds.isRecalled(lot), isMeant);
            here += isMeant ? 1 : 0;
        }
        QCOMPARE(book.recalledAt(Place::facility(region.warehouse))->size(), size_t(here));
    }

    void aRecallOfAPackSparesWhatIsKnownToBeOfAnother_data()
    {
        QTest::addColumn<QStringList>("codes"); ///< that were scanned of the lot
        QTest::addColumn<bool>("concerned");
        QTest::addColumn<bool>("isDoubtful");
        QTest::newRow("never scanned") << QStringList() << true << true;
        QTest::newRow("its pack") << QStringList{paracetamolPack} << true << false;
        QTest::newRow("a case of it") << QStringList{paracetamolCase} << true << false;
        QTest::newRow("another pack") << QStringList{otherPack} << false << false;
        QTest::newRow("a case of another") << QStringList{otherCase} << false << false;
        QTest::newRow("both packs") << QStringList{otherPack, paracetamolPack} << true << false;
        QTest::newRow("a case that does not say its packs") << QStringList{loneCase} << true << true;
        QTest::newRow("that case, and another pack") << QStringList{loneCase, otherPack} << true << true;
        QTest::newRow("a code that nobody taught") << QStringList{untaughtPack} << true << true;
    }
    void aRecallOfAPackSparesWhatIsKnownToBeOfAnother()
    {
        QFETCH(const QStringList, codes);
        QFETCH(const bool, concerned);
        QFETCH(const bool, isDoubtful);
        SmallRegion region(1);
        region.write(CodeApproved{*Gtin::parse(otherPack), paracetamol, Units(1), PackLevel::pack});
        region.write(CodeApproved{*Gtin::parse(loneCase), paracetamol, Units(20), PackLevel::outerCase});
        const Lot lot = lotOf(paracetamol, "Z9");
        region.receive(lot, 10);
        for (const auto &code : codes)
            receiveScanned(region, lot, code);
        auto &book = region.book().recalls;
        QVERIFY(*desk(region).issue(ofPack(), supervisor));
        QCOMPARE(*book.isRecalled(lot), concerned);
        QCOMPARE(book.scopeOf(alert)->value().concerns(lot), concerned);
        packing::LotHolds holds;
        packing::recall(holds, *book.scopesInForce());
        QCOMPARE(holds.isRecalled(lot), concerned);
        const auto shelf = *region.book().dispensing.shelf(region.warehouse, paracetamol);
        const auto lies = std::find_if(shelf.begin(), shelf.end(), [&](const auto &one) { return one.lot == lot; });
        QVERIFY(lies != shelf.end());
        QCOMPARE(lies->recalled, concerned);
        const auto touched = *book.touched(alert, 0, 100);
        const auto found = std::find_if(touched.begin(), touched.end(), [&](const Touched &one) { return one.lot == lot.text; });
        QCOMPARE(found != touched.end(), concerned);
        if (concerned)
            QCOMPARE(found->gtinUnknown, isDoubtful);
        QCOMPARE(answer(desk(region).acknowledge(alert, {{lot, Units(1)}}, {}, supervisor)),
                 concerned ? QStringLiteral("done") : QStringLiteral("lotNotConcerned 1"));
    }

    void whatWasScannedByMistakeSparesNothing()
    {
        SmallRegion region(1);
        region.write(CodeApproved{*Gtin::parse(otherPack), paracetamol, Units(1), PackLevel::pack});
        const Lot lot = lotOf(paracetamol, "Z9");
        const Lot meant = lotOf(paracetamol, "Z8");
        const auto wrong = receiveScanned(region, lot, otherPack);
        QVERIFY(*desk(region).issue(ofPack(), supervisor));
        QVERIFY(!*region.book().recalls.isRecalled(lot));
        const EventBody right = received(region, meant, otherPack);
        region.write(Corrected{wrong.device, wrong.run, wrong.seq, QStringLiteral("otro lote"), kindOf(right), versionOf(right),
                               canonicalCbor(QCborValue(encodeBody(right)))});
        QVERIFY(*region.book().recalls.isRecalled(lot));
        QVERIFY(!*region.book().recalls.isRecalled(meant));
    }

    void aLotOfTheSameTextIsNotSparedByAnothersCode()
    {
        SmallRegion region(1);
        region.write(CodeApproved{*Gtin::parse(otherPack), paracetamol, Units(1), PackLevel::pack});
        const Lot lot = lotOf(paracetamol, "Z9");
        const Lot late = lotOf(paracetamol, "Z9", "2029-01-31");
        receiveScanned(region, lot, otherPack);
        receiveScanned(region, late, paracetamolPack);
        region.receive(made("Pisa", lot), 5);
        QVERIFY(*desk(region).issue(ofPack(), supervisor));
        QVERIFY(*region.book().recalls.isRecalled(lot));
        QVERIFY(*region.book().recalls.isRecalled(late));
        QVERIFY(*region.book().recalls.isRecalled(made("Pisa", lot)));
    }

    void anotherRecallHoldsWhatThisOneSpares()
    {
        SmallRegion region(1);
        region.write(CodeApproved{*Gtin::parse(otherPack), paracetamol, Units(1), PackLevel::pack});
        const Lot lot = lotOf(paracetamol, "Z9");
        receiveScanned(region, lot, otherPack);
        QVERIFY(*desk(region).issue(ofPack(), supervisor));
        auto command = ofLot();
        command.recall = *RecallId::parse(QStringLiteral("R2"));
        command.lot = lot.text;
        QVERIFY(*desk(region).issue(command, supervisor));
        QVERIFY(*region.book().recalls.isRecalled(lot));
        packing::LotHolds holds;
        packing::recall(holds, *region.book().recalls.scopesInForce());
        QVERIFY(holds.isRecalled(lot));
    }

    void aRecallEndsOnce()
    {
        SmallRegion region(1);
        auto at = desk(region);
        QCOMPARE(answer(at.end(alert, supervisor)), QStringLiteral("unknownRecall"));
        QCOMPARE(answer(at.issue(ofLot(), supervisor)), QStringLiteral("done"));
        QCOMPARE(answer(at.end(alert, packer)), QStringLiteral("noRight"));
        QCOMPARE(answer(RecallDesk(*region.station, std::nullopt).end(alert, supervisor)), QStringLiteral("notTheAuthority"));
        QCOMPARE(answer(at.end(alert, supervisor)), QStringLiteral("done"));
        QCOMPARE(answer(at.end(alert, supervisor)), QStringLiteral("alreadyEnded"));
        QCOMPARE(answer(at.issue(ofLot(), supervisor)), QStringLiteral("alreadyIssued"));
        QVERIFY(!*region.book().recalls.isRecalled(recalled));
        QVERIFY(region.book().recalls.inForce()->empty());
        QCOMPARE(region.book().recalls.recall(alert)->value().reason, QStringLiteral("partículas"));
    }

    void whatIsConcerned_data()
    {
        QTest::addColumn<QString>("lot");
        QTest::addColumn<QString>("maker");
        QTest::addColumn<Lot>("of");
        QTest::addColumn<bool>("concerned");
        const Lot other = lotOf(paracetamol, "P2");
        QTest::newRow("the lot") << "P1" << "" << recalled << true;
        QTest::newRow("whatever its expiry") << "P1" << "" << lotOf(paracetamol, "P1", "2029-01-31") << true;
        QTest::newRow("another lot") << "P1" << "" << other << false;
        QTest::newRow("the lot of another item") << "P1" << "" << lotOf(amoxicillin, "P1") << false;
        QTest::newRow("any lot") << "" << "" << other << true;
        QTest::newRow("the maker's") << "" << "Pisa" << made("Pisa", other) << true;
        QTest::newRow("another maker's") << "" << "Pisa" << made("Liomont", other) << false;
        QTest::newRow("of nobody knows whom") << "" << "Pisa" << other << true;
        QTest::newRow("the lot of the maker") << "P1" << "Pisa" << made("Pisa") << true;
        QTest::newRow("the lot of another maker") << "P1" << "Pisa" << made("Liomont") << false;
        QTest::newRow("another lot of the maker") << "P1" << "Pisa" << made("Pisa", other) << false;
        QTest::newRow("a lot of a maker, where none was named") << "P1" << "" << made("Pisa") << true;
    }
    /// The rule, the book's answer and the lots that the shelves hold back: one meaning.
    void whatIsConcerned()
    {
        QFETCH(const QString, lot);
        QFETCH(const QString, maker);
        QFETCH(const Lot, of);
        QFETCH(const bool, concerned);
        SmallRegion region(1);
        if (!(of == recalled))
            region.receive(of, 10);
        auto command = ofLot();
        command.lot.reset();
        if (!lot.isEmpty())
            command.lot = *LotText::parse(lot);
        if (!maker.isEmpty())
            command.maker = *Maker::parse(maker);
        QVERIFY(*desk(region).issue(command, supervisor));
        QCOMPARE(*region.book().recalls.isRecalled(of), concerned);
        QCOMPARE(region.book().recalls.scopeOf(alert)->value().concerns(of), concerned);
        packing::LotHolds holds;
        packing::recall(holds, *region.book().recalls.scopesInForce());
        QCOMPARE(holds.isRecalled(of), concerned);
        const auto lots = *region.book().stock.lots(region.station->place(), of.item);
        const auto found = std::find_if(lots.begin(), lots.end(), [&](const LotStock &one) { return one.lot() == of; });
        if (found != lots.end())
            QCOMPARE(found->held, concerned);
    }

    void whatIsTouchedIsListed()
    {
        SmallRegion region(3);
        spread(region);
        auto &book = region.book().recalls;
        QVERIFY(*desk(region).issue(ofLot(), supervisor));
        QStringList sums;
        const auto touched = book.touchedSums(alert);
        for (const auto &sum : *touched)
            sums << QStringLiteral("%1 %2/%3").arg(name(sum.kind)).arg(sum.places).arg(sum.units.count());
        QCOMPARE(sums, (QStringList{"stock 2/428", "sealedBox 1/40", "road 1/30", "patient 1/2"}));
        QCOMPARE(*book.touchedCount(alert), 5);
        QStringList found;
        for (int offset = 0; offset < 5; ++offset) {
            const auto one = book.touched(alert, offset, 1)->at(0);
            found << QStringLiteral("%1 %2 %3").arg(name(one.kind), one.facilityName).arg(one.units.count());
        }
        QCOMPARE(found, (QStringList{"stock ALMACÉN OAXACA 410", "stock SANTA MARÍA ZOOGOCHI 18", "sealedBox ALMACÉN OAXACA 40",
                                     "road CLÍNICA 1 30", "patient SANTA MARÍA ZOOGOCHI 2"}));
        const auto patient = book.touched(alert, 4, 1)->at(0);
        QCOMPARE(patient.patient, 17);
        QCOMPARE(book.touched(alert, 3, 1)->at(0).trip->text(), QStringLiteral("2026-12/20-037/1"));
        QCOMPARE(book.recalledAt(Place::box(box(2)))->at(0).units, Units(30));
        QVERIFY(book.recalledAt(Place::box(box(1)))->empty());
    }

    void whatWasNotAnsweredComesFirst()
    {
        SmallRegion region(3);
        spread(region);
        const auto clinic = SmallRegion::clinicClues(0);
        region.write(PersonDefined{nurse, QStringLiteral("E. R."), clinic, {Role::nurse}, std::nullopt, true});
        auto &book = region.book().recalls;
        QVERIFY(*desk(region).issue(ofLot(), supervisor));
        QCOMPARE(book.recall(alert)->value().asked, 3);
        QCOMPARE(book.recall(alert)->value().waiting(), 3);
        QCOMPARE(book.unanswered(clinic)->size(), size_t(1));

        Station station{*region.journal, region.book(), region.writer, clinic, region.station->settings};
        RecallDesk there(station, std::nullopt);
        const std::vector<LotUnits> aside{{recalled, Units(18)}};
        QCOMPARE(answer(there.acknowledge(alert, aside, {}, supervisor)), QStringLiteral("noRight"));
        QCOMPARE(answer(there.acknowledge(alert, aside, QStringLiteral("en el cajón rojo"), nurse)), QStringLiteral("done"));
        QVERIFY(book.unanswered(clinic)->empty());
        QCOMPARE(book.recall(alert)->value().waiting(), 2);
        QCOMPARE(*book.placeCount(alert), 3);
        const auto places = *book.places(alert, 0, 10);
        QCOMPARE(places.size(), size_t(3));
        QVERIFY(!places[0].answered && !places[1].answered);
        QCOMPARE(places[2].facility, clinic);
        QCOMPARE(places[2].setAside, Units(18));
        QCOMPARE(places[2].units, Units(18));
        // What is said later stands.
        region.clock.advance(60);
        QCOMPARE(answer(there.acknowledge(alert, {}, QStringLiteral("ya se devolvió"), nurse)), QStringLiteral("done"));
        QCOMPARE(book.places(alert, 2, 1)->at(0).setAside, Units(0));
        QCOMPARE(*book.placeCount(alert), 3);
    }

    void aBoxOfATripThatHasNotLeftStandsAtItsWarehouse()
    {
        SmallRegion region(2);
        const auto trip = *TripId::parse(QStringLiteral("2026-12/20-037/1"));
        region.write(sealed(region, 1, 0, 20));
        region.write(TripLoaded{trip, region.warehouse, {box(1)}});
        QVERIFY(*desk(region).issue(ofLot(), supervisor));
        auto &book = region.book().recalls;
        const auto inBox = book.touched(alert, 1, 1)->at(0);
        QCOMPARE(name(inBox.kind), QStringLiteral("sealedBox"));
        QVERIFY(inBox.facility == region.warehouse);
        QCOMPARE(*book.placeCount(alert), 1);
        region.write(TripDeparted{trip, {}, std::nullopt, std::nullopt, std::nullopt});
        QCOMPARE(name(book.touched(alert, 1, 1)->at(0).kind), QStringLiteral("road"));
        QCOMPARE(*book.placeCount(alert), 2);
    }

    void aBoxBetweenFacilitiesAsksBothOfThem()
    {
        SmallRegion region(2);
        const auto to = SmallRegion::clinicClues(1);
        region.write(StockMoved{box(9), region.warehouse, to, MoveReason(0), QStringLiteral(""), {{recalled, Units(10)}}});
        QVERIFY(*desk(region).issue(ofLot(), supervisor));
        auto &book = region.book().recalls;
        QCOMPARE(*book.placeCount(alert), 2);
        QCOMPARE(book.unanswered(to)->size(), size_t(1));
        QCOMPARE(book.unanswered(region.warehouse)->size(), size_t(1));
    }

    void settingAsideMoreThanIsThereIsRecordedAndStandsOut()
    {
        SmallRegion region(3);
        spread(region);
        const auto clinic = SmallRegion::clinicClues(0);
        region.write(PersonDefined{nurse, QStringLiteral("E. R."), clinic, {Role::nurse}, std::nullopt, true});
        QVERIFY(*desk(region).issue(ofLot(), supervisor));
        Station station{*region.journal, region.book(), region.writer, clinic, region.station->settings};
        RecallDesk there(station, std::nullopt);
        const auto incidents = [&] {
            QStringList found;
            const auto open = *region.book().incidents.openIncidents(0, 10);
            for (const auto &incident : open) {
                if (incident.kind == IncidentKind::setAsideTooMuch)
                    found << name(incident.kind) + QStringLiteral(" %1").arg(incident.units.value_or(Units(0)).count());
            }
            return found;
        };
        const auto aside = [&](qint64 units) {
            region.clock.advance(60);
            return answer(there.acknowledge(alert, {{recalled, Units(units)}}, {}, nurse));
        };
        QCOMPARE(aside(18), QStringLiteral("done"));
        QCOMPARE(incidents(), QStringList());
        QCOMPARE(aside(5000), QStringLiteral("done"));
        QCOMPARE(incidents(), QStringList{"setAsideTooMuch 4982"});
        QCOMPARE(aside(18), QStringLiteral("done"));
        QCOMPARE(incidents(), QStringList());
        // What is given or sent away afterwards takes nothing from what was there.
        region.clock.advance(60);
        region.write(StockWrittenOff{clinic, recalled, Units(18), LossReason::recalled, QStringLiteral("")});
        QCOMPARE(incidents(), QStringList());
        // A warehouse has what stands there in its boxes as well.
        region.clock.advance(60);
        QCOMPARE(answer(desk(region).acknowledge(alert, {{recalled, Units(450)}}, {}, supervisor)), QStringLiteral("done"));
        QCOMPARE(incidents(), QStringList());
    }

    void anAnswerIsRefusedByName_data()
    {
        QTest::addColumn<std::vector<LotUnits>>("setAside");
        QTest::addColumn<QString>("expected");
        using Lines = std::vector<LotUnits>;
        QTest::newRow("nothing is an answer too") << Lines{} << "done";
        QTest::newRow("nothing of a lot") << Lines{{recalled, Units(3)}, {recalled, Units(0)}} << "unitsNotPositive 2";
        QTest::newRow("too much of a lot") << Lines{{recalled, Units(Units::lineMax + 1)}} << "unitsTooMany 1";
        QTest::newRow("what is not recalled") << Lines{{lotOf(paracetamol, "P2"), Units(3)}} << "lotNotConcerned 1";
        QTest::newRow("a lot twice") << Lines{{recalled, Units(3)}, {recalled, Units(1)}} << "lotTwice 2";
    }
    void anAnswerIsRefusedByName()
    {
        QFETCH(const std::vector<LotUnits>, setAside);
        QFETCH(const QString, expected);
        SmallRegion region(1);
        auto at = desk(region);
        QCOMPARE(answer(at.acknowledge(alert, setAside, {}, supervisor)), QStringLiteral("unknownRecall"));
        QVERIFY(*at.issue(ofLot(), supervisor));
        QCOMPARE(answer(at.acknowledge(alert, setAside, {}, supervisor)), expected);
        QVERIFY(*at.end(alert, supervisor));
        QCOMPARE(answer(at.acknowledge(alert, setAside, {}, supervisor)), QStringLiteral("alreadyEnded"));
    }

    void packingRefusesWhatIsRecalled()
    {
        SmallRegion region(1);
        PackingDesk packing(*region.station);
        auto hand = **packing.open(region.kit(0), BoxClass::dry, packer);
        const packing::PackUnits command{paracetamol, {recalled.text, recalled.expiry, {}}, Units(20),
                                         packing::Entering::scanned, {}, std::nullopt, {}};
        const auto before = *packing.judge(hand, command, packer, paracetamol);
        QVERIFY(before);
        QVERIFY(packing.keep(hand, before->entry));
        QVERIFY(*desk(region).issue(ofLot(), supervisor));
        QCOMPARE(region.book().recalls.touchedSums(alert)->at(1).kind, TouchedKind::openBox);
        const auto after = *packing.judge(hand, packing::PackUnits(command), packer, paracetamol);
        QCOMPARE(after.error().rule, packing::PackRefusal::lotIsRecalled);
        region.write(LotHeld{region.warehouse, lotOf(amoxicillin, "Y6K204"), HoldReason::quarantine, true, {}});
        packing::PackUnits quarantined(command);
        quarantined.item = amoxicillin;
        quarantined.lot = {lotOf(amoxicillin, "Y6K204").text, lotOf(amoxicillin, "Y6K204").expiry, {}};
        const auto held = *packing.judge(hand, quarantined, packer, amoxicillin);
        QCOMPARE(held.error().rule, packing::PackRefusal::lotIsQuarantined);
    }
};

BQ_SUITE(RecallDeskTest);
#include "recall_desk_test.moc"
