// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/outlook_page.h"

#include "presentation/stock/outlook_model.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/figure_strip.h"
#include "ui/shell/layouts.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/shell/tag.h"
#include "ui/shell/text.h"
#include "ui/shell/theme.h"
#include "ui/stock/expiry_chart.h"
#include "ui/stock/outlook_words.h"
#include "ui/stock/stock_chart.h"
#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"
#include "ui/wording/stock_words.h"

#include <QAction>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::OutlookModel;

namespace {

constexpr int sideWidth = 376;
/// At 100 %. In a narrower list the use of a month stands only with the item in hand.
constexpr int allColumnsFrom = 640;
/// The other months stand on the picture alone.
constexpr int factsInWords = 3;

QString heading(OutlookModel::Column column)
{
    switch (column) {
    case OutlookModel::item: return OutlookPage::tr("Medicamento o material");
    case OutlookModel::units: return OutlookPage::tr("Hay");
    case OutlookModel::monthly: return OutlookPage::tr("Al mes");
    case OutlookModel::daysLeft: return OutlookPage::tr("Días");
    case OutlookModel::state: return OutlookPage::tr("Estado");
    case OutlookModel::columns: break;
    }
    return {};
}

/// Lines that wrap would make the page as high as it would like to be, in place of as high as it must.
class ShrinkingSplit final : public PanelSplit
{
public:
    using PanelSplit::PanelSplit;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace

OutlookPage::OutlookPage(Station &station, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_model(new OutlookModel({heading, grouped, tenthsWords, titleCase, outlookState, outlookSentence}, this))
    , m_header(new PageHeader(this))
    , m_search(new Field(Field::Content::words, 40))
    , m_pressing(new Tag)
    , m_table(new DataTable)
    , m_empty(new EmptyState(QStringLiteral("clock")))
    , m_body(new QStackedWidget)
    , m_side(new QStackedWidget)
    , m_itemCard(new Card)
    , m_chart(new StockChart)
    , m_figures(new FigureStrip)
    , m_calculation(new Text(TextStyle::note, &Colours::text2))
    , m_expiryCard(new Card)
    , m_expiries(new ExpiryChart)
    , m_expiryFacts(new Text(TextStyle::note, &Colours::text2))
    , m_keys(new KeyBar)
    , m_searchAction(new QAction(this))
    , m_expiryAction(new QAction(this))
{
    build();
    m_searchAction->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_F2)});
    m_expiryAction->setShortcut(QKeySequence(Qt::Key_F6));
    for (auto *action : {m_searchAction, m_expiryAction}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_searchAction, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_expiryAction, &QAction::triggered, this, &OutlookPage::toggleExpiries);
    connect(m_search, &QLineEdit::textEdited, this, &OutlookPage::search);
    connect(m_table, &DataTable::rowChosen, this, [this](int row) { Q_EMIT cardRequested(m_model->rowAt(row).item); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showRow(current.row()); });
    retranslate();
}

void OutlookPage::build()
{
    auto *column = columnAbove(m_keys, this);
    column->setSpacing(16);
    column->addWidget(m_header);
    auto *card = new Card;
    card->setDense();
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    line->addWidget(m_search, 1);
    line->addWidget(m_pressing);
    card->body()->addLayout(line);
    card->addFlush(m_body);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    m_search->setLead(QStringLiteral("search"));
    m_search->setTailKey(QStringLiteral("F2"));
    m_search->installEventFilter(this);
    m_table->setModel(m_model);
    m_table->setStretchedColumn(OutlookModel::item);
    m_table->installEventFilter(this);
    column->addWidget(new ShrinkingSplit(card, buildSide(), sideWidth), 1);
}

QWidget *OutlookPage::buildSide()
{
    m_itemCard->setDense();
    m_itemCard->body()->setSpacing(12);
    m_itemCard->body()->addWidget(m_figures);
    m_itemCard->body()->addWidget(m_chart, 1);
    m_calculation->setWordWrap(true);
    m_itemCard->body()->addWidget(m_calculation);
    m_expiryCard->setDense();
    m_expiryCard->body()->setSpacing(12);
    m_expiryCard->body()->addWidget(m_expiries, 1);
    m_expiryFacts->setWordWrap(true);
    m_expiryCard->body()->addWidget(m_expiryFacts);
    m_side->addWidget(m_itemCard);
    m_side->addWidget(m_expiryCard);
    return m_side;
}

QString OutlookPage::title() const
{
    return tr("Cuánto dura");
}

QList<KeyHint> OutlookPage::keys() const
{
    const bool isHorizon = m_side->currentWidget() == m_expiryCard;
    return {{QStringLiteral("F2"), tr("Buscar"), m_searchAction},
            {QStringLiteral("F6"), isHorizon ? tr("El medicamento") : tr("Lo que va a caducar"), m_expiryAction},
            {QStringLiteral("Enter"), tr("Abrir la tarjeta de existencias")}};
}

void OutlookPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setLine(tr("Según lo que se ha usado aquí en los últimos seis meses"));
    m_search->setPlaceholderText(tr("Busque una clave o un nombre"));
    m_search->setAccessibleName(tr("Buscar un medicamento"));
    m_table->setAccessibleName(title());
    m_expiryCard->setTitle(tr("Lo que va a caducar"));
    m_expiryCard->setNote(tr("Piezas por mes"));
    m_keys->setKeys(keys());
    m_model->retell();
    showTotals();
    showRow(m_table->currentIndex().row());
}

void OutlookPage::showItem(const Clave &item)
{
    m_wanted = item;
    if (isVisible())
        reload();
}

void OutlookPage::activate()
{
    reload();
    m_table->setFocus(Qt::OtherFocusReason);
}

void OutlookPage::reload()
{
    auto outlooks = StockOutlook(m_station).all();
    if (!outlooks) {
        m_model->show({});
        m_body->setCurrentWidget(m_empty);
        m_empty->setWords(tr("No se pudo leer lo que se ha usado."), words(outlooks.error()));
        return;
    }
    const int before = m_table->currentIndex().row();
    m_model->show(*std::move(outlooks));
    const auto wanted = m_wanted ? m_model->rowOf(*m_wanted) : std::nullopt;
    m_wanted.reset();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(wanted.value_or(before), 0, m_model->rowCount() - 1), 0));
    if (const auto months = m_station.books.consumption.expiries(m_station.place())) {
        m_expiries->show(*months, Month::containing(m_station.today()));
        m_expiryFacts->setText(m_expiries->facts(factsInWords));
        m_expiryFacts->setToolTip(m_expiries->facts());
    }
    showTotals();
}

void OutlookPage::search(const QString &typed)
{
    m_model->search(typed);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showTotals();
}

void OutlookPage::showTotals()
{
    const int pressing = m_model->pressing();
    m_pressing->setTag(pressing > 0 ? Meaning::caution : Meaning::good,
                       pressing > 0 ? tr("%Ln por atender", nullptr, pressing) : tr("Nada urge"));
    m_body->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_side->setVisible(m_model->rowCount() > 0);
    if (m_search->text().trimmed().isEmpty())
        m_empty->setWords(tr("Todavía no ha entrado ni salido nada aquí."),
                          tr("Cuando haya existencias, aquí se ve cuánto duran."));
    else
        m_empty->setWords(tr("Nada de lo que hay se llama así."), tr("Pruebe con otra parte del nombre o con la clave."));
}

QString OutlookPage::calculation(const ItemOutlook &outlook) const
{
    if (!outlook.consumption || !outlook.consumption->isKnown())
        return tr("Todavía no se sabe cuánto se usa: se calcula con lo que se surtió aquí hasta ayer.");
    const auto &used = *outlook.consumption;
    QString said = tr("Uso del %1 al %2: %3 en %4 días. Sin existencia: %5 días, que no se cuentan. "
                      "%6 ÷ %7 días × 30.5 = %8 al mes.")
                       .arg(shortDate(used.from), shortDate(used.to), pieces(used.used.count()), grouped(used.days),
                            grouped(used.daysWithout), grouped(used.used.count()), grouped(used.daysWithStock()),
                            tenthsWords(used.monthlyTenths()));
    if (used.isThin())
        said += u' ' + tr("Son pocos días: es un primer cálculo.");
    if (outlook.life.willExpire > Units(0))
        said += u' ' + tr("%1 van a caducar antes de usarse.").arg(pieces(outlook.life.willExpire.count()));
    if (outlook.held > Units(0))
        said += u' ' + tr("%1 están detenidas y no se cuentan.").arg(pieces(outlook.held.count()));
    return said;
}

void OutlookPage::showRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto &outlook = m_model->rowAt(row);
    // A long name is shortened, its strength never.
    m_itemCard->setTitle(titleCase(outlook.displayName));
    m_itemCard->setNote(outlook.strength);
    const auto &life = outlook.life;
    const bool isKnown = outlook.consumption && outlook.consumption->isKnown();
    m_figures->setFigures({{grouped(outlook.onHand.count()), tr("hay")},
                           {isKnown ? tenthsWords(outlook.consumption->monthlyTenths()) : QStringLiteral("–"), tr("al mes")},
                           {life.daysLeft ? grouped(*life.daysLeft) : QStringLiteral("–"), tr("días")},
                           {life.monthsTenths ? tenthsWords(*life.monthsTenths) : QStringLiteral("–"), tr("meses")}});
    if (const auto history = StockOutlook(m_station).history(outlook.item))
        m_chart->show(outlook, *history, m_station.today());
    m_calculation->setText(calculation(outlook));
}

void OutlookPage::toggleExpiries()
{
    m_side->setCurrentWidget(m_side->currentWidget() == m_itemCard ? m_expiryCard : m_itemCard);
    m_keys->setKeys(keys());
}

/// The list follows the arrows while one types, and leaves its names room.
bool OutlookPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        m_table->setColumnHidden(OutlookModel::monthly, m_table->width() < theme().scaled(allColumnsFrom));
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (key == Qt::Key_Down || key == Qt::Key_Up || isEnter) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace botiquin::ui
