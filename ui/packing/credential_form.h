// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projection/rows.h"

#include <QWidget>

namespace botiquin::ui {

class Field;
class FormRow;
class SelectBox;

/// Who somebody is, by badge or from a list, and their PIN.
class CredentialForm : public QWidget
{
    Q_OBJECT

public:
    explicit CredentialForm(QWidget *parent = nullptr);

    /// Those whose word counts here.
    void setPeople(std::vector<PersonRow> people);
    void clear();
    /// Chooses the badge's owner and goes on to the PIN; false for another code.
    bool takesBadge(const QByteArray &scan);
    std::optional<UserId> user() const;
    QString pin() const;
    /// Goes to the field that is wrong, or to the PIN.
    void setError(const QString &sentence);
    void retranslate();

Q_SIGNALS:
    void entered(); ///< Enter in the PIN

private:
    std::vector<PersonRow> m_people;
    SelectBox *m_person;
    Field *m_pin;
    FormRow *m_personRow;
    FormRow *m_pinRow;
};

} // namespace botiquin::ui
