// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/receiving/expected_model.h"

#include "presentation/roles.h"

namespace botiquin::presentation {

ExpectedModel::ExpectedModel(DeliveryBook &book, const Clues &facility, Words words, QObject *parent)
    : PagedTable(parent)
    , m_book(book)
    , m_facility(facility)
    , m_words(std::move(words))
{
}

void ExpectedModel::read(Date since, std::set<QString> begun)
{
    m_since = since;
    m_begun = std::move(begun);
    reload();
}

Outcome<std::vector<ExpectedBox>> ExpectedModel::page(int offset, int limit)
{
    if (!m_since)
        return std::vector<ExpectedBox>();
    return m_book.expected(m_facility, *m_since, offset, limit);
}

QString ExpectedModel::textOf(const ExpectedBox &row, int column) const
{
    switch (Column(column)) {
    case box: return m_words.box(row);
    case sender: return m_words.name(row.senderName);
    case day: return row.deliverOn ? m_words.date(*row.deliverOn) : QStringLiteral("–");
    case units: return m_words.number(row.units.count());
    case state: return m_words.state(row, isBegun(row));
    case columns: break;
    }
    return {};
}

Meaning ExpectedModel::meaningOf(const ExpectedBox &row) const
{
    if (isBegun(row))
        return Meaning::caution;
    switch (row.state) {
    case DeliveryState::planned:
    case DeliveryState::sealed: return Meaning::neutral;
    case DeliveryState::loaded:
    case DeliveryState::onTheRoad: return Meaning::info;
    case DeliveryState::arrived: return Meaning::good;
    }
    Q_UNREACHABLE();
}

QVariant ExpectedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(row, column);
    case secondLineRole: return column == box && row.sscc ? QVariant(row.sscc->text()) : QVariant();
    case secondLineFixedRole: return column == box;
    case Qt::ToolTipRole: return textOf(row, column);
    case Qt::AccessibleTextRole:
        return QStringList{textOf(row, box), textOf(row, units), textOf(row, day), textOf(row, state)}.join(QStringLiteral(", "));
    case kindRole:
        return QVariant::fromValue(column == units ? CellKind::number : column == state ? CellKind::state : CellKind::text);
    case meaningRole: return column == state ? QVariant::fromValue(meaningOf(row)) : QVariant();
    default: return {};
    }
}

QVariant ExpectedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_words.heading(Column(section));
}

} // namespace botiquin::presentation
