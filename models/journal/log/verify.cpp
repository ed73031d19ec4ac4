// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log/verify.h"

#include "domain/ledger/cbor_bytes.h"
#include "journal/projector.h"

#include <QHash>
#include <algorithm>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <utility>
#include <vector>

namespace botiquin {

namespace {

bool agree(const LogEntry &entry, const Event &event)
{
    const auto &e = event.envelope();
    const bool isAuthor = e.author ? entry.author == e.author->text() : !entry.author;
    return e.id == entry.id() && e.time.seconds == entry.time && e.clockEpoch == entry.clockEpoch
        && qint64(e.order) == entry.order && isAuthor && e.kind == entry.kind;
}

/// Follows the log device by device, run by run.
class ChainAudit
{
public:
    explicit ChainAudit(VerifyReport &report) : m_report(report) {}

    /// The event, where the entry's bytes are one.
    std::optional<Event> check(const LogEntry &entry)
    {
        const QString where = entry.id().text();
        ++m_report.events;
        if (!m_before || m_before->device != entry.device || m_before->run != entry.run)
            startRun();
        m_report.held += entry.isHeld ? 1 : 0;
        m_isAlone = m_isAlone || entry.chain.isEmpty();
        if (m_isAlone)
            ++m_report.alone;
        else if (entry.seq != m_seq + 1)
            m_report.note(Deviation::Kind::seqGap, where);
        // After an event that stands alone none can be chained.
        if (m_isAlone ? !entry.chain.isEmpty() : chainNext(m_chain, entry.canonical) != entry.chain)
            m_report.note(Deviation::Kind::chainBroken, where);
        m_seq = entry.seq;
        m_chain = entry.chain;
        m_before = entry.id();

        auto event = Event::parse(entry.canonical);
        if (!event) {
            m_report.note(Deviation::Kind::notAnEvent, where);
            return std::nullopt;
        }
        checkEnvelope(entry, *event);
        return *std::move(event);
    }

private:
    void startRun()
    {
        ++m_report.runs;
        m_seq = 0;
        m_order = 0;
        m_chain = chainStart();
        m_isAlone = false;
    }

    void checkEnvelope(const LogEntry &entry, const Event &event)
    {
        if (!agree(entry, event))
            m_report.note(Deviation::Kind::columnsDiffer, entry.id().text());
        const quint64 order = event.envelope().order;
        if (order <= m_order && order < Rank::orderMax)
            m_report.note(Deviation::Kind::orderNotAscending, entry.id().text());
        m_order = order;
        if (const Instant time = event.envelope().time; !m_report.latest || m_report.latest->time < time)
            m_report.latest = VerifyReport::Dated{event.id(), time};
    }

    VerifyReport &m_report;
    std::optional<EventId> m_before;
    quint64 m_seq = 0;
    quint64 m_order = 0;
    QByteArray m_chain;
    bool m_isAlone = false;
};

/// Adds up each event's lines, which come together.
class BalanceAudit
{
public:
    explicit BalanceAudit(VerifyReport &report) : m_report(report) {}

    /// Cells: device, run, seq, line, place, item, maker, lot, expiry, units.
    void add(const StateRow &posting)
    {
        const CborCells cells(posting.cells);
        const auto device = DeviceId::of(quint64(cells.integer(0)));
        if (!device)
            return;
        const EventId event{*device, quint32(cells.integer(1)), quint64(cells.integer(2))};
        if (m_event != event)
            finish();
        m_event = event;
        // Unsigned: damaged figures may be of any size, and a sum of zero is one in any arithmetic.
        m_sums[cells.between(5, 9).toByteArray()] += quint64(cells.integer(9));
    }

    void finish()
    {
        const bool isBalanced = std::all_of(m_sums.begin(), m_sums.end(), [](quint64 sum) { return sum == 0; });
        if (m_event && !isBalanced)
            m_report.note(Deviation::Kind::unbalanced, m_event->text());
        m_sums.clear();
    }

private:
    VerifyReport &m_report;
    std::optional<EventId> m_event;
    QHash<QByteArray, quint64> m_sums; ///< by item, maker, lot and expiry
};

/// An event that was checked.
struct Checked
{
    Event event;
    QByteArray chain;
    bool isHeld;
};
using Slice = std::vector<Checked>;

/// Fills the scratch store, slice by slice, in a thread of its own: to read the log and to check it takes as long. Nobody
/// else touches that store before `finish`.
class Filler
{
public:
    explicit Filler(Store &scratch)
        : m_scratch(scratch)
        , m_filled(std::async(std::launch::async, [this] { return fill(); }))
    {
    }
    ~Filler() { end(); }

    /// Waits while as much waits as may. After a failure, what comes is let go.
    void give(Slice slice)
    {
        constexpr size_t waitingMax = 4;
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting.size() < waitingMax || m_hasFailed; });
        m_waiting.push_back(std::move(slice));
        m_changed.notify_all();
    }

    /// Once all was given.
    Outcome<void> finish()
    {
        end();
        return m_filled.get();
    }

private:
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_isEnd = true;
        m_changed.notify_all();
    }

    std::optional<Slice> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isEnd || !m_waiting.empty(); });
        if (m_waiting.empty())
            return std::nullopt;
        auto slice = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_changed.notify_all();
        return slice;
    }

    Outcome<void> fill()
    {
        while (const auto slice = next()) {
            const auto taken = take(*slice);
            if (taken)
                continue;
            const std::lock_guard lock(m_mutex);
            m_hasFailed = true;
            m_changed.notify_all();
            return taken;
        }
        return {};
    }

    Outcome<void> take(const Slice &slice)
    {
        BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_scratch));
        for (const auto &[event, chain, isHeld] : slice) {
            BQ_TRY_ASSIGN(const qint64 row, m_scratch.append(event, chain));
            if (isHeld)
                BQ_TRY(m_scratch.hold(row, QString()));
            else
                BQ_TRY(project(m_scratch, {event, row, chain}));
        }
        return transaction.commit();
    }

    Store &m_scratch;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Slice> m_waiting;
    bool m_isEnd = false;
    bool m_hasFailed = false;
    std::future<Outcome<void>> m_filled; ///< last: its end is waited for before the rest goes
};

/// Checks the live log and makes the scratch store of it.
Outcome<void> replay(Store &live, Store &scratch, VerifyReport &report)
{
    constexpr size_t sliceMax = 2000;
    ChainAudit audit(report);
    BQ_TRY_ASSIGN(const auto entries, live.entries());
    Filler filler(scratch);
    Slice slice;
    for (;;) {
        BQ_TRY_ASSIGN(const auto entry, entries->next());
        if (!entry)
            break;
        if (auto event = audit.check(*entry))
            slice.push_back({*std::move(event), entry->chain, entry->isHeld});
        if (slice.size() == sliceMax)
            filler.give(std::exchange(slice, {}));
    }
    filler.give(std::move(slice));
    return filler.finish();
}

/// Rows read ahead, a few hundred at a time, in a thread of its own: whoever takes them does as much with each.
class ReadAhead
{
public:
    explicit ReadAhead(Cursor<StateRow> &rows) : m_rows(rows) { m_coming = read(); }

    Outcome<std::optional<StateRow>> next()
    {
        if (m_at == m_batch.size() && m_coming.valid()) {
            auto batch = m_coming.get();
            BQ_TRY(batch);
            m_batch = *std::move(batch);
            m_at = 0;
            if (m_batch.size() == batchMax)
                m_coming = read();
        }
        return m_at < m_batch.size() ? std::optional(std::move(m_batch[m_at++])) : std::nullopt;
    }

private:
    using Batch = std::vector<StateRow>;
    static constexpr size_t batchMax = 500;

    std::future<Outcome<Batch>> read()
    {
        return std::async(std::launch::async, [this]() -> Outcome<Batch> {
            Batch batch;
            while (batch.size() < batchMax) {
                BQ_TRY_ASSIGN(auto row, m_rows.next());
                if (!row)
                    break;
                batch.push_back(*std::move(row));
            }
            return batch;
        });
    }

    Cursor<StateRow> &m_rows;
    Batch m_batch;
    size_t m_at = 0;
    std::future<Outcome<Batch>> m_coming; ///< last: its end is waited for before the rest goes
};

using Listener = std::function<void(const StateRow &)>;

Outcome<void> compareTable(Store &live, Store &scratch, const StateTable &table, VerifyReport &report,
                           const Listener &onLive)
{
    BQ_TRY_ASSIGN(const auto liveRows, live.state(table, std::nullopt));
    BQ_TRY_ASSIGN(const auto rightRows, scratch.state(table, std::nullopt));
    ReadAhead right(*rightRows);
    BQ_TRY_ASSIGN(auto is, liveRows->next());
    BQ_TRY_ASSIGN(auto should, right.next());
    while (is || should) {
        const bool areEqual = is && should && is->cells == should->cells;
        const int order = areEqual ? 0 : !is ? 1 : !should ? -1 : compareKeys(table, *is, *should);
        if (order < 0)
            report.note(Deviation::Kind::rowUnexpected, describe(table, *is));
        else if (order > 0)
            report.note(Deviation::Kind::rowMissing, describe(table, *should));
        else if (!areEqual)
            report.note(Deviation::Kind::rowDiffers, describe(table, *is));
        if (order <= 0) {
            onLive(*is);
            BQ_TRY_ASSIGN(is, liveRows->next());
        }
        if (order >= 0) {
            BQ_TRY_ASSIGN(should, right.next());
        }
    }
    return {};
}

Outcome<void> comparePostings(Store &live, Store &scratch, VerifyReport &report)
{
    BalanceAudit audit(report);
    BQ_TRY(compareTable(live, scratch, postingTable(), report, [&](const StateRow &row) {
        ++report.postings;
        audit.add(row);
    }));
    audit.finish();
    return {};
}

qint64 *countOf(VerifyReport &report, const QByteArray &table)
{
    if (table == "balance")
        return &report.balances;
    if (table == "parked")
        return &report.parked;
    if (table == "unreadable")
        return &report.unreadable;
    return table == "contested" ? &report.contested : nullptr;
}

/// The log against itself, and the books against the log.
Outcome<void> audit(Store &live, Store &scratch, VerifyReport &report)
{
    BQ_TRY(replay(live, scratch, report));
    BQ_TRY(comparePostings(live, scratch, report));
    for (const auto &table : stateTables()) {
        qint64 *count = countOf(report, table.name);
        BQ_TRY(compareTable(live, scratch, table, report, [count](const StateRow &) {
            if (count)
                ++*count;
        }));
    }
    return {};
}

} // namespace

QString name(Deviation::Kind kind)
{
    switch (kind) {
    case Deviation::Kind::pageDamaged: return QStringLiteral("pageDamaged");
    case Deviation::Kind::notAnEvent: return QStringLiteral("notAnEvent");
    case Deviation::Kind::columnsDiffer: return QStringLiteral("columnsDiffer");
    case Deviation::Kind::seqGap: return QStringLiteral("seqGap");
    case Deviation::Kind::orderNotAscending: return QStringLiteral("orderNotAscending");
    case Deviation::Kind::chainBroken: return QStringLiteral("chainBroken");
    case Deviation::Kind::unbalanced: return QStringLiteral("unbalanced");
    case Deviation::Kind::rowMissing: return QStringLiteral("rowMissing");
    case Deviation::Kind::rowUnexpected: return QStringLiteral("rowUnexpected");
    case Deviation::Kind::rowDiffers: return QStringLiteral("rowDiffers");
    case Deviation::Kind::settingMeaningless: return QStringLiteral("settingMeaningless");
    }
    Q_UNREACHABLE();
}

void VerifyReport::note(Deviation::Kind kind, const QString &where)
{
    ++deviationCount;
    if (deviations.size() < deviationsMax)
        deviations.push_back({kind, where});
}

Outcome<VerifyReport> verify(Store &live, const MakeStore &makeScratch)
{
    VerifyReport report;
    BQ_TRY_ASSIGN(const auto scratch, makeScratch());
    BQ_TRY_ASSIGN(const auto reading, Reading::begin(live));
    BQ_TRY_ASSIGN(const auto faults, live.pageFaults());
    for (const auto &fault : faults)
        report.note(Deviation::Kind::pageDamaged, fault);
    const auto audited = audit(live, *scratch, report);
    // Pages that do not hold together were found, and end the audit where it meets them.
    if (!audited && (faults.empty() || audited.error().kind != Failure::Kind::damaged))
        return tl::unexpected(audited.error());
    return report;
}

} // namespace botiquin
