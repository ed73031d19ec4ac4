// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/failure_words.h"

#include "journal/clock_range.h"

#include <QCoreApplication>

namespace botiquin::ui {

namespace {

struct Failures
{
    Q_DECLARE_TR_FUNCTIONS(Failures)

public:
    static FailureWords opening(Failure::Kind kind)
    {
        using Kind = Failure::Kind;
        switch (kind) {
        case Kind::notFound:
            return {tr("Aquí no hay un almacén de datos de Botiquín"),
                    tr("No se creó ni se borró nada."),
                    tr("Si es la primera vez, prepárelo con botiquinctl region create. Si lo movieron, abra Botiquín "
                       "con --store y el lugar donde está.")};
        case Kind::readOnly:
            return {tr("No se puede escribir en el lugar de los datos"),
                    tr("Lo guardado está completo; no se cambió nada."),
                    tr("Pida que le den permiso de escritura en esa carpeta, o quite el seguro de la memoria, y abra "
                       "Botiquín otra vez.")};
        case Kind::diskFull:
            return {tr("El disco está lleno"),
                    tr("Todo lo que ya tenía su respuesta está guardado."),
                    tr("Libere espacio, 100 MB bastan, y abra Botiquín otra vez. No borre el archivo de los datos.")};
        case Kind::damaged:
            return {tr("El archivo de los datos está dañado o no es de Botiquín"),
                    tr("No se cambió nada en él."),
                    tr("No lo borre. Haga una copia y avise a su supervisor: botiquinctl verify dice qué se puede "
                       "recuperar.")};
        case Kind::newerStore:
            return {tr("Estos datos son de un Botiquín más nuevo"),
                    tr("Están completos; este programa no los tocó."),
                    tr("Instale la versión nueva de Botiquín en esta computadora y ábralo otra vez.")};
        case Kind::storeInUse:
            return {tr("Botiquín ya está abierto con estos datos"),
                    tr("Lo que hay en la otra ventana sigue ahí."),
                    tr("Siga en la ventana que ya está abierta. Si no la ve, búsquela en la barra de tareas.")};
        case Kind::busy:
            return {tr("Otro programa está usando los datos"), tr("No se cambió nada."),
                    tr("Espere un momento y abra Botiquín otra vez.")};
        case Kind::malformed:
            return {tr("Estos datos no dicen qué puesto de trabajo es este"),
                    tr("Están completos; no se cambió nada."),
                    tr("Dé de alta este puesto con botiquinctl region create, o pida a quien administra que lo haga.")};
        case Kind::database:
        case Kind::io:
        case Kind::network:
        case Kind::exhausted: break;
        }
        return {tr("No se pudieron abrir los datos"), tr("No se cambió nada."),
                tr("Abra Botiquín otra vez. Si vuelve a pasar, avise a su supervisor y enséñele esta página.")};
    }

    static FailureWords ofClock()
    {
        return {tr("El reloj de esta computadora está muy equivocado"), tr("No se cambió nada."),
                tr("Ponga la fecha y la hora correctas en la computadora y abra Botiquín otra vez.")};
    }

    static QString saving(Failure::Kind kind)
    {
        using Kind = Failure::Kind;
        switch (kind) {
        case Kind::diskFull: return tr("No se guardó: el disco está lleno. Libere espacio e inténtelo otra vez.");
        case Kind::readOnly: return tr("No se guardó: no hay permiso para escribir en la carpeta de los datos.");
        case Kind::busy: return tr("No se guardó: otro programa usa los datos. Inténtelo otra vez.");
        case Kind::damaged: return tr("No se guardó: el archivo de los datos está dañado. Avise a su supervisor.");
        default: return tr("No se guardó. Inténtelo otra vez; si vuelve a pasar, avise a su supervisor.");
        }
    }
};

} // namespace

FailureWords openingFailureWords(const Failure &failure)
{
    return failure.detail == clockOutOfRange() ? Failures::ofClock() : Failures::opening(failure.kind);
}

QString savingFailureWords(const Failure &failure)
{
    return Failures::saving(failure.kind);
}

} // namespace botiquin::ui
