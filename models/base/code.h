// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/text_value.h"

namespace botiquin {

enum class CodeError { empty, tooLong, controlCharacter };

/// A short text that people or the programme gave to a thing: one line, no control characters, white space
/// folded, 1 to `max` UTF-16 units.
template <class Tag, int max>
class Code : public TextValue<Code<Tag, max>>
{
public:
    static constexpr int lengthMax = max;

    [[nodiscard]] static Result<Code, CodeError> parse(const QString &text)
    {
        const QString folded = text.simplified();
        if (folded.isEmpty())
            return err(CodeError::empty);
        if (folded.size() > max)
            return err(CodeError::tooLong);
        for (const QChar c : folded) {
            if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Surrogate)
                return err(CodeError::controlCharacter);
        }
        return Code(folded);
    }

private:
    explicit Code(const QString &text) : TextValue<Code>(text) {}
};

using UserId = Code<struct UserTag, 24>;         ///< a person, as the authority's log names them
using RoundId = Code<struct RoundTag, 24>;       ///< a delivery round, e.g. "2026-12"
using KitId = Code<struct KitTag, 48>;           ///< round/facility/number, e.g. "2026-12/OCIMB000596/1"
using TemplateId = Code<struct TemplateTag, 24>; ///< a kit template, e.g. "basico"
using RouteId = Code<struct RouteTag, 24>;       ///< a route, e.g. "20-037"
using TripId = Code<struct TripTag, 48>;         ///< round/route/number, e.g. "2026-12/20-037/1"
using Slot = Code<struct SlotTag, 24>;           ///< a place on a shelf, e.g. "C-04-2"
using SealNumber = Code<struct SealTag, 32>;     ///< what is printed on a seal
using SupplierName = Code<struct SupplierTag, 80>;

} // namespace botiquin
