// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counting/key_list_page.h"

#include "ui/counting/count_words.h"
#include "ui/packing/list_cells.h"
#include "ui/planning/plan_words.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/layouts.h"
#include "ui/shell/note_line.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/stock/item_search.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/names.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace botiquin::ui {

using presentation::CellKind;

namespace {

constexpr int sideWidth = 440;

} // namespace

KeyListPage::KeyListPage(Station &station, PersonRow person, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_person(std::move(person))
    , m_header(new PageHeader(this))
    , m_card(new Card)
    , m_table(new DataTable)
    , m_empty(new EmptyState(QStringLiteral("count")))
    , m_list(new QStackedWidget)
    , m_side(new Card)
    , m_search(new ItemSearch(station))
    , m_said(new NoteLine)
    , m_keys(new KeyBar)
    , m_searchAction(
          addKey({QKeySequence(Qt::Key_F2), QKeySequence(Qt::CTRL | Qt::Key_F)}, &KeyListPage::search))
    , m_removeAction(addKey({QKeySequence(Qt::Key_F4), QKeySequence(Qt::Key_Delete)}, &KeyListPage::remove))
    , m_undoAction(addKey({QKeySequence(Qt::CTRL | Qt::Key_Z)}, &KeyListPage::takeBack))
    , m_saveAction(addKey({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                          &KeyListPage::save))
    , m_backAction(addKey({QKeySequence(Qt::Key_Escape)}, &KeyListPage::back))
{
    build();
    connect(m_search, &ItemSearch::itemChosen, this, &KeyListPage::add);
    retranslate();
}

QAction *KeyListPage::addKey(const QList<QKeySequence> &keys, void (KeyListPage::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void KeyListPage::build()
{
    auto *column = columnAbove(m_keys, this);
    column->addWidget(m_header);
    m_card->setDense();
    m_card->addFlush(m_table);
    m_table->setModel(&m_model);
    m_table->setStretchedColumn(0);
    auto *nothing = new Card;
    nothing->addFlush(m_empty);
    m_list->addWidget(m_card);
    m_list->addWidget(nothing);
    m_side->setDense();
    m_side->body()->addWidget(m_search);
    m_side->body()->addStretch(1);
    auto *split = new PanelSplit(m_list, m_side, sideWidth);
    split->setGap(16);
    column->addWidget(split, 1);
    column->addWidget(m_said);
}

QString KeyListPage::title() const
{
    return tr("Claves de la semana");
}

QList<KeyHint> KeyListPage::keys() const
{
    return {{QStringLiteral("F2"), tr("Agregar una clave"), m_searchAction},
            {QStringLiteral("F4"), tr("Quitar la clave"), m_removeAction},
            {QStringLiteral("Ctrl+Z"), tr("Dejar como estaba"), m_undoAction},
            {QStringLiteral("Esc"), tr("Volver"), m_backAction},
            {QStringLiteral("Ctrl+Enter"), tr("Guardar la lista"), m_saveAction}};
}

void KeyListPage::retranslate()
{
    m_searchAction->setText(tr("Agregar una clave"));
    m_removeAction->setText(tr("Quitar la clave"));
    m_undoAction->setText(tr("Dejar como estaba"));
    m_saveAction->setText(tr("Guardar la lista"));
    m_backAction->setText(tr("Volver"));
    m_header->setTitle(title());
    m_card->setTitle(tr("Lo que se cuenta cada semana"));
    m_table->setAccessibleName(tr("Lo que se cuenta cada semana"));
    m_side->setTitle(tr("Agregar una clave"));
    m_empty->setWords(tr("La lista está vacía."), tr("Busque a la derecha una clave y acéptela con Enter."));
    m_keys->setKeys(keys());
    fill(m_table->currentIndex().row());
}

void KeyListPage::activate()
{
    m_said->clear();
    read();
    if (m_items.empty())
        search();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void KeyListPage::read()
{
    const auto items = CountDesk(m_station).keyItems();
    m_kept = items ? *items : std::vector<Clave>();
    m_items = m_kept;
    m_search->clear();
    fill(0);
    if (!items)
        m_said->say(compose(savingFailureWords(items.error())), Meaning::stop);
}

QString KeyListPage::nameOf(const Clave &item) const
{
    return PlanWords::itemName(m_station.books.catalog, item);
}

void KeyListPage::fill(int row)
{
    m_model.clear();
    m_model.setColumnCount(2);
    m_model.setHorizontalHeaderLabels({tr("Medicamento o material"), tr("Importancia")});
    for (const auto &clave : m_items) {
        const auto item = m_station.books.catalog.item(clave);
        const Ven ven = item && *item ? (*item)->ven : Ven::unknown;
        m_model.appendRow(makeRow(
            {makeTwoLineCell(nameOf(clave), clave.text(), true), makeCell(PlanWords::importance(ven))}));
    }
    const int rows = m_model.rowCount();
    m_list->setCurrentIndex(rows > 0 ? 0 : 1);
    m_card->setNote(tr("%Ln clave(s)", nullptr, rows));
    m_header->setLine(m_station.facility.text() + QStringLiteral(" · ") +
                      tr("%Ln clave(s) en la lista", nullptr, rows));
    if (rows > 0)
        m_table->setCurrentIndex(m_model.index(std::clamp(row, 0, rows - 1), 0));
}

void KeyListPage::sayUnsaved(const QString &what)
{
    m_said->say(compose(tr("%1 Todavía sin guardar: Ctrl+Enter guarda."), {plain(what)}), Meaning::info);
}

void KeyListPage::add(const ItemRow &item)
{
    m_search->clear();
    const auto place = std::lower_bound(m_items.begin(), m_items.end(), item.clave);
    const int row = int(place - m_items.begin());
    if (place != m_items.end() && *place == item.clave) {
        m_table->setCurrentIndex(m_model.index(row, 0));
        return m_said->say(compose(tr("%1 ya está en la lista."), {bold(nameOf(item.clave))}), Meaning::info);
    }
    m_items.insert(place, item.clave);
    fill(row);
    sayUnsaved(tr("Se agregó %1.").arg(nameOf(item.clave)));
}

void KeyListPage::remove()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= int(m_items.size()))
        return;
    const QString name = nameOf(m_items[size_t(row)]);
    m_items.erase(m_items.begin() + row);
    fill(row);
    if (m_items.empty())
        search();
    sayUnsaved(tr("Se quitó %1.").arg(name));
}

void KeyListPage::takeBack()
{
    if (m_items == m_kept)
        return;
    m_items = m_kept;
    fill(0);
    m_said->say(compose(tr("La lista está como estaba guardada.")), Meaning::info);
}

void KeyListPage::save()
{
    if (m_items == m_kept)
        return m_said->say(compose(tr("No hay cambios que guardar.")), Meaning::info);
    const auto saved = CountDesk(m_station).setKeyItems(m_items, m_person.user);
    if (!saved)
        return m_said->say(compose(savingFailureWords(saved.error())), Meaning::stop);
    if (!*saved)
        return m_said->say(compose(words(saved->error())), Meaning::stop);
    const bool wasEmptied = m_items.empty();
    const int row = m_table->currentIndex().row();
    read();
    fill(row);
    m_said->say(compose(
        wasEmptied
            ? tr("Lista guardada: sin claves escogidas, se cuentan las vitales que hay aquí.")
            : tr("Lista guardada: cada semana se cuentan %Ln clave(s).", nullptr, int(m_items.size()))));
}

void KeyListPage::search()
{
    m_search->field()->setFocus(Qt::OtherFocusReason);
    m_search->field()->selectAll();
}

/// What was changed stays on the page; from the list, Esc leaves.
void KeyListPage::back()
{
    if (m_side->isAncestorOf(focusWidget()) && !m_items.empty())
        return m_table->setFocus(Qt::OtherFocusReason);
    Q_EMIT left();
}

} // namespace botiquin::ui
