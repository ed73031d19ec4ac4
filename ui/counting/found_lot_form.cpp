// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counting/found_lot_form.h"

#include "ui/counting/count_words.h"
#include "ui/shell/action_button.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/stock/item_search.h"
#include "ui/wording/names.h"
#include "ui/wording/typed_date_words.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

constexpr int fieldWidth = 360;

} // namespace

FoundLotForm::FoundLotForm(Station &station, QWidget *parent)
    : Card(parent)
    , m_search(new ItemSearch(station))
    , m_lot(new Field(Field::Content::code))
    , m_lotRow(new FormRow(QString(), m_lot))
    , m_expiry(new Field(Field::Content::code))
    , m_expiryRow(new FormRow(QString(), m_expiry))
    , m_units(new Field(Field::Content::code))
    , m_unitsRow(new FormRow(QString(), m_units))
    , m_hour(new Field(Field::Content::code))
    , m_hourRow(new FormRow(QString(), m_hour))
    , m_accept(new ActionButton(ButtonKind::plain, ButtonSize::large))
{
    body()->setSpacing(12);
    body()->addWidget(m_search, 1);
    for (auto *row : {m_lotRow, m_expiryRow, m_unitsRow, m_hourRow}) {
        row->setMaximumWidth(fieldWidth);
        body()->addWidget(row);
    }
    body()->addWidget(m_accept, 0, Qt::AlignLeft);
    body()->addStretch();
    m_accept->setKeyHint(QStringLiteral("Enter"));
    connect(m_accept, &QPushButton::clicked, this, &FoundLotForm::accept);
    connect(m_search, &ItemSearch::itemChosen, this, [this](const ItemRow &item) {
        m_item = item.clave;
        m_name = titleCase(item.displayName);
        showFields();
        m_lot->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
}

void FoundLotForm::retranslate()
{
    m_lotRow->setLabel(tr("Lote"));
    m_expiryRow->setLabel(tr("Caducidad"));
    m_unitsRow->setLabel(tr("Cuántas hay"));
    m_hourRow->setLabel(tr("Día y hora en que se contó"));
    m_expiry->setPlaceholderText(tr("dd/mm/aaaa"));
    m_hour->setPlaceholderText(tr("dd/mm/aaaa hh:mm"));
    m_accept->setText(tr("Listo"));
    setNote(tr("Esc para volver"));
    showFields();
}

void FoundLotForm::showFields()
{
    const bool asksLot = !m_asksHour && m_item.has_value();
    m_search->setVisible(!m_asksHour && !m_item);
    for (auto *row : {m_lotRow, m_expiryRow, m_unitsRow})
        row->setVisible(asksLot);
    m_hourRow->setVisible(m_asksHour);
    m_accept->setVisible(asksLot || m_asksHour);
    setTitle(m_asksHour ? tr("¿Cuándo se contó lo de la hoja?")
             : m_item   ? tr("Otro lote de %1").arg(m_name)
                        : tr("¿De qué medicamento o material es?"));
}

void FoundLotForm::askLot(const std::optional<Clave> &item, const QString &name)
{
    m_asksHour = false;
    m_item = item;
    m_name = name;
    for (auto *field : {m_lot, m_expiry, m_units})
        field->clear();
    for (auto *row : {m_lotRow, m_expiryRow, m_unitsRow})
        row->setError({});
    m_search->clear();
    showFields();
    (m_item ? m_lot : m_search->field())->setFocus(Qt::OtherFocusReason);
}

void FoundLotForm::askHour(Instant now)
{
    m_asksHour = true;
    m_hour->setText(typedHour(now));
    m_hourRow->setError({});
    showFields();
    m_hour->setFocus(Qt::OtherFocusReason);
    m_hour->selectAll();
}

void FoundLotForm::sayWrong(const QString &sentence)
{
    want(m_asksHour ? m_hourRow : m_unitsRow, sentence);
}

bool FoundLotForm::want(FormRow *row, const QString &wrong)
{
    row->setError(wrong);
    if (!wrong.isEmpty())
        row->field()->setFocus(Qt::OtherFocusReason);
    return wrong.isEmpty();
}

void FoundLotForm::accept()
{
    if (m_asksHour) {
        const auto hour = parseTypedHour(m_hour->text());
        if (want(m_hourRow, hour ? QString() : tr("Escriba el día y la hora, por ejemplo 24/11/2026 16:20.")))
            Q_EMIT hourGiven(*hour);
        return;
    }
    const auto lot = LotText::parse(m_lot->text());
    if (!want(m_lotRow, lot ? QString() : tr("Escriba el lote como viene en el empaque, hasta 40 letras.")))
        return;
    const auto expiry = presentation::parseTypedDate(m_expiry->text());
    if (!want(m_expiryRow, expiry ? QString() : words(expiry.error(), m_expiry->text())))
        return;
    bool isNumber = false;
    const qint64 units = m_units->text().remove(u',').trimmed().toLongLong(&isNumber);
    if (want(m_unitsRow, isNumber && units >= 0 ? QString() : tr("Escriba cuántas hay.")))
        Q_EMIT lotGiven(Lot{*m_item, std::nullopt, *lot, *expiry}, Units(units));
}

void FoundLotForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (enter && m_lot->hasFocus() && m_expiry->text().isEmpty())
        m_expiry->setFocus(Qt::TabFocusReason);
    else if (enter && m_expiry->hasFocus() && m_units->text().isEmpty())
        m_units->setFocus(Qt::TabFocusReason);
    else if (enter)
        accept();
    else
        Card::keyPressEvent(event);
}

} // namespace botiquin::ui
