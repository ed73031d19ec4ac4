// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/trip_facts.h"
#include "ui/printing/label_printer.h"

namespace botiquin::ui {

/// The papers of trips, in the language that is loaded, with names as people write them.
class TripDocuments
{
public:
    TripDocuments(Station &station, const LabelPrinter &printer) : m_station(station), m_printer(printer) {}

    /// Nothing where the trip carries nothing.
    [[nodiscard]] Outcome<std::optional<Delivered>> printManifest(const TripId &trip) const;
    /// The notes of all stops that are given something, in duplicate, as one document.
    [[nodiscard]] Outcome<std::optional<Delivered>> printNotes(const TripId &trip) const;
    [[nodiscard]] Outcome<Delivered> printPickingList(const PickScope &scope) const;

private:
    Station &m_station;
    const LabelPrinter &m_printer;
};

} // namespace botiquin::ui
