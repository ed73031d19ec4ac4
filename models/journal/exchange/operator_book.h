// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/exchange/feed.h"
#include "domain/ledger/fields.h"
#include "domain/ledger/place.h"
#include "journal/exchange/held_act.h"

namespace botiquin {

/// How a device stands with its centre.
struct DeviceStanding
{
    DeviceId device;
    Clues facility;
    QString label;
    Reach reach;
    std::optional<Instant> lastContact; ///< to five minutes
    qint64 behind;                      ///< entries of its feeds that it had not read then
    qint64 events;                      ///< of its own that the centre has
    qint64 held;                        ///< of these, what waits for somebody's word
    bool isRevoked;

    static constexpr auto fields
        = Fields{Field{1, "device", &DeviceStanding::device}, Field{2, "facility", &DeviceStanding::facility},
                 Field{3, "label", &DeviceStanding::label}, Field{4, "reach", &DeviceStanding::reach},
                 Field{5, "last_contact", &DeviceStanding::lastContact}, Field{6, "behind", &DeviceStanding::behind},
                 Field{7, "events", &DeviceStanding::events}, Field{8, "held", &DeviceStanding::held},
                 Field{9, "is_revoked", &DeviceStanding::isRevoked}};
};

/// How far a feed has come.
struct FeedStanding
{
    QString name;
    quint64 length;
    QByteArray digest; ///< the running one at its end

    static constexpr auto fields
        = Fields{Field{1, "name", &FeedStanding::name}, Field{2, "length", &FeedStanding::length},
                 Field{3, "digest", &FeedStanding::digest}};
};

/// What a centre's operators look at.
class OperatorBook
{
public:
    virtual ~OperatorBook() = default;

    /// Those that have not spoken for longest first.
    [[nodiscard]] virtual Outcome<std::vector<DeviceStanding>> devices(int offset, int limit) = 0;
    /// What waits for a decision, or all that was ever held; the oldest first.
    [[nodiscard]] virtual Outcome<std::vector<HeldAct>> held(bool withDecided, int offset, int limit) = 0;
    [[nodiscard]] virtual Outcome<int> heldCount(bool withDecided) = 0;
    /// By name, those after one of them: an empty name for the first.
    [[nodiscard]] virtual Outcome<std::vector<FeedStanding>> feeds(const QString &after, int limit) = 0;
};

} // namespace botiquin
