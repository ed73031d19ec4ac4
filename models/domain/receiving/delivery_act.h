// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/receiving/delivery_events.h"

#include <variant>

namespace botiquin::receiving {

/// A box was opened to be received, with what the store knew of its contents at that moment.
struct BoxOpened
{
    bool unlisted; ///< nothing was known: what is in the box is what is found in it
    std::vector<LotUnits> listed;

    static constexpr auto fields = Fields{Field{1, "unlisted", &BoxOpened::unlisted},
                                              Field{2, "listed", &BoxOpened::listed}};
};

/// What came of one lot, listed or not. It stands for all that was said of the lot before.
struct LineTold
{
    Lot lot;
    Units received; ///< fit for use
    Units damaged;
    Units expired;
    Units tooWarm;
    std::optional<Lot> insteadOf; ///< the listed lot of the item that this one came for

    Units found() const { return received + damaged + expired + tooWarm; }

    static constexpr auto fields = Fields{
        Field{1, "lot", &LineTold::lot}, Field{2, "received", &LineTold::received},
        Field{3, "damaged", &LineTold::damaged}, Field{4, "expired", &LineTold::expired},
        Field{5, "too_warm", &LineTold::tooWarm}, Field{6, "instead_of", &LineTold::insteadOf}};
};

/// A pack was found in the box: so many more of its lot are fit for use.
struct UnitsFound
{
    Lot lot;
    Units units;

    static constexpr auto fields = Fields{Field{1, "lot", &UnitsFound::lot}, Field{2, "units", &UnitsFound::units}};
};

/// Whatever nobody has spoken of came as listed.
struct RestAsListed
{
    static constexpr auto fields = Fields<RestAsListed>{};
};

/// Whatever nobody has spoken of did not come.
struct RestMissing
{
    static constexpr auto fields = Fields<RestMissing>{};
};

struct SealFound
{
    SealState seal;

    static constexpr auto fields = Fields{Field{1, "seal", &SealFound::seal}};
};

/// Who took the box in and when, where that was on paper before it was put in here.
struct PaperSigned
{
    std::optional<QString> name;
    std::optional<Instant> handedOver;

    static constexpr auto fields = Fields{Field{1, "name", &PaperSigned::name},
                                              Field{2, "handed_over", &PaperSigned::handedOver}};
};

/// Units of another lot came in the stead of as many listed ones.
struct OtherLotCame
{
    Lot listed;
    Lot came;
    Units units;

    static constexpr auto fields = Fields{Field{1, "listed", &OtherLotCame::listed},
                                              Field{2, "came", &OtherLotCame::came},
                                              Field{3, "units", &OtherLotCame::units}};
};

/// One thing that was said while a box was being received. New acts are appended.
using DeliveryAct = std::variant<BoxOpened, LineTold, UnitsFound, RestAsListed, RestMissing, SealFound, PaperSigned,
                                 OtherLotCame>;

/// The act as canonical CBOR, for the durable list; and back, nothing for what is none.
[[nodiscard]] QByteArray toBytes(const DeliveryAct &act);
[[nodiscard]] std::optional<DeliveryAct> deliveryActFrom(const QByteArray &bytes);

} // namespace botiquin::receiving
