// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/item_search.h"

#include "presentation/catalog/item_match_model.h"
#include "ui/shell/data_table.h"
#include "ui/shell/fields.h"
#include "ui/shell/text.h"
#include "ui/wording/names.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace botiquin::ui {

ItemSearch::ItemSearch(Station &station, QWidget *parent)
    : QWidget(parent)
    , m_model(new presentation::ItemMatchModel(station, titleCase, this))
    , m_field(new Field(Field::Content::words, 48, this))
    , m_list(new DataTable(DataTable::Rows::twoLines, this))
    , m_hint(new Text(TextStyle::note, &Colours::text2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    m_field->setLead(QStringLiteral("search"));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setStretchedColumn(1);
    m_list->horizontalHeader()->hide();
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->hide();
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &ItemSearch::search);
    connect(m_list, &DataTable::rowChosen, this, &ItemSearch::take);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
    retranslate();
}

void ItemSearch::retranslate()
{
    m_field->setPlaceholderText(tr("Clave o nombre, tres letras o más"));
    m_field->setAccessibleName(tr("Buscar clave o nombre"));
    m_list->setAccessibleName(tr("Claves encontradas"));
    search(m_chosen ? QString() : m_field->text());
}

void ItemSearch::clear()
{
    m_chosen.reset();
    m_field->clear();
    search({});
}

void ItemSearch::search(const QString &typed)
{
    if (!typed.isEmpty())
        m_chosen.reset();
    m_model->search(typed);
    const bool enough = typed.trimmed().size() >= presentation::ItemMatchModel::lettersMin;
    m_list->setVisible(m_model->rowCount() > 0);
    // What looks alike is never taken unseen: then nothing is current until somebody chooses it.
    if (m_model->isCertain())
        m_list->setCurrentIndex(m_model->index(0, 0));
    m_hint->setInk(&Colours::text2);
    m_hint->setText(m_chosen                  ? m_chosen->clave.text()
                    : m_model->rowCount() > 0 ? choiceWords()
                    : enough                  ? tr("Nada se llama así. Pruebe con otra parte del nombre.")
                                              : tr("Las flechas eligen, Enter acepta."));
}

QString ItemSearch::choiceWords() const
{
    return m_model->isCertain() ? tr("Las flechas eligen, Enter acepta.")
        : m_model->isNearly()   ? tr("Nada se llama así. Lo más parecido: elija con las flechas.")
                                : tr("Hay varias que se parecen: elija con las flechas.");
}

void ItemSearch::take(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        m_hint->setInk(&Colours::caution);
        return;
    }
    const ItemRow item = m_model->rowAt(row);
    m_chosen = item;
    m_field->setText(titleCase(item.displayName) + (item.strength.isEmpty() ? QString() : u' ' + item.strength));
    m_field->setToolTip(m_field->text());
    search({});
    Q_EMIT itemChosen(item);
}

void ItemSearch::move(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row, 0));
}

bool ItemSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress || m_list->isHidden())
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(m_list->currentIndex().row()); return true;
    default: return false;
    }
}

void ItemSearch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botiquin::ui
