// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/stock_words.h"

#include "domain/event_names.h"
#include "ui/wording/dates.h"
#include "ui/wording/failure_words.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

namespace botiquin::ui {

namespace {

struct StockWords
{
    Q_DECLARE_TR_FUNCTIONS(StockWords)
};

QDateTime localTime(Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.seconds);
}

QString keyOf(const QString &place)
{
    return place.mid(2);
}

QString facilityName(const QString &clues, CatalogBook &catalog)
{
    const auto parsed = Clues::parse(clues);
    const auto facility = parsed ? catalog.facility(*parsed) : Outcome<std::optional<FacilityRow>>(std::optional<FacilityRow>());
    return facility && *facility ? titleCase((*facility)->displayName) : StockWords::tr("Unidad %1").arg(clues);
}

} // namespace

QString words(presentation::LotState state)
{
    switch (state) {
    case presentation::LotState::serves: return StockWords::tr("Sirve");
    case presentation::LotState::expiresSoon: return StockWords::tr("Caduca pronto");
    case presentation::LotState::held: return StockWords::tr("Detenido");
    case presentation::LotState::expired: return StockWords::tr("Caducado");
    case presentation::LotState::belowZero: return StockWords::tr("Salió de más");
    }
    Q_UNREACHABLE();
}

QString words(presentation::StockState state)
{
    switch (state) {
    case presentation::StockState::available: return StockWords::tr("Disponible");
    case presentation::StockState::expiresSoon: return StockWords::tr("Caduca pronto");
    case presentation::StockState::holdsExpired: return StockWords::tr("Hay caducado");
    case presentation::StockState::holdsHeld: return StockWords::tr("Hay detenido");
    case presentation::StockState::held: return StockWords::tr("Detenido");
    case presentation::StockState::none: return StockWords::tr("No hay");
    case presentation::StockState::belowZero: return StockWords::tr("Salió de más");
    case presentation::StockState::incomplete: return StockWords::tr("Incompleto: actualice");
    }
    Q_UNREACHABLE();
}

QString words(LossReason reason)
{
    return namedWords(name(reason));
}

QString words(HoldReason reason)
{
    return namedWords(name(reason));
}

QString words(PackLevel level)
{
    return namedWords(name(level));
}

QString words(const StockRefused &refusal)
{
    const QString line = refusal.line > 0 ? StockWords::tr(" (renglón %1)").arg(refusal.line) : QString();
    switch (refusal.rule) {
    case StockRefusal::noRight:
        return StockWords::tr("Su gafete no tiene permiso para esto. No se guardó nada. Pídalo a quien supervisa.");
    case StockRefusal::nothingReceived:
        return StockWords::tr("Todavía no hay renglones. Escanee la primera pieza.");
    case StockRefusal::unknownItem:
        return StockWords::tr("Esa clave no está en el catálogo%1. No se guardó nada.").arg(line);
    case StockRefusal::unitsNotPositive:
    case StockRefusal::unitsTooMany:
        return StockWords::tr("La cantidad va de 1 a 10,000,000%1. No se guardó nada.").arg(line);
    case StockRefusal::lotIsExpired:
        return StockWords::tr("Ese lote ya caducó%1. No se guardó nada. Apártelo y devuélvalo al proveedor.").arg(line);
    case StockRefusal::lotIsRecalled:
        return StockWords::tr("Ese lote se retira por una alerta%1. No se guardó nada. Apártelo y devuélvalo al proveedor.")
            .arg(line);
    case StockRefusal::expiryTooFar:
        return StockWords::tr("Esa caducidad está a más de 50 años%1. No se guardó nada. Revise el año.").arg(line);
    case StockRefusal::notEnoughStock:
        return StockWords::tr("En los libros hay menos piezas que esas. No se guardó nada. Revise la cantidad.");
    case StockRefusal::notHeld:
        return StockWords::tr("Ese lote no está apartado por ese motivo. No se guardó nada.");
    case StockRefusal::eventUnknown:
        return StockWords::tr("Ese registro no está en esta computadora. No se guardó nada.");
    case StockRefusal::notOfThisFacility:
        return StockWords::tr("Ese registro es de otra unidad. No se guardó nada. Pida que lo corrijan allá.");
    case StockRefusal::notCorrectable:
        return StockWords::tr("Ese registro ya se corrigió o no se puede corregir. No se guardó nada.");
    case StockRefusal::anotherThing:
        return StockWords::tr("Lo correcto habla de otra caja o de otra unidad. No se guardó nada.");
    case StockRefusal::boxReopened:
        return StockWords::tr("Esa caja se reabrió: lo que traía ya está de vuelta. No se guardó nada.");
    case StockRefusal::boxIsAway:
        return StockWords::tr("Esa caja va en un viaje o ya se recibió. No se guardó nada. Bájela del viaje, o corrija "
                              "la recepción.");
    case StockRefusal::boxPackedAnew:
        return StockWords::tr("Ese kit ya se empacó y selló otra vez. No se guardó nada.");
    case StockRefusal::codeApproved:
        return StockWords::tr("Ese código ya está aprobado y dice otra cosa. No se guardó nada. Si está mal, avise a "
                              "quien administra.");
    }
    Q_UNREACHABLE();
}

QString words(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::diskFull:
        return StockWords::tr("El disco está lleno. Lo ya guardado está a salvo. Libere espacio y pruebe otra vez.");
    case Failure::Kind::readOnly:
        return StockWords::tr("No hay permiso para escribir ahí. Lo ya guardado está a salvo. Elija otra carpeta.");
    case Failure::Kind::busy:
    case Failure::Kind::storeInUse:
        return StockWords::tr("Otro programa está usando los datos. Lo ya guardado está a salvo. Pruebe otra vez.");
    case Failure::Kind::notFound:
        // A printer is named as it is, a file by its whole path.
        if (!failure.detail.isEmpty() && !QDir::isAbsolutePath(failure.detail))
            return StockWords::tr("No se encontró la impresora %1. Lo ya guardado está a salvo. Revise que esté "
                                  "encendida, o escoja otra en Ajustes.")
                .arg(failure.detail);
        return StockWords::tr("No se encontró la carpeta o el archivo. Lo ya guardado está a salvo.");
    default: return savingFailureWords(failure);
    }
}

QString placeWords(const QString &place, CatalogBook &catalog)
{
    const auto parsed = Place::parse(place);
    if (!parsed)
        return place;
    switch (parsed->kind()) {
    case Place::Kind::supplier: return keyOf(place);
    case Place::Kind::facility: return facilityName(keyOf(place), catalog);
    case Place::Kind::box: return StockWords::tr("Caja %1").arg(keyOf(place));
    case Place::Kind::patient: return StockWords::tr("Paciente");
    case Place::Kind::loss: return StockWords::tr("Baja: %1").arg(namedWords(keyOf(place).section(u'/', 0, 0)).toLower());
    case Place::Kind::variance: return StockWords::tr("Diferencia de conteo");
    }
    Q_UNREACHABLE();
}

QString dayOf(Instant instant)
{
    return shortDate(Date::ofLocal(instant));
}

QString hourOf(Instant instant)
{
    return clockSeconds(localTime(instant).time());
}

QString pieces(qint64 count)
{
    return withUnit(count, StockWords::tr("pieza(s)", nullptr, int(count)));
}

QString strengthAndPresentation(const QString &strength, const QString &presentation)
{
    const bool both = !strength.isEmpty() && !presentation.isEmpty();
    return strength + (both ? QStringLiteral(" · ") : QString()) + presentation;
}

namespace {

/// What was noted twice: the names of claims are those of the fold.
QString claimWords(const QString &claim, CatalogBook &catalog)
{
    const QString what = claim.section(u'/', 0, 0);
    const QString sscc = claim.section(u'/', 1, 1);
    if (what == u"receive")
        return StockWords::tr("caja %1 recibida en %2").arg(sscc, facilityName(claim.section(u'/', 2), catalog));
    if (what == u"reopen")
        return StockWords::tr("caja %1 reabierta").arg(sscc);
    return claim;
}

} // namespace

IncidentWords words(const Incident &incident, CatalogBook &catalog)
{
    const QString lot = incident.lot.value_or(QString());
    const QString item = incident.item.value_or(QString());
    const QString title = namedWords(name(incident.kind));
    switch (incident.kind) {
    case IncidentKind::negativeStock:
        if (incident.subject.startsWith(u"B:")) {
            return {title, placeWords(incident.subject, catalog),
                    StockWords::tr("Al recibirla se anotaron %1 piezas más de las que llevaba según su sello.")
                        .arg(grouped(-incident.units.value_or(Units(0)).count())),
                    StockWords::tr("Lo recibido ya cuenta en las existencias. No se perdió ningún registro."),
                    StockWords::tr("Pregunte qué venía de más, o si todavía falta un registro del almacén, y cierre la "
                                   "incidencia.")};
        }
        return {title,
                StockWords::tr("%1, lote %2").arg(item, lot),
                StockWords::tr("Del lote %1 de %2 salieron %3 piezas más de las que entraron en los libros de %4.")
                    .arg(lot, item, grouped(-incident.units.value_or(Units(0)).count()), placeWords(incident.subject, catalog)),
                StockWords::tr("Lo empacado está bien contado. No se perdió ningún registro."),
                StockWords::tr("Cuente el anaquel. Si llegó mercancía sin anotar, recíbala; si un renglón quedó mal, "
                               "corríjalo en la tarjeta de existencias.")};
    case IncidentKind::boxSealedTwice:
        return {title, incident.subject,
                StockWords::tr("La misma caja del kit %1 se selló %2 veces, quizá en dos mesas.")
                    .arg(incident.subject, grouped(incident.units.value_or(Units(0)).count())),
                StockWords::tr("Ninguna caja se borró: cada una tiene su número y su sello."),
                StockWords::tr("Elija cuál viaja, reabra la otra y regrese sus piezas al anaquel.")};
    case IncidentKind::ssccUsedTwice:
        return {title, incident.subject,
                StockWords::tr("El número de caja %1 está en %2 cajas distintas.")
                    .arg(incident.subject, grouped(incident.units.value_or(Units(0)).count())),
                StockWords::tr("El contenido de las dos está anotado."),
                StockWords::tr("Reabra una, o corrija su traslado, y ciérrela otra vez: recibe un número nuevo.")};
    case IncidentKind::contestedClaim:
        return {title, claimWords(incident.subject, catalog),
                StockWords::tr("Dos computadoras anotaron lo mismo (%1). Cuenta solo la primera.")
                    .arg(claimWords(incident.subject, catalog)),
                StockWords::tr("Las existencias están bien: la segunda no se sumó."),
                StockWords::tr("Revise con las dos personas qué pasó de verdad y escríbalo en la nota.")};
    case IncidentKind::unreadableEvent:
        return {title, incident.subject,
                StockWords::tr("El registro %1 viene de una versión más nueva y aquí no se puede leer.")
                    .arg(incident.subject),
                StockWords::tr("Está guardado entero. Las cifras que toca se marcan como incompletas."),
                StockWords::tr("Actualice Botiquín en esta computadora.")};
    case IncidentKind::parkedEvent:
        return {title, incident.subject,
                StockWords::tr("El registro %1 depende de uno que todavía no llega a esta computadora.")
                    .arg(incident.subject),
                StockWords::tr("Está guardado y se aplicará solo en cuanto llegue el que falta."),
                StockWords::tr("Traiga los registros de la otra computadora; no hay que volver a escribir nada.")};
    case IncidentKind::receivedElsewhere: {
        const QString sscc = incident.subject.section(u'/', 0, 0);
        const QString where = facilityName(incident.subject.section(u'/', 1), catalog);
        return {title, StockWords::tr("Caja %1").arg(sscc),
                StockWords::tr("La caja %1 se recibió en %2, y no era para esa unidad o ya estaba en otra.").arg(sscc, where),
                StockWords::tr("Lo que traía está anotado donde llegó."),
                StockWords::tr("Decida si se queda ahí o se envía a su destino, y escríbalo en la nota.")};
    }
    case IncidentKind::leftInBox:
        return {title, StockWords::tr("%1, lote %2").arg(item, lot),
                StockWords::tr("En la %1 se sellaron %2 piezas más del lote %3 de %4 que las que se recibieron.")
                    .arg(placeWords(incident.subject, catalog).toLower(), grouped(incident.units.value_or(Units(0)).count()),
                         lot, item),
                StockWords::tr("Lo recibido está bien anotado: la caja se recibió antes de que llegara su lista."),
                StockWords::tr("Pregunte en la unidad si llegaron, y corrija la recepción.")};
    case IncidentKind::boxOnTwoTrips:
        return {title, incident.subject,
                StockWords::tr("La caja %1 se cargó en %2 viajes y no se bajó de ninguno.")
                    .arg(incident.subject, grouped(incident.units.value_or(Units(0)).count())),
                StockWords::tr("Su contenido se cuenta una sola vez."),
                StockWords::tr("Pregunte en cuál viaje va y anote que se bajó del otro.")};
    case IncidentKind::tripOverdue:
        if (incident.units) {
            return {title, incident.subject,
                    StockWords::tr("El viaje %1 terminó, y de %2 de las cajas que llevaba no está anotada la entrega ni el regreso.")
                        .arg(incident.subject, grouped(incident.units->count())),
                    StockWords::tr("Lo que traen sigue a cargo de quien conduce."),
                    StockWords::tr("Pregunte a quien conduce y en las clínicas, y anote la caja que volvió o que se recibió.")};
        }
        return {title, incident.subject,
                StockWords::tr("El viaje %1 salió y pasaron los días de entrega de su ronda sin que se anotara su regreso.")
                    .arg(incident.subject),
                StockWords::tr("Lo que las clínicas recibieron está anotado; lo demás sigue a cargo de quien conduce."),
                StockWords::tr("Llame a quien conduce. Anote el regreso y las cajas que volvieron.")};
    case IncidentKind::recalledAboard:
        return {title, incident.subject,
                StockWords::tr("La caja %1 se cargó cuando el lote %2 de %3 ya estaba retirado.")
                    .arg(incident.subject, lot, item),
                StockWords::tr("La clínica no podrá surtir ese lote."),
                StockWords::tr("Avise a quien conduce y a la clínica que aparten la caja, o pida que la regresen.")};
    case IncidentKind::openedAway:
        return {title, incident.subject,
                StockWords::tr("La caja %1 se reabrió o se anuló su sello, y en otro registro salió en un viaje o se "
                               "recibió.")
                    .arg(incident.subject),
                StockWords::tr("Sus piezas están anotadas de vuelta en el almacén."),
                StockWords::tr("Pregunte dónde está la caja y qué trae. Corrija el registro que no sucedió.")};
    case IncidentKind::storeCopied: {
        const auto id = DeviceId::parse(incident.subject);
        const auto device = id ? catalog.device(*id) : Outcome<std::optional<DeviceRow>>();
        const QString label = device && *device ? (*device)->label : incident.subject;
        return {title, label,
                StockWords::tr("Los datos de «%1» se usaron en dos lugares a la vez, quizá en dos computadoras.").arg(label),
                StockWords::tr("No se perdió nada: lo que se anotó en cada copia está en los libros, y desde ahora se distinguen."),
                StockWords::tr("Averigüe dónde está la otra copia y dé de alta esa computadora con un código propio. Revise si algo "
                               "se anotó en las dos.")};
    }
    case IncidentKind::setAsideTooMuch: {
        const qsizetype slash = incident.subject.lastIndexOf(u'/');
        return {title, item,
                StockWords::tr("Por el retiro %1, %2 dijo que apartó %3 piezas más de %4 de las que tenía según los libros.")
                    .arg(incident.subject.left(slash),
                         placeWords(QStringLiteral("F:") + incident.subject.mid(slash + 1), catalog),
                         grouped(incident.units.value_or(Units(0)).count()), item),
                StockWords::tr("La respuesta está anotada como se dijo. Las existencias no cambiaron."),
                StockWords::tr("Pregunte cuántas piezas hay apartadas. Si fue un error, responda otra vez al retiro; si las "
                               "hay, cuente el anaquel.")};
    }
    case IncidentKind::tripSealsDiffer: {
        const QString trip = incident.subject.section(u'/', 0, 2);
        const QString where = incident.subject.section(u'/', 3);
        return {title, trip,
                StockWords::tr("El viaje %1 llegó a %2 con sellos rotos o que no son los que se anotaron al salir.")
                    .arg(trip, Clues::parse(where) ? facilityName(where, catalog) : where),
                StockWords::tr("Los dos datos están guardados; las existencias no cambiaron."),
                StockWords::tr("Pregunte a quien conduce y pida que cuenten las cajas de esa parada. Escriba qué pasó en la "
                               "nota.")};
    }
    case IncidentKind::boxSealDiffers: {
        const QString sscc = incident.subject.section(u'/', 0, 0);
        return {title, StockWords::tr("Caja %1").arg(sscc),
                StockWords::tr("La caja %1 llegó a %2 con su sello roto, sin sello o con otro número.")
                    .arg(sscc, facilityName(incident.subject.section(u'/', 1), catalog)),
                StockWords::tr("Lo que se recibió está anotado como se contó."),
                StockWords::tr("Revise si faltaron piezas y pregunte a quien la llevaba. Escriba qué pasó en la nota.")};
    }
    case IncidentKind::coldLoadedLate:
        return {title, incident.subject,
                StockWords::tr("La caja fría %1 se selló un día y se cargó otro.").arg(incident.subject),
                StockWords::tr("El contenido está anotado completo."),
                StockWords::tr("Revise cómo se guardó. Si estuvo fuera de 2 a 8 °C, pida que no se use.")};
    }
    Q_UNREACHABLE();
}

} // namespace botiquin::ui
