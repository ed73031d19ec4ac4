// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/clinic_papers.h"

namespace botiquin::reports {

namespace {

constexpr int rowsAtOnce = 500;

Outcome<QString> nameOf(Station &station, const Clues &clues)
{
    BQ_TRY_ASSIGN(const auto facility, station.books.catalog.facility(clues));
    return facility ? facility->displayName : clues.text();
}

/// All that `page(offset, limit)` gives.
template <class Row, class Page>
Outcome<std::vector<Row>> everyRow(const Page &page)
{
    std::vector<Row> all;
    for (;;) {
        BQ_TRY_ASSIGN(const auto rows, page(int(all.size()), rowsAtOnce));
        all.insert(all.end(), rows.begin(), rows.end());
        if (int(rows.size()) < rowsAtOnce)
            return all;
    }
}

} // namespace

Outcome<ShortageReportPaper> shortageReportOf(Station &station, const std::optional<Clues> &facility, const QString &program,
                                              const QLocale &locale)
{
    BQ_TRY_ASSIGN(const auto place, nameOf(station, facility.value_or(station.facility)));
    ShortageFilter filter;
    filter.facility = facility;
    BQ_TRY_ASSIGN(auto shortages, everyRow<Shortage>([&](int offset, int limit) {
                      return station.books.shortages.shortages(filter, offset, limit);
                  }));
    BQ_TRY_ASSIGN(const auto printing, printingOf(station, program, locale));
    return ShortageReportPaper{place, facility, std::move(shortages), printing.at, program, locale, printing.mark};
}

Outcome<ControlBookPaper> controlBookOf(Station &station, Date from, Date to, const QString &program, const QLocale &locale)
{
    BQ_TRY_ASSIGN(const auto place, nameOf(station, station.facility));
    BQ_TRY_ASSIGN(auto lines, everyRow<ControlLine>([&](int offset, int limit) {
                      return station.books.dispensing.controlled(station.facility, daysOf(from, to), offset, limit);
                  }));
    BQ_TRY_ASSIGN(const auto printing, printingOf(station, program, locale));
    return ControlBookPaper{place,   station.facility, from,   to,           std::move(lines), printing.at,
                            program, locale,           printing.mark};
}

} // namespace botiquin::reports
