// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counting/count_document.h"

#include "reports/count_sheet.h"
#include "ui/wording/names.h"

#include <QCoreApplication>

namespace botiquin::ui {

namespace {

struct CountDocument
{
    Q_DECLARE_TR_FUNCTIONS(CountDocument)
};

} // namespace

Outcome<Document> countDocument(Station &station, const OpenCount &count)
{
    BQ_TRY_ASSIGN(const auto facility, station.books.catalog.facility(station.facility));
    BQ_TRY_ASSIGN(const auto printing,
                  reports::printingOf(station, programName(), QLocale(QLocale::Spanish, QLocale::Mexico)));
    auto sheet = reports::countSheet(count, facility ? titleCase(facility->displayName) : station.facility.text(), station.facility,
                                     printing);
    for (auto &line : sheet.lines)
        line.name = titleCase(line.name);
    const QString file = CountDocument::tr("Hoja de conteo %1").arg(QString(count.name()).replace(u'/', u'-'));
    return Document{file, CountDocument::tr("Hoja de conteo %1").arg(count.name()), reports::PageForm::letter,
                    [sheet](reports::Paper &paper) { return reports::paintCountSheet(sheet, paper); }};
}

} // namespace botiquin::ui
