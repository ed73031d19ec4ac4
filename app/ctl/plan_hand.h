// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/planning/plan_rules.h"
#include "session.h"

namespace botiquin::ctl {

/// The value of a planning desk's answer, or the trouble that it is.
template <class T>
Result<T, Trouble> planned(Answer<T, PlanRefused> answer);

/// {"sheets":[…]}, as `import` says it.
[[nodiscard]] QJsonObject describeSheets(const std::vector<ImportPlan> &plans);

/// The round that --round names, or the one in hand; "noRound" where there is none.
[[nodiscard]] Result<RoundId, Trouble> roundOf(const Workplace &workplace, const Options &options);

template <class T>
Result<T, Trouble> planned(Answer<T, PlanRefused> answer)
{
    if (!answer)
        return tl::unexpected<Trouble>(std::move(answer).error());
    if (*answer)
        return **std::move(answer);
    const auto &refused = answer->error();
    return refuse(botiquin::name(refused.rule), refused.plans.empty() ? QJsonObject() : describeSheets(refused.plans));
}

/// Imports the sheets into the desk, or with --dry-run says what that would do, and refuses what that would refuse.
template <class Sheets, class Plan, class Import>
Reply importSheets(const Invocation &invocation, const Options &options, const Sheets &sheets, const Plan &plan,
                   const Import &import)
{
    const auto badRows = options.has(QStringLiteral("--accept-good-rows")) ? BadRows::leaveThemOut : BadRows::refuseAll;
    if (!options.has(QStringLiteral("--dry-run"))) {
        BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
        BQ_TRY_ASSIGN(const auto imported, planned<std::vector<ImportPlan>>(import(badRows, user)));
        return describeSheets(imported);
    }
    std::vector<ImportPlan> plans;
    bool isClean = true;
    for (const auto &sheet : sheets) {
        BQ_TRY_ASSIGN(auto one, plan(sheet));
        isClean = isClean && one.errors.isEmpty();
        plans.push_back(std::move(one));
    }
    auto described = describeSheets(plans);
    described.insert(QStringLiteral("dryRun"), true);
    if (!isClean && badRows == BadRows::refuseAll)
        return refuse(botiquin::name(PlanRefusal::rowsAreWrong), described);
    return described;
}

} // namespace botiquin::ctl
