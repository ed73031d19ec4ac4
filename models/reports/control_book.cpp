// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/control_book.h"

#include "domain/ledger/kind.h"
#include "domain/ledger/place.h"
#include "reports/facts_digest.h"
#include "reports/paper_words.h"

#include <QCoreApplication>

namespace botiquin::reports {

namespace {

constexpr TextStyle plain{3.3};
constexpr TextStyle strong{3.3, true};
constexpr TextStyle fixed{3.3, false, Face::mono};
constexpr TextStyle smallFixed{smallestTextMm, false, Face::mono};
constexpr TextStyle count{3.4, true, Face::mono};

struct ControlWords
{
    Q_DECLARE_TR_FUNCTIONS(ControlBook)
};

QString placeWords(const QString &text)
{
    const auto place = Place::parse(text);
    if (!place)
        return text;
    const QString key = text.mid(2);
    switch (place->kind()) {
    case Place::Kind::supplier: return ControlWords::tr("De %1").arg(key);
    case Place::Kind::facility: return key;
    case Place::Kind::box: return ControlWords::tr("Caja");
    case Place::Kind::patient: return ControlWords::tr("Paciente %1").arg(key.section(u'/', 1));
    case Place::Kind::loss: return ControlWords::tr("Baja");
    case Place::Kind::variance: return ControlWords::tr("Diferencia de conteo");
    }
    Q_UNREACHABLE();
}

TableCell cell(const QString &text, const TextStyle &style = plain)
{
    return {{{text, style}}, {}};
}

TableCell movement(const ControlLine &line)
{
    auto made = cell(placeWords(line.counterpart));
    const auto place = Place::parse(line.counterpart);
    if (place && place->kind() == Place::Kind::box) // its number is not broken
        made.texts.push_back({line.counterpart.mid(2), smallFixed});
    if (line.kind == int(Kind::corrected))
        made.texts.push_back({ControlWords::tr("Corrección"), {smallestTextMm}});
    return made;
}

TableCell prescription(const ControlLine &line)
{
    if (!line.prescription)
        return cell(absent);
    auto made = cell(*line.prescription, fixed);
    if (line.prescriber)
        made.texts.push_back({*line.prescriber, {smallestTextMm}});
    return made;
}

TableRow rowOf(const ControlLine &line, const QLocale &locale)
{
    TableCell item{{{(line.displayName + u' ' + line.strength).trimmed(), strong}, {line.item.text(), smallFixed}}, {}};
    TableCell lot{{{line.lot.text(), fixed}, {shortDate(line.expiry, locale), {smallestTextMm}}}, {}};
    const bool came = line.units > Units(0);
    return {cell(shortDate(Date::ofLocal(line.time), locale)),
            std::move(item),
            movement(line),
            prescription(line),
            std::move(lot),
            cell(came ? amount(line.units, locale) : QString(), fixed),
            cell(came ? QString() : amount(-line.units, locale), fixed),
            cell(amount(line.balance, locale), count)};
}

} // namespace

TableDocument controlBookDocument(const ControlBookPaper &paper)
{
    using Align = Paper::Align;
    TableDocument document;
    document.title = ControlWords::tr("Libro de control");
    document.subtitle = ControlWords::tr("Medicamentos controlados (grupo 040)");
    document.facts = {{ControlWords::tr("Unidad"), paper.place},
                      {ControlWords::tr("CLUES"), paper.facility.text(), Face::mono},
                      {ControlWords::tr("Del"), shortDate(paper.from, paper.locale)},
                      {ControlWords::tr("Al"), shortDate(paper.to, paper.locale)}};
    document.columns = {{ControlWords::tr("Fecha"), 21.0},
                        {ControlWords::tr("Medicamento"), 29.0},
                        {ControlWords::tr("De dónde o a quién"), 0.0},
                        {ControlWords::tr("Receta y quién receta"), 25.0},
                        {ControlWords::tr("Lote y caducidad"), 22.0},
                        {ControlWords::tr("Entra"), 11.0, Align::right},
                        {ControlWords::tr("Sale"), 11.0, Align::right},
                        {ControlWords::tr("Queda"), 12.0, Align::right}};
    for (const auto &line : paper.lines)
        document.rows.push_back(rowOf(line, paper.locale));
    document.closing = ControlWords::tr("Movimientos: %1.").arg(paper.lines.size());
    document.signatures = {{ControlWords::tr("Responsable de la unidad"), ControlWords::tr("Nombre, cédula y firma")},
                           {ControlWords::tr("Verifica"), ControlWords::tr("Nombre, firma y fecha")}};
    document.stamp = stampOf({paper.printedAt, paper.program, paper.locale, paper.mark},
                             {PaperKind::controlBook, {paper.from.iso(), paper.to.iso()}, paper.facility},
                             factsDigest(QStringLiteral("controlBook"), paper.facility, paper.from, paper.to, paper.lines));
    document.locale = paper.locale;
    return document;
}

} // namespace botiquin::reports
