// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receiving/facility_search.h"

#include "journal/catalog/catalog_book.h"
#include "presentation/catalog/called.h"
#include "ui/packing/list_cells.h"
#include "ui/shell/data_table.h"
#include "ui/shell/fields.h"
#include "ui/shell/text.h"
#include "ui/shell/theme.h"
#include "ui/wording/names.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace botiquin::ui {

namespace {

constexpr int foundMax = 50; ///< among which it is seen whether others are called so too
constexpr size_t shownMax = 5;
constexpr int lettersMin = 3;
constexpr int listLeast = 112; ///< two of them, with their second lines

} // namespace

FacilitySearch::FacilitySearch(CatalogBook &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_field(new Field(Field::Content::words, 48, this))
    , m_hint(new Text(TextStyle::note, &Colours::text2, this))
    , m_model(new QStandardItemModel(this))
    , m_list(new DataTable(DataTable::Rows::twoLines, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_hint);
    column->addWidget(m_list);
    m_field->setLead(QStringLiteral("search"));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setStretchedColumn(0);
    m_list->horizontalHeader()->hide();
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMinimumHeight(theme().scaled(listLeast));
    m_list->hide();
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textEdited, this, &FacilitySearch::search);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
    retranslate();
}

void FacilitySearch::retranslate()
{
    m_field->setPlaceholderText(tr("Tres letras o su CLUES"));
    m_field->setAccessibleName(tr("Buscar unidad"));
    m_list->setAccessibleName(tr("Unidades encontradas"));
    m_hint->setText(m_chosen ? m_chosen->clues.text() : tr("Las flechas eligen, Enter acepta."));
}

void FacilitySearch::choose(const std::optional<FacilityRow> &facility)
{
    m_chosen = facility;
    m_field->setText(facility ? titleCase(facility->displayName) : QString());
    m_model->removeRows(0, m_model->rowCount());
    m_list->hide();
    retranslate();
}

void FacilitySearch::search(const QString &typed)
{
    m_chosen.reset();
    m_found.clear();
    m_model->removeRows(0, m_model->rowCount());
    const bool enough = typed.trimmed().size() >= lettersMin;
    const bool isCertain = enough && find(typed);
    for (const auto &facility : m_found) {
        const QString place = facility.clues.text() + QStringLiteral(" · ") + titleCase(facility.municipality);
        m_model->appendRow(makeRow({makeTwoLineCell(titleCase(facility.displayName), place, false)}));
    }
    m_list->setVisible(!m_found.empty());
    // What looks alike is never taken unseen: then nothing is current until somebody chooses it.
    m_list->setCurrentIndex(isCertain ? m_model->index(0, 0) : QModelIndex());
    m_hint->setInk(&Colours::text2);
    m_hint->setText(m_found.empty() && enough      ? tr("Ninguna unidad se llama así.")
                    : m_found.empty() || isCertain ? tr("Las flechas eligen, Enter acepta.")
                                                   : tr("Hay varias que se parecen: elija con las flechas."));
}

/// The nearest first; whether the first alone is called so.
bool FacilitySearch::find(const QString &typed)
{
    const auto found = m_catalog.searchFacilities(typed, foundMax);
    if (!found)
        return false;
    m_found = *found;
    presentation::Calls calls;
    for (const auto &facility : m_found)
        calls.count(presentation::calledAs(facility, typed));
    std::stable_sort(m_found.begin(), m_found.end(), [&](const FacilityRow &a, const FacilityRow &b) {
        return presentation::calledAs(a, typed) < presentation::calledAs(b, typed);
    });
    if (m_found.size() > shownMax)
        m_found.erase(m_found.begin() + shownMax, m_found.end());
    return calls.isCertain();
}

void FacilitySearch::take(int row)
{
    if (row < 0 || row >= int(m_found.size())) {
        m_hint->setInk(&Colours::caution);
        return;
    }
    choose(m_found[size_t(row)]);
    Q_EMIT facilityChosen();
}

void FacilitySearch::move(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, std::max(0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(m_model->index(row, 0));
}

bool FacilitySearch::eventFilter(QObject *watched, QEvent *event)
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

} // namespace botiquin::ui
