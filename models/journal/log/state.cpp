// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/log/state.h"

#include "domain/ledger/cbor.h"
#include "domain/projection/rows.h"

#include <QCborArray>
#include <QStringList>
#include <compare>

namespace botiquin {

namespace {

template <size_t... index>
void appendRowTables(std::vector<StateTable> &tables, std::index_sequence<index...>)
{
    (tables.push_back({std::variant_alternative_t<index, Row>::table, std::variant_alternative_t<index, Row>::keys,
                       false}),
     ...);
}

QCborArray cellsOf(const StateRow &row)
{
    const auto cells = parseCanonicalCbor(row.cells);
    return cells ? cells->toArray() : QCborArray();
}

int compareCells(const QCborValue &a, const QCborValue &b)
{
    if (a.isInteger() && b.isInteger())
        return a.toInteger() < b.toInteger() ? -1 : a.toInteger() > b.toInteger() ? 1 : 0;
    const auto bytesOf = [](const QCborValue &cell) {
        return cell.isString() ? cell.toString().toUtf8() : cell.toByteArray();
    };
    return bytesOf(a).compare(bytesOf(b));
}

QString textOf(const QCborValue &cell)
{
    if (cell.isInteger())
        return QString::number(cell.toInteger());
    return cell.isByteArray() ? QString::fromLatin1(cell.toByteArray().toHex()) : cell.toString();
}

} // namespace

const StateTable &postingTable()
{
    static const StateTable table{"posting", 4, true};
    return table;
}

const std::vector<StateTable> &stateTables()
{
    static const std::vector<StateTable> tables = [] {
        std::vector<StateTable> all{{"balance", 5, false},   {"claim", 1, false},     {"contested", 4, false},
                                    {"parked", 3, true},     {"unreadable", 3, true}, {"unreadable_touch", 5, true}};
        appendRowTables(all, std::make_index_sequence<std::variant_size_v<Row>>{});
        return all;
    }();
    return tables;
}

int compareKeys(const StateTable &table, const StateRow &a, const StateRow &b)
{
    const auto left = cellsOf(a);
    const auto right = cellsOf(b);
    for (int i = 0; i < table.keys; ++i) {
        if (const int order = compareCells(left.at(i), right.at(i)); order != 0)
            return order;
    }
    return 0;
}

QString describe(const StateTable &table, const StateRow &row)
{
    const auto cells = cellsOf(row);
    QStringList parts;
    int cell = 0;
    if (table.ofEvents) {
        if (const auto device = DeviceId::of(quint64(cells.at(0).toInteger())))
            parts << EventId{*device, quint32(cells.at(1).toInteger()), quint64(cells.at(2).toInteger())}.text();
        cell = 3;
    }
    for (; cell < table.keys; ++cell)
        parts << textOf(cells.at(cell));
    return QString::fromLatin1(table.name) + u' ' + parts.join(u'/');
}

} // namespace botiquin
