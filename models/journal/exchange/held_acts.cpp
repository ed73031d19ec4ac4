// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/exchange/held_acts.h"

#include <QRandomGenerator>
#include <algorithm>

namespace botiquin {

Writer centreWriter(DeviceId centre, Instant now)
{
    constexpr qint64 begin = 1'700'000'000; // of 2023
    const qint64 minutes = std::max<qint64>(1, (now.seconds - begin) / 60);
    return {centre, quint32(minutes << 8 | QRandomGenerator::system()->bounded(256))};
}

Outcome<void> HeldActs::sayHeld(const Event &event, const QString &breach)
{
    const auto &envelope = event.envelope();
    BQ_TRY(m_journal.record(m_centre, std::nullopt, EventHeld{envelope.id.device, envelope.id.run, envelope.id.seq, envelope.kind,
                                                              envelope.time, breach}));
    return {};
}

Outcome<void> HeldActs::release(const StoredEvent &held, const std::optional<UserId> &by, const QString &note)
{
    const EventId id = held.event.id();
    BQ_TRY(m_journal.record(m_centre, by, EventReleased{id.device, id.run, id.seq, note}));
    return {};
}

Outcome<void> HeldActs::reject(const StoredEvent &held, const std::optional<UserId> &by, const QString &note)
{
    const EventId id = held.event.id();
    BQ_TRY(m_journal.record(m_centre, by, EventRejected{id.device, id.run, id.seq, note}));
    return {};
}

} // namespace botiquin
