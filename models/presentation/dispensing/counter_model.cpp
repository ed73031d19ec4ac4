// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/dispensing/counter_model.h"

#include "presentation/roles.h"

namespace botiquin::presentation {

namespace {

Meaning meaningOf(CounterModel::LineState state)
{
    switch (state) {
    case CounterModel::LineState::ready: return Meaning::good;
    case CounterModel::LineState::controlled: return Meaning::info;
    case CounterModel::LineState::prescriptionMissing: return Meaning::caution;
    case CounterModel::LineState::refused: return Meaning::stop;
    }
    Q_UNREACHABLE();
}

QVariant kindOf(int column)
{
    switch (CounterModel::Column(column)) {
    case CounterModel::lot: return QVariant::fromValue(CellKind::code);
    case CounterModel::units: return QVariant::fromValue(CellKind::number);
    case CounterModel::state: return QVariant::fromValue(CellKind::state);
    default: return {};
    }
}

} // namespace

CounterModel::CounterModel(const DispensingFlow &flow, Words words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_flow(flow)
    , m_words(std::move(words))
    , m_count(int(flow.rows().size()))
{
}

void CounterModel::reload()
{
    beginResetModel();
    m_count = int(m_flow.rows().size());
    endResetModel();
}

void CounterModel::retell()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, columns - 1));
}

CounterModel::LineState CounterModel::stateAt(int number) const
{
    const auto &row = m_flow.rows().at(size_t(number));
    if (row.refused)
        return LineState::refused;
    if (!row.isControlled())
        return LineState::ready;
    return m_flow.needsPrescription() ? LineState::prescriptionMissing : LineState::controlled;
}

QString CounterModel::textOf(const DispenseRow &row, int number, int column) const
{
    switch (Column(column)) {
    case item: return m_words.name(row.displayName, row.strength);
    case lot: return row.lots.empty() ? QStringLiteral("–") : row.lots.front().lot.text.text();
    case units: return m_words.number(row.line.units.count());
    case state: return m_words.state(stateAt(number), row);
    case columns: break;
    }
    return {};
}

QVariant CounterModel::secondOf(const DispenseRow &row, int column) const
{
    if (column == item)
        return row.line.item.text();
    if (column != lot || row.lots.empty())
        return {};
    const QString more = row.lots.size() > 1 ? QStringLiteral(" +%1").arg(row.lots.size() - 1) : QString();
    return m_words.date(row.lots.front().lot.expiry) + more;
}

QVariant CounterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_flow.rows().at(size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole: return textOf(row, index.row(), index.column());
    case Qt::ToolTipRole: return index.column() == item ? textOf(row, index.row(), item) : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList words;
        for (int column = 0; column < columns; ++column)
            words << textOf(row, index.row(), column) << secondOf(row, column).toString();
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case kindRole: return kindOf(index.column());
    case secondLineRole: return secondOf(row, index.column());
    case secondLineFixedRole: return index.column() == item;
    case strongRole: return index.column() == item || index.column() == units;
    case meaningRole:
        return index.column() == state ? QVariant::fromValue(meaningOf(stateAt(index.row()))) : QVariant();
    default: return {};
    }
}

QVariant CounterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_words.heading(Column(section));
}

} // namespace botiquin::presentation
