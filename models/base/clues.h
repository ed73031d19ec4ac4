// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/text_value.h"

namespace botiquin {

enum class CluesError {
    wrongLength,     ///< not 11 characters
    wrongCharacters, ///< not five letters and six digits
    wrongCheckDigit, ///< an IMB key whose last digit does not follow from the others
};

/// The key of a health facility (Clave Única de Establecimientos de Salud): two letters for the state, three
/// for the institution, five digits and a check digit, e.g. "OCIMB000596".
///
/// The check digit is (5·Σ letters, A = 1 … Z = 26, + 2·number) mod 7. It was found in the data, not
/// published: it holds for every IMSS-Bienestar (IMB) key and not for all older ones.
class Clues : public TextValue<Clues>
{
public:
    /// Accepts small letters and surrounding white space.
    [[nodiscard]] static Result<Clues, CluesError> parse(const QString &text);

    /// An older key whose check digit does not follow: worth a warning, not an error.
    bool isDoubtful() const;

private:
    using TextValue::TextValue;
};

} // namespace botiquin
