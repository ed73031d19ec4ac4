// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/ledger_proof.h"

#include <QFile>
#include <map>

namespace botiquin::desktop {

namespace {

constexpr int eventsAtOnce = 1000;

using Run = std::pair<DeviceId, quint32>;

struct Reached
{
    quint64 seq = 0;
    QByteArray chain = chainStart();
};

/// Follows the log event by event; the first that does not hold is named.
class LogReader
{
public:
    QString take(const StoredEvent &stored)
    {
        const auto &event = stored.event;
        auto &reached = m_runs[{event.id().device, event.id().run}];
        if (event.id().seq != reached.seq + 1)
            return QStringLiteral("%1 does not follow %2").arg(event.id().text()).arg(reached.seq);
        reached = {event.id().seq, chainNext(reached.chain, event.canonical())};
        if (reached.chain != stored.chain)
            return QStringLiteral("the chain breaks at %1").arg(event.id().text());
        const auto &envelope = event.envelope();
        if (const auto body = decodeBody(envelope.kind, envelope.version, event.body())) {
            const auto moved = postings(*body);
            m_postings += qint64(moved.size());
            if (!areBalanced(moved))
                return QStringLiteral("%1 is not balanced").arg(event.id().text());
        }
        ++m_events;
        return {};
    }

    QString line() const
    {
        return QStringLiteral("%1 events of %2 logs, chains whole, %3 postings balanced")
            .arg(m_events)
            .arg(m_runs.size())
            .arg(m_postings);
    }

private:
    std::map<Run, Reached> m_runs;
    qint64 m_events = 0;
    qint64 m_postings = 0;
};

Outcome<LedgerProof> readLog(Store &store)
{
    LogReader reader;
    qint64 row = 0;
    while (true) {
        BQ_TRY_ASSIGN(const auto events, store.after(row, eventsAtOnce));
        if (events.empty())
            return LedgerProof{true, reader.line()};
        for (const auto &stored : events) {
            if (const QString wrong = reader.take(stored); !wrong.isEmpty())
                return LedgerProof{false, wrong};
        }
        row = events.back().row;
    }
}

} // namespace

Outcome<LedgerProof> proveLedger(Workplace &workplace, const QString &file)
{
    BQ_TRY_ASSIGN(const auto proof, readLog(workplace.store()));
    BQ_TRY_ASSIGN(const auto heads, workplace.store().heads());
    QByteArray text;
    for (const auto &head : heads) {
        text += EventId{head.device, head.run, head.seq}.text().toLatin1() + ' ' + head.chain.toHex() + '\n';
    }
    text += proof.line.toUtf8() + '\n';
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(text) != text.size() || !out.flush())
        return fail(Failure::Kind::io, out.errorString());
    return proof;
}

} // namespace botiquin::desktop
