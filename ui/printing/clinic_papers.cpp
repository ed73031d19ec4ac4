// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/clinic_papers.h"

#include "reports/clinic_papers.h"

#include <QCoreApplication>
#include <QLocale>

namespace botiquin::ui {

namespace {

struct ClinicPapers
{
    Q_DECLARE_TR_FUNCTIONS(ClinicPapers)
};

Document documentOf(const QString &name, const reports::TableDocument &table)
{
    return {name, name, reports::PageForm::letter,
            [table](reports::Paper &paper) { return reports::paintTable(table, paper); }};
}

} // namespace

Outcome<std::optional<Document>> shortageReportPaper(Station &station, const std::optional<Clues> &facility)
{
    BQ_TRY_ASSIGN(const auto paper, reports::shortageReportOf(station, facility, programName(), QLocale()));
    if (paper.shortages.empty())
        return std::optional<Document>();
    return std::optional(documentOf(ClinicPapers::tr("Faltantes %1").arg(station.today().iso()),
                                    reports::shortageReportDocument(paper)));
}

Outcome<std::optional<Document>> controlBookPaper(Station &station, Date from, Date to)
{
    BQ_TRY_ASSIGN(const auto paper, reports::controlBookOf(station, from, to, programName(), QLocale()));
    if (paper.lines.empty())
        return std::optional<Document>();
    return std::optional(documentOf(ClinicPapers::tr("Libro de control %1").arg(from.iso().left(7)),
                                    reports::controlBookDocument(paper)));
}

} // namespace botiquin::ui
