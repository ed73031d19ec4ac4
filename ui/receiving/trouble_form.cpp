// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiving/trouble_form.h"

#include "presentation/typed_date.h"
#include "ui/receiving/delivery_words.h"
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

using receiving::LineTrouble;

namespace {

constexpr int ringRoom = 6;

} // namespace

TroubleForm::TroubleForm(const Lot &lot, Units presumed, QWidget *parent)
    : QWidget(parent)
    , m_lot(lot)
    , m_presumed(presumed)
    , m_trouble(new SelectBox)
    , m_units(new Field(Field::Content::code))
    , m_other(new Field(Field::Content::code))
    , m_otherRow(new FormRow(tr("Lote que llegó"), m_other))
    , m_expiry(new Field(Field::Content::code))
    , m_expiryRow(new FormRow(tr("Caducidad"), m_expiry))
    , m_accept(new ActionButton(tr("Listo"), ButtonKind::plain))
    , m_mark(new IconMark(QStringLiteral("stop"), 18, &Colours::stop, this))
    , m_error(new Text(TextStyle::note, &Colours::stop, this))
{
    build();
    for (int i = 0; i < countOf(LineTrouble{}); ++i)
        m_trouble->addItem(DeliveryWords::trouble(LineTrouble(i)), i);
    m_trouble->setAccessibleName(tr("Qué pasó"));
    m_units->setText(QStringLiteral("1"));
    m_expiry->setPlaceholderText(tr("dd/mm/aaaa"));
    m_accept->setKeyHint(QStringLiteral("Enter"));
    connect(m_trouble, &QComboBox::currentIndexChanged, this, &TroubleForm::showFields);
    connect(m_accept, &QPushButton::clicked, this, &TroubleForm::accept);
    for (auto *field : {m_units, m_other, m_expiry})
        connect(field, &QLineEdit::textEdited, this, [this] { m_touched = true; });
    showFields();
}

void TroubleForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 16, 8);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new FormRow(tr("Qué pasó"), m_trouble), 4);
    row->addWidget(new FormRow(tr("Piezas"), m_units), 2);
    row->addWidget(m_otherRow, 4);
    row->addWidget(m_expiryRow, 3);
    row->addStretch(1);
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
}

QSize TroubleForm::sizeHint() const
{
    // The fields are as high as their dress says, which they get when they are first shown.
    for (const auto *child : findChildren<QWidget *>())
        child->ensurePolished();
    return layout()->totalSizeHint() + QSize(0, ringRoom);
}

void TroubleForm::focusFirst()
{
    m_trouble->setFocus(Qt::OtherFocusReason);
}

bool TroubleForm::isTouched() const
{
    return m_touched;
}

LineTrouble TroubleForm::trouble() const
{
    return LineTrouble(m_trouble->currentData().toInt());
}

void TroubleForm::showFields()
{
    const bool other = trouble() == LineTrouble::otherLot;
    m_otherRow->setVisible(other);
    m_expiryRow->setVisible(other);
    sayWrong({});
}

void TroubleForm::sayWrong(const QString &words)
{
    want(m_units, words);
}

bool TroubleForm::want(Field *field, const QString &wrong)
{
    for (auto *one : {m_units, m_other, m_expiry}) {
        const bool isWrong = one == field && !wrong.isEmpty();
        if (one->property("wrong").toBool() == isWrong)
            continue;
        one->setProperty("wrong", isWrong);
        one->style()->unpolish(one);
        one->style()->polish(one);
    }
    field->setAccessibleDescription(wrong);
    m_error->setText(wrong);
    m_mark->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty()) {
        field->setFocus(Qt::OtherFocusReason);
        field->selectAll();
    }
    return wrong.isEmpty();
}

std::optional<Lot> TroubleForm::otherLot()
{
    const auto text = LotText::parse(m_other->text());
    if (!want(m_other, text ? QString() : tr("Escriba el lote como viene en el empaque, hasta 40 letras.")))
        return std::nullopt;
    const auto expiry = presentation::parseTypedDate(m_expiry->text());
    if (!want(m_expiry, expiry ? QString() : words(expiry.error(), m_expiry->text())))
        return std::nullopt;
    return Lot{m_lot.item, std::nullopt, *text, *expiry};
}

void TroubleForm::accept()
{
    bool isNumber = false;
    const qint64 units = m_units->text().remove(u',').trimmed().toLongLong(&isNumber);
    if (!want(m_units, isNumber && units > 0 ? QString() : DeliveryWords::refusal(receiving::ReportRefusal::unitsNotPositive, m_presumed)))
        return;
    receiving::ReportLine report{m_lot, trouble(), Units(units), {}};
    if (report.trouble == LineTrouble::otherLot) {
        report.otherLot = otherLot();
        if (!report.otherLot)
            return;
    }
    Q_EMIT accepted(report);
}

void TroubleForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        event->ignore();
    else if (enter && m_trouble->hasFocus()) {
        m_units->setFocus(Qt::TabFocusReason);
        m_units->selectAll();
    } else if (enter && m_other->isVisible() && m_units->hasFocus() && m_other->text().isEmpty())
        m_other->setFocus(Qt::TabFocusReason);
    else if (enter && m_other->hasFocus() && m_expiry->text().isEmpty())
        m_expiry->setFocus(Qt::TabFocusReason);
    else if (enter)
        accept();
    else
        QWidget::keyPressEvent(event);
}

} // namespace botiquin::ui
