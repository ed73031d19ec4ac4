// SPDX-License-Identifier: GPL-3.0-or-later
#include "clinic_paper_commands.h"

#include "paper_options.h"
#include "reports/clinic_papers.h"
#include "reports/stock_card.h"
#include "session.h"

namespace botiquin::ctl {

Reply printShortageReport(const Invocation &invocation, QStringList arguments)
{
    const QString facilityOption = QStringLiteral("--facility");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {outOption, paperOption, facilityOption}}));
    BQ_TRY_ASSIGN(const auto form, paperOf(options));
    BQ_TRY_ASSIGN(const auto facility, options.parsed<Clues>(facilityOption));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto paper, reports::shortageReportOf(workplace->station(), facility, programName(),
                                                              paperLocale()));
    if (paper.shortages.empty())
        return refuse(QStringLiteral("nothingShort"));
    const auto table = reports::shortageReportDocument(paper);
    return withStamp(writeDocument(invocation, options, QStringLiteral("Faltantes"), form,
                         [&](reports::Paper &sheet) { return reports::paintTable(table, sheet); }),
                     table.stamp);
}

Reply printControlBook(const Invocation &invocation, QStringList arguments)
{
    const QString fromOption = QStringLiteral("--from");
    const QString toOption = QStringLiteral("--to");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {outOption, paperOption, fromOption, toOption}}));
    BQ_TRY_ASSIGN(const auto form, paperOf(options));
    BQ_TRY_ASSIGN(const auto from, options.day(fromOption));
    BQ_TRY_ASSIGN(const auto to, options.day(toOption));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    const Month month = Month::containing(station.today());
    BQ_TRY_ASSIGN(const auto paper,
                  reports::controlBookOf(station, from.value_or(month.firstDay()), to.value_or(month.lastDay()),
                                         programName(), paperLocale()));
    if (paper.lines.empty())
        return refuse(QStringLiteral("nothingControlled"));
    const auto table = reports::controlBookDocument(paper);
    return withStamp(writeDocument(invocation, options, QStringLiteral("Libro de control"), form,
                         [&](reports::Paper &sheet) { return reports::paintTable(table, sheet); }),
                     table.stamp);
}

Reply printStockCard(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {outOption, paperOption}, 1, 1}));
    BQ_TRY_ASSIGN(const auto clave, options.word<Clave>(0, QStringLiteral("CLAVE")));
    BQ_TRY_ASSIGN(const auto form, paperOf(options));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY_ASSIGN(const auto item, station.books.catalog.item(clave));
    if (!item)
        return refuse(QStringLiteral("unknownItem"));
    BQ_TRY_ASSIGN(const auto printing, printingAt(station));
    BQ_TRY_ASSIGN(const auto card, reports::stockCardOf(station, clave, printing));
    const auto table = reports::stockCardDocument(card);
    return withStamp(writeDocument(invocation, options, QStringLiteral("Tarjeta %1").arg(clave.text()), form,
                                   [&](reports::Paper &sheet) { return reports::paintTable(table, sheet); }),
                     table.stamp);
}

} // namespace botiquin::ctl
