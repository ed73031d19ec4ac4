// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exchange/new_run.h"

#include "base/hash.h"
#include "domain/ledger/cbor.h"
#include "journal/projector.h"
#include "storage/exchange/sql_progress.h"

#include <QCborArray>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSysInfo>
#include <algorithm>
#include <set>

namespace botiquin {

namespace {

const QString homeSetting = QStringLiteral("home");

QString runsFile(const SqlStore &store)
{
    return store.path() + QStringLiteral(".runs");
}

/// A line "device run" for each that was begun here.
QStringList runsBegun(const SqlStore &store)
{
    QFile file(runsFile(store));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(64 * 1024)).split(u'\n', Qt::SkipEmptyParts);
}

Outcome<void> noteBegun(const SqlStore &store, const Writer &writer)
{
    const QStringList lines = runsBegun(store) + QStringList{writer.device.text() + u' ' + QString::number(writer.run)};
    const QByteArray bytes = lines.join(u'\n').toUtf8() + '\n';
    QSaveFile file(runsFile(store));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Failure::Kind::io, file.fileName());
    return {};
}

/// Where a store is worked with: the machine, and the place of its file there.
QString homeOf(const SqlStore &store)
{
    const QByteArray place = QFileInfo(store.path()).canonicalFilePath().toUtf8();
    return QString::fromLatin1(blake2b256({QSysInfo::machineUniqueId(), "\n", place}).left(8).toHex());
}

/// What events are called once a branch has moved, and what they say then. They are told in their order.
class Renaming
{
public:
    Renaming(const EventId &first, quint32 run)
        : m_first(first), m_run(run),
          m_name(QStringLiteral("%1-%2-(\\d{1,19})(?!\\d)").arg(first.device.text()).arg(first.run))
    {
    }

    bool hasMoved(const EventId &id) const
    {
        return id.device == m_first.device && id.run == m_first.run && id.seq >= m_first.seq;
    }
    EventId now(const EventId &id) const
    {
        return hasMoved(id) ? EventId{id.device, m_run, id.seq - m_first.seq + 1} : id;
    }

    QCborMap body(const Event &event)
    {
        const auto &envelope = event.envelope();
        auto known = decodeBody(envelope.kind, envelope.version, event.body());
        if (known && std::holds_alternative<CountClosed>(*known)) {
            if (hasMoved(event.id()))
                m_counts.insert(event.id());
            return encodeBody(count(std::get<CountClosed>(*known), event.id()));
        }
        if (known && std::holds_alternative<Corrected>(*known)) {
            const auto &correction = std::get<Corrected>(*known);
            if (m_counts.contains(correction.target()))
                m_counts.insert(event.id());
            return encodeBody(corrected(correction));
        }
        return value(event.body()).toMap();
    }

private:
    Corrected corrected(Corrected correction) const
    {
        const EventId old = correction.target();
        const EventId target = now(old);
        correction.run = target.run;
        correction.seq = target.seq;
        const auto replacement = correction.replacementBody ? parseCanonicalCbor(*correction.replacementBody) : std::nullopt;
        if (!replacement)
            return correction;
        auto known = decodeBody(correction.replacementKind.value_or(0), correction.replacementVersion.value_or(0),
                                replacement->toMap());
        const bool isCount = known && std::holds_alternative<CountClosed>(*known);
        // It stands where the count does that it puts right in the end.
        correction.replacementBody
            = canonicalCbor(isCount ? encodeBody(count(std::get<CountClosed>(*known), m_counts.contains(old) ? m_first : old))
                                    : value(*replacement));
        return correction;
    }

    /// A count has seen what its own device wrote before it in the same run; what stays behind is in another run than a
    /// count that moved. One of another run has seen so much of the branch as stays, and so much as is in its new run.
    CountClosed count(CountClosed count, const EventId &at) const
    {
        std::vector<SeenLog> seen;
        for (const auto &log : count.seen) {
            if (log.device != m_first.device || log.run != m_first.run)
                seen.push_back(log);
            else if (!hasMoved(at))
                look(seen, log.seq);
        }
        if (hasMoved(at) && m_first.seq > 1)
            seen.push_back({m_first.device, m_first.run, m_first.seq - 1});
        count.seen = std::move(seen);
        return count;
    }
    void look(std::vector<SeenLog> &seen, quint64 seq) const
    {
        const quint64 stays = std::min(seq, m_first.seq - 1);
        if (stays > 0)
            seen.push_back({m_first.device, m_first.run, stays});
        if (seq > stays)
            seen.push_back({m_first.device, m_run, seq - stays});
    }

    QCborValue value(const QCborValue &value) const
    {
        if (value.isString())
            return text(value.toString());
        if (value.isArray()) {
            QCborArray all;
            for (const auto &one : value.toArray())
                all.append(this->value(one));
            return all;
        }
        if (!value.isMap())
            return value;
        QCborMap all;
        for (const auto &[key, one] : value.toMap())
            all.insert(key, this->value(one));
        return all;
    }

    QString text(const QString &text) const
    {
        QString said;
        qsizetype at = 0;
        auto names = m_name.globalMatch(text);
        while (names.hasNext()) {
            const auto name = names.next();
            const auto id = EventId::parse(name.captured());
            said += QStringView(text).mid(at, name.capturedStart() - at);
            said += id ? now(*id).text() : name.captured();
            at = name.capturedEnd();
        }
        said += QStringView(text).mid(at);
        return said;
    }

    EventId m_first;
    quint32 m_run;
    QRegularExpression m_name;
    std::set<EventId> m_counts; ///< by their old names: those that moved, and what corrects them
};

Outcome<void> rename(SqlStore &store, const StoredEvent &stored, Renaming &renaming, QByteArray &chain)
{
    Envelope envelope = stored.event.envelope();
    envelope.id = renaming.now(envelope.id);
    const auto event = Event::make(envelope, renaming.body(stored.event));
    chain = chainNext(chain, event.canonical());
    // What was said of its old name was said of the other branch's event.
    BQ_TRY(store.release(stored.row));
    BQ_TRY(store.sql().run("UPDATE event SET run = ?, seq = ?, chain = ?, canonical = ? WHERE row = ?", event.id().run,
                           event.id().seq, chain, event.canonical(), stored.row));
    return {};
}

/// Events of a run from `first` on that were written here, the first of which follows `chain`. How many there were.
Outcome<int> renameFrom(SqlStore &store, EventId first, Renaming &renaming, QByteArray chain)
{
    int renamed = 0;
    for (EventId id = first;; ++id.seq) {
        BQ_TRY_ASSIGN(const auto stored, store.find(id));
        if (!stored || stored->chain.isEmpty())
            break;
        BQ_TRY(rename(store, *stored, renaming, chain));
        ++renamed;
    }
    return renamed;
}

/// What was written in later runs names the events by their names now. Nobody has had any of it: a later run is brought
/// after the centre holds those before it.
Outcome<void> renameInLaterRuns(SqlStore &store, const EventId &first, quint32 to, Renaming &renaming)
{
    BQ_TRY_ASSIGN(const auto runs, store.runsOf(first.device));
    for (const quint32 run : runs) {
        if (run <= first.run || run == to)
            continue;
        BQ_TRY_ASSIGN(const auto head, store.head(first.device, run));
        BQ_TRY_ASSIGN(const quint64 known, SqlProgress(store.sql()).acknowledged(first.device, run));
        if (known == 0 && head && !head->chain.isEmpty())
            BQ_TRY(renameFrom(store, {first.device, run, 1}, renaming, chainStart()));
    }
    return {};
}

Outcome<void> setRun(SqlStore &store, const QString &runSetting, quint32 run)
{
    return store.setLocalSetting(runSetting, QString::number(run));
}

} // namespace

Outcome<void> noteHome(SqlStore &store)
{
    BQ_TRY_ASSIGN(const QString known, store.localSetting(homeSetting));
    return known.isEmpty() ? store.setLocalSetting(homeSetting, homeOf(store)) : Outcome<void>();
}

Outcome<quint32> nextRun(SqlStore &store, DeviceId device)
{
    BQ_TRY_ASSIGN(const auto known, store.sql().one<quint32>("SELECT coalesce(max(run), 0) FROM event WHERE device = ?", device));
    quint32 last = std::max<quint32>(1, known.value_or(0));
    for (const auto &line : runsBegun(store)) {
        if (line.section(u' ', 0, 0) == device.text())
            last = std::max(last, line.section(u' ', 1, 1).toUInt());
    }
    return last + 1;
}

Outcome<quint32> nextRunUnasked(SqlStore &store, DeviceId device)
{
    constexpr quint32 homes = 3;
    BQ_TRY_ASSIGN(const quint32 next, nextRun(store, device));
    BQ_TRY_ASSIGN(const QString known, store.localSetting(homeSetting));
    const QString home = homeOf(store);
    return known.isEmpty() || known == home ? next : next + 1 + home.right(8).toUInt(nullptr, 16) % homes;
}

Outcome<void> beginRun(Journal &journal, SqlStore &store, const QString &runSetting, const Writer &writer, const RunBegun &begun)
{
    // A run that is only noted costs a number; one that is begun and not noted could be begun again.
    BQ_TRY(noteBegun(store, writer));
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(store));
    BQ_TRY(setRun(store, runSetting, writer.run));
    BQ_TRY(store.setLocalSetting(homeSetting, homeOf(store)));
    BQ_TRY(journal.record(writer, std::nullopt, begun));
    return transaction.commit();
}

Outcome<int> moveBranch(Journal &journal, SqlStore &store, const EventId &firstForked, const Writer &writer,
                        const QString &runSetting)
{
    BQ_TRY(noteBegun(store, writer));
    Renaming renaming(firstForked, writer.run);
    int moved = 0;
    {
        BQ_TRY_ASSIGN(auto transaction, Transaction::begin(store));
        BQ_TRY_ASSIGN(moved, renameFrom(store, firstForked, renaming, chainStart()));
        BQ_TRY(renameInLaterRuns(store, firstForked, writer.run, renaming));
        BQ_TRY(setRun(store, runSetting, writer.run));
        BQ_TRY(store.setLocalSetting(homeSetting, homeOf(store)));
        BQ_TRY(journal.record(writer, std::nullopt, RunBegun{RunCause::copied, firstForked.run, moved}));
        // Whoever opens the store before they are made anew makes them so.
        BQ_TRY(store.setLocalSetting(QStringLiteral("projections"), QString()));
        BQ_TRY(transaction.commit());
    }
    BQ_TRY(rebuildProjections(store));
    return moved;
}

} // namespace botiquin
