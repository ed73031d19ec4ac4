// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gs1/element.h"

namespace botiquin::gs1 {

/// What scanners send for an FNC1 between two elements.
constexpr char groupSeparator = '\x1d';

/// Reads the elements that stand one after the other in `line` from byte `from` on (General Specifications
/// 7.8). A separator is wanted after a value whose AI has no predefined length, tolerated after one that has,
/// and tolerated at the end.
[[nodiscard]] Checked<Elements> readElementString(const SyntaxDictionary &dictionary, QByteArrayView line,
                                                  qsizetype from, char separator, Date today);

/// The elements in their order with `fnc1` in front and wherever one is needed.
QByteArray elementString(const Elements &elements, char fnc1 = '^');

/// Reads "(01)09504000059101(10)AB\(1\)": AIs in brackets, brackets of a value behind a backslash, white
/// space around AIs and values left out.
[[nodiscard]] Checked<Elements> readBracketed(const SyntaxDictionary &dictionary, QByteArrayView line,
                                              qsizetype from, Date today);

/// The elements as `readBracketed` reads them; without an escaped bracket also the text under a barcode.
QByteArray bracketedText(const Elements &elements);

} // namespace botiquin::gs1
