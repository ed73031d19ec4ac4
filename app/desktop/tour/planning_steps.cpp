// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/planning_steps.h"

#include "desktop.h"
#include "tour/hands.h"
#include "tour/people_steps.h"
#include "ui/planning/plan_page.h"

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

} // namespace

void thePlanOfTheMonth(Hands &hands)
{
    enterAs(hands, Right::planRound);
    openPage(hands, QStringLiteral("plan"));
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
