// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheets/date_text.h"

#include "domain/sheets/title_text.h"

#include <QRegularExpression>
#include <QStringList>
#include <array>

namespace botiquin {

namespace {

using DateResult = Result<Date, DateTextError>;

constexpr int yearMin = 2000;
constexpr int yearMax = 2100;

DateResult day(int year, int month, int dayOfMonth)
{
    const auto date = Date::of(year, month, dayOfMonth);
    if (!date || year < yearMin || year > yearMax)
        return err(DateTextError::malformed);
    return *date;
}

DateResult monthOf(int year, int number, MonthAs monthAs)
{
    const auto month = Month::of(year, number);
    if (!month || year < yearMin || year > yearMax)
        return err(DateTextError::malformed);
    return monthAs == MonthAs::firstDay ? month->firstDay() : month->lastDay();
}

/// 1 to 12 for a month's name or short name, Spanish or English; 0 for anything else.
int monthNamed(const QString &word)
{
    static const std::array<QStringList, 12> names = {
        QStringList{QStringLiteral("enero"), QStringLiteral("january")},
        QStringList{QStringLiteral("febrero"), QStringLiteral("february")},
        QStringList{QStringLiteral("marzo"), QStringLiteral("march")},
        QStringList{QStringLiteral("abril"), QStringLiteral("april")},
        QStringList{QStringLiteral("mayo"), QStringLiteral("may")},
        QStringList{QStringLiteral("junio"), QStringLiteral("june")},
        QStringList{QStringLiteral("julio"), QStringLiteral("july")},
        QStringList{QStringLiteral("agosto"), QStringLiteral("august")},
        QStringList{QStringLiteral("septiembre"), QStringLiteral("setiembre"), QStringLiteral("september")},
        QStringList{QStringLiteral("octubre"), QStringLiteral("october")},
        QStringList{QStringLiteral("noviembre"), QStringLiteral("november")},
        QStringList{QStringLiteral("diciembre"), QStringLiteral("december")}};
    if (word.size() < 3)
        return 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (const QString &name : names[i]) {
            if (name.startsWith(word) && (word.size() <= 4 || word == name))
                return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

bool isFigure(const QString &part)
{
    for (const QChar c : part) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return !part.isEmpty();
}

int yearOf(const QString &part)
{
    return part.size() == 2 ? 2000 + part.toInt() : part.size() == 4 ? part.toInt() : 0;
}

/// "31 de agosto de 2028" → "31", "agosto", "2028"; "31ago28" is divided too. Empty if other words are there.
QStringList partsWithName(const QString &text)
{
    static const QRegularExpression piece(QStringLiteral("[a-z]+|[0-9]+"));
    QStringList parts;
    for (auto it = piece.globalMatch(foldedTitle(text)); it.hasNext();) {
        const QString part = it.next().captured();
        if (part != u"de" && part != u"del")
            parts << part;
    }
    return parts;
}

DateResult withMonthName(const QString &text, MonthAs monthAs)
{
    const QStringList parts = partsWithName(text);
    QStringList figures;
    int month = 0;
    qsizetype monthAt = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (isFigure(parts[i])) {
            figures << parts[i];
        } else if (month == 0 && monthNamed(parts[i]) != 0) {
            month = monthNamed(parts[i]);
            monthAt = i;
        } else {
            return err(DateTextError::malformed);
        }
    }
    if (month == 0 || figures.isEmpty() || figures.size() > 2)
        return err(DateTextError::malformed);
    if (figures.size() == 1) {
        if (monthAt == 1 && figures[0].size() <= 2)
            return err(DateTextError::ambiguous); // "28-ago": the day, or the year that Excel moved
        return monthOf(yearOf(figures[0]), month, monthAs);
    }
    if (figures[0].size() == 4)
        return day(figures[0].toInt(), month, figures[1].toInt());
    return day(yearOf(figures[1]), month, figures[0].toInt());
}

DateResult dayMonthYear(const QStringList &parts, DayOrder order)
{
    const int first = parts[0].toInt();
    const int second = parts[1].toInt();
    if (parts[0].size() == 4)
        return day(first, second, parts[2].toInt());
    if (parts[2].size() == 2)
        return err(DateTextError::ambiguous);
    const bool readsBothWays = first != second && first <= 12 && second <= 12;
    if ((second > 12 && first <= 12) || (order == DayOrder::doubtful && readsBothWays))
        return err(DateTextError::ambiguous);
    return day(yearOf(parts[2]), second, first);
}

DateResult monthYear(const QStringList &parts, MonthAs monthAs)
{
    if (parts[0].size() == 4)
        return monthOf(parts[0].toInt(), parts[1].toInt(), monthAs);
    if (parts[1].size() == 4)
        return monthOf(parts[1].toInt(), parts[0].toInt(), monthAs);
    if (parts[0].toInt() > 12 || parts[1].toInt() <= 12)
        return err(DateTextError::ambiguous);
    return monthOf(yearOf(parts[1]), parts[0].toInt(), monthAs);
}

DateResult oneFigure(const QString &figure, MonthAs monthAs)
{
    if (figure.size() == 5) {
        static const qint64 dayZero = QDate(1899, 12, 30).toJulianDay();
        const QDate date = QDate::fromJulianDay(dayZero + figure.toInt());
        return day(date.year(), date.month(), date.day());
    }
    if (figure.size() == 8) {
        const auto yearFirst = day(figure.left(4).toInt(), figure.mid(4, 2).toInt(), figure.right(2).toInt());
        return yearFirst ? yearFirst
                         : day(figure.right(4).toInt(), figure.mid(2, 2).toInt(), figure.left(2).toInt());
    }
    if (figure.size() == 6) {
        if (figure.mid(2, 2) == u"20")
            return monthOf(figure.right(4).toInt(), figure.left(2).toInt(), monthAs);
        return err(DateTextError::ambiguous);
    }
    return err(DateTextError::malformed);
}

/// The figures of a date in figures, without a time of day; empty for anything else.
QStringList figuresOf(const QString &text)
{
    static const QRegularExpression time(
        QStringLiteral(R"([T ]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]\.? ?m\.?)?Z?$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression figures(QStringLiteral(R"(^\d{1,8}(?: ?[-/. ] ?\d{1,4}){0,2}$)"));
    static const QRegularExpression separator(QStringLiteral("[-/. ]+"));
    static const QRegularExpression serial(QStringLiteral(R"(^(\d{5})\.\d+$)"));
    QString bare = text.trimmed();
    bare.remove(time);
    if (const auto match = serial.match(bare); match.hasMatch())
        return {match.captured(1)};
    return figures.match(bare).hasMatch() ? bare.split(separator) : QStringList();
}

bool areDateParts(const QStringList &parts)
{
    for (const QString &part : parts) {
        if (part.size() != 1 && part.size() != 2 && part.size() != 4)
            return false;
    }
    return true;
}

} // namespace

DateResult parseDateText(const QString &text, MonthAs monthAs, DayOrder order)
{
    const QStringList figures = figuresOf(text);
    if (figures.isEmpty())
        return withMonthName(text, monthAs);
    if (figures.size() == 1)
        return oneFigure(figures[0], monthAs);
    if (!areDateParts(figures))
        return err(DateTextError::malformed);
    return figures.size() == 2 ? monthYear(figures, monthAs) : dayMonthYear(figures, order);
}

bool putsMonthFirst(const QString &text)
{
    const QStringList figures = figuresOf(text);
    return figures.size() == 3 && figures[0].size() <= 2 && figures[2].size() == 4 &&
           figures[0].toInt() <= 12 && figures[1].toInt() > 12;
}

} // namespace botiquin
