// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/route_forms.h"

#include "ui/receiving/facility_search.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace botiquin::ui {

StopForm::StopForm(CatalogBook &catalog, QWidget *parent)
    : QWidget(parent)
    , m_search(new FacilitySearch(catalog))
    , m_row(new FormRow(QString(), m_search))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row);
    connect(m_search, &FacilitySearch::facilityChosen, this, [this] { Q_EMIT given(*m_search->chosen()); });
    retranslate();
}

void StopForm::start()
{
    m_search->choose(std::nullopt);
    setError({});
    m_search->setFocus(Qt::OtherFocusReason);
}

void StopForm::setError(const QString &sentence)
{
    m_row->setError(sentence);
}

void StopForm::retranslate()
{
    m_row->setLabel(tr("Clínica que se agrega después de la parada elegida"));
    m_search->retranslate();
}

void StopForm::keyPressEvent(QKeyEvent *event)
{
    if (isHidden())
        return;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (isEnter && event->modifiers() == Qt::NoModifier)
        setError(tr("Escriba tres letras y elija la clínica."));
    else
        QWidget::keyPressEvent(event);
}

RouteNameForm::RouteNameForm(QWidget *parent)
    : QWidget(parent)
    , m_field(new Field(Field::Content::code))
    , m_row(new FormRow(QString(), m_field))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row);
    m_field->setTailKey(QStringLiteral("Enter"));
    retranslate();
}

void RouteNameForm::start()
{
    m_field->clear();
    setError({});
    m_field->setFocus(Qt::OtherFocusReason);
}

void RouteNameForm::setError(const QString &sentence)
{
    m_row->setError(sentence);
}

void RouteNameForm::retranslate()
{
    m_row->setLabel(tr("Número de la ruta nueva"));
    m_field->setPlaceholderText(QStringLiteral("20-041"));
}

void RouteNameForm::accept()
{
    // A slash would part the names of its trips.
    const auto route = RouteId::parse(m_field->text());
    if (!route || m_field->text().contains(u'/'))
        return setError(tr("Escriba un número corto, sin diagonales: 20-041"));
    setError({});
    Q_EMIT given(*route);
}

void RouteNameForm::keyPressEvent(QKeyEvent *event)
{
    // What Enter has ended is none of the form's any more.
    if (isHidden())
        return;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (isEnter && event->modifiers() == Qt::NoModifier)
        accept();
    else
        QWidget::keyPressEvent(event);
}

} // namespace botiquin::ui
