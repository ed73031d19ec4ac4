// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/people/people_book.h"

#include <QAbstractTableModel>
#include <functional>

namespace botiquin::presentation {

/// The people of a facility: initials, and what they do in the words given by the caller.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using RoleWords = std::function<QString(const PersonRow &)>;
    explicit PeopleModel(RoleWords words, QObject *parent = nullptr);

    void setPeople(std::vector<PersonRow> people);
    const PersonRow &person(int row) const { return m_people[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    RoleWords m_words;
    std::vector<PersonRow> m_people;
};

} // namespace botiquin::presentation
