// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/sheet_words.h"

#include "ui/wording/numbers.h"

#include <QCoreApplication>
#include <QStringList>

namespace botiquin::ui {

namespace {

/// As much of a cell as a list shows.
constexpr qsizetype cellShown = 60;

struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(SheetWords)

public:
    static QString otherRow(const RowIssue &issue)
    {
        return issue.otherFile.isEmpty()
                   ? tr("la fila %1").arg(grouped(issue.otherLine))
                   : tr("la fila %1 de %2").arg(grouped(issue.otherLine)).arg(issue.otherFile);
    }

    /// The first titles that were looked for; the list of all would fill the row.
    static QString titles(const QString &sought)
    {
        constexpr int shown = 3;
        return sought.split(QStringLiteral(", ")).mid(0, shown).join(QStringLiteral(", "));
    }

    static QString ofCodes(RowReason reason)
    {
        switch (reason) {
        case RowReason::malformedClues:
            return tr("No es una CLUES: son cinco letras y seis números.");
        case RowReason::wrongCluesDigit:
            return tr("Esa CLUES está mal escrita: su último número no le corresponde.");
        case RowReason::doubtfulClues:
            return tr("Revise esa CLUES: su último número no le corresponde.");
        case RowReason::stateDiffers:
            return tr("El estado no es el de la CLUES.");
        case RowReason::malformedClave:
            return tr("No es una clave: son números como 010.000.0104.00.");
        case RowReason::malformedName:
            return tr("Ese nombre es muy largo o tiene signos que no van.");
        case RowReason::malformedCode:
            return tr("Ese código es muy largo o tiene signos que no van.");
        case RowReason::malformedLot:
            return tr("Ese lote es muy largo o tiene signos que no van.");
        default:
            return {};
        }
    }

    static QString ofChoices(RowReason reason)
    {
        switch (reason) {
        case RowReason::unknownState:
            return tr("No es ninguno de los 32 estados.");
        case RowReason::unknownSizeClass:
            return tr("No es un tipo de unidad conocido, como 1-2 NUCLEOS.");
        case RowReason::unknownVenClass:
            return tr("Debe decir vital, esencial o no esencial.");
        case RowReason::unknownBoxClass:
            return tr("Debe decir seca, fría o material.");
        case RowReason::unknownTransport:
            return tr(
                "No es un transporte conocido: camioneta, camión, lancha, motocicleta, avioneta o a pie.");
        case RowReason::malformedCoordinate:
            return tr("No es una coordenada en grados, como 17.0654.");
        case RowReason::outsideMexico:
            return tr("Ese lugar queda fuera de México.");
        default:
            return {};
        }
    }

    static QString ofAmounts(RowReason reason)
    {
        switch (reason) {
        case RowReason::malformedDate:
            return tr("No es una fecha, un día ni una hora que se entienda.");
        case RowReason::ambiguousDate:
            return tr("No se sabe cuál es el día y cuál el mes. Escriba el mes con letras.");
        case RowReason::reversedDates:
            return tr("Termina antes de empezar.");
        case RowReason::malformedUnits:
            return tr("No es un número.");
        case RowReason::ambiguousUnits:
            return tr("No se sabe si son miles o decimales. Escriba el número sin puntos ni comas.");
        case RowReason::negativeUnits:
            return tr("Es menos que cero.");
        case RowReason::fractionalUnits:
            return tr("Debe ser un número entero.");
        case RowReason::zeroUnits:
            return tr("Dice cero: no se toma en cuenta.");
        case RowReason::tooManyUnits:
            return tr("Es demasiado: parece un error de dedo.");
        default:
            return {};
        }
    }

    static QString ofSheet(const RowIssue &issue)
    {
        switch (issue.reason) {
        case RowReason::missingColumn:
            return tr("Falta esta columna. Puede llamarse: %1.").arg(titles(issue.text));
        case RowReason::repeatedColumn:
            return tr("Hay dos columnas con el mismo título. Deje una.");
        case RowReason::extraCells:
            return tr("La fila tiene más celdas que el encabezado: algo quedó corrido.");
        case RowReason::missingValue:
            return tr("La celda está vacía.");
        case RowReason::repeatedRow:
            return tr("Habla de lo mismo que %1.").arg(otherRow(issue));
        case RowReason::contradictsRow:
            return tr("Habla de lo mismo que %1, pero dice otra cosa.").arg(otherRow(issue));
        case RowReason::spoiledGroup:
            return tr("Se queda fuera completa, porque %1 está mal.").arg(otherRow(issue));
        default:
            return {};
        }
    }

    static QString ofBooks(const RowIssue &issue)
    {
        switch (issue.reason) {
        case RowReason::unknownItem:
            return tr("Esa clave no está en el catálogo.");
        case RowReason::unknownTemplate:
            return tr("Ese tipo de kit no está definido.");
        case RowReason::unknownFacility:
            return tr("Esa clínica no está en el catálogo. Revise la CLUES.");
        case RowReason::foreignRoute:
            return tr("Esa ruta es de otro almacén.");
        case RowReason::sizeNotEntitled:
            return tr("No se sabe qué kit le toca: falta su tipo de unidad, o no hay kit para ese tipo.");
        case RowReason::kitsDiffer:
            return tr("Según los kits que le tocan son %1.").arg(issue.text);
        case RowReason::lotIsExpired:
            return tr("Ese lote ya había caducado cuando llegó.");
        case RowReason::lotIsRecalled:
            return tr("Ese lote se retira por una alerta.");
        case RowReason::expiryTooFar:
            return tr("Esa caducidad está a más de 50 años. Revise el año.");
        case RowReason::alreadyReceivedOtherwise:
            return tr("Ese documento ya se recibió con otra cantidad u otra caducidad.");
        default:
            return {};
        }
    }
};

} // namespace

QString words(const SheetFailure &failure)
{
    const QString line = grouped(failure.line);
    switch (failure.error) {
    case SheetError::empty:
        return SheetWords::tr("La hoja está vacía. Escoja otra.");
    case SheetError::tooLarge:
        return SheetWords::tr("El archivo es demasiado grande. Guarde solo la hoja que se necesita.");
    case SheetError::workbook:
        return SheetWords::tr("Ese archivo no se puede leer así. Ábralo y guárdelo como XLSX o CSV.");
    case SheetError::damagedWorkbook:
        return SheetWords::tr("El archivo de Excel está dañado. Ábralo y guárdelo de nuevo.");
    case SheetError::notText:
        return SheetWords::tr("Ese archivo no es una hoja. Escoja un XLSX o un CSV.");
    case SheetError::tooManyRows:
        return SheetWords::tr("La hoja tiene demasiadas filas. Divídala en varias.");
    case SheetError::tooManyColumns:
        return SheetWords::tr("La fila %1 tiene demasiadas columnas. Quite las que sobran.").arg(line);
    case SheetError::cellTooLong:
        return SheetWords::tr("En la fila %1 hay una celda con demasiado texto. Acórtela.").arg(line);
    case SheetError::unterminatedQuote:
        return SheetWords::tr("Las comillas que se abren en la fila %1 nunca se cierran. Ciérrelas.")
            .arg(line);
    }
    Q_UNREACHABLE();
}

QString words(const RowIssue &issue)
{
    for (const QString &said :
         {SheetWords::ofSheet(issue), SheetWords::ofBooks(issue), SheetWords::ofCodes(issue.reason),
          SheetWords::ofChoices(issue.reason), SheetWords::ofAmounts(issue.reason)}) {
        if (!said.isEmpty())
            return said;
    }
    Q_UNREACHABLE();
}

QString whereWords(const RowIssue &issue)
{
    QStringList parts;
    if (!issue.column.isEmpty())
        parts << SheetWords::tr("Columna %1").arg(issue.column);
    // Of these, the text is no cell's.
    const bool isCell = issue.reason != RowReason::missingColumn && issue.reason != RowReason::kitsDiffer &&
                        issue.reason != RowReason::foreignRoute;
    if (isCell && !issue.text.isEmpty()) {
        const bool isLong = issue.text.size() > cellShown;
        parts << SheetWords::tr("dice «%1»").arg(isLong ? issue.text.left(cellShown) + u'…' : issue.text);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace botiquin::ui
