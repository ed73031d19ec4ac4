// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/count_sheet.h"

#include "journal/counting/open_count.h"
#include "reports/facts_digest.h"
#include "reports/paper_words.h"

#include <QCoreApplication>

namespace botiquin::reports {

namespace {

constexpr TextStyle fixed{3.4, false, Face::mono};
constexpr int emptyRows = 4;

struct CountWords
{
    Q_DECLARE_TR_FUNCTIONS(CountSheet)
};

QString scopeOf(const CountStart &start)
{
    switch (start.scope) {
    case CountScope::full: return CountWords::tr("Todo lo que hay");
    case CountScope::list: return CountWords::tr("%n claves de una lista", nullptr, int(start.items.size()));
    case CountScope::shelf: return CountWords::tr("Anaquel %1").arg(start.shelf ? start.shelf->text() : QString());
    }
    Q_UNREACHABLE();
}

TableCell cell(const QString &text, const TextStyle &style = {3.4})
{
    return {{{text, style}}, {}};
}

TableRow rowOf(const CountSheetLine &line, const CountSheet &sheet)
{
    TableCell item = cell(line.name, {3.4, true});
    if (!line.presentation.isEmpty())
        item.texts.push_back({line.presentation, {smallestTextMm}});
    TableCell lot = cell(line.lot ? line.lot->text() : absent, fixed);
    if (line.expiry)
        lot.texts.push_back({shortDate(*line.expiry, sheet.locale), {smallestTextMm}});
    TableRow row{cell(line.slot.isEmpty() ? absent : line.slot, fixed), cell(line.clave.text(), fixed), item, lot};
    if (!sheet.blind)
        row.push_back(cell(amount(line.expected, sheet.locale), fixed));
    row.push_back(cell(QStringLiteral("______")));
    if (sheet.recount)
        row.push_back(cell(QStringLiteral("______")));
    return row;
}

TableRow emptyRow(size_t columns)
{
    TableRow row(columns, cell(QStringLiteral("______")));
    row[2] = cell(QStringLiteral("____________________"));
    return row;
}

std::vector<TableColumn> columnsOf(const CountSheet &sheet)
{
    std::vector<TableColumn> columns{{CountWords::tr("Lugar"), 19.0},
                                     {CountWords::tr("Clave"), 31.0},
                                     {CountWords::tr("Medicamento o material"), 0.0},
                                     {CountWords::tr("Lote y caducidad"), 27.0}};
    if (!sheet.blind)
        columns.push_back({CountWords::tr("Se espera"), 20.0, Paper::Align::right});
    columns.push_back({CountWords::tr("Hay"), 15.0, Paper::Align::right});
    if (sheet.recount)
        columns.push_back({CountWords::tr("Otra vez"), 18.0, Paper::Align::right});
    return columns;
}

} // namespace

CountSheet countSheet(const OpenCount &count, const QString &facilityName, const Clues &clues,
                      const Printing &printing)
{
    const auto &start = count.start();
    CountSheet sheet{count.name(), facilityName, clues, scopeOf(start), start.blind, start.recount, {}, {},
                     printing.locale};
    for (const auto &line : count.lines()) {
        const auto &of = line.sheet;
        const QString between = of.strength.isEmpty() || of.presentation.isEmpty() ? QString() : QStringLiteral(" · ");
        sheet.lines.push_back({of.slot.value_or(QString()), of.item, of.displayName, of.strength + between + of.presentation,
                               of.text, of.expiry, of.onShelf()});
    }
    sheet.stamp = stampOf(printing, {PaperKind::countSheet, {sheet.count}, clues},
                          factsDigest(name(PaperKind::countSheet), sheet.count, clues, sheet.blind, sheet.lines));
    return sheet;
}

TableDocument countSheetDocument(const CountSheet &sheet)
{
    TableDocument document;
    document.title = CountWords::tr("Hoja de conteo");
    document.subtitle = sheet.scope;
    document.facts = {{CountWords::tr("Unidad"), sheet.facilityName},
                      {CountWords::tr("CLUES"), sheet.clues.text(), Face::mono},
                      {CountWords::tr("Conteo"), sheet.count, Face::mono},
                      {CountWords::tr("Renglones"), amount(Units(qint64(sheet.lines.size())), sheet.locale)},
                      {CountWords::tr("Fecha y hora del conteo"), QStringLiteral("____________________")}};
    document.note = CountWords::tr("Cuente lo que hay en cada lugar, abierto o cerrado por pieza completa. Si encuentra un "
                                   "lote que no está, anótelo al final. Apunte a qué hora contó: con esa hora se captura.");
    document.columns = columnsOf(sheet);
    for (const auto &line : sheet.lines)
        document.rows.push_back(rowOf(line, sheet));
    for (int i = 0; i < emptyRows; ++i)
        document.rows.push_back(emptyRow(document.columns.size()));
    document.signatures = {{CountWords::tr("Contó"), CountWords::tr("Nombre y firma")},
                           {CountWords::tr("Capturó"), CountWords::tr("Nombre y fecha")}};
    document.stamp = sheet.stamp;
    document.locale = sheet.locale;
    return document;
}

Outcome<void> paintCountSheet(const CountSheet &sheet, Paper &paper)
{
    return paintTable(countSheetDocument(sheet), paper);
}

} // namespace botiquin::reports
