// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/stock/card_model.h"

#include "presentation/roles.h"

namespace botiquin::presentation {

CardModel::CardModel(Station &station, Words words, QObject *parent)
    : PagedTable(parent)
    , m_station(station)
    , m_words(std::move(words))
{
}

void CardModel::showItem(const Clave &item)
{
    m_item = item;
    reload();
}

Outcome<std::vector<CardLine>> CardModel::page(int offset, int limit)
{
    if (!m_item)
        return std::vector<CardLine>();
    return m_station.books.stock.card(m_station.place(), *m_item, offset, limit);
}

QString CardModel::textOf(const CardLine &line, int column) const
{
    switch (Column(column)) {
    case time: return m_words.day(line.time);
    case happened: return m_words.happened(line);
    case lot: return line.lot.text();
    case units: return (line.units > Units(0) ? QStringLiteral("+") : QString()) + m_words.number(line.units.count());
    case balance: return m_words.number(line.balance.count());
    case columns: break;
    }
    return {};
}

QString CardModel::secondOf(const CardLine &line, int column) const
{
    switch (Column(column)) {
    case time: return m_words.hour(line.time);
    case happened: return m_words.counterpart(line);
    case lot: return m_words.date(line.expiry);
    default: return {};
    }
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &line = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(line, column);
    case secondLineRole: return secondOf(line, column);
    case Qt::ToolTipRole: return column == happened ? textOf(line, column) + u'\n' + secondOf(line, column) : QVariant();
    case Qt::AccessibleTextRole: return m_words.sentence(line);
    case kindRole:
        return QVariant::fromValue(column == lot                          ? CellKind::code
                                   : column == units || column == balance ? CellKind::number
                                                                          : CellKind::text);
    case strongRole: return column == balance;
    default: return {};
    }
}

QVariant CardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_words.heading(Column(section));
}

} // namespace botiquin::presentation
