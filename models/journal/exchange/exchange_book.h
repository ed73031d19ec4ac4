// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/exchange/held_act.h"
#include "journal/today/today_book.h"

namespace botiquin {

/// Why a store did not exchange with its centre, as a person has to know it.
struct ExchangeTrouble
{
    enum class Kind {
        unreachable,  ///< no network, or nobody answers there
        busy,         ///< the centre has no time now
        refused,      ///< the centre, or this store, does not take what the other said
        keyMissing,   ///< the file with this device's key is not there, or not as it must be
        storeBehind,  ///< the centre holds more of this device's own log, or another: the store is a copy
        store,        ///< this computer's disk or database
    };

    Kind kind;
    QString detail; ///< for who helps: a refusal's name, a failure's words

    static constexpr auto fields
        = Fields{Field{1, "kind", &ExchangeTrouble::kind}, Field{2, "detail", &ExchangeTrouble::detail}};
    friend bool operator==(const ExchangeTrouble &, const ExchangeTrouble &) = default;
};
constexpr int countOf(ExchangeTrouble::Kind) { return 6; }

/// What one exchange carried, of however many contacts it was made.
struct ExchangeRecord
{
    Instant time;
    qint64 brought;  ///< events that went
    qint64 recorded; ///< events that came
    qint64 bytes;    ///< both ways

    static constexpr auto fields
        = Fields{Field{1, "time", &ExchangeRecord::time}, Field{2, "brought", &ExchangeRecord::brought},
                 Field{3, "recorded", &ExchangeRecord::recorded}, Field{4, "bytes", &ExchangeRecord::bytes}};
    friend bool operator==(const ExchangeRecord &, const ExchangeRecord &) = default;
};

/// An event of this store that the centre did not take.
struct LeftOut
{
    QString event;
    QString reason; ///< of IntakeRefusal
    Instant told;   ///< when the centre last said so

    static constexpr auto fields
        = Fields{Field{1, "event", &LeftOut::event}, Field{2, "reason", &LeftOut::reason}, Field{3, "told", &LeftOut::told}};
    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

/// What the exchanges of a store came to, as it remembers them.
struct ExchangeMemory
{
    std::optional<Instant> lastSpoken;
    std::optional<Instant> silentSince;     ///< the first of the failures in a row
    std::optional<ExchangeTrouble> trouble; ///< of the last of them
    std::vector<ExchangeRecord> records;    ///< those that carried anything, the newest first
    std::vector<LeftOut> leftOut;

    static constexpr auto fields = Fields{
        Field{1, "last_spoken", &ExchangeMemory::lastSpoken}, Field{2, "silent_since", &ExchangeMemory::silentSince},
        Field{3, "trouble", &ExchangeMemory::trouble}, Field{4, "records", &ExchangeMemory::records},
        Field{5, "left_out", &ExchangeMemory::leftOut}};
    friend bool operator==(const ExchangeMemory &, const ExchangeMemory &) = default;
};

/// What came and waits for something else that has not come.
struct Parked
{
    enum class Reason {
        correction, ///< puts right an event that is not here
        box,        ///< a box was received whose contents are not here
        facility,   ///< a kit goes to a place that is not in the catalogue here
        newer,      ///< a newer program wrote it, and this one does not read it
    };

    Reason reason;
    QString subject; ///< the awaited event, the box, the facility, the event
    Instant time;
    int kind; ///< of the event that waits; 0 where there is not one

    static constexpr auto fields
        = Fields{Field{1, "reason", &Parked::reason}, Field{2, "subject", &Parked::subject},
                 Field{3, "time", &Parked::time}, Field{4, "kind", &Parked::kind}};
    friend bool operator==(const Parked &, const Parked &) = default;
};
constexpr int countOf(Parked::Reason) { return 4; }

/// How a store stands with its centre.
class ExchangeBook
{
public:
    virtual ~ExchangeBook() = default;

    /// The centre's address; empty for a store by itself.
    [[nodiscard]] virtual Outcome<QString> centre() = 0;
    /// Forgets what was with another centre. Within the caller's transaction, as is setMemory.
    [[nodiscard]] virtual Outcome<void> setCentre(const QString &address) = 0;
    [[nodiscard]] virtual Outcome<ExchangeMemory> memory() = 0;
    [[nodiscard]] virtual Outcome<void> setMemory(const ExchangeMemory &memory) = 0;
    /// With a centre that is spoken with or written to, what it lacks of the logs that this store writes; without one, what the device wrote after the
    /// last export of the log.
    [[nodiscard]] virtual Outcome<Waiting> waiting(DeviceId device) = 0;
    /// The newest first.
    [[nodiscard]] virtual Outcome<std::vector<Parked>> parked(int limit) = 0;
    /// What was written at the facility and the centre holds, or has rejected after `since`: the newest first.
    [[nodiscard]] virtual Outcome<std::vector<HeldAct>> held(const Clues &facility, Instant since, int limit) = 0;
    /// The newest row of the log, and the kinds of the events after `row` that the device wrote.
    [[nodiscard]] virtual Outcome<qint64> lastRow() = 0;
    [[nodiscard]] virtual Outcome<std::vector<int>> kindsAfter(qint64 row, DeviceId device) = 0;
};

} // namespace botiquin
