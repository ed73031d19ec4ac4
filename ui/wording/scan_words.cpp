// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/scan_words.h"

#include "domain/packing/pack_refusal.h"
#include "ui/shell/theme.h"
#include "ui/wording/failure_words.h"

#include <QCoreApplication>

namespace botiquin::ui {

using presentation::ScanAnswerWords;

namespace {

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
        if (answer == u"packed")
            return {Meaning::good, tr("Correcto")};
        if (answer == u"received")
            return {Meaning::good, tr("Recibida")};
        if (answer == u"notInStock")
            return {Meaning::caution, tr("No está en existencias")};
        if (answer == u"unknownCode")
            return {Meaning::info, tr("Código desconocido")};
        if (answer == scan_answer::badge)
            return {Meaning::good, tr("Gafete leído")};
        if (answer == scan_answer::unknownBadge)
            return {Meaning::info, tr("Gafete desconocido")};
        if (answer == scan_answer::notUsedHere)
            return {Meaning::info, tr("No se usa en esa página")};
        if (answer == scan_answer::tried)
            return {Meaning::good, tr("Prueba del lector")};
        if (answer == scan_answer::tooLong)
            return {Meaning::caution, tr("Código demasiado largo")};
        return {Meaning::neutral, answer};
    }

    static QString source(const QString &source)
    {
        if (source == u"wedge")
            return tr("Lector");
        if (source == u"serial")
            return tr("Lector en serie");
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

Runs ownBadgeNotice(const QString &initials)
{
    return Scans::ownBadge(initials);
}

Runs notKeptNotice(const Failure &failure)
{
    return {plain(savingFailureWords(failure))};
}

} // namespace botiquin::ui
