// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/place_names.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace botiquin {

namespace {

const QSet<QString> &smallWords()
{
    static const QSet<QString> words = {QStringLiteral("a"),   QStringLiteral("al"),  QStringLiteral("con"),
                                        QStringLiteral("de"),  QStringLiteral("del"), QStringLiteral("e"),
                                        QStringLiteral("el"),  QStringLiteral("en"),  QStringLiteral("la"),
                                        QStringLiteral("las"), QStringLiteral("los"), QStringLiteral("para"),
                                        QStringLiteral("por"), QStringLiteral("sin"), QStringLiteral("y")};
    return words;
}

const QSet<QString> &abbreviations()
{
    static const QSet<QString> words = {
        QStringLiteral("CAAPS"),    QStringLiteral("CAIRRS"),  QStringLiteral("CAPA"),
        QStringLiteral("CAPASITS"), QStringLiteral("CEAPS"),   QStringLiteral("CEO"),
        QStringLiteral("CESSA"),    QStringLiteral("CISAME"),  QStringLiteral("CS"),
        QStringLiteral("CSR"),      QStringLiteral("CSU"),     QStringLiteral("DEDICAM"),
        QStringLiteral("DIF"),      QStringLiteral("IMSS"),    QStringLiteral("ISEM"),
        QStringLiteral("KM"),       QStringLiteral("SORID"),   QStringLiteral("SSA"),
        QStringLiteral("UAPS"),     QStringLiteral("UEPAVFS"), QStringLiteral("UM"),
        QStringLiteral("UMM"),      QStringLiteral("UNEME"),   QStringLiteral("UNEMES")};
    return words;
}

bool isRomanNumeral(const QString &word)
{
    static const QRegularExpression roman(QStringLiteral("^(X{1,3}(IX|IV|V?I{0,3})|IX|IV|V?I{1,3}|V)$"));
    return roman.match(word).hasMatch();
}

QString capitalised(const QString &word)
{
    QString lower = word.toLower();
    for (QChar &c : lower) {
        if (c.isLetter()) {
            c = c.toUpper();
            break;
        }
    }
    return lower;
}

bool isSmall(const QString &word)
{
    return smallWords().contains(word.toLower());
}

bool isArticle(const QString &word)
{
    return word == u"EL" || word == u"LA" || word == u"LOS" || word == u"LAS";
}

/// A run of letters after the word `before`, which is empty where a name begins. An article that follows no
/// small word belongs to a place: "Centro de Salud La Caja", but "Cajones de la Sierra".
QString casedWord(const QString &word, const QString &before)
{
    if (abbreviations().contains(word) || isRomanNumeral(word))
        return word;
    const bool begins = before.isEmpty() || (isArticle(word) && !isSmall(before));
    return isSmall(word) && !begins ? word.toLower() : capitalised(word);
}

/// Initials such as "C.S.T" and "J." stay, and so does a single letter before a hyphen ("T-III").
bool isInitial(const QString &name, qsizetype begin, qsizetype size)
{
    const qsizetype end = begin + size;
    const bool dotAfter = end < name.size() && name[end] == u'.';
    const bool dotBefore = begin > 0 && name[begin - 1] == u'.';
    const bool hyphenAfter = end < name.size() && name[end] == u'-';
    return size == 1 && (dotAfter || dotBefore || hyphenAfter);
}

bool followsApostrophe(const QString &name, qsizetype begin, qsizetype size)
{
    // O'Horán has a capital after it, Ts'akibiljok has none: one letter before makes the difference.
    const bool apostrophe = begin > 1 && (name[begin - 1] == u'\'' || name[begin - 1] == QChar(0x00B4));
    return apostrophe && (size == 1 || (begin > 2 && name[begin - 3].isLetter()));
}

bool isAllCapitals(const QString &text)
{
    return text == text.toUpper();
}

} // namespace

QString placeDisplayName(const QString &officialName)
{
    const QString name = officialName.simplified();
    if (!isAllCapitals(name))
        return name;
    static const QRegularExpression word(QStringLiteral(R"([\p{L}\p{M}]+)"));
    static const QString openings = QStringLiteral("(\",.\u201C");
    QString display = name;
    QString last;
    for (auto it = word.globalMatch(name); it.hasNext();) {
        const auto match = it.next();
        const qsizetype begin = match.capturedStart();
        const QString captured = match.captured();
        const QChar before = begin > 0 ? name[begin - 1] : QChar(u' ');
        const QChar mark = begin > 1 && before == u' ' ? name[begin - 2] : before;
        QString cased = casedWord(captured, openings.contains(mark) ? QString() : last);
        if (before.isDigit() || followsApostrophe(name, begin, captured.size()))
            cased = captured.toLower();
        else if (isInitial(name, begin, captured.size()))
            cased = captured;
        display.replace(begin, captured.size(), cased);
        last = captured;
    }
    return display;
}

} // namespace botiquin
