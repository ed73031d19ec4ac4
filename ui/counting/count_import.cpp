// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counting/count_import.h"

#include "ui/counting/count_words.h"
#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"

#include <algorithm>
#include <map>

namespace botiquin::ui {

using presentation::ImportChange;
using presentation::ImportOutlook;

void CountImport::read(const Sheet &sheet)
{
    m_file = sheet.file;
    m_reading = readStock(sheet);
}

Outcome<std::vector<CountImport::Line>> CountImport::linesOf(const CountClosed &count)
{
    auto &book = m_station.books.counts;
    BQ_TRY_ASSIGN(const auto there, m_hour ? book.sheetAt(m_station.facility, count.items, *m_hour)
                                           : book.sheet(m_station.facility, count.items));
    std::map<Lot, Line> lines;
    for (const auto &line : count.lines)
        lines.insert(std::pair(line.lot, Line{line.lot, Units(0), line.units, true}));
    for (const auto &line : there) {
        const auto lot = line.lot();
        if (!lot || line.units == Units(0))
            continue;
        auto &known = lines.insert(std::pair(*lot, Line{*lot, Units(0), Units(0), false})).first->second;
        known.inBooks = line.units;
    }
    std::vector<Line> all;
    for (const auto &[lot, line] : lines)
        all.push_back(line);
    return all;
}

Answer<ImportOutlook, QString> CountImport::compare()
{
    using Compared = Result<ImportOutlook, QString>;
    BQ_TRY_ASSIGN(m_plan, CountDesk(m_station).plan(m_reading, m_file, m_hour));
    BQ_TRY_ASSIGN(const auto lines, linesOf(m_plan->count));
    ImportOutlook outlook;
    outlook.rowsSeen = m_reading.rowsSeen;
    outlook.errors = m_plan->errors;
    outlook.warnings = m_plan->warnings;
    outlook.ignoredColumns = m_reading.ignoredColumns;
    m_changes.clear();
    for (const auto &line : lines) {
        const bool isNew = line.inBooks == Units(0);
        if (line.inBooks == line.counted) {
            ++outlook.unchanged;
            continue;
        }
        m_changes.push_back(line);
        ++(isNew ? outlook.added : outlook.changed);
        outlook.lost += line.isInSheet ? 0 : 1;
    }
    std::stable_partition(m_changes.begin(), m_changes.end(),
                          [](const Line &line) { return line.inBooks == Units(0); });
    return Compared(std::move(outlook));
}

ImportChange CountImport::change(int row) const
{
    const auto &line = m_changes.at(size_t(row));
    const auto item = m_station.books.catalog.item(line.lot.item);
    const QString name =
        item && *item ? QStringList{titleCase((*item)->displayName), (*item)->strength}.join(u' ').trimmed()
                      : line.lot.item.text();
    const QString lot = tr("lote %1, caduca el %2").arg(line.lot.text.text(), shortDate(line.lot.expiry));
    const bool isNew = line.inBooks == Units(0);
    const QString counts = isNew ? tr("se contaron %1").arg(grouped(line.counted.count()))
                                 : tr("los libros dicen %1, la hoja %2")
                                       .arg(grouped(line.inBooks.count()), grouped(line.counted.count()));
    return {isNew, name, lot + QStringLiteral(" · ") + counts,
            line.isInSheet ? QString() : tr("no está en la hoja")};
}

Answer<int, QString> CountImport::begin(BadRows badRows)
{
    m_acceptsGoodRows = badRows == BadRows::leaveThemOut;
    return Result<int, QString>(1);
}

Answer<bool, QString> CountImport::record(int)
{
    using Recorded = Result<bool, QString>;
    BQ_TRY_ASSIGN(const auto event, CountDesk(m_station).record(*m_plan, m_acceptsGoodRows, m_user));
    if (!event)
        return Recorded(err(words(event.error())));
    return Recorded(true);
}

QString CountImport::setHour(std::optional<Instant> hour)
{
    if (hour && *hour > m_station.now())
        return words(CountRefused{CountRefusal::countedLater});
    m_hour = hour;
    return {};
}

QString CountImport::title() const
{
    return tr("Importar un conteo");
}

QString CountImport::line() const
{
    return m_station.facility.text();
}

QString CountImport::columns() const
{
    return tr("Necesita las columnas CLAVE, LOTE, CADUCIDAD y PIEZAS, una fila por lote. De una clave de la "
              "hoja, el lote "
              "que no esté en ella queda en cero.");
}

QString CountImport::newWord() const
{
    return tr("Nuevo");
}

QString CountImport::addedWords(int count) const
{
    return count == 1 ? tr("lote nuevo") : tr("lotes nuevos");
}

QString CountImport::changedWords(int count) const
{
    return count == 1 ? tr("lote cambia") : tr("lotes cambian");
}

QString CountImport::unchangedWords(int count) const
{
    return count == 1 ? tr("lote igual") : tr("lotes igual");
}

QString CountImport::lostWords(int count) const
{
    return count == 1 ? tr("lote queda en cero") : tr("lotes quedan en cero");
}

QString CountImport::doneWords(const ImportOutlook &) const
{
    return tr("Conteo importado: %Ln clave(s). Está en los conteos anteriores. Esc vuelve.", nullptr,
              int(m_plan->count.items.size()));
}

} // namespace botiquin::ui
