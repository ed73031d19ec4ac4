// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dispatch/load_box.h"

#include "domain/ledger/named.h"

#include <algorithm>

namespace botiquin::dispatch {

namespace {

bool breaks(LoadRefusal rule, const BoxFacts &box, const LoadContext &context)
{
    switch (rule) {
    case LoadRefusal::unknownBox: return false;
    case LoadRefusal::reopened: return box.reopened;
    case LoadRefusal::received: return box.received;
    case LoadRefusal::alreadyLoaded: return box.aboard == context.trip;
    case LoadRefusal::onAnotherTrip: return box.aboard && box.aboard != context.trip;
    case LoadRefusal::notOnThisTrip:
        return std::find(context.stops.begin(), context.stops.end(), box.facility) == context.stops.end();
    case LoadRefusal::recalled: return box.recalled.has_value();
    case LoadRefusal::lotHeld: return box.held.has_value();
    case LoadRefusal::coldNotSealedToday:
        return box.boxClass == BoxClass::cold && Date::ofLocal(box.sealedAt) != context.today;
    }
    Q_UNREACHABLE();
}

} // namespace

QString name(LoadRefusal refusal)
{
    switch (refusal) {
    case LoadRefusal::unknownBox: return QStringLiteral("unknownBox");
    case LoadRefusal::reopened: return QStringLiteral("reopened");
    case LoadRefusal::received: return QStringLiteral("received");
    case LoadRefusal::alreadyLoaded: return QStringLiteral("alreadyLoaded");
    case LoadRefusal::onAnotherTrip: return QStringLiteral("onAnotherTrip");
    case LoadRefusal::notOnThisTrip: return QStringLiteral("notOnThisTrip");
    case LoadRefusal::recalled: return QStringLiteral("recalled");
    case LoadRefusal::lotHeld: return QStringLiteral("lotHeld");
    case LoadRefusal::coldNotSealedToday: return QStringLiteral("coldNotSealedToday");
    }
    Q_UNREACHABLE();
}

std::optional<LoadRefusal> parseLoadRefusal(const QString &text)
{
    return parseNamed<LoadRefusal>(text);
}

bool canBeLifted(LoadRefusal refusal)
{
    return refusal == LoadRefusal::notOnThisTrip || refusal == LoadRefusal::coldNotSealedToday;
}

std::optional<LoadRefusal> refusalOf(const std::optional<BoxFacts> &box, const LoadContext &context)
{
    if (!box)
        return LoadRefusal::unknownBox;
    for (int i = 1; i < countOf(LoadRefusal{}); ++i) {
        const auto rule = LoadRefusal(i);
        const auto &lifted = context.lifted;
        const bool isLifted = canBeLifted(rule) && std::find(lifted.begin(), lifted.end(), rule) != lifted.end();
        if (!isLifted && breaks(rule, *box, context))
            return rule;
    }
    return std::nullopt;
}

} // namespace botiquin::dispatch
