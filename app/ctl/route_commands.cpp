// SPDX-License-Identifier: GPL-3.0-or-later
#include "route_commands.h"

#include "import_commands.h"
#include "journal/planning/plan_book.h"
#include "journal/planning/route_desk.h"
#include "json_input.h"
#include "plan_hand.h"
#include "whole_routes.h"


namespace botiquin::ctl {

namespace {

const QString stopOption = QStringLiteral("--stop");
const QString handOverOption = QStringLiteral("--hand-over");
const QString fromOption = QStringLiteral("--from");
const QString toOption = QStringLiteral("--to");

Result<std::optional<int>, Trouble> minutesOf(const Options &options, const QString &option)
{
    const auto text = options.value(option);
    if (!text)
        return std::optional<int>();
    const auto minutes = planning::minutesFromText(*text);
    if (!minutes)
        return usage(QStringLiteral("%1: not an hour: %2").arg(option, text->left(80)));
    return minutes;
}

Result<std::vector<Clues>, Trouble> stopsOf(const QStringList &words)
{
    std::vector<Clues> stops;
    for (const auto &word : words) {
        BQ_TRY_ASSIGN(const auto stop, Options::parse<Clues>(stopOption, word));
        stops.push_back(stop);
    }
    return stops;
}

/// "3:boat:Embarcadero de Tuxtepec"
Result<HandOver, Trouble> handOverOf(const QString &text)
{
    const auto parts = text.split(u':');
    bool isNumber = false;
    const int after = parts.front().toInt(&isNumber);
    const auto transport = parts.size() >= 3 ? planning::transportFromText(parts[1]) : std::nullopt;
    if (!isNumber || !transport)
        return usage(QStringLiteral("--hand-over: not STOP:TRANSPORT:PLACE: %1").arg(text.left(80)));
    return HandOver{after, *transport, parts.mid(2).join(u':').simplified()};
}

Result<RouteDefined, Trouble> routeFromJson(const RouteId &id, const QString &path)
{
    BQ_TRY_ASSIGN(auto object, objectFrom(QStringLiteral("--json"), path));
    object.insert(QStringLiteral("route"), id.text());
    auto route = fromJson<RouteDefined>(object);
    if (!route)
        return usage(QStringLiteral("--json: not a route"));
    return *std::move(route);
}

/// What the options say otherwise than the route says.
Result<void, Trouble> change(RouteDefined &route, const Options &options)
{
    BQ_TRY_ASSIGN(const auto warehouse, options.parsed<Clues>(QStringLiteral("--warehouse")));
    BQ_TRY_ASSIGN(const auto from, minutesOf(options, fromOption));
    BQ_TRY_ASSIGN(const auto to, minutesOf(options, toOption));
    BQ_TRY_ASSIGN(const auto transport, options.oneOf<Transport>(QStringLiteral("--transport")));
    BQ_TRY_ASSIGN(const auto stops, stopsOf(options.values(stopOption)));
    const auto day = options.value(QStringLiteral("--weekday"));
    const auto weekday = day ? planning::weekdayFromText(*day) : std::nullopt;
    if (day && !weekday)
        return usage(QStringLiteral("--weekday: not a day of the week: %1").arg(day->left(80)));
    route.warehouse = warehouse.value_or(route.warehouse);
    route.weekday = weekday ? weekday : route.weekday;
    route.windowFrom = from ? from : route.windowFrom;
    route.windowTo = to ? to : route.windowTo;
    route.transport = transport ? transport : route.transport;
    if (!stops.empty())
        route.stops = stops;
    std::vector<HandOver> handOvers;
    for (const auto &text : options.values(handOverOption)) {
        BQ_TRY_ASSIGN(const auto handOver, handOverOf(text));
        handOvers.push_back(handOver);
    }
    if (!handOvers.empty())
        route.handOvers = handOvers;
    return {};
}

Reply shown(Workplace &workplace, const RouteId &id)
{
    auto &books = workplace.station().books;
    BQ_TRY_ASSIGN(const auto route, books.plans.route(id));
    if (!route)
        return refuse(QStringLiteral("routeUnknown"));
    BQ_TRY_ASSIGN(const auto stops, books.plans.stops(id));
    auto said = toObject(*route);
    said.insert(QStringLiteral("stops"), toJson(stops));
    return said;
}

} // namespace

Reply planAllRoutes(const Invocation &invocation, QStringList arguments)
{
    const QString writeFlag = QStringLiteral("--write");
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{writeFlag}, {QStringLiteral("--state"), QStringLiteral("--aim")}, 0, 10}));
    BQ_TRY_ASSIGN(const int aim, options.number(QStringLiteral("--aim"), 0));
    const auto stateText = options.value(QStringLiteral("--state"));
    const auto state = stateText ? FederalState::fromText(*stateText) : std::nullopt;
    if (stateText && !state)
        return usage(QStringLiteral("--state: not a state of Mexico: %1").arg(stateText->left(80)));
    if (options.has(writeFlag) && !options.words().isEmpty())
        return usage(QStringLiteral("--write goes by the catalogue of the store, not by a file"));
    if (!options.words().isEmpty()) {
        std::vector<PlacedFacility> facilities;
        for (const auto &path : options.words()) {
            BQ_TRY_ASSIGN(const auto sheet, readSheet(path));
            BQ_TRY(addFacilities(facilities, sheet));
        }
        const auto plan = planWholeRoutes(facilities, std::nullopt, state, aim);
        return plan.facilities > 0 ? Reply(told(plan)) : refuse(QStringLiteral("noFacilities"));
    }
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto facilities, facilitiesOf(*workplace));
    const auto plan = planWholeRoutes(facilities, workplace->station().facility, state, aim);
    if (plan.facilities == 0) // and writing none would retire every route there is
        return refuse(QStringLiteral("noFacilities"));
    auto said = told(plan);
    if (options.has(writeFlag)) {
        BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
        RouteDesk desk(workplace->station(), workplace->authority());
        BQ_TRY_ASSIGN(const int written, planned(desk.replaceAll(plan.routes, user)));
        said.insert(QStringLiteral("written"), written);
    }
    return said;
}

Reply listRoutes(const Invocation &invocation, QStringList arguments)
{
    const QString searchOption = QStringLiteral("--search");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {searchOption, QStringLiteral("--limit"), QStringLiteral("--offset")}}));
    BQ_TRY_ASSIGN(const int limit, options.number(QStringLiteral("--limit"), 200));
    BQ_TRY_ASSIGN(const int offset, options.number(QStringLiteral("--offset"), 0));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    const QString typed = options.value(searchOption).value_or(QString());
    BQ_TRY_ASSIGN(const auto routes, station.books.plans.routes(station.facility, typed, offset, limit));
    BQ_TRY_ASSIGN(const int count, station.books.plans.routeCount(station.facility, typed));
    return QJsonObject{{QStringLiteral("routes"), toJson(routes)}, {QStringLiteral("count"), count}};
}

Reply showRoute(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 1, 1}));
    BQ_TRY_ASSIGN(const auto id, options.word<RouteId>(0, QStringLiteral("ROUTE")));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    return shown(*workplace, id);
}

Reply defineRoute(const Invocation &invocation, QStringList arguments)
{
    const QString jsonOption = QStringLiteral("--json");
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{},
                                            {jsonOption, QStringLiteral("--warehouse"), QStringLiteral("--weekday"),
                                             fromOption, toOption, QStringLiteral("--transport")},
                                            1,
                                            1,
                                            {stopOption, handOverOption}}));
    BQ_TRY_ASSIGN(const auto id, options.word<RouteId>(0, QStringLiteral("ROUTE")));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    auto &station = workplace->station();
    BQ_TRY_ASSIGN(const auto stored, station.books.plans.route(id));
    RouteDefined route = stored.value_or(RouteDefined{id, station.facility, {}});
    if (const auto path = options.value(jsonOption)) {
        BQ_TRY_ASSIGN(route, routeFromJson(id, *path));
    }
    BQ_TRY(change(route, options));
    route.retired.reset();
    BQ_TRY(planned(RouteDesk(station, workplace->authority()).define(route, user)));
    return shown(*workplace, id);
}

Reply reorderRoute(const Invocation &invocation, QStringList arguments)
{
    const QString distanceFlag = QStringLiteral("--by-distance");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{distanceFlag}, {}, 1, 1001}));
    BQ_TRY_ASSIGN(const auto id, options.word<RouteId>(0, QStringLiteral("ROUTE")));
    BQ_TRY_ASSIGN(const auto stops, stopsOf(options.words().mid(1)));
    if (options.has(distanceFlag) != stops.empty())
        return usage(QStringLiteral("either --by-distance or the stops in their order are needed"));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    RouteDesk desk(workplace->station(), workplace->authority());
    BQ_TRY_ASSIGN(const auto changed,
                  planned(stops.empty() ? desk.orderByDistance(id, user) : desk.reorder(id, stops, user)));
    BQ_TRY_ASSIGN(auto said, shown(*workplace, id));
    said.insert(QStringLiteral("metresBefore"), changed.metresBefore);
    said.insert(QStringLiteral("metres"), changed.metres);
    return said;
}

Reply retireRoute(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 1, 1}));
    BQ_TRY_ASSIGN(const auto id, options.word<RouteId>(0, QStringLiteral("ROUTE")));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY(planned(RouteDesk(workplace->station(), workplace->authority()).retire(id, user)));
    return QJsonObject{{QStringLiteral("route"), id.text()}, {QStringLiteral("retired"), true}};
}

Reply importRoutes(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{QStringLiteral("--dry-run"), QStringLiteral("--accept-good-rows")}, {}, 1, 100}));
    std::vector<RouteSheet> sheets;
    for (const auto &path : options.words()) {
        BQ_TRY_ASSIGN(const auto sheet, readSheet(path));
        sheets.push_back({sheet.file, planning::readRoutes(sheet)});
    }
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    RouteDesk desk(workplace->station(), workplace->authority());
    return importSheets(
        invocation, options, sheets,
        [&](const RouteSheet &sheet) -> Result<ImportPlan, Trouble> {
            BQ_TRY_ASSIGN(auto plan, desk.plan(sheet));
            return plan;
        },
        [&](BadRows badRows, const UserId &user) { return desk.import(sheets, badRows, user); });
}

} // namespace botiquin::ctl
