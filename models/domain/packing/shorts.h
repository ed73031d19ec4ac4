// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/packing/open_box.h"
#include "domain/packing/packing_context.h"

namespace botiquin::packing {

/// A line is to go out with what is there; the reason given before, if any, is replaced.
struct MarkShort
{
    Clave line;
    ShortReason reason;
};

enum class MarkShortRefusal {
    alreadySealed,
    boxIsAside,
    packerOverrodeThisBox,
    noSuchLine,
    lineIsComplete,
    noteMissing, ///< "other" must say what
};
[[nodiscard]] QString name(MarkShortRefusal refusal);

[[nodiscard]] Result<DraftEntry, MarkShortRefusal> decide(const OpenBox &box, const MarkShort &command,
                                                          const PackingContext &context);

/// The line is open again.
struct ClearShort
{
    Clave line;
};

enum class ClearShortRefusal { alreadySealed, boxIsAside, packerOverrodeThisBox, noSuchLine, lineIsNotShort };
[[nodiscard]] QString name(ClearShortRefusal refusal);

[[nodiscard]] Result<DraftEntry, ClearShortRefusal> decide(const OpenBox &box, const ClearShort &command,
                                                           const PackingContext &context);

} // namespace botiquin::packing
