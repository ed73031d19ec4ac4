// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/counting/count_desk.h"

#include "domain/ledger/cbor.h"
#include "domain/projection/fold.h"
#include "journal/counting/book_lines.h"
#include "journal/people/people_desk.h"
#include "journal/reference/row_issues.h"
#include "journal/work_drafts.h"

#include <algorithm>

namespace botiquin {

namespace {

void sortOut(std::vector<Clave> &items)
{
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
}

/// What stands of a count after all that corrects it; nothing where it was taken back or is none.
Outcome<std::optional<CountClosed>> countThatStands(Store &store, StoredEvent stored)
{
    for (;;) {
        BQ_TRY_ASSIGN(const auto holder, store.claimHolder(correctionClaim(stored.event.id())));
        if (!holder)
            break;
        BQ_TRY_ASSIGN(auto correction, store.at(holder->row));
        if (!correction)
            return fail(Failure::Kind::damaged, stored.event.id().text());
        stored = *std::move(correction);
    }
    const auto body = standingBody(stored.event);
    const auto *count = body ? std::get_if<CountClosed>(&*body) : nullptr;
    return count ? std::optional(*count) : std::nullopt;
}

} // namespace

QString name(CountRefusal refusal)
{
    switch (refusal) {
    case CountRefusal::noRight: return QStringLiteral("noRight");
    case CountRefusal::noSuchCount: return QStringLiteral("noSuchCount");
    case CountRefusal::nothingInScope: return QStringLiteral("nothingInScope");
    case CountRefusal::unknownItem: return QStringLiteral("unknownItem");
    case CountRefusal::itemNotInCount: return QStringLiteral("itemNotInCount");
    case CountRefusal::lotMissing: return QStringLiteral("lotMissing");
    case CountRefusal::unitsOutOfRange: return QStringLiteral("unitsOutOfRange");
    case CountRefusal::nothingToCorrect: return QStringLiteral("nothingToCorrect");
    case CountRefusal::alreadyOpen: return QStringLiteral("alreadyOpen");
    case CountRefusal::countedLater: return QStringLiteral("countedLater");
    case CountRefusal::alreadyBegun: return QStringLiteral("alreadyBegun");
    case CountRefusal::notGoods: return QStringLiteral("notGoods");
    case CountRefusal::unknownCode: return QStringLiteral("unknownCode");
    case CountRefusal::nothingCounted: return QStringLiteral("nothingCounted");
    case CountRefusal::linesMissing: return QStringLiteral("linesMissing");
    case CountRefusal::recountMissing: return QStringLiteral("recountMissing");
    case CountRefusal::rowsAreWrong: return QStringLiteral("rowsAreWrong");
    }
    Q_UNREACHABLE();
}

Outcome<std::vector<Clave>> CountDesk::itemsOf(const CountOrder &order)
{
    auto &book = m_station.books.counts;
    switch (order.scope) {
    case CountScope::full: return book.itemsAt(m_station.facility);
    case CountScope::shelf: return order.shelf ? book.itemsOn(m_station.facility, *order.shelf) : std::vector<Clave>();
    case CountScope::list: break;
    }
    if (order.items.empty())
        return keyItems();
    auto items = order.items;
    sortOut(items);
    return items;
}

Outcome<std::optional<CountRefused>> CountDesk::refusalOf(const CountOrder &order, const std::vector<Clave> &items,
                                                          const UserId &user)
{
    using Refusal = std::optional<CountRefused>;
    BQ_TRY_ASSIGN(const bool may, mayCount(m_station, user));
    if (!may)
        return Refusal(CountRefused{CountRefusal::noRight});
    if (items.empty())
        return Refusal(CountRefused{CountRefusal::nothingInScope});
    for (const auto &item : items) {
        BQ_TRY_ASSIGN(const auto known, m_station.books.catalog.item(item));
        if (!known && order.scope == CountScope::list)
            return Refusal(CountRefused{CountRefusal::unknownItem});
    }
    BQ_TRY_ASSIGN(const auto others, open());
    for (const auto &other : others) {
        const auto &held = other.start.items;
        const bool holdsAll = std::all_of(items.begin(), items.end(), [&held](const Clave &item) {
            return std::find(held.begin(), held.end(), item) != held.end();
        });
        if (holdsAll && other.start.countedAt == order.countedAt)
            return Refusal(CountRefused{CountRefusal::alreadyOpen, 0, other.name});
    }
    if (order.countedAt && *order.countedAt > m_station.now())
        return Refusal(CountRefused{CountRefusal::countedLater});
    return Refusal();
}

/// That no count has or had: the sheets of two are never mixed up.
Outcome<QString> CountDesk::freeName()
{
    auto &work = m_station.books.work;
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("%1/%2").arg(m_station.today().iso()).arg(number);
        BQ_TRY_ASSIGN(const auto open, work.entries(countWork, name));
        BQ_TRY_ASSIGN(const auto closed, work.entries(closedCountWork, name));
        if (open.empty() && closed.empty())
            return name;
    }
}

Answer<QString, CountRefused> CountDesk::start(const CountOrder &order, const UserId &user)
{
    using Started = Result<QString, CountRefused>;
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_station.journal.store()));
    BQ_TRY_ASSIGN(const auto items, itemsOf(order));
    BQ_TRY_ASSIGN(const auto refusal, refusalOf(order, items, user));
    if (refusal)
        return Started(err(*refusal));
    BQ_TRY_ASSIGN(const QString name, freeName());
    BQ_TRY_ASSIGN(const auto head, m_station.journal.store().head(m_station.writer.device, m_station.writer.run));
    BQ_TRY_ASSIGN(const qint64 row, m_station.books.counts.lastRow());
    const CountStart start{order.scope, order.scope == CountScope::shelf ? order.shelf : std::nullopt, items, order.blind,
                           order.recount, user, m_station.now(), head ? head->seq : 0, order.countedAt, row};
    BQ_TRY(m_station.books.work.add(countWork, name, canonicalCbor(encode(CountNote{start, std::nullopt}))));
    BQ_TRY(transaction.commit());
    return Started(name);
}

Outcome<std::vector<OpenCountRow>> CountDesk::open()
{
    BQ_TRY_ASSIGN(const auto names, m_station.books.work.keys(countWork));
    std::vector<OpenCountRow> rows;
    for (const auto &name : names) {
        BQ_TRY_ASSIGN(const auto kept, m_station.books.work.entries(countWork, name));
        std::optional<CountStart> start;
        int entries = 0;
        for (const auto &bytes : kept) {
            const auto value = parseCanonicalCbor(bytes);
            const auto note = value ? decode<CountNote>(*value) : std::nullopt;
            if (!note)
                return fail(Failure::Kind::damaged, countWork + u' ' + name);
            if (note->start)
                start = note->start;
            entries += note->entry ? 1 : 0;
        }
        if (start)
            rows.push_back({name, *start, entries});
    }
    return rows;
}

Outcome<std::vector<Clave>> CountDesk::keyItems()
{
    BQ_TRY_ASSIGN(auto chosen, m_station.books.counts.keyItems());
    if (!chosen.empty())
        return chosen;
    BQ_TRY_ASSIGN(const auto here, m_station.books.counts.itemsAt(m_station.facility));
    for (const auto &clave : here) {
        BQ_TRY_ASSIGN(const auto item, m_station.books.catalog.item(clave));
        if (item && item->ven == Ven::vital)
            chosen.push_back(clave);
    }
    return chosen;
}

Answer<bool, CountRefused> CountDesk::setKeyItems(std::vector<Clave> items, const UserId &user)
{
    using Set = Result<bool, CountRefused>;
    sortOut(items);
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_station.journal.store()));
    BQ_TRY_ASSIGN(const auto person, m_station.books.people.person(user));
    if (!person || !person->active || person->facility != m_station.facility
        || !allows(rolesOf(*person), Right::changeSettings))
        return Set(err(CountRefused{CountRefusal::noRight}));
    for (const auto &item : items) {
        BQ_TRY_ASSIGN(const auto known, m_station.books.catalog.item(item));
        if (!known)
            return Set(err(CountRefused{CountRefusal::unknownItem}));
    }
    BQ_TRY(m_station.books.counts.setKeyItems(items));
    BQ_TRY(transaction.commit());
    return Set(true);
}

Outcome<CountSheetPlan> CountDesk::plan(const ImportReading<StockReading> &reading, const QString &file,
                                        std::optional<Instant> countedAt)
{
    CountSheetPlan plan{{m_station.facility, CountScope::list, {}, {}, {}, {}, countedAt, {}}, reading.errors, reading.warnings};
    std::map<Lot, Units> units;
    for (const auto &row : reading.rows) {
        BQ_TRY_ASSIGN(const auto item, m_station.books.catalog.item(row.value.clave));
        if (!item) {
            plan.errors << issueAt(file, reading.columns, row.line, "clave", RowReason::unknownItem, row.value.clave.text());
            continue;
        }
        units[{row.value.clave, std::nullopt, row.value.lot, row.value.expiry}] += row.value.units;
        plan.count.items.push_back(row.value.clave);
    }
    sortByLine(plan.errors);
    sortOut(plan.count.items);
    for (const auto &[lot, there] : units)
        plan.count.lines.push_back({lot, there});
    BQ_TRY_ASSIGN(const auto here, m_station.books.counts.itemsAt(m_station.facility));
    const auto &items = plan.count.items;
    if (std::includes(items.begin(), items.end(), here.begin(), here.end()))
        plan.count.scope = CountScope::full;
    return plan;
}

Answer<EventId, CountRefused> CountDesk::record(const CountSheetPlan &plan, bool acceptGoodRows, const UserId &user)
{
    using Recorded = Result<EventId, CountRefused>;
    return transact(m_station.journal, [&]() -> Answer<EventId, CountRefused> {
        BQ_TRY_ASSIGN(const bool may, mayCount(m_station, user));
        if (!may)
            return Recorded(err(CountRefused{CountRefusal::noRight}));
        if (plan.count.countedAt && *plan.count.countedAt > m_station.now())
            return Recorded(err(CountRefused{CountRefusal::countedLater}));
        if (!plan.errors.isEmpty() && !acceptGoodRows)
            return Recorded(err(CountRefused{CountRefusal::rowsAreWrong, int(plan.errors.size())}));
        if (plan.count.lines.empty())
            return Recorded(err(CountRefused{CountRefusal::nothingCounted}));
        // Several rows of one lot are its units together.
        const bool isTooMany = std::any_of(plan.count.lines.begin(), plan.count.lines.end(),
                                           [](const LotUnits &line) { return line.units > Units(Units::lineMax); });
        if (isTooMany)
            return Recorded(err(CountRefused{CountRefusal::unitsOutOfRange}));
        CountClosed count = plan.count;
        count.counters = {user};
        BQ_TRY_ASSIGN(const auto heads, m_station.journal.store().heads());
        for (const auto &head : heads) {
            if (head.device != m_station.writer.device || head.run != m_station.writer.run)
                count.seen.push_back({head.device, head.run, head.seq});
        }
        BQ_TRY_ASSIGN(const auto event, m_station.journal.record(m_station.writer, user, count));
        return Recorded(event);
    });
}

Outcome<ExpectedFrom> CountDesk::causeOf(const BookLine &line)
{
    BQ_TRY_ASSIGN(const auto stored, m_station.journal.store().find(line.event));
    if (!stored)
        return fail(Failure::Kind::damaged, line.event.text());
    const auto &envelope = stored->event.envelope();
    return ExpectedFrom{line.event, line.time, envelope.kind, envelope.author, line.units};
}

Outcome<std::optional<CountExplained>> CountDesk::explain(const EventId &event, const std::optional<Clave> &of)
{
    auto &store = m_station.journal.store();
    BQ_TRY_ASSIGN(const auto stored, store.find(event));
    BQ_TRY_ASSIGN(const auto count, stored ? countThatStands(store, *stored) : Outcome<std::optional<CountClosed>>());
    BQ_TRY_ASSIGN(const auto first, stored ? standsFor(store, *stored) : Outcome<std::optional<Event>>());
    if (!count || !first)
        return std::optional<CountExplained>();
    const CountAnchor anchor{first->id(), first->envelope().order, count->countedAt.value_or(first->envelope().time), *count};
    std::map<Lot, VarianceLine> lines;
    for (const auto &counted : count->lines)
        lines.insert({counted.lot, {counted.lot, Units(0), counted.units}});
    BQ_TRY_ASSIGN(auto book, bookLines(store, anchor.place(), {count->items.begin(), count->items.end()}, stored->row));
    std::erase_if(book, [&](const BookLine &line) { return !isBefore(line, anchor); });
    std::sort(book.begin(), book.end(), [](const BookLine &a, const BookLine &b) {
        return std::tie(a.order, a.event) < std::tie(b.order, b.event);
    });
    for (const auto &line : book) {
        auto &sum = lines.insert({line.lot, {line.lot, Units(0), Units(0)}}).first->second;
        sum.expected += line.units;
        if (of && line.lot.item == *of) {
            BQ_TRY_ASSIGN(const auto cause, causeOf(line));
            sum.from.push_back(cause);
        }
    }
    CountExplained explained{event, anchor.time, *count, {}};
    for (const auto &[lot, line] : lines) {
        if (line.expected != Units(0) || line.counted != Units(0))
            explained.lines.push_back(line);
    }
    return std::optional(std::move(explained));
}

} // namespace botiquin
