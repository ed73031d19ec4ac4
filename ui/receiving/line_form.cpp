// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiving/line_form.h"

#include "presentation/typed_date.h"
#include "ui/shell/action_button.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/text.h"
#include "ui/wording/typed_date_words.h"

#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

constexpr int ringRoom = 6;

} // namespace

LineForm::LineForm(const ReceptionLine &line, QWidget *parent)
    : QWidget(parent)
    , m_lot(new Field(Field::Content::code))
    , m_expiry(new Field(Field::Content::code))
    , m_units(new Field(Field::Content::code))
    , m_slot(new Field(Field::Content::code))
    , m_accept(new ActionButton(tr("Listo"), ButtonKind::plain))
    , m_mark(new IconMark(QStringLiteral("stop"), 18, &Colours::stop, this))
    , m_error(new Text(TextStyle::note, &Colours::stop, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 16, 8);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new FormRow(tr("Lote"), m_lot), 4);
    row->addWidget(new FormRow(tr("Caducidad"), m_expiry), 4);
    row->addWidget(new FormRow(tr("Piezas"), m_units), 2);
    row->addWidget(new FormRow(tr("Anaquel"), m_slot), 3);
    row->addWidget(m_accept, 0, Qt::AlignBottom);
    column->addLayout(row);
    auto *errors = new QHBoxLayout;
    errors->addWidget(m_mark);
    errors->addWidget(m_error, 1);
    column->addLayout(errors);
    auto kept = m_mark->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_mark->setSizePolicy(kept);
    m_mark->hide();
    m_expiry->setPlaceholderText(tr("dd/mm/aaaa"));
    m_accept->setKeyHint(QStringLiteral("Enter"));
    m_lot->setText(line.lot ? line.lot->text() : QString());
    m_expiry->setText(line.expiry ? presentation::typedForm(*line.expiry) : QString());
    m_units->setText(QString::number(line.units.count()));
    m_slot->setText(line.slot ? line.slot->text() : QString());
    for (const auto *field : fields())
        m_given << field->text();
    connect(m_accept, &QPushButton::clicked, this, &LineForm::accept);
}

bool LineForm::isTouched() const
{
    QStringList now;
    for (const auto *field : fields())
        now << field->text();
    return now != m_given;
}

void LineForm::sayExpired()
{
    want(m_expiry, tr("Ese lote ya caducó. Corrija la fecha, o cierre con Esc y quite el renglón con Ctrl+Supr."));
}

QSize LineForm::sizeHint() const
{
    // The fields are as high as their dress says, which they get when they are first shown.
    for (const auto *child : findChildren<QWidget *>())
        child->ensurePolished();
    return layout()->totalSizeHint() + QSize(0, ringRoom);
}

void LineForm::focusFirst()
{
    auto *first = m_lot->text().isEmpty() ? m_lot : m_expiry->text().isEmpty() ? m_expiry : m_units;
    first->setFocus(Qt::OtherFocusReason);
    first->selectAll();
}

bool LineForm::want(Field *field, const QString &wrong)
{
    if (field->property("wrong").toBool() != !wrong.isEmpty()) {
        field->setProperty("wrong", !wrong.isEmpty());
        field->style()->unpolish(field);
        field->style()->polish(field);
    }
    field->setAccessibleDescription(wrong);
    m_error->setText(wrong);
    m_mark->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty())
        field->setFocus(Qt::OtherFocusReason);
    return wrong.isEmpty();
}

void LineForm::accept()
{
    const auto lot = LotText::parse(m_lot->text());
    if (!want(m_lot, lot ? QString() : tr("Escriba el lote como viene en el empaque, hasta 40 letras.")))
        return;
    const auto expiry = presentation::parseTypedDate(m_expiry->text());
    if (!want(m_expiry, expiry ? QString() : words(expiry.error(), m_expiry->text())))
        return;
    bool isNumber = false;
    const qint64 units = m_units->text().remove(u',').trimmed().toLongLong(&isNumber);
    const bool isLine = isNumber && units > 0 && units <= Units::lineMax;
    if (!want(m_units, isLine ? QString() : tr("Escriba cuántas piezas llegaron, 1 o más. Para quitar el renglón, Esc y Ctrl+Supr.")))
        return;
    const auto slot = Slot::parse(m_slot->text());
    const bool slotRight = slot || m_slot->text().trimmed().isEmpty();
    if (!want(m_slot, slotRight ? QString() : tr("El anaquel lleva hasta 24 letras.")))
        return;
    Q_EMIT accepted({*lot, *expiry, Units(units), slot ? std::optional(*slot) : std::nullopt});
}

void LineForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (enter && m_lot->hasFocus() && m_expiry->text().isEmpty())
        m_expiry->setFocus(Qt::TabFocusReason);
    else if (enter)
        accept();
    else
        QWidget::keyPressEvent(event);
}

} // namespace botiquin::ui
