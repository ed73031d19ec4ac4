// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clave.h"

namespace botiquin {

namespace {

bool isSeparator(QChar c)
{
    return c == u'.' || c == u'-' || c == u' ';
}

/// As nearly all are that a program has written: they need no other text than they have.
bool isNormal(QStringView text)
{
    constexpr qsizetype supply = 12, medicine = 15;
    if (text.size() != supply && text.size() != medicine)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDot = i == 3 || i == 7 || i == 12;
        if (isDot ? text[i] != u'.' : text[i] < u'0' || text[i] > u'9')
            return false;
    }
    return text.size() == supply || !text.startsWith(u"060") || !text.endsWith(u".00");
}

} // namespace

Result<Clave, ClaveError> Clave::parse(const QString &text)
{
    if (isNormal(text))
        return Clave(text);
    QString digits;
    bool afterSeparator = true;
    for (const QChar c : text.trimmed()) {
        if (c >= u'0' && c <= u'9') {
            digits += c;
            afterSeparator = false;
            continue;
        }
        const auto at = digits.size();
        if (!isSeparator(c) || afterSeparator || (at != 3 && at != 6 && at != 10))
            return err(ClaveError::wrongShape);
        afterSeparator = true;
    }
    if (afterSeparator)
        return err(ClaveError::wrongShape);
    if (digits.size() != 10 && digits.size() != 12)
        return err(ClaveError::wrongShape);
    if (digits.size() == 12 && digits.startsWith(QLatin1String("060")) && digits.endsWith(QLatin1String("00")))
        digits.chop(2);

    QString normal = digits.left(3) + u'.' + digits.mid(3, 3) + u'.' + digits.mid(6, 4);
    if (digits.size() == 12)
        normal += u'.' + digits.right(2);
    return Clave(normal);
}

} // namespace botiquin
