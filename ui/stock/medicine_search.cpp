// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/medicine_search.h"

#include "presentation/catalog/stock_match_model.h"
#include "ui/shell/data_table.h"
#include "ui/shell/fields.h"
#include "ui/wording/item_words.h"
#include "ui/wording/stock_words.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace botiquin::ui {

namespace {

QString nameOf(const ItemRow &item)
{
    return itemName(item.displayName, item.strength);
}

} // namespace

MedicineSearch::MedicineSearch(Station &station, QObject *parent)
    : QObject(parent)
    , m_model(new presentation::StockMatchModel(station, {nameOf, [](qint64 count) { return pieces(count); }}, this))
    , m_field(new Field(Field::Content::words, 56))
    , m_list(new DataTable)
{
    m_field->setLead(QStringLiteral("search"));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setStretchedColumn(presentation::StockMatchModel::name);
    m_list->horizontalHeader()->hide();
    m_list->setFocusPolicy(Qt::NoFocus);
    connect(m_field, &QLineEdit::textEdited, this, &MedicineSearch::search);
    connect(m_list, &DataTable::rowChosen, this, &MedicineSearch::take);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
}

bool MedicineSearch::isOffering() const
{
    return m_model->rowCount() > 0;
}

bool MedicineSearch::isSearching() const
{
    return m_model->searched().size() >= presentation::StockMatchModel::lettersMin;
}

void MedicineSearch::setActive(bool active)
{
    m_active = active;
    search(m_field->text());
}

void MedicineSearch::clear()
{
    // Not clear(), which Ctrl+Z would take back: here that is the page's key.
    m_field->setText(QString());
    search({});
}

void MedicineSearch::retranslate()
{
    m_model->retell();
}

void MedicineSearch::search(const QString &typed)
{
    m_model->search(m_active ? typed : QString());
    // What looks alike is never taken unseen: then nothing is current until somebody chooses it.
    if (m_model->isCertain())
        m_list->setCurrentIndex(m_model->index(0, 0));
    Q_EMIT searched();
}

void MedicineSearch::take(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        Q_EMIT choiceWanted(m_model->isNearly()
                                ? tr("Nada se llama así. Lo más parecido está en la lista: elija con las flechas.")
                                : tr("Hay varias que se parecen. Elija una con las flechas."));
        return;
    }
    const ItemRow item = m_model->rowAt(row).item;
    Q_EMIT chosen(item);
}

void MedicineSearch::move(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row, 0));
}

bool MedicineSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress || !isOffering())
        return QObject::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (press->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(m_list->currentIndex().row()); return true;
    default: return false;
    }
}

} // namespace botiquin::ui
