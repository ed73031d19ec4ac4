// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/planning/allocation.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::planning;

namespace {

const Clave aspirin = *Clave::parse(QStringLiteral("010.000.0103.00"));
const Clave paracetamol = *Clave::parse(QStringLiteral("010.000.0104.00"));
const Clave generic = *Clave::parse(QStringLiteral("010.000.0106.00"));
const Clues puebla = *Clues::parse(QStringLiteral("OCIMB000012"));

Date day(const char *iso)
{
    return *Date::parseIso(QString::fromLatin1(iso));
}

Clues clinic(int number)
{
    return *Clues::parse(QStringLiteral("OCIMB%1%2").arg(number, 5, 10, QChar(u'0')).arg((5 * 42 + 2 * number) % 7));
}

/// Kits of 6 aspirin and 4 paracetamol for December 2026; what lies there must last until 30 January 2027. The
/// first clinic is the largest and nearest.
PlanFacts facts(int kits = 3)
{
    PlanFacts all{day("2026-11-20"), *Month::of(2026, 12), *packing::ShelfLifeMargin::ofDays(30), {}, {}, {}, {}, {}};
    all.contents = {{{aspirin, Units(6), BoxClass::dry}, {paracetamol, Units(4), BoxClass::dry}}};
    const SizeClass sizes[] = {SizeClass::nucleos6to12, SizeClass::nucleos1to2, SizeClass::nucleos1to2};
    for (int i = 0; i < kits; ++i) {
        all.kits.push_back({*KitId::parse(QStringLiteral("2026-12/%1/1").arg(clinic(100 + i).text())), clinic(100 + i), 0,
                            sizes[i % 3], 1000 * (i + 1), day("2026-11-24")});
    }
    all.items = {{paracetamol, Ven::essential, {}}, {aspirin, Ven::vital, {generic}}};
    return all;
}

Allocator weighed(PlanFacts all)
{
    Allocator allocator(std::move(all));
    while (!allocator.isDone())
        allocator.step();
    return allocator;
}

const ItemPlan &planOf(const Allocator &allocator, const Clave &item)
{
    for (const auto &plan : allocator.items()) {
        if (plan.item == item)
            return plan;
    }
    qFatal("no such item");
}

std::vector<RemedyKind> kinds(const ItemPlan &plan)
{
    std::vector<RemedyKind> all;
    for (const auto &remedy : plan.remedies)
        all.push_back(remedy.kind);
    return all;
}

const Remedy &remedyOf(const ItemPlan &plan, RemedyKind kind)
{
    for (const auto &remedy : plan.remedies) {
        if (remedy.kind == kind)
            return remedy;
    }
    qFatal("no such remedy");
}

/// "100:6" for each kit that gets less, by the last digits of its clinic.
QStringList textOf(const Allocator &allocator, const std::vector<LineChange> &changes)
{
    QStringList lines;
    for (const auto &change : changes) {
        const auto &facility = allocator.facts().kits[size_t(change.kit)].facility.text();
        lines << facility.mid(7, 3) + u':' + QString::number(change.units.count())
                + (change.substitute ? u'=' + change.substitute->text() : QString());
    }
    lines.sort();
    return lines;
}

} // namespace

class AllocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSufficesNeedsNoRemedy()
    {
        auto all = facts();
        all.lots = {{aspirin, day("2027-08-31"), Units(18), false}, {paracetamol, day("2028-01-31"), Units(40), false}};
        const auto allocator = weighed(all);
        QVERIFY(allocator.shortfalls().empty());
        QCOMPARE(planOf(allocator, aspirin).ordered, Units(18));
        QCOMPARE(planOf(allocator, aspirin).given, Units(18));
        QCOMPARE(planOf(allocator, aspirin).facilities, 3);
        QCOMPARE(*planOf(allocator, aspirin).daysLeftLeast, 280);
    }

    void whatExpiresTooSoonOrIsHeldDoesNotCount_data()
    {
        QTest::addColumn<QString>("expiry");
        QTest::addColumn<bool>("held");
        QTest::addColumn<int>("given");
        QTest::newRow("the first day that serves") << "2027-01-30" << false << 18;
        QTest::newRow("a day too soon") << "2027-01-29" << false << 0;
        QTest::newRow("expired") << "2026-11-19" << false << 0;
        QTest::newRow("held") << "2028-01-31" << true << 0;
    }
    void whatExpiresTooSoonOrIsHeldDoesNotCount()
    {
        QFETCH(QString, expiry);
        QFETCH(bool, held);
        QFETCH(int, given);
        auto all = facts();
        all.lots = {{aspirin, *Date::parseIso(expiry), Units(100), held}};
        const auto allocator = weighed(all);
        QCOMPARE(planOf(allocator, aspirin).given, Units(given));
        QCOMPARE(planOf(allocator, aspirin).unfit, Units(given == 0 ? 100 : 0));
    }

    void aLotMustOutliveTheJourney()
    {
        auto all = facts(1);
        all.kits.front().arrival = day("2027-03-01");
        all.lots = {{aspirin, day("2027-02-15"), Units(4), false}, {aspirin, day("2027-03-01"), Units(3), false}};
        const auto allocator = weighed(all);
        QCOMPARE(planOf(allocator, aspirin).given, Units(3));
        QCOMPARE(*planOf(allocator, aspirin).daysLeftLeast, 0);
    }

    void vitalItemsAreNamedFirstThenWhatLacksMost()
    {
        auto all = facts();
        all.lots = {{aspirin, day("2028-01-31"), Units(17), false}};
        const auto shortfalls = weighed(all).shortfalls();
        QCOMPARE(shortfalls.size(), size_t(2));
        QCOMPARE(shortfalls[0].item, aspirin);
        QCOMPARE(shortfalls[0].missing(), Units(1));
        QCOMPARE(shortfalls[1].missing(), Units(12));
    }

    void smallAndRemoteClinicsComeFirst()
    {
        auto all = facts();
        all.lots = {{aspirin, day("2028-01-31"), Units(9), false}};
        const auto allocator = weighed(all);
        const auto &plan = planOf(allocator, aspirin);
        QCOMPARE(plan.facilitiesShort, 2);
        const auto changes = allocator.changes(aspirin, remedyOf(plan, RemedyKind::smallRemoteFirst));
        QCOMPARE(textOf(allocator, changes), (QStringList{"100:0", "101:3"}));
    }

    void whatIsBeingPackedComesBeforeAll()
    {
        auto all = facts();
        all.kits[0].begun = true;
        all.lots = {{aspirin, day("2028-01-31"), Units(9), false}};
        const auto allocator = weighed(all);
        const auto changes = allocator.changes(aspirin, remedyOf(planOf(allocator, aspirin), RemedyKind::smallRemoteFirst));
        QCOMPARE(textOf(allocator, changes), (QStringList{"101:0", "102:3"}));
    }

    void orEverybodyGetsTheSamePart()
    {
        auto all = facts();
        all.lots = {{aspirin, day("2028-01-31"), Units(10), false}};
        const auto allocator = weighed(all);
        const auto changes = allocator.changes(aspirin, remedyOf(planOf(allocator, aspirin), RemedyKind::evenly));
        QCOMPARE(textOf(allocator, changes), (QStringList{"100:3", "101:3", "102:4"}));
        QCOMPARE(remedyOf(planOf(allocator, aspirin), RemedyKind::evenly).facilitiesShort, 3);
    }

    void anotherWarehouseMayHaveSome()
    {
        auto all = facts();
        all.lots = {{aspirin, day("2028-01-31"), Units(9), false}};
        all.spares = {{puebla, aspirin, Units(20)}};
        const auto allocator = weighed(all);
        const auto &plan = planOf(allocator, aspirin);
        QVERIFY(kinds(plan) == (std::vector{RemedyKind::moveIn, RemedyKind::smallRemoteFirst, RemedyKind::evenly}));
        QCOMPARE(plan.remedies[0].units, Units(9));
        QVERIFY(plan.remedies[0].warehouse == puebla);
        QVERIFY(allocator.changes(aspirin, plan.remedies[0]).empty());
    }

    void whatMovesInTooLittleIsSharedByTheRule()
    {
        auto all = facts();
        all.lots = {{aspirin, day("2028-01-31"), Units(9), false}};
        all.spares = {{puebla, aspirin, Units(5)}};
        const auto allocator = weighed(all);
        const auto changes = allocator.changes(aspirin, planOf(allocator, aspirin).remedies[0]);
        QCOMPARE(textOf(allocator, changes), QStringList{"100:2"});
    }

    void aSubstituteTakesWholeLinesOfThoseWhoComeLast()
    {
        auto all = facts();
        all.lots = {{aspirin, day("2028-01-31"), Units(9), false}, {generic, day("2028-01-31"), Units(13), false}};
        const auto allocator = weighed(all);
        const auto &plan = planOf(allocator, aspirin);
        QVERIFY(plan.remedies[0].kind == RemedyKind::substitute);
        QCOMPARE(plan.remedies[0].units, Units(12));
        QCOMPARE(plan.remedies[0].facilitiesShort, 0);
        QCOMPARE(textOf(allocator, allocator.changes(aspirin, plan.remedies[0])),
                 (QStringList{"100:6=010.000.0106.00", "101:6=010.000.0106.00"}));
    }

    void aSubstituteIsNotPromisedTwice()
    {
        auto all = facts();
        all.items[0].substitutes = {generic}; // of paracetamol, which is not vital
        all.lots = {{aspirin, day("2028-01-31"), Units(12), false}, {generic, day("2028-01-31"), Units(7), false}};
        const auto allocator = weighed(all);
        QVERIFY(planOf(allocator, aspirin).remedies[0].kind == RemedyKind::substitute);
        QVERIFY(kinds(planOf(allocator, paracetamol))
                == (std::vector{RemedyKind::smallRemoteFirst, RemedyKind::evenly}));
    }

    void sealedBoxesAreLeftAlone()
    {
        auto all = facts();
        all.kits[1].sealed[size_t(BoxClass::dry)] = true;
        all.lots = {{aspirin, day("2028-01-31"), Units(6), false}, {paracetamol, day("2028-01-31"), Units(8), false}};
        const auto allocator = weighed(all);
        QCOMPARE(planOf(allocator, aspirin).ordered, Units(12));
        const auto events = adjustments(allocator, {{aspirin, remedyOf(planOf(allocator, aspirin), RemedyKind::smallRemoteFirst)}}, {});
        QCOMPARE(events.size(), size_t(1));
        QCOMPARE(events[0].kit, all.kits[0].kit);
        QCOMPARE(events[0].reason, QStringLiteral("smallRemoteFirst"));
        QCOMPARE(events[0].lines[0].units, Units(0));
    }

    void whatStandsAlreadyIsNotRecordedAgainAndWhatSufficesGoesBack()
    {
        auto all = facts();
        all.lots = {{aspirin, day("2028-01-31"), Units(12), false}, {paracetamol, day("2028-01-31"), Units(12), false}};
        const std::vector<StandingLine> standing{{all.kits[0].kit, aspirin, Units(0), std::nullopt},
                                                 {all.kits[1].kit, aspirin, Units(2), std::nullopt}};
        const auto allocator = weighed(all);
        const auto events = adjustments(allocator, {{aspirin, remedyOf(planOf(allocator, aspirin), RemedyKind::smallRemoteFirst)}}, standing);
        QCOMPARE(events.size(), size_t(1));
        QCOMPARE(events[0].kit, all.kits[1].kit);
        QCOMPARE(events[0].reason, QStringLiteral("suffices"));
        QCOMPARE(events[0].lines[0].units, Units(6));
    }

    void theOrderOfTheFactsChangesNothing()
    {
        auto all = facts(3);
        all.lots = {{aspirin, day("2028-01-31"), Units(5), false}, {aspirin, day("2027-06-30"), Units(5), false}};
        const auto one = weighed(all);
        std::reverse(all.kits.begin(), all.kits.end());
        std::reverse(all.lots.begin(), all.lots.end());
        std::reverse(all.items.begin(), all.items.end());
        const auto other = weighed(all);
        const auto choose = [](const Allocator &plan) {
            return textOf(plan, plan.changes(aspirin, planOf(plan, aspirin).remedies[0]));
        };
        QCOMPARE(choose(one), choose(other));
    }
};

BQ_SUITE(AllocationTest);
#include "allocation_test.moc"
