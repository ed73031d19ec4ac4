// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/trip_papers.h"

#include "reports/paper_words.h"
#include "reports/printing.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>
#include <limits>

namespace botiquin::reports {

namespace {

constexpr TextStyle fixed{smallestTextMm, false, Face::mono};
constexpr TextStyle strong{3.4, true};
constexpr TextStyle small{smallestTextMm};

struct TripWords
{
    Q_DECLARE_TR_FUNCTIONS(TripPapers)
};

QString roundKindWord(RoundKind kind)
{
    switch (kind) {
    case RoundKind::ordinary: return TripWords::tr("ronda ordinaria");
    case RoundKind::extraordinary: return TripWords::tr("ronda extraordinaria");
    case RoundKind::emergency: return TripWords::tr("ronda de emergencia");
    }
    Q_UNREACHABLE();
}

/// "Martes 24 de noviembre de 2026"
QString longDate(Date date, const QLocale &locale)
{
    QString words = locale.toString(date.day(), TripWords::tr("dddd d 'de' MMMM 'de' yyyy"));
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString subtitleOf(const RoadTrip &trip, const QLocale &locale)
{
    QStringList parts{longDate(trip.leavesOn, locale)};
    if (trip.month)
        parts << TripWords::tr("kits de %1").arg(locale.standaloneMonthName(trip.month->month()));
    if (trip.roundKind)
        parts << roundKindWord(*trip.roundKind);
    return parts.join(QStringLiteral(" · "));
}

QString orAbsent(const QString &text)
{
    return text.isEmpty() ? absent : text;
}

QString sealsOf(const RoadTrip &trip)
{
    return orAbsent(QString(trip.seals).replace(u'\n', QStringLiteral(", ")));
}

Outcome<TableCell> codeCell(const Sscc &sscc)
{
    const std::vector<Gs1Element> elements{{"00", sscc.text().toLatin1()}};
    BQ_TRY_ASSIGN(const auto code, gs1_128(elements));
    return TableCell{{{humanReadable(elements), fixed}}, code};
}

TableCell noteCell(const RoadBox &box)
{
    if (!box.boxClass)
        return {{{TripWords::tr("Envío"), small}}, {}};
    return {{{boxClassWord(*box.boxClass), box.boxClass == BoxClass::cold ? TextStyle{smallestTextMm, true} : small}}, {}};
}

TableCell sealCell(const RoadBox &box)
{
    return {{{box.seal ? box.seal->text() : absent, fixed}}, {}};
}

TableCell clinicCell(const RoadStop &stop)
{
    TableCell cell{{{stop.displayName, strong}, {stop.facility.text(), fixed}}, {}};
    if (!stop.municipality.isEmpty() && stop.municipality.compare(stop.displayName, Qt::CaseInsensitive) != 0)
        cell.texts.push_back({stop.municipality, small});
    return cell;
}

QString positionOf(const RoadStop &stop)
{
    return stop.position ? QString::number(*stop.position) : absent;
}

/// Boxes, claves and pieces of many stops.
struct Totals
{
    int boxes = 0;
    int cold = 0;
    Units pieces;

    void add(const RoadStop &stop)
    {
        for (const RoadBox &box : stop.boxes) {
            ++boxes;
            cold += box.boxClass == BoxClass::cold ? 1 : 0;
            pieces += box.pieces;
        }
    }
};

Totals totalsOf(const std::vector<RoadStop> &stops)
{
    Totals totals;
    for (const RoadStop &stop : stops)
        totals.add(stop);
    return totals;
}

std::vector<DocumentFact> manifestFacts(const Manifest &manifest, const Totals &totals)
{
    const RoadTrip &trip = manifest.trip;
    return {{TripWords::tr("Sale de"), trip.warehouse},
            {TripWords::tr("Viaje"), trip.trip.text(), Face::mono},
            {TripWords::tr("Paradas"), QString::number(manifest.stops.size())},
            {TripWords::tr("Cajas"), QString::number(totals.boxes)},
            {transportWord(trip.transport), orAbsent(trip.plates), Face::mono},
            {TripWords::tr("Conduce"), orAbsent(trip.driver)},
            {TripWords::tr("Sellos"), sealsOf(trip), Face::mono},
            {TripWords::tr("Piezas"), amount(totals.pieces, manifest.locale)}};
}

/// Where the boxes go over to another carrier, with room for both to sign.
TableRow handOverRow(const HandOver &handOver)
{
    const QString onward = TripWords::tr("Transbordo. Sigue: %1").arg(transportWord(handOver.transport).toLower());
    return {{},
            {{{handOver.place, strong}, {onward, small}}, {}},
            {{{TripWords::tr("Cajas que pasan: ______"), small},
              {TripWords::tr("Entrega (firma y hora): __________________"), small},
              {TripWords::tr("Recibe (firma y hora): __________________"), small}}, {}},
            {}, {}, {}};
}

bool tellsArrivals(const Manifest &manifest)
{
    return std::any_of(manifest.stops.begin(), manifest.stops.end(), [](const RoadStop &stop) { return stop.arrives; });
}

TableCell arrivalCell(const RoadStop &stop)
{
    if (!stop.arrives)
        return {{{absent, fixed}}, {}};
    return {{{QTime(0, 0).addSecs(*stop.arrives * 60).toString(QStringLiteral("H:mm")), fixed}}, {}};
}

/// Puts the hour of arrival after the clinic.
TableRow withArrival(TableRow row, const TableCell &arrival)
{
    row.insert(row.begin() + 2, arrival);
    return row;
}

Outcome<std::vector<TableRow>> manifestRows(const Manifest &manifest)
{
    std::vector<TableRow> rows;
    const bool tells = tellsArrivals(manifest);
    const auto add = [&](TableRow row, const TableCell &arrival) {
        rows.push_back(tells ? withArrival(std::move(row), arrival) : std::move(row));
    };
    auto handOver = manifest.handOvers.begin();
    const auto handOversAfter = [&](int stops) {
        for (; handOver != manifest.handOvers.end() && handOver->afterStop <= stops; ++handOver)
            add(handOverRow(*handOver), {});
    };
    int visited = 0;
    for (const RoadStop &stop : manifest.stops) {
        handOversAfter(visited++);
        if (stop.boxes.empty()) {
            add({{{{positionOf(stop), fixed}}, {}}, clinicCell(stop),
                 {{{TripWords::tr("Sin caja en este viaje"), small}}, {}}, {}, {}, {}}, arrivalCell(stop));
        }
        for (const RoadBox &box : stop.boxes) {
            BQ_TRY_ASSIGN(auto code, codeCell(box.sscc));
            add({{{{positionOf(stop), fixed}}, {}}, clinicCell(stop), std::move(code), sealCell(box), noteCell(box), {}},
                arrivalCell(stop));
        }
    }
    handOversAfter(std::numeric_limits<int>::max());
    return rows;
}

QString manifestClosing(const Totals &totals, const QLocale &locale)
{
    QString words = TripWords::tr("Cajas en total: %1. Piezas: %2.").arg(locale.toString(totals.boxes), amount(totals.pieces, locale));
    if (totals.cold > 0) {
        words += u' '
            + TripWords::tr("Cajas frías, de 2 a 8 °C: %1. Entréguelas primero en cada parada.")
                  .arg(locale.toString(totals.cold));
    }
    return words;
}

Outcome<std::vector<TableRow>> noteRows(const DeliveryNote &note)
{
    std::vector<TableRow> rows;
    for (const RoadBox &box : note.stop.boxes) {
        BQ_TRY_ASSIGN(auto code, codeCell(box.sscc));
        rows.push_back({std::move(code), noteCell(box), sealCell(box),
                        {{{QString::number(box.claves), fixed}}, {}},
                        {{{amount(box.pieces, note.locale), fixed}}, {}}, {}});
    }
    return rows;
}

TableRow pickingRow(const PickingLine &line, const QLocale &locale)
{
    TableCell item{{{line.name, strong}}, {}};
    if (!line.presentation.isEmpty())
        item.texts.push_back({line.presentation, small});
    Units found;
    for (const PickingLot &lot : line.lots) {
        item.texts.push_back({TripWords::tr("%1 del lote %2, caduca %3")
                                  .arg(amount(lot.units, locale), lot.lot.text(), shortDate(lot.expiry, locale)),
                              small});
        found += lot.units;
    }
    if (found < line.units)
        item.texts.push_back({TripWords::tr("Faltan %1 en lotes que puedan salir").arg(amount(line.units - found, locale)), small});
    return {{{{line.slot ? line.slot->text() : absent, {3.4, true, Face::mono}}}, {}},
            {{{line.clave.text(), fixed}}, {}},
            item,
            {{{QString::number(line.boxes), fixed}}, {}},
            {{{amount(line.units, locale), {3.4, true, Face::mono}}}, {}},
            {}};
}

const QString codePrefix = QStringLiteral("BTQTRIP");

} // namespace

QString transportWord(Transport transport)
{
    switch (transport) {
    case Transport::van: return TripWords::tr("Camioneta");
    case Transport::truck: return TripWords::tr("Camión");
    case Transport::boat: return TripWords::tr("Lancha");
    case Transport::motorbike: return TripWords::tr("Motocicleta");
    case Transport::plane: return TripWords::tr("Avioneta");
    case Transport::onFoot: return TripWords::tr("A pie");
    }
    Q_UNREACHABLE();
}

QString boxClassWord(BoxClass boxClass)
{
    switch (boxClass) {
    case BoxClass::dry: return TripWords::tr("Seca");
    case BoxClass::cold: return TripWords::tr("Frío");
    case BoxClass::supplies: return TripWords::tr("Material");
    }
    Q_UNREACHABLE();
}

QByteArray tripCode(const TripId &trip)
{
    return (codePrefix + trip.text()).toUtf8();
}

std::optional<TripId> tripOfCode(const QString &text)
{
    const auto paper = PaperCode::parse(text);
    const bool isOfTrip = paper && (paper->subject.kind == PaperKind::manifest || paper->subject.kind == PaperKind::deliveryNote);
    if (!isOfTrip && !text.startsWith(codePrefix))
        return std::nullopt;
    const auto trip = TripId::parse(isOfTrip ? paper->subject.parts.value(0) : text.mid(codePrefix.size()));
    return trip ? std::optional(*trip) : std::nullopt;
}

Outcome<TableDocument> manifestDocument(const Manifest &manifest)
{
    const Totals totals = totalsOf(manifest.stops);
    TableDocument document;
    document.title = TripWords::tr("Manifiesto de la ruta %1").arg(manifest.trip.route.text());
    document.subtitle = subtitleOf(manifest.trip, manifest.locale);
    document.facts = manifestFacts(manifest, totals);
    document.note = TripWords::tr("Al bajar cada caja: revise el sello y escanee el código. Si algo no coincide, anótelo y "
                                  "entregue de todos modos.");
    BQ_TRY_ASSIGN(document.corner, qr(tripCode(manifest.trip.trip)));
    document.columns = {{TripWords::tr("N.º"), 7.0, Paper::Align::right},
                        {TripWords::tr("Clínica"), 0.0},
                        {TripWords::tr("Código de la caja"), 62.0},
                        {TripWords::tr("Sello"), 20.0},
                        {TripWords::tr("Caja"), 14.0},
                        {TripWords::tr("Quién recibe, hora y firma"), 30.0}};
    if (tellsArrivals(manifest))
        document.columns.insert(document.columns.begin() + 2, {TripWords::tr("Llega"), 12.0, Paper::Align::right});
    BQ_TRY_ASSIGN(document.rows, manifestRows(manifest));
    document.closing = manifestClosing(totals, manifest.locale);
    const QString sign = TripWords::tr("Nombre, firma y hora");
    document.signatures = {{TripWords::tr("Entrega el almacén"), sign},
                           {TripWords::tr("Recibe quien conduce"), sign},
                           {TripWords::tr("Regreso al almacén"), TripWords::tr("Lo que no se entregó, firma y hora")}};
    document.stamp = manifest.stamp;
    document.locale = manifest.locale;
    return document;
}

Outcome<TableDocument> deliveryNoteDocument(const DeliveryNote &note, const QString &copy)
{
    const RoadTrip &trip = note.trip;
    Totals totals;
    totals.add(note.stop);
    TableDocument document;
    document.title = TripWords::tr("Nota de entrega");
    document.subtitle = note.stop.displayName + QStringLiteral(" · ") + copy;
    const QString stop = note.stop.position
        ? TripWords::tr("%1 de %2").arg(*note.stop.position).arg(note.stops) : absent;
    document.facts = {{TripWords::tr("CLUES"), note.stop.facility.text(), Face::mono},
                      {TripWords::tr("Municipio"), orAbsent(note.stop.municipality)},
                      {TripWords::tr("Sale de"), trip.warehouse},
                      {TripWords::tr("Fecha"), longDate(trip.leavesOn, note.locale)},
                      {TripWords::tr("Viaje"), trip.trip.text(), Face::mono},
                      {TripWords::tr("Parada"), stop},
                      {transportWord(trip.transport), orAbsent(trip.plates), Face::mono},
                      {TripWords::tr("Conduce"), orAbsent(trip.driver)}};
    document.note = TripWords::tr("Cuente las cajas y revise cada sello antes de firmar. Lo que falte o venga dañado, "
                                  "anótelo en las dos hojas.");
    document.columns = {{TripWords::tr("Código de la caja"), 62.0},
                        {TripWords::tr("Caja"), 16.0},
                        {TripWords::tr("Sello"), 26.0},
                        {TripWords::tr("Claves"), 13.0, Paper::Align::right},
                        {TripWords::tr("Piezas"), 16.0, Paper::Align::right},
                        {TripWords::tr("Sello intacto, faltantes, daños"), 0.0}};
    BQ_TRY_ASSIGN(document.rows, noteRows(note));
    document.closing = manifestClosing(totals, note.locale);
    document.signatures = {{TripWords::tr("Entrega"), TripWords::tr("Nombre, firma y hora")},
                           {TripWords::tr("Recibe en la clínica"), TripWords::tr("Nombre, cargo, firma y hora")}};
    document.stamp = note.stamp;
    document.locale = note.locale;
    return document;
}

TableDocument pickingListDocument(const PickingList &list)
{
    TableDocument document;
    document.title = TripWords::tr("Lista de surtido");
    const QString round = TripWords::tr("Ronda %1").arg(list.round.text());
    document.subtitle = list.subject.isEmpty() ? round : round + QStringLiteral(" · ") + list.subject;
    Units units;
    for (const PickingLine &line : list.lines) {
        document.rows.push_back(pickingRow(line, list.locale));
        units += line.units;
    }
    document.facts = {{TripWords::tr("Almacén"), list.warehouse},
                      {TripWords::tr("Renglones"), QString::number(list.lines.size())},
                      {TripWords::tr("Piezas"), amount(units, list.locale)}};
    document.note = TripWords::tr("En el orden de los anaqueles. Tome los lotes que se dicen: primero el que caduca antes, sin los "
                                  "detenidos ni los que no duran hasta el fin del mes del kit.");
    document.columns = {{TripWords::tr("Lugar"), 20.0},
                        {TripWords::tr("Clave"), 32.0},
                        {TripWords::tr("Medicamento o material"), 0.0},
                        {TripWords::tr("Cajas"), 13.0, Paper::Align::right},
                        {TripWords::tr("Piezas"), 18.0, Paper::Align::right},
                        {TripWords::tr("Se tomó"), 22.0}};
    document.closing = list.lines.empty() ? TripWords::tr("No falta nada por empacar.")
                                          : TripWords::tr("Total: %1 piezas.").arg(amount(units, list.locale));
    document.signatures = {{TripWords::tr("Surtió"), TripWords::tr("Nombre, firma y hora")}};
    document.stamp = list.stamp;
    document.locale = list.locale;
    return document;
}

Outcome<void> paintManifest(const Manifest &manifest, Paper &paper)
{
    BQ_TRY_ASSIGN(const auto document, manifestDocument(manifest));
    return paintTable(document, paper);
}

Outcome<void> paintDeliveryNote(const DeliveryNote &note, Paper &paper)
{
    BQ_TRY_ASSIGN(const auto clinics, deliveryNoteDocument(note, TripWords::tr("Original para la clínica")));
    BQ_TRY_ASSIGN(const auto warehouses, deliveryNoteDocument(note, TripWords::tr("Copia para el almacén")));
    BQ_TRY(paintTable(clinics, paper));
    paper.newPage();
    return paintTable(warehouses, paper);
}

Outcome<void> paintPickingList(const PickingList &list, Paper &paper)
{
    return paintTable(pickingListDocument(list), paper);
}

} // namespace botiquin::reports
