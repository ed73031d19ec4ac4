// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_commands.h"

#include "session.h"

namespace botiquin::ctl {

namespace {

const QString marginOption = QStringLiteral("--margin-days");
const QString checkOption = QStringLiteral("--check-required");

QJsonObject described(Workplace &workplace)
{
    const auto &station = workplace.station();
    return {{QStringLiteral("facility"), station.facility.text()},
            {QStringLiteral("device"), station.writer.device.text()},
            {QStringLiteral("label"), workplace.label()},
            {QStringLiteral("round"), toJson(workplace.round())},
            {QStringLiteral("authority"), workplace.authority().has_value()},
            {QStringLiteral("marginDays"), station.settings.margin.days()},
            {QStringLiteral("checkRequired"), station.settings.checkRequired}};
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
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {marginOption, checkOption}}));
    const auto check = options.value(checkOption);
    if (!check && !options.value(marginOption))
        return usage(QStringLiteral("--margin-days or --check-required is needed"));
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
    return described(*workplace);
}

} // namespace botiquin::ctl
