// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/credential_form.h"

#include "journal/scans/scan_resolver.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"

#include <QHBoxLayout>

namespace botiquin::ui {

CredentialForm::CredentialForm(QWidget *parent)
    : QWidget(parent)
    , m_person(new SelectBox)
    , m_pin(new Field(Field::Content::code))
    , m_personRow(new FormRow(QString(), m_person))
    , m_pinRow(new FormRow(QString(), m_pin))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(m_personRow, 1, Qt::AlignTop);
    row->addWidget(m_pinRow, 1, Qt::AlignTop);
    m_person->setMinimumWidth(240);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(12);
    m_pin->setMinimumWidth(160);
    setFocusProxy(m_person);
    connect(m_pin, &QLineEdit::returnPressed, this, &CredentialForm::entered);
    retranslate();
}

void CredentialForm::setPeople(std::vector<PersonRow> people)
{
    m_people = std::move(people);
    clear();
}

void CredentialForm::clear()
{
    m_person->clear();
    for (const auto &person : m_people)
        m_person->addItem(person.initials);
    m_person->setCurrentIndex(-1);
    m_pin->clear();
    m_personRow->setError({});
    m_pinRow->setError({});
}

bool CredentialForm::takesBadge(const QByteArray &scan)
{
    const QString text = scannedText(scan).toUpper();
    for (size_t i = 0; i < m_people.size(); ++i) {
        if (m_people[i].badge && m_people[i].badge->text().toUpper() == text) {
            m_person->setCurrentIndex(int(i));
            m_personRow->setError({});
            m_pin->setFocus();
            return true;
        }
    }
    return false;
}

std::optional<UserId> CredentialForm::user() const
{
    const int index = m_person->currentIndex();
    return index < 0 ? std::nullopt : std::optional(m_people[size_t(index)].user);
}

QString CredentialForm::pin() const
{
    return m_pin->text();
}

void CredentialForm::setError(const QString &sentence)
{
    FormRow *wrong = user() ? m_pinRow : m_personRow;
    (user() ? m_personRow : m_pinRow)->setError({});
    wrong->setError(sentence);
    wrong->field()->setFocus();
    m_pin->selectAll();
}

void CredentialForm::retranslate()
{
    m_personRow->setLabel(tr("Gafete o persona"));
    m_person->setPlaceholderText(tr("Lea el gafete o elija"));
    m_pinRow->setLabel(tr("PIN"));
}

} // namespace botiquin::ui
