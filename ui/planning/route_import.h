// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/planning/route_desk.h"
#include "ui/planning/planned_import.h"

namespace botiquin::ui {

/// Routes with their stops. The rows of a route are the whole of its stops: it loses those that the sheet
/// does not name.
class RouteImport final : public PlannedImport
{
    Q_DECLARE_TR_FUNCTIONS(RouteImport)

public:
    RouteImport(Station &station, std::optional<Writer> authority, UserId user);

    void read(const Sheet &sheet) override;
    QString title() const override;
    QString line() const override;
    QString columns() const override;
    QString newWord() const override;
    QString addedWords(int count) const override;
    QString changedWords(int count) const override;
    QString unchangedWords(int count) const override;
    QString lostWords(int count) const override;
    QString doneWords(const presentation::ImportOutlook &outlook) const override;

protected:
    Answer<ImportPlan, PlanRefused> plan() override;
    Answer<PacedImport, PlanRefused> beginImport(BadRows badRows) override;
    QString nameOf(const PlannedRow &row) const override;
    QString fieldWords(const QString &field) const override;
    QString lostOf(const PlannedRow &row) const override;

private:
    UserId m_user;
    RouteDesk m_desk;
    RouteSheet m_sheet;
};

} // namespace botiquin::ui
