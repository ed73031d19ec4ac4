// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleet_form.h"

#include "ui/dispatch/trip_words.h"
#include "ui/shell/action_button.h"
#include "ui/shell/fields.h"
#include "ui/shell/form_row.h"
#include "ui/shell/layouts.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

constexpr int platesMax = 20;
constexpr int nameMax = 120;
constexpr int scrolledLeast = 200;
constexpr int ringRoom = 4; ///< for the ring of the focus, which a scroll area cuts

} // namespace

FleetForm::FleetForm(QWidget *parent)
    : Card(parent)
    , m_numberField(new Field(Field::Content::code))
    , m_numberRow(new FormRow(QString(), m_numberField))
    , m_platesField(new Field(Field::Content::code))
    , m_platesRow(new FormRow(QString(), m_platesField))
    , m_nameField(new Field)
    , m_nameRow(new FormRow(QString(), m_nameField))
    , m_transport(new SelectBox)
    , m_transportRow(new FormRow(QString(), m_transport))
    , m_cold(new CheckBox(QString()))
    , m_active(new CheckBox(QString()))
    , m_save(new ActionButton(ButtonKind::primary))
{
    setDense();
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    column->setSpacing(12);
    for (auto *row : {m_numberRow, m_platesRow, m_nameRow, m_transportRow})
        column->addWidget(row);
    column->addWidget(m_cold);
    column->addWidget(m_active);
    column->addStretch();
    auto *scroll = scrollAround(inside);
    // Never so high that the page would have to scroll as well.
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    scroll->setMinimumHeight(theme().scaled(scrolledLeast));
    body()->addWidget(scroll, 1);
    body()->addWidget(m_save);
    m_save->setKeyHint(QStringLiteral("Ctrl+Enter"));
    m_platesField->setMaxLength(platesMax);
    m_nameField->setMaxLength(nameMax);
    connect(m_save, &QPushButton::clicked, this, &FleetForm::saveRequested);
    retranslate();
}

void FleetForm::retranslate()
{
    m_numberRow->setLabel(m_isOfVehicle ? tr("Número económico") : tr("Número de empleado"));
    m_platesRow->setLabel(tr("Placas"));
    m_nameRow->setLabel(tr("Nombre, como va en los manifiestos"));
    m_transportRow->setLabel(tr("Transporte"));
    const int transport = m_transport->currentIndex();
    m_transport->clear();
    for (int i = 0; i < countOf(Transport{}); ++i)
        m_transport->addItem(TripWords::transport(Transport(i)));
    m_transport->setCurrentIndex(std::max(0, transport));
    m_cold->setText(tr("Tiene refrigeración para la red de frío"));
    m_active->setText(tr("En servicio: se puede elegir para un viaje"));
    m_save->setText(tr("Guardar"));
    if (m_isNew)
        setTitle(m_isOfVehicle ? tr("Vehículo nuevo") : tr("Chofer nuevo"));
    else
        setTitle(m_isOfVehicle ? tr("Vehículo %1").arg(m_number) : tr("Chofer %1").arg(m_number));
}

void FleetForm::start(bool isOfVehicle, bool isNew)
{
    m_isOfVehicle = isOfVehicle;
    m_isNew = isNew;
    m_numberField->setText(m_number);
    m_numberField->setReadOnly(!isNew);
    m_numberRow->setEnabled(isNew);
    for (auto *row : {m_platesRow, m_transportRow})
        row->setVisible(isOfVehicle);
    m_cold->setVisible(isOfVehicle);
    m_nameRow->setVisible(!isOfVehicle);
    for (auto *row : {m_numberRow, m_platesRow, m_nameRow})
        row->setError({});
    m_shown = texts();
    retranslate();
}

void FleetForm::show(const FleetEntry &entry)
{
    const auto *vehicle = std::get_if<FleetVehicle>(&entry);
    if (vehicle) {
        m_number = vehicle->vehicle.text();
        m_platesField->setText(vehicle->plates);
        m_transport->setCurrentIndex(int(vehicle->transport));
        m_cold->setChecked(vehicle->refrigerated);
        m_active->setChecked(vehicle->active);
    } else {
        const auto &driver = std::get<FleetDriver>(entry);
        m_number = driver.driver.text();
        m_nameField->setText(driver.displayName);
        m_active->setChecked(driver.active);
    }
    start(vehicle != nullptr, false);
}

void FleetForm::startVehicle()
{
    m_number.clear();
    m_platesField->clear();
    m_transport->setCurrentIndex(int(Transport::van));
    m_cold->setChecked(false);
    m_active->setChecked(true);
    start(true, true);
}

void FleetForm::startDriver()
{
    m_number.clear();
    m_nameField->clear();
    m_active->setChecked(true);
    start(false, true);
}

void FleetForm::focusFirst()
{
    auto *first = m_isNew ? m_numberField : m_isOfVehicle ? m_platesField : m_nameField;
    first->setFocus(Qt::OtherFocusReason);
    first->selectAll();
}

QStringList FleetForm::texts() const
{
    const auto checked = [](const CheckBox *box) { return QString::number(box->isChecked()); };
    return {m_numberField->text(), m_platesField->text(), m_nameField->text(),
            QString::number(m_transport->currentIndex()), checked(m_cold), checked(m_active)};
}

bool FleetForm::isChanged() const
{
    return texts() != m_shown;
}

bool FleetForm::toggleActive()
{
    m_active->toggle();
    return m_active->isChecked();
}

bool FleetForm::want(FormRow *row, const QString &wrong)
{
    row->setError(wrong);
    if (!wrong.isEmpty())
        row->field()->setFocus(Qt::OtherFocusReason);
    return wrong.isEmpty();
}

void FleetForm::sayTaken(const QString &sentence)
{
    want(m_numberRow, sentence);
}

std::optional<FleetEntry> FleetForm::typed()
{
    const QString number = m_numberField->text();
    const auto vehicle = VehicleId::parse(number);
    const auto driver = DriverId::parse(number);
    if (!want(m_numberRow, (m_isOfVehicle ? vehicle.has_value() : driver.has_value())
                               ? QString()
                               : tr("Escriba un número corto, sin espacios: OAX-014")))
        return std::nullopt;
    const QString plates = m_platesField->text().simplified();
    if (m_isOfVehicle && !want(m_platesRow, plates.isEmpty() ? tr("Escriba las placas.") : QString()))
        return std::nullopt;
    const QString name = m_nameField->text().simplified();
    if (!m_isOfVehicle && !want(m_nameRow, name.isEmpty() ? tr("Escriba el nombre.") : QString()))
        return std::nullopt;
    if (m_isOfVehicle)
        return FleetVehicle{*vehicle, plates, Transport(m_transport->currentIndex()), m_cold->isChecked(),
                            m_active->isChecked()};
    return FleetDriver{*driver, name, m_active->isChecked()};
}

void FleetForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier)
        focusNextChild();
    else
        Card::keyPressEvent(event);
}

} // namespace botiquin::ui
