// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dispatch/load_box.h"

#include "support/sample.h"
#include "support/suite.h"

#include <QTest>
#include <functional>

using namespace botiquin;
using namespace botiquin::dispatch;

class LoadBoxTest : public QObject
{
    Q_OBJECT

    using Change = std::function<void(BoxFacts &)>;

    static TripId trip(int number) { return *TripId::parse(QStringLiteral("2026-12/20-037/%1").arg(number)); }
    static Clues clinic() { return *Clues::parse(QStringLiteral("OCIMB000596")); }
    static constexpr Instant now{1'795'356'120}; // 22 November 2026

    static BoxFacts box()
    {
        return {*Sscc::parse(QStringLiteral("195212340000041273")), *KitId::parse(QStringLiteral("2026-12/OCIMB000596/1")),
                BoxClass::cold, clinic(), now, false, false, {}, {}, {}};
    }
    static LoadContext context(std::vector<LoadRefusal> lifted = {})
    {
        return {trip(1), {clinic()}, Date::ofLocal(now), std::move(lifted)};
    }

private Q_SLOTS:
    void aSealedBoxOfAStopGoes() { QVERIFY(!refusalOf(box(), context())); }

    void nobodySealedIt() { QCOMPARE(*refusalOf(std::nullopt, context()), LoadRefusal::unknownBox); }

    void eachRuleRefusesByItsName_data()
    {
        QTest::addColumn<int>("rule");
        QTest::addColumn<bool>("liftable");
        QTest::newRow("reopened") << int(LoadRefusal::reopened) << false;
        QTest::newRow("received") << int(LoadRefusal::received) << false;
        QTest::newRow("on this trip") << int(LoadRefusal::alreadyLoaded) << false;
        QTest::newRow("on another trip") << int(LoadRefusal::onAnotherTrip) << false;
        QTest::newRow("no stop of it") << int(LoadRefusal::notOnThisTrip) << true;
        QTest::newRow("recalled since") << int(LoadRefusal::recalled) << false;
        QTest::newRow("held lot") << int(LoadRefusal::lotHeld) << false;
        QTest::newRow("cold of yesterday") << int(LoadRefusal::coldNotSealedToday) << true;
    }
    void eachRuleRefusesByItsName()
    {
        QFETCH(int, rule);
        QFETCH(bool, liftable);
        const auto lot = *LotText::parse(QStringLiteral("P1"));
        const Change changes[] = {{},
                                  [](BoxFacts &b) { b.reopened = true; },
                                  [](BoxFacts &b) { b.received = true; },
                                  [](BoxFacts &b) { b.aboard = trip(1); },
                                  [](BoxFacts &b) { b.aboard = trip(2); },
                                  [](BoxFacts &b) { b.facility = *Clues::parse(QStringLiteral("OCIMB000012")); },
                                  [&](BoxFacts &b) { b.recalled = lot; },
                                  [&](BoxFacts &b) { b.held = lot; },
                                  [](BoxFacts &b) { b.sealedAt = Instant{now.seconds - 86'400}; }};
        auto facts = box();
        changes[rule](facts);
        QCOMPARE(int(*refusalOf(facts, context())), rule);
        QCOMPARE(canBeLifted(LoadRefusal(rule)), liftable);
        QCOMPARE(!refusalOf(facts, context({LoadRefusal(rule)})).has_value(), liftable);
        QCOMPARE(*parseLoadRefusal(name(LoadRefusal(rule))), LoadRefusal(rule));
    }

    void onlyColdBoxesAreOfTheMorning()
    {
        auto facts = box();
        facts.boxClass = BoxClass::dry;
        facts.sealedAt = Instant{now.seconds - 10 * 86'400};
        QVERIFY(!refusalOf(facts, context()));
    }

    void aLiftedRuleLeavesTheOthersStanding()
    {
        auto facts = box();
        facts.sealedAt = Instant{now.seconds - 86'400};
        facts.recalled = *LotText::parse(QStringLiteral("I1"));
        QCOMPARE(*refusalOf(facts, context({LoadRefusal::coldNotSealedToday})), LoadRefusal::recalled);
    }
};

BQ_SUITE(LoadBoxTest);
#include "load_box_test.moc"
