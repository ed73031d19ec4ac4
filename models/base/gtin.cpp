// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gtin.h"

namespace botiquin {

int gs1CheckDigit(QStringView digits)
{
    int sum = 0;
    int weight = 3;
    for (auto i = digits.size() - 1; i >= 0; --i) {
        sum += weight * (digits[i].unicode() - u'0');
        weight = 4 - weight;
    }
    return (10 - sum % 10) % 10;
}

Result<Gtin, GtinError> Gtin::parse(const QString &text)
{
    const QString digits = text.trimmed();
    const auto size = digits.size();
    if (size != 8 && size != 12 && size != 13 && size != 14)
        return err(GtinError::wrongLength);
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return err(GtinError::wrongCharacters);
    }
    if (gs1CheckDigit(QStringView(digits).chopped(1)) != digits.back().digitValue())
        return err(GtinError::wrongCheckDigit);
    return Gtin(digits.rightJustified(14, u'0'));
}

QString Gtin::shortText() const
{
    return text().startsWith(u'0') ? text().mid(1) : text();
}

} // namespace botiquin
