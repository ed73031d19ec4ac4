// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/fault.h"

namespace botiquin::gs1 {

QByteArrayView name(Error error)
{
    switch (error) {
    case Error::emptyCode: return "emptyCode";
    case Error::unknownSymbology: return "unknownSymbology";
    case Error::noElements: return "noElements";
    case Error::unknownAi: return "unknownAi";
    case Error::malformedBrackets: return "malformedBrackets";
    case Error::emptyValue: return "emptyValue";
    case Error::valueTooShort: return "valueTooShort";
    case Error::valueTooLong: return "valueTooLong";
    case Error::repeatedAiDiffers: return "repeatedAiDiffers";
    case Error::notGs1: return "notGs1";
    case Error::illegalUriCharacter: return "illegalUriCharacter";
    case Error::malformedPercentEncoding: return "malformedPercentEncoding";
    case Error::noPrimaryKey: return "noPrimaryKey";
    case Error::illegalQualifier: return "illegalQualifier";
    case Error::notADataAttribute: return "notADataAttribute";
    case Error::notADigit: return "notADigit";
    case Error::notInCset82: return "notInCset82";
    case Error::notInCset39: return "notInCset39";
    case Error::notInCset64: return "notInCset64";
    case Error::wrongPadding: return "wrongPadding";
    case Error::wrongCheckDigit: return "wrongCheckDigit";
    case Error::wrongCheckCharacters: return "wrongCheckCharacters";
    case Error::illegalCompanyPrefix: return "illegalCompanyPrefix";
    case Error::illegalMonth: return "illegalMonth";
    case Error::illegalDay: return "illegalDay";
    case Error::illegalHour: return "illegalHour";
    case Error::illegalMinute: return "illegalMinute";
    case Error::illegalSecond: return "illegalSecond";
    case Error::illegalCountry: return "illegalCountry";
    case Error::illegalCurrency: return "illegalCurrency";
    case Error::illegalIban: return "illegalIban";
    case Error::wrongIbanChecksum: return "wrongIbanChecksum";
    case Error::illegalLatitude: return "illegalLatitude";
    case Error::illegalLongitude: return "illegalLongitude";
    case Error::illegalMediaType: return "illegalMediaType";
    case Error::illegalPackageType: return "illegalPackageType";
    case Error::illegalImporterIndex: return "illegalImporterIndex";
    case Error::illegalWinding: return "illegalWinding";
    case Error::illegalSex: return "illegalSex";
    case Error::notYesOrNo: return "notYesOrNo";
    case Error::notHyphen: return "notHyphen";
    case Error::notZero: return "notZero";
    case Error::zeroValue: return "zeroValue";
    case Error::leadingZero: return "leadingZero";
    case Error::onlyDigits: return "onlyDigits";
    case Error::pieceExceedsTotal: return "pieceExceedsTotal";
    case Error::malformedSequence: return "malformedSequence";
    case Error::malformedPercentSequence: return "malformedPercentSequence";
    case Error::couponTruncated: return "couponTruncated";
    case Error::couponIllegalDigit: return "couponIllegalDigit";
    case Error::couponDatesReversed: return "couponDatesReversed";
    case Error::couponExcess: return "couponExcess";
    }
    Q_UNREACHABLE();
}

QByteArrayView name(Warning warning)
{
    switch (warning) {
    case Warning::requiredAiMissing: return "requiredAiMissing";
    case Warning::excludedAiPair: return "excludedAiPair";
    case Warning::qualifierInQuery: return "qualifierInQuery";
    }
    Q_UNREACHABLE();
}

} // namespace botiquin::gs1
