// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/trip_side.h"

#include "ui/dispatch/trip_words.h"
#include "ui/dispatch/typed_seals.h"
#include "ui/shell/action_button.h"
#include "ui/shell/card.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/text.h"
#include "ui/wording/numbers.h"

#include <QVBoxLayout>
#include <algorithm>

namespace botiquin::ui {

TripSide::TripSide(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_code(new Field(Field::Content::code))
    , m_codeRow(new FormRow(QString(), m_code))
    , m_vehicle(new SelectBox)
    , m_vehicleRow(new FormRow(QString(), m_vehicle))
    , m_driver(new SelectBox)
    , m_driverRow(new FormRow(QString(), m_driver))
    , m_seals(new Field(Field::Content::code))
    , m_sealsRow(new FormRow(QString(), m_seals))
    , m_handing(new QWidget)
    , m_next(new SelectBox)
    , m_nextRow(new FormRow(QString(), m_next))
    , m_transport(new SelectBox)
    , m_transportRow(new FormRow(QString(), m_transport))
    , m_place(new Field)
    , m_placeRow(new FormRow(QString(), m_place))
    , m_intact(new CheckBox(QString()))
    , m_hand(new ActionButton(ButtonKind::plain, ButtonSize::large))
    , m_said(new Text(TextStyle::note, &Colours::text2))
    , m_go(new ActionButton(ButtonKind::primary, ButtonSize::large))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    auto *handing = new QVBoxLayout(m_handing);
    handing->setContentsMargins(0, 0, 0, 0);
    handing->setSpacing(8);
    m_intact->setChecked(true);
    for (auto *widget : std::initializer_list<QWidget *>{m_nextRow, m_transportRow, m_placeRow, m_intact, m_hand})
        handing->addWidget(widget);
    auto *column = m_card->body();
    column->setSpacing(8);
    for (auto *widget : std::initializer_list<QWidget *>{m_codeRow, m_vehicleRow, m_driverRow, m_sealsRow, m_handing})
        column->addWidget(widget);
    column->addStretch();
    column->addWidget(m_said);
    column->addWidget(m_go);
    m_said->setWordWrap(true);
    m_code->setTailKey(QStringLiteral("F2"));
    m_go->setKeyHint(QStringLiteral("F9"));
    for (int i = 0; i < countOf(Transport{}); ++i)
        m_transport->addItem(QString());
    connect(m_code, &QLineEdit::returnPressed, this, [this] { Q_EMIT codeTyped(m_code->text()); });
    connect(m_vehicle, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            Q_EMIT vehicleChosen(m_vehicles[size_t(index - 1)].vehicle);
    });
    connect(m_driver, &QComboBox::activated, this, [this](int index) {
        if (index > 0)
            Q_EMIT driverChosen(m_drivers[size_t(index - 1)].driver);
    });
    connect(m_hand, &ActionButton::clicked, this, &TripSide::handOver);
    connect(m_go, &ActionButton::clicked, this, &TripSide::goWanted);
    retranslate();
}

QString TripSide::nameOfVehicle(const VehicleRow &vehicle)
{
    const QString cold = vehicle.refrigerated ? tr(" · con frío") : QString();
    return vehicle.plates + QStringLiteral(" · ") + TripWords::transport(vehicle.transport) + cold;
}

void TripSide::setFleet(std::vector<VehicleRow> vehicles, std::vector<DriverRow> drivers)
{
    std::erase_if(vehicles, [](const VehicleRow &vehicle) { return !vehicle.active; });
    std::erase_if(drivers, [](const DriverRow &driver) { return !driver.active; });
    m_vehicles = std::move(vehicles);
    m_drivers = std::move(drivers);
    fillFleet();
}

void TripSide::setOthers(std::vector<Trip> others)
{
    m_others = std::move(others);
    markTaken();
}

void TripSide::markTaken()
{
    const auto mark = [](SelectBox *box, const auto &fleet, const auto &nameOf, const auto &takerOf) {
        for (size_t i = 0; i < fleet.size(); ++i) {
            const int index = int(i) + 1;
            const std::optional<TripId> taker = takerOf(fleet[i]);
            box->setItemText(index, taker ? tr("%1 · va en %2").arg(nameOf(fleet[i]), taker->text()) : nameOf(fleet[i]));
            box->setItemData(index, taker ? QVariant(0) : QVariant(), Qt::UserRole - 1); // 0: cannot be chosen
        }
    };
    const auto takerIn = [this](const auto &isIt) {
        const auto taker = std::find_if(m_others.begin(), m_others.end(), isIt);
        return taker == m_others.end() ? std::nullopt : std::optional(taker->trip);
    };
    mark(m_vehicle, m_vehicles, nameOfVehicle, [&](const VehicleRow &row) {
        return takerIn([&](const Trip &trip) { return trip.vehicle == row.vehicle; });
    });
    mark(m_driver, m_drivers, [](const DriverRow &row) { return row.displayName; }, [&](const DriverRow &row) {
        return takerIn([&](const Trip &trip) { return trip.driver == row.driver; });
    });
}

void TripSide::fillFleet()
{
    m_vehicle->clear();
    m_vehicle->addItem(tr("Sin vehículo todavía"));
    for (const auto &vehicle : m_vehicles)
        m_vehicle->addItem(nameOfVehicle(vehicle));
    m_driver->clear();
    m_next->clear();
    m_driver->addItem(tr("Nadie todavía"));
    for (const auto &driver : m_drivers) {
        m_driver->addItem(driver.displayName);
        m_next->addItem(driver.displayName);
    }
    markTaken();
}

void TripSide::show(const Trip &trip, bool mayAct)
{
    m_trip = trip;
    m_mayAct = mayAct;
    const auto vehicle = std::find_if(m_vehicles.begin(), m_vehicles.end(),
                                      [&](const VehicleRow &row) { return row.vehicle == trip.vehicle; });
    m_vehicle->setCurrentIndex(vehicle == m_vehicles.end() ? 0 : int(vehicle - m_vehicles.begin()) + 1);
    const auto driver = std::find_if(m_drivers.begin(), m_drivers.end(),
                                     [&](const DriverRow &row) { return row.driver == trip.driver; });
    m_driver->setCurrentIndex(driver == m_drivers.end() ? 0 : int(driver - m_drivers.begin()) + 1);
    const bool waits = trip.state == TripState::planned || trip.state == TripState::loading;
    const bool onTheRoad = trip.state == TripState::onTheRoad;
    for (auto *row : {m_vehicleRow, m_driverRow, m_sealsRow})
        row->setVisible(waits && mayAct);
    m_codeRow->setVisible(waits && mayAct); // On the road F4 does for the chosen box what its code would.
    m_handing->setVisible(onTheRoad && mayAct);
    sayGo();
}

void TripSide::setLeavesBehind(int missing)
{
    m_missing = missing;
    sayGo();
}

void TripSide::sayGo()
{
    if (!m_trip)
        return;
    const bool waits = m_trip->state == TripState::planned || m_trip->state == TripState::loading;
    const bool onTheRoad = m_trip->state == TripState::onTheRoad;
    m_go->setVisible((waits || onTheRoad) && m_mayAct);
    if (waits)
        m_go->setText(m_missing > 0 ? tr("Salir sin %Ln caja(s)", nullptr, m_missing) : tr("Dar salida"));
    else
        m_go->setText(tr("Anotar el regreso"));
    if (waits)
        m_said->setText(tr("Escanee cada caja al subirla."));
    else if (onTheRoad)
        m_said->setText(tr("Escanee las cajas que regresan sin entregar y anote el regreso."));
    else
        m_said->setText(m_trip->state == TripState::returned ? tr("El viaje terminó.") : tr("El viaje está cancelado."));
}

std::optional<std::vector<SealNumber>> TripSide::seals() const
{
    return typedSeals(m_sealsRow);
}

void TripSide::clearCode()
{
    m_code->clear();
}

void TripSide::clearHanding()
{
    m_place->clear();
    m_intact->setChecked(true);
}

void TripSide::focusCode()
{
    m_code->setFocus(Qt::ShortcutFocusReason);
    m_code->selectAll();
}

void TripSide::focusVehicle()
{
    m_vehicle->setFocus(Qt::OtherFocusReason);
}

void TripSide::focusDriver()
{
    m_driver->setFocus(Qt::OtherFocusReason);
}

void TripSide::handOver()
{
    const int index = m_next->currentIndex();
    const QString place = m_place->text().trimmed();
    m_placeRow->setError(place.isEmpty() ? tr("Escriba dónde se pasa la carga.") : QString());
    m_nextRow->setError(index < 0 ? tr("Todavía no hay nadie más que conduzca.") : QString());
    if (place.isEmpty())
        m_place->setFocus();
    else if (index >= 0)
        Q_EMIT handOverWanted(m_drivers[size_t(index)].driver, Transport(m_transport->currentIndex()), place,
                              m_intact->isChecked());
}

void TripSide::retranslate()
{
    m_codeRow->setLabel(tr("Número de la caja, si no lee"));
    m_vehicleRow->setLabel(tr("Vehículo"));
    m_driverRow->setLabel(tr("Quién conduce"));
    m_sealsRow->setLabel(tr("Sellos del vehículo"));
    m_seals->setPlaceholderText(tr("Separados por comas"));
    m_nextRow->setLabel(tr("Quién recibe la carga"));
    m_transportRow->setLabel(tr("Sigue en"));
    m_placeRow->setLabel(tr("Lugar"));
    m_intact->setText(tr("Sellos intactos"));
    m_hand->setText(tr("Pasar la carga"));
    for (int i = 0; i < countOf(Transport{}); ++i)
        m_transport->setItemText(i, TripWords::transport(Transport(i)));
    for (const auto &[box, row] : {std::pair{m_vehicle, tr("Vehículo")}, {m_driver, tr("Quién conduce")},
                                   {m_next, tr("Quién recibe la carga")}, {m_transport, tr("Sigue en")}})
        box->setAccessibleName(row);
    if (m_trip) {
        fillFleet();
        show(*m_trip, m_mayAct);
    }
}

} // namespace botiquin::ui
