// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/shortage_report.h"

#include "reports/facts_digest.h"
#include "reports/paper_words.h"

#include <QCoreApplication>
#include <algorithm>

namespace botiquin::reports {

namespace {

constexpr TextStyle plain{3.3};
constexpr TextStyle strong{3.3, true};
constexpr TextStyle fixed{3.3, false, Face::mono};
constexpr TextStyle count{3.4, true, Face::mono};

struct ShortageWords
{
    Q_DECLARE_TR_FUNCTIONS(ShortageReport)
};

QString urgencyWords(Urgency urgency)
{
    switch (urgency) {
    case Urgency::canWait: return ShortageWords::tr("Puede esperar");
    case Urgency::soon: return ShortageWords::tr("Esta semana");
    case Urgency::now: return ShortageWords::tr("Ya");
    }
    Q_UNREACHABLE();
}

QString reasonWords(const Shortage &shortage)
{
    switch (shortage.reason) {
    case ShortageReason::moreConsumption: return ShortageWords::tr("Se usó más de lo normal");
    case ShortageReason::kitWasShort: return ShortageWords::tr("El kit vino incompleto");
    case ShortageReason::neverSent: return ShortageWords::tr("No se surte en el kit");
    case ShortageReason::damaged: return ShortageWords::tr("Se dañó");
    case ShortageReason::expired: return ShortageWords::tr("Caducó");
    case ShortageReason::other:
        return shortage.note.isEmpty() ? ShortageWords::tr("Sin decir por qué") : ShortageWords::tr("Otro motivo");
    }
    Q_UNREACHABLE();
}

QString answerWords(const Shortage &shortage, const QLocale &locale)
{
    if (!shortage.answer)
        return shortage.state == ShortageState::seen ? ShortageWords::tr("Vista, sin respuesta")
                                                     : ShortageWords::tr("Sin respuesta");
    const QString units = amount(shortage.units.value_or(Units()), locale);
    switch (*shortage.answer) {
    case ShortageAnswer::willCome: return ShortageWords::tr("Van %1").arg(units);
    case ShortageAnswer::substituteWillCome:
        return ShortageWords::tr("Van %1 de %2").arg(units, shortage.substitute ? shortage.substitute->text() : absent);
    case ShortageAnswer::takeFromNeighbour: return ShortageWords::tr("Otra clínica la presta");
    case ShortageAnswer::cannot: return ShortageWords::tr("No se puede");
    }
    Q_UNREACHABLE();
}

TableCell cell(const QString &text, const TextStyle &style = plain)
{
    return {{{text, style}}, {}};
}

TableCell with(TableCell made, const QString &second, const TextStyle &style = {smallestTextMm})
{
    if (!second.isEmpty())
        made.texts.push_back({second, style});
    return made;
}

TableCell answerCell(const Shortage &shortage, const QLocale &locale)
{
    auto made = cell(answerWords(shortage, locale), shortage.answer ? strong : plain);
    if (shortage.trip)
        made = with(std::move(made), shortage.trip->text(), {smallestTextMm, false, Face::mono});
    return with(std::move(made), shortage.answerNote.value_or(QString()));
}

QString lasting(const Shortage &shortage)
{
    return shortage.daysLeft ? ShortageWords::tr("%n día(s)", nullptr, *shortage.daysLeft) : absent;
}

/// Whose they are is said of each where it is not the same for all.
bool ofMany(const ShortageReportPaper &paper)
{
    return std::any_of(paper.shortages.begin(), paper.shortages.end(), [&](const Shortage &one) {
        return one.facility != paper.facility.value_or(paper.shortages.front().facility);
    });
}

TableRow rowOf(const Shortage &shortage, const ShortageReportPaper &paper)
{
    const QString name = (shortage.displayName + u' ' + shortage.strength).trimmed();
    auto item = with(cell(name, strong), shortage.item.text(), {smallestTextMm, false, Face::mono});
    if (ofMany(paper))
        item = with(std::move(item), shortage.facilityName);
    const QString waiting = shortage.patientsWaiting ? paper.locale.toString(*shortage.patientsWaiting) : absent;
    return {with(cell(urgencyWords(shortage.urgency), strong), shortDate(Date::ofLocal(shortage.time), paper.locale)),
            std::move(item),
            cell(amount(shortage.onHand, paper.locale), fixed),
            cell(lasting(shortage)),
            cell(amount(shortage.needed, paper.locale), count),
            cell(waiting, fixed),
            with(cell(reasonWords(shortage)), shortage.note),
            answerCell(shortage, paper.locale)};
}

} // namespace

TableDocument shortageReportDocument(const ShortageReportPaper &paper)
{
    using Align = Paper::Align;
    TableDocument document;
    document.title = ShortageWords::tr("Aviso de faltantes");
    document.subtitle = ShortageWords::tr("Lo que falta y lo que se contestó");
    document.facts.push_back({ShortageWords::tr("Unidad"), paper.place});
    if (paper.facility)
        document.facts.push_back({ShortageWords::tr("CLUES"), paper.facility->text(), Face::mono});
    else if (!paper.shortages.empty() && !ofMany(paper))
        document.facts.push_back({ShortageWords::tr("Faltan en"), paper.shortages.front().facilityName});
    document.facts.push_back({ShortageWords::tr("Fecha"), shortDate(Date::ofLocal(paper.printedAt), paper.locale)});
    document.columns = {{ShortageWords::tr("Urgencia"), 22.0},
                        {ShortageWords::tr("Medicamento o material"), 0.0},
                        {ShortageWords::tr("Hay"), 12.0, Align::right},
                        {ShortageWords::tr("Alcanza"), 17.0},
                        {ShortageWords::tr("Faltan"), 14.0, Align::right},
                        {ShortageWords::tr("Esperan"), 16.0, Align::right},
                        {ShortageWords::tr("Por qué"), 26.0},
                        {ShortageWords::tr("Respuesta"), 33.0}};
    for (const auto &shortage : paper.shortages)
        document.rows.push_back(rowOf(shortage, paper));
    document.closing = ShortageWords::tr("Medicamentos o materiales que faltan: %1.").arg(paper.shortages.size());
    document.signatures = {{ShortageWords::tr("Avisa"), ShortageWords::tr("Nombre, firma y fecha")},
                           {ShortageWords::tr("Recibe el aviso"), ShortageWords::tr("Nombre, firma y fecha")}};
    document.stamp = stampOf({paper.printedAt, paper.program, paper.locale, paper.mark},
                             {PaperKind::shortageReport, {}, paper.facility},
                             factsDigest(QStringLiteral("shortageReport"), paper.shortages));
    document.locale = paper.locale;
    return document;
}

} // namespace botiquin::reports
