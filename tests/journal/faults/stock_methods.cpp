// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_methods.h"
#include "journal/receiving/move_desk.h"
#include "journal/work_drafts.h"
#include "support/small_clinic.h"

namespace botiquin::testing {

namespace {

const Lot p1 = lotOf(paracetamol, "P1");

struct StockPlace : OpenRegion
{
    StockDesk desk{*station};
    const SupplierName supplier = *SupplierName::parse(QStringLiteral("Distribuidora"));

    receiving::MoveUnits moved() const
    {
        return {clinicClues(0), MoveReason::transfer, QStringLiteral("les hace falta"), {{p1, Units(6)}}};
    }
    /// A box that is sealed, by the name of its event.
    EventId seal()
    {
        write(sealedBox(*this, 900));
        return {writer.device, writer.run, must(store->head(writer.device, writer.run))->seq};
    }
};

std::vector<ReceivedLine> lines(const char *lot)
{
    return {{lotOf(paracetamol, lot), Units(40), std::nullopt, std::nullopt},
            {lotOf(gauze, lot), Units(8), std::nullopt, std::nullopt}};
}

std::vector<FaultyMethod> goodsMethods()
{
    return {
        faulty<StockPlace>("StockDesk::receive", [](StockPlace &at) {
            return [&at] {
                return done(at.desk.receive(at.supplier, QStringLiteral("remisión 7"), lines("N1"), everybody));
            };
        }),
        faulty<StockPlace>("StockDesk::receiveAll", [](StockPlace &at) {
            return [&at] {
                return done(at.desk.receiveAll({{at.supplier, QStringLiteral("remisión 7"), lines("N1")},
                                                {at.supplier, QStringLiteral("remisión 8"), lines("N2")}},
                                               everybody));
            };
        }),
        faulty<StockPlace>("StockDesk::writeOff", [](StockPlace &at) {
            return [&at] {
                return done(at.desk.writeOff(p1, Units(3), LossReason::damaged, QStringLiteral("se rompió"), everybody));
            };
        }),
        faulty<StockPlace>("StockDesk::hold", [](StockPlace &at) {
            return [&at] {
                return done(at.desk.hold(p1, HoldReason::quarantine, true, QStringLiteral("dudoso"), everybody));
            };
        }),
        faulty<StockPlace>("StockDesk::teachCode", [](StockPlace &at) {
            return [&at] {
                return done(at.desk.teachCode(*Gtin::parse(QString::fromLatin1(untaughtPack)), gauze, Units(1),
                                              PackLevel::pack, everybody));
            };
        }),
        faulty<StockPlace>("StockDesk::assignSlot", [](StockPlace &at) {
            return [&at] { return done(at.desk.assignSlot(gauze, *Slot::parse(QStringLiteral("S-02-1")), everybody)); };
        }),
        faulty<StockPlace>("StockDesk::settleIncident", [](StockPlace &at) {
            at.write(StockWrittenOff{at.warehouse, p1, Units(9'000), LossReason::missing, QString()});
            const auto incident = must(at.book().incidents.openIncidents(0, 1)).front().key;
            return [&at, incident] { return done(at.desk.settleIncident(incident, QStringLiteral("se contó"), everybody)); };
        }),
    };
}

std::vector<FaultyMethod> correctionMethods()
{
    return {
        faulty<StockPlace>("StockDesk::correct, a seal that never was", [](StockPlace &at) {
            return [&at, sealed = at.seal()] {
                return done(at.desk.correct(sealed, std::nullopt, QStringLiteral("no se cerró"), everybody));
            };
        }),
        faulty<StockPlace>("StockDesk::correct, with something besides", [](StockPlace &at) {
            at.receive(lotOf(aspirin, "A1"), 100);
            const EventId wrong{at.writer.device, at.writer.run, must(at.store->head(at.writer.device, at.writer.run))->seq};
            const EventBody right = StockReceived{at.warehouse, at.supplier, std::nullopt,
                                                  {{lotOf(aspirin, "A1"), Units(10), std::nullopt, std::nullopt}}};
            return [&at, wrong, right] {
                return done(at.desk.correct(wrong, right, QStringLiteral("un cero de más"), everybody, [&at] {
                    return at.book().work.add(QStringLiteral("prueba"), QStringLiteral("1"), "entry");
                }));
            };
        }),
        faulty<StockPlace>("StockDesk::correct, a reopening that never was", [](StockPlace &at) {
            const auto sscc = sealedBox(at, 900).sscc;
            (void)at.seal();
            const auto reopened = *must(PackingDesk(*at.station).reopen(
                sscc, *packing::OverrideReason::parse(QStringLiteral("faltó")), everybody));
            return [&at, reopened] {
                return done(at.desk.correct(reopened, std::nullopt, QStringLiteral("no se abrió"), everybody));
            };
        }),
    };
}

std::vector<FaultyMethod> moveMethods()
{
    return {
        faulty<StockPlace>(
            "MoveDesk::move",
            [](StockPlace &at) {
                must(MoveDesk(*at.station).saveDraft(at.moved()));
                return [&at] { return done(MoveDesk(*at.station).move(at.moved(), everybody)); };
            },
            Again::asManyRows),
        faulty<StockPlace>("MoveDesk::saveDraft", [](StockPlace &at) {
            must(MoveDesk(*at.station).saveDraft({at.clinicClues(1), MoveReason::returned, {}, {}}));
            return [&at] { return MoveDesk(*at.station).saveDraft(at.moved()); };
        }),
        faulty<StockPlace>("MoveDesk::dropDraft", [](StockPlace &at) {
            must(MoveDesk(*at.station).saveDraft(at.moved()));
            return [&at] { return MoveDesk(*at.station).dropDraft(); };
        }),
    };
}

} // namespace

std::vector<FaultyMethod> stockMethods()
{
    return together({goodsMethods(), correctionMethods(), moveMethods()});
}

} // namespace botiquin::testing
