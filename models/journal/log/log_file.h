// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "base/running_hash.h"
#include "domain/ledger/event.h"

#include <QIODevice>
#include <functional>
#include <variant>
#include <vector>

namespace botiquin {

class Store;

/// The raw event log as a stream of bytes: 8 bytes of magic, a version byte, then records of a tag, a length
/// (4 bytes, big endian) and that many bytes.
///
///     'E' an event's canonical bytes
///     'H' the chain head after the events before it: canonical CBOR [device, run, seq, chain]
///     'Z' the end: canonical CBOR [number of events]
///     'S' after the end, in version 2: who vouches for all of it, canonical CBOR [device, signature], the signature
///         Ed25519 (RFC 8032) over `signedAs` and the BLAKE2b-256 of all bytes before this record
///
/// The events of a device's run come in order, in stretches of at most `stretchMax` that each close with their
/// head. A stretch may begin after the run's first event.
namespace logfile {
constexpr char magic[9] = "\x89" "BQLOG\r\n";
constexpr quint8 unsignedVersion = 1;
constexpr quint8 version = 2;
constexpr char signedAs[17] = "Botiquin log\0\0\0\0";
constexpr int stretchMax = 2000;
} // namespace logfile

enum class LogFileError {
    notALog,        ///< does not begin as an event log
    newerVersion,   ///< written by a newer program
    truncated,      ///< ends in the middle
    unknownRecord,  ///< a tag that is none
    recordTooLong,  ///< longer than an event may be
    notAnEvent,     ///< an event's bytes that are none
    notAHead,       ///< a head's bytes that are none
    outOfPlace,     ///< an event that does not follow the one before it, or a head that is not theirs
    stretchTooLong, ///< more events before a head than a file may have
    notASignature,  ///< a signature's bytes that are none
    wrongCount,     ///< not as many events as the end says
    trailingBytes,  ///< more after the end
    unreadable,     ///< the device could not be read
};
QString name(LogFileError error);

/// What is wrong with a file, and at which byte its record begins.
struct LogFileFault
{
    LogFileError error;
    qint64 at;
};

/// Where a run stands after a stretch.
struct LogHead
{
    EventId last;
    QByteArray chain;
};

/// Who says that a file is as it was written; whether it is so is asked of the device's key.
struct LogSignature
{
    DeviceId device;
    QByteArray signature;
    QByteArray message; ///< what was signed
};

/// The end of a file, with nothing after it but a signature.
struct LogEnd
{
    std::optional<LogSignature> signature = {};
};

/// Signs a file in the name of a device.
struct LogSigner
{
    DeviceId device;
    std::function<QByteArray(QByteArrayView message)> sign;
};

using LogItem = std::variant<Event, LogHead, LogEnd>;

/// Reads a log record by record; any bytes end in LogEnd or in a fault. Holds one record in memory.
class LogReader
{
public:
    explicit LogReader(QIODevice &from) : m_from(from) {}

    [[nodiscard]] Result<LogItem, LogFileFault> next();

private:
    Result<QByteArray, LogFileError> take(qint64 size);
    Result<LogItem, LogFileError> readRecord();
    Result<void, LogFileError> readStart();
    Result<LogItem, LogFileError> toEvent(const QByteArray &bytes);
    Result<LogItem, LogFileError> toHead(const QByteArray &bytes);
    Result<LogItem, LogFileError> toEnd(const QByteArray &bytes);
    Result<LogSignature, LogFileError> readSignature();
    Result<std::pair<char, quint32>, LogFileError> readHead();

    QIODevice &m_from;
    qint64 m_at = 0;
    qint64 m_events = 0;
    int m_sinceHead = 0;
    std::optional<EventId> m_last;
    quint8 m_version = logfile::version;
    RunningHash m_hash;
};

/// Writes the events of one moment by device, run and seq; how many. Of a run named in `known` only what comes
/// after that event. Without a signer it is of the version that has no signature. What the device refuses is a failure.
[[nodiscard]] Outcome<qint64> exportLog(Store &store, QIODevice &to, const std::vector<EventId> &known = {},
                                        const LogSigner *signer = nullptr);

} // namespace botiquin
