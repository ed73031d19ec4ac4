// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>

namespace botiquin::gs1 {

/// Why a code cannot be read. The names (see `name`) are part of the command line's contract and stay.
enum class Error {
    emptyCode,                ///< nothing to read
    unknownSymbology,         ///< `]` without a letter and a modifier (ISO/IEC 15424)
    noElements,               ///< a GS1 carrier with nothing in it
    unknownAi,                ///< no Application Identifier of the dictionary
    malformedBrackets,        ///< bracketed text without an AI in brackets where one belongs
    emptyValue,               ///< an AI without a value
    valueTooShort,            ///< less than the AI's format asks for
    valueTooLong,             ///< more than the AI's format allows
    repeatedAiDiffers,        ///< an AI twice, with different values
    notGs1,                   ///< asked for a Digital Link of a code that holds no elements
    illegalUriCharacter,      ///< a byte that no URI may hold, or no host name
    malformedPercentEncoding, ///< `%` without two hexadecimal digits
    noPrimaryKey,             ///< no key that a Digital Link can begin with
    illegalQualifier,         ///< not a qualifier of the key before it, or out of order
    notADataAttribute,        ///< an AI that has no place in a Digital Link's query
    notADigit,
    notInCset82,
    notInCset39,
    notInCset64,
    wrongPadding, ///< of base64url
    wrongCheckDigit,
    wrongCheckCharacters,
    illegalCompanyPrefix, ///< does not begin with the digits of a GS1 Company Prefix
    illegalMonth,
    illegalDay,
    illegalHour,
    illegalMinute,
    illegalSecond,
    illegalCountry,  ///< not of ISO 3166-1
    illegalCurrency, ///< not of ISO 4217
    illegalIban,
    wrongIbanChecksum,
    illegalLatitude,
    illegalLongitude,
    illegalMediaType,
    illegalPackageType,
    illegalImporterIndex,
    illegalWinding,
    illegalSex, ///< not of ISO/IEC 5218
    notYesOrNo,
    notHyphen,
    notZero,
    zeroValue,
    leadingZero,
    onlyDigits, ///< where one character at least must not be a digit
    pieceExceedsTotal,
    malformedSequence,        ///< not "position/end"
    malformedPercentSequence, ///< in an address or name that is percent-encoded by its AI
    couponTruncated,
    couponIllegalDigit,
    couponDatesReversed,
    couponExcess,
};

/// The stable lowerCamel name, e.g. "wrongCheckDigit".
QByteArrayView name(Error error);

/// An error and the byte that it was found at, counted from 0 in whatever was being read.
struct Fault
{
    Error error;
    qsizetype at;

    friend bool operator==(const Fault &, const Fault &) = default;
};

template <class T>
using Checked = Result<T, Fault>;

[[nodiscard]] inline auto fault(Error error, qsizetype at)
{
    return tl::unexpected<Fault>(Fault{error, at});
}

/// What is odd about the elements of a code that can be read: the rules between AIs hold for all the labels
/// of an item together, and one label need not carry them all.
enum class Warning {
    requiredAiMissing, ///< an AI without the AIs that it says something about
    excludedAiPair,    ///< two AIs that contradict each other
    qualifierInQuery,  ///< a Digital Link with a key qualifier in the query instead of the path
};

QByteArrayView name(Warning warning);

} // namespace botiquin::gs1
