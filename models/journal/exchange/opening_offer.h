// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exchange/feed.h"

namespace botiquin::exchange {

/// Whose feeds: those that devices of one facility and reach read.
struct OpeningScope
{
    Clues facility;
    Reach reach;

    friend bool operator==(const OpeningScope &, const OpeningScope &) = default;
};

/// What a centre tells a device that has everything before it: under which name it may fetch all that in one piece.
struct OpeningOffer
{
    DeviceId centre; ///< who signs it
    QByteArray name; ///< for this device's ears: whoever knows it may fetch the opening
    OpeningScope scope;
    quint64 epoch;

    friend bool operator==(const OpeningOffer &, const OpeningOffer &) = default;
};

} // namespace botiquin::exchange
