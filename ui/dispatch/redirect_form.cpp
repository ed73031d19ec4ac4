// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/redirect_form.h"

#include "ui/receiving/facility_search.h"
#include "ui/shell/action_button.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/text.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace botiquin::ui {

RedirectForm::RedirectForm(CatalogBook &catalog, QWidget *parent)
    : Card(parent)
    , m_about(new Text(TextStyle::note, &Colours::text2))
    , m_search(new FacilitySearch(catalog))
    , m_searchRow(new FormRow(QString(), m_search))
    , m_reason(new Field)
    , m_reasonRow(new FormRow(QString(), m_reason))
    , m_accept(new ActionButton(ButtonKind::primary))
    , m_cancel(new ActionButton(ButtonKind::quiet))
{
    auto *column = body();
    column->setSpacing(8);
    column->addWidget(m_about);
    column->addWidget(m_searchRow);
    column->addWidget(m_reasonRow);
    column->addStretch();
    column->addWidget(m_accept);
    column->addWidget(m_cancel);
    m_about->setWordWrap(true);
    m_reason->setMaxLength(120);
    m_accept->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_cancel->setKeyHint(QStringLiteral("Esc"));
    connect(m_search, &FacilitySearch::facilityChosen, this, [this] { m_reason->setFocus(Qt::OtherFocusReason); });
    connect(m_accept, &QPushButton::clicked, this, &RedirectForm::accept);
    connect(m_cancel, &QPushButton::clicked, this, &RedirectForm::cancelled);
    retranslate();
}

void RedirectForm::retranslate()
{
    setTitle(tr("Cambiar el destino"));
    m_about->setText(m_box ? tr("La caja %1 iba a %2. Su etiqueta no cambia; el manifiesto dice el destino nuevo.")
                                 .arg(m_box->text(), m_going)
                           : QString());
    m_search->retranslate();
    m_searchRow->setLabel(tr("A dónde va ahora"));
    m_reasonRow->setLabel(tr("Por qué"));
    m_accept->setText(tr("Cambiar el destino"));
    m_cancel->setText(tr("Cancelar"));
}

void RedirectForm::start(const Sscc &box, const QString &going)
{
    m_box = box;
    m_going = going;
    m_search->choose(std::nullopt);
    m_reason->clear();
    m_searchRow->setError({});
    m_reasonRow->setError({});
    retranslate();
    m_search->setFocus(Qt::OtherFocusReason);
}

bool RedirectForm::isTouched() const
{
    return m_search->chosen() || !m_reason->text().trimmed().isEmpty();
}

void RedirectForm::accept()
{
    const auto &to = m_search->chosen();
    const QString reason = m_reason->text().simplified();
    m_searchRow->setError(to ? QString() : tr("Escriba tres letras y elija la clínica."));
    m_reasonRow->setError(reason.isEmpty() ? tr("Escriba la razón.") : QString());
    if (!to)
        m_search->setFocus(Qt::OtherFocusReason);
    else if (reason.isEmpty())
        m_reason->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT given(to->clues, reason);
}

void RedirectForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (isEnter && (event->modifiers() == Qt::ControlModifier || m_reason->hasFocus()))
        accept();
    else if (isEnter)
        focusNextChild();
    else
        Card::keyPressEvent(event);
}

} // namespace botiquin::ui
