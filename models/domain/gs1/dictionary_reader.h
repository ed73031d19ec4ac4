// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gs1/syntax_dictionary.h"

namespace botiquin::gs1 {

/// What one line of the dictionary says: an entry for one AI, or for a range of them.
struct DictionaryLine
{
    AiEntry entry; ///< `ai` is the first of the range
    int last = 0;  ///< the last AI of the range as a number
};

/// Reads a line that is neither empty nor a comment: AIs, flags, components, attributes, title.
[[nodiscard]] Result<DictionaryLine, DictionaryFault::Reason> readDictionaryLine(QByteArrayView line);

} // namespace botiquin::gs1
