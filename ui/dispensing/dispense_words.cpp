// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dispensing/dispense_words.h"

#include "ui/wording/dates.h"
#include "ui/wording/stock_words.h"

#include <QCoreApplication>

namespace botiquin::ui {

namespace {

struct DispenseWords
{
    Q_DECLARE_TR_FUNCTIONS(DispenseWords)
};

QString lotOf(const DispenseRefused &refused)
{
    return refused.lot ? refused.lot->text.text() : QStringLiteral("–");
}

QString tooFew(const DispenseRefused &refused)
{
    if (refused.there.isZero())
        return DispenseWords::tr(
            "No está en existencias. No se sumó nada. Si la tiene en la mano, corrija la cuenta: F4.");
    const QString words = DispenseWords::tr(
        "En existencias solo hay %1. No se cambió nada. Si tiene más en la mano, corrija la cuenta: F4.");
    return words.arg(pieces(refused.there.count()));
}

} // namespace

QString words(const DispenseRefused &refused)
{
    switch (refused.rule) {
    case DispenseRefusal::noRight:
        return DispenseWords::tr("No se entregó nada. Hace falta el permiso para surtir aquí.");
    case DispenseRefusal::patientMissing: return DispenseWords::tr("Primero diga para quién es: credencial o CURP.");
    case DispenseRefusal::noSuchPatient:
        return DispenseWords::tr("Aquí no hay paciente con ese número. Busque por credencial o CURP.");
    case DispenseRefusal::nothingDispensed:
        return DispenseWords::tr("Falta la medicina. Escanéela o escriba tres letras.");
    case DispenseRefusal::unknownItem: return DispenseWords::tr("No está en el catálogo. No se sumó nada.");
    case DispenseRefusal::unitsNotPositive: return DispenseWords::tr("Escriba cuántas piezas, una o más.");
    case DispenseRefusal::unitsTooMany: return DispenseWords::tr("Son demasiadas: escriba 10,000,000 o menos.");
    case DispenseRefusal::lotIsExpired:
        return DispenseWords::tr("El lote %1 está caducado. No se sumó nada. Apártelo y tome otro.")
            .arg(lotOf(refused));
    case DispenseRefusal::lotIsRecalled:
        return DispenseWords::tr("El lote %1 se está retirando. No se sumó nada. Apártelo y tome otro.")
            .arg(lotOf(refused));
    case DispenseRefusal::lotIsHeld:
        return DispenseWords::tr("El lote %1 está detenido. No se sumó nada. Tome otro.").arg(lotOf(refused));
    case DispenseRefusal::notInStock: return tooFew(refused);
    case DispenseRefusal::prescriptionMissing:
        return DispenseWords::tr("Es controlada: escriba el folio de la receta.");
    case DispenseRefusal::prescriberMissing: return DispenseWords::tr("Es controlada: escriba quién la receta.");
    }
    Q_UNREACHABLE();
}

QString stateWords(DispenseRefusal rule)
{
    switch (rule) {
    case DispenseRefusal::unitsTooMany: return DispenseWords::tr("Son demasiadas: escriba 10,000,000 o menos.");
    case DispenseRefusal::lotIsExpired: return DispenseWords::tr("Caducada");
    case DispenseRefusal::lotIsRecalled: return DispenseWords::tr("Se retira");
    case DispenseRefusal::lotIsHeld: return DispenseWords::tr("Detenida");
    case DispenseRefusal::notInStock: return DispenseWords::tr("No alcanza");
    default: return DispenseWords::tr("No se puede");
    }
}

QString words(CurpError error)
{
    switch (error) {
    case CurpError::wrongLength:
        return DispenseWords::tr("La CURP lleva 18 letras y números. Revise cuáles faltan o sobran.");
    case CurpError::wrongShape:
        return DispenseWords::tr("Hay una letra donde va un número, o al revés. Revise la CURP.");
    case CurpError::wrongDate: return DispenseWords::tr("La fecha de nacimiento de la CURP no existe. Revísela.");
    case CurpError::unknownState:
        return DispenseWords::tr("Las letras del estado de la CURP no son de ninguno. Revíselas.");
    case CurpError::wrongCheckDigit:
        return DispenseWords::tr("La CURP no cuadra con su último número. Revise letra por letra.");
    case CurpError::nobodys:
        return DispenseWords::tr("Esa CURP la comparten muchas personas. Use la credencial o el número de expediente.");
    }
    Q_UNREACHABLE();
}

QString words(PatientRefusal refusal)
{
    switch (refusal) {
    case PatientRefusal::noRight: return DispenseWords::tr("No se borró nada. Hace falta el permiso para surtir aquí.");
    case PatientRefusal::noSuchPatient: return DispenseWords::tr("De esa persona ya no se guarda quién es.");
    }
    Q_UNREACHABLE();
}

QString patientName(const KnownPatient &patient)
{
    if (patient.who && !patient.who->initials.isEmpty())
        return patient.who->initials;
    return DispenseWords::tr("Paciente %1").arg(patient.number);
}

QString bornWords(const KnownPatient &patient)
{
    if (!patient.who || !patient.who->birthYear)
        return {};
    return DispenseWords::tr("nació en %1").arg(*patient.who->birthYear);
}

} // namespace botiquin::ui
