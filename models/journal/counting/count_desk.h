// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/catalog/stock_reading.h"
#include "domain/counting/variance.h"
#include "journal/counting/open_count.h"

namespace botiquin {

/// What is to be counted, and how.
struct CountOrder
{
    CountScope scope = CountScope::full;
    std::optional<Slot> shelf = {};   ///< of a count by shelf
    std::vector<Clave> items = {};    ///< of a count by list; empty: the key list
    bool blind = false;
    bool recount = true;
    std::optional<Instant> countedAt = {};
};

/// A count that is open.
struct OpenCountRow
{
    QString name;
    CountStart start;
    int entries; ///< that were made
};

/// An event that the books expected a lot's units from.
struct ExpectedFrom
{
    EventId event;
    Instant time;
    int kind;
    std::optional<UserId> author;
    Units units;
};

/// A lot that a count found as the books had it, or otherwise.
struct VarianceLine
{
    Lot lot;
    Units expected; ///< by the books, where the count cuts them
    Units counted;
    std::vector<ExpectedFrom> from = {}; ///< oldest first; only where a lot's was asked for

    Units variance() const { return counted - expected; }
};

/// A count as it stands, its variances as the books now have them: an event that arrives late changes them.
struct CountExplained
{
    EventId event;
    Instant countedAt;
    CountClosed count;
    std::vector<VarianceLine> lines; ///< of all lots that were counted or expected, by lot
};

/// A sheet of what lies on the shelves, and what is wrong with it.
struct CountSheetPlan
{
    CountClosed count;
    QList<RowIssue> errors;
    QList<RowIssue> warnings;
};

/// Begins counts, takes in sheets and says what counts came to.
class CountDesk
{
public:
    explicit CountDesk(Station &station) : m_station(station) {}

    /// The name under which it is open: the day and a number.
    [[nodiscard]] Answer<QString, CountRefused> start(const CountOrder &order, const UserId &user);
    [[nodiscard]] Outcome<std::vector<OpenCountRow>> open();
    /// The claves of the weekly count; where nobody has chosen them, the vital ones that are here.
    [[nodiscard]] Outcome<std::vector<Clave>> keyItems();
    [[nodiscard]] Answer<bool, CountRefused> setKeyItems(std::vector<Clave> items, const UserId &user);

    /// What a sheet of a first count comes to; writes nothing. Its items are the count's scope.
    [[nodiscard]] Outcome<CountSheetPlan> plan(const ImportReading<StockReading> &reading, const QString &file,
                                               std::optional<Instant> countedAt);
    [[nodiscard]] Answer<EventId, CountRefused> record(const CountSheetPlan &plan, bool acceptGoodRows, const UserId &user);

    /// Nothing where the event is no count that stands. `of` adds what each lot of that item was expected from.
    [[nodiscard]] Outcome<std::optional<CountExplained>> explain(const EventId &event, const std::optional<Clave> &of);

private:
    Outcome<std::vector<Clave>> itemsOf(const CountOrder &order);
    Outcome<std::optional<CountRefused>> refusalOf(const CountOrder &order, const std::vector<Clave> &items,
                                                   const UserId &user);
    Outcome<QString> freeName();
    Outcome<ExpectedFrom> causeOf(const BookLine &line);

    Station &m_station;
};

} // namespace botiquin
