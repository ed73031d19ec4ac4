// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/planning/paced_import.h"
#include "journal/planning/plan_rules.h"
#include "ui/importing/import_task.h"

#include <QCoreApplication>

namespace botiquin::ui {

/// An import of the planning desks: what it would do is an ImportPlan.
class PlannedImport : public ImportTask
{
public:
    Answer<presentation::ImportOutlook, QString> compare() override;
    presentation::ImportChange change(int row) const override;
    Answer<int, QString> begin(BadRows badRows) override;
    Answer<bool, QString> record(int steps) override;
    void drop() override { m_paced.reset(); }

protected:
    explicit PlannedImport(Station &station)
        : m_station(station)
    {
    }

    virtual Answer<ImportPlan, PlanRefused> plan() = 0;
    virtual Answer<PacedImport, PlanRefused> beginImport(BadRows badRows) = 0;
    virtual QString nameOf(const PlannedRow &row) const = 0;
    /// A field of a change, by its name in the store, as people say it.
    virtual QString fieldWords(const QString &field) const = 0;
    /// What the thing would have no more, in words.
    virtual QString lostOf(const PlannedRow &row) const = 0;

    Station &m_station;

private:
    ImportPlan m_plan;
    std::unique_ptr<PacedImport> m_paced;
};

} // namespace botiquin::ui
