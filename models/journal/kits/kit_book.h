// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/projection/rows.h"

namespace botiquin {

/// How far one box of an order is.
enum class BoxProgress { waiting, open, aside, sealed };
constexpr int countOf(BoxProgress) { return 4; }

/// A box to pack: one class of one kit order. An order with nothing of a class has no box of it.
struct BoxOrder
{
    KitId kit;
    BoxClass boxClass;
    BoxProgress progress;
    Clues facility;
    QString facilityName;
    QString municipality;
    QString state;
    RoundId round;
    Month month;
    TemplateId templateId;
    int number; ///< of this facility's kits of the template in the round
    int ofKits;
    std::optional<RouteId> route;
    std::optional<int> stop;
    std::optional<Date> deliverOn;
    int claves;
    Units units;

    static constexpr auto fields = Fields{
        Field{1, "kit", &BoxOrder::kit},
        Field{2, "box_class", &BoxOrder::boxClass},
        Field{3, "progress", &BoxOrder::progress},
        Field{4, "facility", &BoxOrder::facility},
        Field{5, "display_name", &BoxOrder::facilityName},
        Field{6, "municipality", &BoxOrder::municipality},
        Field{7, "state", &BoxOrder::state},
        Field{8, "round", &BoxOrder::round},
        Field{9, "month", &BoxOrder::month},
        Field{10, "template", &BoxOrder::templateId},
        Field{11, "number", &BoxOrder::number},
        Field{12, "of_kits", &BoxOrder::ofKits},
        Field{13, "route", &BoxOrder::route},
        Field{14, "stop", &BoxOrder::stop},
        Field{15, "deliver_on", &BoxOrder::deliverOn},
        Field{16, "claves", &BoxOrder::claves},
        Field{17, "units", &BoxOrder::units}};
};

/// What a box is to hold, in the order of the shelves.
struct BoxOrderLine
{
    Clave item;
    QString displayName;
    QString strength;
    QString presentation;
    Units units;
    std::optional<Slot> slot;

    static constexpr auto fields = Fields{Field{1, "item", &BoxOrderLine::item},
                                          Field{2, "display_name", &BoxOrderLine::displayName},
                                          Field{3, "strength", &BoxOrderLine::strength},
                                          Field{4, "presentation", &BoxOrderLine::presentation},
                                          Field{5, "units", &BoxOrderLine::units},
                                          Field{6, "slot", &BoxOrderLine::slot}};
};

struct BoxFilter
{
    Clues warehouse;
    RoundId round;
    std::optional<BoxClass> boxClass;
    std::optional<BoxProgress> progress;
    QString typed; ///< a part of the facility's name or CLUES, or of the route
};

/// Numbers over the boxes of a round.
struct RoundProgress
{
    int boxes;
    int sealed;
    int sealedLastHour;

    static constexpr auto fields = Fields{Field{1, "boxes", &RoundProgress::boxes},
                                          Field{2, "sealed", &RoundProgress::sealed},
                                          Field{3, "sealed_last_hour", &RoundProgress::sealedLastHour}};
};

/// A seal as it stands: by the last event of its SSCC.
struct SealedBox
{
    Sscc sscc;
    QString event;
    KitId kit;
    BoxClass boxClass;
    Clues warehouse;
    SealNumber seal;
    QString packers; ///< user ids, one a line
    std::optional<UserId> checker;
    Instant time;
    int claves;
    Units units;
    bool reopened;
    int reprints;

    static constexpr auto fields = Fields{
        Field{1, "sscc", &SealedBox::sscc},           Field{2, "event", &SealedBox::event},
        Field{3, "kit", &SealedBox::kit},             Field{4, "box_class", &SealedBox::boxClass},
        Field{5, "warehouse", &SealedBox::warehouse}, Field{6, "seal", &SealedBox::seal},
        Field{7, "packers", &SealedBox::packers},       Field{8, "checker", &SealedBox::checker},
        Field{9, "time", &SealedBox::time},           Field{10, "claves", &SealedBox::claves},
        Field{11, "units", &SealedBox::units},        Field{12, "reopened", &SealedBox::reopened},
        Field{13, "reprints", &SealedBox::reprints}};
};

class KitBook
{
public:
    virtual ~KitBook() = default;

    [[nodiscard]] virtual Outcome<std::optional<RoundRow>> round(const RoundId &round) = 0;
    /// Boxes by route, stop, kit number and class.
    [[nodiscard]] virtual Outcome<std::vector<BoxOrder>> boxes(const BoxFilter &filter, int offset, int limit) = 0;
    [[nodiscard]] virtual Outcome<int> boxCount(const BoxFilter &filter) = 0;
    [[nodiscard]] virtual Outcome<std::optional<BoxOrder>> box(const KitId &kit, BoxClass boxClass) = 0;
    /// The first box that waits, in the order of `boxes`.
    [[nodiscard]] virtual Outcome<std::optional<BoxOrder>> nextBox(const Clues &warehouse, const RoundId &round,
                                                                   BoxClass boxClass) = 0;
    [[nodiscard]] virtual Outcome<std::vector<BoxOrderLine>> lines(const KitId &kit, BoxClass boxClass) = 0;
    [[nodiscard]] virtual Outcome<RoundProgress> progress(const Clues &warehouse, const RoundId &round,
                                                          BoxClass boxClass, Instant now) = 0;

    [[nodiscard]] virtual Outcome<std::optional<SealedBox>> sealed(const Sscc &sscc) = 0;
    /// Boxes sealed here, newest first.
    [[nodiscard]] virtual Outcome<std::vector<SealedBox>> sealedBoxes(const Clues &warehouse, const QString &typed,
                                                                      int offset, int limit) = 0;
    [[nodiscard]] virtual Outcome<bool> sealNumberIsUsed(const SealNumber &seal) = 0;
    /// The highest serial of those that the device has given out, also to a box that is held; nothing before the first.
    [[nodiscard]] virtual Outcome<std::optional<quint64>> lastSerial(const DeviceNumbersRow &of) = 0;
    /// Whether a box that counts bears it, whoever gave it out.
    [[nodiscard]] virtual Outcome<bool> isGiven(const Sscc &sscc) = 0;
};

} // namespace botiquin
