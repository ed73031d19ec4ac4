// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/planned_import.h"

#include "ui/planning/plan_words.h"

namespace botiquin::ui {

using presentation::ImportChange;
using presentation::ImportOutlook;

Answer<ImportOutlook, QString> PlannedImport::compare()
{
    using Compared = Result<ImportOutlook, QString>;
    BQ_TRY_ASSIGN(auto planned, plan());
    if (!planned)
        return Compared(err(PlanWords::refusal(planned.error().rule)));
    m_plan = *std::move(planned);
    int lost = 0;
    for (const auto &row : m_plan.changed)
        lost += int(row.dropped.size());
    return Compared(ImportOutlook{m_plan.rowsSeen, int(m_plan.added.size()), int(m_plan.changed.size()),
                                  int(m_plan.unchanged), lost, m_plan.errors, m_plan.warnings,
                                  m_plan.ignoredColumns});
}

ImportChange PlannedImport::change(int at) const
{
    const int added = int(m_plan.added.size());
    const bool isNew = at < added;
    const auto &row = isNew ? m_plan.added.at(size_t(at)) : m_plan.changed.at(size_t(at - added));
    const QString name = nameOf(row);
    QStringList parts;
    if (!name.contains(row.key))
        parts << row.key;
    for (const auto &field : row.fields)
        parts << fieldWords(field);
    parts.removeDuplicates();
    return {isNew, name, parts.join(QStringLiteral(" · ")), lostOf(row)};
}

Answer<int, QString> PlannedImport::begin(BadRows badRows)
{
    using Begun = Result<int, QString>;
    BQ_TRY_ASSIGN(auto begun, beginImport(badRows));
    if (!begun)
        return Begun(err(PlanWords::refusal(begun.error().rule)));
    m_paced = std::make_unique<PacedImport>(*std::move(begun));
    return Begun(m_paced->total());
}

Answer<bool, QString> PlannedImport::record(int steps)
{
    BQ_TRY_ASSIGN(const bool isDone, m_paced->step(steps));
    if (isDone)
        m_paced.reset();
    return Result<bool, QString>(isDone);
}

} // namespace botiquin::ui
