// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace botiquin {

/// What is wrong with a place in a sheet. The words for it are the program's that shows it.
enum class RowReason {
    missingColumn,       ///< `text` lists the titles that were looked for
    repeatedColumn,      ///< two columns have the same title
    extraCells,          ///< the row is longer than the header
    missingValue,        ///< a cell that must not be empty
    malformedClues,      ///< not five letters and six digits
    wrongCluesDigit,     ///< an IMB key whose check digit does not follow: mistyped
    doubtfulClues,       ///< an older key whose check digit does not follow
    stateDiffers,        ///< the state is not the one that the CLUES begins with
    malformedClave,      ///< not 3-3-4 or 3-3-4-2 digits
    malformedName,       ///< too long, or with characters that no name has
    malformedCode,       ///< of a template, slot or supplier: too long, or with characters that none has
    unknownState,        ///< not one of the 32
    unknownSizeClass,    ///< not a size of a unit
    unknownVenClass,     ///< not vital, essential or non-essential
    unknownBoxClass,     ///< not dry, cold or supplies
    unknownTransport,    ///< no means of transport
    malformedCoordinate, ///< not a number of degrees
    outsideMexico,       ///< a point that is not in Mexico
    malformedLot,        ///< too long, or with control characters
    malformedDate,       ///< no date in any form that is known
    ambiguousDate,       ///< reads as more than one day
    reversedDates,       ///< ends before it begins
    malformedUnits,      ///< not a number
    ambiguousUnits,      ///< "12.000": thousands or decimals
    negativeUnits,
    fractionalUnits,
    zeroUnits,
    tooManyUnits,   ///< more than Units::lineMax
    repeatedRow,    ///< says again what `otherLine` says
    contradictsRow, ///< says something else about what `otherLine` speaks of
    unknownItem,     ///< a clave that the catalogue does not hold
    unknownTemplate, ///< a kit template that is not defined
    unknownFacility, ///< a CLUES that the catalogue does not hold
    foreignRoute,    ///< a route of another warehouse, which `text` names
    sizeNotEntitled, ///< no kit is defined for a unit of that size, or its size is not known
    kitsDiffer,      ///< pieces or claves other than those of the kits that the unit gets, which `text` gives
    lotIsExpired,    ///< goods that had expired when they came
    lotIsRecalled,   ///< goods that a recall in force is about
    expiryTooFar,    ///< goods that would last longer than any do
    alreadyReceivedOtherwise, ///< the document's goods stand here with other units or another expiry
    spoiledGroup,    ///< what `text` names is left out whole: its row `otherLine` is bad
};

/// The lowerCamel name, e.g. "wrongCluesDigit".
QString name(RowReason reason);

struct RowIssue
{
    QString file;
    qsizetype line = 0; ///< counted from 1; 0 for the sheet as a whole
    QString column;     ///< the title as the sheet writes it, or the name of the one that was looked for
    qsizetype columnNumber = 0; ///< counted from 1; 0 where there is none
    RowReason reason;
    QString text;            ///< what stands there
    qsizetype otherLine = 0; ///< of repeatedRow, contradictsRow and spoiledGroup
    QString otherFile = {};  ///< whose line that is; empty where it is this file's
};

/// Puts the issues of one sheet in the order of its lines; those of one line stay as they came.
void sortByLine(QList<RowIssue> &issues);

} // namespace botiquin
