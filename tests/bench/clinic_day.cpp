// SPDX-License-Identifier: GPL-3.0-or-later
#include "clinic_day.h"

#include "base/failure.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>
#include <optional>

namespace botiquin::bench {

namespace {

/// The name of the member that is none.
using Wrong = const char *;

template <class T>
Result<T, Wrong> parsed(const QJsonObject &line, const char *member)
{
    const auto value = T::parse(line.value(QLatin1String(member)).toString());
    return value ? Result<T, Wrong>(*value) : Result<T, Wrong>(err(member));
}

/// A whole number that JSON holds exactly.
Result<qint64, Wrong> number(const QJsonObject &line, const char *member)
{
    constexpr double most = 9'007'199'254'740'992;
    const auto value = line.value(QLatin1String(member));
    const bool isWhole = value.isDouble() && std::abs(value.toDouble()) < most && std::trunc(value.toDouble()) == value.toDouble();
    return isWhole ? Result<qint64, Wrong>(qint64(value.toDouble())) : Result<qint64, Wrong>(err(member));
}

Result<Lot, Wrong> lotOf(const QJsonObject &line)
{
    BQ_TRY_ASSIGN(const auto item, parsed<Clave>(line, "item"));
    BQ_TRY_ASSIGN(const auto text, parsed<LotText>(line, "lot"));
    const auto expiry = Date::parseIso(line.value(u"expiry").toString());
    if (!expiry)
        return err("expiry");
    return Lot{item, {}, text, *expiry};
}

Result<EventBody, Wrong> bodyOf(const QJsonObject &line, const Clues &facility, const UserId &user, quint64 serial)
{
    using Body = Result<EventBody, Wrong>;
    BQ_TRY_ASSIGN(const Lot lot, lotOf(line));
    BQ_TRY_ASSIGN(const qint64 quantity, number(line, "qty"));
    const Units units(quantity);
    const auto type = line.value(u"type").toString();
    if (type == u"dispense")
        return Body(Dispensed{facility, 1, {{lot, units}}, {}});
    if (type == u"receive") {
        BQ_TRY_ASSIGN(const auto supplier, parsed<SupplierName>(line, "src"));
        return Body(StockReceived{facility, supplier, {}, {{lot, units, {}, {}}}});
    }
    if (type == u"transfer")
        return Body(StockMoved{*Sscc::build(1, QStringLiteral("9521234"), serial), facility, facility, MoveReason::transfer,
                               QString(), {{lot, units}}});
    const bool isAdjusted = type == u"adjust";
    // What is adjusted is found where it is less than nothing, and counted where it is nothing: quantities are positive here.
    if (isAdjusted && units < Units(0))
        return Body(StockReceived{facility, *SupplierName::parse(QStringLiteral("AJUSTE")), {}, {{lot, -units, {}, {}}}});
    if (type == u"count" || (isAdjusted && units == Units(0)))
        return Body(CountClosed{facility, CountScope::list, {}, {lot.item}, {{lot, units}}, {}, {}, {user}});
    if (isAdjusted || type == u"waste")
        return Body(StockWrittenOff{facility, lot, units, isAdjusted ? LossReason::other : LossReason::damaged, QString()});
    return Body(err("type"));
}

Result<ClinicDay::Act, Wrong> actOf(const QJsonObject &line, const Clues &facility, quint64 serial)
{
    constexpr qint64 endOfTime = 253'402'300'799; // of the year 9999
    BQ_TRY_ASSIGN(const qint64 milliseconds, number(line, "time"));
    if (milliseconds < 0 || milliseconds / 1000 > endOfTime)
        return err("time");
    BQ_TRY_ASSIGN(const auto user, parsed<UserId>(line, "user"));
    BQ_TRY_ASSIGN(auto body, bodyOf(line, facility, user, serial));
    // What a journal would refuse: of all that is here, only a quantity can be too small or too great.
    if (!decodeBody(kindOf(body), versionOf(body), encodeBody(body)))
        return err("qty");
    return ClinicDay::Act{Instant{milliseconds / 1000}, user, std::move(body)};
}

} // namespace

Result<ClinicDay, QString> ClinicDay::read(const QString &path, const std::optional<Clues> &at)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return err(path + QStringLiteral(": notReadable"));
    std::optional<ClinicDay> day;
    int number = 0;
    while (!file.atEnd()) {
        const auto wrong = [&](const char *why) { return err(QStringLiteral("%1:%2: %3").arg(path).arg(number).arg(QLatin1String(why))); };
        ++number;
        const QByteArray text = file.readLine(lineBytesMax);
        if (text.size() == lineBytesMax - 1 && !text.endsWith('\n'))
            return wrong("lineTooLong");
        if (number > linesMax)
            return wrong("tooManyLines");
        if (text.trimmed().isEmpty())
            continue;
        const auto read = QJsonDocument::fromJson(text);
        if (!read.isObject())
            return wrong("notAnObject");
        const QJsonObject line = read.object();
        const auto facility = parsed<Clues>(line, "facility");
        if (!facility)
            return wrong(facility.error());
        if (!day)
            day = ClinicDay{{}, {}, {}, at.value_or(*facility)};
        const auto act = actOf(line, day->facility, quint64(number));
        if (!act)
            return wrong(act.error());
        day->acts.push_back(*act);
        day->items.insert(*Clave::parse(line.value(u"item").toString()));
        day->users.insert(act->user);
    }
    return day ? Result<ClinicDay, QString>(*std::move(day)) : Result<ClinicDay, QString>(err(path + QStringLiteral(": empty")));
}

} // namespace botiquin::bench
