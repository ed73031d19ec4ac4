// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_methods.h"
#include "journal/packing/sscc_desk.h"
#include "journal/packing/wave_desk.h"
#include "journal/scans/scan_desk.h"
#include "storage/books/sql_scan_log.h"
#include "support/small_clinic.h"

namespace botiquin::testing {

namespace {

struct PackingPlace : OpenRegion
{
    PackingDesk desk{*station};

    KitId firstKit() const { return kit(0); }
    BoxInHand open() { return *must(desk.open(firstKit(), BoxClass::cold, packer)); }
    packing::DraftEntry packed(const BoxInHand &hand)
    {
        const Lot lot = lotOf(insulin, "I1");
        return must(desk.judge(hand, packing::PackUnits{insulin, {lot.text, lot.expiry, {}}, Units(2)}, packer, insulin))
            ->entry;
    }
    BoxInHand fill()
    {
        auto hand = open();
        must(desk.keep(hand, packed(hand)));
        return hand;
    }
    BoxSealed sealed()
    {
        const auto box = sealedBox(*this, 900);
        write(box);
        return box;
    }
    WaveInHand wave() const { return {round, BoxClass::dry, {{kit(0), 1}, {kit(1), 2}}}; }
};

std::vector<FaultyMethod> draftMethods()
{
    return {
        faulty<PackingPlace>("PackingDesk::look", [](PackingPlace &at) {
            return [&at] { return done(at.desk.look(at.firstKit(), BoxClass::dry)); };
        }),
        faulty<PackingPlace>("PackingDesk::open", [](PackingPlace &at) {
            return [&at] { return done(at.desk.open(at.firstKit(), BoxClass::dry, packer)); };
        }),
        faulty<PackingPlace>("PackingDesk::keep", [](PackingPlace &at) {
            const auto hand = at.open();
            return [&at, hand, entry = at.packed(hand)] {
                auto own = hand;
                return at.desk.keep(own, entry);
            };
        }),
        faulty<PackingPlace>("PackingDesk::keep, with a scan", [](PackingPlace &at) {
            const auto hand = at.open();
            return [&at, hand, entry = at.packed(hand)] {
                auto own = hand;
                return at.desk.keep(own, entry, [&at] {
                    return SqlScanLog(at.store->sql()).add({at.clock.now(), {}, {}, "75", QStringLiteral("packed"), {}});
                });
            };
        }),
        faulty<PackingPlace>("PackingDesk::keepWithin", [](PackingPlace &at) {
            const auto hand = at.open();
            return [&at, hand, entry = at.packed(hand)] {
                auto own = hand;
                return transact(*at.journal, [&] { return at.desk.keepWithin(own, entry); });
            };
        }),
    };
}

std::vector<FaultyMethod> boxMethods()
{
    return {
        faulty<PackingPlace>(
            "PackingDesk::seal",
            [](PackingPlace &at) {
                return [&at, hand = at.fill()] {
                    auto own = hand;
                    packing::SealBox seal{*SealNumber::parse(QStringLiteral("0047182"))};
                    seal.isCheckRequired = false;
                    return done(at.desk.seal(own, seal, packer));
                };
            },
            Again::asManyRows),
        faulty<PackingPlace>("PackingDesk::reopen", [](PackingPlace &at) {
            return [&at, box = at.sealed()] {
                return done(at.desk.reopen(box.sscc, *packing::OverrideReason::parse(QStringLiteral("faltó")), everybody));
            };
        }),
        faulty<PackingPlace>("PackingDesk::openAgain", [](PackingPlace &at) {
            return [&at, box = at.sealed()] { return transact(*at.journal, [&] { return at.desk.openAgain(box); }); };
        }),
        faulty<PackingPlace>("PackingDesk::recordReprint", [](PackingPlace &at) {
            return [&at, box = at.sealed()] {
                return done(at.desk.recordReprint(box.sscc, QStringLiteral("se mojó"), packer));
            };
        }),
        faulty<PackingPlace>(
            "SsccDesk::give",
            [](PackingPlace &at) {
                return [&at] {
                    return done(transact(*at.journal, [&]() -> Outcome<EventId> {
                        BQ_TRY_ASSIGN(const Sscc sscc, SsccDesk(*at.station).give());
                        return at.journal->record(at.writer, packer, LabelPrinted{sscc, QString()});
                    }));
                };
            },
            Again::asManyRows),
    };
}

std::vector<FaultyMethod> waveMethods()
{
    return {
        faulty<PackingPlace>("WaveDesk::keep", [](PackingPlace &at) {
            must(WaveDesk(*at.station).keep({at.round, BoxClass::cold, {}}));
            return [&at] { return WaveDesk(*at.station).keep(at.wave()); };
        }),
        faulty<PackingPlace>("WaveDesk::write", [](PackingPlace &at) {
            must(WaveDesk(*at.station).keep({at.round, BoxClass::cold, {}}));
            return [&at] { return transact(*at.journal, [&] { return WaveDesk(*at.station).write(at.wave()); }); };
        }),
        faulty<PackingPlace>("WaveDesk::drop", [](PackingPlace &at) {
            must(WaveDesk(*at.station).keep(at.wave()));
            return [&at] { return WaveDesk(*at.station).drop(); };
        }),
        faulty<PackingPlace>("ScanDesk::add", [](PackingPlace &at) {
            return [&at] {
                SqlScanLog log(at.store->sql());
                return ScanDesk(log, at.book().people)
                    .add({at.clock.now(), packer.text(), QStringLiteral("typed"), "BTQUSRPACKER", QStringLiteral("signedIn"), {}});
            };
        }),
    };
}

} // namespace

std::vector<FaultyMethod> packingMethods()
{
    return together({draftMethods(), boxMethods(), waveMethods()});
}

} // namespace botiquin::testing
