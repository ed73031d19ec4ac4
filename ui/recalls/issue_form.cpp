// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recalls/issue_form.h"

#include "journal/scans/scan_resolver.h"
#include "ui/shell/action_button.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/layouts.h"
#include "ui/shell/text.h"
#include "ui/stock/item_search.h"
#include "ui/wording/names.h"
#include "ui/wording/recall_words.h"
#include "ui/wording/stock_words.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

template <class T>
std::optional<T> optionalText(const Field *field)
{
    const auto parsed = T::parse(field->text());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

/// Gives the focus to a field of the form, and scrolls to it once what was said has taken its room.
void goTo(IssueForm *form, QWidget *field)
{
    constexpr int around = 32;
    field->setFocus(Qt::OtherFocusReason);
    if (auto *scroll = form->findChild<QScrollArea *>())
        QTimer::singleShot(0, scroll, [scroll, field] { scroll->ensureWidgetVisible(field, 0, around); });
}

} // namespace

IssueForm::IssueForm(Station &station, const std::optional<Writer> &authority, const UserId &user, QWidget *parent)
    : Card(parent)
    , m_station(station)
    , m_authority(authority)
    , m_user(user)
    , m_about(new Text(TextStyle::note, &Colours::text2, this))
    , m_nameField(new Field(Field::Content::code, 48))
    , m_nameRow(new FormRow(QString(), m_nameField))
    , m_item(new ItemSearch(station))
    , m_itemRow(new FormRow(QString(), m_item))
    , m_lotField(new Field(Field::Content::code, 48))
    , m_lotRow(new FormRow(QString(), m_lotField))
    , m_makerField(new Field(Field::Content::words, 48))
    , m_makerRow(new FormRow(QString(), m_makerField))
    , m_levelBox(new SelectBox)
    , m_levelRow(new FormRow(QString(), m_levelBox))
    , m_reasonField(new Field(Field::Content::words, 48))
    , m_reasonRow(new FormRow(QString(), m_reasonField))
    , m_accept(new ActionButton(ButtonKind::primary))
    , m_cancel(new ActionButton(ButtonKind::quiet))
{
    build();
    for (int i = 0; i < countOf(RecallClass{}); ++i)
        m_levelBox->addItem(QString(), i);
    connect(m_item->field(), &QLineEdit::textEdited, this, [this] { m_gtin.reset(); });
    connect(m_item, &ItemSearch::itemChosen, this, [this] {
        m_gtin.reset();
        m_lotField->setFocus(Qt::OtherFocusReason);
    });
    connect(m_accept, &QPushButton::clicked, this, &IssueForm::accept);
    connect(m_cancel, &QPushButton::clicked, this, &IssueForm::cancelled);
    retranslate();
}

void IssueForm::build()
{
    m_about->setWordWrap(true);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(4, 4, 10, 4);
    column->setSpacing(8);
    column->addWidget(m_about);
    for (auto *row : {m_nameRow, m_itemRow, m_lotRow, m_makerRow, m_levelRow, m_reasonRow})
        column->addWidget(row);
    column->addStretch();
    body()->addWidget(scrollAround(inside), 1);
    body()->addWidget(m_accept);
    body()->addWidget(m_cancel);
    m_accept->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_cancel->setKeyHint(QStringLiteral("Esc"));
}

void IssueForm::retranslate()
{
    setTitle(tr("Emitir una alerta"));
    m_about->setText(tr("Desde ese momento nada de esto se empaca, se carga ni se surte. Lo que coincide en todo lo que "
                        "escriba se retira; sin lote ni fabricante, todos los lotes de la clave. Si escanea la pieza, se "
                        "libran los lotes que se escanearon con otro código."));
    m_nameRow->setLabel(tr("Número de la alerta"));
    m_itemRow->setLabel(tr("Clave o nombre, o escanee la pieza"));
    m_lotRow->setLabel(tr("Lote (vacío: todos)"));
    m_makerRow->setLabel(tr("Fabricante (vacío: todos)"));
    m_levelRow->setLabel(tr("Qué tan grave es"));
    m_reasonRow->setLabel(tr("Por qué se retira"));
    for (int i = 0; i < m_levelBox->count(); ++i)
        m_levelBox->setItemText(i, words(RecallClass(i)));
    m_accept->setText(tr("Emitir la alerta"));
    m_cancel->setText(tr("Cancelar"));
}

void IssueForm::start()
{
    for (auto *field : {m_nameField, m_lotField, m_makerField, m_reasonField})
        field->clear();
    m_item->clear();
    m_gtin.reset();
    m_levelBox->setCurrentIndex(0);
    for (auto *row : {m_nameRow, m_itemRow, m_lotRow, m_makerRow, m_levelRow, m_reasonRow})
        row->setError({});
    goTo(this, m_nameField);
}

bool IssueForm::takesScan(const QByteArray &scan)
{
    const auto meaning = ScanResolver(m_station.books.catalog, m_station.facility).resolve(scan, m_station.today());
    const auto *pack = meaning ? std::get_if<PackRead>(&*meaning) : nullptr;
    if (pack == nullptr)
        return false;
    const auto item = m_station.books.catalog.item(pack->item);
    m_item->clear();
    m_item->field()->setText(item && *item ? titleCase((*item)->displayName) + u' ' + (*item)->strength : pack->item.text());
    m_gtin = pack->gtin;
    if (pack->lot.text)
        m_lotField->setText(pack->lot.text->text());
    m_itemRow->setError({});
    goTo(this, m_reasonField);
    return true;
}

bool IssueForm::want(FormRow *row, const QString &wrong)
{
    row->setError(wrong);
    if (!wrong.isEmpty())
        goTo(this, row->field());
    return wrong.isEmpty();
}

std::optional<IssueRecall> IssueForm::typed()
{
    const auto id = RecallId::parse(m_nameField->text());
    if (!want(m_nameRow, id ? QString() : tr("Escriba el número con que se conoce la alerta.")))
        return std::nullopt;
    const auto &chosen = m_item->chosen();
    if (!want(m_itemRow, chosen || m_gtin ? QString() : tr("Elija la clave de la lista.")))
        return std::nullopt;
    const auto lot = optionalText<LotText>(m_lotField);
    if (!want(m_lotRow, lot || m_lotField->text().trimmed().isEmpty() ? QString() : tr("Ese lote no puede ser así.")))
        return std::nullopt;
    const auto maker = optionalText<Maker>(m_makerField);
    if (!want(m_makerRow, maker || m_makerField->text().trimmed().isEmpty() ? QString() : tr("Ese nombre es demasiado largo.")))
        return std::nullopt;
    return IssueRecall{*id, RecallClass(m_levelBox->currentData().toInt()),
                       chosen ? std::optional(chosen->clave) : std::nullopt, m_gtin, lot, maker, m_reasonField->text()};
}

FormRow *IssueForm::rowOf(RecallRefusal rule) const
{
    switch (rule) {
    case RecallRefusal::alreadyIssued: return m_nameRow;
    case RecallRefusal::unknownGtin:
    case RecallRefusal::unknownItem:
    case RecallRefusal::codeIsOfAnotherItem: return m_itemRow;
    default: return m_reasonRow;
    }
}

void IssueForm::accept()
{
    const auto command = typed();
    if (!command)
        return;
    m_reasonRow->setError({});
    const auto answer = RecallDesk(m_station, m_authority).issue(*command, m_user);
    if (!answer)
        want(m_reasonRow, words(answer.error()));
    else if (!*answer)
        want(rowOf(answer->error().rule), words(answer->error()));
    else
        Q_EMIT done(command->recall);
}

void IssueForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        accept();
    else if (isEnter)
        focusNextChild();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        Card::keyPressEvent(event);
}

} // namespace botiquin::ui
