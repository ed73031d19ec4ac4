// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/facility_reading.h"

#include "domain/catalog/class_texts.h"
#include "domain/catalog/place_names.h"
#include "domain/sheets/cells.h"
#include "domain/sheets/title_text.h"

namespace botiquin {

namespace {

enum Column {
    cluesColumn,
    formerCluesColumn,
    nameColumn,
    municipalityColumn,
    stateColumn,
    stateCodeColumn,
    sizeColumn,
    typeColumn,
    levelColumn,
    statusColumn,
    latitudeColumn,
    longitudeColumn,
};

const ColumnSpecs &specs()
{
    static const ColumnSpecs all = {
        {"clues", Need::required, {"clues", "clues imb", "clave clues", "clave de la unidad", "clue"}},
        {"formerClues", Need::optional, {"clues ssa y sme", "clues ssa", "clues anterior", "clues previa"}},
        {"name",
         Need::required,
         {"nombre de la unidad", "nombre unidad", "nombre de la unidad medica", "unidad medica", "nombre",
          "nombre comercial", "unidad", "facility"}},
        {"municipality", Need::optional, {"municipio", "nombre del municipio", "municipality"}},
        {"state",
         Need::optional,
         {"entidad", "entidad federativa", "estado", "nombre de la entidad", "state"}},
        {"stateCode", Need::optional, {"clave de la entidad", "clave entidad", "cve ent", "state code"}},
        {"sizeClass",
         Need::optional,
         {"categoria gerencial uas", "categoria gerencial", "tipo de unidad", "categoria", "tamano",
          "size class"}},
        {"type", Need::optional, {"nombre de tipologia", "tipologia", "type"}},
        {"level", Need::optional, {"nivel atencion", "nivel de atencion", "nivel", "level"}},
        {"status", Need::optional, {"estatus de operacion", "estatus", "status", "en operacion"}},
        {"latitude", Need::optional, {"latitud", "lat", "latitude"}},
        {"longitude", Need::optional, {"longitud", "lon", "lng", "longitude"}},
    };
    return all;
}

constexpr qsizetype nameMax = 200;

RowReason reasonOf(CluesError error)
{
    return error == CluesError::wrongCheckDigit ? RowReason::wrongCluesDigit : RowReason::malformedClues;
}

std::optional<Clues> readClues(RowCells &cells)
{
    const QString given = cells.requiredText(cluesColumn);
    if (given.isEmpty())
        return std::nullopt;
    const auto clues = Clues::parse(given);
    if (!clues) {
        cells.error(cluesColumn, reasonOf(clues.error()));
        return std::nullopt;
    }
    if (clues->isDoubtful())
        cells.warning(cluesColumn, RowReason::doubtfulClues);
    return *clues;
}

std::optional<Clues> readFormerClues(RowCells &cells)
{
    const QString given = cells.text(formerCluesColumn);
    if (given.isEmpty())
        return std::nullopt;
    const auto clues = Clues::parse(given);
    if (!clues) {
        cells.warning(formerCluesColumn, reasonOf(clues.error()));
        return std::nullopt;
    }
    if (clues->isDoubtful())
        cells.warning(formerCluesColumn, RowReason::doubtfulClues);
    return *clues;
}

QString readName(RowCells &cells)
{
    const QString given = cells.requiredText(nameColumn).simplified();
    if (given.size() > nameMax)
        cells.error(nameColumn, RowReason::malformedName);
    return given;
}

std::optional<FederalState> readState(RowCells &cells, const Clues &clues)
{
    const auto ofClues = FederalState::of(clues);
    const int column = cells.text(stateColumn).isEmpty() ? stateCodeColumn : stateColumn;
    const QString given = cells.text(column);
    if (given.isEmpty())
        return ofClues;
    const auto state = FederalState::fromText(given);
    if (!state)
        cells.warning(column, RowReason::unknownState);
    else if (ofClues && *ofClues != *state)
        cells.warning(column, RowReason::stateDiffers);
    return state ? state : ofClues;
}

std::optional<SizeClass> readSizeClass(RowCells &cells)
{
    const int column = cells.text(sizeColumn).isEmpty() ? typeColumn : sizeColumn;
    const QString given = cells.text(column);
    if (given.isEmpty())
        return std::nullopt;
    if (const auto sizeClass = sizeClassFromText(given))
        return *sizeClass;
    if (const auto ofType = sizeClassFromText(cells.text(typeColumn)))
        return *ofType;
    cells.warning(column, RowReason::unknownSizeClass);
    return SizeClass::other;
}

std::optional<Operation> readOperation(const RowCells &cells)
{
    const QString status = foldedTitle(cells.text(statusColumn));
    if (status.isEmpty())
        return std::nullopt;
    const bool stopped = status.startsWith(u"fuera") || status.startsWith(u"en proceso") ||
                         status.startsWith(u"pendiente") || status.startsWith(u"baja") || status == u"no" ||
                         status == u"0" || status == u"stopped";
    return stopped ? Operation::stopped : Operation::running;
}

std::optional<double> readDegrees(RowCells &cells, int column)
{
    QString given = cells.text(column);
    if (given.isEmpty())
        return std::nullopt;
    if (!given.contains(u'.'))
        given.replace(u',', u'.');
    bool isNumber = false;
    const double degrees = given.toDouble(&isNumber);
    if (isNumber)
        return degrees;
    cells.warning(column, RowReason::malformedCoordinate);
    return std::nullopt;
}

std::optional<MapPoint> readPoint(RowCells &cells)
{
    const auto latitude = readDegrees(cells, latitudeColumn);
    const auto longitude = readDegrees(cells, longitudeColumn);
    if (!latitude || !longitude)
        return std::nullopt;
    // From Isla Guadalupe and the Suchiate to Tijuana and Isla Mujeres.
    const bool northSouth = *latitude >= 14.4 && *latitude <= 32.8;
    const bool eastWest = *longitude >= -118.5 && *longitude <= -86.6;
    if (northSouth && eastWest)
        return MapPoint{*latitude, *longitude};
    cells.warning(northSouth ? longitudeColumn : latitudeColumn, RowReason::outsideMexico);
    return std::nullopt;
}

std::optional<FacilityReading> readFacility(RowCells &cells)
{
    const auto clues = readClues(cells);
    const QString name = readName(cells);
    if (!clues || !cells.isGood())
        return std::nullopt;
    return FacilityReading{*clues,
                       readFormerClues(cells),
                       name,
                       placeDisplayName(name),
                       placeDisplayName(cells.text(municipalityColumn)),
                       readState(cells, *clues),
                       readSizeClass(cells),
                       careLevelFromText(cells.text(levelColumn)).value_or(CareLevel::none),
                       readOperation(cells),
                       readPoint(cells)};
}

} // namespace

ImportReading<FacilityReading> readFacilities(const Sheet &sheet)
{
    const Columns columns = Columns::find(sheet, specs());
    return readRows<FacilityReading>(sheet, columns, {cluesColumn}, readFacility,
                                 [](const FacilityReading &row) { return row.clues.text(); });
}

} // namespace botiquin
