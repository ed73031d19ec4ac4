// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/names.h"

#include <QRegularExpression>
#include <QSet>

namespace botiquin::ui {

namespace {

bool isSmallWord(const QString &word)
{
    static const QSet<QString> small{QStringLiteral("de"),  QStringLiteral("del"), QStringLiteral("la"),
                                     QStringLiteral("las"), QStringLiteral("los"), QStringLiteral("el"),
                                     QStringLiteral("y"),   QStringLiteral("e")};
    return small.contains(word);
}

bool isRomanNumeral(const QString &word)
{
    // One that is also a word or an initial ("C", "D", "MI") is left to the rule for words.
    static const QRegularExpression numeral(QStringLiteral("^(X{1,3}(IX|IV|V?I{0,3})|IX|IV|V|VI{1,3}|I{1,3})$"));
    return numeral.match(word).hasMatch();
}

QString capitalised(const QString &lower)
{
    // A letter after a bracket, a quote or a hyphen starts a word of its own.
    QString word = lower;
    bool starts = true;
    for (auto &character : word) {
        if (character.isLetter() && starts)
            character = character.toUpper();
        starts = !character.isLetterOrNumber() && character != u'\'' && character != u'’';
    }
    return word;
}

} // namespace

QString titleCase(const QString &name)
{
    const QString spaced = name.simplified();
    if (spaced != spaced.toUpper())
        return spaced;
    QStringList words = spaced.split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString lower = words[i].toLower();
        if (i > 0 && isSmallWord(lower))
            words[i] = lower;
        else if (!isRomanNumeral(words[i]))
            words[i] = capitalised(lower);
    }
    return words.join(u' ');
}

} // namespace botiquin::ui
