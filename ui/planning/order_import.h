// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/planning/plan_desk.h"
#include "ui/planning/planned_import.h"

namespace botiquin::ui {

/// The month's orders, as the programme's own spreadsheet lists them, into a round.
class OrderImport final : public PlannedImport
{
    Q_DECLARE_TR_FUNCTIONS(OrderImport)

public:
    OrderImport(Station &station, std::optional<Writer> authority, UserId user, const RoundRow &round);

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
    RoundId m_round;
    Month m_month;
    RoundKind m_kind;
    PlanDesk m_desk;
    OrderSheet m_sheet;
};

} // namespace botiquin::ui
