// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "journal/clock_range.h"

#include <QDateTime>

namespace botiquin::ctl {

namespace {

constexpr int ownWordsMax = 500;

/// What somebody says in words of their own: it stands in the log for ever.
bool isOwnWords(const QString &option)
{
    return option == QStringLiteral("--note") || option == QStringLiteral("--reason");
}

} // namespace

Result<Options, Trouble> Options::read(QStringList arguments, const Shape &shape)
{
    Options options;
    for (const auto &name : shape.valued) {
        BQ_TRY_ASSIGN(const auto value, takeOption(arguments, name));
        if (value && value->trimmed().isEmpty())
            return usage(QStringLiteral("%1: a value is missing").arg(name));
        if (value && isOwnWords(name) && value->size() > ownWordsMax)
            return usage(QStringLiteral("%1: at most %2 characters").arg(name).arg(ownWordsMax));
        if (value)
            options.m_values.insert(name, *value);
    }
    for (const auto &name : shape.repeated) {
        BQ_TRY_ASSIGN(const auto values, takeOptions(arguments, name));
        if (values.contains(QString()))
            return usage(QStringLiteral("%1: a value is missing").arg(name));
        options.m_repeated.insert(name, values);
    }
    for (const auto &flag : shape.flags) {
        if (arguments.removeAll(flag) > 0)
            options.m_flags.insert(flag);
    }
    for (const auto &word : arguments) {
        if (word.startsWith(u"--"))
            return usage(QStringLiteral("no such option: %1").arg(word.left(80)));
    }
    if (arguments.size() < shape.wordsMin)
        return usage(QStringLiteral("too little; see --help"));
    if (arguments.size() > shape.wordsMax)
        return usage(QStringLiteral("too much: %1").arg(arguments[shape.wordsMax].left(80)));
    options.m_words = arguments;
    return options;
}

std::optional<QString> Options::value(const QString &option) const
{
    const auto found = m_values.constFind(option);
    return found == m_values.constEnd() ? std::nullopt : std::optional(*found);
}

Result<QString, Trouble> Options::required(const QString &option) const
{
    const auto text = value(option);
    if (!text)
        return usage(QStringLiteral("%1 is needed").arg(option));
    return *text;
}

Result<int, Trouble> Options::number(const QString &option, int otherwise) const
{
    const auto text = value(option);
    if (!text)
        return otherwise;
    bool isNumber = false;
    const int number = text->toInt(&isNumber);
    if (!isNumber || number < 0)
        return usage(QStringLiteral("%1: not a number: %2").arg(option, text->left(80)));
    return number;
}

Result<std::optional<Units>, Trouble> Options::units(const QString &option) const
{
    const auto text = value(option);
    if (!text)
        return std::optional<Units>();
    bool isNumber = false;
    const qint64 count = text->toLongLong(&isNumber);
    if (!isNumber || count < 1)
        return usage(QStringLiteral("%1: not a number of units: %2").arg(option, text->left(80)));
    return std::optional(Units(count));
}

Result<std::optional<Date>, Trouble> Options::day(const QString &option) const
{
    const auto text = value(option);
    if (!text)
        return std::optional<Date>();
    if (const auto day = Date::parseIso(*text))
        return day;
    if (const auto month = Month::parse(*text))
        return std::optional(month->lastDay());
    return usage(QStringLiteral("%1: not a day: %2").arg(option, text->left(80)));
}

Result<Instant, Trouble> Options::hour(const QString &what, const QString &text)
{
    const auto time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        return usage(QStringLiteral("%1: not a day and hour: %2").arg(what, text.left(80)));
    const Instant instant{time.toSecsSinceEpoch()};
    if (!isClockInRange(instant))
        return refuse(clockOutOfRange());
    return instant;
}

} // namespace botiquin::ctl
