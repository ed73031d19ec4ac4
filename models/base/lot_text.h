// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/text_value.h"

namespace botiquin {

enum class LotTextError { empty, tooLong, controlCharacter };

/// The maker's lot number in normal form: white space folded, letters in capitals, at most 40 characters
/// (GS1 allows 20; people type what is on the pack). O and 0 are never exchanged.
class LotText : public TextValue<LotText>
{
public:
    static constexpr int lengthMax = 40;

    [[nodiscard]] static Result<LotText, LotTextError> parse(const QString &text);

private:
    using TextValue::TextValue;
};

} // namespace botiquin
