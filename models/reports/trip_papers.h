// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clave.h"
#include "domain/dispatch/transport.h"
#include "domain/kits/box_class.h"
#include "domain/kits/kit_events.h"
#include "reports/table_page.h"

namespace botiquin::reports {

/// A box as the papers of the road name it.
struct RoadBox
{
    Sscc sscc;
    std::optional<BoxClass> boxClass; ///< nothing for goods sent from one facility to another
    std::optional<SealNumber> seal;
    int claves;
    Units pieces;

    static constexpr auto fields = Fields{
        Field{1, "sscc", &RoadBox::sscc}, Field{2, "box_class", &RoadBox::boxClass},
        Field{3, "seal", &RoadBox::seal}, Field{4, "claves", &RoadBox::claves},
        Field{5, "pieces", &RoadBox::pieces}};
};

/// A stop with what it is to be given; with no box, it is visited all the same.
struct RoadStop
{
    std::optional<int> position; ///< nothing for what goes to none of the trip's stops
    Clues facility;
    QString displayName;
    QString municipality;
    std::vector<RoadBox> boxes;
    std::optional<int> arrives = {}; ///< minutes after midnight, where the route has its hours

    static constexpr auto fields = Fields{
        Field{1, "position", &RoadStop::position}, Field{2, "facility", &RoadStop::facility},
        Field{3, "display_name", &RoadStop::displayName}, Field{4, "municipality", &RoadStop::municipality},
        Field{5, "boxes", &RoadStop::boxes}, Field{6, "arrives", &RoadStop::arrives}};
};

/// What every paper of a trip says of it.
struct RoadTrip
{
    TripId trip;
    RouteId route;
    RoundId round;
    std::optional<Month> month;         ///< that the round's kits are for
    std::optional<RoundKind> roundKind;
    Date leavesOn;
    QString warehouse;
    Transport transport;
    QString plates;                     ///< empty where there are none
    QString driver;
    QString seals;                      ///< one a line

    static constexpr auto fields = Fields{
        Field{1, "trip", &RoadTrip::trip}, Field{2, "route", &RoadTrip::route}, Field{3, "round", &RoadTrip::round},
        Field{4, "month", &RoadTrip::month}, Field{5, "round_kind", &RoadTrip::roundKind},
        Field{6, "leaves_on", &RoadTrip::leavesOn}, Field{7, "warehouse", &RoadTrip::warehouse},
        Field{8, "transport", &RoadTrip::transport}, Field{9, "plates", &RoadTrip::plates},
        Field{10, "driver", &RoadTrip::driver}, Field{11, "seals", &RoadTrip::seals}};
};

/// What a trip carries, by stop.
struct Manifest
{
    RoadTrip trip;
    std::vector<RoadStop> stops;
    PrintStamp stamp;
    QLocale locale;
    std::vector<HandOver> handOvers = {}; ///< in order, each after so many of these stops
};

/// What one stop is given, to be signed for.
struct DeliveryNote
{
    RoadTrip trip;
    RoadStop stop;
    int stops; ///< of the trip
    PrintStamp stamp;
    QLocale locale;
};

/// How many of a line are to be taken of which lot.
struct PickingLot
{
    LotText lot;
    Date expiry;
    Units units;
};

/// What is to be taken from a shelf.
struct PickingLine
{
    std::optional<Slot> slot;
    Clave clave;
    QString name;
    QString presentation;
    std::optional<BoxClass> boxClass;
    int boxes;
    Units units;
    std::vector<PickingLot> lots = {}; ///< first expiry first; as far as there are units that may leave. Not in the digest:
                                       ///< where to take them from is advice, and changes with every box that is packed

    static constexpr auto fields = Fields{
        Field{1, "slot", &PickingLine::slot}, Field{2, "clave", &PickingLine::clave}, Field{3, "name", &PickingLine::name},
        Field{4, "presentation", &PickingLine::presentation}, Field{5, "box_class", &PickingLine::boxClass},
        Field{6, "boxes", &PickingLine::boxes}, Field{7, "units", &PickingLine::units}};
};

/// What a warehouse takes from its shelves for the boxes of a round, a route or a kit that are not packed yet.
struct PickingList
{
    QString warehouse;
    RoundId round;
    QString subject; ///< the route or kit; empty for the whole round
    std::vector<PickingLine> lines;
    PrintStamp stamp;
    QLocale locale;
};

/// A word for how something travels, and for what a box holds.
QString transportWord(Transport transport);
QString boxClassWord(BoxClass boxClass);

/// The text of the code at the corner of a manifest that cannot be checked: "BTQTRIP2026-12/20-037/1".
QByteArray tripCode(const TripId &trip);
/// The trip that a scanner reads at the corner of a manifest or a delivery note.
[[nodiscard]] std::optional<TripId> tripOfCode(const QString &text);

[[nodiscard]] Outcome<TableDocument> manifestDocument(const Manifest &manifest);
/// `copy` is said in the head: "Original para la clínica".
[[nodiscard]] Outcome<TableDocument> deliveryNoteDocument(const DeliveryNote &note, const QString &copy);
[[nodiscard]] TableDocument pickingListDocument(const PickingList &list);

[[nodiscard]] Outcome<void> paintManifest(const Manifest &manifest, Paper &paper);
/// Twice, on sheets of their own: for the clinic and for the warehouse.
[[nodiscard]] Outcome<void> paintDeliveryNote(const DeliveryNote &note, Paper &paper);
[[nodiscard]] Outcome<void> paintPickingList(const PickingList &list, Paper &paper);

} // namespace botiquin::reports
