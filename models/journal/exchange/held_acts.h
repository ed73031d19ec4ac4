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
    /// Of an event that is gone by from now on: where it revokes a device from one of its events on, those that are here
    /// already are held, but for what says with which key it signs and in which run it goes on, so that it can be told.
    [[nodiscard]] Outcome<void> heed(const StoredEvent &said);
    /// Lets it count: whoever hears so, and the centre itself, goes by it from then on.
    [[nodiscard]] Outcome<void> release(const StoredEvent &held, const std::optional<UserId> &by, const QString &note);
    /// Leaves it out for good.
    [[nodiscard]] Outcome<void> reject(const StoredEvent &held, const std::optional<UserId> &by, const QString &note);

private:
    Outcome<void> holdRun(EventId first);

    Journal &m_journal;
    Writer m_centre;
};

} // namespace botiquin
