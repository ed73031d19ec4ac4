// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/text_value.h"

#include <optional>

namespace botiquin {

enum class SsccError { wrongLength, wrongCharacters, wrongCheckDigit };

/// A Serial Shipping Container Code (GS1 General Specifications 3.2): extension digit, GS1 company prefix,
/// serial reference, check digit; 18 digits. One a sealed box, never reused.
class Sscc : public TextValue<Sscc>
{
public:
    [[nodiscard]] static Result<Sscc, SsccError> parse(const QString &text);

    /// Builds the code of `serial` under a company prefix of 4 to 12 digits. Nothing if the prefix is not
    /// one, the extension not 0–9, or the serial does not fit the 16 digits that remain.
    [[nodiscard]] static std::optional<Sscc> build(int extension, const QString &companyPrefix, quint64 serial);

private:
    using TextValue::TextValue;
};

} // namespace botiquin
