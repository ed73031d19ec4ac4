// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counting/count_start_panel.h"

#include "ui/counting/count_words.h"
#include "ui/packing/list_cells.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/choice_button.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/layouts.h"
#include "ui/shell/panel_split.h"
#include "ui/shell/text.h"
#include "ui/wording/numbers.h"

#include <QButtonGroup>
#include <QScrollArea>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::CellKind;

namespace {

constexpr int choicesWidth = 440;
constexpr int closedShown = 50;
constexpr int nameRole = presentation::firstOwnRole;
constexpr int ringRoom = 4; ///< for the ring of the focus, which a scroll area cuts

} // namespace

CountStartPanel::CountStartPanel(Station &station, QWidget *parent)
    : QWidget(parent)
    , m_station(station)
    , m_choices(new Card)
    , m_scope(new QButtonGroup(this))
    , m_shelves(new SelectBox)
    , m_shelfRow(new FormRow(QString(), m_shelves))
    , m_noShelf(new Text(TextStyle::body, &Colours::text2))
    , m_blind(new CheckBox(QString()))
    , m_recount(new CheckBox(QString()))
    , m_start(new ActionButton(ButtonKind::primary, ButtonSize::large))
    , m_openCard(new Card)
    , m_openTable(new DataTable(DataTable::Rows::twoLines))
    , m_closedCard(new Card)
    , m_closedTable(new DataTable(DataTable::Rows::oneLine))
    , m_none(new EmptyState(QStringLiteral("count")))
{
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new PanelSplit(buildLists(), buildChoices(), choicesWidth));
    connect(m_start, &QPushButton::clicked, this, &CountStartPanel::startRequested);
    connect(m_openTable, &DataTable::rowChosen, this,
            [this](int at) { Q_EMIT openRequested(m_openModel.item(at, 0)->data(nameRole).toString()); });
    connect(m_closedTable, &DataTable::rowChosen, this, [this](int at) {
        if (const auto event = EventId::parse(m_closedModel.item(at, 0)->data(nameRole).toString()))
            Q_EMIT closedRequested(*event);
    });
    retranslate();
}

QWidget *CountStartPanel::buildChoices()
{
    m_list = new ChoiceButton(1, QString(), QString());
    m_full = new ChoiceButton(2, QString(), QString());
    m_shelf = new ChoiceButton(3, QString(), QString());
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->setSpacing(12);
    int id = 0;
    for (auto *choice : {m_list, m_full, m_shelf}) {
        m_scope->addButton(choice, id++);
        column->addWidget(choice);
    }
    m_list->setChecked(true);
    column->addWidget(m_shelfRow);
    column->addWidget(m_noShelf);
    m_noShelf->setWordWrap(true);
    column->addWidget(m_blind);
    column->addWidget(m_recount);
    column->addStretch();
    auto *scroll = scrollAround(inside);
    m_choices->body()->setSpacing(12);
    m_choices->body()->addWidget(scroll, 1);
    m_choices->body()->addWidget(m_start);
    m_recount->setChecked(true);
    m_start->setKeyHint(QStringLiteral("F9"));
    connect(m_scope, &QButtonGroup::idToggled, this, [this, scroll] {
        m_shelfRow->setVisible(m_shelf->isChecked() && m_shelves->count() > 0);
        m_noShelf->setVisible(m_shelf->isChecked() && m_shelves->count() == 0);
        scroll->ensureWidgetVisible(m_scope->checkedButton());
    });
    m_shelfRow->hide();
    m_noShelf->hide();
    return m_choices;
}

QWidget *CountStartPanel::buildLists()
{
    auto *lists = new QWidget;
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    const auto add = [&](Card *card, DataTable *table, QStandardItemModel &model, int stretch) {
        card->setDense();
        table->setModel(&model);
        table->setStretchedColumn(0);
        card->addFlush(table);
        column->addWidget(card, stretch);
    };
    add(m_openCard, m_openTable, m_openModel, 2);
    add(m_closedCard, m_closedTable, m_closedModel, 3);
    m_closedCard->addFlush(m_none);
    return lists;
}

void CountStartPanel::retranslate()
{
    m_choices->setTitle(tr("Empezar un conteo"));
    m_list->setText(tr("La lista de la semana"));
    m_full->setText(tr("Todo lo que hay"));
    m_full->setLine(tr("Cada clave y cada lote de la unidad"));
    m_shelf->setText(tr("Un anaquel"));
    m_shelfRow->setLabel(tr("Cuál anaquel"));
    m_blind->setText(tr("Contar a ciegas: sin mostrar lo esperado"));
    m_recount->setText(tr("Contar otra vez lo que no coincida"));
    m_start->setText(tr("Empezar"));
    m_openCard->setTitle(tr("Conteos por terminar"));
    m_openCard->setNote(tr("Enter para seguir"));
    m_closedCard->setTitle(tr("Conteos anteriores"));
    m_closedCard->setNote(tr("Enter para ver las diferencias"));
    m_openTable->setAccessibleName(tr("Conteos por terminar"));
    m_closedTable->setAccessibleName(tr("Conteos anteriores"));
    m_none->setWords(tr("Aquí todavía no se ha contado."),
                     tr("El primer conteo dice con qué se empieza. Elija qué contar y presione F9."));
    reload();
}

void CountStartPanel::reload()
{
    const auto keyItems = CountDesk(m_station).keyItems();
    const int claves = keyItems ? int(keyItems->size()) : 0;
    m_list->setLine(claves > 0 ? tr("%Ln clave(s)", nullptr, claves) : tr("Aquí no hay claves vitales todavía"));
    if (claves == 0 && m_list->isChecked())
        m_full->setChecked(true);
    const QString chosen = m_shelves->currentText();
    m_shelves->clear();
    if (const auto shelves = m_station.books.counts.shelves(m_station.facility)) {
        for (const auto &shelf : *shelves)
            m_shelves->addItem(shelf);
    }
    const bool hasShelves = m_shelves->count() > 0;
    m_shelf->setLine(hasShelves ? tr("Lo que tiene su lugar ahí") : tr("Aquí nada tiene anaquel todavía"));
    m_shelfRow->setVisible(m_shelf->isChecked() && hasShelves);
    m_noShelf->setVisible(m_shelf->isChecked() && !hasShelves);
    m_noShelf->setText(tr("Falta decir dónde está cada clave. En Existencias, Enter abre la tarjeta de una clave y F3 le "
                          "da su anaquel."));
    m_shelves->setCurrentIndex(std::max(0, m_shelves->findText(chosen)));
    fillOpen();
    fillClosed();
}

void CountStartPanel::fillOpen()
{
    m_openModel.clear();
    m_openModel.setColumnCount(2);
    m_openModel.setHorizontalHeaderLabels({tr("Conteo"), tr("Renglones contados")});
    if (const auto open = CountDesk(m_station).open()) {
        for (const auto &row : *open) {
            auto *name = makeTwoLineCell(scopeWords(row.start.scope, row.start.shelf),
                                         tr("empezó el %1").arg(dayAndHour(row.start.at)), false);
            name->setData(row.name, nameRole);
            m_openModel.appendRow(makeRow({name, makeStrongCell(grouped(row.entries), CellKind::number)}));
        }
    }
    m_openCard->setVisible(m_openModel.rowCount() > 0);
    if (m_openModel.rowCount() > 0)
        m_openTable->setCurrentIndex(m_openModel.index(0, 0));
}

void CountStartPanel::fillClosed()
{
    m_closedModel.clear();
    m_closedModel.setColumnCount(3);
    m_closedModel.setHorizontalHeaderLabels({tr("Cuándo"), tr("Claves"), tr("Lotes")});
    if (const auto closed = m_station.books.counts.counts(m_station.facility, 0, closedShown)) {
        for (const auto &row : *closed) {
            auto *when = makeCell(dayAndHour(row.time) + QStringLiteral(" · ") + scopeWords(row.scope, row.shelf));
            when->setData(row.event, nameRole);
            m_closedModel.appendRow(makeRow({when, makeCell(grouped(row.items), CellKind::number),
                                             makeCell(grouped(row.lots), CellKind::number)}));
        }
    }
    const bool isEmpty = m_closedModel.rowCount() == 0;
    m_closedTable->setVisible(!isEmpty);
    m_none->setVisible(isEmpty);
    if (!isEmpty)
        m_closedTable->setCurrentIndex(m_closedModel.index(0, 0));
}

void CountStartPanel::focusFirst()
{
    if (m_openModel.rowCount() > 0)
        m_openTable->setFocus(Qt::OtherFocusReason);
    else
        m_scope->checkedButton()->setFocus(Qt::OtherFocusReason);
}

QString CountStartPanel::missing() const
{
    return m_shelf->isChecked() && m_shelves->count() == 0 ? m_noShelf->text() : QString();
}

CountOrder CountStartPanel::order() const
{
    CountOrder order;
    if (m_list->isChecked())
        order.scope = CountScope::list;
    if (m_shelf->isChecked()) {
        order.scope = CountScope::shelf;
        if (const auto shelf = Slot::parse(m_shelves->currentText()))
            order.shelf = *shelf;
    }
    order.blind = m_blind->isChecked();
    order.recount = m_recount->isChecked();
    return order;
}

} // namespace botiquin::ui
