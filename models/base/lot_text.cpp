// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/lot_text.h"

namespace botiquin {

Result<LotText, LotTextError> LotText::parse(const QString &text)
{
    const QString normal = text.simplified().toUpper().normalized(QString::NormalizationForm_C);
    if (normal.isEmpty())
        return err(LotTextError::empty);
    if (normal.size() > lengthMax)
        return err(LotTextError::tooLong);
    for (const QChar c : normal) {
        if (c.category() == QChar::Other_Control || c.isSurrogate())
            return err(LotTextError::controlCharacter);
    }
    return LotText(normal);
}

} // namespace botiquin
