// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packing/pack_units.h"

#include <QHash>
#include <vector>

namespace botiquin::packing {

/// What is read at a box on the line: its place ("P-07"), or the code of its kit.
using BoxMark = Code<struct BoxMarkTag, 48>;

/// One box of a wave; those of a wave stand in the order in which a person passes them.
struct WaveBox
{
    OpenBox box;
    std::optional<BoxMark> position;
};

/// The item that is being dealt out.
struct ItemInHand
{
    Clave item;
    LotRead lot;
    QByteArray source;
    std::vector<Override> overrides = {}; ///< what a supervisor lifted for it, in whichever box it goes
};

/// One item goes round the boxes: which of them need it, and how many each.
struct WaveNeed
{
    qsizetype box;
    Units missing;
};

/// Many open boxes packed clave by clave: an item is scanned, then each box into which it goes. What went into
/// the boxes is durable as entries of each box's own draft; the rest is for its owner to keep.
class Wave
{
public:
    explicit Wave(std::vector<WaveBox> boxes);

    const std::vector<WaveBox> &boxes() const { return m_boxes; }
    const std::optional<ItemInHand> &inHand() const { return m_inHand; }
    void take(ItemInHand item) { m_inHand = std::move(item); }
    void putDown() { m_inHand.reset(); }

    /// The box of that mark: a position is one box's own; of a kit's boxes the one that needs the item in hand.
    std::optional<qsizetype> find(const BoxMark &mark) const;
    /// The open lines that the item would fill, in the order of the boxes.
    std::vector<WaveNeed> needs(const Clave &item) const;
    /// The total of those, for the walk to the shelf.
    Units unitsNeeded(const Clave &item) const;
    /// The next box that needs the item in hand, after the box last filled and round to the front.
    std::optional<WaveNeed> next() const;

    /// The next box is looked for from the one after this.
    void goOnAfter(qsizetype box) { m_last = box; }
    /// Appends to the draft of one box and goes on from there; demands that the box's canApply().
    void apply(qsizetype box, DraftEntry entry);

private:
    std::optional<WaveNeed> needOf(qsizetype box, const Clave &item) const;

    std::vector<WaveBox> m_boxes;
    QHash<QString, std::vector<qsizetype>> m_marks;
    std::optional<ItemInHand> m_inHand;
    qsizetype m_last = -1; ///< the box last filled
};

/// An item is read; it stays in hand until another is.
struct TakeItem
{
    Clave item;
    LotRead lot;
    QByteArray source;
    std::vector<Override> overrides = {};
};

enum class TakeItemRefusal {
    wrongItem,        ///< in no box of the wave
    everyBoxHasItem, ///< each line for it is complete or short
};
[[nodiscard]] QString name(TakeItemRefusal refusal);
/// The rules of the pack itself are asked as of any box: PackUnits.
[[nodiscard]] Result<ItemInHand, TakeItemRefusal> decide(const Wave &wave, const TakeItem &command);

/// A box is read: the item in hand goes into it, as many as its line still needs or as were typed.
struct PutIntoBox
{
    BoxMark mark;
    std::optional<Units> units;
    std::vector<Override> overrides = {};
};

enum class WaveRefusal {
    noItemInHand,
    boxUnknown, ///< not one of this wave
    boxDoesNotNeedItem,
    packingRefused, ///< by a rule of the box itself, in `packing`
};
[[nodiscard]] QString name(WaveRefusal refusal);

struct WaveRefused
{
    WaveRefusal rule;
    std::optional<PackRefused> packing;
};

struct WaveAccepted
{
    qsizetype box; ///< where to apply the entry
    PackAccepted packing;
};

[[nodiscard]] Result<WaveAccepted, WaveRefused> decide(const Wave &wave, const PutIntoBox &command,
                                                       const PackingContext &context);

} // namespace botiquin::packing
