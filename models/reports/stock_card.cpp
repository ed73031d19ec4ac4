// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/stock_card.h"

#include "domain/ledger/kind.h"
#include "domain/ledger/place.h"
#include "reports/facts_digest.h"
#include "reports/paper_words.h"

#include <QCoreApplication>

namespace botiquin::reports {

namespace {

struct CardWords
{
    Q_DECLARE_TR_FUNCTIONS(StockCard)
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

QString kindWords(int kind)
{
    switch (Kind(kind)) {
    case Kind::stockReceived: return CardWords::tr("Llegó del proveedor");
    case Kind::stockWrittenOff: return CardWords::tr("Se dio de baja");
    case Kind::stockMoved: return CardWords::tr("Se movió a otra unidad");
    case Kind::countClosed: return CardWords::tr("Se contó");
    case Kind::dispensed: return CardWords::tr("Se entregó a un paciente");
    case Kind::boxSealed: return CardWords::tr("Salió en una caja");
    case Kind::boxReopened: return CardWords::tr("Volvió de una caja reabierta");
    case Kind::deliveryReceived: return CardWords::tr("Llegó en una caja");
    case Kind::corrected: return CardWords::tr("Corrección");
    default: return CardWords::tr("Movimiento");
    }
}

Outcome<QString> placeWords(const QString &text, CatalogBook &catalog)
{
    const auto place = Place::parse(text);
    if (!place)
        return text;
    const QString key = text.mid(2);
    switch (place->kind()) {
    case Place::Kind::supplier: return key;
    case Place::Kind::facility: {
        const auto clues = Clues::parse(key);
        BQ_TRY_ASSIGN(const auto facility, clues ? catalog.facility(*clues) : Outcome<std::optional<FacilityRow>>());
        return facility ? facility->displayName : key;
    }
    case Place::Kind::box: return CardWords::tr("Caja %1").arg(key);
    case Place::Kind::patient: return CardWords::tr("Paciente");
    case Place::Kind::loss: return CardWords::tr("Baja");
    case Place::Kind::variance: return CardWords::tr("Diferencia de conteo");
    }
    Q_UNREACHABLE();
}

Outcome<QString> initialsOf(const std::optional<QString> &author, PeopleBook &people)
{
    const auto user = author ? UserId::parse(*author) : Result<UserId, CodeError>(err(CodeError::empty));
    if (!user)
        return author.value_or(QString());
    BQ_TRY_ASSIGN(const auto person, people.person(*user));
    return person ? person->initials : user->text();
}

/// Without what lies in drafts, which no log says.
QString digestOf(const StockCard &card)
{
    QCborArray lots;
    for (const auto &lot : card.lots) {
        for (const auto &value : {encode(lot.maker), encode(lot.text), encode(lot.expiry), encode(lot.units)})
            lots.append(value);
        if (lot.held)
            lots.append(encode(lot.held));
    }
    return factsDigestOf({name(PaperKind::stockCard), encode(card.item), encode(card.name), encode(card.presentation),
                          encode(card.facility), lots, encode(card.lines), encode(card.counterparts),
                          encode(card.people)});
}

TableCell cell(const QString &first, const QString &second = {}, Face face = Face::sans)
{
    TableCell made{{{first, {3.2, false, face}}}, std::nullopt};
    if (!second.isEmpty())
        made.texts.push_back({second, {smallestTextMm}});
    return made;
}

TableRow rowOf(const StockCard &card, size_t i)
{
    const CardLine &line = card.lines[i];
    const QString sign = line.units > Units(0) ? QStringLiteral("+") : QString();
    const QStringList when = dateAndTime(line.time, card.locale).split(QStringLiteral(", "));
    return {cell(when.front(), when.size() > 1 ? when.back() : QString()),
            cell(kindWords(line.kind), card.counterparts[i]),
            cell(line.lot.text(), shortDate(line.expiry, card.locale), Face::mono),
            cell(card.people[i]),
            cell(sign + amount(line.units, card.locale), {}, Face::mono),
            cell(amount(line.balance, card.locale), {}, Face::mono)};
}

} // namespace

Outcome<StockCard> stockCardOf(Station &station, const Clave &item, const Printing &printing)
{
    BQ_TRY_ASSIGN(const auto known, station.books.catalog.item(item));
    QStringList presentation = known ? QStringList{known->strength, known->presentation} : QStringList();
    presentation.removeAll(QString());
    StockCard card{item, known ? known->displayName : QString(), presentation.join(QStringLiteral(" · ")),
                   station.facility, {}, {}, {}, {}, {}, printing.locale};
    BQ_TRY_ASSIGN(card.lots, station.books.stock.lots(station.place(), item));
    BQ_TRY_ASSIGN(card.lines, everyLine(station, item));
    for (const auto &line : card.lines) {
        BQ_TRY_ASSIGN(auto counterpart, placeWords(line.counterpart, station.books.catalog));
        BQ_TRY_ASSIGN(auto person, initialsOf(line.author, station.books.people));
        card.counterparts.push_back(std::move(counterpart));
        card.people.push_back(std::move(person));
    }
    card.stamp = stampOf(printing, {PaperKind::stockCard, {item.text()}, station.facility}, digestOf(card));
    return card;
}

TableDocument stockCardDocument(const StockCard &card)
{
    using Align = Paper::Align;
    TableDocument document;
    document.title = CardWords::tr("Tarjeta de existencias");
    document.subtitle = card.name.isEmpty() ? card.item.text() : QString(card.name + u' ' + card.presentation).trimmed();
    Units total;
    for (const auto &lot : card.lots)
        total += lot.units;
    document.facts = {{CardWords::tr("Clave"), card.item.text(), Face::mono},
                      {CardWords::tr("Unidad"), card.facility.text(), Face::mono},
                      {CardWords::tr("Existencia"), amount(total, card.locale)}};
    for (const auto &lot : card.lots) {
        const QString what = lot.held ? CardWords::tr("%1, caduca el %2. Retirado o detenido: no se usa.")
                                      : CardWords::tr("%1, caduca el %2");
        document.facts.push_back({CardWords::tr("Lote %1").arg(lot.text.text()),
                                  what.arg(amount(lot.units, card.locale), shortDate(lot.expiry, card.locale))});
    }
    document.columns = {{CardWords::tr("Fecha"), 24.0},
                        {CardWords::tr("Qué pasó"), 0.0},
                        {CardWords::tr("Lote y caducidad"), 38.0},
                        {CardWords::tr("Quién"), 26.0},
                        {CardWords::tr("Piezas"), 18.0, Align::right},
                        {CardWords::tr("Quedan"), 18.0, Align::right}};
    for (size_t i = 0; i < card.lines.size(); ++i)
        document.rows.push_back(rowOf(card, i));
    document.stamp = card.stamp;
    document.locale = card.locale;
    return document;
}

} // namespace botiquin::reports
