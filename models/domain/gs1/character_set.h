// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gs1/fault.h"

#include <optional>

namespace botiquin::gs1 {

/// The characters that a component of an AI's value may hold (General Specifications 7.11).
enum class CharacterSet {
    numeric, ///< N
    cset82,  ///< X, the invariant part of ISO/IEC 646
    cset39,  ///< Y, capitals, digits and `#-/`
    cset64,  ///< Z, base64url with optional padding
};

/// The first offence against the set, if there is one.
std::optional<Fault> faultIn(CharacterSet set, QByteArrayView text);

/// The rank of a character in CSET 82, from 0; -1 for one outside.
int cset82Rank(char c);

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAllDigits(QByteArrayView text);

/// The value of a hexadecimal digit in either case, or -1.
int hexDigitValue(char c);

} // namespace botiquin::gs1
