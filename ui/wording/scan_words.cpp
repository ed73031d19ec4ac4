// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/scan_words.h"

#include "domain/packing/pack_refusal.h"
#include "ui/shell/theme.h"
#include "ui/wording/failure_words.h"

#include <QCoreApplication>

namespace botiquin::ui {

using presentation::ScanAnswerWords;

namespace {

struct NamedAnswer
{
    const char *name;
    Meaning meaning;
    const char *word;
};

constexpr NamedAnswer answers[] = {
    // The window and its pages.
    {"badge", Meaning::good, QT_TRANSLATE_NOOP("Scans", "Gafete leído")},
    {"unknownBadge", Meaning::info, QT_TRANSLATE_NOOP("Scans", "Gafete desconocido")},
    {"notUsedHere", Meaning::info, QT_TRANSLATE_NOOP("Scans", "No se usa en esa página")},
    {"tried", Meaning::good, QT_TRANSLATE_NOOP("Scans", "Prueba del lector")},
    {"cut", Meaning::caution, QT_TRANSLATE_NOOP("Scans", "Lectura cortada")},
    {"tooLong", Meaning::caution, QT_TRANSLATE_NOOP("Scans", "Código demasiado largo")},
    {"used", Meaning::good, QT_TRANSLATE_NOOP("Scans", "Leído")},
    {"formIsOpen", Meaning::caution, QT_TRANSLATE_NOOP("Scans", "Había algo a medio escribir")},
    {"received", Meaning::good, QT_TRANSLATE_NOOP("Scans", "Recibida")},
    {"notGoods", Meaning::caution, QT_TRANSLATE_NOOP("Scans", "No es de un producto")},
    {"cardOpened", Meaning::good, QT_TRANSLATE_NOOP("Scans", "Se abrió su tarjeta")},
    {"failed", Meaning::stop, QT_TRANSLATE_NOOP("Scans", "No se pudo guardar")},
    // A box.
    {"boxOpened", Meaning::info, QT_TRANSLATE_NOOP("Scans", "Se abrió la caja")},
    {"packed", Meaning::good, QT_TRANSLATE_NOOP("Scans", "Correcto")},
    {"notInStock", Meaning::caution, QT_TRANSLATE_NOOP("Scans", "No está en existencias")},
    {"refused", Meaning::stop, QT_TRANSLATE_NOOP("Scans", "No va en este kit")},
    {"lotTaken", Meaning::good, QT_TRANSLATE_NOOP("Scans", "Lote anotado")},
    {"takenBack", Meaning::info, QT_TRANSLATE_NOOP("Scans", "Se quitó lo último")},
    {"markedShort", Meaning::info, QT_TRANSLATE_NOOP("Scans", "Se anotó que no alcanza")},
    {"lineChosen", Meaning::info, QT_TRANSLATE_NOOP("Scans", "Otra línea")},
    {"putAside", Meaning::info, QT_TRANSLATE_NOOP("Scans", "Se apartó el kit")},
    {"sealWanted", Meaning::info, QT_TRANSLATE_NOOP("Scans", "Pasó a sellar")},
    {"numberWaits", Meaning::info, QT_TRANSLATE_NOOP("Scans", "Cantidad puesta")},
    {"numberDropped", Meaning::info, QT_TRANSLATE_NOOP("Scans", "Cantidad borrada")},
    {"numberFirst", Meaning::caution, QT_TRANSLATE_NOOP("Scans", "Había una cantidad puesta")},
    {"numberTooLarge", Meaning::caution, QT_TRANSLATE_NOOP("Scans", "Cantidad demasiado grande")},
    {"unknownCode", Meaning::info, QT_TRANSLATE_NOOP("Scans", "Código desconocido")},
    {"unknownCommand", Meaning::caution, QT_TRANSLATE_NOOP("Scans", "Orden desconocida")},
    {"notUnderstood", Meaning::caution, QT_TRANSLATE_NOOP("Scans", "No se entiende el código")},
    {"notForPacking", Meaning::info, QT_TRANSLATE_NOOP("Scans", "No sirve para empacar")},
    {"lotAloneUnclear", Meaning::caution, QT_TRANSLATE_NOOP("Scans", "Un lote sin su producto")},
    {"takeBackRefused", Meaning::info, QT_TRANSLATE_NOOP("Scans", "No hay nada que deshacer")},
    {"lineRefused", Meaning::info, QT_TRANSLATE_NOOP("Scans", "No hay otra línea")},
    {"asideRefused", Meaning::info, QT_TRANSLATE_NOOP("Scans", "No se puede apartar")},
    {"shortRefused", Meaning::caution, QT_TRANSLATE_NOOP("Scans", "No se anotó que no alcanza")},
    {"teachRefused", Meaning::stop, QT_TRANSLATE_NOOP("Scans", "No se enseñó el código")},
    {"nothingWaits", Meaning::info, QT_TRANSLATE_NOOP("Scans", "No había ninguna pregunta")},
    // A trip.
    {"loaded", Meaning::good, QT_TRANSLATE_NOOP("Scans", "Se cargó")},
    {"unloaded", Meaning::info, QT_TRANSLATE_NOOP("Scans", "Regresó")},
    {"unknownBox", Meaning::stop, QT_TRANSLATE_NOOP("Scans", "Caja desconocida")},
    {"reopened", Meaning::stop, QT_TRANSLATE_NOOP("Scans", "Caja reabierta")},
    {"deliveredAlready", Meaning::stop, QT_TRANSLATE_NOOP("Scans", "Ya se había entregado")},
    {"alreadyLoaded", Meaning::caution, QT_TRANSLATE_NOOP("Scans", "Ya estaba cargada")},
    {"onAnotherTrip", Meaning::stop, QT_TRANSLATE_NOOP("Scans", "Va en otro viaje")},
    {"notOnThisTrip", Meaning::stop, QT_TRANSLATE_NOOP("Scans", "No va en ese viaje")},
    {"recalled", Meaning::stop, QT_TRANSLATE_NOOP("Scans", "Lote retirado")},
    {"lotHeld", Meaning::stop, QT_TRANSLATE_NOOP("Scans", "Lote detenido")},
    {"coldNotSealedToday", Meaning::stop, QT_TRANSLATE_NOOP("Scans", "La caja fría no era de ese día")},
    // Many boxes at once.
    {"waveItemTaken", Meaning::good, QT_TRANSLATE_NOOP("Scans", "Producto en la mano")},
    {"waveBoxFilled", Meaning::good, QT_TRANSLATE_NOOP("Scans", "Puesto en su caja")},
    {"waveItemDone", Meaning::good, QT_TRANSLATE_NOOP("Scans", "Producto repartido")},
    {"waveItemRefused", Meaning::stop, QT_TRANSLATE_NOOP("Scans", "Ninguna caja lo pide")},
    {"waveBoxRefused", Meaning::stop, QT_TRANSLATE_NOOP("Scans", "No va en esa caja")},
    {"waveNotInStock", Meaning::caution, QT_TRANSLATE_NOOP("Scans", "No está en existencias")},
    {"waveTakenBack", Meaning::info, QT_TRANSLATE_NOOP("Scans", "Se quitó lo último")},
    {"waveNothingToTakeBack", Meaning::info, QT_TRANSLATE_NOOP("Scans", "No hay nada que deshacer")},
    {"waveResumed", Meaning::info, QT_TRANSLATE_NOOP("Scans", "Siguió la tanda")},
};

struct Scans
{
    Q_DECLARE_TR_FUNCTIONS(Scans)

public:
    static ScanAnswerWords refused(packing::PackRefusal rule)
    {
        using Rule = packing::PackRefusal;
        switch (rule) {
        case Rule::alreadySealed: return {Meaning::stop, tr("La caja ya está sellada")};
        case Rule::boxIsAside: return {Meaning::caution, tr("La caja está aparte")};
        case Rule::packerOverrodeThisBox:
        case Rule::overriderHasNoRight:
        case Rule::overriderPackedThisBox: return {Meaning::stop, tr("No puede autorizar esta caja")};
        case Rule::goesInOtherBox: return {Meaning::stop, tr("Va en otra caja")};
        case Rule::wrongItem: return {Meaning::stop, tr("No va en este kit")};
        case Rule::lotMissing: return {Meaning::caution, tr("Falta lote y caducidad")};
        case Rule::lotIsExpired: return {Meaning::stop, tr("Caducada")};
        case Rule::lotIsRecalled:
        case Rule::lotIsQuarantined: return {Meaning::stop, tr("Lote detenido")};
        case Rule::lotExpiresTooSoon: return {Meaning::stop, tr("Caduca antes de tiempo")};
        case Rule::lineIsComplete: return {Meaning::caution, tr("Línea completa")};
        case Rule::moreThanLineNeeds:
        case Rule::tooManyUnits: return {Meaning::caution, tr("Son más de las que faltan")};
        case Rule::unitsNotPositive:
        case Rule::nothingChanges: return {Meaning::caution, tr("No cambia nada")};
        }
        Q_UNREACHABLE();
    }

    static ScanAnswerWords ofName(const QString &answer)
    {
        for (const auto &known : answers) {
            if (answer == QLatin1String(known.name))
                return {known.meaning, tr(known.word)};
        }
        return {Meaning::neutral, answer};
    }

    static QString source(const QString &source)
    {
        if (source == scan_source::wedge || source == u"scanner")
            return tr("Lector");
        if (source == scan_source::serial)
            return tr("Lector en serie");
        if (source == scan_source::camera)
            return tr("Cámara");
        if (source == u"typed")
            return tr("A mano");
        return source;
    }

    static Runs unused(const QByteArray &code)
    {
        return compose(tr("Se leyó %1. En esta página no se usa; no se hizo nada."),
                       {fixed(presentation::readableCode(code, 32))});
    }
    static Runs tooLong()
    {
        return compose(tr("Ese código es demasiado largo para ser de una pieza. No se hizo nada."));
    }
    static Runs cut()
    {
        return compose(tr("La lectura se cortó y no se hizo nada. Escanee otra vez."));
    }
    static Runs ownBadge(const QString &initials)
    {
        return compose(tr("Ya está trabajando %1. Para que entre otra persona, escanee su gafete."), {bold(initials)});
    }
};

} // namespace

ScanAnswerWords scanAnswerWords(const QString &answer)
{
    if (const auto rule = packing::parsePackRefusal(answer))
        return Scans::refused(*rule);
    return Scans::ofName(answer);
}

QString scanSourceWords(const QString &source)
{
    return Scans::source(source);
}

Runs unusedScanNotice(const QByteArray &code)
{
    return Scans::unused(code);
}

Runs tooLongNotice()
{
    return Scans::tooLong();
}

Runs cutNotice()
{
    return Scans::cut();
}

Runs ownBadgeNotice(const QString &initials)
{
    return Scans::ownBadge(initials);
}

Runs notKeptNotice(const Failure &failure)
{
    return {plain(savingFailureWords(failure))};
}

} // namespace botiquin::ui
