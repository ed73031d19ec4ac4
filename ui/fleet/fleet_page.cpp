// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleet_page.h"

#include "ui/dispatch/trip_words.h"
#include "ui/fleet/fleet_form.h"
#include "ui/fleet/fleet_import.h"
#include "ui/fleet/fleet_words.h"
#include "ui/planning/plan_words.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/data_table.h"
#include "ui/shell/empty_state.h"
#include "ui/shell/key_bar.h"
#include "ui/shell/layouts.h"
#include "ui/shell/note_line.h"
#include "ui/shell/page_header.h"
#include "ui/shell/panel_split.h"
#include "ui/shell/theme.h"
#include "ui/wording/failure_words.h"

#include <QAction>
#include <QVBoxLayout>

namespace botiquin::ui {

using presentation::CellKind;

namespace {

constexpr int sideWidth = 400;
constexpr int listLeast = 140;

FleetVehicle entryOf(const VehicleRow &row)
{
    return {row.vehicle, row.plates, row.transport, row.refrigerated, row.active};
}

FleetDriver entryOf(const DriverRow &row)
{
    return {row.driver, row.displayName, row.active};
}

template <class Row>
Outcome<std::vector<Row>> sliceOf(const Outcome<std::vector<Row>> &all, int offset, int limit)
{
    if (!all)
        return all;
    const auto from = std::min(size_t(offset), all->size());
    const auto to = std::min(from + size_t(limit), all->size());
    return std::vector<Row>(all->begin() + std::ptrdiff_t(from), all->begin() + std::ptrdiff_t(to));
}

template <class Row>
presentation::Column<Row> stateColumn()
{
    presentation::Column<Row> column;
    column.kind = CellKind::state;
    column.text = [](const Row &row) { return FleetWords::state(row.active); };
    column.meaning = [](const Row &row) { return row.active ? Meaning::good : Meaning::neutral; };
    return column;
}

template <class Row>
presentation::Column<Row> nameColumn(QString (*heading)())
{
    presentation::Column<Row> column;
    column.heading = heading;
    column.text = [](const Row &row) { return FleetWords::nameOf(entryOf(row)); };
    column.second = [](const Row &row) { return FleetWords::numberOf(entryOf(row)); };
    column.secondIsCode = true;
    column.isStrong = true;
    return column;
}

template <class Row>
QString sentenceOf(const Row &row)
{
    const auto entry = entryOf(row);
    return QStringList{FleetWords::nameOf(entry), FleetWords::line(entry), FleetWords::state(row.active)}.join(
        QStringLiteral(", "));
}

template <class Model>
auto *rowIn(Model *model, const DataTable *table)
{
    const int row = table->currentIndex().row();
    return row >= 0 && row < model->rowCount() ? &model->rowAt(row) : nullptr;
}

} // namespace

FleetPage::FleetPage(Station &station, PersonRow person, QWidget *parent)
    : Page(parent)
    , m_station(station)
    , m_person(std::move(person))
    , m_vehicles(makeVehicles())
    , m_drivers(makeDrivers())
    , m_header(new PageHeader(this))
    , m_import(new ActionButton(ButtonKind::plain, ButtonSize::small))
    , m_newVehicle(new ActionButton(ButtonKind::plain, ButtonSize::small))
    , m_newDriver(new ActionButton(ButtonKind::plain, ButtonSize::small))
    , m_vehicleCard(new Card)
    , m_vehicleTable(new DataTable(DataTable::Rows::twoLines))
    , m_noVehicle(new EmptyState(QStringLiteral("truck")))
    , m_driverCard(new Card)
    , m_driverTable(new DataTable(DataTable::Rows::twoLines))
    , m_noDriver(new EmptyState(QStringLiteral("person")))
    , m_form(new FleetForm)
    , m_said(new NoteLine)
    , m_keys(new KeyBar)
    , m_vehicleAction(addKey({QKeySequence(Qt::Key_F4)}, &FleetPage::newVehicle))
    , m_driverAction(addKey({QKeySequence(Qt::Key_F5)}, &FleetPage::newDriver))
    , m_serviceAction(addKey({QKeySequence(Qt::Key_F6)}, &FleetPage::toggleService))
    , m_importAction(addKey({QKeySequence(Qt::CTRL | Qt::Key_O)}, &FleetPage::importSheet))
    , m_saveAction(addKey({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
                          &FleetPage::save))
    , m_undoAction(addKey({QKeySequence(Qt::CTRL | Qt::Key_Z)}, &FleetPage::takeBack))
    , m_backAction(addKey({QKeySequence(Qt::Key_Escape)}, &FleetPage::back))
{
    build();
    connect(m_import, &QPushButton::clicked, this, &FleetPage::importSheet);
    connect(m_newVehicle, &QPushButton::clicked, this, &FleetPage::newVehicle);
    connect(m_newDriver, &QPushButton::clicked, this, &FleetPage::newDriver);
    connect(m_form, &FleetForm::saveRequested, this, &FleetPage::save);
    retranslate();
}

QAction *FleetPage::addKey(const QList<QKeySequence> &keys, void (FleetPage::*slot)())
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

FleetPage::Vehicles *FleetPage::makeVehicles()
{
    presentation::Column<VehicleRow> transport;
    transport.heading = [] { return tr("Transporte"); };
    transport.text = [](const VehicleRow &row) { return TripWords::transport(row.transport); };
    transport.second = [](const VehicleRow &row) { return row.refrigerated ? tr("con frío") : QString(); };
    return new Vehicles({nameColumn<VehicleRow>([] { return tr("Placas"); }), transport, stateColumn<VehicleRow>()},
                        [this](int offset, int limit) {
                            return sliceOf(m_station.books.dispatch.vehicles(m_station.facility), offset, limit);
                        },
                        sentenceOf<VehicleRow>, this);
}

FleetPage::Drivers *FleetPage::makeDrivers()
{
    return new Drivers({nameColumn<DriverRow>([] { return tr("Nombre"); }), stateColumn<DriverRow>()},
                       [this](int offset, int limit) {
                           return sliceOf(m_station.books.dispatch.drivers(m_station.facility), offset, limit);
                       },
                       sentenceOf<DriverRow>, this);
}

void FleetPage::build()
{
    auto *column = columnAbove(m_keys, this);
    column->addWidget(m_header);
    for (auto *button : {m_import, m_newVehicle, m_newDriver})
        m_header->addRight(button);
    m_import->setIconName(QStringLiteral("doc"));
    m_import->setKeyHint(QStringLiteral("Ctrl+O"));
    m_newVehicle->setKeyHint(QStringLiteral("F4"));
    m_newDriver->setKeyHint(QStringLiteral("F5"));
    auto *lists = new QWidget;
    auto *both = new QVBoxLayout(lists);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(16);
    both->addWidget(buildList(m_vehicleCard, m_vehicleTable, m_vehicles, m_noVehicle), 1);
    both->addWidget(buildList(m_driverCard, m_driverTable, m_drivers, m_noDriver), 1);
    auto *split = new PanelSplit(lists, m_form, sideWidth);
    split->setGap(16);
    column->addWidget(split, 1);
    column->addWidget(m_said);
    m_said->setLeavesRoom();
    for (auto *table : {m_vehicleTable, m_driverTable}) {
        const bool isVehicle = table == m_vehicleTable;
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this, table, isVehicle] {
            if (table->hasFocus())
                showCurrent(isVehicle);
        });
        connect(table, &DataTable::rowChosen, this, [this, isVehicle] {
            showCurrent(isVehicle);
            m_form->focusFirst();
        });
        table->installEventFilter(this);
    }
}

QWidget *FleetPage::buildList(Card *card, DataTable *table, QAbstractItemModel *model, EmptyState *empty)
{
    card->setDense();
    card->addFlush(table);
    card->addFlush(empty);
    table->setModel(model);
    table->setStretchedColumn(0);
    // Both lists share the height that there is.
    table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    table->setMinimumHeight(theme().scaled(listLeast));
    return card;
}

/// The list that gets the focus is the one that is worked with, unless something is being typed.
bool FleetPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isVehicle = watched == m_vehicleTable;
    if (event->type() == QEvent::FocusIn && !m_form->isChanged() && (m_form->isNew() || m_form->isOfVehicle() != isVehicle))
        showCurrent(isVehicle);
    return Page::eventFilter(watched, event);
}

DataTable *FleetPage::list() const
{
    return m_form->isOfVehicle() ? m_vehicleTable : m_driverTable;
}

QString FleetPage::title() const
{
    return tr("Vehículos");
}

QList<KeyHint> FleetPage::keys() const
{
    return {{QStringLiteral("Enter"), tr("Cambiar")},
            {QStringLiteral("Tab"), tr("Otra lista")},
            {QStringLiteral("F4"), tr("Vehículo nuevo"), m_vehicleAction},
            {QStringLiteral("F5"), tr("Chofer nuevo"), m_driverAction},
            {QStringLiteral("F6"), tr("Sacar o volver al servicio"), m_serviceAction},
            {QStringLiteral("Ctrl+Z"), tr("Deshacer"), m_undoAction},
            {QStringLiteral("Ctrl+Enter"), tr("Guardar"), m_saveAction}};
}

void FleetPage::retranslate()
{
    m_vehicleAction->setText(tr("Vehículo nuevo"));
    m_driverAction->setText(tr("Chofer nuevo"));
    m_serviceAction->setText(tr("Sacar o volver al servicio"));
    m_importAction->setText(tr("Importar"));
    m_undoAction->setText(tr("Dejar como estaba"));
    m_saveAction->setText(tr("Guardar"));
    m_backAction->setText(tr("Volver a la lista"));
    m_header->setTitle(tr("Vehículos y choferes"));
    nameImport();
    m_newVehicle->setText(tr("Vehículo nuevo"));
    m_newDriver->setText(tr("Chofer nuevo"));
    m_vehicleCard->setTitle(tr("Vehículos"));
    m_driverCard->setTitle(tr("Choferes"));
    for (auto *card : {m_vehicleCard, m_driverCard})
        card->setNote(tr("Enter para cambiar"));
    m_vehicleTable->setAccessibleName(tr("Vehículos"));
    m_driverTable->setAccessibleName(tr("Choferes"));
    m_noVehicle->setWords(tr("Todavía no hay ningún vehículo."),
                          tr("Sin vehículo no sale ningún viaje. F4 anota el primero; Ctrl+O importa una hoja."));
    m_noDriver->setWords(tr("Todavía no hay ningún chofer."),
                         tr("F5 anota el primero. Con F5 y Ctrl+O se importa una hoja de choferes."));
    m_form->retranslate();
    m_vehicles->retell();
    m_drivers->retell();
    auto bar = keys();
    // Those of what is new stand on their buttons.
    bar.removeIf([](const KeyHint &hint) { return hint.key == u"F4" || hint.key == u"F5"; });
    m_keys->setKeys(bar);
}

void FleetPage::activate()
{
    m_said->clear();
    const bool wasNew = m_form->isNew();
    reload();
    if (wasNew && m_vehicles->rowCount() == 0)
        return newVehicle();
    toRow(wasNew || m_form->isOfVehicle(), QString());
}

void FleetPage::reload()
{
    const auto read = [](auto *model, DataTable *table, EmptyState *empty) {
        const int row = std::max(0, table->currentIndex().row());
        model->reload();
        while (model->canFetchMore({}))
            model->fetchMore({});
        const int rows = model->rowCount();
        table->setVisible(rows > 0);
        empty->setVisible(rows == 0);
        if (rows > 0)
            table->setCurrentIndex(model->index(std::min(row, rows - 1), 0));
    };
    read(m_vehicles, m_vehicleTable, m_noVehicle);
    read(m_drivers, m_driverTable, m_noDriver);
    m_header->setLine(PlanWords::facilityName(m_station.books.catalog, m_station.facility) + QStringLiteral(" · ")
                      + tr("%Ln vehículo(s)", nullptr, m_vehicles->rowCount()) + QStringLiteral(" · ")
                      + tr("%Ln chofer(es)", nullptr, m_drivers->rowCount()));
    for (const auto &failure : {m_vehicles->failure(), m_drivers->failure()}) {
        if (failure)
            m_said->say(compose(savingFailureWords(*failure)), Meaning::stop);
    }
}

void FleetPage::showCurrent(bool isVehicle)
{
    if (isVehicle) {
        if (const auto *row = rowIn(m_vehicles, m_vehicleTable))
            m_form->show(entryOf(*row));
    } else if (const auto *row = rowIn(m_drivers, m_driverTable)) {
        m_form->show(entryOf(*row));
    }
    nameImport();
}

void FleetPage::nameImport()
{
    m_import->setText(m_form->isOfVehicle() ? tr("Importar vehículos") : tr("Importar choferes"));
}

/// To the row of that number, or the one that was current; to an empty form where the list has none.
void FleetPage::toRow(bool isVehicle, const QString &number)
{
    const auto find = [&](auto *model, DataTable *table) {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (FleetWords::numberOf(entryOf(model->rowAt(row))) == number)
                table->setCurrentIndex(model->index(row, 0));
        }
    };
    find(m_vehicles, m_vehicleTable);
    find(m_drivers, m_driverTable);
    showCurrent(isVehicle);
    list()->setFocus(Qt::OtherFocusReason);
}

void FleetPage::newVehicle()
{
    m_form->startVehicle();
    nameImport();
    m_form->focusFirst();
}

void FleetPage::newDriver()
{
    m_form->startDriver();
    nameImport();
    m_form->focusFirst();
}

/// Records what the form has typed.
bool FleetPage::record(const QString &done)
{
    const auto entry = m_form->typed();
    if (!entry)
        return false;
    FleetDesk desk(m_station);
    const QString number = std::visit([](const auto &of) { return FleetWords::numberOf(of); }, *entry);
    const auto standing = std::visit([&](const auto &of) { return desk.standing(of); }, *entry);
    if (m_form->isNew() && standing && *standing != FleetDesk::Standing::added) {
        m_form->sayTaken(*standing == FleetDesk::Standing::elsewhere ? FleetWords::refusal(FleetRefusal::otherWarehouse)
                                                                     : tr("Ese número ya está en la lista."));
        return false;
    }
    const auto saved = std::visit([&](const auto &of) { return desk.define(of, m_person.user); }, *entry);
    if (!saved || !*saved) {
        m_said->say(compose(saved ? FleetWords::refusal(saved->error()) : savingFailureWords(saved.error())),
                    Meaning::stop);
        return false;
    }
    const bool isVehicle = m_form->isOfVehicle();
    reload();
    toRow(isVehicle, number);
    m_said->say(compose(done, {bold(number)}));
    return true;
}

void FleetPage::save()
{
    if (!m_form->isNew() && !m_form->isChanged())
        return m_said->say(compose(tr("No hay cambios que guardar.")), Meaning::info);
    record(tr("%1 guardado."));
}

void FleetPage::toggleService()
{
    if (m_form->isNew() || m_form->isChanged())
        return m_said->say(compose(tr("Guarde primero con Ctrl+Enter, o deje todo como estaba con Ctrl+Z.")),
                           Meaning::caution);
    const bool isActive = m_form->toggleActive();
    if (!record(isActive ? tr("%1 está otra vez en servicio.")
                         : tr("%1 queda fuera de servicio. Sus viajes anteriores no cambian; F6 lo regresa.")))
        showCurrent(m_form->isOfVehicle());
}

void FleetPage::takeBack()
{
    const bool isVehicle = m_form->isOfVehicle();
    if (!m_form->isNew() && !m_form->isChanged())
        return;
    if ((isVehicle ? m_vehicles->rowCount() : m_drivers->rowCount()) == 0)
        return isVehicle ? newVehicle() : newDriver();
    toRow(isVehicle, QString());
    m_said->say(compose(tr("Todo está como estaba guardado.")), Meaning::info);
}

/// What was typed stays while one looks at the list.
void FleetPage::back()
{
    auto *table = list()->isVisible() ? list() : m_vehicleTable->isVisible() ? m_vehicleTable : m_driverTable;
    table->setFocus(Qt::OtherFocusReason);
}

void FleetPage::importSheet()
{
    const auto of = m_form->isOfVehicle() ? FleetImport::Of::vehicles : FleetImport::Of::drivers;
    Q_EMIT importRequested(std::make_shared<FleetImport>(m_station, of, m_person.user));
}

} // namespace botiquin::ui
