// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log/log_import.h"

#include <map>

namespace botiquin {

namespace {

using Run = std::pair<DeviceId, quint32>;

Run runOf(const EventId &id)
{
    return {id.device, id.run};
}

LogRefusal::Kind refusalFor(Taken taken)
{
    switch (taken) {
    case Taken::gap: return LogRefusal::Kind::gap;
    case Taken::forked: return LogRefusal::Kind::forked;
    case Taken::misordered: return LogRefusal::Kind::misordered;
    case Taken::recorded:
    case Taken::alreadyRecorded: break;
    }
    Q_UNREACHABLE();
}

/// What only the authority of a region defines (kind.h). A warehouse speaks for its own vehicles, drivers and trips.
bool isAuthoritys(int kind)
{
    const bool isWarehouses = kind >= int(Kind::vehicleDefined) && kind <= int(Kind::tripPlanned);
    return kind >= int(Kind::regionCreated) && kind <= int(Kind::recallIssued) && !isWarehouses;
}

/// The device of the store's first RegionCreated; nothing where there is none.
Outcome<std::optional<DeviceId>> authorityOf(Store &store)
{
    std::optional<LogEntry> first;
    BQ_TRY_ASSIGN(const auto entries, store.entries());
    for (;;) {
        BQ_TRY_ASSIGN(const auto entry, entries->next());
        if (!entry)
            return first ? std::optional(first->device) : std::nullopt;
        // By device, run and seq: of two of one order the first is the lower device's.
        if (entry->kind == int(Kind::regionCreated) && (!first || entry->order < first->order))
            first = *entry;
    }
}

class Importer
{
public:
    explicit Importer(Journal &journal) : m_journal(journal) {}
    Importer(const Importer &) = delete;
    Importer &operator=(const Importer &) = delete;
    /// However it ends, what was committed is told.
    ~Importer()
    {
        m_transaction.reset();
        if (m_report.recorded > 0)
            m_journal.publish();
    }

    Outcome<void> take(const Event &event)
    {
        if (m_stretch == 0)
            m_first = event.id();
        ++m_stretch;
        if (const auto refused = m_refused.find(runOf(event.id())); refused != m_refused.end())
            return {};
        BQ_TRY_ASSIGN(const bool isAllowed, mayDefine(event));
        if (!isAllowed) {
            refuse(LogRefusal::Kind::notTheAuthority, event.id());
            return {};
        }
        if (!m_transaction) {
            BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_journal.store()));
            m_transaction.emplace(std::move(transaction));
        }
        BQ_TRY_ASSIGN(const Taken taken, m_journal.take(event));
        if (taken == Taken::recorded)
            ++m_recorded;
        else if (taken == Taken::alreadyRecorded)
            ++m_already;
        else
            refuse(refusalFor(taken), event.id());
        return {};
    }

    Outcome<void> close(const LogHead &head)
    {
        const auto run = runOf(head.last);
        if (!m_refused.contains(run)) {
            BQ_TRY_ASSIGN(const auto last, m_journal.store().find(head.last));
            if (!last || last->chain != head.chain)
                refuse(LogRefusal::Kind::headDiffers, *m_first);
        }
        if (const auto refused = m_refused.find(run); refused != m_refused.end()) {
            refused->second.events += m_stretch;
        } else {
            BQ_TRY(m_transaction->commit());
            m_report.recorded += m_recorded;
            m_report.alreadyRecorded += m_already;
        }
        startStretch();
        return {};
    }

    LogImport finish(std::optional<LogFileFault> fault)
    {
        m_report.fault = fault;
        for (const auto &[run, refusal] : m_refused)
            m_report.refusals.push_back(refusal);
        return m_report;
    }

private:
    Outcome<bool> mayDefine(const Event &event)
    {
        if (!isAuthoritys(event.envelope().kind))
            return true;
        if (!m_authority) {
            BQ_TRY_ASSIGN(m_authority, authorityOf(m_journal.store()));
        }
        if (!m_authority && event.envelope().kind == int(Kind::regionCreated))
            return true;
        return m_authority == event.id().device;
    }

    void startStretch()
    {
        m_transaction.reset();
        m_stretch = 0;
        m_recorded = 0;
        m_already = 0;
    }

    void refuse(LogRefusal::Kind kind, const EventId &at)
    {
        m_transaction.reset();
        m_authority.reset(); // What it was read of may be undone with the transaction.
        m_refused.emplace(runOf(at), LogRefusal{kind, at});
    }

    Journal &m_journal;
    LogImport m_report;
    std::map<Run, LogRefusal> m_refused;
    std::optional<Transaction> m_transaction;
    std::optional<DeviceId> m_authority;
    std::optional<EventId> m_first;
    qint64 m_stretch = 0;
    qint64 m_recorded = 0;
    qint64 m_already = 0;
};

} // namespace

QString name(LogRefusal::Kind kind)
{
    switch (kind) {
    case LogRefusal::Kind::gap: return QStringLiteral("gap");
    case LogRefusal::Kind::forked: return QStringLiteral("forked");
    case LogRefusal::Kind::misordered: return QStringLiteral("misordered");
    case LogRefusal::Kind::notTheAuthority: return QStringLiteral("notTheAuthority");
    case LogRefusal::Kind::headDiffers: return QStringLiteral("headDiffers");
    }
    Q_UNREACHABLE();
}

Outcome<LogImport> importLog(Journal &journal, QIODevice &from)
{
    LogReader reader(from);
    Importer importer(journal);
    for (;;) {
        auto item = reader.next();
        if (!item)
            return importer.finish(item.error());
        if (std::holds_alternative<LogEnd>(*item))
            return importer.finish(std::nullopt);
        if (const auto *event = std::get_if<Event>(&*item))
            BQ_TRY(importer.take(*event));
        else
            BQ_TRY(importer.close(std::get<LogHead>(*item)));
    }
}

} // namespace botiquin
