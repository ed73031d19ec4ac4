// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gs1/element.h"

namespace botiquin::gs1 {

/// What a scanner sent or a person typed, read.
struct Code
{
    QByteArray symbology;           ///< "]d2", or empty where none was sent
    Elements elements;              ///< empty for a code that is not GS1
    std::optional<QByteArray> data; ///< of a code that is not GS1; the add-on of an EAN-13 that has one
    QList<Warning> warnings;
};

/// Reads one code without its line end. By its first character it is
/// - `]`: scan data with its symbology identifier (ISO/IEC 15424), GS for FNC1. ]C1 ]e0 ]d2 ]Q3 ]J1 hold
/// elements
///   (]e0 also in brackets, as some decoders give it). ]E0 (12 or 13 digits, perhaps "|]e0" and a composite
///   component) ]E3 (with an add-on) ]E4 ]I1 hold a GTIN, and so does ]I0 ]I3 with 14 digits that check.
///   Any other holds a Digital Link if it is a web address with a primary key, and data if not;
/// - `(`: bracketed text;
/// - `http`: a Digital Link;
/// - `^`: an element string with `^` for FNC1;
/// - a digit: a GTIN of 8, 12, 13 or 14 digits; or an element string from a scanner that sends no identifier.
///   With GS in it, or AI 00, 01 or 02 and all its digits in front, it is an element string and its faults
///   are told; anything else is one if it can be read as one from end to end, and data if not. So that a
///   mistyped GTIN is not taken for something else, digits as long as one must check, or begin with an AI of
///   predefined length;
/// - anything else: data.
[[nodiscard]] Checked<Code> readCode(const SyntaxDictionary &dictionary, QByteArrayView line, Date today);

} // namespace botiquin::gs1
