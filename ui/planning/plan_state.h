// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/planning/plan_flow.h"
#include "presentation/planning/shortfall_model.h"
#include "ui/shell/figure_strip.h"
#include "ui/shell/top_bar.h"

#include <QCoreApplication>

namespace botiquin::ui {

/// What the plan page says of a plan in its present state, in the language that is loaded.
class PlanState
{
    Q_DECLARE_TR_FUNCTIONS(PlanState)

public:
    static QString heading(presentation::ShortfallModel::Column column);
    /// The round in figures; what suffices and what does not, once it is weighed.
    static QList<Figure> figures(const presentation::PlanFlow &flow);
    static Progress progress(const presentation::PlanFlow &flow);

    /// In place of the list of what is short.
    struct Empty
    {
        QString whatIsSo;
        QString whatComesNext;
    };
    static Empty empty(const presentation::PlanFlow &flow, bool hasRound);
    /// There is a round to be ordered, or none at all.
    static bool nothingOrdered(const presentation::PlanFlow &flow, bool hasRound);
};

} // namespace botiquin::ui
