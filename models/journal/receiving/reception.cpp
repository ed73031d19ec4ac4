// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/receiving/reception.h"

#include "domain/gs1/code.h"
#include "domain/gs1/pack_code.h"

#include <QUrl>
#include <algorithm>
#include <set>

namespace botiquin {

namespace {

constexpr size_t undoMax = 50;

/// The element of our own labels that names an item without a GTIN (reports/lot_label.h), with its lot.
std::optional<Clave> labelledItem(const gs1::Elements &elements)
{
    const auto *element = gs1::findElement(elements, "91");
    const auto clave = element ? Clave::parse(QString::fromLatin1(element->value)) : err(ClaveError::wrongShape);
    return clave ? std::optional(*clave) : std::nullopt;
}

std::optional<LotText> labelledLot(const gs1::Elements &elements)
{
    const auto *element = gs1::findElement(elements, "92");
    if (element == nullptr)
        return std::nullopt;
    const auto lot = LotText::parse(QUrl::fromPercentEncoding(element->value));
    return lot ? std::optional(*lot) : std::nullopt;
}

/// Base units in the thing in hand.
Units unitsIn(const gs1::PackCode &pack, Units perPack)
{
    if (!pack.gtin && pack.contentCount)
        return perPack * pack.contentCount->count();
    return pack.count.value_or(perPack);
}

bool isLine(Units units)
{
    return units > Units(0) && units <= Units(Units::lineMax);
}

} // namespace

Reception::Reception(Station &station, ReceptionDrafts &drafts, ReceptionDraft draft)
    : m_station(&station)
    , m_drafts(&drafts)
    , m_draft(std::move(draft))
{
}

Outcome<Reception> Reception::open(Station &station, ReceptionDrafts &drafts)
{
    BQ_TRY_ASSIGN(auto draft, drafts.load());
    Reception reception(station, drafts, std::move(draft));
    const auto supplier = SupplierName::parse(reception.m_draft.supplier);
    if (!reception.m_draft.recordedAs || !supplier || reception.firstIncomplete())
        return reception;
    const EventId id{station.writer.device, station.writer.run, *reception.m_draft.recordedAs};
    BQ_TRY_ASSIGN(const auto stored, station.journal.store().find(id));
    if (stored && stored->event.body() == encodeBody(reception.event(*supplier))) {
        BQ_TRY(reception.save({}));
        reception.m_draft = {};
    }
    return reception;
}

std::optional<size_t> Reception::firstIncomplete() const
{
    const auto found = std::find_if(m_draft.lines.begin(), m_draft.lines.end(),
                                    [](const ReceptionLine &line) { return !line.isComplete(); });
    return found == m_draft.lines.end() ? std::nullopt : std::optional(size_t(found - m_draft.lines.begin()));
}

Units Reception::totalUnits() const
{
    Units total;
    for (const auto &line : m_draft.lines)
        total += line.units;
    return total;
}

Outcome<void> Reception::save(const ReceptionDraft &draft)
{
    BQ_TRY_ASSIGN(auto transaction, Transaction::begin(m_station->journal.store()));
    BQ_TRY(m_drafts->save(draft));
    return transaction.commit();
}

Outcome<void> Reception::change(ReceptionDraft next)
{
    BQ_TRY(save(next));
    m_before.push_back(std::exchange(m_draft, std::move(next)));
    if (m_before.size() > undoMax)
        m_before.erase(m_before.begin());
    return {};
}

Outcome<bool> Reception::undo()
{
    if (m_before.empty())
        return false;
    BQ_TRY(save(m_before.back()));
    m_draft = std::move(m_before.back());
    m_before.pop_back();
    return true;
}

Outcome<void> Reception::setSupplier(const QString &supplier)
{
    if (m_draft.supplier == supplier)
        return {};
    auto next = m_draft;
    next.supplier = supplier;
    BQ_TRY(save(next));
    m_draft = std::move(next);
    return {};
}

Outcome<void> Reception::setDocument(const QString &document)
{
    if (m_draft.document == document)
        return {};
    auto next = m_draft;
    next.document = document;
    BQ_TRY(save(next));
    m_draft = std::move(next);
    return {};
}

Outcome<ReceptionAnswer> Reception::scan(const QByteArray &bytes)
{
    const Date today = m_station->today();
    const auto code = gs1::readCode(gs1::dictionary(), bytes, today);
    if (!code)
        return ReceptionAnswer{ReceptionNote::unreadable};
    const auto pack = gs1::packCode(code->elements, today);
    const auto lot = pack.lot ? pack.lot : labelledLot(code->elements);
    if (const auto gtin = pack.item()) {
        BQ_TRY_ASSIGN(const auto known, m_station->books.catalog.code(*gtin, m_station->facility));
        if (!known)
            return ReceptionAnswer{.note = ReceptionNote::unknownCode, .gtin = *gtin};
        return add({known->item, unitsIn(pack, known->unitsPerPack), lot, pack.expiry, *gtin, bytes});
    }
    if (const auto clave = labelledItem(code->elements)) {
        BQ_TRY_ASSIGN(const auto item, m_station->books.catalog.item(*clave));
        if (item)
            return add({*clave, Units(1), lot, pack.expiry, std::nullopt, bytes});
    }
    return ReceptionAnswer{ReceptionNote::notGoods};
}

/// Codes that say their lot go to the line of that lot; bare ones to the line that was last filled with such.
std::optional<size_t> Reception::lineFor(const Read &read) const
{
    for (size_t i = m_draft.lines.size(); i-- > 0;) {
        const auto &line = m_draft.lines[i];
        if (line.item != read.item)
            continue;
        if (read.lot && line.lot == read.lot && line.expiry == read.expiry)
            return i;
        if (!read.lot && !read.expiry && !line.codeSaysLot)
            return i;
    }
    return std::nullopt;
}

Outcome<std::optional<Date>> Reception::knownExpiry(const Clave &item, const LotText &lot) const
{
    std::set<Date> known;
    BQ_TRY_ASSIGN(const auto lots, m_station->books.stock.lotsByText(m_station->place(), item, lot));
    for (const auto &there : lots)
        known.insert(there.expiry);
    for (const auto &line : m_draft.lines) {
        if (line.item == item && line.lot == lot && line.expiry)
            known.insert(*line.expiry);
    }
    return known.size() == 1 ? std::optional(*known.begin()) : std::nullopt;
}

Outcome<ReceptionAnswer> Reception::add(Read read)
{
    if (read.lot && !read.expiry) {
        BQ_TRY_ASSIGN(read.expiry, knownExpiry(read.item, *read.lot));
    }
    if (read.expiry && *read.expiry < m_station->today())
        return ReceptionAnswer{.note = ReceptionNote::expired, .expiry = read.expiry};
    auto next = m_draft;
    auto at = lineFor(read);
    const Units before = at ? next.lines[*at].units : Units(0);
    if (!isLine(read.units) || !isLine(before + read.units))
        return ReceptionAnswer{.note = ReceptionNote::tooMany, .units = read.units};
    const bool isNew = !at;
    if (isNew) {
        BQ_TRY_ASSIGN(const auto slot, m_station->books.catalog.slot(m_station->facility, read.item));
        next.lines.push_back({read.item, read.lot, read.expiry, Units(0), slot, read.gtin, read.bytes,
                              read.lot.has_value()});
        at = next.lines.size() - 1;
    }
    next.lines[*at].units += read.units;
    const bool complete = next.lines[*at].isComplete();
    BQ_TRY(change(std::move(next)));
    const auto note = !complete ? ReceptionNote::lotMissing : isNew ? ReceptionNote::lineAdded : ReceptionNote::unitsAdded;
    return ReceptionAnswer{.note = note, .line = at, .units = read.units};
}

Outcome<size_t> Reception::addItem(const Clave &item)
{
    BQ_TRY_ASSIGN(const auto slot, m_station->books.catalog.slot(m_station->facility, item));
    auto next = m_draft;
    next.lines.push_back({item, std::nullopt, std::nullopt, Units(1), slot, std::nullopt, std::nullopt, false});
    const size_t at = next.lines.size() - 1;
    BQ_TRY(change(std::move(next)));
    return at;
}

Outcome<void> Reception::fillLine(size_t line, const LineEntry &entry)
{
    BQ_ASSERT(line < m_draft.lines.size() && isLine(entry.units));
    auto next = m_draft;
    auto &filled = next.lines[line];
    if (filled.lot != entry.lot || (filled.expiry && filled.expiry != entry.expiry))
        filled.codeSaysLot = false;
    filled.lot = entry.lot;
    filled.expiry = entry.expiry;
    filled.units = entry.units;
    filled.slot = entry.slot;
    for (size_t i = 0; i < next.lines.size(); ++i) {
        auto &same = next.lines[i];
        if (i == line || same.item != filled.item || same.lot != filled.lot || same.expiry != filled.expiry
            || !isLine(same.units + filled.units))
            continue;
        same.units += filled.units;
        same.slot = filled.slot;
        next.lines.erase(next.lines.begin() + std::ptrdiff_t(line));
        break;
    }
    return change(std::move(next));
}

Outcome<void> Reception::removeLine(size_t line)
{
    BQ_ASSERT(line < m_draft.lines.size());
    auto next = m_draft;
    next.lines.erase(next.lines.begin() + std::ptrdiff_t(line));
    return change(std::move(next));
}

StockReceived Reception::event(const SupplierName &supplier) const
{
    std::vector<ReceivedLine> lines;
    for (const auto &line : m_draft.lines)
        lines.push_back({Lot{line.item, std::nullopt, *line.lot, *line.expiry}, line.units, line.slot, line.scanned});
    const QString document = m_draft.document.simplified();
    return {m_station->facility, supplier, document.isEmpty() ? std::nullopt : std::optional(document), lines};
}

Answer<EventId, StockRefused> Reception::record(const SupplierName &supplier, const UserId &user)
{
    BQ_ASSERT(!firstIncomplete());
    BQ_TRY_ASSIGN(const auto head, m_station->journal.store().head(m_station->writer.device, m_station->writer.run));
    auto announced = m_draft;
    announced.supplier = supplier.text();
    announced.recordedAs = head ? head->seq + 1 : 1;
    BQ_TRY(save(announced));
    const auto received = event(supplier);
    BQ_TRY_ASSIGN(auto answer, StockDesk(*m_station).receive(supplier, received.document, received.lines, user));
    if (answer) {
        BQ_TRY(save({}));
        m_draft = {};
        m_before.clear();
    }
    return answer;
}

} // namespace botiquin
