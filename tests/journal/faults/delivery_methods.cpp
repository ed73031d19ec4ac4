// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_methods.h"
#include "journal/receiving/delivery_desk.h"
#include "support/small_clinic.h"

namespace botiquin::testing {

namespace {

using namespace receiving;

const Lot p1 = lotOf(paracetamol, "P1");

/// A clinic to which a box is on its way.
struct ClinicDoor : OpenRegion
{
    SmallClinic clinic{*this};
    std::unique_ptr<SqlStore> &store{clinic.store};
    const Sscc box = sealedBox(*this, 900).sscc;

    ClinicDoor()
    {
        write(sealedBox(*this, 900));
        clinic.hear();
    }
    DeliveryDesk desk() { return DeliveryDesk(*clinic.station); }
    void open(const Sscc &sscc) { (void)must(desk().open(sscc)); }
    void tellRest()
    {
        auto hand = must(desk().open(box));
        must(desk().tellRest(hand, true));
    }
};

/// `work` is done with the box in hand, of which nobody has said anything.
template <class Work>
FaultyMethod inHand(const char *name, Work work)
{
    return faulty<ClinicDoor>(name, [work](ClinicDoor &at) {
        at.open(at.box);
        return [&at, work]() -> Outcome<void> {
            auto desk = at.desk();
            BQ_TRY_ASSIGN(auto hand, desk.look(at.box));
            return work(desk, hand);
        };
    });
}

std::vector<FaultyMethod> told()
{
    return {
        inHand("DeliveryDesk::tell",
               [](DeliveryDesk &desk, DeliveryInHand &hand) {
                   return done(desk.tell(hand, {p1, Units(18), Units(1), Units(0), Units(0), {}}));
               }),
        inHand("DeliveryDesk::report",
               [](DeliveryDesk &desk, DeliveryInHand &hand) {
                   return done(desk.report(hand, {p1, LineTrouble::damaged, Units(2)}));
               }),
        inHand("DeliveryDesk::scan",
               [](DeliveryDesk &desk, DeliveryInHand &hand) {
                   const auto aspirinLot = lotOf(aspirin, "Z1");
                   return done(desk.scan(hand, {*Gtin::parse(QString::fromLatin1(aspirinPack)), aspirin,
                                                {aspirinLot.text, aspirinLot.expiry, {}}, Units(1), PackLevel::pack}));
               }),
        inHand("DeliveryDesk::tellRest",
               [](DeliveryDesk &desk, DeliveryInHand &hand) { return desk.tellRest(hand, true); }),
        inHand("DeliveryDesk::setSeal",
               [](DeliveryDesk &desk, DeliveryInHand &hand) { return desk.setSeal(hand, SealState::broken); }),
        inHand("DeliveryDesk::setPaper",
               [](DeliveryDesk &desk, DeliveryInHand &hand) {
                   return desk.setPaper(hand, {QStringLiteral("Rosa"), std::nullopt});
               }),
    };
}

std::vector<FaultyMethod> begunAndEnded()
{
    return {
        faulty<ClinicDoor>("DeliveryDesk::open", [](ClinicDoor &at) {
            return [&at] { return done(at.desk().open(at.box)); };
        }),
        faulty<ClinicDoor>("DeliveryDesk::undo", [](ClinicDoor &at) {
            at.tellRest();
            return [&at]() -> Outcome<void> {
                auto desk = at.desk();
                BQ_TRY_ASSIGN(auto hand, desk.look(at.box));
                return done(desk.undo(hand));
            };
        }),
        faulty<ClinicDoor>("DeliveryDesk::drop", [](ClinicDoor &at) {
            at.tellRest();
            return [&at] { return at.desk().drop(at.box); };
        }),
        faulty<ClinicDoor>("DeliveryDesk::receive", [](ClinicDoor &at) {
            at.tellRest();
            return [&at]() -> Outcome<void> {
                auto desk = at.desk();
                BQ_TRY_ASSIGN(const auto hand, desk.look(at.box));
                return done(desk.receive(hand, nurse, MapFix{17'000'000, -96'000'000, 8, std::nullopt}));
            };
        }),
    };
}

} // namespace

std::vector<FaultyMethod> deliveryMethods()
{
    return together({begunAndEnded(), told()});
}

} // namespace botiquin::testing
