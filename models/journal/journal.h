// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/clock.h"
#include "journal/store.h"

#include <functional>

namespace botiquin {

/// A device's own log that this program may append to.
struct Writer
{
    DeviceId device;
    quint32 run = 1;
};

/// What taking in another device's event came to.
enum class Taken {
    recorded,
    alreadyRecorded,
    gap,        ///< events before it are missing; nothing was done
    forked,     ///< the store holds another event of that name; nothing was done
    misordered, ///< its order is not above that of the event before it; nothing was done
    held,       ///< kept and not gone by
};

/// The one way in which anything is written: events appended and projected in the caller's transaction. What a centre has set
/// aside (EventHeld, EventRejected) is held, whichever of the two comes first.
class Journal
{
public:
    Journal(Store &store, const Clock &clock);

    Store &store() { return m_store; }
    const Clock &clock() const { return m_clock; }

    /// Appends what happened to the writer's log. What could not be read back – more than an event holds, a line
    /// without units, a replacement that is none – fails as malformed; the correction of an event that this
    /// store does not hold, as notFound. What was taken back may happen once more: it claims its slot again.
    [[nodiscard]] Outcome<EventId> record(const Writer &writer, const std::optional<UserId> &author,
                                          const EventBody &body);

    /// Takes in an event that another store recorded, next in its device's log.
    [[nodiscard]] Outcome<Taken> take(const Event &event);
    /// The same for one that nobody may go by before it is released.
    [[nodiscard]] Outcome<Taken> takeAndHold(const Event &event, const QString &reason);
    [[nodiscard]] Outcome<void> release(const StoredEvent &held);
    /// Takes in one of some events of a run, in any order, on the word of who sent it. Never gap or misordered.
    [[nodiscard]] Outcome<Taken> takeAlone(const Event &event);

    /// Called by whoever committed; tells the listeners that the books have changed.
    void publish();
    void onPublish(std::function<void()> listener);
    /// Called with each event that was appended and is gone by, within its transaction, which a failure of
    /// the witness undoes.
    using Witness = std::function<Outcome<void>(const StoredEvent &)>;
    void onAppend(Witness witness) { m_witness = std::move(witness); }

private:
    Outcome<EventBody> claimingAnew(const EventBody &body);
    Outcome<std::optional<Taken>> reasonAgainst(const Event &event, const std::optional<Head> &head);
    Outcome<void> append(const Event &event, const QByteArray &chain);
    Outcome<void> heed(const EventId &judged);

    Store &m_store;
    const Clock &m_clock;
    std::vector<std::function<void()>> m_listeners;
    Witness m_witness;
};

} // namespace botiquin
