// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/exchange/held_events.h"
#include "journal/exchange/rights_book.h"
#include "journal/exchange/subscribers.h"
#include "journal/journal.h"

namespace botiquin {

/// The log that a centre writes in from `now` on: a run that no process before had, nor the same centre before it was
/// restored from a backup.
[[nodiscard]] Writer centreWriter(DeviceId centre, Instant now);

/// What a centre says, in its own log, of the events that it holds back: each within the transaction that does it.
class HeldActs
{
public:
    HeldActs(Journal &journal, const Writer &centre, Subscribers &subscribers, RightsBook &rights)
        : m_journal(journal), m_centre(centre), m_subscribers(subscribers), m_rights(rights)
    {
    }

    DeviceId centre() const { return m_centre.device; }

    /// Of an event that has just been taken in.
    [[nodiscard]] Outcome<void> sayHeld(const Event &event, const QString &breach);
    /// Of an event that is gone by from now on: where it revokes a device from one of its events on, those that are here
    /// already are held, but for what says with which key it signs and in which run it goes on, so that it can be told.
    [[nodiscard]] Outcome<void> heed(const StoredEvent &said);
    static constexpr int judgedAtOnce = 32;
    /// After something came by which an act may be right that was not: what nobody decided upon is judged once more, at most
    /// judgedAtOnce of it, and of more the rest some seconds apart. What is right is released, of what is not for another reason that is
    /// said. In transactions of its own; some minutes after the last time in any case, for another process may have taken in
    /// what matters, or have stopped before it judged.
    [[nodiscard]] Outcome<void> judgeAgain();
    /// Lets it count: whoever hears so, and the centre itself, goes by it from then on.
    [[nodiscard]] Outcome<void> release(const StoredEvent &held, const std::optional<UserId> &by, const QString &note);
    /// Leaves it out for good.
    [[nodiscard]] Outcome<void> reject(const StoredEvent &held, const std::optional<UserId> &by, const QString &note);

private:
    Outcome<void> noteRoundFor(int kind);
    Outcome<void> hold(const DeviceRevoked &revoked);
    Outcome<void> holdRun(EventId first);
    bool isTimeFor(const RightsBook::Round &round) const;
    Outcome<int> judgeNext(RightsBook::Round &round, int limit);
    Outcome<void> judge(const std::vector<RightsBook::Undecided> &undecided);

    Journal &m_journal;
    Writer m_centre;
    Subscribers &m_subscribers;
    RightsBook &m_rights;
    bool m_isDue = false; ///< something came by which a held act may be right
};

} // namespace botiquin
