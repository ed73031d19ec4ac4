// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/catalog/catalog_book.h"
#include "journal/dispatch/trip_desk.h"
#include "ui/shell/scan_band.h"

#include <QCoreApplication>

namespace botiquin::ui {

/// The sentences of trips, in the language that is loaded.
class TripWords
{
    Q_DECLARE_TR_FUNCTIONS(TripWords)

public:
    static QString state(TripState state);
    static Meaning meaningOf(TripState state);
    static QString iconOf(TripState state);
    static QString box(TripBoxState state);
    static Meaning meaningOf(TripBoxState state);
    static QString iconOf(TripBoxState state);
    static QString boxClass(const std::optional<BoxClass> &boxClass);
    static QString transport(Transport transport);
    static QString reason(UnloadReason reason);
    /// "martes 24 de noviembre de 2026 · Camioneta RX-48-217 · Conduce P. S. M."
    static QString line(const Trip &trip);

    /// Why not, in a sentence or two.
    static QString refusal(const TripRefused &refused);
    /// "Faltan 3 cajas: Guelatao de Juárez (fría), Natividad (seca) y 1 más."
    static QString missing(const std::vector<TripBox> &boxes);

    /// What the band says of a box that went on the trip, or why it did not.
    static ScanAnswer loaded(const TripBox &box, const Trip &trip);
    static ScanAnswer refused(const TripRefused &refused, CatalogBook &catalog);
    static ScanAnswer notABox();
    static ScanAnswer broughtBack(const TripBox &box);
    static QString word(dispatch::LoadRefusal rule);

private:
    /// What keeps a trip from leaving.
    static QString recalledAboard(const TripRefused &refused);
    static QString advice(dispatch::LoadRefusal rule, const TripRefused &refused, CatalogBook &catalog);
};

} // namespace botiquin::ui
