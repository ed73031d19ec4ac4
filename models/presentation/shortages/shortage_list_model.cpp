// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/shortages/shortage_list_model.h"

#include "presentation/roles.h"

namespace botiquin::presentation {

Meaning meaningOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::canWait: return Meaning::info;
    case Urgency::soon: return Meaning::caution;
    case Urgency::now: return Meaning::stop;
    }
    Q_UNREACHABLE();
}

Meaning meaningOf(ShortageState state)
{
    switch (state) {
    case ShortageState::reported: return Meaning::caution;
    case ShortageState::seen: return Meaning::info;
    case ShortageState::answered: return Meaning::good;
    case ShortageState::received: return Meaning::good;
    case ShortageState::closed: return Meaning::neutral;
    }
    Q_UNREACHABLE();
}

ShortageListModel::ShortageListModel(ShortageBook &book, Words words, QObject *parent)
    : PagedTable(parent)
    , m_book(book)
    , m_words(std::move(words))
{
}

void ShortageListModel::show(const ShortageFilter &filter)
{
    m_filter = filter;
    reload();
}

Outcome<int> ShortageListModel::total() const
{
    return m_book.shortageCount(m_filter);
}

Outcome<std::vector<Shortage>> ShortageListModel::page(int offset, int limit)
{
    return m_book.shortages(m_filter, offset, limit);
}

QString ShortageListModel::textOf(const Shortage &shortage, int column) const
{
    switch (Column(column)) {
    case urgency: return m_words.urgency(shortage.urgency);
    case item: return m_words.item(shortage);
    case onHand: return m_words.number(shortage.onHand.count());
    case needed: return m_words.number(shortage.needed.count());
    case waiting: return shortage.patientsWaiting ? m_words.number(*shortage.patientsWaiting) : QString();
    case reported: return m_words.day(shortage.time);
    case state: return m_words.state(shortage.state);
    case columns: break;
    }
    return {};
}

QVariant ShortageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &shortage = rowAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return textOf(shortage, column);
    case Qt::ToolTipRole: return column == item ? m_words.item(shortage) : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList words{m_words.place(shortage)};
        for (int i = 0; i < columns; ++i)
            words << textOf(shortage, i);
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case secondLineRole: return column == item ? m_words.place(shortage) : QVariant();
    case strongRole: return column == item || column == needed;
    case kindRole:
        if (column == urgency || column == state)
            return QVariant::fromValue(CellKind::state);
        return column == item || column == reported ? QVariant() : QVariant::fromValue(CellKind::number);
    case meaningRole:
        if (column == urgency)
            return QVariant::fromValue(meaningOf(shortage.urgency));
        return column == state ? QVariant::fromValue(meaningOf(shortage.state)) : QVariant();
    default: return {};
    }
}

QVariant ShortageListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_words.heading(Column(section));
}

} // namespace botiquin::presentation
