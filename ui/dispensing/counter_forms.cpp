// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispensing/counter_forms.h"

#include "presentation/typed_date.h"
#include "ui/shell/action_button.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/text.h"
#include "ui/wording/typed_date_words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

constexpr int unitsWidth = 160;

std::optional<Units> unitsIn(const QString &typed, qint64 least)
{
    bool isNumber = false;
    const qint64 count = QString(typed).remove(u',').trimmed().toLongLong(&isNumber);
    return isNumber && count >= least && count <= Units::lineMax ? std::optional(Units(count)) : std::nullopt;
}

/// Before the form is shown, its fields know their heights only once they are polished.
QSize polishedSize(const QWidget &form)
{
    for (const auto *child : form.findChildren<QWidget *>())
        child->ensurePolished();
    constexpr int rowLine = 1;
    return form.layout()->totalSizeHint() + QSize(0, rowLine);
}

/// Enter ends with the form: the row that it stands in would open again.
bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

/// The form cannot grow in its row: the sentence stands at a place of its own.
void markWrong(QWidget &field, const QString &sentence)
{
    field.setAccessibleDescription(sentence);
    field.setProperty("wrong", !sentence.isEmpty());
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

} // namespace

UnitsForm::UnitsForm(Units units, QWidget *parent)
    : QWidget(parent)
    , m_field(new Field(Field::Content::code))
    , m_advice(new Text(TextStyle::body, &Colours::text2))
    , m_error(new Text(TextStyle::body, &Colours::stop))
{
    auto *row = new FormRow(tr("Piezas"), m_field);
    row->setFixedWidth(theme().scaled(unitsWidth));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 4, 16, 12);
    line->setSpacing(16);
    line->addWidget(row);
    line->addWidget(m_advice, 1, Qt::AlignBottom);
    line->addWidget(m_error, 1, Qt::AlignBottom);
    m_advice->setText(tr("Enter guarda"));
    m_advice->setFixedHeight(m_field->sizeHint().height());
    m_error->setFixedHeight(m_field->sizeHint().height());
    m_error->hide();
    m_field->setText(QString::number(units.count()));
    connect(m_field, &QLineEdit::returnPressed, this, &UnitsForm::accept);
}

QSize UnitsForm::sizeHint() const
{
    return polishedSize(*this);
}

void UnitsForm::focusFirst()
{
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void UnitsForm::sayError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->show();
    m_advice->hide();
    markWrong(*m_field, sentence);
    focusFirst();
}

void UnitsForm::accept()
{
    const auto units = unitsIn(m_field->text(), 1);
    if (units)
        Q_EMIT accepted(*units);
    else
        sayError(tr("Escriba cuántas piezas, una o más."));
}

void UnitsForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (!isEnter(*event))
        QWidget::keyPressEvent(event);
}

PrescriptionForm::PrescriptionForm(const Prescription &given, QWidget *parent)
    : QWidget(parent)
    , m_number(new Field(Field::Content::code))
    , m_prescriber(new Field)
    , m_advice(new Text(TextStyle::note))
    , m_error(new Text(TextStyle::note, &Colours::stop))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 12);
    column->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(new FormRow(tr("Folio de la receta"), m_number), 2);
    line->addWidget(new FormRow(tr("Quién receta (cédula)"), m_prescriber), 3);
    column->addLayout(line);
    column->addWidget(m_advice);
    column->addWidget(m_error);
    m_prescriber->setPlaceholderText(tr("Escanee o escriba"));
    m_advice->setText(tr("Es controlada: se anota sola en el libro de control."));
    m_error->hide();
    m_number->setText(given.number);
    m_prescriber->setText(given.prescriber);
    connect(m_number, &QLineEdit::returnPressed, this, [this] { m_prescriber->setFocus(Qt::TabFocusReason); });
    connect(m_prescriber, &QLineEdit::returnPressed, this, &PrescriptionForm::accept);
}

QSize PrescriptionForm::sizeHint() const
{
    return polishedSize(*this);
}

void PrescriptionForm::focusFirst()
{
    auto *first = m_number->text().isEmpty() ? m_number : m_prescriber;
    first->setFocus(Qt::OtherFocusReason);
}

void PrescriptionForm::take(const QString &code)
{
    auto *field = m_number->hasFocus() ? m_number : m_prescriber;
    field->setText(code);
    if (field == m_number)
        m_prescriber->setFocus(Qt::OtherFocusReason);
}

bool PrescriptionForm::want(Field *field, const QString &wrong)
{
    const bool isThere = !field->text().trimmed().isEmpty();
    markWrong(*field, isThere ? QString() : wrong);
    m_error->setText(isThere ? QString() : wrong);
    m_error->setVisible(!isThere);
    m_advice->setVisible(isThere);
    if (!isThere)
        field->setFocus(Qt::OtherFocusReason);
    return isThere;
}

void PrescriptionForm::accept()
{
    if (want(m_number, tr("Escriba el folio de la receta."))
        && want(m_prescriber, tr("Escriba quién la receta: su cédula o su nombre.")))
        Q_EMIT accepted({m_number->text().simplified(), m_prescriber->text().simplified()});
}

void PrescriptionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (!isEnter(*event))
        QWidget::keyPressEvent(event);
}

RecountForm::RecountForm(QWidget *parent)
    : Card(parent)
    , m_about(new Text(TextStyle::body))
    , m_lot(new Field(Field::Content::code))
    , m_lotRow(new FormRow(QString(), m_lot))
    , m_expiry(new Field(Field::Content::code))
    , m_expiryRow(new FormRow(QString(), m_expiry))
    , m_units(new Field(Field::Content::code))
    , m_unitsRow(new FormRow(QString(), m_units))
    , m_accept(new ActionButton(ButtonKind::plain))
{
    m_about->setWordWrap(true);
    body()->addWidget(m_about);
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(m_lotRow, 2);
    line->addWidget(m_expiryRow, 2);
    line->addWidget(m_unitsRow, 1);
    body()->addLayout(line);
    body()->addWidget(m_accept, 0, Qt::AlignLeft);
    body()->addStretch();
    m_accept->setIconName(QStringLiteral("count"));
    m_accept->setKeyHint(QStringLiteral("Enter"));
    connect(m_lot, &QLineEdit::returnPressed, this, [this] { m_expiry->setFocus(Qt::TabFocusReason); });
    connect(m_expiry, &QLineEdit::returnPressed, this, [this] { m_units->setFocus(Qt::TabFocusReason); });
    connect(m_units, &QLineEdit::returnPressed, this, &RecountForm::accept);
    connect(m_accept, &QPushButton::clicked, this, &RecountForm::accept);
    retranslate();
}

void RecountForm::retranslate()
{
    setTitle(tr("Corregir la cuenta"));
    setNote(tr("Esc para volver"));
    m_about->setText(tr("%1: ¿cuántas hay de este lote en el anaquel? Queda anotado como un conteo.").arg(m_name));
    m_lotRow->setLabel(tr("Lote"));
    m_expiryRow->setLabel(tr("Caducidad (mm/aaaa)"));
    m_unitsRow->setLabel(tr("Cuántas hay"));
    m_accept->setText(tr("Guardar la cuenta"));
}

void RecountForm::start(const Clave &item, const QString &name, const std::optional<Lot> &lot)
{
    m_item = item;
    m_name = name;
    m_maker = lot ? lot->maker : std::nullopt;
    m_lot->setText(lot ? lot->text.text() : QString());
    m_expiry->setText(lot ? presentation::typedForm(lot->expiry) : QString());
    m_units->clear();
    for (auto *row : {m_lotRow, m_expiryRow, m_unitsRow})
        row->setError({});
    retranslate();
    (lot ? m_units : m_lot)->setFocus(Qt::OtherFocusReason);
}

void RecountForm::sayError(const QString &sentence)
{
    m_unitsRow->setError(sentence);
    m_units->setFocus(Qt::OtherFocusReason);
}

bool RecountForm::want(FormRow *row, Field *field, const QString &wrong)
{
    row->setError(wrong);
    if (!wrong.isEmpty())
        field->setFocus(Qt::OtherFocusReason);
    return wrong.isEmpty();
}

void RecountForm::accept()
{
    const auto text = LotText::parse(m_lot->text());
    if (!want(m_lotRow, m_lot, text ? QString() : tr("Escriba el lote como viene en el empaque.")))
        return;
    const auto expiry = presentation::parseTypedDate(m_expiry->text());
    if (!want(m_expiryRow, m_expiry, expiry ? QString() : words(expiry.error(), m_expiry->text())))
        return;
    const auto units = unitsIn(m_units->text(), 0);
    if (want(m_unitsRow, m_units, units ? QString() : tr("Escriba cuántas hay, cero o más.")) && m_item)
        Q_EMIT accepted(Lot{*m_item, m_maker, *text, *expiry}, *units);
}

void RecountForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        Card::keyPressEvent(event);
}

} // namespace botiquin::ui
