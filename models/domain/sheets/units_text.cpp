// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheets/units_text.h"

#include <QRegularExpression>

namespace botiquin {

namespace {

QString withoutSpaces(const QString &text)
{
    QString packed;
    for (const QChar c : text) {
        if (!c.isSpace())
            packed += c;
    }
    return packed;
}

/// The whole part without separators; nothing if there is none, or a fraction other than zeros.
Result<QString, UnitsTextError> wholePart(const QString &text)
{
    static const QRegularExpression spaced(QStringLiteral(R"(^[1-9]\d{0,2}(\s\d{3})+([.,]0+)?$)"));
    static const QRegularExpression grouped(
        QStringLiteral(R"(^([1-9]\d{0,2}(?:,\d{3})+)(?:\.0+)?$|^([1-9]\d{0,2}(?:\.\d{3})+)(?:,0+)?$)"));
    static const QRegularExpression doubtful(QStringLiteral(R"(^[1-9]\d{0,2}\.\d{3}$)"));
    static const QRegularExpression plain(QStringLiteral(R"(^(\d+)(?:[.,](\d*))?$)"));
    if (text.contains(QRegularExpression(QStringLiteral(R"(\d\s+\d)"))) && !spaced.match(text).hasMatch())
        return err(UnitsTextError::malformed);
    const QString packed = withoutSpaces(text);
    if (doubtful.match(packed).hasMatch())
        return err(UnitsTextError::ambiguous);
    if (const auto match = grouped.match(packed); match.hasMatch())
        return QString(match.captured(1) + match.captured(2)).remove(u',').remove(u'.');
    const auto match = plain.match(packed);
    if (!match.hasMatch())
        return err(UnitsTextError::malformed);
    if (match.captured(2).count(u'0') != match.captured(2).size())
        return err(UnitsTextError::fractional);
    return match.captured(1);
}

} // namespace

Result<Units, UnitsTextError> parseUnitsText(const QString &text)
{
    QString number = text.trimmed();
    const bool bracketed = number.startsWith(u'(') && number.endsWith(u')');
    const bool negative = bracketed || number.startsWith(u'-') || number.startsWith(QChar(0x2212));
    if (bracketed)
        number = number.sliced(1, number.size() - 2).trimmed();
    else if (negative || number.startsWith(u'+'))
        number = number.sliced(1).trimmed();

    const auto whole = wholePart(number);
    if (!whole)
        return tl::unexpected(whole.error());
    bool fits = false;
    const qint64 count = whole->toLongLong(&fits);
    if (!fits || count > Units::lineMax)
        return err(UnitsTextError::tooMany);
    if (negative && count != 0)
        return err(UnitsTextError::negative);
    return Units(count);
}

} // namespace botiquin
