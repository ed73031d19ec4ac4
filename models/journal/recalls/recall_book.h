// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/projection/rows.h"
#include "domain/recalls/recall_scope.h"

namespace botiquin {

/// A recall with how far its answers have come.
struct Recall
{
    RecallId recall;
    RecallClass level;
    Clave item;
    std::optional<LotText> lot;
    std::optional<Maker> maker;
    QString reason;
    bool ended;
    Instant time; ///< when it was issued; of one that ended, when it did
    QString displayName; ///< of the item
    int asked;    ///< facilities that its lots went through, or are on their way to
    int answered; ///< of them
    std::optional<Gtin> gtin; ///< by which it was named

    /// Neither a lot, a maker nor a GTIN narrows it: nothing of the item may be used.
    bool isWholeItem() const { return !lot && !maker && !gtin; }
    int waiting() const { return asked - answered; }

    static constexpr auto fields = Fields{
        Field{1, "recall", &Recall::recall}, Field{2, "class", &Recall::level}, Field{3, "item", &Recall::item},
        Field{4, "lot", &Recall::lot},       Field{5, "maker", &Recall::maker}, Field{6, "reason", &Recall::reason},
        Field{7, "ended", &Recall::ended},   Field{8, "time", &Recall::time},
        Field{9, "display_name", &Recall::displayName}, Field{10, "asked", &Recall::asked},
        Field{11, "answered", &Recall::answered}, Field{12, "gtin", &Recall::gtin}};
};

/// Where units of a recalled lot can be.
enum class TouchedKind {
    stock,     ///< on a facility's shelves
    openBox,   ///< in a box being packed on this machine
    sealedBox, ///< in a sealed box that stands at a facility, loaded or not
    road,      ///< in a box on a trip that has left
    patient,
};
constexpr int countOf(TouchedKind) { return 5; }
QString name(TouchedKind kind);
[[nodiscard]] std::optional<TouchedKind> parseTouchedKind(const QString &text);

/// Units of one recalled lot at one place.
struct Touched
{
    TouchedKind kind;
    QString place;                ///< Place::text; of an open box, its kit
    std::optional<Clues> facility; ///< whose shelf, warehouse, clinic it is; of a box on the road, where it goes
    QString facilityName;
    std::optional<TripId> trip;
    std::optional<KitId> kit;
    std::optional<qint64> patient; ///< the number that the clinic gave
    LotText lot;
    Date expiry;
    QString maker;
    Units units;
    bool gtinUnknown; ///< the recall names a GTIN, and nobody scanned it on this lot: somebody has to look

    static constexpr auto fields = Fields{
        Field{1, "kind", &Touched::kind}, Field{2, "place", &Touched::place}, Field{3, "facility", &Touched::facility},
        Field{4, "facility_name", &Touched::facilityName}, Field{5, "trip", &Touched::trip},
        Field{6, "kit", &Touched::kit}, Field{7, "patient", &Touched::patient}, Field{8, "lot", &Touched::lot},
        Field{9, "expiry", &Touched::expiry}, Field{10, "maker", &Touched::maker}, Field{11, "units", &Touched::units},
        Field{12, "gtin_unknown", &Touched::gtinUnknown}};
};

/// How much of what a recall concerns is where.
struct TouchedSum
{
    TouchedKind kind;
    int places;
    Units units;

    static constexpr auto fields = Fields{Field{1, "kind", &TouchedSum::kind}, Field{2, "places", &TouchedSum::places},
                                              Field{3, "units", &TouchedSum::units}};
};

/// A facility that a recall asks, with the latest of its answers by the hour that it claims.
struct RecallPlace
{
    Clues facility;
    QString displayName;
    Units units;                     ///< on its shelves and in the boxes that stand there, by the books
    std::optional<Instant> answered;
    std::optional<Units> setAside;
    std::optional<QString> note;

    static constexpr auto fields = Fields{
        Field{1, "facility", &RecallPlace::facility}, Field{2, "display_name", &RecallPlace::displayName},
        Field{3, "units", &RecallPlace::units},       Field{4, "answered", &RecallPlace::answered},
        Field{5, "set_aside", &RecallPlace::setAside}, Field{6, "note", &RecallPlace::note}};
};

/// A recalled lot at a place.
struct RecalledLot
{
    RecallId recall;
    LotText lot;
    Date expiry;
    QString maker;
    Units units;
    Clave item;

    Lot of() const { return {item, Maker::parse(maker) ? std::optional(*Maker::parse(maker)) : std::nullopt, lot, expiry}; }

    static constexpr auto fields = Fields{
        Field{1, "recall", &RecalledLot::recall}, Field{2, "lot", &RecalledLot::lot},
        Field{3, "expiry", &RecalledLot::expiry}, Field{4, "maker", &RecalledLot::maker},
        Field{5, "units", &RecalledLot::units},   Field{6, "item", &RecalledLot::item}};
};

/// Recalls, what each of them touches, and who has answered.
class RecallBook
{
public:
    virtual ~RecallBook() = default;

    /// Whether a recall in force concerns the lot, known to the books or not: it is neither packed, loaded,
    /// dispensed nor planned with, anywhere.
    [[nodiscard]] virtual Outcome<bool> isRecalled(const Lot &lot) = 0;
    /// Of the units at a place (a box, a facility), those that a recall in force concerns; a lot once for each.
    [[nodiscard]] virtual Outcome<std::vector<RecalledLot>> recalledAt(const Place &place) = 0;
    /// What is recalled at present: cheap enough to be asked at every scan.
    [[nodiscard]] virtual Outcome<std::vector<RecallScope>> scopesInForce() = 0;
    /// What a recall means, in force or not; nothing where there is none of that name.
    [[nodiscard]] virtual Outcome<std::optional<RecallScope>> scopeOf(const RecallId &id) = 0;
    [[nodiscard]] virtual Outcome<std::vector<Recall>> inForce() = 0;

    [[nodiscard]] virtual Outcome<std::optional<Recall>> recall(const RecallId &id) = 0;
    /// Those in force first, the latest first.
    [[nodiscard]] virtual Outcome<std::vector<Recall>> recalls(int offset, int limit) = 0;
    [[nodiscard]] virtual Outcome<int> recallCount() = 0;

    [[nodiscard]] virtual Outcome<std::vector<TouchedSum>> touchedSums(const RecallId &id) = 0;
    /// What lies on shelves first, then as TouchedKind goes, by place.
    [[nodiscard]] virtual Outcome<std::vector<Touched>> touched(const RecallId &id, int offset, int limit) = 0;
    [[nodiscard]] virtual Outcome<int> touchedCount(const RecallId &id) = 0;

    /// Those that have not answered first, by facility.
    [[nodiscard]] virtual Outcome<std::vector<RecallPlace>> places(const RecallId &id, int offset, int limit) = 0;
    [[nodiscard]] virtual Outcome<int> placeCount(const RecallId &id) = 0;
    /// The recalls in force that ask a facility which has not answered, oldest first.
    [[nodiscard]] virtual Outcome<std::vector<Recall>> unanswered(const Clues &facility) = 0;
};

} // namespace botiquin
