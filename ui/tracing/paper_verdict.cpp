// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracing/paper_verdict.h"

#include "ui/wording/numbers.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace botiquin::ui {

namespace {

using reports::PaperKind;
using reports::PaperSubject;
using reports::PaperVerdict;

struct PaperVerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(PaperVerdict)
};

/// What is of that name tells which paper it is.
PaperSubject subjectNamed(const QString &name)
{
    const QStringList parts = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return {PaperKind::shortageReport, {}};
    if (parts.size() == 2 && Date::parseIso(parts[0]) && Date::parseIso(parts[1]))
        return {PaperKind::controlBook, parts};
    if (Sscc::parse(parts.join(QString())))
        return {PaperKind::packingList, {parts.join(QString())}};
    if (Clave::parse(parts.front()))
        return {PaperKind::stockCard, {parts.front()}};
    if (parts.front().count(u'/') == 2)
        return {parts.size() == 2 ? PaperKind::deliveryNote : PaperKind::manifest, parts};
    if (Month::parse(parts.front()) && parts.size() <= 2) {
        const QString of = parts.value(1);
        return {PaperKind::pickingList,
                of.isEmpty() ? QStringList{parts[0]} : QStringList{parts[0], (of.contains(u'/') ? u'K' : u'R') + of}};
    }
    return {PaperKind::countSheet, {name.simplified()}};
}

} // namespace

std::optional<reports::PaperCode> askedPaper(const QString &word)
{
    if (auto code = reports::PaperCode::parse(word))
        return code;
    static const QRegularExpression typed(
        QStringLiteral("^\\s*([0-9a-fA-F]{4}\\s*[0-9a-fA-F]{4}\\s*[0-9a-fA-F]{4}\\s*/\\s*[0-9a-zA-Z]+)(?:\\s+(.*))?$"));
    const auto match = typed.match(word);
    const auto mark = match.hasMatch() ? reports::PaperMark::parse(match.captured(1)) : std::nullopt;
    if (!mark)
        return std::nullopt;
    return reports::PaperCode{subjectNamed(match.captured(2)), *mark};
}

QString paperWords(const PaperSubject &subject)
{
    const QString of = subject.parts.join(u' ');
    switch (subject.kind) {
    case PaperKind::manifest: return PaperVerdictWords::tr("Manifiesto del viaje %1").arg(of);
    case PaperKind::deliveryNote: return PaperVerdictWords::tr("Nota de entrega, %1").arg(of);
    case PaperKind::packingList: return PaperVerdictWords::tr("Contenido de la caja %1").arg(of);
    case PaperKind::pickingList: return PaperVerdictWords::tr("Lista de surtido, %1").arg(of);
    case PaperKind::countSheet: return PaperVerdictWords::tr("Hoja de conteo %1").arg(of);
    case PaperKind::shortageReport: return PaperVerdictWords::tr("Aviso de faltantes");
    case PaperKind::controlBook: return PaperVerdictWords::tr("Libro de control, %1").arg(of);
    case PaperKind::stockCard: return PaperVerdictWords::tr("Tarjeta de existencias, %1").arg(of);
    }
    Q_UNREACHABLE();
}

VerdictWords verdictWords(const PaperVerdict &verdict)
{
    switch (verdict.kind) {
    case PaperVerdict::Kind::isAsNow:
        return {Meaning::good, PaperVerdictWords::tr("El papel dice lo que dicen los registros."),
                PaperVerdictWords::tr("Desde que se imprimió no ha cambiado nada de él.")};
    case PaperVerdict::Kind::heldThen:
        return {Meaning::good, PaperVerdictWords::tr("El papel dice lo que decían los registros cuando se imprimió."),
                verdict.isGone ? PaperVerdictWords::tr("Después cambió todo: hoy ya no se imprimiría.")
                               : PaperVerdictWords::tr("Esto cambió después:")};
    case PaperVerdict::Kind::differs:
        return {Meaning::stop, PaperVerdictWords::tr("El papel no dice lo que decían los registros."),
                PaperVerdictWords::tr("Revise lo escrito y de qué es el papel. Si está bien, no se fíe de él y avise a quien supervisa.")};
    case PaperVerdict::Kind::markMissing:
        return {Meaning::caution, PaperVerdictWords::tr("Falta lo que va después de la diagonal."),
                PaperVerdictWords::tr("Escriba completo lo que dice al pie después de «comprobación».")};
    case PaperVerdict::Kind::logTooShort:
        return {Meaning::caution, PaperVerdictWords::tr("A esta computadora le faltan registros para comprobar ese papel."),
                PaperVerdictWords::tr("Intercambie registros y compruébelo otra vez.")};
    }
    Q_UNREACHABLE();
}

} // namespace botiquin::ui
