// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projection/rows.h"

namespace botiquin::presentation {

/// How near what was typed comes to what something is called. Capitals, accents and what stands between words do not
/// matter.
enum class Called {
    exactly, ///< by its key, or by its whole name (an item's with or without strength and presentation)
    so,      ///< every word typed begins one of its own
    nearly,  ///< written much like it
};
constexpr int countOf(Called) { return 3; }

[[nodiscard]] Called calledAs(const ItemRow &item, const QString &typed);
[[nodiscard]] Called calledAs(const FacilityRow &facility, const QString &typed);

/// How many are called how.
struct Calls
{
    int exactly = 0;
    int so = 0;
    int nearly = 0;

    void count(Called called);
    /// One alone is called exactly so, or one alone has the words at all: nothing else looks like it, and it may be
    /// taken without being chosen.
    bool isCertain() const { return exactly == 1 || (exactly == 0 && so == 1); }
    bool isNearly() const { return exactly + so == 0 && nearly > 0; }
};

} // namespace botiquin::presentation
