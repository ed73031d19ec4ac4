// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/dispensing/dispensing_flow.h"
#include "ui/shell/card.h"

#include <QPointer>

namespace botiquin::presentation {
class CounterModel;
}

namespace botiquin::ui {

class DataTable;
class PrescriptionForm;
class UnitsForm;

/// The lines of the prescription in hand, and what is typed under one of them. Changes nothing by itself.
class CounterTable : public Card
{
    Q_OBJECT

public:
    CounterTable(const presentation::DispensingFlow &flow, QWidget *parent = nullptr);
    ~CounterTable() override;

    void retranslate();
    /// The flow's lines are other ones now: closes what is open, and goes to that row or else to the last.
    void reload(std::optional<size_t> current = {});
    bool isEmpty() const;
    std::optional<size_t> currentRow() const;
    void goTo(size_t row);
    /// "Enalapril 10 mg"
    QString nameOf(size_t row) const;

    void openUnits(size_t row);
    void openPrescription(size_t row);
    void closeForm();
    bool hasForm() const;
    bool isTypingUnits() const;
    bool isPrescribing() const;
    void sayUnitsError(const QString &sentence);
    /// A code read while the prescription is open.
    void takeCode(const QString &code);

Q_SIGNALS:
    void unitsTyped(size_t row, botiquin::Units units);
    void prescriptionTyped(size_t row, const botiquin::Prescription &prescription);
    /// Esc in a form, which is still open.
    void cancelled();

private:
    const presentation::DispensingFlow &m_flow;
    presentation::CounterModel *m_model;
    DataTable *m_table;
    QPointer<UnitsForm> m_units;
    QPointer<PrescriptionForm> m_prescription;
};

} // namespace botiquin::ui
