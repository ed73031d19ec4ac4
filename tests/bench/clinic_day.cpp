// SPDX-License-Identifier: GPL-3.0-or-later
#include "clinic_day.h"

#include "base/assertion.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace botiquin::bench {

namespace {

Lot lotOf(const QJsonObject &line)
{
    return {*Clave::parse(line.value(u"item").toString()), {}, *LotText::parse(line.value(u"lot").toString()),
            *Date::parseIso(line.value(u"expiry").toString())};
}

EventBody bodyOf(const QJsonObject &line, quint64 serial)
{
    const auto facility = *Clues::parse(line.value(u"facility").toString());
    const auto type = line.value(u"type").toString();
    const Lot lot = lotOf(line);
    const Units units(line.value(u"qty").toInteger());
    if (type == u"dispense")
        return Dispensed{facility, 1, {{lot, units}}, {}};
    if (type == u"receive")
        return StockReceived{facility, *SupplierName::parse(line.value(u"src").toString()), {}, {{lot, units, {}, {}}}};
    if (type == u"transfer")
        return StockMoved{*Sscc::build(1, QStringLiteral("9521234"), serial), facility, facility, MoveReason::transfer,
                          QString(), {{lot, units}}};
    // What is adjusted is found where it is less than nothing, and counted where it is nothing: quantities are positive here.
    const bool isAdjusted = type == u"adjust";
    if (isAdjusted && units < Units(0))
        return StockReceived{facility, *SupplierName::parse(QStringLiteral("AJUSTE")), {}, {{lot, -units, {}, {}}}};
    if (type == u"count" || (isAdjusted && units == Units(0)))
        return CountClosed{facility, CountScope::list, {}, {lot.item}, {{lot, units}}, {}, {},
                           {*UserId::parse(line.value(u"user").toString())}};
    return StockWrittenOff{facility, lot, units, isAdjusted ? LossReason::other : LossReason::damaged, QString()};
}

} // namespace

ClinicDay ClinicDay::read(const QString &path)
{
    ClinicDay day;
    QFile file(path);
    BQ_ASSERT(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const auto line = QJsonDocument::fromJson(file.readLine()).object();
        const auto user = *UserId::parse(line.value(u"user").toString());
        day.acts.push_back({Instant{line.value(u"time").toInteger() / 1000}, user,
                            bodyOf(line, quint64(line.value(u"seq").toInteger()))});
        day.items.insert(lotOf(line).item);
        day.users.insert(user);
        day.facilities.insert(*Clues::parse(line.value(u"facility").toString()));
    }
    return day;
}

} // namespace botiquin::bench
