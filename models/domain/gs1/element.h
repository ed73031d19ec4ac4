// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gs1/syntax_dictionary.h"

#include <initializer_list>
#include <utility>
#include <vector>

namespace botiquin::gs1 {

/// An Application Identifier with its value. One that was read or made here is of the right length and
/// characters and passes every check. `entry` belongs to the dictionary, which must outlive it.
struct Element
{
    const AiEntry *entry;
    QByteArray value;
    qsizetype at = 0; ///< of the AI in the text that it was read from

    const QByteArray &ai() const { return entry->ai; }
};

using Elements = std::vector<Element>;

/// The first element with this AI, or null.
const Element *findElement(const Elements &elements, QByteArrayView ai);

/// Elements to be printed or linked, from AIs and values. The fault's place is that of the pair in the list.
[[nodiscard]] Checked<Elements>
makeElements(const SyntaxDictionary &dictionary,
             std::initializer_list<std::pair<QByteArrayView, QByteArrayView>> pairs, Date today);

/// An AI that is there twice with different values; the same value twice is fine (General Specifications
/// 4.14.1). The fault is at the second AI.
std::optional<Fault> repeatedDifferently(const Elements &elements);

/// Which rules of the dictionary between AIs do not hold; each at most once.
QList<Warning> associationWarnings(const Elements &elements);

} // namespace botiquin::gs1
