// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/receiving/stock_desk.h"
#include "support/small_region.h"
#include "support/suite.h"

using namespace botiquin;
using namespace botiquin::testing;

class StockDeskTest : public QObject
{
    Q_OBJECT

    const UserId stockKeeper = userId("stockkeeper");
    const Lot lot = lotOf(paracetamol, "Z9");

    void admit(SmallRegion &region) const
    {
        region.write(PersonDefined{stockKeeper, QStringLiteral("C. D."), region.warehouse,
                                   {Role::stockKeeper, Role::supervisor}, std::nullopt, true});
    }
    static qint64 events(SmallRegion &region) { return *region.book().log.eventCount(); }

private Q_SLOTS:
    void unitsThatNoLineMayCarryAreSaidToBeTooMany()
    {
        SmallRegion region;
        admit(region);
        StockDesk desk(*region.station);
        const auto receive = [&](qint64 units) {
            const auto answer = desk.receive(*SupplierName::parse(QStringLiteral("X")), std::nullopt,
                                             {ReceivedLine{lot, Units(units), std::nullopt, std::nullopt}}, stockKeeper);
            return *answer ? QString() : name(answer->error().rule);
        };
        QCOMPARE(receive(0), QStringLiteral("unitsNotPositive"));
        QCOMPARE(receive(-5), QStringLiteral("unitsNotPositive"));
        QCOMPARE(receive(99'999'999'999), QStringLiteral("unitsTooMany"));
        QCOMPARE(receive(Units::lineMax + 1), QStringLiteral("unitsTooMany"));
        QCOMPARE(receive(Units::lineMax), QString());
        const auto lost = desk.writeOff(lot, Units(99'999'999'999), LossReason::damaged, QString(), stockKeeper);
        QCOMPARE(lost->error().rule, StockRefusal::unitsTooMany);
    }

    void whatIsRecalledIsNotTakenFromASupplier()
    {
        SmallRegion region;
        admit(region);
        StockDesk desk(*region.station);
        const auto receive = [&](const Lot &of) {
            const auto answer = desk.receive(*SupplierName::parse(QStringLiteral("X")), std::nullopt,
                                             {ReceivedLine{lotOf(aspirin, "A1"), Units(1), std::nullopt, std::nullopt},
                                              ReceivedLine{of, Units(1), std::nullopt, std::nullopt}},
                                             stockKeeper);
            return *answer ? QString() : QStringLiteral("%1 %2").arg(name(answer->error().rule)).arg(answer->error().line);
        };
        const RecallId recall = *RecallId::parse(QStringLiteral("R1"));
        region.write(RecallIssued{recall, RecallClass::one, paracetamol, lot.text, {}, QStringLiteral("partículas"), false});
        const auto before = events(region);
        QCOMPARE(receive(lot), QStringLiteral("lotIsRecalled 2"));
        QCOMPARE(events(region), before);
        QCOMPARE(receive(lotOf(paracetamol, "Z8")), QString());
        region.write(RecallIssued{recall, RecallClass::one, paracetamol, lot.text, {}, QStringLiteral("partículas"), true});
        QCOMPARE(receive(lot), QString());
    }

    void aMistypedYearOfAnExpiryIsRefused()
    {
        SmallRegion region;
        admit(region);
        StockDesk desk(*region.station);
        const auto receive = [&](const char *expiry) {
            const auto answer = desk.receive(*SupplierName::parse(QStringLiteral("X")), std::nullopt,
                                             {ReceivedLine{lotOf(aspirin, "A1", expiry), Units(1), std::nullopt, std::nullopt}},
                                             stockKeeper);
            return *answer ? QString() : name(answer->error().rule);
        };
        QCOMPARE(receive("2076-11-20"), QString());
        QCOMPARE(receive("2076-11-21"), QStringLiteral("expiryTooFar"));
        QCOMPARE(receive("2199-12-31"), QStringLiteral("expiryTooFar"));
    }

    void aCodeThatTheAuthorityApprovedIsNotTaughtOtherwise()
    {
        SmallRegion region;
        admit(region);
        StockDesk desk(*region.station);
        const auto gtin = *Gtin::parse(QString::fromLatin1(paracetamolPack));
        const auto approved = **region.book().catalog.code(gtin, region.warehouse);
        const auto teach = [&](const Clave &item, Units units) {
            const auto answer = desk.teachCode(gtin, item, units, approved.level, stockKeeper);
            return *answer ? QString() : name(answer->error().rule);
        };
        QCOMPARE(teach(aspirin, approved.unitsPerPack), QStringLiteral("codeApproved"));
        QCOMPARE(teach(paracetamol, approved.unitsPerPack + Units(1)), QStringLiteral("codeApproved"));
        QCOMPARE(teach(paracetamol, approved.unitsPerPack), QString());
    }

    void aLotThatNobodyHeldIsNotReleased()
    {
        SmallRegion region;
        admit(region);
        StockDesk desk(*region.station);
        const auto set = [&](HoldReason reason, bool held) {
            const auto answer = desk.hold(lot, reason, held, QStringLiteral(""), stockKeeper);
            return *answer ? QString() : name(answer->error().rule);
        };
        const auto before = events(region);
        QCOMPARE(set(HoldReason::quarantine, false), QStringLiteral("notHeld"));
        QCOMPARE(events(region), before);
        QCOMPARE(set(HoldReason::quarantine, true), QString());
        QCOMPARE(set(HoldReason::recall, false), QStringLiteral("notHeld"));
        QCOMPARE(set(HoldReason::quarantine, false), QString());
        QCOMPARE(set(HoldReason::quarantine, false), QStringLiteral("notHeld"));
        QCOMPARE(events(region), before + 2);
    }
};

BQ_SUITE(StockDeskTest);
#include "stock_desk_test.moc"
