// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log/log_file.h"

#include "domain/ledger/cbor.h"
#include "journal/store.h"

#include <algorithm>

namespace botiquin {

namespace {

constexpr quint32 recordMax = 8 * 1024 * 1024;

/// What a head record holds.
struct HeadFields
{
    static std::optional<LogHead> parse(const QByteArray &bytes)
    {
        const auto value = parseCanonicalCbor(bytes);
        if (!value || !value->isArray() || value->toArray().size() != 4)
            return std::nullopt;
        const auto fields = value->toArray();
        const auto device = decode<DeviceId>(fields.at(0));
        const auto run = decode<quint32>(fields.at(1));
        const auto seq = decode<quint64>(fields.at(2));
        const auto chain = decode<QByteArray>(fields.at(3));
        if (!device || !run || !seq || !chain || chain->size() != 32)
            return std::nullopt;
        return LogHead{{*device, *run, *seq}, *chain};
    }
    static QByteArray bytes(const LogHead &head)
    {
        return canonicalCbor(QCborArray{encode(head.last.device), encode(head.last.run), encode(head.last.seq),
                                        encode(head.chain)});
    }
};

constexpr qsizetype signatureBytes = 64;

QByteArray messageOf(const RunningHash &all)
{
    return QByteArray(logfile::signedAs, 16) + all.digest();
}

class LogWriter
{
public:
    LogWriter(QIODevice &to, const LogSigner *signer) : m_to(to), m_signer(signer) {}

    Outcome<void> start()
    {
        return put(QByteArray(logfile::magic, 8) + char(m_signer ? logfile::version : logfile::unsignedVersion));
    }

    Outcome<void> event(const LogEntry &entry)
    {
        const bool isSameRun = m_head && m_head->last.device == entry.device && m_head->last.run == entry.run;
        if (m_sinceHead >= logfile::stretchMax || !isSameRun)
            BQ_TRY(closeStretch());
        BQ_TRY(record('E', entry.canonical));
        m_head = LogHead{entry.id(), entry.chain};
        ++m_sinceHead;
        ++m_events;
        return {};
    }

    Outcome<qint64> end()
    {
        BQ_TRY(closeStretch());
        BQ_TRY(record('Z', canonicalCbor(QCborArray{encode(m_events)})));
        if (m_signer) {
            const QByteArray signature = m_signer->sign(messageOf(m_hash));
            BQ_TRY(record('S', canonicalCbor(QCborArray{encode(m_signer->device), signature})));
        }
        return m_events;
    }

private:
    Outcome<void> closeStretch()
    {
        if (m_sinceHead > 0)
            BQ_TRY(record('H', HeadFields::bytes(*m_head)));
        m_sinceHead = 0;
        return {};
    }

    Outcome<void> record(char tag, const QByteArray &bytes)
    {
        const auto size = static_cast<quint32>(bytes.size());
        const char head[]{tag, char(size >> 24), char(size >> 16 & 0xff), char(size >> 8 & 0xff), char(size & 0xff)};
        return put(QByteArray(head, sizeof head) + bytes);
    }

    Outcome<void> put(const QByteArray &bytes)
    {
        if (m_to.write(bytes) != bytes.size())
            return fail(Failure::Kind::io, m_to.errorString());
        m_hash.add(bytes);
        return {};
    }

    QIODevice &m_to;
    const LogSigner *m_signer;
    RunningHash m_hash;
    std::optional<LogHead> m_head;
    int m_sinceHead = 0;
    qint64 m_events = 0;
};

bool isKnown(const std::vector<EventId> &known, const EventId &id)
{
    return std::any_of(known.begin(), known.end(), [&](const EventId &k) {
        return k.device == id.device && k.run == id.run && id.seq <= k.seq;
    });
}

} // namespace

QString name(LogFileError error)
{
    switch (error) {
    case LogFileError::notALog: return QStringLiteral("notALog");
    case LogFileError::newerVersion: return QStringLiteral("newerVersion");
    case LogFileError::truncated: return QStringLiteral("truncated");
    case LogFileError::unknownRecord: return QStringLiteral("unknownRecord");
    case LogFileError::recordTooLong: return QStringLiteral("recordTooLong");
    case LogFileError::notAnEvent: return QStringLiteral("notAnEvent");
    case LogFileError::notAHead: return QStringLiteral("notAHead");
    case LogFileError::outOfPlace: return QStringLiteral("outOfPlace");
    case LogFileError::stretchTooLong: return QStringLiteral("stretchTooLong");
    case LogFileError::notASignature: return QStringLiteral("notASignature");
    case LogFileError::wrongCount: return QStringLiteral("wrongCount");
    case LogFileError::trailingBytes: return QStringLiteral("trailingBytes");
    case LogFileError::unreadable: return QStringLiteral("unreadable");
    }
    Q_UNREACHABLE();
}

Result<LogItem, LogFileFault> LogReader::next()
{
    const qint64 start = m_at;
    if (m_at == 0) {
        if (const auto begun = readStart(); !begun)
            return err(LogFileFault{begun.error(), 0});
        return next();
    }
    auto item = readRecord();
    if (!item)
        return err(LogFileFault{item.error(), start});
    return *std::move(item);
}

Result<QByteArray, LogFileError> LogReader::take(qint64 size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        const QByteArray more = m_from.read(size - bytes.size());
        if (more.isEmpty() && !m_from.waitForReadyRead(-1))
            return err(m_from.isReadable() ? LogFileError::truncated : LogFileError::unreadable);
        bytes += more;
    }
    m_at += size;
    m_hash.add(bytes);
    return bytes;
}

Result<void, LogFileError> LogReader::readStart()
{
    const auto start = take(9);
    if (!start || !start->startsWith(QByteArrayView(logfile::magic, 8)))
        return err(!start && start.error() == LogFileError::unreadable ? LogFileError::unreadable
                                                                       : LogFileError::notALog);
    m_version = static_cast<quint8>(start->at(8));
    if (m_version < logfile::unsignedVersion || m_version > logfile::version)
        return err(m_version > logfile::version ? LogFileError::newerVersion : LogFileError::notALog);
    return {};
}

Result<std::pair<char, quint32>, LogFileError> LogReader::readHead()
{
    const auto head = take(5);
    if (!head)
        return err(head.error());
    quint32 size = 0;
    for (int i = 1; i < 5; ++i)
        size = size << 8 | static_cast<quint8>(head->at(i));
    return std::pair(head->at(0), size);
}

Result<LogItem, LogFileError> LogReader::readRecord()
{
    const auto head = readHead();
    if (!head)
        return err(head.error());
    const auto [tag, size] = *head;
    if (tag != 'E' && tag != 'H' && tag != 'Z')
        return err(LogFileError::unknownRecord);
    if (size > recordMax)
        return err(LogFileError::recordTooLong);
    const auto bytes = take(size);
    if (!bytes)
        return err(bytes.error());
    return tag == 'E' ? toEvent(*bytes) : tag == 'H' ? toHead(*bytes) : toEnd(*bytes);
}

Result<LogItem, LogFileError> LogReader::toEvent(const QByteArray &bytes)
{
    auto event = Event::parse(bytes);
    if (!event)
        return err(LogFileError::notAnEvent);
    const EventId id = event->id();
    if (m_sinceHead > 0 && id != EventId{m_last->device, m_last->run, m_last->seq + 1})
        return err(LogFileError::outOfPlace);
    if (++m_sinceHead > logfile::stretchMax)
        return err(LogFileError::stretchTooLong);
    m_last = id;
    ++m_events;
    return LogItem(*std::move(event));
}

Result<LogItem, LogFileError> LogReader::toHead(const QByteArray &bytes)
{
    auto head = HeadFields::parse(bytes);
    if (!head)
        return err(LogFileError::notAHead);
    if (m_sinceHead == 0 || head->last != m_last)
        return err(LogFileError::outOfPlace);
    m_sinceHead = 0;
    return LogItem(*std::move(head));
}

Result<LogItem, LogFileError> LogReader::toEnd(const QByteArray &bytes)
{
    if (m_sinceHead > 0)
        return err(LogFileError::outOfPlace);
    if (bytes != canonicalCbor(QCborArray{encode(m_events)}))
        return err(LogFileError::wrongCount);
    LogEnd end;
    if (m_version > logfile::unsignedVersion) {
        auto signature = readSignature();
        if (!signature)
            return err(signature.error());
        end.signature = *std::move(signature);
    }
    if (!m_from.read(1).isEmpty() || m_from.waitForReadyRead(0))
        return err(LogFileError::trailingBytes);
    return LogItem(std::move(end));
}

Result<LogSignature, LogFileError> LogReader::readSignature()
{
    constexpr quint32 bytesMax = 128;
    QByteArray message = messageOf(m_hash);
    const auto head = readHead();
    if (!head)
        return err(head.error());
    const auto [tag, size] = *head;
    if (tag != 'S')
        return err(LogFileError::unknownRecord);
    if (size > bytesMax)
        return err(LogFileError::recordTooLong);
    const auto bytes = take(size);
    if (!bytes)
        return err(bytes.error());
    const auto value = parseCanonicalCbor(*bytes);
    const auto fields = value ? value->toArray() : QCborArray();
    const auto device = fields.size() == 2 ? decode<DeviceId>(fields.at(0)) : std::nullopt;
    const auto signature = device ? decode<QByteArray>(fields.at(1)) : std::nullopt;
    if (!signature || signature->size() != signatureBytes)
        return err(LogFileError::notASignature);
    return LogSignature{*device, *signature, std::move(message)};
}

Outcome<qint64> exportLog(Store &store, QIODevice &to, const std::vector<EventId> &known, const LogSigner *signer)
{
    BQ_TRY_ASSIGN(const auto reading, Reading::begin(store));
    BQ_TRY_ASSIGN(const auto entries, store.entries());
    LogWriter writer(to, signer);
    BQ_TRY(writer.start());
    for (;;) {
        BQ_TRY_ASSIGN(const auto entry, entries->next());
        if (!entry)
            return writer.end();
        // What came alone has no chain to show; whoever has the whole run can give it.
        if (!entry->chain.isEmpty() && !isKnown(known, entry->id()))
            BQ_TRY(writer.event(*entry));
    }
}

} // namespace botiquin
