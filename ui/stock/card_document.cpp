// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/card_document.h"

#include "reports/table_page.h"
#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"
#include "ui/wording/people_words.h"
#include "ui/wording/stock_words.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace botiquin::ui {

namespace {

struct CardDocument
{
    Q_DECLARE_TR_FUNCTIONS(CardDocument)
};

constexpr int linesAtOnce = 500;

Outcome<std::vector<CardLine>> everyLine(Station &station, const Clave &item)
{
    std::vector<CardLine> all;
    while (true) {
        BQ_TRY_ASSIGN(const auto lines, station.books.stock.card(station.place(), item, int(all.size()), linesAtOnce));
        all.insert(all.end(), lines.begin(), lines.end());
        if (int(lines.size()) < linesAtOnce)
            return all;
    }
}

reports::TableCell cell(const QString &first, const QString &second = {}, reports::Face face = reports::Face::sans)
{
    reports::TableCell made{{{first, {3.2, false, face}}}, std::nullopt};
    if (!second.isEmpty())
        made.texts.push_back({second, {3.2}});
    return made;
}

reports::TableRow rowOf(const CardLine &line, Books &books)
{
    const QString sign = line.units > Units(0) ? QStringLiteral("+") : QString();
    return {cell(dayOf(line.time), hourOf(line.time)),
            cell(kindWords(line.kind), placeWords(line.counterpart, books.catalog)),
            cell(line.lot.text(), shortDate(line.expiry), reports::Face::mono),
            cell(line.author ? initialsOf(books.people, *line.author) : QString()),
            cell(sign + grouped(line.units.count()), {}, reports::Face::mono),
            cell(grouped(line.balance.count()), {}, reports::Face::mono)};
}

QString digestOf(const std::vector<CardLine> &lines)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &line : lines)
        hash.addData((line.event().text() + u' ' + QString::number(line.units.count()) + u'\n').toUtf8());
    const QString hex = QString::fromLatin1(hash.result().toHex().left(12)).toUpper();
    return hex.left(4) + u' ' + hex.mid(4, 4) + u' ' + hex.mid(8, 4);
}

} // namespace

Outcome<Document> cardDocument(Station &station, const Clave &item)
{
    BQ_TRY_ASSIGN(const auto known, station.books.catalog.item(item));
    BQ_TRY_ASSIGN(const auto lots, station.books.stock.lots(station.place(), item));
    BQ_TRY_ASSIGN(const auto lines, everyLine(station, item));
    reports::TableDocument table;
    table.title = CardDocument::tr("Tarjeta de existencias");
    table.subtitle = known ? titleCase(known->displayName) + u' ' + strengthAndPresentation(known->strength, known->presentation)
                           : item.text();
    Units total;
    for (const auto &lot : lots) {
        total += lot.units;
        table.facts.push_back({CardDocument::tr("Lote %1").arg(lot.text.text()),
                               CardDocument::tr("%1, caduca el %2").arg(pieces(lot.units.count()), shortDate(lot.expiry))});
    }
    table.facts.insert(table.facts.begin(), {{CardDocument::tr("Clave"), item.text(), reports::Face::mono},
                                             {CardDocument::tr("Unidad"), station.facility.text(), reports::Face::mono},
                                             {CardDocument::tr("Existencia"), pieces(total.count())}});
    using Align = reports::Paper::Align;
    table.columns = {{CardDocument::tr("Fecha"), 26}, {CardDocument::tr("Qué pasó"), 0}, {CardDocument::tr("Lote y caducidad"), 38},
                     {CardDocument::tr("Quién"), 26}, {CardDocument::tr("Piezas"), 22, Align::right},
                     {CardDocument::tr("Quedan"), 22, Align::right}};
    for (const auto &line : lines)
        table.rows.push_back(rowOf(line, station.books));
    table.stamp = {station.now(), programName(), digestOf(lines)};
    return Document{CardDocument::tr("Tarjeta %1").arg(item.text()), table.title + u' ' + item.text(),
                    reports::PageForm::letter,
                    [table](reports::Paper &paper) { return reports::paintTable(table, paper); }};
}

} // namespace botiquin::ui
