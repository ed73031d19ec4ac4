// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/recall_words.h"

#include "ui/wording/names.h"
#include "ui/wording/stock_words.h"

#include <QCoreApplication>

namespace botiquin::ui {

namespace {

struct RecallWords
{
    Q_DECLARE_TR_FUNCTIONS(RecallWords)
};

QString lossWords(const QString &key)
{
    const QString reason = key.section(u'/', 0, 0);
    const QString holder = key.section(u'/', 1);
    QString what = reason;
    for (int i = 0; i < countOf(LossReason{}); ++i) {
        if (name(LossReason(i)) == reason)
            what = words(LossReason(i)).toLower();
    }
    const QString lost = RecallWords::tr("Baja: %1").arg(what);
    return holder.isEmpty() ? lost : lost + QStringLiteral(" · ") + stationWords(holder, {});
}

} // namespace

QString words(RecallClass level)
{
    switch (level) {
    case RecallClass::one: return RecallWords::tr("Clase I: puede causar la muerte o un daño grave");
    case RecallClass::two: return RecallWords::tr("Clase II: puede causar un daño pasajero");
    case RecallClass::three: return RecallWords::tr("Clase III: es difícil que cause daño");
    }
    Q_UNREACHABLE();
}

QString shortWords(RecallClass level)
{
    switch (level) {
    case RecallClass::one: return RecallWords::tr("Clase I");
    case RecallClass::two: return RecallWords::tr("Clase II");
    case RecallClass::three: return RecallWords::tr("Clase III");
    }
    Q_UNREACHABLE();
}

QString words(TouchedKind kind)
{
    switch (kind) {
    case TouchedKind::stock: return RecallWords::tr("En anaquel");
    case TouchedKind::openBox: return RecallWords::tr("En cajas que se empacan");
    case TouchedKind::sealedBox: return RecallWords::tr("En cajas selladas");
    case TouchedKind::road: return RecallWords::tr("En camino");
    case TouchedKind::patient: return RecallWords::tr("Con pacientes");
    }
    Q_UNREACHABLE();
}

QString words(const RecallRefused &refusal)
{
    switch (refusal.rule) {
    case RecallRefusal::noRight: return RecallWords::tr("Su gafete no permite hacer esto. No se anotó nada.");
    case RecallRefusal::notTheAuthority:
        return RecallWords::tr("Las alertas se emiten y se terminan en la computadora de la región. No se anotó nada.");
    case RecallRefusal::reasonMissing: return RecallWords::tr("Escriba por qué se retira, para quien lo lea después.");
    case RecallRefusal::unknownGtin: return RecallWords::tr("Nadie ha enseñado ese código. Elija la clave.");
    case RecallRefusal::unknownItem: return RecallWords::tr("Elija la clave de la lista.");
    case RecallRefusal::codeIsOfAnotherItem: return RecallWords::tr("Ese código es de otra clave.");
    case RecallRefusal::alreadyIssued:
        return RecallWords::tr("Ya hay una alerta con ese número. Escriba otro, por ejemplo con el año.");
    case RecallRefusal::unknownRecall: return RecallWords::tr("Esa alerta no está en esta computadora.");
    case RecallRefusal::alreadyEnded: return RecallWords::tr("La alerta ya terminó. No hay nada que apartar.");
    case RecallRefusal::unitsNotPositive: return RecallWords::tr("Escriba cuántas piezas apartó, de 1 en adelante.");
    case RecallRefusal::unitsTooMany: return RecallWords::tr("Son demasiadas: escriba 10,000,000 o menos.");
    case RecallRefusal::lotNotConcerned: return RecallWords::tr("Ese lote no es de los que se retiran.");
    case RecallRefusal::lotTwice: return RecallWords::tr("Ese lote está dos veces en la lista.");
    }
    Q_UNREACHABLE();
}

QString scopeOf(const Recall &recall)
{
    QStringList scope;
    if (recall.lot)
        scope << RecallWords::tr("lote %1").arg(recall.lot->text());
    if (recall.maker)
        scope << recall.maker->text();
    if (recall.gtin)
        scope << RecallWords::tr("código %1").arg(recall.gtin->shortText());
    if (recall.isWholeItem())
        scope << RecallWords::tr("todos los lotes");
    return scope.join(QStringLiteral(" · "));
}

QString whatIsRecalled(const Recall &recall)
{
    return titleCase(recall.displayName) + QStringLiteral(" · ") + scopeOf(recall);
}

QString whereTouched(const Touched &touched)
{
    const QString facility = titleCase(touched.facilityName);
    const QString box = touched.place.section(u':', 1);
    switch (touched.kind) {
    case TouchedKind::stock: return facility;
    case TouchedKind::openBox: return RecallWords::tr("Kit %1").arg(touched.place);
    case TouchedKind::sealedBox: return RecallWords::tr("Caja %1").arg(box);
    case TouchedKind::road: return RecallWords::tr("Caja %1").arg(box);
    case TouchedKind::patient: return RecallWords::tr("Paciente %1").arg(touched.patient.value_or(0));
    }
    Q_UNREACHABLE();
}

QString stationWords(const QString &text, const QString &facilityName)
{
    const QString key = text.section(u':', 1);
    const QString called = facilityName.isEmpty() ? key : titleCase(facilityName);
    if (text.startsWith(QStringLiteral("T:")))
        return RecallWords::tr("Viaje %1").arg(key);
    const auto place = Place::parse(text);
    if (!place)
        return text;
    switch (place->kind()) {
    case Place::Kind::supplier: return key;
    case Place::Kind::facility: return called;
    case Place::Kind::box: return RecallWords::tr("Caja %1").arg(key);
    case Place::Kind::patient:
        return RecallWords::tr("Paciente %1").arg(key.section(u'/', 1))
            + (facilityName.isEmpty() ? QString() : QStringLiteral(" · ") + called);
    case Place::Kind::loss: return lossWords(key);
    case Place::Kind::variance: return RecallWords::tr("Diferencia de conteo");
    }
    Q_UNREACHABLE();
}

QString wayWords(const TraceLine &line)
{
    const QString from = line.from.isEmpty() ? QString() : stationWords(line.from, line.fromName);
    const QString to = line.to.isEmpty() ? QString() : stationWords(line.to, line.toName);
    if (from.isEmpty() || to.isEmpty())
        return from + to;
    return from + QStringLiteral(" → ") + to;
}

} // namespace botiquin::ui
