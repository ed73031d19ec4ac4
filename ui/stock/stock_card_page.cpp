// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/stock_card_page.h"

#include "journal/people/people_desk.h"
#include "presentation/stock/card_model.h"
#include "presentation/stock/lot_list_model.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/shell/note_line.h"
#include "ui/stock/card_document.h"
#include "ui/stock/event_panel.h"
#include "ui/stock/stock_form.h"
#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"
#include "ui/wording/stock_words.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::CardModel;
using presentation::LotListModel;

namespace {

constexpr int sideWidth = 352;
constexpr int lotRowsShown = 3;

QString lotHeading(LotListModel::Column column)
{
    switch (column) {
    case LotListModel::lot: return StockCardPage::tr("Lote");
    case LotListModel::expiry: return StockCardPage::tr("Caducidad");
    case LotListModel::units: return StockCardPage::tr("Piezas");
    case LotListModel::reserved: return StockCardPage::tr("Apartadas en cajas");
    case LotListModel::state: return StockCardPage::tr("Estado");
    case LotListModel::columns: break;
    }
    return {};
}

QString lineHeading(CardModel::Column column)
{
    switch (column) {
    case CardModel::time: return StockCardPage::tr("Fecha");
    case CardModel::happened: return StockCardPage::tr("Qué pasó");
    case CardModel::lot: return StockCardPage::tr("Lote");
    case CardModel::units: return StockCardPage::tr("Piezas");
    case CardModel::balance: return StockCardPage::tr("Quedan");
    case CardModel::columns: break;
    }
    return {};
}

QString lotSentence(const LotStock &lot, presentation::LotState state)
{
    return StockCardPage::tr("Lote %1, caduca el %2: %3, %4")
        .arg(lot.text.text(), shortDate(lot.expiry), pieces(lot.units.count()), words(state));
}

QString lineSentence(const CardLine &line)
{
    return StockCardPage::tr("%1, %2: %3 del lote %4, quedan %5")
        .arg(dayOf(line.time), kindWords(line.kind), pieces(line.units.count()), line.lot.text(),
             grouped(line.balance.count()));
}

} // namespace

StockCardPage::StockCardPage(Station &station, PersonRow person, DocumentOutput &output, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_person(std::move(person))
    , m_output(output)
    , m_lots(new LotListModel(station, {lotHeading, grouped, shortDate,
                                        [](presentation::LotState state) { return words(state); }, lotSentence},
                              this))
    , m_card(new CardModel(station, {lineHeading, grouped, shortDate, dayOf, hourOf,
                                     [](const CardLine &line) { return kindWords(line.kind); },
                                     [&station](const CardLine &line) {
                                         return placeWords(line.counterpart, station.books.catalog);
                                     }, lineSentence},
                           this))
    , m_header(new PageHeader(this))
    , m_print(new ActionButton(ButtonKind::plain, ButtonSize::small))
    , m_writeOff(new ActionButton(ButtonKind::plain, ButtonSize::small))
    , m_hold(new ActionButton(ButtonKind::plain, ButtonSize::small))
    , m_shelf(new ActionButton(ButtonKind::plain, ButtonSize::small))
    , m_lotsCard(new Card)
    , m_linesCard(new Card)
    , m_lotTable(new DataTable(DataTable::Rows::oneLine))
    , m_lineTable(new DataTable)
    , m_event(new EventPanel(station.books.people))
    , m_form(new StockForm(station, m_person.user))
    , m_side(new QStackedWidget)
    , m_said(new NoteLine)
{
    build();
    buildActions();
    connect(m_event, &EventPanel::correctRequested, this, &StockCardPage::correctLine);
    connect(m_form, &StockForm::done, this, &StockCardPage::endForm);
    connect(m_form, &StockForm::cancelled, this, [this] { endForm({}); });
    connect(m_print, &QPushButton::clicked, m_printAction, &QAction::trigger);
    connect(m_writeOff, &QPushButton::clicked, this, &StockCardPage::writeOff);
    connect(m_hold, &QPushButton::clicked, this, &StockCardPage::holdLot);
    connect(m_shelf, &QPushButton::clicked, this, &StockCardPage::giveShelf);
    connect(m_lineTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showEvent(current.row()); });
    connect(m_lotTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showHeader(); });
    retranslate();
}

void StockCardPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(12);
    column->addWidget(m_header);
    for (auto *button : {m_writeOff, m_hold, m_shelf, m_print})
        m_header->addRight(button);
    m_shelf->setKeyHint(QStringLiteral("F3"));
    m_writeOff->setKeyHint(QStringLiteral("F9"));
    m_hold->setKeyHint(QStringLiteral("F8"));
    m_print->setIconName(QStringLiteral("print"));
    m_print->setKeyHint(QStringLiteral("Ctrl+P"));
    auto *main = new QWidget;
    auto *left = new QVBoxLayout(main);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(12);
    m_lotsCard->setDense();
    m_lotsCard->addFlush(m_lotTable);
    m_linesCard->setDense();
    m_linesCard->addFlush(m_lineTable);
    left->addWidget(m_lotsCard);
    left->addWidget(m_linesCard, 1);
    left->addWidget(m_said);
    m_said->setLeavesRoom();
    m_lotTable->setModel(m_lots);
    m_lotTable->setStretchedColumn(LotListModel::expiry);
    m_lineTable->setModel(m_card);
    m_lineTable->setStretchedColumn(CardModel::happened);
    m_side->addWidget(m_event);
    m_side->addWidget(m_form);
    column->addWidget(new PanelSplit(main, m_side, sideWidth), 1);
}

QAction *StockCardPage::addKey(const QKeySequence &key, void (StockCardPage::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void StockCardPage::buildActions()
{
    m_printAction = addKey(QKeySequence(Qt::CTRL | Qt::Key_P), &StockCardPage::print);
    m_correctAction = addKey(QKeySequence(Qt::Key_F4), &StockCardPage::correctLine);
    m_shelfAction = addKey(QKeySequence(Qt::Key_F3), &StockCardPage::giveShelf);
    m_outlookAction = addKey(QKeySequence(Qt::Key_F6), &StockCardPage::askOutlook);
    m_writeOffAction = addKey(QKeySequence(Qt::Key_F9), &StockCardPage::writeOff);
    m_holdAction = addKey(QKeySequence(Qt::Key_F8), &StockCardPage::holdLot);
    m_backAction = addKey(QKeySequence(Qt::Key_Escape), &StockCardPage::back);
}

QString StockCardPage::title() const
{
    return tr("Tarjeta de existencias");
}

QList<KeyHint> StockCardPage::keys() const
{
    QList<KeyHint> hints{{QStringLiteral("Ctrl+P"), tr("Guardar la tarjeta en PDF"), m_printAction}};
    if (allows(rolesOf(m_person), Right::correct))
        hints << KeyHint{QStringLiteral("F4"), tr("Corregir el registro"), m_correctAction}
              << KeyHint{QStringLiteral("F9"), tr("Dar de baja"), m_writeOffAction};
    if (allows(rolesOf(m_person), Right::holdLot))
        hints << KeyHint{QStringLiteral("F8"), tr("Detener el lote"), m_holdAction};
    if (allows(rolesOf(m_person), Right::countStock))
        hints << KeyHint{QStringLiteral("F3"), tr("Dar su anaquel"), m_shelfAction};
    hints << KeyHint{QStringLiteral("F6"), tr("Cuánto dura"), m_outlookAction};
    return hints << KeyHint{QStringLiteral("Esc"), tr("Volver"), m_backAction};
}

void StockCardPage::retranslate()
{
    m_print->setText(tr("PDF"));
    m_print->setAccessibleName(tr("Guardar la tarjeta en PDF"));
    m_writeOff->setText(tr("Dar de baja"));
    m_shelf->setText(tr("Anaquel"));
    m_lotsCard->setTitle(tr("Lotes"));
    m_linesCard->setTitle(tr("Movimientos"));
    m_linesCard->setNote(tr("El más reciente primero"));
    m_lotTable->setAccessibleName(tr("Lotes"));
    m_lineTable->setAccessibleName(tr("Movimientos"));
    m_lots->retell();
    m_card->retell();
    m_event->retranslate();
    m_form->retranslate();
    showHeader();
}

void StockCardPage::showItem(const Clave &item)
{
    m_item = item;
    const auto row = m_station.books.catalog.item(item);
    m_row = row ? *row : std::nullopt;
    m_said->clear();
    m_side->setCurrentWidget(m_event);
    reload();
}

void StockCardPage::activate()
{
    reload();
    m_lineTable->setFocus(Qt::OtherFocusReason);
}

void StockCardPage::reload()
{
    if (!m_item)
        return;
    const int lot = std::max(0, m_lotTable->currentIndex().row());
    m_lots->showItem(*m_item);
    m_card->showItem(*m_item);
    const int shown = std::clamp(m_lots->rowCount(), 1, lotRowsShown);
    m_lotTable->setFixedHeight(m_lotTable->horizontalHeader()->height() + shown * m_lotTable->verticalHeader()->defaultSectionSize());
    if (m_lots->rowCount() > 0)
        m_lotTable->setCurrentIndex(m_lots->index(std::min(lot, m_lots->rowCount() - 1), 0));
    if (m_card->rowCount() > 0)
        m_lineTable->setCurrentIndex(m_card->index(0, 0));
    else
        m_event->clear(tr("Todavía no hay movimientos de esta clave aquí."));
    showHeader();
}

void StockCardPage::showHeader()
{
    if (!m_item)
        return;
    Units total;
    for (int row = 0; row < m_lots->rowCount(); ++row)
        total += m_lots->rowAt(row).units;
    m_header->setTitle(m_row ? titleCase(m_row->displayName) : m_item->text());
    const QString what = m_row ? strengthAndPresentation(m_row->strength, m_row->presentation) : QString();
    const auto slot = m_station.books.catalog.slot(m_station.facility, *m_item);
    const QString shelf = slot && *slot ? tr("Anaquel %1").arg((*slot)->text()) : QString();
    QStringList parts{m_item->text(), shelf, what};
    parts.removeAll(QString());
    m_header->setLine(parts.join(QStringLiteral(" · ")));
    m_lotsCard->setNote(tr("Hay %1").arg(pieces(total.count())));
    const auto roles = rolesOf(m_person);
    const auto lot = currentLot();
    m_writeOffAction->setEnabled(lot && allows(roles, Right::correct));
    m_writeOff->setVisible(m_writeOffAction->isEnabled());
    m_shelf->setVisible(allows(roles, Right::countStock));
    m_holdAction->setEnabled(lot && allows(roles, Right::holdLot));
    m_hold->setVisible(m_holdAction->isEnabled());
    m_hold->setText(lot && lot->held ? tr("Liberar el lote") : tr("Detener el lote"));
}

std::optional<LotStock> StockCardPage::currentLot() const
{
    const int row = m_lotTable->currentIndex().row();
    return row >= 0 && row < m_lots->rowCount() ? std::optional(m_lots->rowAt(row)) : std::nullopt;
}

void StockCardPage::showEvent(int row)
{
    if (row < 0 || row >= m_card->rowCount())
        return;
    const auto detail = presentation::eventDetail(m_station.journal.store(), m_card->rowAt(row).event());
    if (!detail) {
        m_event->clear(words(detail.error()));
        return;
    }
    if (*detail) {
        m_event->show(**detail, allows(rolesOf(m_person), Right::correct) && StockForm::canCorrect(**detail),
                      m_item ? m_item->text() : QString());
    }
}

void StockCardPage::correctLine()
{
    const int row = m_lineTable->currentIndex().row();
    if (row < 0 || row >= m_card->rowCount() || !allows(rolesOf(m_person), Right::correct))
        return;
    const auto &line = m_card->rowAt(row);
    const auto detail = presentation::eventDetail(m_station.journal.store(), line.event());
    if (!detail || !*detail)
        return;
    m_side->setCurrentWidget(m_form);
    if (!m_form->startCorrection(**detail, line, *m_item)) {
        endForm({});
        m_said->say(compose(tr("Este registro no se corrige aquí: ya se corrigió, o se hizo en otra página.")), Meaning::info);
    }
}

void StockCardPage::writeOff()
{
    if (const auto lot = currentLot()) {
        m_side->setCurrentWidget(m_form);
        m_form->startWriteOff(*lot);
    }
}

void StockCardPage::holdLot()
{
    if (const auto lot = currentLot()) {
        m_side->setCurrentWidget(m_form);
        m_form->startHold(*lot);
    }
}

void StockCardPage::giveShelf()
{
    if (!m_item || !allows(rolesOf(m_person), Right::countStock))
        return;
    m_side->setCurrentWidget(m_form);
    m_form->startShelf(*m_item);
}

void StockCardPage::endForm(const QString &said)
{
    m_side->setCurrentWidget(m_event);
    m_lineTable->setFocus(Qt::OtherFocusReason);
    if (said.isEmpty())
        return;
    reload();
    m_said->say(compose(said));
}

void StockCardPage::print()
{
    if (!m_item)
        return;
    const auto document = cardDocument(m_station, *m_item);
    const auto delivered = document ? m_output.deliver(*document) : Outcome<Delivered>(err(document.error()));
    if (delivered && delivered->isLeft())
        m_said->say(compose(leftWords()), Meaning::info);
    else if (delivered)
        m_said->say(compose(tr("La tarjeta quedó en %1."), {fixed(delivered->where)}));
    else
        m_said->say(compose(words(delivered.error())), Meaning::stop);
}

void StockCardPage::askOutlook()
{
    if (m_item)
        Q_EMIT outlookRequested(*m_item);
}

void StockCardPage::back()
{
    if (m_side->currentWidget() == m_form)
        endForm({});
    else
        Q_EMIT backRequested();
}

} // namespace botiquin::ui
