// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheets/row_issue.h"

#include <algorithm>

namespace botiquin {

QString name(RowReason reason)
{
    switch (reason) {
    case RowReason::missingColumn: return QStringLiteral("missingColumn");
    case RowReason::repeatedColumn: return QStringLiteral("repeatedColumn");
    case RowReason::extraCells: return QStringLiteral("extraCells");
    case RowReason::missingValue: return QStringLiteral("missingValue");
    case RowReason::malformedClues: return QStringLiteral("malformedClues");
    case RowReason::wrongCluesDigit: return QStringLiteral("wrongCluesDigit");
    case RowReason::doubtfulClues: return QStringLiteral("doubtfulClues");
    case RowReason::stateDiffers: return QStringLiteral("stateDiffers");
    case RowReason::malformedClave: return QStringLiteral("malformedClave");
    case RowReason::malformedName: return QStringLiteral("malformedName");
    case RowReason::malformedCode: return QStringLiteral("malformedCode");
    case RowReason::unknownState: return QStringLiteral("unknownState");
    case RowReason::unknownSizeClass: return QStringLiteral("unknownSizeClass");
    case RowReason::unknownVenClass: return QStringLiteral("unknownVenClass");
    case RowReason::unknownBoxClass: return QStringLiteral("unknownBoxClass");
    case RowReason::unknownTransport: return QStringLiteral("unknownTransport");
    case RowReason::malformedCoordinate: return QStringLiteral("malformedCoordinate");
    case RowReason::outsideMexico: return QStringLiteral("outsideMexico");
    case RowReason::malformedLot: return QStringLiteral("malformedLot");
    case RowReason::malformedDate: return QStringLiteral("malformedDate");
    case RowReason::ambiguousDate: return QStringLiteral("ambiguousDate");
    case RowReason::reversedDates: return QStringLiteral("reversedDates");
    case RowReason::malformedUnits: return QStringLiteral("malformedUnits");
    case RowReason::ambiguousUnits: return QStringLiteral("ambiguousUnits");
    case RowReason::negativeUnits: return QStringLiteral("negativeUnits");
    case RowReason::fractionalUnits: return QStringLiteral("fractionalUnits");
    case RowReason::zeroUnits: return QStringLiteral("zeroUnits");
    case RowReason::tooManyUnits: return QStringLiteral("tooManyUnits");
    case RowReason::repeatedRow: return QStringLiteral("repeatedRow");
    case RowReason::contradictsRow: return QStringLiteral("contradictsRow");
    case RowReason::unknownItem: return QStringLiteral("unknownItem");
    case RowReason::unknownTemplate: return QStringLiteral("unknownTemplate");
    case RowReason::unknownFacility: return QStringLiteral("unknownFacility");
    case RowReason::foreignRoute: return QStringLiteral("foreignRoute");
    case RowReason::sizeNotEntitled: return QStringLiteral("sizeNotEntitled");
    case RowReason::kitsDiffer: return QStringLiteral("kitsDiffer");
    case RowReason::lotIsExpired: return QStringLiteral("lotIsExpired");
    case RowReason::lotIsRecalled: return QStringLiteral("lotIsRecalled");
    case RowReason::expiryTooFar: return QStringLiteral("expiryTooFar");
    case RowReason::alreadyReceivedOtherwise: return QStringLiteral("alreadyReceivedOtherwise");
    case RowReason::spoiledGroup: return QStringLiteral("spoiledGroup");
    }
    return {};
}

void sortByLine(QList<RowIssue> &issues)
{
    std::stable_sort(issues.begin(), issues.end(),
                     [](const RowIssue &a, const RowIssue &b) { return a.line < b.line; });
}

} // namespace botiquin
