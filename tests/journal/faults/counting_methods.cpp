// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_methods.h"
#include "journal/counting/count_desk.h"
#include "support/sheet_files.h"

namespace botiquin::testing {

namespace {

const Lot p1 = lotOf(paracetamol, "P1");

struct CountingPlace : OpenRegion
{
    CountDesk desk{*station};

    static CountOrder order()
    {
        CountOrder ofTwo;
        ofTwo.scope = CountScope::list;
        ofTwo.items = {paracetamol, insulin};
        return ofTwo;
    }
    QString start() { return *must(desk.start(order(), everybody)); }
    void enter(const QString &name)
    {
        auto count = *must(OpenCount::open(*station, name));
        if (!must(count.enter(p1, Units(498), false, everybody)))
            qFatal("not counted");
    }
};

/// `work` is done on a count that is open, of which one line was counted where `isBegun`.
template <class Work>
FaultyMethod onCount(const char *name, bool isBegun, Work work)
{
    return faulty<CountingPlace>(name, [isBegun, work](CountingPlace &at) {
        const QString count = at.start();
        if (isBegun)
            at.enter(count);
        return [&at, count, work]() -> Outcome<void> {
            BQ_TRY_ASSIGN(auto open, OpenCount::open(*at.station, count));
            return open ? work(*open) : fail(Failure::Kind::malformed, QStringLiteral("no such count"));
        };
    });
}

std::vector<FaultyMethod> sheetMethods()
{
    return {
        faulty<CountingPlace>("CountDesk::start", [](CountingPlace &at) {
            return [&at] { return done(at.desk.start(CountingPlace::order(), everybody)); };
        }),
        faulty<CountingPlace>("CountDesk::setKeyItems", [](CountingPlace &at) {
            if (!must(at.desk.setKeyItems({gauze}, everybody)))
                qFatal("not chosen");
            return [&at] { return done(at.desk.setKeyItems({insulin, paracetamol}, everybody)); };
        }),
        faulty<CountingPlace>("CountDesk::record", [](CountingPlace &at) {
            const auto plan
                = must(at.desk.plan(readStock(parsedSheet("Clave,Lote,Caducidad,Piezas\n010.000.0104.00,P1,2028-08-31,480\n"
                                                          "010.000.0104.00,P2,2027-05,12\n")),
                                    QStringLiteral("s.csv"), std::nullopt));
            return [&at, plan] { return done(at.desk.record(plan, false, everybody)); };
        }),
    };
}

std::vector<FaultyMethod> lineMethods()
{
    return {
        onCount("OpenCount::enter, a line", false,
                [](OpenCount &count) { return done(count.enter(0, Units(400), false, everybody)); }),
        onCount("OpenCount::enter, a lot that is no line", false,
                [](OpenCount &count) { return done(count.enter(lotOf(paracetamol, "P77"), Units(3), false, everybody)); }),
        onCount("OpenCount::scan", false,
                [](OpenCount &count) {
                    return done(count.scan(packScan(paracetamolCase, "P1", "280831"), false, everybody));
                }),
        onCount("OpenCount::undo", true, [](OpenCount &count) { return done(count.undo()); }),
        onCount("OpenCount::setCountedAt", false,
                [](OpenCount &count) { return done(count.setCountedAt({1'795'190'400 - 60})); }),
        onCount("OpenCount::close", true,
                [](OpenCount &count) { return done(count.close({Uncounted::leaveOut, true}, everybody)); }),
        onCount("OpenCount::drop", true, [](OpenCount &count) { return count.drop(); }),
    };
}

} // namespace

std::vector<FaultyMethod> countingMethods()
{
    return together({sheetMethods(), lineMethods()});
}

} // namespace botiquin::testing
