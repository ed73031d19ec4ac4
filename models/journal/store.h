// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "domain/projection/rows.h"
#include "journal/log/state.h"

#include <memory>
#include <optional>
#include <vector>

namespace botiquin {

/// Where a device's run stands: its last event.
struct Head
{
    DeviceId device;
    quint32 run;
    quint64 seq;
    QByteArray chain;
    Instant time;
    quint32 clockEpoch;
    quint64 order;

    static constexpr auto fields
        = Fields{Field{1, "device", &Head::device}, Field{2, "run", &Head::run},
                 Field{3, "seq", &Head::seq},       Field{4, "chain", &Head::chain},
                 Field{5, "time", &Head::time},     Field{6, "clock_epoch", &Head::clockEpoch},
                 Field{7, "ordering", &Head::order}};
};

/// An event as the store holds it. `row` numbers the events in the order in which this store got them.
struct StoredEvent
{
    Event event;
    qint64 row;
    QByteArray chain;    ///< empty where the event is one of some of its run's, on the word of who sent them
    bool isHeld = false; ///< kept, and not gone by: it is not in the projections
};

/// Who holds a claim (fold.h).
struct ClaimHolder
{
    qint64 row;
    QByteArray rank;

    static constexpr auto fields
        = Fields{Field{1, "row", &ClaimHolder::row}, Field{2, "rank", &ClaimHolder::rank}};
};

/// A posted line of an item at a place.
struct PlaceLine
{
    DeviceId device;
    quint32 run;
    quint64 seq;
    quint64 order;
    Instant time;
    int kind;
    qint64 row;
    Clave item;
    QString maker; ///< empty where unknown
    LotText lot;
    Date expiry;
    Units units;

    static constexpr auto fields = Fields{
        Field{1, "device", &PlaceLine::device}, Field{2, "run", &PlaceLine::run},     Field{3, "seq", &PlaceLine::seq},
        Field{4, "ordering", &PlaceLine::order}, Field{5, "time", &PlaceLine::time},  Field{6, "kind", &PlaceLine::kind},
        Field{7, "row", &PlaceLine::row},       Field{8, "item", &PlaceLine::item},   Field{9, "maker", &PlaceLine::maker},
        Field{10, "lot", &PlaceLine::lot},      Field{11, "expiry", &PlaceLine::expiry},
        Field{12, "units", &PlaceLine::units}};
};

/// The port to the event log and its projections. It appends, sums and upserts what it is given and knows no
/// rule. Every call between `begin` and `commit` stands or falls together.
class Store
{
public:
    virtual ~Store() = default;

    [[nodiscard]] virtual Outcome<void> begin() = 0;
    [[nodiscard]] virtual Outcome<void> commit() = 0;
    virtual void rollback() = 0;

    // The log.
    [[nodiscard]] virtual Outcome<std::optional<Head>> head(DeviceId device, quint32 run) = 0;
    [[nodiscard]] virtual Outcome<std::vector<Head>> heads() = 0;
    /// The runs of a device, ascending.
    [[nodiscard]] virtual Outcome<std::vector<quint32>> runsOf(DeviceId device) = 0;
    [[nodiscard]] virtual Outcome<quint64> orderMax() = 0;
    /// The device of the first RegionCreated; nothing where there is none.
    [[nodiscard]] virtual Outcome<std::optional<DeviceId>> authority() = 0;
    [[nodiscard]] virtual Outcome<qint64> append(const Event &event, const QByteArray &chain) = 0;
    [[nodiscard]] virtual Outcome<std::optional<StoredEvent>> find(const EventId &id) = 0;
    [[nodiscard]] virtual Outcome<std::optional<StoredEvent>> at(qint64 row) = 0;
    /// Events with a row number above `row`, ascending, at most `limit`.
    [[nodiscard]] virtual Outcome<std::vector<StoredEvent>> after(qint64 row, int limit) = 0;

    /// Nobody goes by the event until it is released.
    [[nodiscard]] virtual Outcome<void> hold(qint64 row, const QString &reason) = 0;
    [[nodiscard]] virtual Outcome<void> release(qint64 row) = 0;
    /// The events that say how others stand (isVerdict), ascending.
    [[nodiscard]] virtual Outcome<std::vector<qint64>> verdicts() = 0;

    // The projections.
    [[nodiscard]] virtual Outcome<void> write(const Row &row, const QByteArray &rank) = 0;
    [[nodiscard]] virtual Outcome<void> post(qint64 row, const Postings &postings) = 0;
    /// Takes back what an event posted.
    [[nodiscard]] virtual Outcome<void> unpost(qint64 row) = 0;
    /// What an event posted, line by line.
    [[nodiscard]] virtual Outcome<Postings> posted(qint64 row) = 0;
    /// The lines of an item at a place.
    [[nodiscard]] virtual Outcome<std::vector<PlaceLine>> linesAt(const Place &place, const Clave &item) = 0;
    /// The event of the row is a count of these items at the place, and cuts the book at `order`.
    [[nodiscard]] virtual Outcome<void> noteCount(qint64 row, const Place &place, const std::vector<Clave> &items,
                                                  quint64 order) = 0;
    [[nodiscard]] virtual Outcome<void> dropCount(qint64 row) = 0;
    /// Rows of counts of the item at the place that cut the book at `order` or later.
    [[nodiscard]] virtual Outcome<std::vector<qint64>> countsFrom(const Place &place, const Clave &item, quint64 order) = 0;
    [[nodiscard]] virtual Outcome<std::optional<ClaimHolder>> claimHolder(const QString &claim) = 0;
    [[nodiscard]] virtual Outcome<void> setClaimHolder(const QString &claim, const ClaimHolder &holder) = 0;
    /// The event lost its claim to an earlier one, or corrects one that did: an incident. Whether that is news.
    [[nodiscard]] virtual Outcome<bool> noteContested(const QString &claim, qint64 row) = 0;
    [[nodiscard]] virtual Outcome<bool> isContested(qint64 row) = 0;
    /// The correction of the row puts the event of row `first` right in the end.
    [[nodiscard]] virtual Outcome<void> noteFirst(qint64 row, qint64 first) = 0;
    /// What noteFirst was told; nothing where the row is no correction, or none that was projected.
    [[nodiscard]] virtual Outcome<std::optional<qint64>> firstOf(qint64 row) = 0;
    [[nodiscard]] virtual Outcome<void> park(qint64 row, const EventId &awaited) = 0;
    /// The rows that waited for the event, which wait no longer.
    [[nodiscard]] virtual Outcome<std::vector<qint64>> takeParked(const EventId &arrived) = 0;
    [[nodiscard]] virtual Outcome<void> noteUnreadable(qint64 row, const std::optional<Touches> &touched) = 0;
    /// Whether what was last said of the event is that it counts for nothing.
    [[nodiscard]] virtual Outcome<bool> isSetAside(const EventId &event) = 0;
    /// And lets go what is held because a verdict said so (heldBySaying).
    [[nodiscard]] virtual Outcome<void> clearProjections() = 0;
    /// Something in them counts no longer: they are made anew before the transaction ends.
    virtual void oweProjections() = 0;

    // Beside the store: what a backup of it that is put back must not give again.
    /// The highest number of a series that was given out; 0 before the first, and of a store that is no file.
    [[nodiscard]] virtual Outcome<quint64> highestGiven(const QString &series) = 0;
    /// From when the transaction stands.
    [[nodiscard]] virtual Outcome<void> noteGiven(const QString &series, quint64 number) = 0;

    // By value, for proofs (journal/log). One moment's state from `beginReading` on, while others write.
    [[nodiscard]] virtual Outcome<void> beginReading() = 0;
    virtual void endReading() = 0;
    /// The log by device, run and seq.
    [[nodiscard]] virtual Outcome<std::unique_ptr<Cursor<LogEntry>>> entries() = 0;
    /// A table of the projections in the order of its keys; with a scope, what of it concerns that facility.
    [[nodiscard]] virtual Outcome<std::unique_ptr<Cursor<StateRow>>> state(const StateTable &table,
                                                                           const std::optional<Clues> &scope)
        = 0;
    /// What the database finds wrong with its own pages and indexes; nothing where all is well.
    [[nodiscard]] virtual Outcome<std::vector<QString>> pageFaults() = 0;
};

/// Rolls back what was not committed.
class Transaction
{
public:
    /// Takes the store's write lock, so that what is read before a decision still holds when it is written.
    [[nodiscard]] static Outcome<Transaction> begin(Store &store);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Outcome<void> commit();

private:
    explicit Transaction(Store &store) : m_store(&store) {}
    Store *m_store;
};

/// One moment's state to read from; ends with the object.
class Reading
{
public:
    [[nodiscard]] static Outcome<Reading> begin(Store &store);
    Reading(Reading &&other) noexcept;
    Reading &operator=(Reading &&) = delete;
    ~Reading();

private:
    explicit Reading(Store &store) : m_store(&store) {}
    Store *m_store;
};

} // namespace botiquin
