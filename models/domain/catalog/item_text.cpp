// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/item_text.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace botiquin {

namespace {

constexpr auto unicode = QRegularExpression::UseUnicodePropertiesOption;

bool isAllCapitals(const QString &text)
{
    return text == text.toUpper();
}

const QSet<QString> &abbreviations()
{
    static const QSet<QString> words = {
        QStringLiteral("ADN"), QStringLiteral("ARN"),  QStringLiteral("BCG"),  QStringLiteral("COVID"),
        QStringLiteral("DPT"), QStringLiteral("DPAT"), QStringLiteral("IV"),   QStringLiteral("NPH"),
        QStringLiteral("RNA"), QStringLiteral("SARS"), QStringLiteral("SR"),   QStringLiteral("SRP"),
        QStringLiteral("UI"),  QStringLiteral("VIH"),  QStringLiteral("VPH"),  QStringLiteral("VSR"),
        QStringLiteral("II"),  QStringLiteral("III"),  QStringLiteral("VII"),  QStringLiteral("VIII"),
        QStringLiteral("IX"),  QStringLiteral("XIII"), QStringLiteral("EDTA"), QStringLiteral("DHA")};
    return words;
}

/// "A" of "vitamina A" is a name, that of "conjugada a" is a word.
bool isLetterName(const QString &word, const QString &before)
{
    static const QSet<QString> words = {QStringLiteral("A"), QStringLiteral("E"), QStringLiteral("O"),
                                        QStringLiteral("U"), QStringLiteral("Y")};
    if (word.size() != 1)
        return false;
    if (!words.contains(word))
        return true;
    for (const QStringView named : {u"VITAMINA", u"HEPATITIS", u"ANTIHEPATITIS", u"TOXINA", u"TIPO",
                                    u"SENOSIDOS", u"INMUNOGLOBULINA", u"SENÓSIDOS"}) {
        if (before == named)
            return true;
    }
    return false;
}

QString lowered(const QString &word, const QString &before)
{
    static const QRegularExpression letterAndFigure(QStringLiteral("^(?=.*\\d)(?=.*[A-Z]).*$"));
    const bool keeps = !isAllCapitals(word) || abbreviations().contains(word) || isLetterName(word, before) ||
                       letterAndFigure.match(word).hasMatch();
    return keeps ? word : word.toLower();
}

void capitaliseFirst(QString &text)
{
    for (QChar &c : text) {
        if (c.isLetter()) {
            c = c.toUpper();
            return;
        }
    }
}

void setUnits(QString &text)
{
    static const QRegularExpression measured(
        QStringLiteral(R"((\d)\s*(ml|mg|gr|g|µg|ug|mcg|ui|cm|mm|kg|meq|mililitros|gramos|mL)\b\.?(?=\W|$))"),
        QRegularExpression::CaseInsensitiveOption | unicode);
    qsizetype from = 0;
    for (auto match = measured.match(text); match.hasMatch(); match = measured.match(text, from)) {
        const QString replaced = match.captured(1) + u' ' + unitSymbol(match.captured(2));
        text.replace(match.capturedStart(), match.capturedLength(), replaced);
        from = match.capturedStart() + replaced.size();
    }
}

} // namespace

QString sentenceCase(const QString &text)
{
    static const QRegularExpression word(QStringLiteral(R"([\p{L}\d]+)"), unicode);
    QString cased = text;
    QString before;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        cased.replace(match.capturedStart(), match.capturedLength(), lowered(match.captured(), before));
        before = match.captured();
    }
    setUnits(cased);
    capitaliseFirst(cased);
    return cased;
}

QString lowerWithUnits(const QString &text)
{
    QString lower = isAllCapitals(text) ? text.toLower() : text;
    if (!lower.isEmpty())
        lower[0] = lower[0].toLower();
    setUnits(lower);
    while (lower.endsWith(u'.') || lower.endsWith(u' ') || lower.endsWith(u','))
        lower.chop(1);
    return lower;
}

QString unitSymbol(const QString &unit)
{
    static const QHash<QString, QString> symbols = {{QStringLiteral("mg"), QStringLiteral("mg")},
                                                    {QStringLiteral("miligramos"), QStringLiteral("mg")},
                                                    {QStringLiteral("g"), QStringLiteral("g")},
                                                    {QStringLiteral("gr"), QStringLiteral("g")},
                                                    {QStringLiteral("gramo"), QStringLiteral("g")},
                                                    {QStringLiteral("gramos"), QStringLiteral("g")},
                                                    {QStringLiteral("kg"), QStringLiteral("kg")},
                                                    {QStringLiteral("ug"), QStringLiteral("µg")},
                                                    {QStringLiteral("µg"), QStringLiteral("µg")},
                                                    {QStringLiteral("mcg"), QStringLiteral("µg")},
                                                    {QStringLiteral("microgramos"), QStringLiteral("µg")},
                                                    {QStringLiteral("ml"), QStringLiteral("mL")},
                                                    {QStringLiteral("mililitro"), QStringLiteral("mL")},
                                                    {QStringLiteral("mililitros"), QStringLiteral("mL")},
                                                    {QStringLiteral("ui"), QStringLiteral("UI")},
                                                    {QStringLiteral("u"), QStringLiteral("U")},
                                                    {QStringLiteral("meq"), QStringLiteral("mEq")},
                                                    {QStringLiteral("mmol"), QStringLiteral("mmol")},
                                                    {QStringLiteral("cm"), QStringLiteral("cm")},
                                                    {QStringLiteral("mm"), QStringLiteral("mm")}};
    return symbols.value(unit.toLower(), unit);
}

QString shortened(const QString &text, qsizetype max)
{
    if (text.size() <= max)
        return text;
    static const QRegularExpression looseEnd(
        QStringLiteral(R"((?:[\s,;:./(+-]|\s(?:a|al|con|de|del|e|en|la|o|para|y))+$)"),
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype space = text.lastIndexOf(u' ', max - 1);
    QString cut = text.left(space > max / 2 ? space : max - 1);
    cut.remove(looseEnd);
    return cut + QChar(0x2026);
}

} // namespace botiquin
