// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/stock/lot_list_model.h"

#include "presentation/roles.h"

namespace botiquin::presentation {

LotListModel::LotListModel(Station &station, Words words, QObject *parent)
    : PagedTable(parent)
    , m_station(station)
    , m_words(std::move(words))
{
}

void LotListModel::showItem(const Clave &item)
{
    m_item = item;
    reload();
}

/// An item has few lots with units at one place, and the book gives them all at once.
Outcome<std::vector<LotStock>> LotListModel::page(int offset, int limit)
{
    Q_UNUSED(limit)
    if (!m_item || offset > 0)
        return std::vector<LotStock>();
    return m_station.books.stock.lots(m_station.place(), *m_item);
}

LotState LotListModel::stateAt(int row) const
{
    return stateOf(rowAt(row), m_station.today(), m_station.settings.margin);
}

QString LotListModel::textOf(const LotStock &row, int column) const
{
    switch (Column(column)) {
    case lot: return row.text.text();
    case expiry: return m_words.date(row.expiry);
    case units: return m_words.number(row.units.count());
    case reserved: return row.reserved.isZero() ? QString() : m_words.number(row.reserved.count());
    case state: return m_words.state(stateOf(row, m_station.today(), m_station.settings.margin));
    case columns: break;
    }
    return {};
}

QVariant LotListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(rowAt(index.row()), column);
    case Qt::AccessibleTextRole: return m_words.sentence(rowAt(index.row()), stateAt(index.row()));
    case kindRole:
        return QVariant::fromValue(column == lot                           ? CellKind::code
                                   : column == units || column == reserved ? CellKind::number
                                   : column == state                       ? CellKind::state
                                                                           : CellKind::text);
    case strongRole: return column == units;
    case meaningRole: return column == state ? QVariant::fromValue(meaningOf(stateAt(index.row()))) : QVariant();
    default: return {};
    }
}

QVariant LotListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_words.heading(Column(section));
}

} // namespace botiquin::presentation
