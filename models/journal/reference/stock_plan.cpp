// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/reference/stock_plan.h"

#include "base/hash.h"

#include <QSet>
#include <map>

namespace botiquin {

namespace {

/// Lines of one event: a month's delivery of the whole list is a few of them.
constexpr size_t receiptLinesMax = 400;

QByteArray saidBy(const StockReading &row, const SupplierName &supplier)
{
    const QString slot = row.slot ? row.slot->text() : QString();
    const QStringList parts{row.clave.text(), row.lot.text(), row.expiry.iso(), QString::number(row.units.count()), slot,
                            supplier.text()};
    return parts.join(u'\x1f').toUtf8() + '\n';
}

/// The event that received the document here and was not corrected since.
Outcome<std::optional<EventId>> receiptOf(Station &station, const QString &document)
{
    constexpr int pageSize = 500;
    qint64 before = 0;
    for (;;) {
        BQ_TRY_ASSIGN(const auto lines, station.books.log.lines(before, pageSize, int(Kind::stockReceived)));
        for (const auto &line : lines) {
            BQ_TRY_ASSIGN(const auto stored, station.journal.store().at(line.row));
            const auto body = stored ? decodeBody(line.kind, stored->event.envelope().version, stored->event.body())
                                     : std::nullopt;
            const auto *received = body ? std::get_if<StockReceived>(&*body) : nullptr;
            if (!received || received->document != document || received->facility != station.facility)
                continue;
            BQ_TRY_ASSIGN(const auto corrected,
                          station.journal.store().claimHolder(QStringLiteral("correct/") + line.id().text()));
            if (!corrected)
                return std::optional(line.id());
        }
        if (lines.size() < size_t(pageSize))
            return std::optional<EventId>();
        before = lines.back().row;
    }
}

/// Which of the rows can be received; notes what is wrong with the others.
class GoodRows
{
public:
    GoodRows(Station &station, StockPlan &plan) : m_station(station), m_plan(plan) {}

    Outcome<bool> take(const ReadRow<StockReading> &row)
    {
        if (!m_known.contains(row.value.clave)) {
            BQ_TRY_ASSIGN(const auto item, m_station.books.catalog.item(row.value.clave));
            m_known.insert(row.value.clave, item.has_value());
        }
        if (!m_known.value(row.value.clave))
            return refuse(row, "clave", RowReason::unknownItem, row.value.clave.text());
        if (row.value.expiry < m_station.today())
            return refuse(row, "expiry", RowReason::lotIsExpired, row.value.expiry.iso());
        return true;
    }

private:
    bool refuse(const ReadRow<StockReading> &row, const char *column, RowReason reason, const QString &text)
    {
        m_plan.errors << RowIssue{m_plan.file, row.line, QString::fromLatin1(column), 0, reason, text};
        return false;
    }

    Station &m_station;
    StockPlan &m_plan;
    QHash<Clave, bool> m_known;
};

std::vector<Receipt> inReceipts(const std::map<SupplierName, std::vector<ReceivedLine>> &bySupplier,
                                const QString &document)
{
    std::vector<Receipt> receipts;
    for (const auto &[supplier, lines] : bySupplier) {
        for (size_t at = 0; at < lines.size(); at += receiptLinesMax) {
            const auto end = std::min(lines.size(), at + receiptLinesMax);
            receipts.push_back({supplier, document, {lines.begin() + qsizetype(at), lines.begin() + qsizetype(end)}});
        }
    }
    return receipts;
}

} // namespace

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

    GoodRows good(station, plan);
    std::map<SupplierName, std::vector<ReceivedLine>> bySupplier;
    QByteArray said;
    for (const auto &row : sheet.reading.rows) {
        BQ_TRY_ASSIGN(const bool isGood, good.take(row));
        if (!isGood)
            continue;
        const auto &value = row.value;
        const SupplierName supplier = value.supplier.value_or(sheet.supplier);
        bySupplier[supplier].push_back(
            {Lot{value.clave, std::nullopt, value.lot, value.expiry}, value.units, value.slot, std::nullopt});
        said += saidBy(value, supplier);
    }
    plan.document = QStringLiteral("hoja-") + QString::fromLatin1(blake2b256({said}).toHex().left(16));
    plan.receipts = inReceipts(bySupplier, plan.document);
    BQ_TRY_ASSIGN(plan.alreadyReceived, receiptOf(station, plan.document));
    return plan;
}

} // namespace botiquin
