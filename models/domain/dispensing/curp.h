// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/text_value.h"

namespace botiquin {

enum class CurpError {
    wrongLength,     ///< not 18 characters
    wrongShape,      ///< a letter where a digit stands, or the other way round
    wrongDate,       ///< no day of the calendar
    unknownState,    ///< not the code of a state of birth
    wrongCheckDigit, ///< the last digit does not follow from the others
    nobodys,         ///< the one that forms use for every foreigner without a CURP
};
QString name(CurpError error);

/// The population register's key of a person (Clave Única de Registro de Población), as RENAPO makes it:
/// initials, day of birth, sex, state of birth, consonants, a character that tells the century, check digit.
class Curp : public TextValue<Curp>
{
public:
    static constexpr int length = 18;

    /// In capitals or not; white space and hyphens are left out.
    [[nodiscard]] static Result<Curp, CurpError> parse(const QString &text);
    /// Whether whoever wrote it meant a CURP: four letters and six digits come first, and it is about as long as one. What is
    /// shorter may be an RFC, which begins alike, has 13 characters at most and stands on credentials.
    [[nodiscard]] static bool isMeant(const QString &text);
    /// The check digit of the first 17 characters.
    [[nodiscard]] static int checkDigit(QStringView first17);

    int birthYear() const;
    /// Given name and both surnames: "M. G. L."
    QString initials() const;

private:
    using TextValue::TextValue;
};

} // namespace botiquin
