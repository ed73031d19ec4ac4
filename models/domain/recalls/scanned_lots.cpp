// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recalls/scanned_lots.h"

#include "domain/gs1/code.h"
#include "domain/gs1/pack_code.h"
#include "domain/gs1/syntax_dictionary.h"

namespace botiquin {

namespace {

/// The day only gives an expiry its century, which nobody asks for here.
std::optional<Gtin> gtinIn(const QByteArray &scanned)
{
    static const Date anyDay = *Date::of(2026, 1, 1);
    const auto code = gs1::readCode(gs1::dictionary(), scanned, anyDay);
    return code ? gs1::packCode(code->elements, anyDay).item() : std::nullopt;
}

void add(std::set<ScannedLot> &to, const Lot &lot, const QByteArray &scanned)
{
    if (const auto gtin = gtinIn(scanned))
        to.insert({lot, *gtin});
}

} // namespace

std::set<ScannedLot> scannedLots(const EventBody &body)
{
    std::set<ScannedLot> all;
    if (const auto *received = std::get_if<StockReceived>(&body)) {
        for (const auto &line : received->lines) {
            if (line.scanned)
                add(all, line.lot, *line.scanned);
        }
    }
    if (const auto *sealed = std::get_if<BoxSealed>(&body)) {
        for (const auto &line : sealed->lines) {
            for (const auto &lot : line.lots) {
                for (const auto &scanned : lot.scanned)
                    add(all, lot.lot, scanned);
            }
        }
    }
    return all;
}

} // namespace botiquin
