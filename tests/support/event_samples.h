// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/sample.h"

#include <vector>

/// One event of every kind, with every field filled in that may be left out.
namespace botiquin::testing {

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

inline Lot makersLot()
{
    return {clave(), *Maker::parse(text("Laboratorios Pisa")), *LotText::parse(text("Y6K 204")),
            *Date::parseIso(u"2028-08-31")};
}

inline std::vector<EventBody> catalogSamples()
{
    const Gtin gtin = *Gtin::parse(text("7501031311309"));
    return {RegionCreated{text("Oaxaca"), QByteArray(32, 'k')},
            FacilityDefined{clues(), text("CSR San Andrés Huaxpaltepec"), text("San Andrés Huaxpaltepec"),
                            text("Oaxaca"), SizeClass::nucleos1to2, true, 16'330'000, -97'910'000,
                            text("OCSSA001232")},
            ItemDefined{clave(), text("Paracetamol"), text("500 mg"), text("caja con 10 tabletas"),
                        text("Tableta. Cada tableta contiene: Paracetamol 500 mg."), BoxClass::dry, Ven::essential,
                        true},
            SubstituteApproved{clave(), clave("010.000.0106.00"), true},
            CodeApproved{gtin, clave(), Units(1), PackLevel::pack},
            CodeTaught{gtin, clues(), clave(), Units(24), PackLevel::outerCase},
            SlotAssigned{clues(), clave(), *Slot::parse(text("C-04-2"))},
            LotHeld{clues(), makersLot(), HoldReason::recall, true, text("alerta 12/2026")}};
}

inline std::vector<EventBody> kitSamples()
{
    const TemplateId basic = *TemplateId::parse(text("basico"));
    const RoundId round = *RoundId::parse(text("2026-12"));
    const RouteId route = *RouteId::parse(text("20-037"));
    const Month month = *Month::of(2026, 12);
    const Date day = *Date::parseIso(u"2026-12-07");
    const KitId kit = *KitId::parse(text("2026-12/OCIMB000596/1"));
    auto box = sealed(41273, makersLot(), 12);
    box.checker = user("checker1");
    box.lines[0].required = Units(20);
    box.lines[0].lots[0].scanned = {"]d201075010313113091728083110Y6K204"};
    box.lines[0].shortReason = text("notInStock");
    box.lines[0].shortNote = text("llega el martes");
    box.lifted = {LiftedInBox{text("lotIsShortDated"), makersLot(), user("supervisor1"), text("no hay otro")}};
    return {KitTemplateDefined{basic, text("Básico"), month, month.next(), {TemplateLine{clave(), Units(20)}}},
            EntitlementDefined{SizeClass::nucleos3to5, month, {EntitlementLine{basic, 2}}},
            RouteDefined{route, clues(), {clues("OCIMB000596")}, 2, 420, 960, Transport::van,
                         std::vector<HandOver>{{1, Transport::boat, text("embarcadero de Tuxtepec")}}, false},
            RoundDefined{round, month, RoundKind::ordinary, day, day.plusDays(3), day.plusDays(4), day.plusDays(8),
                         day.plusDays(-4), day.plusDays(-1), day.plusDays(3), day.plusDays(4)},
            KitOrdered{kit, round, clues(), clues("OCIMB000596"), basic, 1, route, 3, day.plusDays(5), false},
            box,
            BoxReopened{sscc(41273), clues(), text("faltó el termómetro"), {LotUnits{makersLot(), Units(12)}}},
            LabelPrinted{sscc(41273), text("etiqueta rota")},
            KitAdjusted{kit, text("no alcanza"), {AdjustedLine{clave(), Units(8), clave("010.000.0106.00")}}}};
}

inline std::vector<EventBody> peopleSamples()
{
    return {PersonDefined{user("mlopez"), text("M. L."), clues(), {Role::packer, Role::checker},
                          *BadgeCode::parse(text("BTQUSR7K2M9QXC")), true},
            DeviceEnrolled{*DeviceId::of(77), clues(), text("Mesa de empaque 3"), QByteArray(32, 'p'),
                           text("9521234"), 1, 1, 999'999'999},
            DeviceKeyed{QByteArray(32, 'q')},
            DeviceRevoked{*DeviceId::of(77), 1, 12, text("se la robaron")},
            DeviceReachSet{*DeviceId::of(77), Reach::state},
            NumbersGiven{*DeviceId::of(77), text("9521234"), 1, 100'001, 200'000, 2},
            RunBegun{RunCause::copied, 1, 4}};
}

/// The event that the sample of Corrected puts right.
inline EventId correctedSample()
{
    return {*DeviceId::of(7), 1, 1};
}

inline StockReceived receivedSample()
{
    return {clues(), *SupplierName::parse(text("Laboratorios del Sur")), text("remisión 118"),
            {ReceivedLine{makersLot(), Units(100), *Slot::parse(text("C-04-2")), QByteArray("7501031311309")},
             ReceivedLine{lot("B7", "2027-02-28", "010.000.0106.00"), Units(40), std::nullopt, std::nullopt}}};
}

inline std::vector<EventBody> stockSamples()
{
    const auto target = correctedSample();
    return {receivedSample(),
            StockWrittenOff{clues(), makersLot(), Units(3), LossReason::damaged, text("caja mojada")},
            Corrected{target.device, target.run, target.seq, text("se contó mal"), int(Kind::stockReceived), 1,
                      canonicalCbor(encodeBody(received(makersLot(), 10)))},
            IncidentSettled{text("negativeStock/F:OCIMB000012"), text("se encontró en otro anaquel")}};
}

inline std::vector<EventBody> tripSamples()
{
    const RouteId route = *RouteId::parse(text("20-037"));
    const RoundId round = *RoundId::parse(text("2026-12"));
    const TripId trip = *TripId::parse(text("2026-12/20-037/1"));
    const VehicleId vehicle = *VehicleId::parse(text("OAX-014"));
    const DriverId driver = *DriverId::parse(text("conductor1"));
    const DriverId boatman = *DriverId::parse(text("lanchero1"));
    const Clues clinic = clues("OCIMB000596");
    const MapFix fix{16'330'000, -97'910'000, 12, Instant{1'796'000'100}};
    return {VehicleDefined{vehicle, clues(), text("RX-12-345"), Transport::van, true, true},
            DriverDefined{driver, clues(), text("Conductor 1"), true},
            TripPlanned{trip, round, route, clues(), *Date::parseIso(u"2026-12-07"), Transport::van, vehicle, driver,
                        {clinic}, false},
            TripLoaded{trip, clues(), {sscc(41273), sscc(41274)}},
            TripUnloaded{trip, clues(), {sscc(41274)}, UnloadReason::loadedByMistake, text("era de otra ruta")},
            TripDeparted{trip, {*SealNumber::parse(text("C-88"))}, vehicle, driver, fix},
            CustodyPassed{trip, driver, boatman, Transport::boat, text("embarcadero de Tuxtepec"), true, fix},
            StopArrived{trip, clinic, fix},
            TripReturned{trip, clues(), text("sin novedad")},
            BoxRedirected{sscc(41274), clues("OCIMB000613"), text("camino cerrado")}};
}

inline std::vector<EventBody> clinicSamples()
{
    const TripId trip = *TripId::parse(text("2026-12/20-037/1"));
    const Clues clinic = clues("OCIMB000596");
    const EventId shortage{*DeviceId::of(7), 1, 170};
    const Lot other = lot("Z9", "2028-01-31");
    const RecallId recall = *RecallId::parse(text("COFEPRIS 12/2026"));
    return {DeliveryReceived{sscc(41273), clinic, trip, SealState::broken, false, Link::trip(trip),
                             {DeliveredLine{makersLot(), Units(12), Units(5), Units(1), Units(1), Units(1), std::nullopt},
                              DeliveredLine{other, Units(0), Units(2), Units(0), Units(0), Units(0), makersLot()}},
                             ProofOfDelivery{user("enfermera1"), text("E. R."),
                                             MapFix{16'330'000, -97'910'000, 12, Instant{1'796'000'100}}, 240,
                                             Instant{1'796'000'200}}},
            StockMoved{sscc(5), clinic, clues("OCIMB000613"), MoveReason::surplus, text("sobra"),
                       {LotUnits{makersLot(), Units(2)}}},
            CountClosed{clinic, CountScope::shelf, *Slot::parse(text("A-1")), {clave(), clave("010.000.0106.00")},
                        {LotUnits{makersLot(), Units(7)}}, {SeenLog{*DeviceId::of(9), 1, 40}}, Instant{1'796'000'050},
                        {user("enfermera1")}},
            Dispensed{clinic, 17, {LotUnits{makersLot(), Units(1)}}, Prescription{text("0012"), text("7654321")}},
            DayTotalled{clinic, *Date::parseIso(u"2026-11-30"), {LotUnits{makersLot(), Units(31)}, LotUnits{other, Units(0)}}},
            EventHeld{*DeviceId::of(9), 1, 41, int(Kind::stockReceived), Instant{1'796'000'060}, text("notItsFacility")},
            EventReleased{*DeviceId::of(9), 1, 41, text("lo autorizó la jurisdicción")},
            EventRejected{*DeviceId::of(9), 1, 42, text("no es de su unidad")},
            ShortageReported{clinic, clave(), Urgency::now, ShortageReason::moreConsumption, Units(2), Units(30), 3, 4,
                             text("brote")},
            ShortageSeen{shortage.text()},
            ShortageAnswered{shortage.text(), ShortageAnswer::substituteWillCome, Units(30), trip,
                             clave("010.000.0106.00"), text("el martes")},
            ShortageClosed{shortage.text(), ShortageEnd::merged, text("7-1-171"), text("el mismo")},
            RecallIssued{recall, RecallClass::two, clave(), LotText::parse(text("Y6K 204")).value(),
                         Maker::parse(text("Laboratorios Pisa")).value(), text("partículas"), false},
            RecallAcknowledged{recall, clinic, {LotUnits{makersLot(), Units(3)}}, text("en el cajón rojo")}};
}

inline std::vector<EventBody> eventSamples()
{
    std::vector<EventBody> all = catalogSamples();
    for (const auto &more : {kitSamples(), peopleSamples(), stockSamples(), tripSamples(), clinicSamples()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

/// An event of device 7 with that body; its place in the log is the number of its kind.
inline Event eventOf(const EventBody &body, quint64 seq)
{
    const auto moved = std::holds_alternative<Corrected>(body) ? postings(receivedSample()) : postings(body);
    return Event::make({{*DeviceId::of(7), 1, seq}, {1'796'000'000}, 1, 1'796'000'000 + seq, user("mlopez"),
                        kindOf(body), versionOf(body), touches(moved)},
                       encodeBody(body));
}

} // namespace botiquin::testing
