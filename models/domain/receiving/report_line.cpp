// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/receiving/report_line.h"

namespace botiquin::receiving {

namespace {

/// The line as it is told once its units have come to something else.
LineTold toldWith(const OpenLine &line, Units fit, const ReportLine &command)
{
    LineTold told{line.lot, fit, line.damaged, line.expired, line.tooWarm, line.insteadOf};
    switch (command.trouble) {
    case LineTrouble::damaged: told.damaged += command.units; break;
    case LineTrouble::expired: told.expired += command.units; break;
    case LineTrouble::tooWarm: told.tooWarm += command.units; break;
    case LineTrouble::extra: told.received += command.units + command.units; break;
    case LineTrouble::missing:
    case LineTrouble::otherLot: break;
    }
    told.received -= command.units;
    return told;
}

std::optional<ReportRefusal> refusalOf(const OpenDelivery &delivery, const ReportLine &command)
{
    if (!command.otherLot)
        return ReportRefusal::otherLotMissing;
    const auto *other = delivery.line(*command.otherLot);
    if (other && (other->listed > Units(0) || other->insteadOf != command.lot))
        return ReportRefusal::otherLotIsListed;
    if (command.otherLot->item != command.lot.item)
        return ReportRefusal::otherItem;
    return std::nullopt;
}

} // namespace

QString name(LineTrouble trouble)
{
    switch (trouble) {
    case LineTrouble::missing: return QStringLiteral("missing");
    case LineTrouble::damaged: return QStringLiteral("damaged");
    case LineTrouble::expired: return QStringLiteral("expired");
    case LineTrouble::tooWarm: return QStringLiteral("tooWarm");
    case LineTrouble::extra: return QStringLiteral("extra");
    case LineTrouble::otherLot: return QStringLiteral("otherLot");
    }
    Q_UNREACHABLE();
}

QString name(ReportRefusal refusal)
{
    switch (refusal) {
    case ReportRefusal::noSuchLine: return QStringLiteral("noSuchLine");
    case ReportRefusal::unitsNotPositive: return QStringLiteral("unitsNotPositive");
    case ReportRefusal::unitsTooMany: return QStringLiteral("unitsTooMany");
    case ReportRefusal::moreThanCame: return QStringLiteral("moreThanCame");
    case ReportRefusal::otherLotMissing: return QStringLiteral("otherLotMissing");
    case ReportRefusal::otherLotIsListed: return QStringLiteral("otherLotIsListed");
    case ReportRefusal::otherItem: return QStringLiteral("otherItem");
    }
    Q_UNREACHABLE();
}

Result<DeliveryAct, ReportRefusal> decide(const OpenDelivery &delivery, const ReportLine &command)
{
    const auto *line = delivery.line(command.lot);
    if (!line)
        return err(ReportRefusal::noSuchLine);
    if (command.units <= Units(0))
        return err(ReportRefusal::unitsNotPositive);
    if (command.units > Units(Units::lineMax))
        return err(ReportRefusal::unitsTooMany);
    const Units fit = delivery.presumed(*line);
    const bool adds = command.trouble == LineTrouble::extra;
    if (adds ? fit + command.units > Units(Units::lineMax) : command.units > fit)
        return err(ReportRefusal::moreThanCame);
    if (command.trouble != LineTrouble::otherLot)
        return DeliveryAct(toldWith(*line, fit, command));
    if (const auto refusal = refusalOf(delivery, command))
        return err(*refusal);
    return DeliveryAct(OtherLotCame{command.lot, *command.otherLot, command.units});
}

} // namespace botiquin::receiving
