// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/stock_form.h"

#include "presentation/typed_date.h"
#include "ui/shell/action_button.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/layouts.h"
#include "ui/shell/text.h"
#include "ui/wording/dates.h"
#include "ui/wording/numbers.h"
#include "ui/wording/stock_words.h"
#include "ui/wording/typed_date_words.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace botiquin::ui {

StockForm::StockForm(Station &station, const UserId &user, QWidget *parent)
    : Card(parent)
    , m_station(station)
    , m_user(user)
    , m_about(new Text(TextStyle::note, &Colours::text2, this))
    , m_lotField(new Field(Field::Content::code, 40))
    , m_lotRow(new FormRow(QString(), m_lotField))
    , m_expiryField(new Field(Field::Content::code, 40))
    , m_expiryRow(new FormRow(QString(), m_expiryField))
    , m_unitsField(new Field(Field::Content::code, 40))
    , m_unitsRow(new FormRow(QString(), m_unitsField))
    , m_slotField(new Field(Field::Content::code, 40))
    , m_slotRow(new FormRow(QString(), m_slotField))
    , m_reasonBox(new SelectBox)
    , m_reasonRow(new FormRow(QString(), m_reasonBox))
    , m_noteField(new Field(Field::Content::words, 40))
    , m_noteRow(new FormRow(QString(), m_noteField))
    , m_accept(new ActionButton(ButtonKind::primary))
    , m_cancel(new ActionButton(ButtonKind::quiet))
{
    m_about->setWordWrap(true);
    body()->addWidget(m_about);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(4, 4, 10, 4);
    column->setSpacing(8);
    for (auto *row : {m_lotRow, m_expiryRow, m_unitsRow, m_slotRow, m_reasonRow, m_noteRow})
        column->addWidget(row);
    column->addStretch();
    body()->addWidget(scrollAround(inside), 1);
    body()->addWidget(m_accept);
    body()->addWidget(m_cancel);
    m_accept->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_cancel->setKeyHint(QStringLiteral("Esc"));
    connect(m_accept, &QPushButton::clicked, this, &StockForm::accept);
    connect(m_cancel, &QPushButton::clicked, this, &StockForm::cancelled);
    retranslate();
}

void StockForm::retranslate()
{
    switch (m_purpose) {
    case Purpose::correction:
        setTitle(tr("Corregir"));
        m_about->setText(tr("Escriba lo correcto. El registro anterior queda a la vista. Con 0 piezas, el renglón "
                            "se quita."));
        m_accept->setText(tr("Guardar"));
        break;
    case Purpose::takeBack:
        setTitle(tr("Quitar este registro"));
        m_about->setText(tr("Todo lo que movió, de cada clave, vuelve a como estaba. El registro queda a la vista, con su "
                            "razón."));
        m_accept->setText(tr("Quitar"));
        break;
    case Purpose::writeOff:
        setTitle(tr("Dar de baja"));
        m_accept->setText(tr("Dar de baja"));
        break;
    case Purpose::hold:
        setTitle(tr("Detener el lote"));
        m_accept->setText(tr("Detener el lote"));
        break;
    case Purpose::release:
        setTitle(tr("Liberar el lote"));
        m_accept->setText(tr("Liberar el lote"));
        break;
    case Purpose::shelf:
        setTitle(tr("Anaquel"));
        m_about->setText(tr("Dónde está la clave en esta unidad: A-01, Refrigerador. Así se puede contar por anaquel."));
        m_accept->setText(tr("Guardar"));
        break;
    }
    const bool isOfLot = m_purpose == Purpose::writeOff || m_purpose == Purpose::hold || m_purpose == Purpose::release;
    if (isOfLot && m_lot)
        m_about->setText(tr("Lote %1, caduca el %2").arg(m_lot->text.text(), shortDate(m_lot->expiry)));
    m_lotRow->setLabel(tr("Lote"));
    m_expiryRow->setLabel(tr("Caducidad (dd/mm/aaaa o mm/aaaa)"));
    m_unitsRow->setLabel(tr("Piezas"));
    m_slotRow->setLabel(tr("Anaquel"));
    m_reasonRow->setLabel(tr("Motivo"));
    m_noteRow->setLabel(m_purpose == Purpose::correction ? tr("Por qué se corrige")
                         : m_purpose == Purpose::takeBack ? tr("Por qué se quita")
                                                          : tr("Nota"));
    m_cancel->setText(tr("Cancelar"));
    fillReasons();
}

void StockForm::fillReasons()
{
    const int chosen = m_reasonBox->currentIndex();
    m_reasonBox->clear();
    if (m_purpose == Purpose::writeOff) {
        for (int i = 0; i < countOf(LossReason{}); ++i)
            m_reasonBox->addItem(words(LossReason(i)), i);
    } else {
        for (int i = 0; i < countOf(HoldReason{}); ++i) {
            if (m_purpose != Purpose::release || isHeldFor(HoldReason(i)))
                m_reasonBox->addItem(words(HoldReason(i)), i);
        }
    }
    m_reasonBox->setCurrentIndex(std::min(chosen, m_reasonBox->count() - 1));
}

/// A lot is let go for the reason that it is held for.
bool StockForm::isHeldFor(HoldReason reason) const
{
    const auto holds = m_station.books.catalog.holds(m_station.facility);
    return holds && m_lot && std::any_of(holds->begin(), holds->end(), [&](const HoldRow &hold) {
        return hold.held && hold.reason == reason && hold.item == m_lot->item && hold.lot == m_lot->text
               && hold.expiry == m_lot->expiry;
    });
}

void StockForm::start(Purpose purpose)
{
    m_purpose = purpose;
    const bool corrects = purpose == Purpose::correction;
    const bool isReception = corrects && m_body && std::holds_alternative<StockReceived>(*m_body);
    m_lotRow->setVisible(isReception);
    m_expiryRow->setVisible(isReception);
    m_slotRow->setVisible(isReception || purpose == Purpose::shelf);
    m_unitsRow->setVisible(corrects || purpose == Purpose::writeOff);
    m_reasonRow->setVisible(!corrects && purpose != Purpose::takeBack && purpose != Purpose::shelf);
    m_noteRow->setVisible(purpose != Purpose::shelf);
    m_noteField->clear();
    for (auto *row : {m_lotRow, m_expiryRow, m_unitsRow, m_slotRow, m_reasonRow, m_noteRow})
        row->setError({});
    retranslate();
    // Nobody writes goods off for a reason that they did not choose.
    m_reasonBox->setCurrentIndex(purpose == Purpose::writeOff ? -1 : 0);
    QWidget *first = m_unitsField;
    if (purpose == Purpose::hold || purpose == Purpose::release)
        first = m_reasonBox;
    else if (purpose == Purpose::takeBack)
        first = m_noteField;
    else if (purpose == Purpose::shelf)
        first = m_slotField;
    first->setFocus(Qt::OtherFocusReason);
    (purpose == Purpose::shelf ? m_slotField : m_unitsField)->selectAll();
}

namespace {

/// What is written anew, not put right line by line.
bool isTakenBackWhole(const EventBody &body)
{
    return std::holds_alternative<DeliveryReceived>(body) || std::holds_alternative<CountClosed>(body)
        || std::holds_alternative<StockMoved>(body);
}

} // namespace

bool StockForm::canCorrect(const presentation::EventDetail &detail)
{
    const auto body = detail.body ? presentation::standing(*detail.body) : std::nullopt;
    return body && !detail.correctedBy
           && (std::holds_alternative<StockReceived>(*body) || std::holds_alternative<StockWrittenOff>(*body)
               || isTakenBackWhole(*body));
}

bool StockForm::startCorrection(const presentation::EventDetail &detail, const CardLine &line, const Clave &item)
{
    if (!canCorrect(detail))
        return false;
    m_wrong = detail.envelope.id;
    m_body = presentation::standing(*detail.body);
    if (isTakenBackWhole(*m_body)) {
        start(Purpose::takeBack);
        return true;
    }
    if (const auto *received = std::get_if<StockReceived>(&*m_body)) {
        const auto is = [&](const ReceivedLine &of) {
            return of.lot.item == item && of.lot.text == line.lot && of.lot.expiry == line.expiry;
        };
        auto found = std::find_if(received->lines.begin(), received->lines.end(),
                                  [&](const ReceivedLine &of) { return is(of) && of.units == line.units; });
        if (found == received->lines.end())
            found = std::find_if(received->lines.begin(), received->lines.end(),
                                 [&](const ReceivedLine &of) { return of.lot.item == item; });
        if (found == received->lines.end())
            return false;
        m_line = size_t(found - received->lines.begin());
        m_lotField->setText(found->lot.text.text());
        m_expiryField->setText(presentation::typedForm(found->lot.expiry));
        m_slotField->setText(found->slot ? found->slot->text() : QString());
        m_unitsField->setText(QString::number(found->units.count()));
    } else {
        m_unitsField->setText(QString::number(std::get<StockWrittenOff>(*m_body).units.count()));
    }
    start(Purpose::correction);
    return true;
}

void StockForm::startWriteOff(const LotStock &lot)
{
    m_lot = lot.lot();
    m_unitsField->clear();
    start(Purpose::writeOff);
}

void StockForm::startHold(const LotStock &lot)
{
    m_lot = lot.lot();
    start(lot.held ? Purpose::release : Purpose::hold);
}

void StockForm::startShelf(const Clave &item)
{
    m_item = item;
    const auto slot = m_station.books.catalog.slot(m_station.facility, item);
    m_slotField->setText(slot && *slot ? (*slot)->text() : QString());
    start(Purpose::shelf);
}

bool StockForm::want(FormRow *row, const QString &wrong)
{
    row->setError(wrong);
    if (!wrong.isEmpty())
        row->setFocus(Qt::OtherFocusReason);
    return wrong.isEmpty();
}

std::optional<Units> StockForm::typedUnits()
{
    bool isNumber = false;
    const qint64 units = m_unitsField->text().remove(u',').trimmed().toLongLong(&isNumber);
    const qint64 least = m_purpose == Purpose::correction ? 0 : 1;
    const bool right = isNumber && units >= least && units <= Units::lineMax;
    if (!want(m_unitsRow, right ? QString() : tr("Escriba un número entero de piezas.")))
        return std::nullopt;
    return Units(units);
}

std::optional<StockForm::Typed> StockForm::typed()
{
    const auto units = typedUnits();
    if (!units)
        return std::nullopt;
    const auto *received = std::get_if<StockReceived>(&*m_body);
    if (received == nullptr) {
        const auto &lot = std::get<StockWrittenOff>(*m_body).lot;
        return Typed{lot.text, lot.expiry, *units, std::nullopt};
    }
    const auto lot = LotText::parse(m_lotField->text());
    if (!want(m_lotRow, lot ? QString() : tr("Escriba el lote como viene en el empaque, hasta 40 letras.")))
        return std::nullopt;
    const auto expiry = presentation::parseTypedDate(m_expiryField->text());
    if (!want(m_expiryRow, expiry ? QString() : words(expiry.error(), m_expiryField->text())))
        return std::nullopt;
    const auto slot = typedSlot();
    return slot ? std::optional(Typed{*lot, *expiry, *units, *slot}) : std::nullopt;
}

std::optional<std::optional<Slot>> StockForm::typedSlot()
{
    using Given = std::optional<Slot>;
    const auto slot = Slot::parse(m_slotField->text());
    const bool isRight = slot || m_slotField->text().trimmed().isEmpty();
    if (!want(m_slotRow, isRight ? QString() : tr("El anaquel lleva hasta 24 letras.")))
        return std::nullopt;
    return slot ? Given(*slot) : Given();
}

void StockForm::acceptShelf()
{
    const auto slot = typedSlot();
    if (!slot || !want(m_slotRow, *slot ? QString() : tr("Escriba en qué anaquel está: A-01")))
        return;
    const auto answer = StockDesk(m_station).assignSlot(*m_item, **slot, m_user);
    const QString wrong = !answer ? words(answer.error()) : !*answer ? words(answer->error()) : QString();
    if (want(m_slotRow, wrong))
        Q_EMIT done(tr("Queda en el anaquel %1.").arg((*slot)->text()));
}

std::optional<EventBody> StockForm::replacement(const Typed &typed) const
{
    if (auto *off = std::get_if<StockWrittenOff>(&*m_body)) {
        auto right = *off;
        right.units = typed.units;
        return typed.units.isZero() ? std::nullopt : std::optional<EventBody>(right);
    }
    auto right = std::get<StockReceived>(*m_body);
    if (typed.units.isZero()) {
        right.lines.erase(right.lines.begin() + std::ptrdiff_t(m_line));
        return right.lines.empty() ? std::nullopt : std::optional<EventBody>(right);
    }
    auto &line = right.lines[m_line];
    line.lot.text = typed.lot;
    line.lot.expiry = typed.expiry;
    line.units = typed.units;
    line.slot = typed.slot;
    return right;
}

Answer<EventId, StockRefused> StockForm::correct(const Typed &typed)
{
    return StockDesk(m_station).correct(*m_wrong, replacement(typed), m_noteField->text().simplified(), m_user);
}

Answer<EventId, StockRefused> StockForm::writeOffOrHold(Units units)
{
    StockDesk desk(m_station);
    const int reason = m_reasonBox->currentData().toInt();
    const QString note = m_noteField->text().simplified();
    if (m_purpose == Purpose::writeOff)
        return desk.writeOff(*m_lot, units, LossReason(reason), note, m_user);
    return desk.hold(*m_lot, HoldReason(reason), m_purpose == Purpose::hold, note, m_user);
}

void StockForm::accept()
{
    if (m_purpose == Purpose::shelf)
        return acceptShelf();
    std::optional<Answer<EventId, StockRefused>> answer;
    QString said;
    const bool lacksNote = m_noteField->text().trimmed().isEmpty();
    if (m_purpose == Purpose::takeBack) {
        if (!want(m_noteRow, lacksNote ? tr("Escriba por qué se quita.") : QString()))
            return;
        answer = StockDesk(m_station).correct(*m_wrong, std::nullopt, m_noteField->text().simplified(), m_user);
        said = tr("Se quitó. El registro queda a la vista, con su razón.");
    } else if (m_purpose == Purpose::correction) {
        const auto right = typed();
        if (!right)
            return;
        if (!want(m_noteRow, lacksNote ? tr("Escriba por qué se corrige.") : QString()))
            return;
        answer = correct(*right);
        said = tr("Corrección guardada. El registro anterior queda a la vista.");
    } else {
        const auto units = m_purpose == Purpose::writeOff ? typedUnits() : std::optional(Units(0));
        if (!units || !want(m_reasonRow, m_reasonBox->currentIndex() < 0 ? tr("Escoja el motivo.") : QString()))
            return;
        answer = writeOffOrHold(*units);
        said = m_purpose == Purpose::writeOff ? tr("Se dieron de baja %1.").arg(pieces(units->count()))
               : m_purpose == Purpose::hold  ? tr("Lote detenido: no saldrá en ningún kit.")
                                             : tr("Lote liberado: puede salir otra vez.");
    }
    const QString wrong = !*answer ? words(answer->error()) : !**answer ? words((*answer)->error()) : QString();
    if (want(m_noteRow, wrong))
        Q_EMIT done(said);
}

void StockForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (enter && (event->modifiers() == Qt::ControlModifier || (m_purpose == Purpose::shelf ? m_slotField : m_noteField)->hasFocus()))
        accept();
    else if (enter)
        focusNextChild();
    else
        Card::keyPressEvent(event);
}

} // namespace botiquin::ui
