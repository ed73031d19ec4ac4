// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispensing/counter_table.h"

#include "presentation/dispensing/counter_model.h"
#include "ui/dispensing/counter_forms.h"
#include "ui/dispensing/dispense_words.h"
#include "ui/shell/data_table.h"
#include "ui/wording/dates.h"
#include "ui/wording/item_words.h"
#include "ui/wording/numbers.h"

namespace botiquin::ui {

using presentation::CounterModel;

namespace {

QString heading(CounterModel::Column column)
{
    switch (column) {
    case CounterModel::item: return CounterTable::tr("Medicina");
    case CounterModel::lot: return CounterTable::tr("Lote");
    case CounterModel::units: return CounterTable::tr("Piezas");
    case CounterModel::state: return CounterTable::tr("Estado");
    case CounterModel::columns: break;
    }
    return {};
}

QString lineWords(CounterModel::LineState state, const presentation::DispenseRow &row)
{
    switch (state) {
    case CounterModel::LineState::ready: return CounterTable::tr("Lista");
    case CounterModel::LineState::controlled: return CounterTable::tr("Controlada");
    case CounterModel::LineState::prescriptionMissing: return CounterTable::tr("Falta la receta");
    case CounterModel::LineState::refused: return stateWords(row.refused->rule);
    }
    Q_UNREACHABLE();
}

QString expiryWords(Date expiry)
{
    return CounterTable::tr("caduca %1").arg(shortMonth(Month::containing(expiry)));
}

} // namespace

CounterTable::CounterTable(const presentation::DispensingFlow &flow, QWidget *parent)
    : Card(parent)
    , m_flow(flow)
    , m_model(new CounterModel(flow, {heading, grouped, expiryWords, itemName, lineWords}, this))
    , m_table(new DataTable)
{
    setDense();
    addFlush(m_table);
    m_table->setModel(m_model);
    m_table->setStretchedColumn(CounterModel::item);
    setFocusProxy(m_table);
    connect(m_table, &DataTable::rowChosen, this, [this](int row) { openUnits(size_t(row)); });
}

CounterTable::~CounterTable() = default;

void CounterTable::retranslate()
{
    m_table->setAccessibleName(tr("Lo que se va a entregar"));
    m_model->retell();
}

void CounterTable::reload(std::optional<size_t> current)
{
    m_table->closeRow();
    m_model->reload();
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_table->setCurrentIndex(m_model->index(current ? std::min(int(*current), rows - 1) : rows - 1, 0));
}

bool CounterTable::isEmpty() const
{
    return m_model->rowCount() == 0;
}

std::optional<size_t> CounterTable::currentRow() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? std::optional(size_t(row)) : std::nullopt;
}

void CounterTable::goTo(size_t row)
{
    m_table->setCurrentIndex(m_model->index(int(row), 0));
}

QString CounterTable::nameOf(size_t row) const
{
    const auto &of = m_flow.rows().at(row);
    return itemName(of.displayName, of.strength);
}

void CounterTable::openUnits(size_t row)
{
    if (row >= m_flow.rows().size())
        return;
    auto *form = new UnitsForm(m_flow.rows()[row].line.units);
    goTo(row);
    m_table->openRow(int(row), form);
    m_units = form;
    m_prescription = nullptr;
    form->focusFirst();
    // The form goes with the row that it stands in: not from inside its own signal.
    connect(form, &UnitsForm::cancelled, this, &CounterTable::cancelled, Qt::QueuedConnection);
    connect(
        form, &UnitsForm::accepted, this, [this, row](Units units) { Q_EMIT unitsTyped(row, units); },
        Qt::QueuedConnection);
}

void CounterTable::openPrescription(size_t row)
{
    auto *form = new PrescriptionForm(m_flow.prescription().value_or(Prescription{}));
    goTo(row);
    m_table->openRow(int(row), form);
    m_prescription = form;
    m_units = nullptr;
    form->focusFirst();
    connect(form, &PrescriptionForm::cancelled, this, &CounterTable::cancelled, Qt::QueuedConnection);
    connect(
        form, &PrescriptionForm::accepted, this,
        [this, row](const Prescription &prescription) { Q_EMIT prescriptionTyped(row, prescription); },
        Qt::QueuedConnection);
}

void CounterTable::closeForm()
{
    m_table->closeRow();
}

bool CounterTable::hasForm() const
{
    return m_table->openedRow() >= 0;
}

bool CounterTable::isTypingUnits() const
{
    return hasForm() && m_units;
}

bool CounterTable::isPrescribing() const
{
    return hasForm() && m_prescription;
}

void CounterTable::sayUnitsError(const QString &sentence)
{
    if (m_units)
        m_units->sayError(sentence);
}

void CounterTable::takeCode(const QString &code)
{
    if (m_prescription)
        m_prescription->take(code);
}

} // namespace botiquin::ui
