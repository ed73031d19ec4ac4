// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/packing/sscc_desk.h"

#include <algorithm>

namespace botiquin {

/// A run's share of a range.
QString SsccDesk::seriesOf(const NumbersLeft &numbers) const
{
    return QStringLiteral("%1/%2/%3/%4").arg(m_station.writer.device.text()).arg(numbers.extension)
        .arg(numbers.companyPrefix).arg(numbers.shareFirst);
}

Outcome<std::vector<NumbersLeft>> SsccDesk::numbers()
{
    const auto &writer = m_station.writer;
    BQ_TRY_ASSIGN(const auto ranges, m_station.books.catalog.numbersOf(writer.device));
    BQ_TRY_ASSIGN(auto left, numbersLeft(m_station.books.kits, ranges, writer.run));
    for (auto &numbers : left) {
        BQ_TRY_ASSIGN(const quint64 given, m_station.journal.store().highestGiven(seriesOf(numbers)));
        if (given <= numbers.serials.last) // Beyond its share a run gave none.
            numbers.serials.first = std::max(numbers.serials.first, given + 1);
    }
    std::erase_if(left, [](const auto &numbers) { return numbers.serials.first > numbers.serials.last; });
    return left;
}

Outcome<SsccDesk::Numbered> SsccDesk::nextNumber()
{
    BQ_TRY_ASSIGN(const auto left, numbers());
    for (const auto &numbers : left) {
        for (quint64 serial = numbers.serials.first; serial <= numbers.serials.last; ++serial) {
            const auto sscc = Sscc::build(numbers.extension, numbers.companyPrefix, serial);
            BQ_TRY_ASSIGN(const bool isGiven, sscc ? m_station.books.kits.isGiven(*sscc) : Outcome<bool>(true));
            if (!isGiven)
                return Numbered{*sscc, seriesOf(numbers), serial};
        }
    }
    return fail(Failure::Kind::exhausted, QStringLiteral("no SSCC left for run %1").arg(m_station.writer.run));
}

Outcome<Sscc> SsccDesk::next()
{
    return nextNumber().map([](const auto &number) { return number.sscc; });
}

Outcome<Sscc> SsccDesk::give()
{
    BQ_TRY_ASSIGN(const auto number, nextNumber());
    BQ_TRY(m_station.journal.store().noteGiven(number.series, number.serial));
    return number.sscc;
}

Outcome<quint64> SsccDesk::left()
{
    return numbers().map(&ssccCount);
}

} // namespace botiquin
