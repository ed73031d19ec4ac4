// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packing/wave.h"
#include "journal/station.h"

namespace botiquin {

/// A box of the wave, and the number of its place: 7 for "P-07".
struct WavePlace
{
    KitId kit;
    qint64 number;

    static constexpr auto fields = Fields{Field{1, "kit", &WavePlace::kit}, Field{2, "number", &WavePlace::number}};
};

/// The item in hand as it is kept.
struct WaveItem
{
    Clave item;
    std::optional<LotText> lot;
    std::optional<Date> expiry;
    std::optional<Maker> maker;
    QByteArray source;
    std::vector<packing::Override> overrides;

    static WaveItem of(const packing::ItemInHand &inHand);
    packing::ItemInHand inHand() const;

    static constexpr auto fields = Fields{
        Field{1, "item", &WaveItem::item},     Field{2, "lot", &WaveItem::lot},
        Field{3, "expiry", &WaveItem::expiry}, Field{4, "maker", &WaveItem::maker},
        Field{5, "source", &WaveItem::source}, Field{6, "overrides", &WaveItem::overrides}};
};

/// A wave as it stands beside the drafts of its boxes: places are said by their number.
struct WaveInHand
{
    RoundId round;
    BoxClass boxClass;
    std::vector<WavePlace> places;      ///< in the order in which a person passes them
    std::optional<WaveItem> item = {};
    std::optional<qint64> last = {};    ///< the box last filled
    std::vector<qint64> filled = {};    ///< the boxes that got something, one for each time, first to last
    std::optional<Units> typed = {};    ///< for the box that is read next

    static constexpr auto fields = Fields{
        Field{1, "round", &WaveInHand::round},   Field{2, "box_class", &WaveInHand::boxClass},
        Field{3, "places", &WaveInHand::places}, Field{4, "item", &WaveInHand::item},
        Field{5, "last", &WaveInHand::last},     Field{6, "filled", &WaveInHand::filled},
        Field{7, "typed", &WaveInHand::typed}};
};

/// Keeps the wave of this machine, so that a power cut leaves each box in its place and the item in the hand.
class WaveDesk
{
public:
    explicit WaveDesk(Station &station) : m_station(station) {}

    /// Nothing where no wave is being packed.
    [[nodiscard]] Outcome<std::optional<WaveInHand>> inHand();
    /// In place of what was kept before.
    [[nodiscard]] Outcome<void> keep(const WaveInHand &wave);
    /// The same within the caller's transaction.
    [[nodiscard]] Outcome<void> write(const WaveInHand &wave);
    [[nodiscard]] Outcome<void> drop();

private:
    Station &m_station;
};

} // namespace botiquin
