// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_commands.h"

#include "session.h"
#include "storage/exchange/sql_exchange_book.h"
#include "sync/http/client.h"

namespace botiquin::ctl {

namespace {

const QString marginOption = QStringLiteral("--margin-days");
const QString checkOption = QStringLiteral("--check-required");
const QString centreOption = QStringLiteral("--centre");
const QString noCentreFlag = QStringLiteral("--no-centre");

Reply described(Workplace &workplace)
{
    const auto &station = workplace.station();
    BQ_TRY_ASSIGN(const QString centre, SqlExchangeBook(workplace.store().sql()).centre());
    return QJsonObject{{QStringLiteral("facility"), station.facility.text()},
            {QStringLiteral("device"), station.writer.device.text()},
            {QStringLiteral("label"), workplace.label()},
            {QStringLiteral("round"), toJson(workplace.round())},
            {QStringLiteral("authority"), workplace.authority().has_value()},
            {QStringLiteral("marginDays"), station.settings.margin.days()},
            {QStringLiteral("checkRequired"), station.settings.checkRequired},
            {QStringLiteral("centre"), centre.isEmpty() ? QJsonValue() : QJsonValue(centre)}};
}

/// The address that is meant, empty for none; nothing where nothing is said of it.
Result<std::optional<QString>, Trouble> centreOf(const Options &options)
{
    const auto address = options.value(centreOption);
    const bool isNone = options.has(noCentreFlag);
    if (address && isNone)
        return usage(QStringLiteral("--centre and --no-centre: one of them"));
    if (address && !http::Client::of(*address))
        return usage(QStringLiteral("--centre: no http(s)://HOST[:PORT]: %1").arg(address->left(80)));
    return isNone ? std::optional(QString()) : address;
}

Outcome<void> saveCentre(Workplace &workplace, const QString &address)
{
    SqlExchangeBook book(workplace.store().sql());
    return transact(workplace.station().journal, [&] { return book.setCentre(address); });
}

} // namespace

Reply showSettings(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {}));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    return described(*workplace);
}

Reply setSettings(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{noCentreFlag}, {marginOption, checkOption, centreOption}}));
    const auto check = options.value(checkOption);
    BQ_TRY_ASSIGN(const auto centre, centreOf(options));
    if (!check && !options.value(marginOption) && !centre)
        return usage(QStringLiteral("--margin-days, --check-required, --centre or --no-centre is needed"));
    if (check && *check != QStringLiteral("yes") && *check != QStringLiteral("no"))
        return usage(QStringLiteral("--check-required: yes or no: %1").arg(check->left(80)));
    BQ_TRY_ASSIGN(const int days, options.number(marginOption, 0));
    const auto margin = packing::ShelfLifeMargin::ofDays(days);
    if (!margin)
        return usage(QStringLiteral("--margin-days: too many: %1").arg(days));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY(requireRight(*workplace, user, Right::changeSettings));
    StationSettings settings = workplace->station().settings;
    if (options.value(marginOption))
        settings.margin = *margin;
    if (check)
        settings.checkRequired = *check == QStringLiteral("yes");
    BQ_TRY(workplace->saveSettings(settings));
    if (centre)
        BQ_TRY(saveCentre(*workplace, *centre));
    return described(*workplace);
}

} // namespace botiquin::ctl
