// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/packing/shorts.h"

#include "domain/packing/enum_names.h"

namespace botiquin::packing {

QString name(MarkShortRefusal refusal)
{
    static constexpr std::array<const char *, 6> names = {
        "alreadySealed", "boxIsAside", "packerOverrodeThisBox", "noSuchLine", "lineIsComplete", "noteMissing",
    };
    return nameIn(names, refusal);
}

QString name(ClearShortRefusal refusal)
{
    static constexpr std::array<const char *, 5> names = {
        "alreadySealed", "boxIsAside", "packerOverrodeThisBox", "noSuchLine", "lineIsNotShort",
    };
    return nameIn(names, refusal);
}

Result<DraftEntry, MarkShortRefusal> decide(const OpenBox &box, const MarkShort &command,
                                            const PackingContext &context)
{
    if (box.isSealed())
        return err(MarkShortRefusal::alreadySealed);
    if (box.isAside())
        return err(MarkShortRefusal::boxIsAside);
    if (box.hasOverridden(context.user))
        return err(MarkShortRefusal::packerOverrodeThisBox);
    const BoxLine *line = box.line(command.line);
    if (!line)
        return err(MarkShortRefusal::noSuchLine);
    if (line->isComplete())
        return err(MarkShortRefusal::lineIsComplete);
    if (command.reason.kind == ShortReason::Kind::other && !command.reason.note)
        return err(MarkShortRefusal::noteMissing);
    return DraftEntry{context.user, context.now, LineMarkedShort{command.line, command.reason}};
}

Result<DraftEntry, ClearShortRefusal> decide(const OpenBox &box, const ClearShort &command,
                                             const PackingContext &context)
{
    if (box.isSealed())
        return err(ClearShortRefusal::alreadySealed);
    if (box.isAside())
        return err(ClearShortRefusal::boxIsAside);
    if (box.hasOverridden(context.user))
        return err(ClearShortRefusal::packerOverrodeThisBox);
    const BoxLine *line = box.line(command.line);
    if (!line)
        return err(ClearShortRefusal::noSuchLine);
    if (!line->shortReason)
        return err(ClearShortRefusal::lineIsNotShort);
    return DraftEntry{context.user, context.now, ShortCleared{command.line}};
}

} // namespace botiquin::packing
