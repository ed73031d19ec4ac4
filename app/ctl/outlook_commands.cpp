// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlook_commands.h"

#include "journal/stock/stock_outlook.h"
#include "session.h"

#include <algorithm>

namespace botiquin::ctl {

namespace {

/// Tenths as a number: 123 is 12.3.
QJsonValue inTenths(std::optional<qint64> tenths)
{
    return tenths ? QJsonValue(double(*tenths) / 10) : QJsonValue(QJsonValue::Null);
}

QJsonValue described(const std::optional<Consumption> &consumption, bool explained)
{
    if (!consumption)
        return QJsonValue::Null;
    auto object = toObject(*consumption);
    if (!explained)
        object.remove(QStringLiteral("months"));
    object.insert(QStringLiteral("daysWithStock"), consumption->daysWithStock());
    object.insert(QStringLiteral("thin"), consumption->isThin());
    object.insert(QStringLiteral("unitsAMonth"),
                  inTenths(consumption->isKnown() ? std::optional(consumption->monthlyTenths()) : std::nullopt));
    if (explained)
        object.insert(QStringLiteral("formula"), QStringLiteral("used / (days - daysWithout) * 30.5"));
    return object;
}

QJsonObject described(const ItemOutlook &outlook, bool explained)
{
    auto object = toObject(outlook);
    object.insert(QStringLiteral("consumption"), described(outlook.consumption, explained));
    auto life = toObject(outlook.life);
    life.remove(QStringLiteral("monthsTenths"));
    life.insert(QStringLiteral("monthsOfStock"), inTenths(outlook.life.monthsTenths));
    object.insert(QStringLiteral("life"), life);
    return object;
}

} // namespace

Reply stockConsumption(const Invocation &invocation, QStringList arguments)
{
    const QString explainFlag = QStringLiteral("--explain");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{explainFlag}, {}, 1, 1}));
    BQ_TRY_ASSIGN(const auto item, options.word<Clave>(0, QStringLiteral("CLAVE")));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY_ASSIGN(const auto known, station.books.catalog.item(item));
    if (!known)
        return refuse(name(StockRefusal::unknownItem));
    StockOutlook outlooks(station);
    BQ_TRY_ASSIGN(const auto outlook, outlooks.of(item));
    auto said = described(outlook, options.has(explainFlag));
    if (options.has(explainFlag)) {
        BQ_TRY_ASSIGN(const auto history, outlooks.history(item));
        said.insert(QStringLiteral("history"), toJson(history));
    }
    return said;
}

Reply stockAlerts(const Invocation &invocation, QStringList arguments)
{
    const QString onlyOption = QStringLiteral("--only");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {onlyOption}}));
    BQ_TRY_ASSIGN(const auto only, options.oneOf<StockAlert>(onlyOption));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto outlooks, StockOutlook(workplace->station()).alerts());
    QJsonArray items;
    for (const auto &outlook : outlooks) {
        const auto &alerts = outlook.alerts;
        if (!only || std::find(alerts.begin(), alerts.end(), *only) != alerts.end())
            items.append(described(outlook, false));
    }
    return QJsonObject{{QStringLiteral("items"), items}};
}

} // namespace botiquin::ctl
