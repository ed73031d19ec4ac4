// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortages/shortage_words.h"

#include "ui/wording/stock_words.h"

#include <QCoreApplication>

namespace botiquin::ui {

namespace {

struct ShortageWords
{
    Q_DECLARE_TR_FUNCTIONS(ShortageWords)
};

QString endWords(const ShortageStepRow &step)
{
    switch (step.end.value_or(ShortageEnd::withdrawn)) {
    case ShortageEnd::received: return ShortageWords::tr("Ya llegó");
    case ShortageEnd::withdrawn: return ShortageWords::tr("Se retiró el aviso");
    case ShortageEnd::merged: return ShortageWords::tr("Se unió a otro aviso");
    }
    Q_UNREACHABLE();
}

QString stepWords(const ShortageStepRow &step)
{
    switch (step.step) {
    case ShortageStep::seen: return ShortageWords::tr("Vista");
    case ShortageStep::answered: {
        const auto answer = step.answer.value_or(ShortageAnswer::cannot);
        if (step.units <= Units(0))
            return words(answer);
        const QString units = pieces(step.units.count());
        return answer == ShortageAnswer::willCome ? ShortageWords::tr("Se mandan %1").arg(units)
                                                  : words(answer) + QStringLiteral(": ") + units;
    }
    case ShortageStep::closed: return endWords(step);
    }
    Q_UNREACHABLE();
}

} // namespace

QString words(Urgency urgency)
{
    switch (urgency) {
    case Urgency::canWait: return ShortageWords::tr("En el kit");
    case Urgency::soon: return ShortageWords::tr("Esta semana");
    case Urgency::now: return ShortageWords::tr("Ya");
    }
    Q_UNREACHABLE();
}

QString meaningWords(Urgency urgency)
{
    switch (urgency) {
    case Urgency::canWait: return ShortageWords::tr("Puede esperar");
    case Urgency::soon: return ShortageWords::tr("Se va a acabar");
    case Urgency::now: return ShortageWords::tr("Alguien espera");
    }
    Q_UNREACHABLE();
}

QString words(ShortageReason reason)
{
    switch (reason) {
    case ShortageReason::moreConsumption: return ShortageWords::tr("Se usó más de lo normal");
    case ShortageReason::kitWasShort: return ShortageWords::tr("El kit vino incompleto");
    case ShortageReason::neverSent: return ShortageWords::tr("No viene en el kit");
    case ShortageReason::damaged: return ShortageWords::tr("Se dañó");
    case ShortageReason::expired: return ShortageWords::tr("Caducó");
    case ShortageReason::other: return ShortageWords::tr("Otro motivo");
    }
    Q_UNREACHABLE();
}

QString unsaidReasonWords()
{
    return ShortageWords::tr("Sin decir por qué");
}

QString words(ShortageState state)
{
    switch (state) {
    case ShortageState::reported: return ShortageWords::tr("Avisada");
    case ShortageState::seen: return ShortageWords::tr("Vista");
    case ShortageState::answered: return ShortageWords::tr("Contestada");
    case ShortageState::received: return ShortageWords::tr("Ya llegó");
    case ShortageState::closed: return ShortageWords::tr("Cerrada");
    }
    Q_UNREACHABLE();
}

QString words(ShortageAnswer answer)
{
    switch (answer) {
    case ShortageAnswer::willCome: return ShortageWords::tr("Se manda");
    case ShortageAnswer::substituteWillCome: return ShortageWords::tr("Se manda otra en su lugar");
    case ShortageAnswer::takeFromNeighbour: return ShortageWords::tr("La presta otra clínica");
    case ShortageAnswer::cannot: return ShortageWords::tr("No se puede");
    }
    Q_UNREACHABLE();
}

QString words(const ShortageRefused &refused)
{
    switch (refused.rule) {
    case ShortageRefusal::noRight:
        return ShortageWords::tr("No se guardó. Hace falta el permiso de quien hace esto aquí.");
    case ShortageRefusal::unknownItem:
        return ShortageWords::tr("La clave no está en el catálogo. Escoja una de la lista.");
    case ShortageRefusal::unitsNotPositive: return ShortageWords::tr("Escriba cuántas piezas, una o más.");
    case ShortageRefusal::unitsTooMany: return ShortageWords::tr("Son demasiadas: escriba 10,000,000 o menos.");
    case ShortageRefusal::patientsNegative: return ShortageWords::tr("Escriba cuántas personas esperan, cero o más.");
    case ShortageRefusal::patientsTooMany: return ShortageWords::tr("Son demasiadas personas: escriba 99,999 o menos.");
    case ShortageRefusal::alreadyReported:
        return ShortageWords::tr("Ya avisó de esta medicina y el aviso sigue abierto.");
    case ShortageRefusal::noSuchShortage: return ShortageWords::tr("Este aviso no está en este equipo.");
    case ShortageRefusal::notOfThisFacility:
        return ShortageWords::tr("El aviso es de otra clínica. No se cambió nada.");
    case ShortageRefusal::alreadySeen: return ShortageWords::tr("Ya estaba vista.");
    case ShortageRefusal::alreadyClosed: return ShortageWords::tr("El aviso ya está cerrado. No se cambió nada.");
    case ShortageRefusal::notAnswered:
        return ShortageWords::tr("Todavía nadie ha contestado. Si ya no hace falta, retire el aviso.");
    case ShortageRefusal::substituteMissing: return ShortageWords::tr("Escoja qué medicina se manda en su lugar.");
    case ShortageRefusal::unknownSubstitute: return ShortageWords::tr("Esa medicina no está en el catálogo.");
    case ShortageRefusal::unknownTrip: return ShortageWords::tr("Ese viaje no existe, se canceló o ya pasó por ahí. Escoja otro.");
    case ShortageRefusal::tripGoesElsewhere: return ShortageWords::tr("Ese viaje no pasa por la clínica. Escoja otro.");
    case ShortageRefusal::noteMissing: return ShortageWords::tr("Escriba por qué, o qué clínica la presta.");
    case ShortageRefusal::notOfOneItem: return ShortageWords::tr("Solo se unen avisos de la misma medicina y clínica.");
    case ShortageRefusal::intoItself: return ShortageWords::tr("Es el mismo aviso. Escoja otro.");
    }
    Q_UNREACHABLE();
}

QString lastingWords(Units onHand, std::optional<int> daysLeft)
{
    if (onHand <= Units(0))
        return ShortageWords::tr("No queda");
    if (!daysLeft)
        return ShortageWords::tr("No se sabe cuánto dura");
    return ShortageWords::tr("Alcanza %Ln día(s)", nullptr, *daysLeft);
}

QString answerSentence(const Shortage &shortage)
{
    if (shortage.end == ShortageEnd::merged)
        return ShortageWords::tr("Se unió a otro aviso de la misma medicina.");
    if (!shortage.answer) {
        return shortage.state == ShortageState::reported
            ? ShortageWords::tr("Todavía nadie la ha visto. Sale en cuanto haya conexión.")
            : ShortageWords::tr("Ya la vieron. Falta la respuesta.");
    }
    const QString units = pieces(shortage.units.value_or(Units()).count());
    const QString trip = shortage.trip ? ShortageWords::tr(" en el viaje %1").arg(shortage.trip->text()) : QString();
    switch (*shortage.answer) {
    case ShortageAnswer::willCome: return ShortageWords::tr("Se mandan %1%2.").arg(units, trip);
    case ShortageAnswer::substituteWillCome:
        return ShortageWords::tr("Se mandan %1 de %2 en su lugar%3.")
            .arg(units, shortage.substitute ? shortage.substitute->text() : QString(), trip);
    case ShortageAnswer::takeFromNeighbour: return ShortageWords::tr("La presta otra clínica.");
    case ShortageAnswer::cannot: return ShortageWords::tr("No se puede mandar.");
    }
    Q_UNREACHABLE();
}

QString stepSentence(const ShortageStepRow &step)
{
    const QString note = step.note.isEmpty() ? QString() : QStringLiteral(" · ") + step.note;
    return QStringLiteral("%1, %2 · ").arg(dayOf(step.time), hourOf(step.time).section(u':', 0, 1)) +
           stepWords(step) + note;
}

} // namespace botiquin::ui
