// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/bundle/payload.h"

#include "base/assertion.h"
#include "base/failure.h"
#include "domain/ledger/cbor.h"
#include "sync/bundle/event_reader.h"
#include "sync/bundle/event_writer.h"

#include <QCborArray>
#include <QtEndian>
#include <limits>
#include <map>
#include <utility>
#include <zstd.h>

namespace botiquin::bundle {

namespace {

/// How a payload's bytes follow its first. Frozen.
enum class Wrapping : char { bits, plain, zstd };

/// A bundle below this many bytes can afford the best that the compression has.
constexpr qsizetype smallBytes = 256 * 1024;

/// The columns that say which events follow, in their order.
struct RunColumns
{
    template <class Columns>
    explicit RunColumns(const Columns &open)
        : device(open(Column::Kind::places)), number(open(Column::Kind::numbers)), run(open(Column::Kind::numbers)),
          events(open(Column::Kind::numbers)), head(open(Column::Kind::numbers)), step(open(Column::Kind::numbers))
    {
    }
    size_t device, number, run, events, head, step;
};

QByteArray compressed(const QByteArray &bytes)
{
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(out.data(), size_t(out.size()), bytes.data(), size_t(bytes.size()),
                                      bytes.size() < smallBytes ? 19 : 9);
    BQ_ASSERT(!ZSTD_isError(size));
    out.truncate(qsizetype(size));
    return out;
}

Result<QByteArray, BundleError> decompressed(const QByteArray &bytes, qsizetype bytesMax)
{
    const auto size = ZSTD_getFrameContentSize(bytes.data(), size_t(bytes.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN)
        return err(BundleError::damaged);
    if (size > quint64(bytesMax))
        return err(BundleError::tooMuch);
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    const size_t taken = ZSTD_decompress(out.data(), size_t(size), bytes.data(), size_t(bytes.size()));
    if (ZSTD_isError(taken) || taken != size)
        return err(BundleError::damaged);
    return out;
}

QByteArray wrapped(const Packed &packed)
{
    if (packed.raw.isEmpty())
        return QByteArray(1, char(Wrapping::bits)) + packed.bits;
    const auto plain = canonicalCbor(QCborArray{packed.bits, packed.raw});
    const auto small = compressed(plain);
    return small.size() < plain.size() ? QByteArray(1, char(Wrapping::zstd)) + small
                                       : QByteArray(1, char(Wrapping::plain)) + plain;
}

Result<Packed, BundleError> unwrapped(const QByteArray &payload, const Limits &limits)
{
    if (payload.isEmpty())
        return err(BundleError::truncated);
    auto bytes = payload.mid(1);
    switch (Wrapping(payload[0])) {
    case Wrapping::bits: return Packed{bytes, {}};
    case Wrapping::plain: break;
    case Wrapping::zstd: {
        BQ_TRY_ASSIGN(bytes, decompressed(bytes, limits.payloadBytesMax));
        break;
    }
    default: return err(BundleError::damaged);
    }
    const auto array = parseCanonicalCbor(bytes).value_or(QCborValue()).toArray();
    if (array.size() != 2 || !array.at(0).isByteArray() || !array.at(1).isByteArray())
        return err(BundleError::damaged);
    return Packed{array.at(0).toByteArray(), array.at(1).toByteArray()};
}

BundleError toBundleError(ColumnError error)
{
    switch (error) {
    case ColumnError::truncated: return BundleError::truncated;
    case ColumnError::tooMuch: return BundleError::tooMuch;
    case ColumnError::damaged: break;
    }
    return BundleError::damaged;
}

/// Takes runs out of columns.
class RunReader
{
public:
    RunReader(Packed packed, const DeviceId &sender, const Limits &limits)
        : m_columns(std::move(packed), limits.valuesMax, limits.eventBytesMax),
          m_events(m_columns, limits.eventBytesMax), m_devices{sender}, m_eventsLeft(limits.eventsMax)
    {
    }

    Result<std::vector<SaidRun>, BundleError> readAll()
    {
        const auto counts = m_columns.open(Column::Kind::numbers);
        const auto count = counts ? m_columns.next(*counts) : err(counts.error());
        if (!count)
            return err(toBundleError(count.error()));
        std::vector<SaidRun> runs;
        for (qint64 i = 0; i < *count; ++i) {
            auto run = readRun();
            if (!run)
                return err(run.error());
            runs.push_back(*std::move(run));
        }
        if (const auto finished = m_columns.finish(); *count < 0 || !finished)
            return err(BundleError::damaged);
        return runs;
    }

private:
    Result<void, ColumnError> openColumns()
    {
        std::optional<ColumnError> error;
        RunColumns columns([&](Column::Kind kind) -> size_t {
            const auto opened = error ? err(*error) : m_columns.open(kind);
            if (!opened)
                error = opened.error();
            return opened.value_or(0);
        });
        if (error)
            return err(*error);
        m_at = columns;
        return {};
    }

    Result<DeviceId, ColumnError> readDevice()
    {
        BQ_TRY_ASSIGN(const size_t place, m_columns.nextPlace(m_at->device, m_devices.size()));
        if (place == m_devices.size()) {
            BQ_TRY_ASSIGN(const qint64 number, m_columns.next(m_at->number));
            const auto device = number > 0 ? DeviceId::of(quint64(number)) : std::nullopt;
            if (!device)
                return err(ColumnError::damaged);
            m_devices.push_back(*device);
        }
        return m_devices[place];
    }

    Result<QByteArray, ColumnError> readHead()
    {
        QByteArray head;
        BQ_TRY_ASSIGN(const qint64 given, m_columns.next(m_at->head));
        if (given == 0)
            return head;
        for (int half = 0; half < headBytes / 8; ++half) {
            BQ_TRY_ASSIGN(const qint64 number, m_columns.next(m_at->number));
            char bytes[8];
            qToBigEndian(number, bytes);
            head.append(bytes, 8);
        }
        return head;
    }

    struct Start
    {
        EventId before;
        qint64 events;
        QByteArray head;
    };

    Result<Start, ColumnError> readStart()
    {
        if (!m_at)
            BQ_TRY(openColumns());
        BQ_TRY_ASSIGN(const DeviceId device, readDevice());
        BQ_TRY_ASSIGN(const qint64 run, m_columns.next(m_at->run));
        BQ_TRY_ASSIGN(const qint64 events, m_columns.next(m_at->events));
        BQ_TRY_ASSIGN(auto head, readHead());
        if (run < 1 || run > 0xffff'ffff || events < 1)
            return err(ColumnError::damaged);
        if (events > m_eventsLeft)
            return err(ColumnError::tooMuch);
        m_eventsLeft -= events;
        return Start{{device, quint32(run), 0}, events, std::move(head)};
    }

    Result<SaidRun, BundleError> readRun()
    {
        const auto start = readStart();
        if (!start)
            return err(toBundleError(start.error()));
        SaidRun run{{}, start->head};
        EventId id = start->before;
        m_events.startRun();
        for (qint64 i = 0; i < start->events; ++i) {
            const bool foretold = i > 0 && !run.head.isEmpty();
            const auto step = foretold ? Result<qint64, ColumnError>(1) : m_columns.next(m_at->step);
            if (!step)
                return err(toBundleError(step.error()));
            if (*step < 1 || *step > std::numeric_limits<qint64>::max() - qint64(id.seq))
                return err(BundleError::damaged);
            id.seq += quint64(*step);
            const auto bytes = m_events.next(id);
            if (!bytes)
                return err(toBundleError(bytes.error()));
            auto event = Event::parse(*bytes);
            if (!event)
                return err(BundleError::notAnEvent);
            run.events.push_back(*std::move(event));
        }
        return run;
    }

    ColumnReader m_columns;
    EventReader m_events;
    std::optional<RunColumns> m_at;
    std::vector<DeviceId> m_devices;
    qint64 m_eventsLeft;
};

/// Puts runs into columns.
class RunWriter
{
public:
    explicit RunWriter(const DeviceId &sender) : m_devices{{sender, 0}} {}

    QByteArray writeAll(const std::vector<Run> &runs)
    {
        m_columns.add(m_columns.open(Column::Kind::numbers), qint64(runs.size()));
        for (const auto &run : runs)
            write(run);
        return wrapped(m_columns.finish());
    }

private:
    void write(const Run &run)
    {
        if (!m_at)
            m_at.emplace([this](Column::Kind kind) { return m_columns.open(kind); });
        const auto &first = run.events.front().id();
        const auto [place, isNew] = m_devices.try_emplace(first.device, m_devices.size());
        m_columns.addPlace(m_at->device, place->second, isNew);
        if (isNew)
            m_columns.add(m_at->number, qint64(first.device.number()));
        m_columns.add(m_at->run, qint64(first.run));
        m_columns.add(m_at->events, qint64(run.events.size()));
        m_columns.add(m_at->head, qint64(!run.chain.isEmpty()));
        for (int half = 0; half < headBytes / 8 && !run.chain.isEmpty(); ++half)
            m_columns.add(m_at->number, qFromBigEndian<qint64>(run.chain.constData() + 8 * half));
        m_events.startRun();
        quint64 before = 0;
        for (const auto &event : run.events) {
            if (before == 0 || run.chain.isEmpty())
                m_columns.add(m_at->step, qint64(event.id().seq - before));
            before = event.id().seq;
            m_events.add(event);
        }
    }

    ColumnWriter m_columns;
    EventWriter m_events{m_columns};
    std::optional<RunColumns> m_at;
    std::map<DeviceId, size_t> m_devices;
};

} // namespace

QByteArray packRuns(const std::vector<Run> &runs, const DeviceId &sender)
{
    return RunWriter(sender).writeAll(runs);
}

Result<std::vector<SaidRun>, BundleError> unpackRuns(const QByteArray &payload, const DeviceId &sender,
                                                     const Limits &limits)
{
    BQ_TRY_ASSIGN(auto packed, unwrapped(payload, limits));
    return RunReader(std::move(packed), sender, limits).readAll();
}

} // namespace botiquin::bundle
