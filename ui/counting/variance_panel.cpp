// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counting/variance_panel.h"

#include "presentation/counting/variance_model.h"
#include "ui/counting/count_words.h"
#include "ui/packing/list_cells.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/panel_split.h"
#include "ui/shell/text.h"
#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"
#include "ui/wording/people_words.h"
#include "ui/wording/stock_words.h"

#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::CellKind;
using presentation::VarianceModel;

namespace {

constexpr int sideWidth = 304;

QString heading(VarianceModel::Column column)
{
    switch (column) {
    case VarianceModel::item: return VariancePanel::tr("Medicamento o material");
    case VarianceModel::lot: return VariancePanel::tr("Lote");
    case VarianceModel::expected: return VariancePanel::tr("Se esperaban");
    case VarianceModel::counted: return VariancePanel::tr("Había");
    case VarianceModel::difference: return VariancePanel::tr("Diferencia");
    case VarianceModel::columns: break;
    }
    return {};
}

QString sentence(const VarianceLine &line, const QString &name)
{
    return VariancePanel::tr("%1, lote %2: se esperaban %3, había %4. %5")
        .arg(name, line.lot.text.text(), grouped(line.expected.count()), grouped(line.counted.count()),
             differenceWords(line.variance()));
}

} // namespace

VariancePanel::VariancePanel(Station &station, QWidget *parent)
    : QWidget(parent)
    , m_station(station)
    , m_model(new VarianceModel(station.books.catalog, {heading, grouped, signedNumber, shortDate, titleCase, sentence}, this))
    , m_card(new Card)
    , m_table(new DataTable(DataTable::Rows::twoLines))
    , m_side(new Card)
    , m_about(new Text(TextStyle::body, &Colours::text2))
    , m_causes(new DataTable(DataTable::Rows::twoLines))
    , m_nothing(new EmptyState(QStringLiteral("good")))
{
    auto *row = new QVBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_card->setDense();
    m_card->addFlush(m_table);
    m_card->addFlush(m_nothing);
    m_table->setModel(m_model);
    m_table->setStretchedColumn(VarianceModel::item);
    row->addWidget(new PanelSplit(m_card, buildSide(), sideWidth));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { explainRow(current.row()); });
    retranslate();
}

QWidget *VariancePanel::buildSide()
{
    m_side->setDense();
    m_about->setWordWrap(true);
    m_side->body()->addWidget(m_about);
    m_side->addFlush(m_causes);
    m_causes->setModel(&m_causeModel);
    return m_side;
}

void VariancePanel::retranslate()
{
    m_side->setTitle(tr("De dónde sale lo esperado"));
    m_table->setAccessibleName(tr("Lo que encontró el conteo"));
    m_causes->setAccessibleName(tr("De dónde sale lo esperado"));
    m_nothing->setWords(tr("Este conteo no encontró nada, y nada se esperaba."), tr("Esc para volver."));
    if (m_event)
        (void)show(*m_event);
}

Outcome<bool> VariancePanel::show(const EventId &count)
{
    BQ_TRY_ASSIGN(auto explained, CountDesk(m_station).explain(count, {}));
    if (!explained)
        return false;
    m_event = count;
    QStringList counters;
    for (const auto &user : explained->count.counters)
        counters << initialsOf(m_station.books.people, user.text());
    m_model->show(std::move(explained->lines));
    const int differences = m_model->differences();
    m_line = QStringList{dayAndHour(explained->countedAt), scopeWords(explained->count.scope, explained->count.shelf),
                         tr("contó %1").arg(counters.join(QStringLiteral(", "))),
                         differences == 0 ? tr("todo coincide") : tr("%Ln lote(s) con diferencia", nullptr, differences)}
                 .join(QStringLiteral(" · "));
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    if (!isEmpty)
        m_table->setCurrentIndex(m_model->index(0, 0));
    explainRow(isEmpty ? -1 : 0);
    return true;
}

void VariancePanel::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void VariancePanel::explainRow(int row)
{
    m_causeModel.clear();
    m_causeModel.setHorizontalHeaderLabels({tr("Qué pasó"), tr("Piezas")});
    m_about->setText({});
    if (row < 0 || row >= m_model->rowCount() || !m_event)
        return;
    const auto &shown = m_model->rowAt(row);
    const auto explained = CountDesk(m_station).explain(*m_event, shown.lot.item);
    if (!explained || !*explained)
        return;
    for (const auto &line : (*explained)->lines) {
        if (!(line.lot == shown.lot))
            continue;
        m_about->setText(tr("Lote %1: se esperaban %2 y había %3.")
                             .arg(line.lot.text.text(), grouped(line.expected.count()), grouped(line.counted.count())));
        for (const auto &cause : line.from) {
            QStringList when{shortDate(Date::ofLocal(cause.time))};
            if (cause.author)
                when << initialsOf(m_station.books.people, cause.author->text());
            auto *what = makeTwoLineCell(kindWords(cause.kind), when.join(QStringLiteral(" · ")), false);
            auto *units = makeStrongCell(signedNumber(cause.units.count()), CellKind::number);
            m_causeModel.appendRow(makeRow({what, units}));
        }
    }
    m_causes->setStretchedColumn(0);
}

} // namespace botiquin::ui
