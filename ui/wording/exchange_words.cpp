// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/exchange_words.h"

#include "domain/exchange/rights.h"
#include "domain/ledger/named.h"
#include "journal/exchange/intake.h"
#include "ui/wording/dates.h"
#include "ui/wording/event_words.h"
#include "ui/wording/numbers.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

namespace botiquin::ui {

namespace {

using Trouble = ExchangeTrouble::Kind;

QTime clockOf(Instant moment)
{
    return QDateTime::fromSecsSinceEpoch(moment.seconds).time();
}

struct ExchangeSays
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)

public:
    /// Short, for the foot of the window.
    static Runs silence(Instant since, Instant now)
    {
        if (Date::ofLocal(since) == Date::ofLocal(now))
            return compose(tr("%1 desde las %2"), {bold(tr("Sin conexión")), plain(clockTime(clockOf(since)))});
        return compose(tr("%1 desde el %2"), {bold(tr("Sin conexión")), plain(dayAndMonth(Date::ofLocal(since)))});
    }

    static Runs spoken(Instant last, bool isAllSent, Instant now)
    {
        const bool isToday = Date::ofLocal(last) == Date::ofLocal(now);
        const Run when = bold(isToday ? clockTime(clockOf(last)) : dayAndMonth(Date::ofLocal(last)));
        return isAllSent ? compose(tr("Enviado %1"), {when}) : compose(tr("Centro %1"), {when});
    }

    static StatusItem centre(const ExchangeStatus &status, Instant now)
    {
        const auto &memory = status.memory;
        if (memory.trouble && isAway(memory.trouble->kind))
            return {QStringLiteral("offline"), Meaning::caution, silence(memory.silentSince.value_or(now), now)};
        if (memory.trouble)
            return {QStringLiteral("caution"), Meaning::caution,
                    compose(tr("Intercambio %1 · Ctrl+E"), {bold(tr("detenido"))})};
        if (memory.lastSpoken)
            return {QStringLiteral("online"), Meaning::good, spoken(*memory.lastSpoken, status.waiting.count == 0, now)};
        return {QStringLiteral("online"), Meaning::neutral, {plain(tr("Llamando al centro"))}};
    }

    static bool isAway(Trouble kind) { return kind == Trouble::unreachable || kind == Trouble::busy; }

    static QString waiting(const ExchangeStatus &status, Instant now)
    {
        const auto &waiting = status.waiting;
        if (waiting.count == 0)
            return status.memory.lastSpoken ? tr("Todo lo anotado aquí está en el centro") : tr("No hay nada por enviar");
        return tr("%Ln registro(s) por enviar, el más antiguo %1", nullptr, waiting.count)
            .arg(age(std::max<qint64>(0, now.seconds - waiting.since.value_or(now).seconds)));
    }

    static QString lastSpoken(const ExchangeMemory &memory, Instant now)
    {
        return memory.lastSpoken ? tr("Se habló con el centro %1.").arg(momentWords(*memory.lastSpoken, now))
                                 : tr("Todavía no se ha hablado con el centro.");
    }

    static QString refused(const QString &name)
    {
        if (name == QStringLiteral("unknownDevice") || name == QStringLiteral("unknownSender"))
            return tr("El centro no conoce esta computadora. Pida a quien administra que la dé de alta allá.");
        if (name == QStringLiteral("revoked"))
            return tr("Esta computadora fue dada de baja: el centro ya no recibe nada de ella ni le da nada. Avise a quien "
                      "administra.");
        if (name == QStringLiteral("certificateNotTrusted"))
            return tr("Lo anotado está a salvo y no se envió nada: no se pudo comprobar que quien responde sea el centro. Revise la "
                      "fecha de esta computadora y la dirección en Ajustes. Si la región tiene un certificado propio, pida a quien "
                      "administra el archivo centre.pem y guárdelo junto a los datos; se intenta otra vez solo.");
        if (name == QStringLiteral("newerVersion"))
            return tr("El centro usa un Botiquín más nuevo. Instale la versión nueva en esta computadora.");
        if (name == QStringLiteral("olderCentre"))
            return tr("El centro usa un Botiquín más viejo que el de esta computadora. Pida a quien administra que lo actualice.");
        return tr("El centro y esta computadora no se entendieron. Avise a quien administra y dígale: %1.").arg(name);
    }

    /// What to do, and what is safe.
    static QString next(const ExchangeTrouble &trouble)
    {
        switch (trouble.kind) {
        case Trouble::unreachable:
            return tr("Lo anotado está a salvo en esta computadora y se envía solo cuando vuelva la red. Si la red funciona, "
                      "pida que revisen la dirección del centro en Ajustes.");
        case Trouble::busy: return tr("Lo anotado está a salvo. El centro está ocupado; se intenta otra vez solo.");
        case Trouble::refused: return refused(trouble.detail);
        case Trouble::keyMissing:
            return tr("Falta la llave de esta computadora, el archivo .keys junto a los datos, o la puede leer cualquiera. "
                      "Avise a quien administra.");
        case Trouble::storeBehind:
            return tr("Hay dos copias de estos datos, o se repuso una anterior, y el centro ya tiene lo que siguió en la otra. "
                      "Lo de los demás llega; lo anotado aquí está a salvo y espera. Botiquín lo ordena solo en cuanto nadie "
                      "está trabajando: bloquee con Ctrl+L.");
        case Trouble::store:
            return tr("No se pudo leer o escribir en el disco de esta computadora. Revise que haya espacio; se intenta otra "
                      "vez solo.");
        }
        Q_UNREACHABLE();
    }

    static QString silent(const ExchangeMemory &memory, Instant now)
    {
        if (memory.trouble->kind == Trouble::storeBehind)
            return tr("Lo anotado aquí no se envía desde %1.").arg(sinceWords(memory.silentSince.value_or(now), now));
        return isAway(memory.trouble->kind)
            ? tr("Sin conexión con el centro desde %1.").arg(sinceWords(memory.silentSince.value_or(now), now))
            : tr("El intercambio está detenido desde %1.").arg(sinceWords(memory.silentSince.value_or(now), now));
    }

    static QString sinceWords(Instant moment, Instant now)
    {
        const QString hour = clockTime(clockOf(moment));
        return Date::ofLocal(moment) == Date::ofLocal(now) ? tr("las %1").arg(hour)
                                                           : tr("el %1, %2").arg(dayAndMonth(Date::ofLocal(moment)), hour);
    }

    static QString left(IntakeRefusal::Kind kind)
    {
        using Kind = IntakeRefusal::Kind;
        switch (kind) {
        case Kind::gap: return tr("Falta lo que iba antes; se manda otra vez solo.");
        case Kind::forked: return tr("El centro tiene otra cosa con ese número: hay dos copias de estos datos.");
        case Kind::misordered: return tr("Va antes de lo que ya se anotó; el reloj o los datos cambiaron.");
        case Kind::headDiffers: return tr("No sigue de lo que el centro tiene de esta computadora.");
        case Kind::notTheAuthority: return tr("Solo quien administra la región puede definirlo.");
        case Kind::unknownDevice: return tr("El centro no conoce esta computadora.");
        case Kind::notTheSenders: return tr("Es de otra computadora.");
        case Kind::revoked: return tr("Esta computadora fue dada de baja antes de anotarlo.");
        }
        Q_UNREACHABLE();
    }

    static QString breach(RightsBreach breach)
    {
        switch (breach) {
        case RightsBreach::notTheAuthority: return tr("Solo quien administra la región puede definirlo.");
        case RightsBreach::notItsFacility: return tr("Es de otra unidad, y esta computadora no puede anotar por ella.");
        case RightsBreach::notTheCentre: return tr("Solo el centro puede decirlo.");
        case RightsBreach::revoked: return tr("Se anotó en una computadora que fue dada de baja.");
        case RightsBreach::unknownPerson: return tr("Nadie de ese nombre trabaja en la región.");
        case RightsBreach::notTheirRight: return tr("Quien lo anotó nunca tuvo ese permiso en esa unidad.");
        case RightsBreach::notAnother: return tr("Empacar, revisar y autorizar es de personas distintas.");
        case RightsBreach::notKnownYet: return tr("Espera a lo que el centro aún no tiene; contará solo.");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QList<StatusItem> exchangeItems(const ExchangeStatus &status, Instant now)
{
    if (status.centre.isEmpty())
        return {};
    QList<StatusItem> items{ExchangeSays::centre(status, now)};
    if (status.waiting.count > 0) {
        items << StatusItem{QStringLiteral("outbox"), Meaning::info,
                            {bold(ExchangeSays::tr("%Ln por enviar", nullptr, status.waiting.count))}};
    }
    return items;
}

ExchangeWords words(const ExchangeStatus &status, Instant now)
{
    const auto &memory = status.memory;
    const QString waiting = ExchangeSays::waiting(status, now);
    if (memory.trouble) {
        const bool isAway = ExchangeSays::isAway(memory.trouble->kind);
        return {waiting, ExchangeSays::silent(memory, now) + u' ' + ExchangeSays::lastSpoken(memory, now),
                ExchangeSays::next(*memory.trouble), isAway ? QStringLiteral("offline") : QStringLiteral("caution"),
                Meaning::caution};
    }
    const bool isSent = status.waiting.count == 0;
    return {waiting, ExchangeSays::lastSpoken(memory, now), QString(),
            isSent ? QStringLiteral("online") : QStringLiteral("outbox"), isSent ? Meaning::good : Meaning::info};
}

QString momentWords(Instant moment, Instant now)
{
    const Date day = Date::ofLocal(moment);
    const Date today = Date::ofLocal(now);
    const QString hour = clockTime(clockOf(moment));
    if (day == today)
        return ExchangeSays::tr("hoy a las %1").arg(hour);
    if (day == today.plusDays(-1))
        return ExchangeSays::tr("ayer a las %1").arg(hour);
    return ExchangeSays::tr("el %1 a las %2").arg(dayAndMonth(day), hour);
}

QString titleWords(const Parked &parked)
{
    switch (parked.reason) {
    case Parked::Reason::correction:
    case Parked::Reason::newer: return kindWords(parked.kind);
    case Parked::Reason::box: return ExchangeSays::tr("Caja %1").arg(parked.subject);
    case Parked::Reason::facility: return ExchangeSays::tr("Unidad %1").arg(parked.subject);
    }
    Q_UNREACHABLE();
}

QString lineWords(const Parked &parked)
{
    switch (parked.reason) {
    case Parked::Reason::correction: return ExchangeSays::tr("Corrige algo que todavía no llega.");
    case Parked::Reason::box: return ExchangeSays::tr("Se recibió; lo que el almacén puso en ella todavía no llega.");
    case Parked::Reason::facility: return ExchangeSays::tr("Se le manda un kit; sus datos todavía no llegan.");
    case Parked::Reason::newer: return ExchangeSays::tr("Lo anotó un Botiquín más nuevo. Se leerá al instalarlo aquí.");
    }
    Q_UNREACHABLE();
}

QString reasonWords(const LeftOut &left)
{
    const auto kind = parseNamed<IntakeRefusal::Kind>(left.reason);
    return kind ? ExchangeSays::left(*kind) : left.reason;
}

QString reasonWords(const HeldAct &act)
{
    const auto breach = parseNamed<RightsBreach>(act.breach);
    const QString why = breach ? ExchangeSays::breach(*breach) : act.breach + u'.';
    if (act.verdict != HeldVerdict::rejected)
        return why + u' ' + ExchangeSays::tr("El centro lo guarda hasta que alguien allá lo revise; mientras, no cuenta.");
    const QString rejected = act.note.isEmpty() ? ExchangeSays::tr("En el centro lo rechazaron.")
                                                : ExchangeSays::tr("En el centro lo rechazaron: %1.").arg(act.note);
    return why + u' ' + rejected + u' ' + ExchangeSays::tr("No cuenta.");
}

QString reachWords(Reach reach)
{
    switch (reach) {
    case Reach::facility: return ExchangeSays::tr("Su unidad");
    case Reach::state: return ExchangeSays::tr("Su estado");
    case Reach::nation: return ExchangeSays::tr("Todo el país");
    }
    Q_UNREACHABLE();
}

QString sizeWords(qint64 bytes)
{
    constexpr qint64 kilo = 1000;
    if (bytes < kilo)
        return withUnit(bytes, QStringLiteral("B"));
    return QString::number(double(bytes) / kilo, 'f', bytes < 100 * kilo ? 1 : 0) + QChar(0xa0) + QStringLiteral("kB");
}

} // namespace botiquin::ui
