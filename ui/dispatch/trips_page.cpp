// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/trips_page.h"

#include "journal/people/people_desk.h"
#include "journal/scans/scan_resolver.h"
#include "ui/dispatch/trip_tables.h"
#include "ui/dispatch/trip_words.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/figure_strip.h"
#include "ui/shell/note_line.h"
#include "ui/shell/page_header.h"
#include "ui/shell/progress_line.h"
#include "ui/shell/top_bar.h"
#include "ui/wording/dates.h"
#include "ui/wording/numbers.h"
#include "ui/wording/scan_words.h"
#include "ui/wording/stock_words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTimer>
#include <algorithm>

namespace botiquin::ui {

namespace {

constexpr int tripsOfDayMax = 1000;

} // namespace

TripsPage::TripsPage(Station &station, const PersonRow &person, std::optional<RoundId> round, const LabelPrinter &printer,
                     QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_person(person)
    , m_round(std::move(round))
    , m_desk(station)
    , m_printer(printer)
    , m_documents(station, printer)
    , m_model(new TripTable(station.books.dispatch, this))
    , m_header(new PageHeader)
    , m_plan(new ActionButton(ButtonKind::plain, ButtonSize::large))
    , m_print(new ActionButton(ButtonKind::plain, ButtonSize::large))
    , m_picking(new ActionButton(ButtonKind::plain, ButtonSize::large))
    , m_figures(new FigureStrip)
    , m_typed(new Field)
    , m_day(new SelectBox)
    , m_body(new QStackedWidget)
    , m_table(new DataTable(DataTable::Rows::twoLines))
    , m_empty(new EmptyState(QStringLiteral("truck")))
    , m_progress(new ProgressLine)
    , m_note(new NoteLine)
{
    build();
    buildKeys();
    retranslate();
}

void TripsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 8);
    column->setSpacing(16);
    m_plan->setKeyHint(QStringLiteral("F5"));
    m_picking->setKeyHint(QStringLiteral("F3"));
    m_print->setKeyHint(QStringLiteral("Ctrl+P"));
    m_print->setIconName(QStringLiteral("print"));
    for (auto *button : {m_picking, m_print, m_plan})
        m_header->addRight(button);
    m_typed->setLead(QStringLiteral("search"));
    m_typed->setTailKey(QStringLiteral("F2"));
    auto *filters = new QHBoxLayout;
    filters->setSpacing(16);
    filters->addWidget(m_typed, 1);
    filters->addWidget(m_day);
    auto *card = new Card;
    m_table->setModel(m_model);
    m_table->setStretchedColumn(TripTable::carrier);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    card->addFlush(m_body);
    m_progress->setCancellable(true);
    m_progress->hide();
    column->addWidget(m_header);
    column->addWidget(m_figures);
    column->addLayout(filters);
    column->addWidget(card, 1);
    column->addWidget(m_progress);
    column->addWidget(m_note);
    connect(m_plan, &ActionButton::clicked, this, &TripsPage::plan);
    connect(m_print, &ActionButton::clicked, this, &TripsPage::printDay);
    connect(m_picking, &ActionButton::clicked, this, &TripsPage::printPicking);
    connect(m_table, &DataTable::rowChosen, this, &TripsPage::open);
    connect(m_typed, &QLineEdit::textChanged, this, &TripsPage::list);
    connect(m_typed, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(); });
    connect(m_day, &QComboBox::currentIndexChanged, this, &TripsPage::list);
    connect(m_progress, &ProgressLine::cancelled, this,
            [this] { endPrinting(tr("Se dejó de imprimir. Lo que ya salió vale."), Meaning::caution); });
}

void TripsPage::buildKeys()
{
    const auto add = [this](const QString &key, const auto &act) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    m_searchAction = add(QStringLiteral("F2"), [this] { m_typed->setFocus(); });
    m_planAction = add(QStringLiteral("F5"), [this] { plan(); });
    m_printAction = add(QStringLiteral("Ctrl+P"), [this] { printDay(); });
    m_pickingAction = add(QStringLiteral("F3"), [this] { printPicking(); });
    allowPlanning();
}

void TripsPage::allowPlanning()
{
    const bool plans = m_round && allows(rolesOf(m_person), Right::planRound);
    m_planAction->setEnabled(plans);
    m_plan->setVisible(plans);
}

void TripsPage::setRound(const RoundId &round)
{
    m_round = round;
    allowPlanning();
}

QString TripsPage::title() const
{
    return tr("Viajes");
}

QList<KeyHint> TripsPage::keys() const
{
    return {{QStringLiteral("Enter"), tr("Abrir el viaje")},
            {QStringLiteral("F2"), tr("Buscar"), m_searchAction},
            {QStringLiteral("F5"), tr("Planear los viajes"), m_planAction},
            {QStringLiteral("Ctrl+P"), tr("Imprimir los papeles del día"), m_printAction},
            {QStringLiteral("F3"), tr("Lista de surtido"), m_pickingAction}};
}

void TripsPage::activate()
{
    readDays();
    list();
    giveFocus();
}

/// An empty list takes none, and without it the keys would do nothing.
void TripsPage::giveFocus()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus();
    else
        m_typed->setFocus();
}

void TripsPage::deactivate()
{
    m_note->clear();
}

std::optional<Date> TripsPage::chosenDay() const
{
    const int index = m_day->currentIndex() - 1;
    return index >= 0 && index < int(m_days.size()) ? std::optional(m_days[size_t(index)]) : std::nullopt;
}

/// The days of the round's trips and of the routes that still wait for one; today's is chosen at first.
void TripsPage::readDays()
{
    const auto before = chosenDay();
    const bool isFirst = m_day->count() == 0;
    std::vector<Date> days;
    if (m_round) {
        if (const auto trips = m_station.books.dispatch.trips({m_station.facility, {}, m_round, {}}, 0, tripsOfDayMax)) {
            for (const auto &trip : *trips)
                days.push_back(trip.leavesOn);
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    m_days = std::move(days);
    const auto wanted = isFirst ? std::optional(m_station.today()) : before;
    const QSignalBlocker quiet(m_day);
    m_day->clear();
    m_day->addItem(tr("Todos los días"));
    for (const Date day : m_days)
        m_day->addItem(day == m_station.today() ? tr("Hoy, %1").arg(dayAndMonth(day)) : shortDate(day));
    const auto found = wanted ? std::find(m_days.begin(), m_days.end(), *wanted) : m_days.end();
    m_day->setCurrentIndex(found == m_days.end() ? 0 : int(found - m_days.begin()) + 1);
}

void TripsPage::list()
{
    const int row = m_table->currentIndex().row();
    m_model->show({m_station.facility, chosenDay(), m_round, m_typed->text()});
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    m_body->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    showEmpty();
    showFigures();
}

void TripsPage::showEmpty()
{
    if (const auto &failure = m_model->failure())
        m_empty->setWords(tr("No se pudieron leer los viajes."), words(*failure));
    else if (!m_round)
        m_empty->setWords(tr("Todavía no hay una ronda."), tr("Los viajes se planean cuando la región la publique."));
    else if (!m_typed->text().isEmpty() || chosenDay())
        m_empty->setWords(tr("Ningún viaje es así."), tr("Cambie lo que buscó o el día."));
    else if (m_planAction->isEnabled())
        m_empty->setWords(tr("Esta ronda no tiene viajes todavía."), tr("F5 planea uno por cada ruta de la ronda."));
    else
        m_empty->setWords(tr("Esta ronda no tiene viajes todavía."), tr("Supervisión los planea."));
}

void TripsPage::showFigures()
{
    const auto trips = m_station.books.dispatch.trips({m_station.facility, chosenDay(), m_round, {}}, 0, tripsOfDayMax);
    int toLoad = 0;
    int leaving = 0;
    int onTheRoad = 0;
    int back = 0;
    for (const auto &trip : trips ? *trips : std::vector<Trip>()) {
        const bool waits = trip.state == TripState::planned || trip.state == TripState::loading;
        leaving += waits ? 1 : 0;
        toLoad += waits ? trip.boxes - trip.loaded : 0;
        onTheRoad += trip.state == TripState::onTheRoad ? 1 : 0;
        back += trip.state == TripState::returned ? 1 : 0;
    }
    m_figures->setFigures({{grouped(leaving), tr("por salir"), Meaning::neutral},
                           {grouped(toLoad), tr("cajas por cargar"), Meaning::neutral},
                           {grouped(onTheRoad), tr("en camino"), onTheRoad > 0 ? Meaning::info : Meaning::neutral},
                           {grouped(back), tr("regresaron"), back > 0 ? Meaning::good : Meaning::neutral}});
}

void TripsPage::open(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        Q_EMIT tripWanted(m_model->rowAt(row).trip);
}

bool TripsPage::takesScan(const QByteArray &scan)
{
    const auto trip = reports::tripOfCode(scannedText(scan));
    const auto found = trip ? m_station.books.dispatch.trip(*trip) : Outcome<std::optional<Trip>>();
    const bool isHere = found && *found;
    Q_EMIT read(scan, isHere ? scan_answer::used : scan_answer::notUsedHere);
    Q_EMIT scanAnswered(isHere ? Meaning::good : Meaning::caution);
    if (isHere)
        Q_EMIT tripWanted(*trip);
    else
        m_note->say({plain(tr("Ese código no es de un manifiesto. Abra un viaje para cargar cajas."))}, Meaning::caution);
    return true;
}

void TripsPage::plan()
{
    if (!m_planAction->isEnabled())
        return;
    const auto planned = m_desk.planAll(*m_round, {}, m_person.user);
    if (!planned)
        m_note->say({plain(words(planned.error()))}, Meaning::stop);
    else if (!*planned)
        m_note->say({plain(TripWords::refusal(planned->error()))}, Meaning::stop);
    else if ((*planned)->empty())
        m_note->say({plain(tr("Todas las rutas de la ronda tienen ya su viaje."))}, Meaning::info);
    else
        m_note->say({plain(tr("Se planeó(aron) %Ln viaje(s).", nullptr, int((*planned)->size())))});
    readDays();
    list();
    giveFocus();
}

void TripsPage::printDay()
{
    if (m_printing)
        return;
    const auto trips = m_station.books.dispatch.trips({m_station.facility, chosenDay(), m_round, {}}, 0, tripsOfDayMax);
    if (!trips) {
        m_note->say({plain(words(trips.error()))}, Meaning::stop);
        return;
    }
    DayPrinting printing;
    for (const auto &trip : *trips) {
        if (trip.loaded > 0)
            printing.trips.push_back(trip.trip);
    }
    if (printing.trips.empty()) {
        m_note->say({plain(tr("Ningún viaje de estos lleva cajas todavía. Los papeles salen cuando están cargadas."))},
                    Meaning::caution);
        return;
    }
    m_printing = std::move(printing);
    m_note->clear();
    m_note->hide();
    m_progress->QWidget::show();
    QTimer::singleShot(0, this, &TripsPage::printNext);
}

void TripsPage::printNext()
{
    if (!m_printing)
        return;
    auto &printing = *m_printing;
    const auto trip = printing.trips[printing.done];
    const LabelPrinter printer = m_printer.unattended();
    const TripDocuments documents(m_station, printer);
    const auto manifest = documents.printManifest(trip);
    const auto notes = manifest ? documents.printNotes(trip) : manifest;
    if (!notes) {
        endPrinting(tr("No se imprimió el viaje %1. %2").arg(trip.text(), words(notes.error())), Meaning::stop);
        return;
    }
    ++printing.done;
    printing.papers += 2;
    if (*notes)
        printing.where = (*notes)->where;
    const auto all = qint64(printing.trips.size());
    m_progress->show(Progress{compose(tr("%1 de %2 viajes"), {bold(grouped(qint64(printing.done))), plain(grouped(all))}),
                              {plain(trip.text())}, double(printing.done) / double(all)});
    if (printing.done < printing.trips.size()) {
        QTimer::singleShot(0, this, &TripsPage::printNext);
        return;
    }
    endPrinting(tr("Manifiestos y notas de %Ln viaje(s), listos. El último quedó en %1", nullptr, int(all))
                    .arg(printing.where),
                Meaning::good);
}

void TripsPage::endPrinting(const QString &words, Meaning meaning)
{
    m_printing.reset();
    m_progress->hide();
    m_note->show();
    m_note->say({plain(words)}, meaning);
}

void TripsPage::printPicking()
{
    if (!m_round)
        return;
    const int row = m_table->currentIndex().row();
    PickScope scope{m_station.facility, *m_round, {}, {}};
    if (row >= 0 && row < m_model->rowCount())
        scope.route = m_model->rowAt(row).route;
    const auto printed = m_documents.printPickingList(scope);
    if (!printed)
        m_note->say({plain(tr("No se imprimió. %1").arg(words(printed.error())))}, Meaning::stop);
    else if (printed->isLeft())
        m_note->say({plain(leftWords())}, Meaning::info);
    else
        m_note->say({plain(tr("La lista de surtido quedó en %1").arg(printed->where))});
}

void TripsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_printing)
        endPrinting(tr("Se dejó de imprimir. Lo que ya salió vale."), Meaning::caution);
    else
        Page::keyPressEvent(event);
}

void TripsPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setLine(m_round ? tr("Ronda %1 · %2").arg(m_round->text(), longDate(m_station.today()))
                              : longDate(m_station.today()));
    m_plan->setText(tr("Planear los viajes"));
    m_print->setText(tr("Papeles del día"));
    m_picking->setText(tr("Lista de surtido"));
    m_typed->setPlaceholderText(tr("Ruta, placas o quién conduce"));
    m_typed->setAccessibleName(tr("Buscar"));
    m_day->setAccessibleName(tr("Día de salida"));
    m_table->setAccessibleName(title());
    const auto hints = keys();
    for (const auto &hint : hints) {
        if (hint.action)
            hint.action->setText(hint.label);
    }
    readDays();
    m_model->retell();
    showEmpty();
    showFigures();
}

} // namespace botiquin::ui
