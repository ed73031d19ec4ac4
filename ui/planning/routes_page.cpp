// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/routes_page.h"

#include "journal/planning/plan_book.h"
#include "presentation/planning/route_models.h"
#include "ui/planning/hand_over_form.h"
#include "ui/planning/plan_words.h"
#include "ui/planning/route_forms.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/note_line.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/shell/text.h"
#include "ui/shell/theme.h"
#include "ui/wording/dates.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/names.h"
#include "ui/wording/stock_words.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::RouteListModel;
using presentation::StopModel;

namespace {

constexpr int sideWidth = 600;
constexpr int stopsLeast = 110; ///< the heights of lists that the page may ask for, whatever stands above them
constexpr int listLeast = 160;

QString heading(RouteListModel::Column column)
{
    switch (column) {
    case RouteListModel::route: return RoutesPage::tr("Ruta");
    case RouteListModel::stops: return RoutesPage::tr("Paradas");
    case RouteListModel::travel: return RoutesPage::tr("Cómo se recorre");
    case RouteListModel::columns: break;
    }
    return {};
}

QString stopHeading(StopModel::Column column)
{
    switch (column) {
    case StopModel::position: return RoutesPage::tr("Parada");
    case StopModel::facility: return RoutesPage::tr("Clínica");
    case StopModel::metres: return RoutesPage::tr("Desde la anterior");
    case StopModel::columns: break;
    }
    return {};
}

QString sentence(const RouteSummary &route)
{
    return RoutesPage::tr("Ruta %1, %Ln parada(s): %2", nullptr, route.stops).arg(route.route.text(), titleCase(route.towns));
}

QString hourText(const std::optional<int> &minutes)
{
    return minutes ? clockTime(QTime(0, 0).addSecs(*minutes * 60)) : QString();
}

} // namespace

RoutesPage::RoutesPage(Station &station, std::optional<Writer> authority, PersonRow person, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_authority(authority)
    , m_person(std::move(person))
    , m_model(new RouteListModel(
          station, {heading, [](const RouteSummary &route) { return titleCase(route.towns); }, PlanWords::travel, sentence},
          this))
    , m_stops(new StopModel({stopHeading, titleCase, PlanWords::distance}, this))
    , m_header(new PageHeader(this))
    , m_import(new ActionButton(ButtonKind::plain, ButtonSize::small))
    , m_new(new ActionButton(ButtonKind::plain, ButtonSize::small))
    , m_search(new Field(Field::Content::words, 40))
    , m_list(new DataTable)
    , m_table(new DataTable)
    , m_side(new Card)
    , m_distance(new Text(TextStyle::note, &Colours::text2))
    , m_handOvers(new Text(TextStyle::note, &Colours::text2))
    , m_travel(new QWidget)
    , m_handOverForm(new HandOverForm)
    , m_stopForm(new StopForm(station.books.catalog))
    , m_nameForm(new RouteNameForm)
    , m_weekday(new SelectBox)
    , m_transport(new SelectBox)
    , m_from(new Field)
    , m_to(new Field)
    , m_weekdayRow(new FormRow(QString(), m_weekday))
    , m_transportRow(new FormRow(QString(), m_transport))
    , m_fromRow(new FormRow(QString(), m_from))
    , m_toRow(new FormRow(QString(), m_to))
    , m_add(new ActionButton(ButtonKind::plain))
    , m_save(new ActionButton(ButtonKind::primary))
    , m_empty(new EmptyState(QStringLiteral("route")))
    , m_body(new QStackedWidget)
    , m_said(new NoteLine)
{
    buildActions();
    build();
    connect(m_search, &QLineEdit::textEdited, this, &RoutesPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showRoute(current.row()); });
    connect(m_list, &DataTable::rowChosen, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_import, &QPushButton::clicked, this, &RoutesPage::importRoutes);
    connect(m_save, &QPushButton::clicked, this, &RoutesPage::save);
    connect(m_new, &QPushButton::clicked, this, &RoutesPage::newRoute);
    connect(m_add, &QPushButton::clicked, this, &RoutesPage::addStop);
    retranslate();
}

void RoutesPage::buildActions()
{
    const auto make = [this](const QList<QKeySequence> &keys, const auto &act) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_searchAction = make({QKeySequence(Qt::Key_F2), QKeySequence(Qt::CTRL | Qt::Key_F)}, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_upAction = make({QKeySequence(Qt::CTRL | Qt::Key_Up)}, [this] { moveStop(-1); });
    m_downAction = make({QKeySequence(Qt::CTRL | Qt::Key_Down)}, [this] { moveStop(1); });
    m_distanceAction = make({QKeySequence(Qt::Key_F5)}, [this] { orderByDistance(); });
    m_undoAction = make({QKeySequence(Qt::CTRL | Qt::Key_Z)}, [this] { takeBack(); });
    m_saveAction = make({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}, [this] { save(); });
    m_backAction = make({QKeySequence(Qt::Key_Escape)}, [this] { back(); });
    m_handOverAction = make({QKeySequence(Qt::Key_F3)}, [this] { editHandOver(); });
    m_importAction = make({QKeySequence(Qt::CTRL | Qt::Key_O)}, [this] { importRoutes(); });
    m_addAction = make({QKeySequence(Qt::Key_F4)}, [this] { addStop(); });
    m_removeAction = make({QKeySequence(Qt::Key_Delete)}, [this] { removeStop(); });
    m_newAction = make({QKeySequence(Qt::Key_F6)}, [this] { newRoute(); });
    m_retireAction = make({QKeySequence(Qt::Key_F9)}, [this] { retire(); });
}

void RoutesPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(12);
    column->addWidget(m_header);
    m_header->addRight(m_import);
    m_header->addRight(m_new);
    m_new->setKeyHint(QStringLiteral("F6"));
    m_import->setIconName(QStringLiteral("doc"));
    m_import->setKeyHint(QStringLiteral("Ctrl+O"));
    auto *nothing = new Card;
    nothing->addFlush(m_empty);
    m_body->addWidget(new PanelSplit(buildList(), buildSide(), sideWidth));
    m_body->addWidget(nothing);
    column->addWidget(m_body, 1);
    column->addWidget(m_said);
}

QWidget *RoutesPage::buildList()
{
    auto *card = new Card;
    card->setDense();
    card->body()->addWidget(m_search);
    card->addFlush(m_list);
    m_search->setLead(QStringLiteral("search"));
    m_search->setTailKey(QStringLiteral("F2"));
    m_list->setModel(m_model);
    m_list->setStretchedColumn(RouteListModel::route);
    m_list->setMinimumHeight(theme().scaled(listLeast));
    return card;
}

QWidget *RoutesPage::buildSide()
{
    m_side->setDense();
    m_travel->setLayout(buildTravel());
    m_side->body()->addWidget(m_travel);
    m_side->body()->addWidget(m_handOverForm);
    m_side->body()->addWidget(m_stopForm);
    m_side->body()->addWidget(m_nameForm);
    m_side->body()->addWidget(m_handOvers);
    m_handOvers->setWordWrap(true);
    showForm(m_travel);
    connect(m_handOverForm, &HandOverForm::given, this, &RoutesPage::takeHandOvers);
    connect(m_handOverForm, &HandOverForm::cancelled, this, &RoutesPage::endForm);
    connect(m_stopForm, &StopForm::given, this, &RoutesPage::takeStop);
    connect(m_stopForm, &StopForm::cancelled, this, &RoutesPage::endForm);
    connect(m_nameForm, &RouteNameForm::given, this, &RoutesPage::takeName);
    connect(m_nameForm, &RouteNameForm::cancelled, this, &RoutesPage::endForm);
    m_side->addFlush(m_table);
    m_table->setModel(m_stops);
    m_table->setStretchedColumn(StopModel::facility);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setMinimumHeight(theme().scaled(stopsLeast));
    auto *foot = new QWidget;
    auto *lines = new QVBoxLayout(foot);
    lines->setContentsMargins(16, 8, 16, 12);
    lines->addWidget(m_distance);
    m_distance->setWordWrap(true);
    auto *line = new QHBoxLayout;
    lines->addLayout(line);
    line->addStretch();
    line->addWidget(m_add);
    line->addWidget(m_save);
    m_add->setKeyHint(QStringLiteral("F4"));
    m_save->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_side->addFlush(foot, 0);
    return m_side;
}

QLayout *RoutesPage::buildTravel()
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_weekdayRow, 2);
    line->addWidget(m_transportRow, 2);
    line->addWidget(m_fromRow, 1);
    line->addWidget(m_toRow, 1);
    return line;
}

QString RoutesPage::title() const
{
    return tr("Rutas");
}

QList<KeyHint> RoutesPage::keys() const
{
    return {{QStringLiteral("F2"), tr("Buscar"), m_searchAction},
            {QStringLiteral("Enter"), tr("Ver las paradas")},
            {QStringLiteral("Ctrl+↑"), tr("Subir la parada"), m_upAction},
            {QStringLiteral("Ctrl+↓"), tr("Bajar la parada"), m_downAction},
            {QStringLiteral("F4"), tr("Agregar una parada"), m_addAction},
            {QStringLiteral("Supr"), tr("Quitar la parada"), m_removeAction},
            {QStringLiteral("F3"), tr("Punto de entrega"), m_handOverAction},
            {QStringLiteral("F5"), tr("Ordenar por distancia"), m_distanceAction},
            {QStringLiteral("Ctrl+Z"), tr("Dejar como estaba"), m_undoAction},
            {QStringLiteral("F6"), tr("Ruta nueva"), m_newAction},
            {QStringLiteral("F9"), tr("Retirar la ruta"), m_retireAction},
            {QStringLiteral("Ctrl+O"), tr("Importar rutas"), m_importAction},
            {QStringLiteral("Esc"), tr("Volver a la lista"), m_backAction},
            {QStringLiteral("Ctrl+Enter"), tr("Guardar la ruta"), m_saveAction}};
}

void RoutesPage::retranslate()
{
    m_header->setTitle(title());
    m_search->setPlaceholderText(tr("Busque una ruta, un municipio o una clínica"));
    m_search->setAccessibleName(tr("Buscar rutas"));
    m_list->setAccessibleName(title());
    m_table->setAccessibleName(tr("Paradas de la ruta"));
    m_searchAction->setText(tr("Buscar"));
    m_upAction->setText(tr("Subir la parada"));
    m_downAction->setText(tr("Bajar la parada"));
    m_distanceAction->setText(tr("Ordenar por distancia"));
    m_undoAction->setText(tr("Dejar como estaba"));
    m_saveAction->setText(tr("Guardar la ruta"));
    m_handOverAction->setText(tr("Punto de entrega"));
    m_handOverForm->retranslate();
    m_importAction->setText(tr("Importar rutas"));
    m_import->setText(tr("Importar"));
    m_addAction->setText(tr("Agregar una parada"));
    m_removeAction->setText(tr("Quitar la parada"));
    m_newAction->setText(tr("Ruta nueva"));
    m_retireAction->setText(tr("Retirar la ruta"));
    m_new->setText(tr("Ruta nueva"));
    m_add->setText(tr("Agregar parada"));
    m_stopForm->retranslate();
    m_nameForm->retranslate();
    m_backAction->setText(tr("Volver a la lista"));
    m_weekdayRow->setLabel(tr("Día"));
    m_transportRow->setLabel(tr("Transporte"));
    m_fromRow->setLabel(tr("Desde"));
    m_toRow->setLabel(tr("Hasta"));
    m_save->setText(tr("Guardar la ruta"));
    m_empty->setWords(tr("De este almacén no sale ninguna ruta todavía."),
                      tr("F6 traza la primera; Ctrl+O las importa de una hoja."));
    m_weekday->clear();
    m_weekday->addItem(tr("Sin día fijo"));
    for (int day = 1; day <= 7; ++day)
        m_weekday->addItem(PlanWords::weekday(day));
    m_transport->clear();
    m_transport->addItem(tr("Sin indicar"));
    for (int i = 0; i < countOf(Transport{}); ++i)
        m_transport->addItem(PlanWords::transport(Transport(i)));
    m_model->retell();
    m_stops->retell();
    showTravel();
    showDistance();
}

void RoutesPage::activate()
{
    m_said->clear();
    reload();
    focusList();
}

void RoutesPage::search(const QString &typed)
{
    m_model->search(typed);
    reload();
}

void RoutesPage::reload()
{
    const int row = std::max(0, m_list->currentIndex().row());
    m_model->reload();
    const int rows = m_model->rowCount();
    const auto total = m_model->total();
    m_header->setLine(PlanWords::facilityName(m_station.books.catalog, m_station.facility) + QStringLiteral(" · ")
                      + tr("%Ln ruta(s)", nullptr, total.value_or(rows)));
    if (const auto &failure = m_model->failure())
        m_empty->setWords(tr("No se pudieron leer las rutas."), words(*failure));
    m_body->setCurrentIndex(rows > 0 || !m_model->searched().isEmpty() ? 0 : 1);
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index(std::min(row, rows - 1), 0));
    m_side->setVisible(rows > 0);
}

void RoutesPage::showRoute(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto id = m_model->rowAt(row).route;
    auto route = m_station.books.plans.route(id);
    auto stops = m_station.books.plans.stops(id);
    if (!route || !*route || !stops) {
        m_said->say(compose(words(route ? stops.error() : route.error())), Meaning::stop);
        return;
    }
    showStops(**std::move(route), *std::move(stops));
}

void RoutesPage::showStops(RouteDefined route, std::vector<RouteStop> stops)
{
    m_route = std::move(route);
    m_isNew = false;
    m_retires = false;
    const auto warehouse = m_station.books.catalog.facility(m_route->warehouse);
    const bool isPlaced = warehouse && *warehouse && (*warehouse)->latitude && (*warehouse)->longitude;
    m_stops->show(std::move(stops),
                  isPlaced ? std::optional(MapSpot{*(*warehouse)->latitude, *(*warehouse)->longitude}) : std::nullopt);
    if (m_stops->rowCount() > 0)
        m_table->setCurrentIndex(m_stops->index(0, 0));
    m_side->setTitle(tr("Ruta %1").arg(m_route->route.text()));
    showTravel();
    showDistance();
}

void RoutesPage::showTravel()
{
    if (!m_route)
        return;
    m_weekday->setCurrentIndex(m_route->weekday.value_or(0));
    m_transport->setCurrentIndex(m_route->transport ? int(*m_route->transport) + 1 : 0);
    m_from->setText(hourText(m_route->windowFrom));
    m_to->setText(hourText(m_route->windowTo));
    m_fromRow->setError({});
    m_toRow->setError({});
    m_points = m_route->handOvers.value_or(std::vector<HandOver>());
    showForm(m_travel);
    showHandOvers();
}

void RoutesPage::showHandOvers()
{
    QStringList lines;
    for (const auto &point : m_points) {
        const QString transport = PlanWords::transport(point.transport);
        lines << (point.afterStop == 0
                      ? tr("Desde el almacén, en %1, va en %2.").arg(point.place, transport)
                      : tr("Después de la parada %1, en %2, sigue en %3.").arg(point.afterStop).arg(point.place, transport));
    }
    m_handOvers->setText(lines.isEmpty() ? tr("Las cajas no cambian de manos en el camino. F3 anota dónde sí.")
                                         : lines.join(u'\n'));
}

void RoutesPage::showDistance()
{
    m_distance->setText(tr("%1 de ida y vuelta, en línea recta").arg(PlanWords::distance(m_stops->roundTripMetres())));
}

} // namespace botiquin::ui
