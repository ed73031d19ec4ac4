// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/counting/book_lines.h"

namespace botiquin {

Outcome<std::optional<Event>> standsFor(Store &store, const StoredEvent &stored)
{
    if (stored.event.envelope().kind != int(Kind::corrected))
        return std::optional(stored.event);
    BQ_TRY_ASSIGN(const auto row, store.firstOf(stored.row));
    BQ_TRY_ASSIGN(const auto first, row ? store.at(*row) : Outcome<std::optional<StoredEvent>>());
    return first ? std::optional(first->event) : std::nullopt;
}

Outcome<std::vector<BookLine>> bookLines(Store &store, const Place &place, const std::set<Clave> &items, qint64 without)
{
    std::vector<BookLine> lines;
    for (const auto &item : items) {
        BQ_TRY_ASSIGN(const auto posted, store.linesAt(place, item));
        for (const auto &line : posted) {
            if (line.row == without)
                continue;
            const auto maker = Maker::parse(line.maker);
            lines.push_back({EventId{line.device, line.run, line.seq}, line.order, line.time,
                             Lot{line.item, maker ? std::optional(*maker) : std::nullopt, line.lot, line.expiry},
                             line.units});
            if (line.kind != int(Kind::corrected))
                continue;
            BQ_TRY_ASSIGN(const auto row, store.firstOf(line.row));
            BQ_TRY_ASSIGN(const auto first, store.at(row.value_or(line.row)));
            if (!first)
                continue;
            lines.back().event = first->event.id();
            lines.back().order = first->event.envelope().order;
            lines.back().time = first->event.envelope().time;
        }
    }
    return lines;
}

} // namespace botiquin
