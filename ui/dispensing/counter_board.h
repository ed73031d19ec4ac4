// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/dispensing/dispensing_flow.h"
#include "ui/shell/runs.h"
#include "ui/shell/theme.h"

#include <QWidget>

class QStackedWidget;

namespace botiquin::ui {

class Card;
class CounterTable;
class EmptyState;
class FootLine;
class MedicineSearch;
class RecountForm;

/// The middle of the counter: where a patient or a medicine is typed, and the lines of the prescription in hand
/// with everything that is done to them. Says what came of it at the page's foot.
class CounterBoard : public QWidget
{
    Q_OBJECT

public:
    CounterBoard(Station &station, presentation::DispensingFlow &flow, FootLine &foot, QWidget *parent = nullptr);

    void retranslate();
    /// The flow is at another place now: shows its lines, at that row or else the last.
    void reload(std::optional<size_t> current = {});
    /// Nothing is typed, nothing is open.
    void clear();
    /// Why what was in hand could not be read, if it could not.
    void setFailure(const std::optional<Failure> &failure);
    void toEntry();
    bool hasForm() const;

    /// What a scan came to, at the foot and in the lines; its meaning.
    [[nodiscard]] Meaning show(const presentation::CounterAnswer &answer);
    using QWidget::show;
    /// A code read while a prescription is typed is for its field; true when it was taken.
    bool takesForPrescription(const QString &code);
    /// Opens the prescription under the first controlled medicine, where it is still wanted.
    bool askForPrescription();
    void goTo(size_t row);

public Q_SLOTS:
    void otherLot();
    void removeLine();
    void correctCount();
    void repeatLast();
    void closeForms();

Q_SIGNALS:
    /// Somebody's credential or CURP was typed.
    void patientTyped(const QString &typed);
    /// The lines are other ones now.
    void changed();

private:
    void build();
    void showBody();
    void accept();
    void addItem(const ItemRow &item);
    void refuse(const DispenseRefused &refused, const Clave &item);
    void sayAdded(size_t row, Units units);
    void setUnits(size_t row, Units units);
    void prescribe(size_t row, const Prescription &prescription);
    void recount(const Lot &lot, Units units);
    void change(std::optional<size_t> current);
    void note(Meaning meaning, const Runs &words);
    void tell(const Failure &failure);

    Station &m_station;
    presentation::DispensingFlow &m_flow;
    FootLine &m_foot;
    std::optional<Failure> m_failure;
    std::optional<Clave> m_refusedItem; ///< whose count F4 puts right, where it has no row
    std::optional<Lot> m_refusedLot;

    MedicineSearch *m_search;
    CounterTable *m_lines;
    Card *m_matches;
    EmptyState *m_empty;
    RecountForm *m_recount;
    QStackedWidget *m_body;
};

} // namespace botiquin::ui
