// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exchange/held_events.h"
#include "journal/journal.h"

namespace botiquin {

/// The log that a centre writes in from `now` on: a run that no process before had, nor the same centre before it was
/// restored from a backup.
[[nodiscard]] Writer centreWriter(DeviceId centre, Instant now);

/// What a centre says, in its own log, of the events that it holds back: each within the transaction that does it.
class HeldActs
{
public:
    HeldActs(Journal &journal, const Writer &centre) : m_journal(journal), m_centre(centre) {}

    /// Of an event that has just been taken in.
    [[nodiscard]] Outcome<void> sayHeld(const Event &event, const QString &breach);
    /// Lets it count: whoever hears so, and the centre itself, goes by it from then on.
    [[nodiscard]] Outcome<void> release(const StoredEvent &held, const std::optional<UserId> &by, const QString &note);
    /// Leaves it out for good.
    [[nodiscard]] Outcome<void> reject(const StoredEvent &held, const std::optional<UserId> &by, const QString &note);

private:
    Journal &m_journal;
    Writer m_centre;
};

} // namespace botiquin
