// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/counting/open_count.h"

#include "domain/ledger/cbor.h"
#include "journal/people/people_desk.h"
#include "journal/scans/scan_resolver.h"
#include "journal/work_drafts.h"

#include <algorithm>
#include <set>

namespace botiquin {

namespace {

using Entered = Result<size_t, CountRefused>;

/// By place on the shelves, what has none last; then by item and expiry.
bool comesBefore(const CountLine &a, const CountLine &b)
{
    const auto rank = [](const CountLine &line) {
        return std::tuple(!line.sheet.slot, line.sheet.slot.value_or(QString()), line.sheet.item, line.sheet.lot());
    };
    return rank(a) < rank(b);
}

Answer<size_t, CountRefused> refused(CountRefusal rule)
{
    return Entered(err(CountRefused{rule}));
}

Outcome<std::vector<CountNote>> notesOf(Station &station, const QString &name)
{
    BQ_TRY_ASSIGN(const auto kept, station.books.work.entries(countWork, name));
    std::vector<CountNote> notes;
    for (const auto &bytes : kept) {
        const auto value = parseCanonicalCbor(bytes);
        auto note = value ? decode<CountNote>(*value) : std::nullopt;
        if (!note)
            return fail(Failure::Kind::damaged, countWork + u' ' + name);
        notes.push_back(*std::move(note));
    }
    if (!notes.empty() && !notes.front().start)
        return fail(Failure::Kind::damaged, countWork + u' ' + name);
    return notes;
}

/// What a code says of goods.
struct GoodsRead
{
    Clave item;
    packing::LotRead lot;
    Units units; ///< none: it only says which lot is meant
};

std::optional<GoodsRead> goodsRead(const ScanMeaning &meaning)
{
    if (const auto *pack = std::get_if<PackRead>(&meaning))
        return GoodsRead{pack->item, pack->lot, pack->units};
    if (const auto *label = std::get_if<LotLabelRead>(&meaning))
        return GoodsRead{label->item, label->lot, Units(0)};
    return std::nullopt;
}

/// Does what is written in a transaction of its own; where that fails, what is in hand is as it was.
template <class Done, class Work>
Done wholly(OpenCount &count, const Work &work)
{
    const OpenCount before = count;
    auto done = work();
    if (!done)
        count = before;
    return done;
}

} // namespace

Outcome<bool> mayCount(Station &station, const UserId &user)
{
    return mayHere(station, user, Kind::countClosed);
}

OpenCount::OpenCount(Station &station, QString name, std::vector<CountNote> notes)
    : m_station(&station)
    , m_name(std::move(name))
    , m_notes(std::move(notes))
    , m_start(*m_notes.front().start)
{
    readNotes();
}

void OpenCount::readNotes()
{
    m_tally.clear();
    for (const auto &note : m_notes) {
        if (note.start)
            m_start = *note.start;
        if (note.entry)
            take(m_tally, *note.entry);
    }
}

Outcome<std::optional<OpenCount>> OpenCount::open(Station &station, const QString &name)
{
    BQ_TRY_ASSIGN(auto notes, notesOf(station, name));
    if (notes.empty())
        return std::optional<OpenCount>();
    OpenCount count(station, name, std::move(notes));
    BQ_TRY(count.loadLines());
    return std::optional(std::move(count));
}

Outcome<void> OpenCount::loadLines()
{
    auto &book = m_station->books.counts;
    const auto &facility = m_station->facility;
    BQ_TRY_ASSIGN(const auto sheet, m_start.countedAt ? book.sheetAt(facility, m_start.items, *m_start.countedAt)
                                                      : book.sheet(facility, m_start.items));
    std::map<Clave, SheetLine> ofItem;
    CountTally toPlace = m_tally;
    std::vector<CountLine> lines;
    for (const auto &row : sheet) {
        ofItem.insert({row.item, row});
        const CountKey key{row.item, row.lot()};
        const auto counted = toPlace.extract(key);
        lines.push_back({row, counted ? counted.mapped() : LineCount{}});
    }
    // Lots that were found, or that have gone since they were counted.
    for (const auto &[key, count] : toPlace) {
        auto row = ofItem.at(key.item);
        row.units = row.reserved = Units(0);
        row.text = key.lot ? std::optional(key.lot->text) : std::nullopt;
        row.expiry = key.lot ? std::optional(key.lot->expiry) : std::nullopt;
        row.maker = key.lot && key.lot->maker ? key.lot->maker->text() : QStringLiteral("");
        lines.push_back({row, count});
    }
    // An item of which a lot was found needs no line that says there is none.
    std::set<Clave> found;
    for (const auto &line : lines) {
        if (line.sheet.text)
            found.insert(line.sheet.item);
    }
    std::erase_if(lines, [&](const CountLine &line) {
        return !line.sheet.text && !line.count.isCounted() && found.contains(line.sheet.item);
    });
    std::sort(lines.begin(), lines.end(), comesBefore);
    m_lines = std::move(lines);
    return {};
}

int OpenCount::countedLines() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const CountLine &line) { return line.count.isCounted(); }));
}

std::vector<size_t> OpenCount::toRecount() const
{
    std::vector<size_t> lines;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].count.differs() && !m_lines[i].count.second)
            lines.push_back(i);
    }
    return lines;
}

std::optional<size_t> OpenCount::firstUncounted(size_t from) const
{
    const auto isOpen = [](const CountLine &line) { return !line.count.isCounted(); };
    auto found = std::find_if(m_lines.begin() + std::ptrdiff_t(std::min(from, m_lines.size())), m_lines.end(), isOpen);
    if (found == m_lines.end())
        found = std::find_if(m_lines.begin(), m_lines.end(), isOpen);
    return found == m_lines.end() ? std::nullopt : std::optional(size_t(found - m_lines.begin()));
}

std::optional<size_t> OpenCount::find(const CountKey &key) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const CountLine &line) { return line.key() == key; });
    return found == m_lines.end() ? std::nullopt : std::optional(size_t(found - m_lines.begin()));
}

bool OpenCount::holds(const Clave &item) const
{
    return std::binary_search(m_start.items.begin(), m_start.items.end(), item);
}

Outcome<void> OpenCount::keep(const CountNote &note)
{
    BQ_TRY(m_station->books.work.add(countWork, m_name, canonicalCbor(encode(note))));
    m_notes.push_back(note);
    return {};
}

Outcome<std::optional<CountRefused>> OpenCount::refusalOf(const CountKey &key, Units units, bool again,
                                                          const UserId &user) const
{
    using Refusal = std::optional<CountRefused>;
    BQ_TRY_ASSIGN(const bool may, mayCount(*m_station, user));
    if (!may)
        return Refusal(CountRefused{CountRefusal::noRight});
    BQ_TRY_ASSIGN(const auto item, m_station->books.catalog.item(key.item));
    if (!item)
        return Refusal(CountRefused{CountRefusal::unknownItem});
    if (!holds(key.item) && m_start.scope == CountScope::list)
        return Refusal(CountRefused{CountRefusal::itemNotInCount});
    if (!key.lot && units > Units(0))
        return Refusal(CountRefused{CountRefusal::lotMissing});
    if (units < Units(0) || units > Units(Units::lineMax))
        return Refusal(CountRefused{CountRefusal::unitsOutOfRange});
    const auto line = m_tally.find(key);
    if (again && (line == m_tally.end() || !line->second.isCounted()))
        return Refusal(CountRefused{CountRefusal::nothingToCorrect});
    return Refusal();
}

Outcome<CountEntry> OpenCount::entryOf(const CountKey &key, Units units, bool scanned, bool again, const UserId &user) const
{
    auto &book = m_station->books.counts;
    CountEntry entry{key.item, key.lot, units, scanned, again, Units(0), Units(0), m_station->now(), 0, user};
    BQ_TRY_ASSIGN(const auto head, m_station->journal.store().head(m_station->writer.device, m_station->writer.run));
    entry.seq = head ? head->seq : 0;
    BQ_TRY_ASSIGN(entry.row, book.lastRow());
    if (!key.lot)
        return entry;
    if (m_start.countedAt) {
        BQ_TRY_ASSIGN(entry.expected, book.unitsAt(m_station->facility, *key.lot, *m_start.countedAt));
        return entry;
    }
    BQ_TRY_ASSIGN(const auto there, book.onShelf(m_station->facility, *key.lot));
    entry.reserved = there.reserved;
    entry.expected = there.units - there.reserved;
    return entry;
}

/// An item that was found where nobody looked for it is counted too.
Outcome<void> OpenCount::extend(const Clave &item)
{
    CountStart wider = m_start;
    wider.items.insert(std::upper_bound(wider.items.begin(), wider.items.end(), item), item);
    BQ_TRY(keep({wider, std::nullopt}));
    m_start = std::move(wider);
    return {};
}

Answer<size_t, CountRefused> OpenCount::add(const CountKey &key, Units units, bool scanned, bool again, const UserId &user)
{
    return wholly<Answer<size_t, CountRefused>>(*this, [&]() -> Answer<size_t, CountRefused> {
        BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_station->journal.store()));
        Units whole = units;
        if (const auto line = m_tally.find(key); scanned && line != m_tally.end()) {
            const auto &count = again ? line->second.second : line->second.first;
            if (count && count->scanned)
                whole += count->units;
        }
        BQ_TRY_ASSIGN(const auto refusal, refusalOf(key, whole, again, user));
        if (refusal)
            return Entered(err(*refusal));
        if (!holds(key.item))
            BQ_TRY(extend(key.item));
        BQ_TRY_ASSIGN(const auto entry, entryOf(key, units, scanned, again, user));
        BQ_TRY(keep({std::nullopt, entry}));
        take(m_tally, entry);
        if (const auto line = find(key))
            m_lines[*line].count = m_tally.at(key);
        else
            BQ_TRY(loadLines());
        BQ_TRY(transaction.commit());
        return Entered(*find(key));
    });
}

Answer<size_t, CountRefused> OpenCount::enter(size_t line, Units units, bool again, const UserId &user)
{
    BQ_ASSERT(line < m_lines.size());
    return add(m_lines[line].key(), units, false, again, user);
}

Answer<size_t, CountRefused> OpenCount::enter(const Lot &lot, Units units, bool again, const UserId &user)
{
    return add({lot.item, lot}, units, false, again, user);
}

/// The lot that is meant, among the lines first; nothing where that cannot be said.
Outcome<std::optional<Lot>> OpenCount::lotMeant(const Clave &item, const std::optional<LotText> &text,
                                                const std::optional<Date> &expiry, const std::optional<Maker> &maker) const
{
    std::vector<Lot> meant;
    for (const auto &line : m_lines) {
        const auto lot = line.sheet.lot();
        if (lot && lot->item == item && (!text || lot->text == *text) && (!expiry || lot->expiry == *expiry))
            meant.push_back(*lot);
    }
    if (meant.size() == 1)
        return std::optional(meant.front());
    if (!text || meant.size() > 1)
        return std::optional<Lot>();
    if (expiry)
        return std::optional(Lot{item, maker, *text, *expiry});
    BQ_TRY_ASSIGN(const auto known, m_station->books.stock.lotsByText(m_station->place(), item, *text));
    return known.size() == 1 ? std::optional(known.front().lot()) : std::nullopt;
}

Answer<size_t, CountRefused> OpenCount::scan(const QByteArray &code, bool again, const UserId &user)
{
    const Date today = m_station->today();
    BQ_TRY_ASSIGN(const auto meaning, ScanResolver(m_station->books.catalog, m_station->facility).resolve(code, today));
    if (std::holds_alternative<UnknownGtin>(meaning))
        return refused(CountRefusal::unknownCode);
    const auto goods = goodsRead(meaning);
    if (!goods)
        return refused(CountRefusal::notGoods);
    BQ_TRY_ASSIGN(const auto lot, lotMeant(goods->item, goods->lot.text, goods->lot.expiry, goods->lot.maker));
    if (!lot)
        return refused(CountRefusal::lotMissing);
    const CountKey key{goods->item, lot};
    if (goods->units == Units(0)) {
        if (const auto line = find(key))
            return Entered(*line);
        return refused(CountRefusal::itemNotInCount);
    }
    return add(key, goods->units, true, again, user);
}

Outcome<std::optional<CountKey>> OpenCount::undo()
{
    if (!canUndo())
        return std::optional<CountKey>();
    const CountKey key{m_notes.back().entry->item, m_notes.back().entry->lot};
    const auto isWidened = [this] {
        return m_notes.size() > 1 && m_notes.back().start && m_notes.back().start->countedAt == m_start.countedAt;
    };
    return wholly<Outcome<std::optional<CountKey>>>(*this, [&]() -> Outcome<std::optional<CountKey>> {
        BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_station->journal.store()));
        do {
            BQ_TRY(m_station->books.work.removeLast(countWork, m_name));
            m_notes.pop_back();
        } while (isWidened());
        m_start = *m_notes.front().start;
        readNotes();
        BQ_TRY(loadLines());
        BQ_TRY(transaction.commit());
        return std::optional(key);
    });
}

Answer<bool, CountRefused> OpenCount::setCountedAt(Instant time)
{
    using Set = Result<bool, CountRefused>;
    if (time > m_station->now())
        return Set(err(CountRefused{CountRefusal::countedLater}));
    if (!m_tally.empty())
        return Set(err(CountRefused{CountRefusal::alreadyBegun}));
    CountStart later = m_start;
    later.countedAt = time;
    return wholly<Answer<bool, CountRefused>>(*this, [&]() -> Answer<bool, CountRefused> {
        BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_station->journal.store()));
        BQ_TRY(keep({later, std::nullopt}));
        m_start = later;
        BQ_TRY(loadLines());
        BQ_TRY(transaction.commit());
        return Set(true);
    });
}

Outcome<void> OpenCount::drop()
{
    return m_station->books.work.clear(countWork, m_name);
}

} // namespace botiquin
