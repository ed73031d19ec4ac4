// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/people/people_model.h"

#include "presentation/roles.h"

namespace botiquin::presentation {

PeopleModel::PeopleModel(RoleWords words, QObject *parent) : QAbstractTableModel(parent), m_words(std::move(words)) {}

void PeopleModel::setPeople(std::vector<PersonRow> people)
{
    beginResetModel();
    m_people = std::move(people);
    endResetModel();
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonRow &who = person(index.row());
    switch (role) {
    case Qt::DisplayRole: return who.initials;
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2").arg(who.initials, m_words(who));
    case secondLineRole: return m_words(who);
    case strongRole: return true;
    default: return {};
    }
}

} // namespace botiquin::presentation
