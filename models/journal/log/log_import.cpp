// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log/log_import.h"

namespace botiquin {

namespace {

/// What the end of a file says, or what is wrong with it.
Result<LogEnd, LogFileFault> endOf(QIODevice &file)
{
    LogReader reader(file);
    for (;;) {
        const auto item = reader.next();
        if (!item)
            return err(item.error());
        if (const auto *end = std::get_if<LogEnd>(&*item))
            return *end;
    }
}

/// Reads the file into an intake. A stretch ends before an event of which `isCut` says so.
template <class IsCut>
Outcome<LogImport> read(QIODevice &from, Intake &intake, Store &store, const IsCut &isCut)
{
    LogReader reader(from);
    std::optional<EventId> before; ///< in the stretch
    for (;;) {
        auto item = reader.next();
        if (!item)
            return LogImport{intake.report(), item.error()};
        if (std::holds_alternative<LogEnd>(*item))
            return LogImport{intake.report(), std::nullopt};
        if (const auto *head = std::get_if<LogHead>(&*item)) {
            BQ_TRY(intake.close(head->last, head->chain));
            before.reset();
            continue;
        }
        const auto &event = std::get<Event>(*item);
        BQ_TRY_ASSIGN(const bool endsHere, before ? isCut(event) : Outcome<bool>(false));
        if (endsHere) {
            BQ_TRY_ASSIGN(const auto last, store.find(*before));
            BQ_TRY(intake.close(*before, last ? last->chain : QByteArray()));
        }
        BQ_TRY(intake.take(event));
        before = endsHere ? std::nullopt : std::optional(event.id());
    }
}

} // namespace

Outcome<LogImport> importLog(Journal &journal, QIODevice &from)
{
    AuthorityGate gate(journal.store());
    Intake intake(journal, gate);
    return read(from, intake, journal.store(), [](const Event &) { return Outcome<bool>(false); });
}

Outcome<LogImport> importLog(Journal &journal, QIODevice &from, LogGate &gate)
{
    Intake intake(journal, gate);
    return read(from, intake, journal.store(), [&gate](const Event &event) { return gate.leavesOut(event); });
}

Outcome<Gate::Verdict> LogGate::verdict(const Event &event)
{
    if (m_judged && m_judged->first == event.id())
        return m_judged->second;
    BQ_TRY_ASSIGN(const auto said, judge(event));
    m_judged.emplace(event.id(), said);
    return said;
}

Outcome<Gate::Verdict> LogGate::judge(const Event &event)
{
    BQ_TRY_ASSIGN(const bool isOut, isRevoked(event));
    if (isOut)
        return Verdict(IntakeRefusal::Kind::revoked);
    BQ_TRY_ASSIGN(const bool isVouched, isVouchedFor(event));
    return isVouched ? AuthorityGate::verdict(event) : Verdict(IntakeRefusal::Kind::notTheSenders);
}

Outcome<bool> LogGate::isVouchedFor(const Event &event)
{
    const DeviceId device = event.id().device;
    const bool isItself = m_voucher && m_voucher->device == device;
    if (!m_voucher || (m_voucher->isForAll && (isItself || m_voucher->authorityHere != device)))
        return true;
    BQ_TRY_ASSIGN(const auto known, m_store.find(event.id()));
    return known ? true : isWithinRights(event);
}

Outcome<bool> LogGate::leavesOut(const Event &event)
{
    BQ_TRY_ASSIGN(const auto said, verdict(event));
    return std::holds_alternative<IntakeRefusal::Kind>(said);
}

/// A store that holds some of the region alone, or hears of it late, does not know who everybody is, and what everything.
Outcome<bool> LogGate::isWithinRights(const Event &event)
{
    if (m_voucher->device != event.id().device)
        return false;
    if (!m_gate)
        m_gate.emplace(m_voucher->device, m_store, m_subscribers, m_rights);
    BQ_TRY_ASSIGN(const auto breach, m_gate->judge(event));
    return !breach || breach == RightsBreach::notKnownYet || breach == RightsBreach::unknownPerson
        || breach == RightsBreach::notTheirRight;
}

/// A file has run after run of a device. What it says itself of revocations counts from the next device on.
Outcome<bool> LogGate::isRevoked(const Event &event)
{
    const EventId id = event.id();
    if (!m_last || m_last->first != id.device) {
        BQ_TRY_ASSIGN(const auto standing, m_subscribers.standingOf(id.device));
        m_last = {id.device, standing.revocation};
    }
    if (!m_last->second || !m_last->second->covers(id))
        return false;
    BQ_TRY_ASSIGN(const auto known, m_store.find(id));
    return !known;
}

QString name(LogDistrust distrust)
{
    switch (distrust) {
    case LogDistrust::notSigned: return QStringLiteral("notSigned");
    case LogDistrust::unknownDevice: return QStringLiteral("unknownDevice");
    case LogDistrust::badSignature: return QStringLiteral("badSignature");
    case LogDistrust::revoked: return QStringLiteral("revoked");
    }
    Q_UNREACHABLE();
}

Outcome<Result<DeviceId, LogDoubt>> voucherOf(QIODevice &file, Subscribers &subscribers, CheckSignature isSignedBy)
{
    using Vouched = Result<DeviceId, LogDoubt>;
    const auto end = endOf(file);
    if (!end)
        return Vouched(err(LogDoubt(end.error())));
    if (!end->signature)
        return Vouched(err(LogDoubt(LogDistrust::notSigned)));
    const auto &signature = *end->signature;
    BQ_TRY_ASSIGN(const auto key, subscribers.keyOf(signature.device));
    if (!key || key->codeUntil)
        return Vouched(err(LogDoubt(LogDistrust::unknownDevice)));
    if (!isSignedBy(key->publicKey, signature.message, signature.signature))
        return Vouched(err(LogDoubt(LogDistrust::badSignature)));
    BQ_TRY_ASSIGN(const auto standing, subscribers.standingOf(signature.device));
    return standing.revocation ? Vouched(err(LogDoubt(LogDistrust::revoked))) : Vouched(signature.device);
}

} // namespace botiquin
