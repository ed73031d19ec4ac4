// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiving/send_page.h"

#include "reports/kit_label_facts.h"
#include "ui/packing/box_papers.h"
#include "ui/packing/list_cells.h"
#include "ui/printing/document_output.h"
#include "ui/receiving/delivery_words.h"
#include "ui/receiving/facility_search.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/key_bar.h"
#include "ui/shell/layouts.h"
#include "ui/shell/note_line.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/shell/text.h"
#include "ui/stock/item_search.h"
#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"
#include "ui/wording/scan_words.h"
#include "ui/wording/stock_words.h"

#include <QAction>
#include <QDir>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace botiquin::ui {

using presentation::CellKind;
using namespace receiving;

namespace {

constexpr int sideWidth = 344;
constexpr int unitsWidth = 160;

} // namespace

SendPage::SendPage(Station &station, PersonRow person, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_person(std::move(person))
    , m_desk(station)
    , m_header(new PageHeader(this))
    , m_model(new QStandardItemModel(this))
    , m_table(new DataTable)
    , m_empty(new EmptyState(QStringLiteral("outbox")))
    , m_list(new QStackedWidget)
    , m_byHand(new Card)
    , m_items(new ItemSearch(station))
    , m_lotHint(new Text(TextStyle::note, &Colours::text2))
    , m_lotModel(new QStandardItemModel(this))
    , m_lotTable(new DataTable)
    , m_main(new QStackedWidget)
    , m_to(new FacilitySearch(station.books.catalog))
    , m_toRow(new FormRow(QString(), m_to))
    , m_reason(new SelectBox)
    , m_reasonRow(new FormRow(QString(), m_reason))
    , m_noteField(new Field)
    , m_noteRow(new FormRow(QString(), m_noteField))
    , m_advice(new Text(TextStyle::note, &Colours::text2))
    , m_send(new ActionButton(ButtonKind::primary, ButtonSize::large))
    , m_note(new NoteLine)
    , m_keys(new KeyBar)
{
    for (int i = 0; i < countOf(MoveReason{}); ++i)
        m_reason->addItem(DeliveryWords::reason(MoveReason(i)), i);
    build();
    buildActions();
    takeUpDraft();
    retranslate();
}

void SendPage::build()
{
    auto *column = columnAbove(m_keys, this);
    column->setContentsMargins(24, 20, 24, 8);
    column->addWidget(m_header);
    auto *card = new Card;
    card->setDense();
    card->addFlush(m_list);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    m_table->setModel(m_model);
    m_table->setStretchedColumn(1);
    m_main->addWidget(card);
    m_main->addWidget(buildByHand());
    column->addWidget(new PanelSplit(m_main, buildSide(), sideWidth), 1);
    column->addWidget(m_note);
    connect(m_table, &DataTable::rowChosen, this, &SendPage::openUnits);
}

QWidget *SendPage::buildSide()
{
    auto *card = new Card;
    card->body()->setSpacing(12);
    card->body()->addWidget(m_toRow);
    card->body()->addWidget(m_reasonRow);
    card->body()->addWidget(m_noteRow);
    card->body()->addStretch();
    m_advice->setWordWrap(true);
    card->body()->addWidget(m_advice);
    card->body()->addWidget(m_send);
    m_send->setIconName(QStringLiteral("outbox"));
    m_send->setKeyHint(QStringLiteral("F9"));
    connect(m_send, &QPushButton::clicked, this, &SendPage::send);
    connect(m_to, &FacilitySearch::facilityChosen, this, [this] {
        m_toRow->setError({});
        keep();
        m_reason->setFocus(Qt::TabFocusReason);
    });
    connect(m_reason, &QComboBox::activated, this, &SendPage::keep);
    connect(m_noteField, &QLineEdit::editingFinished, this, &SendPage::keep);
    connect(m_noteField, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    return card;
}

QWidget *SendPage::buildByHand()
{
    m_byHand->body()->addWidget(m_items, 1);
    m_byHand->body()->addWidget(m_lotHint);
    m_byHand->addFlush(m_lotTable);
    m_lotTable->setModel(m_lotModel);
    m_lotTable->setStretchedColumn(0);
    m_lotTable->hide();
    m_lotHint->hide();
    connect(m_items, &ItemSearch::itemChosen, this, [this](const ItemRow &item) { showLots(item.clave); });
    connect(m_lotTable, &DataTable::rowChosen, this, [this](int row) {
        if (row >= 0 && row < int(m_lots.size()))
            add(m_lots[size_t(row)].lot(), Units(1));
    });
    return m_byHand;
}

void SendPage::addKey(const QKeySequence &key, const QString &printed, QString (*words)(), void (SendPage::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    m_actions << Action{action, printed, words};
}

void SendPage::buildActions()
{
    addKey(QKeySequence(Qt::Key_F2), QStringLiteral("F2"), [] { return tr("Cuántas piezas"); }, &SendPage::changeUnits);
    addKey(QKeySequence(Qt::Key_F3), QStringLiteral("F3"), [] { return tr("Agregar sin lector"); }, &SendPage::byHand);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_Delete), QStringLiteral("Ctrl+Supr"), [] { return tr("Quitar el renglón"); },
           &SendPage::removeLine);
    addKey(QKeySequence(Qt::Key_F9), QStringLiteral("F9"), [] { return tr("Enviar"); }, &SendPage::send);
    m_actions.last().action->setShortcuts({QKeySequence(Qt::Key_F9), QKeySequence(Qt::CTRL | Qt::Key_Return),
                                           QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    addKey(QKeySequence(Qt::CTRL | Qt::Key_P), QStringLiteral("Ctrl+P"), [] { return tr("Etiqueta de la última caja"); },
           &SendPage::printLabel);
    addKey(QKeySequence(Qt::Key_Escape), QStringLiteral("Esc"), [] { return tr("Cerrar lo abierto"); }, &SendPage::closeForms);
}

QString SendPage::title() const
{
    return tr("Enviar piezas");
}

QList<KeyHint> SendPage::keys() const
{
    QList<KeyHint> hints;
    for (const auto &known : m_actions)
        hints << KeyHint{known.key, known.words(), known.action};
    return hints;
}

/// Less the one that stands on its button, and in so few words that each has its own.
QList<KeyHint> SendPage::keysOfBar() const
{
    auto hints = keys();
    hints.removeIf([](const KeyHint &hint) { return hint.key == u"F9"; });
    for (auto &hint : hints) {
        if (hint.key == u"Ctrl+P")
            hint.label = tr("Etiqueta");
    }
    return hints;
}

void SendPage::retranslate()
{
    m_header->setTitle(tr("Enviar piezas a otra unidad"));
    m_header->setLine(tr("Escanee cada pieza que se va. Viajan en una caja con su propio número."));
    m_toRow->setLabel(tr("A dónde van"));
    m_reasonRow->setLabel(tr("Por qué"));
    m_noteRow->setLabel(tr("Nota (si quiere)"));
    m_advice->setText(tr("Al enviar, las piezas salen de sus existencias. Siguen a su cargo hasta que alguien reciba la caja."));
    m_send->setText(tr("Enviar"));
    m_byHand->setTitle(tr("¿Qué se va?"));
    m_byHand->setNote(tr("Esc para volver"));
    m_lotHint->setText(tr("Elija el lote que se va: las flechas eligen, Enter acepta."));
    m_empty->setWords(tr("Todavía no hay piezas por enviar."), tr("Escanee la primera, o use F3."));
    m_table->setAccessibleName(tr("Piezas por enviar"));
    m_lotTable->setAccessibleName(tr("Lotes que hay aquí"));
    for (int i = 0; i < m_reason->count(); ++i)
        m_reason->setItemText(i, DeliveryWords::reason(MoveReason(i)));
    m_to->retranslate();
    m_keys->setKeys(keysOfBar());
    reload(m_table->currentIndex().row());
}

void SendPage::activate()
{
    if (m_lines.empty() || !m_to->chosen())
        m_to->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void SendPage::deactivate()
{
    keep();
}

/// A draft for here is one whose destination is not chosen yet.
MoveUnits SendPage::command() const
{
    const auto &to = m_to->chosen();
    return {to ? to->clues : m_station.facility, MoveReason(std::max(0, m_reason->currentData().toInt())),
            m_noteField->text().simplified(), m_lines};
}

void SendPage::takeUpDraft()
{
    const auto draft = m_desk.draft();
    if (!draft)
        return note(Meaning::stop, compose(words(draft.error())));
    if (!*draft)
        return;
    m_lines = (*draft)->lines;
    m_reason->setCurrentIndex(int((*draft)->reason));
    m_noteField->setText((*draft)->note);
    const auto to = m_station.books.catalog.facility((*draft)->to);
    if (to && *to && (*to)->clues != m_station.facility)
        m_to->choose(*to);
}

void SendPage::keep()
{
    const bool isNothing = m_lines.empty() && !m_to->chosen() && m_noteField->text().trimmed().isEmpty();
    const auto kept = isNothing ? m_desk.dropDraft() : m_desk.saveDraft(command());
    if (!kept)
        note(Meaning::stop, compose(words(kept.error())));
}

void SendPage::reload(int current)
{
    m_table->closeRow();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Clave"), tr("Medicamento o material"), tr("Lote"), tr("Piezas")});
    for (const auto &line : m_lines) {
        const auto item = m_station.books.catalog.item(line.lot.item);
        const QString name = item && *item ? titleCase((*item)->displayName) : line.lot.item.text();
        const QString strength = item && *item ? strengthAndPresentation((*item)->strength, (*item)->presentation) : QString();
        auto *lot = makeTwoLineCell(line.lot.text.text(), shortDate(line.lot.expiry), false);
        lot->setData(QVariant::fromValue(CellKind::code), presentation::kindRole);
        m_model->appendRow(makeRow({makeCell(line.lot.item.text(), CellKind::code), makeTwoLineCell(name, strength, false), lot,
                                    makeStrongCell(grouped(line.units.count()), CellKind::number)}));
    }
    m_table->setStretchedColumn(1);
    const int rows = m_model->rowCount();
    m_list->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (rows > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(current, 0, rows - 1), 0));
}

void SendPage::note(Meaning meaning, const Runs &words)
{
    m_note->say(words, meaning);
}

bool SendPage::takesScan(const QByteArray &scan)
{
    const ScanResolver resolver(m_station.books.catalog, m_station.facility);
    const auto meaning = resolver.resolve(scan, m_station.today());
    if (!meaning || std::holds_alternative<BadgeRead>(*meaning))
        return false;
    if (const auto *pack = std::get_if<PackRead>(&*meaning)) {
        takePack(scan, *pack);
        return true;
    }
    note(Meaning::caution, compose(tr("Eso no es una pieza conocida aquí. No se sumó nada. Use F3 y diga qué es.")));
    Q_EMIT read(scan, scan_answer::notGoods);
    Q_EMIT scanAnswered(Meaning::caution);
    return true;
}

void SendPage::takePack(const QByteArray &scan, const PackRead &pack)
{
    const auto lots = m_station.books.stock.lots(m_station.place(), pack.item);
    if (!lots)
        return note(Meaning::stop, compose(words(lots.error())));
    std::vector<Lot> meant;
    for (const auto &lot : *lots) {
        const bool fits = lot.units > Units(0) && (!pack.lot.text || *pack.lot.text == lot.text)
            && (!pack.lot.expiry || *pack.lot.expiry == lot.expiry);
        if (fits)
            meant.push_back(lot.lot());
    }
    const bool isOne = meant.size() == 1;
    Q_EMIT read(scan, isOne ? scan_answer::received : scan_answer::lotMissing);
    Q_EMIT scanAnswered(isOne ? Meaning::good : Meaning::caution);
    if (isOne)
        return add(meant.front(), pack.units);
    showLots(pack.item);
    note(Meaning::caution, compose(meant.empty() ? tr("Ese lote no está en las existencias de aquí. No se sumó nada.")
                                                 : tr("El código no dice de qué lote es. Elíjalo.")));
}

void SendPage::showLots(const Clave &item)
{
    const auto lots = m_station.books.stock.lots(m_station.place(), item);
    if (!lots)
        return note(Meaning::stop, compose(words(lots.error())));
    m_lots.clear();
    m_lotModel->clear();
    m_lotModel->setHorizontalHeaderLabels({tr("Lote"), tr("Caducidad"), tr("Hay")});
    for (const auto &lot : *lots) {
        if (lot.available() <= Units(0))
            continue;
        m_lots.push_back(lot);
        m_lotModel->appendRow(makeRow({makeCell(lot.text.text(), CellKind::code), makeCell(shortDate(lot.expiry)),
                                       makeStrongCell(grouped(lot.available().count()), CellKind::number)}));
    }
    m_main->setCurrentWidget(m_byHand);
    m_lotTable->setStretchedColumn(0);
    m_lotTable->setVisible(!m_lots.empty());
    m_lotHint->setVisible(!m_lots.empty());
    if (m_lots.empty()) {
        note(Meaning::caution, compose(tr("De esa clave no hay piezas aquí.")));
        m_items->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_lotTable->setCurrentIndex(m_lotModel->index(0, 0));
    m_lotTable->setFocus(Qt::OtherFocusReason);
}

void SendPage::add(const Lot &lot, Units units)
{
    const auto same = std::find_if(m_lines.begin(), m_lines.end(), [&](const LotUnits &line) { return line.lot == lot; });
    const auto at = same - m_lines.begin();
    if (same == m_lines.end())
        m_lines.push_back({lot, units});
    else
        same->units += units;
    keep();
    closeForms();
    reload(int(at));
    note(Meaning::good, compose(tr("Se sumaron %1, lote %2. F2 cambia cuántas."), {bold(pieces(units.count())), fixed(lot.text.text())}));
}

void SendPage::openUnits(int row)
{
    if (row < 0 || row >= int(m_lines.size()) || m_table->openedRow() == row)
        return;
    m_units = new Field(Field::Content::code);
    m_units->setText(QString::number(m_lines[size_t(row)].units.count()));
    auto *form = new QWidget;
    auto *line = new QHBoxLayout(form);
    line->setContentsMargins(12, 4, 16, 10);
    auto *labelled = new FormRow(tr("Piezas que se van"), m_units);
    labelled->setFixedWidth(unitsWidth);
    line->addWidget(labelled);
    line->addStretch();
    m_table->openRow(row, form);
    m_units->setFocus(Qt::OtherFocusReason);
    m_units->selectAll();
    // The field goes with the row that it stands in: not from inside its own signal.
    connect(m_units, &QLineEdit::returnPressed, this, [this, row] {
        QTimer::singleShot(0, this, [this, row, typed = m_units->text()] { setUnits(row, typed); });
    });
}

void SendPage::setUnits(int row, const QString &typed)
{
    bool isNumber = false;
    const qint64 units = QString(typed).remove(u',').trimmed().toLongLong(&isNumber);
    if (!isNumber || units < 1 || units > Units::lineMax)
        return note(Meaning::caution, compose(tr("Escriba cuántas piezas, de 1 a 10,000,000. Para quitar el renglón, Ctrl+Supr.")));
    m_lines[size_t(row)].units = Units(units);
    keep();
    closeForms();
    reload(row);
}

void SendPage::changeUnits()
{
    openUnits(m_table->currentIndex().row());
}

void SendPage::removeLine()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= int(m_lines.size()))
        return;
    m_lines.erase(m_lines.begin() + row);
    keep();
    reload(row);
    note(Meaning::info, compose(tr("Se quitó el renglón. Las piezas siguen en existencias.")));
}

void SendPage::byHand()
{
    m_table->closeRow();
    m_items->clear();
    m_lotTable->hide();
    m_lotHint->hide();
    m_main->setCurrentWidget(m_byHand);
    m_items->setFocus(Qt::OtherFocusReason);
}

void SendPage::send()
{
    closeForms();
    m_toRow->setError(m_to->chosen() ? QString() : tr("Escoja la unidad que las recibe."));
    if (!m_to->chosen())
        return m_to->setFocus(Qt::OtherFocusReason);
    const auto wanted = command();
    const auto moved = m_desk.move(wanted, m_person.user);
    if (!moved)
        return note(Meaning::stop, compose(words(moved.error())));
    m_noteRow->setError({});
    if (!*moved) {
        const auto &refused = moved->error();
        if (refused.line > 0)
            m_table->setCurrentIndex(m_model->index(refused.line - 1, 0));
        if (refused.rule == MoveRefusal::noteMissing) {
            m_noteRow->setError(DeliveryWords::refusal(refused));
            m_noteField->setFocus(Qt::OtherFocusReason);
        }
        return note(Meaning::stop, compose(DeliveryWords::refusal(refused)));
    }
    m_lines.clear();
    m_noteField->clear();
    m_to->choose(std::nullopt);
    reload();
    note(Meaning::good, compose(tr("Anótelo en la caja: %1. Salieron de existencias."), {boldFixed(DeliveryWords::sscc((*moved)->sscc))}));
    m_sent = receiving::toEvent(wanted, (*moved)->sscc, m_station.facility);
    if (m_output)
        printLabel();
    m_to->setFocus(Qt::OtherFocusReason);
    Q_EMIT sent((*moved)->sscc);
}

void SendPage::printLabel()
{
    if (!m_output || !m_sent)
        return note(Meaning::info, compose(tr("Todavía no se ha enviado ninguna caja desde aquí.")));
    auto label = reports::sentLabel(m_station.books, *m_sent, DeliveryWords::reason(m_sent->reason), m_station.today(),
                                    paperLocale());
    if (!label)
        return sayLabel(tl::unexpected<Failure>(label.error()));
    for (QString *name : {&label->facilityName, &label->municipality, &label->state, &label->warehouse})
        *name = titleCase(*name);
    const QString name = QStringLiteral("etiqueta-") + m_sent->sscc.text();
    sayLabel(m_output->deliver({name, name, reports::PageForm::boxLabel,
                                [&label](reports::Paper &paper) { return reports::paintKitLabel(*label, paper); }}));
}

void SendPage::sayLabel(const Outcome<Delivered> &delivered)
{
    const auto number = boldFixed(DeliveryWords::sscc(m_sent->sscc));
    if (!delivered)
        note(Meaning::caution, compose(tr("Salieron de existencias, pero la etiqueta no se imprimió. Anote en la caja %1. %2"),
                                       {number, plain(words(delivered.error()))}));
    else if (delivered->isFile)
        note(Meaning::good, compose(tr("Salieron de existencias. La etiqueta de la caja %1 quedó en %2."),
                                    {number, plain(QDir::toNativeSeparators(delivered->where))}));
    else
        note(Meaning::good, compose(tr("Salieron de existencias. Pegue en la caja %1 la etiqueta que sale de %2."),
                                    {number, plain(delivered->where)}));
}

void SendPage::closeForms()
{
    m_table->closeRow();
    m_main->setCurrentIndex(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace botiquin::ui
