// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/packing_list.h"

#include "reports/paper_words.h"

#include <QCoreApplication>
#include <set>

namespace botiquin::reports {

namespace {

constexpr TextStyle fixed{3.4, false, Face::mono};

struct PackingWords
{
    Q_DECLARE_TR_FUNCTIONS(PackingList)
};

TableRow rowOf(const PackingLine &line, const QLocale &locale)
{
    TableCell item{{{line.name, {3.4, true}}}, {}};
    if (!line.presentation.isEmpty())
        item.texts.push_back({line.presentation, {smallestTextMm}});
    const QString expiry = line.expiry ? shortDate(*line.expiry, locale) : absent;
    return {{{{line.clave.text(), fixed}}, {}},
            item,
            {{{line.lot.text(), fixed}}, {}},
            {{{expiry, {3.4}}}, {}},
            {{{amount(line.units, locale), {3.4, true, Face::mono}}}, {}}};
}

QString totals(const PackingList &list)
{
    std::set<QString> claves;
    Units units;
    for (const PackingLine &line : list.lines) {
        claves.insert(line.clave.text());
        units += line.units;
    }
    return PackingWords::tr("Total: %n claves", nullptr, int(claves.size())) +
           PackingWords::tr(", %1 piezas.").arg(amount(units, list.locale));
}

std::vector<DocumentFact> factsOf(const PackingList &list)
{
    const QString kit = PackingWords::tr("%1 de %2").arg(list.kit).arg(list.kits);
    const QString box = PackingWords::tr("%1 de %2").arg(list.box).arg(list.boxes);
    std::vector<DocumentFact> facts{
        {PackingWords::tr("Entregar en"), list.facilityName},
        {PackingWords::tr("CLUES"), list.clues.text(), Face::mono},
        {PackingWords::tr("Municipio"), QStringList{list.municipality, list.state}.join(QLatin1String(", "))},
        {PackingWords::tr("Sale de"), list.warehouse},
        {PackingWords::tr("Kit"), kit},
        {PackingWords::tr("Caja"), box},
        {PackingWords::tr("Código"), list.sscc.text(), Face::mono},
        {PackingWords::tr("Sello"), list.seal.text(), Face::mono},
        {PackingWords::tr("Se selló"), dateAndTime(list.sealedAt, list.locale)},
    };
    return facts;
}

} // namespace

TableDocument packingListDocument(const PackingList &list)
{
    TableDocument document;
    document.title = PackingWords::tr("Contenido de la caja");
    document.subtitle = PackingWords::tr("Kit de %1").arg(monthAndYear(list.month, list.locale)) +
                        QStringLiteral(" · ") + list.facilityName;
    document.facts = factsOf(list);
    document.note =
        PackingWords::tr("Al abrir la caja, compare cada renglón. Si algo no coincide, anótelo al recibir.");
    document.columns = {{PackingWords::tr("Clave"), 32.0},
                        {PackingWords::tr("Medicamento o material"), 0.0},
                        {PackingWords::tr("Lote"), 27.0},
                        {PackingWords::tr("Caduca"), 23.0},
                        {PackingWords::tr("Piezas"), 15.0, Paper::Align::right}};
    for (const PackingLine &line : list.lines)
        document.rows.push_back(rowOf(line, list.locale));
    document.closing = totals(list);
    document.signatures = {{PackingWords::tr("Empacó"), list.packedBy}};
    if (!list.checkedBy.isEmpty())
        document.signatures.push_back({PackingWords::tr("Revisó"), list.checkedBy});
    document.signatures.push_back(
        {PackingWords::tr("Recibe en la clínica"), PackingWords::tr("Nombre, firma y fecha")});
    document.stamp = list.stamp;
    document.locale = list.locale;
    return document;
}

Outcome<void> paintPackingList(const PackingList &list, Paper &paper)
{
    return paintTable(packingListDocument(list), paper);
}

} // namespace botiquin::reports
