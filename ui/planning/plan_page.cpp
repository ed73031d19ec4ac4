// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/plan_page.h"

#include "domain/kits/order_round.h"
#include "journal/planning/standing_orders.h"
#include "presentation/planning/shortfall_model.h"
#include "ui/planning/order_import.h"
#include "ui/planning/plan_state.h"
#include "ui/planning/plan_words.h"
#include "ui/planning/remedy_panel.h"
#include "ui/planning/round_chart.h"
#include "ui/planning/round_strip.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/figure_strip.h"
#include "ui/shell/note_line.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/shell/progress_line.h"
#include "ui/shell/text.h"
#include "ui/wording/dates.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/numbers.h"
#include "ui/wording/stock_words.h"

#include <QAction>
#include <QDateTime>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::PlanFlow;
using presentation::ShortfallModel;

namespace {

constexpr int sideWidth = 312;
constexpr int nameLeast = 200; ///< what an item's name keeps while other columns can give it
constexpr int remedyLeast = 110;
constexpr int sliceMilliseconds = 8; ///< of a frame: typing and painting go on between
constexpr int roundsShown = 24;

QString hourOfNow(const Station &station)
{
    return clockTime(QDateTime::fromSecsSinceEpoch(station.now().seconds).time());
}

} // namespace

PlanPage::PlanPage(Station &station, std::optional<Writer> authority, PersonRow person, std::optional<RoundId> round,
                   QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_authority(authority)
    , m_person(std::move(person))
    , m_flow(station, authority, m_person.user)
    , m_model(new ShortfallModel(
          m_flow,
          {PlanState::heading, grouped, percent, PlanWords::importance,
           [&station](const Clave &item) { return PlanWords::itemName(station.books.catalog, item); },
           [&station](const planning::Remedy &remedy) { return PlanWords::remedy(remedy, station.books.catalog); },
           [&station](const planning::ItemPlan &plan) { return PlanWords::shortfall(plan, station.books.catalog); }},
          this))
    , m_round(std::move(round))
    , m_header(new PageHeader(this))
    , m_dates(new ActionButton(ButtonKind::plain, ButtonSize::small))
    , m_import(new ActionButton(ButtonKind::plain, ButtonSize::small))
    , m_apply(new ActionButton(ButtonKind::plain, ButtonSize::small))
    , m_order(new ActionButton(ButtonKind::primary, ButtonSize::medium))
    , m_strip(new RoundStrip)
    , m_figures(new FigureStrip)
    , m_table(new DataTable)
    , m_list(new Card)
    , m_side(new RemedyPanel(station.books.catalog))
    , m_empty(new EmptyState(QStringLiteral("plan")))
    , m_body(new QStackedWidget)
    , m_courseCard(new Card)
    , m_chart(new RoundChart)
    , m_courseFacts(new Text(TextStyle::body))
    , m_progress(new ProgressLine)
    , m_said(new NoteLine)
    , m_foot(new QStackedWidget)
    , m_calculateAction(makeAction({QKeySequence(Qt::Key_F5)}, &PlanPage::calculate))
    , m_roundAction(makeAction({QKeySequence(Qt::Key_F3)}, &PlanPage::nextRound))
    , m_roundsAction(makeAction({QKeySequence(Qt::Key_F2)}, &PlanPage::roundsRequested))
    , m_importAction(makeAction({QKeySequence(Qt::CTRL | Qt::Key_O)}, &PlanPage::importOrders))
    , m_newAction(makeAction({QKeySequence(Qt::Key_F4)}, &PlanPage::newRound))
    , m_applyAction(makeAction({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                               &PlanPage::apply))
    , m_routesAction(makeAction({QKeySequence(Qt::Key_F6)}, &PlanPage::routesRequested))
    , m_courseAction(makeAction({QKeySequence(Qt::Key_F7)}, &PlanPage::turnToCourse))
    , m_stopAction(makeAction({QKeySequence(Qt::Key_Escape)}, &PlanPage::stop))
{
    build();
    m_pulse.setInterval(0);
    connect(&m_pulse, &QTimer::timeout, this, &PlanPage::goOn);
    connect(m_dates, &QPushButton::clicked, this, &PlanPage::roundsRequested);
    connect(m_import, &QPushButton::clicked, this, &PlanPage::importOrders);
    connect(m_apply, &QPushButton::clicked, this, &PlanPage::apply);
    connect(m_order, &QPushButton::clicked, this, &PlanPage::orderKits);
    connect(m_side, &RemedyPanel::chosen, this, &PlanPage::choose);
    connect(m_side, &RemedyPanel::used, this, &PlanPage::goToNextItem);
    connect(m_progress, &ProgressLine::cancelled, this, &PlanPage::stop);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showItem(current.row()); });
    connect(m_table, &DataTable::rowChosen, m_side, &RemedyPanel::enter);
    retranslate();
}

QAction *PlanPage::makeAction(const QList<QKeySequence> &keys, void (PlanPage::*act)())
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void PlanPage::build()
{
    setProperty("ringless", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_figures);
    // Their keys reach them; the keyboard is the table's.
    for (auto *button : {m_dates, m_import, m_apply})
        button->setFocusPolicy(Qt::NoFocus);
    m_header->addRight(m_dates);
    m_header->addRight(m_import);
    m_dates->setKeyHint(QStringLiteral("F2"));
    m_header->addRight(m_apply);
    m_import->setKeyHint(QStringLiteral("Ctrl+O"));
    m_apply->setIconName(QStringLiteral("check"));
    m_apply->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_list->setDense();
    m_list->addFlush(m_table);
    m_table->setModel(m_model);
    m_table->setStretchedColumn(ShortfallModel::item, nameLeast);
    m_table->setColumnWidthHint(ShortfallModel::covered, 120);
    m_table->addGivingColumn(ShortfallModel::covered);
    m_table->addGivingColumn(ShortfallModel::facilities);
    m_table->addGivingColumn(ShortfallModel::remedy, remedyLeast);
    auto *nothing = new Card;
    nothing->addFlush(m_empty);
    nothing->body()->addWidget(m_order, 0, Qt::AlignHCenter);
    m_order->setKeyHint(QStringLiteral("Enter"));
    auto *split = new PanelSplit(m_list, m_side, sideWidth);
    split->setGap(16);
    m_body->addWidget(split);
    m_body->addWidget(nothing);
    m_courseCard->setDense();
    m_courseCard->body()->addWidget(m_chart, 1);
    m_courseCard->body()->addWidget(m_courseFacts);
    m_courseFacts->setWordWrap(true);
    m_body->addWidget(m_courseCard);
    column->addWidget(m_body, 1);
    m_foot->addWidget(m_said);
    m_foot->addWidget(m_progress);
    m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(m_foot);
}

QString PlanPage::title() const
{
    return tr("Plan del mes");
}

QList<KeyHint> PlanPage::keys() const
{
    return {{QStringLiteral("F2"), tr("Rondas y fechas"), m_roundsAction},
            {QStringLiteral("F3"), tr("Otra ronda"), m_roundAction},
            {QStringLiteral("F4"), tr("Nueva ronda"), m_newAction},
            {QStringLiteral("F5"), tr("Calcular otra vez"), m_calculateAction},
            {QStringLiteral("F6"), tr("Rutas"), m_routesAction},
            {QStringLiteral("F7"), tr("Avance de la ronda"), m_courseAction},
            {QStringLiteral("Ctrl+O"), tr("Importar el plan"), m_importAction},
            {QStringLiteral("Enter"), tr("Elegir qué hacer")},
            {QStringLiteral("Esc"), tr("Detener"), m_stopAction},
            {QStringLiteral("Ctrl+Enter"), tr("Aplicar el plan"), m_applyAction}};
}

void PlanPage::retranslate()
{
    m_calculateAction->setText(tr("Calcular otra vez"));
    m_roundAction->setText(tr("Otra ronda"));
    m_newAction->setText(tr("Nueva ronda"));
    m_roundsAction->setText(tr("Rondas y fechas"));
    m_importAction->setText(tr("Importar el plan"));
    m_dates->setText(tr("Rondas"));
    m_import->setText(tr("Importar"));
    m_applyAction->setText(tr("Aplicar el plan"));
    m_routesAction->setText(tr("Rutas"));
    m_courseAction->setText(tr("Avance de la ronda"));
    m_courseCard->setTitle(tr("Avance de la ronda"));
    m_courseCard->setNote(tr("Cajas por día · la línea cortada es el plan"));
    m_stopAction->setText(tr("Detener"));
    m_apply->setText(tr("Aplicar el plan"));
    m_order->setText(tr("Pedir los kits de la ronda"));
    m_side->retranslate();
    m_list->setTitle(tr("Lo que va a faltar"));
    m_table->setAccessibleName(tr("Lo que va a faltar"));
    m_model->retell();
    showAll();
}

void PlanPage::activate()
{
    m_said->clear();
    calculate();
}

void PlanPage::deactivate()
{
    m_pulse.stop();
    m_flow.cancel();
}

const RoundRow *PlanPage::shown() const
{
    for (const auto &round : m_rounds) {
        if (m_round == round.round)
            return &round;
    }
    return nullptr;
}

void PlanPage::readRounds()
{
    auto rounds = m_station.books.plans.rounds(0, roundsShown);
    m_rounds = rounds ? *std::move(rounds) : std::vector<RoundRow>();
    if (!shown())
        m_round = m_rounds.empty() ? std::nullopt : std::optional(m_rounds.front().round);
}

void PlanPage::calculate()
{
    if (m_flow.stage() == PlanFlow::Stage::recording)
        return;
    readRounds();
    if (m_round)
        m_flow.load(*m_round);
    else
        m_flow.clear();
    m_model->reload();
    if (m_flow.isBusy())
        m_pulse.start();
    showAll();
}

void PlanPage::goOn()
{
    const bool wasRecording = m_flow.stage() == PlanFlow::Stage::recording;
    m_flow.step(sliceMilliseconds);
    if (m_flow.isBusy()) {
        showProgress();
        return;
    }
    m_pulse.stop();
    if (wasRecording)
        return onRecorded();
    m_model->reload();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showAll();
}

void PlanPage::onRecorded()
{
    const int recorded = m_flow.recorded();
    const auto refusal = m_flow.refusal();
    const auto failure = m_flow.failure();
    calculate();
    if (refusal)
        sayRefusal(*refusal);
    else if (failure)
        m_said->say(compose(savingFailureWords(*failure)), Meaning::stop);
    else
        m_said->say(compose(tr("Plan aplicado: %Ln kit(s) cambiaron. Lo que ya está sellado quedó igual.", nullptr, recorded)));
}

void PlanPage::stop()
{
    if (!m_flow.isBusy())
        return;
    const bool wasRecording = m_flow.stage() == PlanFlow::Stage::recording;
    const int recorded = m_flow.recorded();
    m_pulse.stop();
    m_flow.cancel();
    m_model->reload();
    if (wasRecording)
        calculate();
    showAll();
    m_said->say(compose(wasRecording ? tr("Se detuvo. %Ln kit(s) ya cambiaron; lo demás quedó como estaba.", nullptr, recorded)
                                     : tr("Se detuvo. F5 calcula otra vez.")),
                Meaning::info);
}

void PlanPage::nextRound()
{
    if (m_rounds.size() < 2 || m_flow.stage() == PlanFlow::Stage::recording)
        return;
    size_t at = 0;
    while (at < m_rounds.size() && m_rounds[at].round != m_round)
        ++at;
    m_round = m_rounds[(at + 1) % m_rounds.size()].round;
    m_said->clear();
    calculate();
}

void PlanPage::newRound()
{
    if (m_flow.stage() == PlanFlow::Stage::recording)
        return;
    readRounds();
    const Month month = m_rounds.empty() ? Month::containing(m_station.today()).next() : m_rounds.front().month.next();
    const auto defined = PlanDesk(m_station, m_authority).define(ordinaryRound(month), m_person.user);
    if (!defined)
        return m_said->say(compose(savingFailureWords(defined.error())), Meaning::stop);
    if (!*defined)
        return sayRefusal(defined->error().rule);
    m_round = **defined;
    orderKits();
}

void PlanPage::importOrders()
{
    if (m_flow.stage() == PlanFlow::Stage::recording)
        return;
    readRounds();
    if (const auto *round = shown())
        Q_EMIT importRequested(std::make_shared<OrderImport>(m_station, m_authority, m_person.user, *round));
    else
        m_said->say(compose(tr("Defina primero la ronda: F2 escribe sus fechas, F4 hace la del mes que sigue.")), Meaning::caution);
}

void PlanPage::orderKits()
{
    if (!m_round)
        return newRound();
    const auto ordered = PlanDesk(m_station, m_authority).makeOrders(*m_round, m_person.user);
    calculate();
    if (!ordered)
        return m_said->say(compose(savingFailureWords(ordered.error())), Meaning::stop);
    if (!*ordered)
        return sayRefusal(ordered->error().rule);
    const auto &counts = **ordered;
    m_said->say(compose(tr("%1 kits pedidos para %2."), {bold(grouped(counts.added + counts.changed)),
                                                        plain(shown() ? monthName(shown()->month) : QString())}));
}

void PlanPage::apply()
{
    if (m_flow.stage() != PlanFlow::Stage::weighed)
        return;
    if (!m_flow.beginRecording())
        return m_said->say(compose(tr("No hay nada que cambiar: los kits ya están según el plan.")), Meaning::info);
    m_pulse.start();
    showProgress();
}

void PlanPage::choose(int remedy)
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_flow.choose(m_model->rowAt(row).item, remedy);
    m_model->retell();
}

void PlanPage::goToNextItem()
{
    const int row = m_table->currentIndex().row();
    m_table->setFocus(Qt::OtherFocusReason);
    if (row + 1 < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row + 1, 0));
    m_said->say(compose(tr("Elegido. Ctrl+Enter aplica el plan completo.")), Meaning::info);
}

void PlanPage::turnToCourse()
{
    m_isCourseShown = !m_isCourseShown;
    if (m_isCourseShown)
        setFocus(Qt::OtherFocusReason);
    showAll();
}

void PlanPage::showCourse()
{
    const auto *round = shown();
    m_courseAction->setEnabled(round != nullptr);
    if (!m_isCourseShown || !round)
        return;
    auto &book = m_station.books.plans;
    const auto figures = book.figures(m_station.facility, round->round);
    const auto days = book.days(m_station.facility, round->round);
    if (!figures || !days)
        return m_said->say(compose(words(figures ? days.error() : figures.error())), Meaning::stop);
    m_chart->show(*round, figures->boxes, *days, m_station.today());
    m_courseFacts->setText(m_chart->facts());
}

void PlanPage::sayRefusal(PlanRefusal refusal)
{
    m_said->say(compose(PlanWords::refusal(refusal)), Meaning::stop);
}

void PlanPage::showAll()
{
    const auto *round = shown();
    const bool isShort = m_flow.stage() != PlanFlow::Stage::nothing && m_model->rowCount() > 0;
    const bool nothingOrdered = PlanState::nothingOrdered(m_flow, round != nullptr);
    showHeader(round);
    m_figures->setFigures(PlanState::figures(m_flow));
    m_figures->setVisible(m_flow.figures().kits > 0);
    showProgress();
    const auto empty = PlanState::empty(m_flow, round != nullptr);
    m_empty->setWords(empty.whatIsSo, empty.whatComesNext);
    m_body->setCurrentIndex(m_isCourseShown ? 2 : isShort ? 0 : 1);
    showCourse();
    m_list->setNote(tr("%Ln clave(s) · primero lo vital", nullptr, m_model->rowCount()));
    m_order->setVisible(nothingOrdered);
    m_apply->setVisible(m_flow.stage() == PlanFlow::Stage::weighed);
    if (isShort)
        showItem(m_table->currentIndex().row());
    placeFocus(m_isCourseShown ? static_cast<QWidget *>(this) : isShort ? static_cast<QWidget *>(m_table) : nothingOrdered ? static_cast<QWidget *>(m_order) : this);
}

void PlanPage::placeFocus(QWidget *first)
{
    auto *now = focusWidget();
    // What stops the work had the keyboard, and is gone with it.
    const bool isLeft = now && !m_flow.isBusy() && m_foot->isAncestorOf(now);
    const bool isLost = !now || now == this || isLeft || !now->isVisible() || !now->hasFocus();
    // While it goes on the page itself listens, for Esc.
    if (isVisible() && isLost)
        (m_flow.isBusy() ? this : first)->setFocus(Qt::OtherFocusReason);
}

void PlanPage::showHeader(const RoundRow *round)
{
    const QString warehouse = PlanWords::facilityName(m_station.books.catalog, m_station.facility);
    m_header->setTitle(round ? tr("Plan de %1").arg(monthWord(round->month)) : title());
    m_header->setLine(round ? QStringList{PlanWords::roundKind(round->roundKind), warehouse,
                                          tr("con las existencias de hoy, %1").arg(hourOfNow(m_station))}
                                  .join(QStringLiteral(" · "))
                            : warehouse);
    m_strip->setVisible(round != nullptr);
    if (round)
        m_strip->setRound(definedRound(*round), m_station.today());
}

void PlanPage::showProgress()
{
    m_foot->setCurrentIndex(m_flow.isBusy() ? 1 : 0);
    m_progress->setCancellable(m_flow.isBusy());
    if (m_flow.isBusy())
        m_progress->show(PlanState::progress(m_flow));
}

void PlanPage::showItem(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto &plan = m_model->rowAt(row);
    const auto *round = shown();
    m_side->show(plan, m_flow.chosen(plan.item), round ? std::optional(round->month) : std::nullopt);
}

} // namespace botiquin::ui
