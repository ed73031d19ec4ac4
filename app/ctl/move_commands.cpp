// SPDX-License-Identifier: GPL-3.0-or-later
#include "move_commands.h"

#include "journal/receiving/move_desk.h"
#include "json_input.h"


namespace botiquin::ctl {

namespace {

const QString jsonOption = QStringLiteral("--json");
const QString itemOption = QStringLiteral("--item");
const QString lotOption = QStringLiteral("--lot");
const QString expiryOption = QStringLiteral("--expiry");
const QString makerOption = QStringLiteral("--maker");
const QString unitsOption = QStringLiteral("--units");

struct SentLine
{
    Clave item;
    LotText lot;
    Date expiry;
    Units units;
    std::optional<Maker> maker;

    static constexpr auto fields = Fields{
        Field{1, "item", &SentLine::item}, Field{2, "lot", &SentLine::lot}, Field{3, "expiry", &SentLine::expiry},
        Field{4, "units", &SentLine::units}, Field{5, "maker", &SentLine::maker}};
};

struct SentLines
{
    std::vector<SentLine> lines;

    static constexpr auto fields = Fields{Field{1, "lines", &SentLines::lines}};
};

Result<std::vector<LotUnits>, Trouble> linesIn(const QString &path)
{
    BQ_TRY_ASSIGN(const auto sent, readJson<SentLines>(jsonOption, path));
    std::vector<LotUnits> lines;
    for (const auto &line : sent.lines)
        lines.push_back({Lot{line.item, line.maker, line.lot, line.expiry}, line.units});
    return lines;
}

Result<std::vector<LotUnits>, Trouble> linesOf(const Options &options)
{
    if (const auto path = options.value(jsonOption))
        return linesIn(*path);
    BQ_TRY_ASSIGN(const auto item, options.requiredAs<Clave>(itemOption));
    BQ_TRY_ASSIGN(const auto text, options.requiredAs<LotText>(lotOption));
    BQ_TRY_ASSIGN(const auto maker, options.parsed<Maker>(makerOption));
    BQ_TRY_ASSIGN(const auto expiry, options.day(expiryOption));
    BQ_TRY_ASSIGN(const auto units, options.units(unitsOption));
    if (!expiry || !units)
        return usage(QStringLiteral("--expiry and --units are needed"));
    return std::vector<LotUnits>{{Lot{item, maker, text, *expiry}, *units}};
}

} // namespace

Reply moveStock(const Invocation &invocation, QStringList arguments)
{
    const QString toOption = QStringLiteral("--to");
    const QString reasonOption = QStringLiteral("--reason");
    const QString noteOption = QStringLiteral("--note");
    BQ_TRY_ASSIGN(const auto options,
                  Options::read(arguments, {{},
                                            {toOption, reasonOption, noteOption, jsonOption, itemOption, lotOption,
                                             expiryOption, makerOption, unitsOption}}));
    BQ_TRY_ASSIGN(const auto to, options.requiredAs<Clues>(toOption));
    BQ_TRY_ASSIGN(const auto reason, options.oneOf<MoveReason>(reasonOption));
    BQ_TRY_ASSIGN(auto lines, linesOf(options));
    BQ_TRY_ASSIGN(const auto user, authorOf(invocation));
    BQ_TRY_ASSIGN(const auto workplace, openWorkplace(invocation));
    const receiving::MoveUnits command{to, reason.value_or(MoveReason::transfer),
                                       options.value(noteOption).value_or(QStringLiteral("")), std::move(lines)};
    BQ_TRY_ASSIGN(const auto moved, MoveDesk(workplace->station()).move(command, user));
    if (!moved) {
        const auto &refused = moved.error();
        return refuse(receiving::name(refused.rule),
                      refused.line > 0 ? QJsonObject{{QStringLiteral("line"), refused.line}} : QJsonObject());
    }
    return QJsonObject{{QStringLiteral("event"), moved->event.text()}, {QStringLiteral("sscc"), moved->sscc.text()}};
}

} // namespace botiquin::ctl
