// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exchange/new_run.h"

#include "domain/event_body.h"
#include "domain/ledger/cbor.h"
#include "journal/projector.h"

#include <QCborArray>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <algorithm>

namespace botiquin {

namespace {

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

/// What events are called once a branch has moved.
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

    QCborMap body(const Event &event) const
    {
        const auto &envelope = event.envelope();
        auto known = decodeBody(envelope.kind, envelope.version, event.body());
        if (known && std::holds_alternative<CountClosed>(*known)) {
            lookBack(std::get<CountClosed>(*known));
            return encodeBody(*known);
        }
        if (known && std::holds_alternative<Corrected>(*known))
            return encodeBody(correction(std::get<Corrected>(*known)));
        return value(event.body()).toMap();
    }

private:
    Corrected correction(Corrected correction) const
    {
        const EventId target = now(correction.target());
        correction.run = target.run;
        correction.seq = target.seq;
        if (!correction.replacementBody)
            return correction;
        const auto replacement = parseCanonicalCbor(*correction.replacementBody);
        if (replacement)
            correction.replacementBody = canonicalCbor(value(*replacement));
        return correction;
    }

    /// A count has seen what its own device wrote before it in the same run; what stays behind is in another now.
    void lookBack(CountClosed &count) const
    {
        std::erase_if(count.seen, [this](const SeenLog &log) {
            return log.device == m_first.device && log.run == m_first.run;
        });
        if (m_first.seq > 1)
            count.seen.push_back({m_first.device, m_first.run, m_first.seq - 1});
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
};

Outcome<void> rename(SqlStore &store, const StoredEvent &stored, const Renaming &renaming, QByteArray &chain)
{
    Envelope envelope = stored.event.envelope();
    envelope.id = renaming.now(envelope.id);
    const auto event = Event::make(envelope, renaming.body(stored.event));
    chain = chainNext(chain, event.canonical());
    BQ_TRY(store.sql().run("UPDATE event SET run = ?, seq = ?, chain = ?, canonical = ? WHERE row = ?", event.id().run,
                           event.id().seq, chain, event.canonical(), stored.row));
    return {};
}

} // namespace

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

Outcome<void> beginRun(SqlStore &store, const QString &runSetting, const Writer &writer)
{
    // A run that is only noted costs a number; one that is begun and not noted could be begun again.
    BQ_TRY(noteBegun(store, writer));
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(store));
    BQ_TRY(store.setLocalSetting(runSetting, QString::number(writer.run)));
    return transaction.commit();
}

Outcome<int> moveBranch(SqlStore &store, const EventId &firstForked, const Writer &writer, const QString &runSetting)
{
    BQ_TRY(noteBegun(store, writer));
    const Renaming renaming(firstForked, writer.run);
    int moved = 0;
    {
        BQ_TRY_ASSIGN(auto transaction, Transaction::begin(store));
        QByteArray chain = chainStart();
        for (EventId id = firstForked;; ++id.seq) {
            BQ_TRY_ASSIGN(const auto stored, store.find(id));
            if (!stored)
                break;
            BQ_TRY(rename(store, *stored, renaming, chain));
            ++moved;
        }
        BQ_TRY(store.setLocalSetting(runSetting, QString::number(writer.run)));
        // Whoever opens the store before they are made anew makes them so.
        BQ_TRY(store.setLocalSetting(QStringLiteral("projections"), QString()));
        BQ_TRY(transaction.commit());
    }
    BQ_TRY(rebuildProjections(store));
    return moved;
}

} // namespace botiquin
