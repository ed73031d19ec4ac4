// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counting/variance.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace botiquin {

namespace {

bool wasSeen(const EventId &event, const std::vector<SeenLog> &seen)
{
    return std::any_of(seen.begin(), seen.end(), [&](const SeenLog &log) {
        return log.device == event.device && log.run == event.run && event.seq <= log.seq;
    });
}

} // namespace

bool isBefore(const BookLine &line, const CountAnchor &anchor)
{
    if (std::tie(line.order, line.event) >= std::tie(anchor.order, anchor.at))
        return false;
    const bool isOwn = line.event.device == anchor.at.device && line.event.run == anchor.at.run;
    if (isOwn || wasSeen(line.event, anchor.count.seen))
        return !anchor.count.countedAt || line.time <= *anchor.count.countedAt;
    return line.time < anchor.time;
}

Postings variance(const CountAnchor &anchor, const std::set<Clave> &items, const std::vector<BookLine> &lines)
{
    const auto &count = anchor.count;
    const auto isAsked = [&](const Clave &item) {
        return items.contains(item) && std::binary_search(count.items.begin(), count.items.end(), item);
    };
    std::map<Lot, Units> differences;
    for (const auto &counted : count.lines) {
        if (isAsked(counted.lot.item))
            differences[counted.lot] += counted.units;
    }
    for (const auto &line : lines) {
        if (isAsked(line.lot.item) && isBefore(line, anchor))
            differences[line.lot] -= line.units;
    }
    Postings postings;
    for (const auto &[lot, units] : differences) {
        if (units != Units(0))
            move(postings, Place::variance(count.facility), anchor.place(), lot, units);
    }
    return postings;
}

} // namespace botiquin
