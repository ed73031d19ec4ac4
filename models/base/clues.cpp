// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clues.h"

namespace botiquin {

namespace {

bool isUpperLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool checkDigitFollows(const QString &text)
{
    int letters = 0;
    for (int i = 0; i < 5; ++i)
        letters += text[i].unicode() - u'A' + 1;
    const int number = QStringView(text).mid(5, 5).toInt();
    return (5 * letters + 2 * number) % 7 == text[10].digitValue();
}

} // namespace

Result<Clues, CluesError> Clues::parse(const QString &text)
{
    const QString key = text.trimmed().toUpper();
    if (key.size() != 11)
        return err(CluesError::wrongLength);
    for (int i = 0; i < 11; ++i) {
        if (!(i < 5 ? isUpperLetter(key[i]) : isDigit(key[i])))
            return err(CluesError::wrongCharacters);
    }
    if (QStringView(key).mid(2, 3) == u"IMB" && !checkDigitFollows(key))
        return err(CluesError::wrongCheckDigit);
    return Clues(key);
}

bool Clues::isDoubtful() const
{
    return !checkDigitFollows(text());
}

} // namespace botiquin
