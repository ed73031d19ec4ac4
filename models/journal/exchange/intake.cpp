// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/exchange/intake.h"

#include "domain/exchange/rights.h"

namespace botiquin {

namespace {

IntakeRefusal::Kind refusalFor(Taken taken)
{
    switch (taken) {
    case Taken::gap: return IntakeRefusal::Kind::gap;
    case Taken::forked: return IntakeRefusal::Kind::forked;
    case Taken::misordered: return IntakeRefusal::Kind::misordered;
    case Taken::recorded:
    case Taken::alreadyRecorded:
    case Taken::held: break;
    }
    Q_UNREACHABLE();
}

} // namespace

QString name(IntakeRefusal::Kind kind)
{
    switch (kind) {
    case IntakeRefusal::Kind::gap: return QStringLiteral("gap");
    case IntakeRefusal::Kind::forked: return QStringLiteral("forked");
    case IntakeRefusal::Kind::misordered: return QStringLiteral("misordered");
    case IntakeRefusal::Kind::headDiffers: return QStringLiteral("headDiffers");
    case IntakeRefusal::Kind::notTheAuthority: return QStringLiteral("notTheAuthority");
    case IntakeRefusal::Kind::unknownDevice: return QStringLiteral("unknownDevice");
    case IntakeRefusal::Kind::notTheSenders: return QStringLiteral("notTheSenders");
    case IntakeRefusal::Kind::revoked: return QStringLiteral("revoked");
    }
    Q_UNREACHABLE();
}

Outcome<Gate::Verdict> AuthorityGate::verdict(const Event &event)
{
    const int kind = event.envelope().kind;
    if (!isAuthoritys(kind))
        return Verdict(Admitted{});
    BQ_TRY_ASSIGN(const auto authority, m_store.authority());
    const bool isFounder = !authority && kind == int(Kind::regionCreated);
    return isFounder || authority == event.id().device ? Verdict(Admitted{})
                                                       : Verdict(IntakeRefusal::Kind::notTheAuthority);
}

Intake::~Intake()
{
    m_transaction.reset();
    if (m_report.recorded > 0)
        m_journal.publish();
}

Outcome<void> Intake::take(const Event &event)
{
    const EventId id = event.id();
    if (m_stretch == 0)
        m_first = id;
    ++m_stretch;
    if (m_refused.contains({id.device, id.run}))
        return {};
    if (!m_transaction) {
        BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_journal.store()));
        m_transaction.emplace(std::move(transaction));
    }
    BQ_TRY_ASSIGN(const auto verdict, m_gate.verdict(event));
    if (const auto *refusal = std::get_if<IntakeRefusal::Kind>(&verdict)) {
        refuse(*refusal, id);
        return {};
    }
    BQ_TRY_ASSIGN(const Taken taken, takeByVerdict(event, verdict));
    if (taken == Taken::held)
        m_held.push_back(id);
    if (taken == Taken::recorded || taken == Taken::held)
        ++m_recorded;
    else if (taken == Taken::alreadyRecorded)
        ++m_already;
    else if (taken == Taken::misordered && id == m_first) // What stands before it here is of another history.
        refuse(IntakeRefusal::Kind::forked, id);
    else
        refuse(refusalFor(taken), id);
    return {};
}

Outcome<Taken> Intake::takeByVerdict(const Event &event, const Gate::Verdict &verdict)
{
    const auto *held = std::get_if<Gate::Held>(&verdict);
    if (!held)
        return m_journal.take(event);
    BQ_TRY_ASSIGN(const Taken taken, m_journal.takeAndHold(event, held->why));
    if (taken == Taken::held && m_sayHeld)
        BQ_TRY(m_sayHeld(event, held->why));
    return taken;
}

Outcome<void> Intake::close(const EventId &last, const QByteArray &chain)
{
    const Run run{last.device, last.run};
    if (!m_refused.contains(run)) {
        BQ_TRY_ASSIGN(const auto stored, m_journal.store().find(last));
        const EventId first = m_first.value_or(last);
        // A run that is told from its first event on follows from nothing that the store could hold otherwise.
        if (!stored || stored->chain != chain)
            refuse(first.seq > 1 ? IntakeRefusal::Kind::forked : IntakeRefusal::Kind::headDiffers, first);
    }
    if (const auto refused = m_refused.find(run); refused != m_refused.end()) {
        refused->second.events += m_stretch;
    } else if (m_transaction) {
        if (m_noteClosing)
            BQ_TRY(m_noteClosing());
        BQ_TRY(m_transaction->commit());
        m_report.recorded += m_recorded;
        m_report.alreadyRecorded += m_already;
        m_report.held.insert(m_report.held.end(), m_held.begin(), m_held.end());
    }
    startStretch();
    return {};
}

IntakeReport Intake::report() const
{
    IntakeReport report = m_report;
    for (const auto &[run, refusal] : m_refused)
        report.refusals.push_back(refusal);
    return report;
}

void Intake::startStretch()
{
    m_transaction.reset();
    m_stretch = 0;
    m_recorded = 0;
    m_already = 0;
    m_held.clear();
}

void Intake::refuse(IntakeRefusal::Kind kind, const EventId &at)
{
    m_transaction.reset();
    m_refused.emplace(Run(at.device, at.run), IntakeRefusal{kind, at});
}

} // namespace botiquin
