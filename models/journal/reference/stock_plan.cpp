// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/reference/stock_plan.h"

#include "base/hash.h"
#include "domain/projection/fold.h"
#include "journal/reference/row_issues.h"

#include <algorithm>
#include <map>

namespace botiquin {

namespace {

/// Lines of one event: a month's delivery of the whole list is a few of them.
constexpr size_t receiptLinesMax = 400;

/// A delivery: which supplier's, and its document.
using Delivery = std::pair<SupplierName, QString>;
using LotKey = std::pair<Clave, LotText>;

/// People write a supplier and a document in capitals one day and not the next.
struct ByName
{
    bool operator()(const Delivery &a, const Delivery &b) const
    {
        const int suppliers = a.first.text().compare(b.first.text(), Qt::CaseInsensitive);
        return suppliers != 0 ? suppliers < 0 : a.second.compare(b.second, Qt::CaseInsensitive) < 0;
    }
};

template <class T>
using ByDelivery = std::map<Delivery, T, ByName>;

/// A line that stands under a delivery.
struct Standing
{
    std::optional<Slot> slot;
    Date expiry;
    Units units;
};

using StandingLines = std::map<LotKey, std::vector<Standing>>;

QByteArray saidBy(const StockReading &row, const SupplierName &supplier)
{
    const QString slot = row.slot ? row.slot->text() : QString();
    const QStringList parts{row.clave.text(), row.lot.text(), row.expiry.iso(), QString::number(row.units.count()), slot,
                            supplier.text().toCaseFolded()};
    return parts.join(u'\x1f').toUtf8() + '\n';
}

/// Names what the rows without a document say, whatever their order.
QString nameOfContents(const StockSheet &sheet)
{
    QByteArrayList said;
    for (const auto &row : sheet.reading.rows) {
        if (!row.value.document)
            said << saidBy(row.value, row.value.supplier.value_or(sheet.supplier));
    }
    std::sort(said.begin(), said.end());
    return QStringLiteral("hoja-") + QString::fromLatin1(blake2b256({said.join()}).toHex().left(16));
}

/// What stands of an event after all that corrects it; nothing where it was taken back.
Outcome<std::optional<EventBody>> standsOf(Store &store, StoredEvent stored)
{
    for (;;) {
        BQ_TRY_ASSIGN(const auto holder, store.claimHolder(correctionClaim(stored.event.id())));
        if (!holder)
            return standingBody(stored.event);
        BQ_TRY_ASSIGN(auto correction, store.at(holder->row));
        if (!correction)
            return fail(Failure::Kind::damaged, stored.event.id().text());
        stored = *std::move(correction);
    }
}

/// What stands in this warehouse, by delivery.
class StandingGoods
{
public:
    explicit StandingGoods(Station &station) : m_station(station) {}

    Outcome<void> load()
    {
        constexpr int pageSize = 500;
        qint64 before = 0;
        for (;;) {
            BQ_TRY_ASSIGN(const auto lines, m_station.books.log.lines(before, pageSize, int(Kind::stockReceived)));
            for (const auto &line : lines)
                BQ_TRY(add(line.row));
            if (lines.size() < size_t(pageSize))
                return {};
            before = lines.back().row;
        }
    }

    /// The lines of the lot, to be struck off as rows are found to say the same.
    std::vector<Standing> &of(const Delivery &delivery, const LotKey &lot) { return m_goods[delivery][lot]; }

private:
    Outcome<void> add(qint64 row)
    {
        auto &store = m_station.journal.store();
        BQ_TRY_ASSIGN(auto stored, store.at(row));
        if (!stored)
            return fail(Failure::Kind::damaged, QStringLiteral("event in row %1").arg(row));
        BQ_TRY_ASSIGN(const auto body, standsOf(store, *std::move(stored)));
        const auto *received = body ? std::get_if<StockReceived>(&*body) : nullptr;
        if (!received || !received->document || received->facility != m_station.facility)
            return {};
        auto &lots = m_goods[{received->supplier, received->document->simplified()}];
        for (const auto &line : received->lines)
            add(lots[{line.lot.item, line.lot.text}], line);
        return {};
    }

    /// Packs that were scanned one by one are one line.
    static void add(std::vector<Standing> &standing, const ReceivedLine &line)
    {
        const auto same = std::find_if(standing.begin(), standing.end(), [&](const Standing &one) {
            return one.slot == line.slot && one.expiry == line.lot.expiry;
        });
        if (same == standing.end())
            standing.push_back({line.slot, line.lot.expiry, line.units});
        else
            same->units += line.units;
    }

    Station &m_station;
    ByDelivery<StandingLines> m_goods;
};

/// What becomes of the rows.
class RowSorter
{
public:
    RowSorter(Station &station, const StockSheet &sheet, StockPlan &plan)
        : m_station(station), m_sheet(sheet), m_plan(plan), m_standing(station)
    {
    }

    Outcome<void> sort()
    {
        BQ_TRY(m_standing.load());
        const QString contents = nameOfContents(m_sheet);
        std::vector<const ReadRow<StockReading> *> rest;
        // Rows that stand slot by slot first, so that what a slot is missing is not taken for another's.
        for (const auto &row : m_sheet.reading.rows) {
            if (!strikeOff(deliveryOf(row.value, contents), row.value))
                rest.push_back(&row);
        }
        for (const auto *row : rest)
            BQ_TRY(take(deliveryOf(row->value, contents), *row));
        return {};
    }

    const ByDelivery<std::vector<ReceivedLine>> &missing() const { return m_missing; }

private:
    Delivery deliveryOf(const StockReading &row, const QString &contents)
    {
        const auto document = row.document ? row.document : m_sheet.document;
        const QString text = document ? document->text() : contents;
        if (!m_plan.documents.contains(text))
            m_plan.documents << text;
        return {row.supplier.value_or(m_sheet.supplier), text};
    }

    bool strikeOff(const Delivery &delivery, const StockReading &row)
    {
        auto &standing = m_standing.of(delivery, {row.clave, row.lot});
        const auto same = std::find_if(standing.begin(), standing.end(), [&](const Standing &one) {
            return one.slot == row.slot && one.expiry == row.expiry && one.units == row.units;
        });
        if (same == standing.end())
            return false;
        standing.erase(same);
        ++m_plan.unchanged;
        return true;
    }

    Outcome<void> take(const Delivery &delivery, const ReadRow<StockReading> &row)
    {
        auto &standing = m_standing.of(delivery, {row.value.clave, row.value.lot});
        const auto sameSlot = std::find_if(standing.begin(), standing.end(), [&](const Standing &one) {
            return one.slot == row.value.slot || !one.slot || !row.value.slot;
        });
        if (sameSlot == standing.end())
            return receive(delivery, row);
        if (sameSlot->expiry == row.value.expiry && sameSlot->units == row.value.units) {
            standing.erase(sameSlot);
            ++m_plan.unchanged;
            return {};
        }
        refuse(row, "units", RowReason::alreadyReceivedOtherwise, QString::number(sameSlot->units.count()));
        return {};
    }

    Outcome<void> receive(const Delivery &delivery, const ReadRow<StockReading> &row)
    {
        const auto &value = row.value;
        const ReceivedLine line{Lot{value.clave, std::nullopt, value.lot, value.expiry}, value.units, value.slot, std::nullopt};
        BQ_TRY_ASSIGN(const auto refusal, StockDesk(m_station).judge(line));
        if (refusal == StockRefusal::unknownItem)
            refuse(row, "clave", RowReason::unknownItem, value.clave.text());
        else if (refusal == StockRefusal::lotIsExpired)
            refuse(row, "expiry", RowReason::lotIsExpired, value.expiry.iso());
        else if (refusal == StockRefusal::lotIsRecalled)
            refuse(row, "lot", RowReason::lotIsRecalled, value.lot.text());
        else if (refusal == StockRefusal::expiryTooFar)
            refuse(row, "expiry", RowReason::expiryTooFar, value.expiry.iso());
        else
            m_missing[delivery].push_back(line);
        return {};
    }

    void refuse(const ReadRow<StockReading> &row, const char *column, RowReason reason, const QString &text)
    {
        m_plan.errors << issueAt(m_plan.file, m_sheet.reading.columns, row.line, column, reason, text);
    }

    Station &m_station;
    const StockSheet &m_sheet;
    StockPlan &m_plan;
    StandingGoods m_standing;
    ByDelivery<std::vector<ReceivedLine>> m_missing;
};

std::vector<Receipt> inReceipts(const ByDelivery<std::vector<ReceivedLine>> &deliveries)
{
    std::vector<Receipt> receipts;
    for (const auto &[delivery, lines] : deliveries) {
        for (size_t at = 0; at < lines.size(); at += receiptLinesMax) {
            const auto end = std::min(lines.size(), at + receiptLinesMax);
            receipts.push_back(
                {delivery.first, delivery.second, {lines.begin() + qsizetype(at), lines.begin() + qsizetype(end)}});
        }
    }
    return receipts;
}

} // namespace

bool StockSheet::isDocumented() const
{
    return document
        || std::all_of(reading.rows.begin(), reading.rows.end(), [](const auto &row) { return row.value.document; });
}

qsizetype StockPlan::lines() const
{
    qsizetype count = 0;
    for (const auto &receipt : receipts)
        count += qsizetype(receipt.lines.size());
    return count;
}

Outcome<StockPlan> planStock(Station &station, const StockSheet &sheet)
{
    StockPlan plan;
    plan.file = sheet.file;
    plan.rowsSeen = sheet.reading.rowsSeen;
    plan.errors = sheet.reading.errors;
    plan.warnings = sheet.reading.warnings;
    plan.ignoredColumns = sheet.reading.ignoredColumns;
    RowSorter sorter(station, sheet, plan);
    BQ_TRY(sorter.sort());
    sortByLine(plan.errors);
    sortByLine(plan.warnings);
    plan.receipts = inReceipts(sorter.missing());
    return plan;
}

} // namespace botiquin
