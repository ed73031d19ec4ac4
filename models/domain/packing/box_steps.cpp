// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing/box_steps.h"

#include "domain/packing/enum_names.h"

namespace botiquin::packing {

namespace {

DraftEntry entryOf(const PackingContext &context, DraftAct act)
{
    return {context.user, context.now, std::move(act)};
}

} // namespace

QString name(TakeBackRefusal refusal)
{
    static constexpr std::array<const char *, 3> names = {"alreadySealed", "boxIsAside", "nothingToTakeBack"};
    return nameIn(names, refusal);
}

QString name(PutAsideRefusal refusal)
{
    static constexpr std::array<const char *, 2> names = {"alreadySealed", "alreadyAside"};
    return nameIn(names, refusal);
}

QString name(TakeUpRefusal refusal)
{
    static constexpr std::array<const char *, 1> names = {"notAside"};
    return nameIn(names, refusal);
}

QString name(ChooseLineRefusal refusal)
{
    static constexpr std::array<const char *, 4> names = {
        "alreadySealed", "boxIsAside", "noSuchLine", "noOtherLine",
    };
    return nameIn(names, refusal);
}

QString name(CheckRefusal refusal)
{
    static constexpr std::array<const char *, 6> names = {
        "alreadySealed", "boxIsAside",           "boxIsEmpty",
        "linesAreOpen",  "checkerPackedThisBox", "checkerOverrodeThisBox",
    };
    return nameIn(names, refusal);
}

Result<DraftEntry, TakeBackRefusal> decide(const OpenBox &box, const TakeBackLast &,
                                           const PackingContext &context)
{
    if (box.isSealed())
        return err(TakeBackRefusal::alreadySealed);
    if (box.isAside())
        return err(TakeBackRefusal::boxIsAside);
    if (!box.takeable())
        return err(TakeBackRefusal::nothingToTakeBack);
    return entryOf(context, TakenBack{});
}

Result<DraftEntry, PutAsideRefusal> decide(const OpenBox &box, const PutAside &, const PackingContext &context)
{
    if (box.isSealed())
        return err(PutAsideRefusal::alreadySealed);
    if (box.isAside())
        return err(PutAsideRefusal::alreadyAside);
    return entryOf(context, BoxPutAside{});
}

Result<DraftEntry, TakeUpRefusal> decide(const OpenBox &box, const TakeUp &, const PackingContext &context)
{
    if (!box.isAside())
        return err(TakeUpRefusal::notAside);
    return entryOf(context, BoxTakenUp{});
}

Result<DraftEntry, ChooseLineRefusal> decide(const OpenBox &box, const ChooseLine &command,
                                             const PackingContext &context)
{
    if (box.isSealed())
        return err(ChooseLineRefusal::alreadySealed);
    if (box.isAside())
        return err(ChooseLineRefusal::boxIsAside);
    if (command.line && !box.line(*command.line))
        return err(ChooseLineRefusal::noSuchLine);
    if (command.line)
        return entryOf(context, LineChosen{*command.line});
    const auto next = box.nextLines(1);
    if (next.empty())
        return err(ChooseLineRefusal::noOtherLine);
    return entryOf(context, LineChosen{next.front()->order.item});
}

Result<DraftEntry, CheckRefusal> decide(const OpenBox &box, const CheckBox &, const PackingContext &context)
{
    if (box.isSealed())
        return err(CheckRefusal::alreadySealed);
    if (box.isAside())
        return err(CheckRefusal::boxIsAside);
    if (box.totals().packed.isZero())
        return err(CheckRefusal::boxIsEmpty);
    if (box.totals().open() > 0)
        return err(CheckRefusal::linesAreOpen);
    if (box.hasPacked(context.user))
        return err(CheckRefusal::checkerPackedThisBox);
    if (box.hasOverridden(context.user))
        return err(CheckRefusal::checkerOverrodeThisBox);
    return entryOf(context, BoxChecked{});
}

} // namespace botiquin::packing
