// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/stock/stock_list_model.h"

#include "presentation/roles.h"

namespace botiquin::presentation {

namespace {

QString joined(const QString &strength, const QString &presentation)
{
    const QString between = strength.isEmpty() || presentation.isEmpty() ? QString() : QStringLiteral(" · ");
    return strength + between + presentation;
}

} // namespace

StockListModel::StockListModel(Station &station, Words words, QObject *parent)
    : PagedTable(parent)
    , m_station(station)
    , m_words(std::move(words))
{
}

void StockListModel::search(const QString &typed)
{
    m_typed = typed.trimmed();
    reload();
}

Outcome<int> StockListModel::total() const
{
    return m_station.books.stock.itemCount(m_station.place(), m_typed);
}

Outcome<std::vector<ItemStock>> StockListModel::page(int offset, int limit)
{
    return m_station.books.stock.items(m_station.place(), m_typed, offset, limit);
}

StockState StockListModel::stateAt(int row) const
{
    return stateOf(rowAt(row), m_station.today(), m_station.settings.margin);
}

QString StockListModel::textOf(const ItemStock &row, int column) const
{
    switch (Column(column)) {
    case clave: return row.item.text();
    case item: return m_words.name(row.displayName);
    case units: return m_words.number(row.units.count());
    case lots: return m_words.number(row.lots);
    case firstExpiry: return row.firstExpiry ? m_words.date(*row.firstExpiry) : QString();
    case slot: return row.slot.value_or(QString());
    case state: return m_words.state(stateOf(row, m_station.today(), m_station.settings.margin));
    case columns: break;
    }
    return {};
}

QVariant StockListModel::kindOf(int column) const
{
    switch (Column(column)) {
    case clave:
    case slot: return QVariant::fromValue(CellKind::code);
    case units:
    case lots: return QVariant::fromValue(CellKind::number);
    case state: return QVariant::fromValue(CellKind::state);
    default: return {};
    }
}

QVariant StockListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(row, index.column());
    case Qt::ToolTipRole: return index.column() == item ? textOf(row, item) : QVariant();
    case Qt::AccessibleTextRole: return m_words.sentence(row, stateAt(index.row()));
    case kindRole: return kindOf(index.column());
    case secondLineRole:
        return index.column() == item ? joined(row.strength, row.presentation) : QVariant();
    case strongRole: return index.column() == units;
    case meaningRole: return index.column() == state ? QVariant::fromValue(meaningOf(stateAt(index.row()))) : QVariant();
    default: return {};
    }
}

QVariant StockListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_words.heading(Column(section));
}

} // namespace botiquin::presentation
