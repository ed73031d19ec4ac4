// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/arrival_form.h"

#include "ui/dispatch/typed_seals.h"
#include "ui/shell/action_button.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/text.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace botiquin::ui {

ArrivalForm::ArrivalForm(QWidget *parent)
    : Card(parent)
    , m_about(new Text(TextStyle::note, &Colours::text2))
    , m_found(new Field(Field::Content::code))
    , m_foundRow(new FormRow(QString(), m_found))
    , m_none(new CheckBox(QString()))
    , m_put(new Field(Field::Content::code))
    , m_putRow(new FormRow(QString(), m_put))
    , m_accept(new ActionButton(ButtonKind::primary))
    , m_cancel(new ActionButton(ButtonKind::quiet))
{
    auto *column = body();
    column->setSpacing(8);
    for (auto *widget : std::initializer_list<QWidget *>{m_about, m_foundRow, m_none, m_putRow})
        column->addWidget(widget);
    column->addStretch();
    column->addWidget(m_accept);
    column->addWidget(m_cancel);
    m_about->setWordWrap(true);
    m_accept->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_cancel->setKeyHint(QStringLiteral("Esc"));
    connect(m_none, &QCheckBox::toggled, this, [this](bool isNone) {
        if (isNone)
            m_found->clear();
        m_found->setEnabled(!isNone);
        m_foundRow->setError({});
    });
    connect(m_accept, &QPushButton::clicked, this, &ArrivalForm::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ArrivalForm::cancelled);
    retranslate();
}

void ArrivalForm::retranslate()
{
    setTitle(tr("Anotar la llegada"));
    m_about->setText(m_facility ? tr("A %1. Lea cada sello en el vehículo, o escanéelo. Si no son los que traía, queda una "
                                     "incidencia.")
                                      .arg(m_name)
                                : QString());
    m_foundRow->setLabel(tr("Sellos con que llegó"));
    m_putRow->setLabel(tr("Sellos nuevos para seguir"));
    for (auto *field : {m_found, m_put})
        field->setPlaceholderText(tr("Separados por comas"));
    m_none->setText(tr("Llegó sin sellos"));
    m_accept->setText(tr("Anotar la llegada"));
    m_cancel->setText(tr("Cancelar"));
}

void ArrivalForm::start(const Clues &facility, const QString &name)
{
    m_facility = facility;
    m_name = name;
    m_none->setChecked(false);
    for (auto *row : {m_foundRow, m_putRow})
        row->setError({});
    m_found->clear();
    m_put->clear();
    retranslate();
    m_found->setFocus(Qt::OtherFocusReason);
}

bool ArrivalForm::takesSeal(const QString &text)
{
    if (!SealNumber::parse(text))
        return false;
    auto *field = m_put->hasFocus() || m_none->isChecked() ? m_put : m_found;
    const QString before = field->text().trimmed();
    field->setText(before.isEmpty() ? text : before + QStringLiteral(", ") + text);
    return true;
}

bool ArrivalForm::isTouched() const
{
    return m_none->isChecked() || !m_found->text().trimmed().isEmpty() || !m_put->text().trimmed().isEmpty();
}

void ArrivalForm::accept()
{
    const auto found = typedSeals(m_foundRow);
    const auto put = found ? typedSeals(m_putRow) : std::nullopt;
    if (!found || !put)
        return;
    if (found->empty() && !m_none->isChecked()) {
        m_foundRow->setError(tr("Escriba los sellos que encontró, o marque que llegó sin sellos."));
        m_found->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT given(*m_facility, {*found, put->empty() ? std::nullopt : put});
}

void ArrivalForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (isEnter && (event->modifiers() == Qt::ControlModifier || m_put->hasFocus()))
        accept();
    else if (isEnter)
        focusNextChild();
    else
        Card::keyPressEvent(event);
}

} // namespace botiquin::ui
