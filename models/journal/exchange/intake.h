// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <functional>
#include <map>
#include <variant>

namespace botiquin {

/// Why a stretch of a run was not taken in. What comes after it in that run goes with it; other runs do not.
struct IntakeRefusal
{
    enum class Kind {
        gap,             ///< events before it are missing here
        forked,          ///< the store holds another event of that name, or it does not follow from what is held
        misordered,      ///< its order is not above that of the event before it
        headDiffers,     ///< the chain that was named does not follow from the events
        notTheAuthority, ///< reference data, which the region's authority alone defines, from another device
        unknownDevice,   ///< nobody enrolled it
        notTheSenders,   ///< a device brings its own events alone
        revoked,         ///< written after the device's word no longer counted
    };

    Kind kind;
    EventId at;        ///< the first event concerned
    qint64 events = 0; ///< how many were left out for it
};
constexpr int countOf(IntakeRefusal::Kind) { return 8; }
QString name(IntakeRefusal::Kind kind);

/// What an intake came to.
struct IntakeReport
{
    qint64 recorded = 0;
    qint64 alreadyRecorded = 0;
    std::vector<EventId> held;           ///< kept for somebody to release; counted as recorded too
    std::vector<IntakeRefusal> refusals; ///< at most one a run
};

/// Says of an event whether it may be taken in.
class Gate
{
public:
    struct Admitted
    {
    };
    struct Held
    {
        QString why;
    };
    using Verdict = std::variant<Admitted, Held, IntakeRefusal::Kind>;

    virtual ~Gate() = default;
    /// Within the transaction of what came before the event in its stretch.
    [[nodiscard]] virtual Outcome<Verdict> verdict(const Event &event) = 0;
};

/// For a log that comes as a file: kinds of the authority's own log are taken from the authority alone, the
/// device of the store's first RegionCreated, or in a store without one, of the first that comes.
class AuthorityGate : public Gate
{
public:
    explicit AuthorityGate(Store &store) : m_store(store) {}
    Outcome<Verdict> verdict(const Event &event) override;

private:
    Store &m_store;
};

/// Takes in devices' events, whatever carried them, a stretch of one run a transaction: it stands only when it
/// closes with the chain that was named for it. Taking a stretch twice, or several in any order until none is
/// refused for a gap, comes to the same. A failure leaves whole stretches, and the intake can be repeated.
class Intake
{
public:
    Intake(Journal &journal, Gate &gate) : m_journal(journal), m_gate(gate) {}
    Intake(const Intake &) = delete;
    Intake &operator=(const Intake &) = delete;
    /// However it ends, what was committed is told.
    ~Intake();

    /// Of each event that is held, within the transaction that holds it.
    void onHeld(std::function<Outcome<void>(const Event &, const QString &why)> say) { m_sayHeld = std::move(say); }

    /// Of each stretch that is to stand, within its transaction.
    void onClosing(std::function<Outcome<void>()> note) { m_noteClosing = std::move(note); }

    [[nodiscard]] Outcome<void> take(const Event &event);
    /// Ends the stretch, whose last event is `last`.
    [[nodiscard]] Outcome<void> close(const EventId &last, const QByteArray &chain);
    [[nodiscard]] IntakeReport report() const;

private:
    using Run = std::pair<DeviceId, quint32>;

    Outcome<Taken> takeByVerdict(const Event &event, const Gate::Verdict &verdict);
    void startStretch();
    void refuse(IntakeRefusal::Kind kind, const EventId &at);

    Journal &m_journal;
    Gate &m_gate;
    IntakeReport m_report;
    std::function<Outcome<void>(const Event &, const QString &)> m_sayHeld;
    std::function<Outcome<void>()> m_noteClosing;
    std::map<Run, IntakeRefusal> m_refused;
    std::optional<Transaction> m_transaction;
    std::optional<EventId> m_first;
    qint64 m_stretch = 0;
    qint64 m_recorded = 0;
    qint64 m_already = 0;
    std::vector<EventId> m_held;
};

} // namespace botiquin
