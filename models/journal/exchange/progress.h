// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/feed_store.h"

namespace botiquin {

/// How far a store has come with its centre.
class Progress
{
public:
    virtual ~Progress() = default;

    [[nodiscard]] virtual Outcome<std::vector<FeedCursor>> cursors() = 0;
    [[nodiscard]] virtual Outcome<void> setCursor(const FeedCursor &cursor) = 0;
    /// The last event of the run that the centre has made durable; 0 for none.
    [[nodiscard]] virtual Outcome<quint64> acknowledged(DeviceId device, quint32 run) = 0;
    [[nodiscard]] virtual Outcome<void> setAcknowledged(DeviceId device, quint32 run, quint64 seq) = 0;
};

} // namespace botiquin
