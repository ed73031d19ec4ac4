// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/today_words.h"

#include "ui/wording/dates.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"
#include "ui/wording/stock_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace botiquin::ui {

namespace {

struct TodayWords
{
    Q_DECLARE_TR_FUNCTIONS(TodayWords)
};

QString sinceWords(const std::optional<Instant> &since, Instant now)
{
    return since ? age(now.seconds - since->seconds) : QString();
}

QString hourWords(int minutes)
{
    return clockTime(QTime(0, 0).addSecs(minutes * 60));
}

Meaning meaningOf(Pressing pressing)
{
    switch (pressing) {
    case Pressing::calm: return Meaning::info;
    case Pressing::due: return Meaning::caution;
    case Pressing::late: return Meaning::stop;
    }
    Q_UNREACHABLE();
}

TaskWords recallTask(const Task &task, Instant now)
{
    return {TodayWords::tr("Aparte lo de la alerta %1").arg(task.subject),
            TodayWords::tr("Se emitió %1. Anote cuánto apartó, aunque sea nada.").arg(sinceWords(task.since, now)),
            TodayWords::tr("Apartar"), Meaning::stop, QStringLiteral("stop")};
}

TaskWords waitingTask(const Task &task, Instant now)
{
    return {TodayWords::tr("%Ln unidad(es) sin contestar la alerta %1", nullptr, task.count).arg(task.subject),
            TodayWords::tr("Se emitió %1.").arg(sinceWords(task.since, now)), TodayWords::tr("Falta respuesta"),
            Meaning::caution, QStringLiteral("stop")};
}

TaskWords arrivedTask(const Task &task, Instant now)
{
    return {TodayWords::tr("%Ln caja(s) por recibir", nullptr, task.count),
            TodayWords::tr("El viaje %1 llegó %2.").arg(task.subject, sinceWords(task.since, now)), TodayWords::tr("Recibir"),
            meaningOf(task.pressing), QStringLiteral("kit")};
}

TaskWords shortageTask(const Task &task, Instant now)
{
    const bool isAnswered = task.pressing == Pressing::calm;
    const QString title = task.count > 0
        ? TodayWords::tr("%1: %Ln persona(s) la espera(n)", nullptr, task.count).arg(titleCase(task.subject))
        : TodayWords::tr("Falta %1").arg(titleCase(task.subject));
    return {title,
            isAnswered ? TodayWords::tr("Ya contestaron. Se avisó %1.").arg(sinceWords(task.since, now))
                       : TodayWords::tr("Todavía no hay respuesta. Se avisó %1.").arg(sinceWords(task.since, now)),
            isAnswered ? TodayWords::tr("Contestado") : TodayWords::tr("Falta"), meaningOf(task.pressing),
            QStringLiteral("shortage")};
}

TaskWords countTask(const Task &task, Instant now)
{
    return {TodayWords::tr("Conteo de la semana"),
            task.since ? TodayWords::tr("El último fue %1.").arg(sinceWords(task.since, now))
                       : TodayWords::tr("Todavía no se ha contado aquí."),
            task.pressing == Pressing::late ? TodayWords::tr("Atrasado") : TodayWords::tr("Vence hoy"),
            task.pressing == Pressing::late ? Meaning::stop : Meaning::caution, QStringLiteral("count")};
}

TaskWords packTask(const Task &task)
{
    const QString until = task.until ? dayAndMonth(*task.until) : QString();
    const QString tag = task.pressing == Pressing::late ? TodayWords::tr("Atrasado")
        : task.pressing == Pressing::due                ? TodayWords::tr("Vence hoy")
                                                        : TodayWords::tr("A tiempo");
    return {TodayWords::tr("%Ln caja(s) por sellar", nullptr, task.count),
            TodayWords::tr("Ronda %1. Se empaca hasta el %2.").arg(task.subject, until), tag, meaningOf(task.pressing),
            QStringLiteral("kit")};
}

TaskWords owedTask(const Task &task)
{
    const QString until = task.until ? dayAndMonth(*task.until) : QString();
    return {TodayWords::tr("%Ln caja(s) de la ronda %1 sin sellar", nullptr, task.count).arg(task.subject),
            TodayWords::tr("La última entrega fue el %1: %Ln clínica(s) la(s) espera(n). Séllelas y planee otro viaje.",
                           nullptr, task.facilities.value_or(0))
                .arg(until),
            TodayWords::tr("Atrasado"), Meaning::stop, QStringLiteral("kit")};
}

TaskWords expiryTask(const Task &task, bool atWarehouse)
{
    const QString advice = atWarehouse ? TodayWords::tr("Mándelos primero, a donde se usen a tiempo.")
                                       : TodayWords::tr("Úselos primero.");
    return {TodayWords::tr("Lotes por caducar: %1").arg(grouped(task.count)),
            TodayWords::tr("En menos de 30 días.") + u' ' + advice,
            TodayWords::tr("Revisar"), Meaning::caution, QStringLiteral("stock")};
}

TaskWords tripTask(const Task &task, Instant now)
{
    switch (task.kind) {
    case TaskKind::tripsOverdue:
        return {TodayWords::tr("%Ln viaje(s) que ya debía(n) regresar", nullptr, task.count),
                TodayWords::tr("El viaje %1 salió %2. Pregunte a quien conduce y anote el regreso.")
                    .arg(task.subject, sinceWords(task.since, now)),
                TodayWords::tr("Atrasado"), Meaning::stop, QStringLiteral("truck")};
    case TaskKind::tripsLate:
        return {TodayWords::tr("%Ln viaje(s) que ya debía(n) salir", nullptr, task.count),
                TodayWords::tr("Cárguelos o cámbieles el día."), TodayWords::tr("Atrasado"), Meaning::stop,
                QStringLiteral("truck")};
    case TaskKind::tripsLeave:
        return {TodayWords::tr("%Ln viaje(s) sale(n) hoy", nullptr, task.count), TodayWords::tr("Cargue las cajas y anote la salida."),
                TodayWords::tr("Hoy"), Meaning::caution, QStringLiteral("truck")};
    default:
        return {TodayWords::tr("%Ln viaje(s) en camino", nullptr, task.count),
                TodayWords::tr("Según lo que se sabe aquí, todavía no regresan."), TodayWords::tr("En camino"), Meaning::info,
                QStringLiteral("truck")};
    }
}

} // namespace

TaskWords words(const Task &task, Instant now, bool atWarehouse)
{
    switch (task.kind) {
    case TaskKind::answerRecall: return recallTask(task, now);
    case TaskKind::recallWaits: return waitingTask(task, now);
    case TaskKind::lotsExpired:
        return {TodayWords::tr("%Ln lote(s) ya caducó(aron)", nullptr, task.count),
                TodayWords::tr("Saque del anaquel lo caducado y délo de baja."),
                TodayWords::tr("Caducado"), Meaning::stop, QStringLiteral("stock")};
    case TaskKind::boxesArrived: return arrivedTask(task, now);
    case TaskKind::shortage: return shortageTask(task, now);
    case TaskKind::answerShortage:
        return {TodayWords::tr("%Ln faltante(s) sin respuesta", nullptr, task.count),
                TodayWords::tr("El más antiguo se avisó %1.").arg(sinceWords(task.since, now)), TodayWords::tr("Contestar"),
                Meaning::caution, QStringLiteral("shortage")};
    case TaskKind::boxesOwed: return owedTask(task);
    case TaskKind::tripsLate:
    case TaskKind::tripsOverdue:
    case TaskKind::tripsLeave:
    case TaskKind::tripsOnRoad: return tripTask(task, now);
    case TaskKind::packBoxes: return packTask(task);
    case TaskKind::count: return countTask(task, now);
    case TaskKind::lotsExpire: return expiryTask(task, atWarehouse);
    case TaskKind::incidents:
        return {TodayWords::tr("%Ln incidencia(s) abierta(s)", nullptr, task.count), TodayWords::tr("Algo no coincide en los libros."),
                TodayWords::tr("Revisar"), Meaning::caution, QStringLiteral("caution")};
    }
    Q_UNREACHABLE();
}

QString deliveryTitle(const ComingDelivery &delivery, Date today, bool atWarehouse)
{
    const QString kit = atWarehouse ? TodayWords::tr("Una entrega para este almacén")
        : delivery.month            ? TodayWords::tr("Su kit de %1").arg(monthWord(*delivery.month))
                                    : TodayWords::tr("Su kit");
    if (!delivery.day)
        return TodayWords::tr("%1 todavía no tiene día de entrega").arg(kit);
    if (*delivery.day < today)
        return TodayWords::tr("%1 debía llegar el %2").arg(kit, dayAndMonth(*delivery.day));
    const bool hasWindow = delivery.windowFrom && delivery.windowTo;
    const QString window = hasWindow
        ? TodayWords::tr(", entre %1 y %2").arg(hourWords(*delivery.windowFrom), hourWords(*delivery.windowTo))
        : QString();
    if (*delivery.day == today)
        return TodayWords::tr("%1 llega hoy%2").arg(kit, window);
    if (*delivery.day == today.plusDays(1))
        return TodayWords::tr("%1 llega mañana%2").arg(kit, window);
    return TodayWords::tr("%1 llega el %2%3").arg(kit, dayAndMonth(*delivery.day), window);
}

QString deliveryLine(const ComingDelivery &delivery, Instant now)
{
    QStringList parts;
    if (delivery.route && delivery.stop && delivery.stops)
        parts << TodayWords::tr("Ruta %1, parada %2 de %3.").arg(delivery.route->text()).arg(*delivery.stop).arg(*delivery.stops);
    else if (delivery.route && delivery.stop)
        parts << TodayWords::tr("Ruta %1, parada %2.").arg(delivery.route->text()).arg(*delivery.stop);
    else if (delivery.route)
        parts << TodayWords::tr("Ruta %1.").arg(delivery.route->text());
    if (delivery.departed)
        parts << TodayWords::tr("Salió %1.").arg(age(now.seconds - delivery.departed->seconds));
    else if (delivery.news)
        parts << TodayWords::tr("Es lo previsto: el último dato llegó %1.").arg(age(now.seconds - delivery.news->seconds));
    else
        parts << TodayWords::tr("Es lo previsto.");
    return parts.join(u' ');
}

QString lastingWords(const RunningOut &item)
{
    if (item.units <= Units(0))
        return TodayWords::tr("No hay");
    return item.daysLeft < 1 ? TodayWords::tr("Solo para hoy") : TodayWords::tr("Para %Ln día(s)", nullptr, item.daysLeft);
}

Meaning meaningOf(const RunningOut &item)
{
    constexpr int graveDays = 3;
    return item.daysLeft <= graveDays ? Meaning::stop : Meaning::caution;
}

} // namespace botiquin::ui
