// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/item_strength.h"

#include "domain/catalog/item_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace botiquin {

namespace {

constexpr auto patternOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

const QRegularExpression &amountPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(
            R"((?<![\d.,\p{L}])(?<!\d )(\d{1,4}(?:[ ,]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*)"
            R"((mg|gr|gramos?|g|kg|ug|µg|mcg|microgramos|miligramos|ui|u|meq|mmol|%)(?![\p{L}\d])\.?)"
            R"((?:\s*/\s*(?:(\d+(?:\.\d+)?)?\s*(ml|mililitros?)|(gr?|dosis))(?![\p{L}\d]))?)"),
        patternOptions);
    return pattern;
}

/// "1,000,000" and "1000 000" → "1 000 000", "10.0" → "10".
QString numberText(QString number)
{
    if (number.contains(u',') || number.contains(u' ')) {
        number.remove(u',').remove(u' ');
        const qsizetype point = number.indexOf(u'.');
        for (qsizetype at = (point < 0 ? number.size() : point) - 3; at > 0; at -= 3)
            number.insert(at, u' ');
    }
    if (number.contains(u'.')) {
        while (number.endsWith(u'0'))
            number.chop(1);
        if (number.endsWith(u'.'))
            number.chop(1);
    }
    return number;
}

QString amountText(const QRegularExpressionMatch &match)
{
    const QString unit = match.captured(2);
    QString amount = numberText(match.captured(1));
    amount += unit == u"%" ? unit : u' ' + unitSymbol(unit);
    if (!match.captured(4).isEmpty()) {
        const QString volume = numberText(match.captured(3));
        amount +=
            u'/' + (volume.isEmpty() || volume == u"1" ? QString() : volume + u' ') + QStringLiteral("mL");
    } else if (!match.captured(5).isEmpty()) {
        amount += u'/' + unitSymbol(match.captured(5).toLower());
    }
    return amount;
}

/// Whether the words before an amount make it one of the item's own substances.
bool namesSubstance(const QString &label)
{
    static const QRegularExpression other(
        QStringLiteral(
            R"(\b(diluyente|vehiculo|vehículo|excipiente|cbp|agua|a razon|aproximadamente entre)\b)"),
        patternOptions);
    static const QRegularExpression equivalentOfLast(
        QStringLiteral(
            R"(^[\s.,;:]*(?:cada [\d.]+ ml )?(?:de [\p{L} ]+)?\(?(equivalentes?|eq\b|correspondientes?|normalizado))"),
        patternOptions);
    return !other.match(label).hasMatch() && !equivalentOfLast.match(label).hasMatch();
}

/// "7000 a" before an amount: a range, whose ends say nothing alone.
bool beginsRange(const QString &label)
{
    static const QRegularExpression range(QStringLiteral(R"(\d\s+a\s*$)"), patternOptions);
    return range.match(label).hasMatch();
}

bool isAlternative(const QString &label)
{
    static const QRegularExpression either(QStringLiteral(R"(^[\s.,;:]*[oóu]\s)"), patternOptions);
    return either.match(label).hasMatch();
}

/// "5 mL" of "cada 5 mL", "mL" of "cada 1 mL"; empty for a basis that is a thing ("tableta").
QString basisText(const QString &basis)
{
    static const QRegularExpression measured(
        QStringLiteral(R"(^(\d+(?:\.\d+)?)?\s*(ml|mililitros?|gr?|gramos?)\.?(?: de [\p{L} ]+)?$)"),
        patternOptions);
    const auto match = measured.match(basis.trimmed());
    if (!match.hasMatch())
        return {};
    const QString number = numberText(match.captured(1));
    const QString unit = unitSymbol(match.captured(2));
    return number.isEmpty() || number == u"1" ? unit : number + u' ' + unit;
}

QString tidied(QString contents)
{
    static const QRegularExpression bracketed(QStringLiteral(R"(\([^)]*\))"));
    static const QRegularExpression dividedDecimal(QStringLiteral(R"((\d)\. (\d))"));
    return contents.remove(bracketed).replace(dividedDecimal, QStringLiteral("\\1.\\2"));
}

} // namespace

QString strengthOf(const QString &given, const QString &basis)
{
    constexpr int amountsMax = 3;
    const QString contents = tidied(given);
    QString strength;
    QString percentage;
    int amounts = 0;
    qsizetype labelStart = 0;
    for (auto it = amountPattern().globalMatch(contents); it.hasNext();) {
        const auto match = it.next();
        const QString label = contents.sliced(labelStart, match.capturedStart() - labelStart);
        labelStart = match.capturedEnd();
        if (beginsRange(label))
            return {};
        if (match.captured(2) == u"%" && percentage.isEmpty())
            percentage = amountText(match);
        if (match.captured(2) == u"%" || numberText(match.captured(1)) == u"0" || !namesSubstance(label))
            continue;
        const QString amount = amountText(match);
        const bool alternative = amounts > 0 && isAlternative(label);
        if (alternative && strength == amount)
            continue;
        if (++amounts > 1)
            strength += alternative ? QStringLiteral(" o ") : QStringLiteral(" + ");
        strength += amount;
    }
    if (amounts == 0)
        return percentage;
    if (amounts > amountsMax)
        return {};
    const QString measure = basisText(basis);
    if (measure.isEmpty() || strength.contains(u'/'))
        return strength;
    return amounts == 1 ? strength + u'/' + measure : strength + QStringLiteral(" en ") + measure;
}

} // namespace botiquin
