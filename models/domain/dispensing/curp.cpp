// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dispensing/curp.h"

#include <QDate>
#include <algorithm>
#include <array>

namespace botiquin {

namespace {

constexpr std::array<QStringView, 33> states{
    u"AS", u"BC", u"BS", u"CC", u"CL", u"CM", u"CS", u"CH", u"DF", u"DG", u"GT", u"GR", u"HG", u"JC", u"MC", u"MN", u"MS",
    u"NT", u"NL", u"OC", u"PL", u"QT", u"QR", u"SP", u"SL", u"SR", u"TC", u"TS", u"TL", u"VZ", u"YN", u"ZS", u"NE"};

bool isLetter(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isConsonant(QChar c)
{
    return isLetter(c) && !QStringView(u"AEIOU").contains(c);
}

QString normal(const QString &text)
{
    QString folded;
    for (const QChar c : text.toUpper()) {
        if (!c.isSpace() && c != u'-')
            folded += c;
    }
    return folded;
}

bool allOf(QStringView text, bool (*is)(QChar))
{
    return std::all_of(text.begin(), text.end(), is);
}

bool hasShape(QStringView curp)
{
    const QChar sex = curp[10];
    return allOf(curp.mid(0, 4), isLetter) && allOf(curp.mid(4, 6), isDigit)
        && (sex == u'H' || sex == u'M' || sex == u'X') && allOf(curp.mid(11, 2), isLetter)
        && allOf(curp.mid(13, 3), isConsonant) && (isLetter(curp[16]) || isDigit(curp[16])) && isDigit(curp[17]);
}

/// Whoever was born from 2000 on has a letter before the check digit.
int yearOf(QStringView curp)
{
    return (isDigit(curp[16]) ? 1900 : 2000) + curp.mid(4, 2).toInt();
}

} // namespace

QString name(CurpError error)
{
    switch (error) {
    case CurpError::wrongLength: return QStringLiteral("wrongLength");
    case CurpError::wrongShape: return QStringLiteral("wrongShape");
    case CurpError::wrongDate: return QStringLiteral("wrongDate");
    case CurpError::unknownState: return QStringLiteral("unknownState");
    case CurpError::wrongCheckDigit: return QStringLiteral("wrongCheckDigit");
    case CurpError::nobodys: return QStringLiteral("nobodys");
    }
    Q_UNREACHABLE();
}

Result<Curp, CurpError> Curp::parse(const QString &text)
{
    const QString curp = normal(text);
    if (curp.size() != length)
        return err(CurpError::wrongLength);
    if (!hasShape(curp))
        return err(CurpError::wrongShape);
    const QStringView all(curp);
    if (!QDate::isValid(yearOf(all), all.mid(6, 2).toInt(), all.mid(8, 2).toInt()))
        return err(CurpError::wrongDate);
    if (std::find(states.begin(), states.end(), all.mid(11, 2)) == states.end())
        return err(CurpError::unknownState);
    if (checkDigit(all.first(length - 1)) != all.back().digitValue())
        return err(CurpError::wrongCheckDigit);
    if (curp.startsWith(QLatin1String("XEXX010101")))
        return err(CurpError::nobodys);
    return Curp(curp);
}

bool Curp::isMeant(const QString &text)
{
    constexpr int near = 4;
    const QString curp = normal(text);
    return curp.size() >= length - near && curp.size() <= length + near && allOf(QStringView(curp).first(4), isLetter)
        && allOf(QStringView(curp).mid(4, 6), isDigit);
}

int Curp::checkDigit(QStringView first17)
{
    static constexpr QStringView values = u"0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
    int sum = 0;
    int weight = length;
    for (const QChar c : first17)
        sum += int(std::max<qsizetype>(0, values.indexOf(c))) * weight--;
    return (10 - sum % 10) % 10;
}

int Curp::birthYear() const
{
    return yearOf(text());
}

QString Curp::initials() const
{
    return QStringLiteral("%1. %2. %3.").arg(text()[3]).arg(text()[0]).arg(text()[2]);
}

} // namespace botiquin
