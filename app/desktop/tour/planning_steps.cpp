// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/planning_steps.h"

#include "desktop.h"
#include "journal/planning/plan_book.h"
#include "tour/hands.h"
#include "tour/people_steps.h"
#include "ui/planning/plan_page.h"
#include "ui/planning/round_chart.h"
#include "ui/wording/numbers.h"

namespace botiquin::desktop::steps {

namespace {

void openPage(Hands &hands, const QString &page)
{
    hands.desktop().open(page);
    hands.rest(100);
    hands.expectPage(page);
}

const presentation::PlanFlow *flowOf(Hands &hands)
{
    const auto *page = qobject_cast<ui::PlanPage *>(hands.desktop().page(QStringLiteral("plan")));
    return page ? &page->flow() : nullptr;
}

void awaitPlan(Hands &hands)
{
    const auto *flow = flowOf(hands);
    hands.expect(flow != nullptr, QStringLiteral("there is no plan page"));
    if (flow)
        hands.await([flow] { return flow->stage() == presentation::PlanFlow::Stage::weighed; }, QStringLiteral("a plan"));
}

/// Until the plan page has done what it began.
void awaitIdle(Hands &hands)
{
    const auto *flow = flowOf(hands);
    if (flow)
        hands.await([flow] { return !flow->isBusy(); }, QStringLiteral("the plan page is still busy"));
}

constexpr int roundsMax = 8;

/// The round that was in hand before the tour made one of its own.
std::optional<RoundId> &roundBefore()
{
    static std::optional<RoundId> round;
    return round;
}

} // namespace

void aMonthFromNothing(Hands &hands)
{
    enterAs(hands, Right::planRound);
    openPage(hands, QStringLiteral("plan"));
    awaitPlan(hands);
    auto &plans = hands.desktop().station().books.plans;
    const auto before = plans.rounds(0, 1);
    hands.key(Qt::Key_F4);
    awaitPlan(hands);
    const auto after = plans.rounds(0, 1);
    const bool isMade = before && after && !before->empty() && after->front().month > before->front().month;
    hands.expect(isMade, QStringLiteral("no month was begun"));
    const auto figures = isMade ? plans.figures(hands.desktop().station().facility, after->front().round)
                                : Outcome<RoundFigures>(RoundFigures{});
    hands.expect(figures && figures->facilities > 0 && figures->boxesSealed == 0, QStringLiteral("no kits are ordered"));
    hands.shoot(QStringLiteral("month-from-nothing"));
    hands.key(Qt::Key_F2);
    hands.rest(100);
    for (int tries = 0; tries < roundsMax && isMade && hands.desktop().workplace().round() != after->front().round; ++tries) {
        hands.key(Qt::Key_F5);
        hands.key(Qt::Key_Up);
    }
    hands.expect(isMade && hands.desktop().workplace().round() == after->front().round,
                 QStringLiteral("the new month is not in hand"));
    hands.key(Qt::Key_Escape);
    hands.expectPage(QStringLiteral("plan"));
    awaitPlan(hands);
}

void thePlanOfTheMonth(Hands &hands)
{
    awaitPlan(hands);
    hands.shoot(QStringLiteral("plan"));
}

void whatIsShortIsDecided(Hands &hands)
{
    const auto *flow = flowOf(hands);
    if (!flow || flow->shortfalls().empty())
        return;
    hands.key(Qt::Key_Return);
    hands.key(Qt::Key_2);
    hands.rest(100);
    hands.shoot(QStringLiteral("plan-choice"));
    hands.key(Qt::Key_Return);
    hands.key(Qt::Key_Return, Qt::ControlModifier);
    hands.rest(200);
    awaitPlan(hands);
    hands.expect(flow->kitsToRecord() == 0 || !flow->refusal(), QStringLiteral("the plan was not applied"));
    hands.shoot(QStringLiteral("plan-applied"));
}

void theProgressOfTheRound(Hands &hands)
{
    enterAs(hands, Right::planRound);
    openPage(hands, QStringLiteral("plan"));
    awaitPlan(hands);
    hands.key(Qt::Key_F7);
    hands.rest(200);
    const auto *page = hands.desktop().page(QStringLiteral("plan"));
    const auto *chart = page ? page->findChild<ui::RoundChart *>() : nullptr;
    const auto &station = hands.desktop().station();
    const auto round = hands.desktop().workplace().round();
    const auto figures = round ? station.books.plans.figures(station.facility, *round) : Outcome<RoundFigures>(RoundFigures{});
    hands.expect(chart && chart->isVisible(), QStringLiteral("F7 shows no picture"));
    hands.expect(chart && figures && figures->boxesSealed > 0
                     && chart->facts().contains(ui::grouped(figures->boxesSealed)),
                 QStringLiteral("the picture does not say how many boxes are sealed"));
    hands.shoot(QStringLiteral("plan-progress"));
    hands.key(Qt::Key_F7);
    hands.expect(chart && !chart->isVisible(), QStringLiteral("F7 does not lead back"));
}

void aRoundOutOfTurn(Hands &hands)
{
    auto &station = hands.desktop().station();
    roundBefore() = hands.desktop().workplace().round();
    const auto before = station.books.plans.rounds(0, 100);
    hands.key(Qt::Key_F2);
    hands.rest(100);
    hands.expectPage(QStringLiteral("rounds"));
    hands.shoot(QStringLiteral("rounds"));
    hands.key(Qt::Key_F4);
    hands.shoot(QStringLiteral("round-new"));
    hands.key(Qt::Key_Return, Qt::ControlModifier);
    const auto after = station.books.plans.rounds(0, 100);
    hands.expect(before && after && after->size() == before->size() + 1
                     && after->front().roundKind == RoundKind::extraordinary,
                 QStringLiteral("no round out of turn was made"));
    hands.key(Qt::Key_F5);
    hands.expect(after && !after->empty() && hands.desktop().workplace().round() == after->front().round,
                 QStringLiteral("F5 does not put the round into hand"));
    hands.shoot(QStringLiteral("round-in-hand"));
    hands.key(Qt::Key_Escape);
    hands.expectPage(QStringLiteral("plan"));
    awaitIdle(hands);
}

void theRoundOfTheMonthAgain(Hands &hands)
{
    hands.key(Qt::Key_F2);
    hands.rest(100);
    const auto isBack = [&hands] { return hands.desktop().workplace().round() == roundBefore(); };
    for (int tries = 0; tries < roundsMax && !isBack(); ++tries) {
        hands.key(Qt::Key_Down);
        hands.key(Qt::Key_F5);
    }
    hands.expect(isBack(), QStringLiteral("the month's round is not in hand again"));
    hands.key(Qt::Key_Escape);
    hands.expectPage(QStringLiteral("plan"));
    awaitPlan(hands);
}

void theRoutes(Hands &hands)
{
    hands.key(Qt::Key_F6);
    hands.rest(200);
    hands.expectPage(QStringLiteral("routes"));
    hands.shoot(QStringLiteral("routes"));
    hands.key(Qt::Key_Return);
    hands.key(Qt::Key_Down, Qt::ControlModifier);
    hands.rest(100);
    hands.shoot(QStringLiteral("route-moved"));
    hands.key(Qt::Key_F5);
    hands.key(Qt::Key_Return, Qt::ControlModifier);
    hands.rest(100);
}

} // namespace botiquin::desktop::steps
