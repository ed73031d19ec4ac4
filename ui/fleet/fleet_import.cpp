// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleet_import.h"

#include "ui/fleet/fleet_words.h"
#include "ui/planning/plan_words.h"

#include <algorithm>

namespace botiquin::ui {

using presentation::ImportChange;
using presentation::ImportOutlook;

namespace {

template <class Entry>
std::vector<Entry> entriesOf(const ImportReading<Entry> &reading)
{
    std::vector<Entry> entries;
    for (const auto &row : reading.rows)
        entries.push_back(row.value);
    return entries;
}

} // namespace

FleetImport::FleetImport(Station &station, Of of, UserId user)
    : m_station(station)
    , m_of(of)
    , m_user(std::move(user))
{
    if (!isOfVehicles())
        m_reading = Drivers();
}

void FleetImport::read(const Sheet &sheet)
{
    if (isOfVehicles())
        m_reading = readVehicles(sheet);
    else
        m_reading = readDrivers(sheet);
}

Answer<ImportOutlook, QString> FleetImport::compare()
{
    using Compared = Result<ImportOutlook, QString>;
    m_changes.clear();
    FleetDesk desk(m_station);
    const auto compareWith = [&](const auto &reading) -> Answer<ImportOutlook, QString> {
        ImportOutlook outlook;
        outlook.rowsSeen = reading.rowsSeen;
        outlook.errors = reading.errors;
        outlook.warnings = reading.warnings;
        outlook.ignoredColumns = reading.ignoredColumns;
        for (const auto &row : reading.rows) {
            BQ_TRY_ASSIGN(const auto standing, desk.standing(row.value));
            if (standing == FleetDesk::Standing::elsewhere)
                return Compared(err(FleetWords::elsewhere(FleetWords::numberOf(row.value))));
            if (standing == FleetDesk::Standing::unchanged) {
                ++outlook.unchanged;
                continue;
            }
            const bool isNew = standing == FleetDesk::Standing::added;
            ++(isNew ? outlook.added : outlook.changed);
            m_changes.push_back({isNew, FleetWords::nameOf(row.value), FleetWords::line(row.value), QString()});
        }
        return Compared(std::move(outlook));
    };
    auto compared = std::visit(compareWith, m_reading);
    std::stable_partition(m_changes.begin(), m_changes.end(), [](const ImportChange &change) { return change.isNew; });
    return compared;
}

ImportChange FleetImport::change(int row) const
{
    return m_changes.at(size_t(row));
}

Answer<int, QString> FleetImport::begin(BadRows badRows)
{
    using Begun = Result<int, QString>;
    const bool isClean = std::visit([](const auto &reading) { return reading.isClean(); }, m_reading);
    if (badRows == BadRows::refuseAll && !isClean)
        return Begun(err(PlanWords::refusal(PlanRefusal::rowsAreWrong)));
    return Begun(1);
}

Answer<bool, QString> FleetImport::record(int)
{
    using Recorded = Result<bool, QString>;
    FleetDesk desk(m_station);
    const auto take = [&](const auto &reading) { return desk.import(entriesOf(reading), m_user); };
    BQ_TRY_ASSIGN(const auto imported, std::visit(take, m_reading));
    if (!imported)
        return Recorded(err(FleetWords::refusal(imported.error())));
    return Recorded(true);
}

QString FleetImport::title() const
{
    return isOfVehicles() ? tr("Importar vehículos") : tr("Importar choferes");
}

QString FleetImport::line() const
{
    return PlanWords::facilityName(m_station.books.catalog, m_station.facility);
}

QString FleetImport::columns() const
{
    return isOfVehicles() ? tr("Necesita las columnas VEHÍCULO y PLACAS, una fila por vehículo. También lee TRANSPORTE, "
                               "REFRIGERADO y EN SERVICIO. El vehículo que no esté en la hoja queda como está.")
                          : tr("Necesita las columnas CHOFER y NOMBRE, una fila por persona. También lee EN SERVICIO. Quien "
                               "no esté en la hoja queda como está.");
}

QString FleetImport::newWord() const
{
    return tr("Nuevo");
}

QString FleetImport::addedWords(int count) const
{
    if (isOfVehicles())
        return count == 1 ? tr("vehículo nuevo") : tr("vehículos nuevos");
    return count == 1 ? tr("chofer nuevo") : tr("choferes nuevos");
}

QString FleetImport::changedWords(int count) const
{
    if (isOfVehicles())
        return count == 1 ? tr("vehículo cambia") : tr("vehículos cambian");
    return count == 1 ? tr("chofer cambia") : tr("choferes cambian");
}

QString FleetImport::unchangedWords(int count) const
{
    if (isOfVehicles())
        return count == 1 ? tr("vehículo igual") : tr("vehículos igual");
    return count == 1 ? tr("chofer igual") : tr("choferes igual");
}

QString FleetImport::lostWords(int) const
{
    return {}; // A sheet takes nothing away.
}

QString FleetImport::doneWords(const ImportOutlook &outlook) const
{
    const int count = outlook.added + outlook.changed;
    return isOfVehicles() ? tr("Importados: %Ln vehículo(s). Esc vuelve.", nullptr, count)
                          : tr("Importados: %Ln chofer(es). Esc vuelve.", nullptr, count);
}

} // namespace botiquin::ui
