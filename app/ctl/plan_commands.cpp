// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_commands.h"

#include "domain/kits/order_round.h"
#include "import_commands.h"
#include "journal/planning/plan_book.h"
#include "journal/planning/plan_desk.h"
#include "journal/planning/round_plan.h"
#include "plan_hand.h"

#include <QElapsedTimer>

namespace botiquin::ctl {

namespace {

const QString roundOption = QStringLiteral("--round");
const QString dryRunFlag = QStringLiteral("--dry-run");
const QString goodRowsFlag = QStringLiteral("--accept-good-rows");

/// "2026-11-18..2026-11-21"; one day alone is both.
Result<std::optional<std::pair<Date, Date>>, Trouble> daysOf(const Options &options, const QString &option)
{
    const auto text = options.value(option);
    if (!text)
        return std::optional<std::pair<Date, Date>>();
    const auto parts = text->split(QStringLiteral(".."));
    const auto from = Date::parseIso(parts.front());
    const auto to = Date::parseIso(parts.back());
    if (!from || !to || parts.size() > 2)
        return usage(QStringLiteral("%1: not DAY..DAY: %2").arg(option, text->left(80)));
    return std::optional(std::pair(*from, *to));
}

Result<RoundDefined, Trouble> roundFrom(const Options &options)
{
    BQ_TRY_ASSIGN(const auto month, options.requiredAs<Month>(QStringLiteral("--month")));
    RoundDefined round = ordinaryRound(month);
    if (!options.words().isEmpty()) {
        BQ_TRY_ASSIGN(round.round, options.word<RoundId>(0, QStringLiteral("ROUND")));
    }
    BQ_TRY_ASSIGN(const auto kind, options.oneOf<RoundKind>(QStringLiteral("--kind")));
    round.roundKind = kind.value_or(RoundKind::ordinary);
    BQ_TRY_ASSIGN(const auto plan, daysOf(options, QStringLiteral("--plan")));
    BQ_TRY_ASSIGN(const auto pack, daysOf(options, QStringLiteral("--pack")));
    BQ_TRY_ASSIGN(const auto load, daysOf(options, QStringLiteral("--load")));
    BQ_TRY_ASSIGN(const auto deliver, daysOf(options, QStringLiteral("--deliver")));
    if (plan)
        std::tie(round.planFrom, round.planTo) = *plan;
    if (pack)
        std::tie(round.packFrom, round.packTo) = *pack;
    if (load)
        std::tie(round.loadFrom, round.loadTo) = *load;
    if (deliver)
        std::tie(round.deliverFrom, round.deliverTo) = *deliver;
    return round;
}

Reply described(Workplace &workplace, const RoundId &round)
{
    auto &books = workplace.station().books;
    BQ_TRY_ASSIGN(const auto row, books.plans.round(round));
    if (!row)
        return refuse(QStringLiteral("roundUnknown"));
    BQ_TRY_ASSIGN(const auto figures, books.plans.figures(workplace.station().facility, round));
    auto said = toObject(*row);
    said.insert(QStringLiteral("warehouse"), workplace.station().facility.text());
    said.insert(QStringLiteral("inHand"), workplace.round() == round);
    said.insert(QStringLiteral("figures"), toJson(figures));
    return said;
}

/// Who gets how much of the item by the remedy, kit by kit; those that get all are not listed.
QJsonArray linesOf(const planning::Allocator &plan, const std::vector<planning::Choice> &choices, const Clave &item)
{
    QJsonArray lines;
    for (const auto &choice : choices) {
        if (choice.item != item)
            continue;
        for (const auto &change : plan.changes(item, choice.remedy)) {
            const auto &kit = plan.facts().kits[size_t(change.kit)];
            lines.append(QJsonObject{{QStringLiteral("kit"), kit.kit.text()},
                                     {QStringLiteral("facility"), kit.facility.text()},
                                     {QStringLiteral("asked"), toJson(change.asked)},
                                     {QStringLiteral("units"), toJson(change.units)},
                                     {QStringLiteral("substitute"), toJson(change.substitute)}});
        }
    }
    return lines;
}

QJsonObject told(const RoundPlan &plan, const std::vector<planning::Choice> &choices)
{
    const auto shortfalls = plan.allocator.shortfalls();
    Units ordered;
    for (const auto &item : plan.allocator.items())
        ordered += item.ordered;
    QJsonArray proposed;
    for (const auto &choice : choices)
        proposed.append(QJsonObject{{QStringLiteral("item"), choice.item.text()},
                                    {QStringLiteral("remedy"), toJson(choice.remedy)}});
    return {{QStringLiteral("round"), plan.round.round.text()},
            {QStringLiteral("kits"), qint64(plan.allocator.facts().kits.size())},
            {QStringLiteral("units"), toJson(ordered)},
            {QStringLiteral("items"), qint64(plan.allocator.items().size())},
            {QStringLiteral("suffice"), qint64(plan.allocator.items().size() - shortfalls.size())},
            {QStringLiteral("short"), toJson(shortfalls)},
            {QStringLiteral("proposed"), proposed}};
}

} // namespace

QJsonObject describeSheets(const std::vector<ImportPlan> &plans)
{
    QJsonArray sheets;
    for (const auto &plan : plans)
        sheets.append(describeSheet(plan));
    return {{QStringLiteral("sheets"), sheets}};
}

Result<RoundId, Trouble> roundOf(const Workplace &workplace, const Options &options)
{
    BQ_TRY_ASSIGN(const auto given, options.parsed<RoundId>(roundOption));
    const auto round = given ? given : workplace.round();
    if (!round)
        return refuse(QStringLiteral("noRound"));
    return *round;
}

Reply defineRound(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{},
                                            {QStringLiteral("--month"), QStringLiteral("--kind"), QStringLiteral("--plan"),
                                             QStringLiteral("--pack"), QStringLiteral("--load"), QStringLiteral("--deliver")},
                                            0,
                                            1}));
    BQ_TRY_ASSIGN(const auto round, roundFrom(options));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    PlanDesk desk(workplace->station(), workplace->authority());
    BQ_TRY(planned(desk.define(round, user)));
    return described(*workplace, round.round);
}

Reply listRounds(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {QStringLiteral("--limit"), QStringLiteral("--offset")}}));
    BQ_TRY_ASSIGN(const int limit, options.number(QStringLiteral("--limit"), 50));
    BQ_TRY_ASSIGN(const int offset, options.number(QStringLiteral("--offset"), 0));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto rounds, workplace->station().books.plans.rounds(offset, limit));
    return QJsonObject{{QStringLiteral("rounds"), toJson(rounds)}};
}

Reply showRound(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {roundOption}}));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto round, roundOf(*workplace, options));
    return described(*workplace, round);
}

Reply useRound(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {}, 1, 1}));
    BQ_TRY_ASSIGN(const auto round, options.word<RoundId>(0, QStringLiteral("ROUND")));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY(requireRight(*workplace, user, Right::planRound));
    BQ_TRY_ASSIGN(const auto row, workplace->station().books.plans.round(round));
    if (!row)
        return refuse(QStringLiteral("roundUnknown"));
    BQ_TRY(workplace->saveRound(round));
    return QJsonObject{{QStringLiteral("round"), round.text()}};
}

Reply makeOrders(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{}, {roundOption}}));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto round, roundOf(*workplace, options));
    PlanDesk desk(workplace->station(), workplace->authority());
    BQ_TRY_ASSIGN(const auto counts, planned(desk.makeOrders(round, user)));
    auto said = toObject(counts);
    said.insert(QStringLiteral("round"), round.text());
    return said;
}

Reply importOrders(const Invocation &invocation, QStringList arguments)
{
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{dryRunFlag, goodRowsFlag}, {roundOption}, 1, 100}));
    std::vector<OrderSheet> sheets;
    for (const auto &path : options.words()) {
        BQ_TRY_ASSIGN(const auto sheet, readSheet(path));
        sheets.push_back({sheet.file, planning::readOrders(sheet)});
    }
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto round, roundOf(*workplace, options));
    PlanDesk desk(workplace->station(), workplace->authority());
    return importSheets(
        invocation, options, sheets, [&](const OrderSheet &sheet) { return planned(desk.plan(round, sheet)); },
        [&](BadRows badRows, const UserId &user) { return desk.import(round, sheets, badRows, user); });
}

Reply allocateStock(const Invocation &invocation, QStringList arguments)
{
    const QString applyFlag = QStringLiteral("--apply");
    const QString preferOption = QStringLiteral("--prefer");
    const QString itemOption = QStringLiteral("--item");
    BQ_TRY_ASSIGN(const auto options, Options::read(arguments, {{applyFlag}, {roundOption, preferOption, itemOption}}));
    BQ_TRY_ASSIGN(const auto item, options.parsed<Clave>(itemOption));
    const auto preferText = options.value(preferOption);
    const auto preferred = preferText ? planning::parseRemedyKind(*preferText) : std::nullopt;
    if (preferText && !preferred)
        return usage(QStringLiteral("--prefer: not one of its values: %1").arg(preferText->left(80)));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    BQ_TRY_ASSIGN(const auto round, roundOf(*workplace, options));
    QElapsedTimer timer;
    timer.start();
    BQ_TRY_ASSIGN(auto plan, planned(loadPlan(workplace->station(), round)));
    while (!plan.allocator.isDone())
        plan.allocator.step();
    const auto choices = proposedChoices(plan.allocator, preferred);
    const auto adjustments = planning::adjustments(plan.allocator, choices, plan.standing);
    auto said = told(plan, choices);
    said.insert(QStringLiteral("milliseconds"), timer.elapsed());
    said.insert(QStringLiteral("adjustments"), qint64(adjustments.size()));
    if (item)
        said.insert(QStringLiteral("lines"), linesOf(plan.allocator, choices, *item));
    if (options.has(applyFlag)) {
        BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
        PlanDesk desk(workplace->station(), workplace->authority());
        BQ_TRY_ASSIGN(const int applied, planned(desk.adjust(adjustments, user)));
        said.insert(QStringLiteral("applied"), applied);
    }
    return said;
}

} // namespace botiquin::ctl
