// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog_commands.h"

#include "session.h"

namespace botiquin::ctl {

namespace {

Result<void, Trouble> requireItem(Books &books, const Clave &clave)
{
    BQ_TRY_ASSIGN(const auto item, books.catalog.item(clave));
    if (!item)
        return refuse(QStringLiteral("unknownItem"), {{QStringLiteral("item"), clave.text()}});
    return {};
}

Reply setSubstitute(const Invocation &invocation, const QStringList &arguments, bool isApproved)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 2, 2}));
    BQ_TRY_ASSIGN(const auto item, options.word<Clave>(0, QStringLiteral("CLAVE")));
    BQ_TRY_ASSIGN(const auto substitute, options.word<Clave>(1, QStringLiteral("SUBSTITUTE")));
    if (item == substitute)
        return usage(QStringLiteral("SUBSTITUTE: the same clave: %1").arg(item.text()));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY(requireItem(workplace->station().books, item));
    BQ_TRY(requireItem(workplace->station().books, substitute));
    BQ_TRY_ASSIGN(const auto event, define(invocation, *workplace, SubstituteApproved{item, substitute, isApproved}));
    return QJsonObject{{QStringLiteral("event"), event.text()}};
}

} // namespace

Reply approveCode(const Invocation &invocation, QStringList arguments)
{
    const QString unitsOption = QStringLiteral("--units");
    const QString levelOption = QStringLiteral("--level");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {unitsOption, levelOption}, 2, 2}));
    BQ_TRY_ASSIGN(const auto gtin, options.word<Gtin>(0, QStringLiteral("GTIN")));
    BQ_TRY_ASSIGN(const auto item, options.word<Clave>(1, QStringLiteral("CLAVE")));
    BQ_TRY_ASSIGN(const auto given, options.units(unitsOption));
    BQ_TRY_ASSIGN(const auto level, options.oneOf<PackLevel>(levelOption));
    const Units units = given.value_or(Units(1));
    if (units > Units(Units::lineMax))
        return refuse(name(StockRefusal::unitsTooMany));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY(requireItem(workplace->station().books, item));
    BQ_TRY_ASSIGN(const auto event, define(invocation, *workplace,
                                           CodeApproved{gtin, item, units, level.value_or(PackLevel::pack)}));
    return QJsonObject{{QStringLiteral("event"), event.text()}};
}

Reply approveSubstitute(const Invocation &invocation, QStringList arguments)
{
    return setSubstitute(invocation, arguments, true);
}

Reply withdrawSubstitute(const Invocation &invocation, QStringList arguments)
{
    return setSubstitute(invocation, arguments, false);
}

Reply listSubstitutes(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 1, 1}));
    BQ_TRY_ASSIGN(const auto item, options.word<Clave>(0, QStringLiteral("CLAVE")));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto substitutes, workplace->station().books.catalog.substitutes(item));
    return QJsonObject{{QStringLiteral("item"), item.text()}, {QStringLiteral("substitutes"), toJson(substitutes)}};
}

} // namespace botiquin::ctl
