// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/ledger/event.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace botiquin {

/// Rows one at a time; nothing after the last.
template <class T>
class Cursor
{
public:
    virtual ~Cursor() = default;
    [[nodiscard]] virtual Outcome<std::optional<T>> next() = 0;
};

/// An event as the store has it, readable or not: the columns that stand beside its bytes repeat what these say.
struct LogEntry
{
    DeviceId device;
    quint32 run;
    quint64 seq;
    qint64 time;
    qint64 clockEpoch;
    qint64 order;
    std::optional<QString> author;
    int kind;
    QByteArray chain;
    QByteArray canonical;
    bool isHeld; ///< kept, and not gone by

    EventId id() const { return {device, run, seq}; }

    static constexpr auto fields
        = Fields{Field{1, "device", &LogEntry::device},    Field{2, "run", &LogEntry::run},
                 Field{3, "seq", &LogEntry::seq},          Field{4, "time", &LogEntry::time},
                 Field{5, "clock_epoch", &LogEntry::clockEpoch}, Field{6, "ordering", &LogEntry::order},
                 Field{7, "author", &LogEntry::author},    Field{8, "kind", &LogEntry::kind},
                 Field{9, "chain", &LogEntry::chain},      Field{10, "canonical", &LogEntry::canonical},
                 Field{11, "held", &LogEntry::isHeld}};
};

/// A table of the projections as proofs see it: rows of values, events by their names, lots and places by
/// what they are; balances that are zero are left out.
struct StateTable
{
    QByteArray name;
    int keys; ///< how many of a row's first cells are its key
    bool ofEvents; ///< the first three cells are an event's device, run and seq

    friend bool operator==(const StateTable &, const StateTable &) = default;
};

/// What an event moved, line by line. Follows from the balances' tables and the log, so it is verified and
/// left out of the digest.
[[nodiscard]] const StateTable &postingTable();

/// Every other table, in the order in which a digest takes them.
[[nodiscard]] const std::vector<StateTable> &stateTables();

/// Integers, texts, byte strings and nulls, as one array of canonical CBOR: rows are equal where their bytes are.
struct StateRow
{
    QByteArray cells;
};

/// Below, at or above zero as the key of `a` stands before, at or after that of `b` in its table.
[[nodiscard]] int compareKeys(const StateTable &table, const StateRow &a, const StateRow &b);

/// "balance F:OCIMB000012/010.000.0104.00/A1/…", for reports.
[[nodiscard]] QString describe(const StateTable &table, const StateRow &row);

} // namespace botiquin
