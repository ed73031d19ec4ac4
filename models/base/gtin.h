// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/text_value.h"

namespace botiquin {

enum class GtinError { wrongLength, wrongCharacters, wrongCheckDigit };

/// The GS1 check digit (General Specifications 7.9.1) of a run of ASCII digits without it: 0 to 9.
[[nodiscard]] int gs1CheckDigit(QStringView digits);

/// A Global Trade Item Number in its 14-digit form (GTIN-8, -12 and -13 are filled with zeros on the left).
class Gtin : public TextValue<Gtin>
{
public:
    /// 8, 12, 13 or 14 digits.
    [[nodiscard]] static Result<Gtin, GtinError> parse(const QString &text);

    /// The shortest usual form: the 13 digits that are printed under an EAN-13 where the first is 0.
    QString shortText() const;

private:
    using TextValue::TextValue;
};

} // namespace botiquin
