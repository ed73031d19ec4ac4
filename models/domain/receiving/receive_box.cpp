// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/receiving/receive_box.h"

namespace botiquin::receiving {

namespace {

bool isAmount(Units units)
{
    return units >= Units(0) && units <= Units(Units::lineMax);
}

std::vector<DeliveredLine> linesOf(const OpenDelivery &delivery)
{
    std::vector<DeliveredLine> lines;
    for (const auto &line : delivery.lines()) {
        lines.push_back({line.lot, line.listed, line.received, line.damaged, line.expired, line.tooWarm,
                         line.insteadOf});
    }
    return lines;
}

} // namespace

QString name(TellRefusal refusal)
{
    switch (refusal) {
    case TellRefusal::unitsTooMany: return QStringLiteral("unitsTooMany");
    case TellRefusal::nothingTold: return QStringLiteral("nothingTold");
    case TellRefusal::replacesItself: return QStringLiteral("replacesItself");
    case TellRefusal::replacesOtherItem: return QStringLiteral("replacesOtherItem");
    case TellRefusal::replacesUnlisted: return QStringLiteral("replacesUnlisted");
    }
    Q_UNREACHABLE();
}

QString name(ReceiveRefusal refusal)
{
    switch (refusal) {
    case ReceiveRefusal::noRight: return QStringLiteral("noRight");
    case ReceiveRefusal::notOpen: return QStringLiteral("notOpen");
    case ReceiveRefusal::linesAreOpen: return QStringLiteral("linesAreOpen");
    case ReceiveRefusal::nothingFound: return QStringLiteral("nothingFound");
    case ReceiveRefusal::receiverMissing: return QStringLiteral("receiverMissing");
    case ReceiveRefusal::handedOverLater: return QStringLiteral("handedOverLater");
    }
    Q_UNREACHABLE();
}

Result<LineTold, TellRefusal> decide(const OpenDelivery &delivery, const LineTold &told)
{
    for (const Units units : {told.received, told.damaged, told.expired, told.tooWarm}) {
        if (!isAmount(units))
            return err(TellRefusal::unitsTooMany);
    }
    if (!isAmount(told.found()))
        return err(TellRefusal::unitsTooMany);
    const auto *known = delivery.line(told.lot);
    const bool isListed = known && known->listed > Units(0);
    if (!known && told.found() == Units(0))
        return err(TellRefusal::nothingTold);
    if (!told.insteadOf)
        return told;
    if (*told.insteadOf == told.lot || isListed)
        return err(TellRefusal::replacesItself);
    if (told.insteadOf->item != told.lot.item)
        return err(TellRefusal::replacesOtherItem);
    const auto *replaced = delivery.line(*told.insteadOf);
    if (!replaced || replaced->listed == Units(0))
        return err(TellRefusal::replacesUnlisted);
    return told;
}

Result<UnitsFound, TellRefusal> decide(const OpenDelivery &delivery, const UnitsFound &found)
{
    if (found.units == Units(0) || !isAmount(found.units))
        return err(TellRefusal::unitsTooMany);
    const auto *known = delivery.line(found.lot);
    if (known && !isAmount(known->found() + found.units))
        return err(TellRefusal::unitsTooMany);
    return found;
}

Result<DeliveryReceived, ReceiveRefusal> decide(const OpenDelivery &delivery, const ReceiveBox &command)
{
    if (delivery.openLines() > 0)
        return err(ReceiveRefusal::linesAreOpen);
    if (delivery.lines().empty() && !delivery.isRestTold())
        return err(ReceiveRefusal::nothingFound);
    const auto &paper = delivery.paper();
    if (!paper.name && !command.receiver)
        return err(ReceiveRefusal::receiverMissing);
    if (paper.handedOver && *paper.handedOver > command.now)
        return err(ReceiveRefusal::handedOverLater);
    const auto receiver = paper.name ? std::nullopt : command.receiver;
    return DeliveryReceived{command.sscc,
                            command.facility,
                            command.trip,
                            delivery.seal(),
                            delivery.isUnlisted(),
                            command.heldBy,
                            linesOf(delivery),
                            {receiver, paper.name, command.fix, command.metresFromFacility, paper.handedOver}};
}

} // namespace botiquin::receiving
