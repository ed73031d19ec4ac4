// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispatch/trip_documents.h"

#include "ui/packing/box_papers.h"
#include "ui/wording/names.h"

#include <algorithm>

namespace botiquin::ui {

namespace {

/// After the digest was taken: it is of what the log says.
void writeNames(reports::RoadStop &stop)
{
    stop.displayName = titleCase(stop.displayName);
    stop.municipality = titleCase(stop.municipality);
}

QString fileName(const QString &what, const TripId &trip)
{
    return what + u'-' + QString(trip.text()).replace(u'/', u'-');
}

} // namespace

Outcome<std::optional<Delivered>> TripDocuments::printManifest(const TripId &trip) const
{
    BQ_TRY_ASSIGN(const auto printing, reports::printingOf(m_station, programName(), paperLocale()));
    BQ_TRY_ASSIGN(auto manifest, reports::manifestOf(m_station.books, trip, printing));
    const auto carries = [](const reports::RoadStop &stop) { return !stop.boxes.empty(); };
    if (!manifest || std::none_of(manifest->stops.begin(), manifest->stops.end(), carries))
        return std::optional<Delivered>();
    manifest->trip.warehouse = titleCase(manifest->trip.warehouse);
    for (auto &stop : manifest->stops)
        writeNames(stop);
    BQ_TRY_ASSIGN(auto printed, m_printer.printDocument(fileName(QStringLiteral("manifiesto"), trip),
                                                        [&](reports::Paper &paper) {
                                                            return reports::paintManifest(*manifest, paper);
                                                        }));
    return std::optional(std::move(printed));
}

Outcome<std::optional<Delivered>> TripDocuments::printNotes(const TripId &trip) const
{
    BQ_TRY_ASSIGN(const auto printing, reports::printingOf(m_station, programName(), paperLocale()));
    BQ_TRY_ASSIGN(auto notes, reports::deliveryNotesOf(m_station.books, trip, {}, printing));
    if (notes.empty())
        return std::optional<Delivered>();
    for (auto &note : notes) {
        note.trip.warehouse = titleCase(note.trip.warehouse);
        writeNames(note.stop);
    }
    const auto paint = [&notes](reports::Paper &paper) -> Outcome<void> {
        for (size_t i = 0; i < notes.size(); ++i) {
            if (i > 0)
                paper.newPage();
            BQ_TRY(reports::paintDeliveryNote(notes[i], paper));
        }
        return {};
    };
    BQ_TRY_ASSIGN(auto printed, m_printer.printDocument(fileName(QStringLiteral("notas"), trip), paint));
    return std::optional(std::move(printed));
}

Outcome<Delivered> TripDocuments::printPickingList(const PickScope &scope) const
{
    BQ_TRY_ASSIGN(const auto printing, reports::printingOf(m_station, programName(), paperLocale()));
    BQ_TRY_ASSIGN(auto list, reports::pickingListOf(m_station.books, scope, m_station.settings.margin, printing));
    list.warehouse = titleCase(list.warehouse);
    return m_printer.printDocument(QStringLiteral("surtido-") + (list.subject.isEmpty() ? scope.round.text() : list.subject),
                                   [&](reports::Paper &paper) { return reports::paintPickingList(list, paper); });
}

} // namespace botiquin::ui
