// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/form_row.h"

#include "ui/shell/empty_state.h"
#include "ui/shell/text.h"

#include <QStyle>
#include <QVBoxLayout>

namespace botiquin::ui {

FormRow::FormRow(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new Text(TextStyle::note, &Colours::text2, this))
    , m_hint(new Text(TextStyle::body, &Colours::text2, this))
    , m_errorLine(new QWidget(this))
    , m_error(new Text(TextStyle::note, &Colours::stop, m_errorLine))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_label);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(field, 1);
    row->addWidget(m_hint);
    column->addLayout(row);
    auto *errors = new QHBoxLayout(m_errorLine);
    errors->setContentsMargins(0, 0, 0, 0);
    errors->addWidget(new IconMark(QStringLiteral("stop"), 18, &Colours::stop, m_errorLine), 0, Qt::AlignTop);
    errors->addWidget(m_error, 1);
    m_error->setWordWrap(true);
    column->addWidget(m_errorLine);
    m_errorLine->hide();
    m_hint->hide();
    m_label->setBuddy(field);
    setFocusProxy(field);
    setLabel(label);
}

void FormRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_field->setAccessibleName(label);
}

void FormRow::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void FormRow::setError(const QString &sentence)
{
    // A line kept free is as high as one with words.
    const bool keepsRoom = m_errorLine->sizePolicy().retainSizeWhenHidden();
    m_error->setText(sentence.isEmpty() && keepsRoom ? QString(QChar(QChar::Nbsp)) : sentence);
    m_errorLine->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
    const bool wrong = !sentence.isEmpty();
    if (m_field->property("wrong").toBool() == wrong)
        return;
    m_field->setProperty("wrong", wrong);
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
}

void FormRow::keepErrorRoom()
{
    auto policy = m_errorLine->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_errorLine->setSizePolicy(policy);
    setError({});
}

bool FormRow::hasError() const
{
    return m_field->property("wrong").toBool();
}

} // namespace botiquin::ui
