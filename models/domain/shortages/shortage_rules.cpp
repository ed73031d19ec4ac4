// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shortages/shortage_rules.h"

#include "domain/ledger/named.h"

#include <algorithm>

namespace botiquin {

namespace {

constexpr int daysAMonth = 30;
constexpr int urgentDays = 3;

using Refusal = std::optional<ShortageRefusal>;

Refusal refusalOfUnits(Units units)
{
    if (units <= Units(0))
        return ShortageRefusal::unitsNotPositive;
    return units > Units(Units::lineMax) ? Refusal(ShortageRefusal::unitsTooMany) : std::nullopt;
}

Refusal refusalOfOpen(const std::optional<ShortageStanding> &shortage)
{
    if (!shortage)
        return ShortageRefusal::noSuchShortage;
    return shortage->state == ShortageState::closed ? Refusal(ShortageRefusal::alreadyClosed) : std::nullopt;
}

bool brings(ShortageAnswer answer)
{
    return answer == ShortageAnswer::willCome || answer == ShortageAnswer::substituteWillCome;
}

Refusal refusalOfTrip(const ShortageAnswered &answer, const AnswerContext &known)
{
    if (!answer.trip)
        return std::nullopt;
    if (!known.isTripKnown)
        return ShortageRefusal::unknownTrip;
    return known.stopsThere ? std::nullopt : Refusal(ShortageRefusal::tripGoesElsewhere);
}

} // namespace

QString name(ShortageState state)
{
    switch (state) {
    case ShortageState::reported: return QStringLiteral("reported");
    case ShortageState::seen: return QStringLiteral("seen");
    case ShortageState::answered: return QStringLiteral("answered");
    case ShortageState::received: return QStringLiteral("received");
    case ShortageState::closed: return QStringLiteral("closed");
    }
    Q_UNREACHABLE();
}

std::optional<ShortageState> parseShortageState(const QString &text)
{
    return parseNamed<ShortageState>(text);
}

QString name(ShortageRefusal refusal)
{
    switch (refusal) {
    case ShortageRefusal::noRight: return QStringLiteral("noRight");
    case ShortageRefusal::unknownItem: return QStringLiteral("unknownItem");
    case ShortageRefusal::unitsNotPositive: return QStringLiteral("unitsNotPositive");
    case ShortageRefusal::unitsTooMany: return QStringLiteral("unitsTooMany");
    case ShortageRefusal::patientsNegative: return QStringLiteral("patientsNegative");
    case ShortageRefusal::patientsTooMany: return QStringLiteral("patientsTooMany");
    case ShortageRefusal::alreadyReported: return QStringLiteral("alreadyReported");
    case ShortageRefusal::noSuchShortage: return QStringLiteral("noSuchShortage");
    case ShortageRefusal::notOfThisFacility: return QStringLiteral("notOfThisFacility");
    case ShortageRefusal::alreadySeen: return QStringLiteral("alreadySeen");
    case ShortageRefusal::alreadyClosed: return QStringLiteral("alreadyClosed");
    case ShortageRefusal::notAnswered: return QStringLiteral("notAnswered");
    case ShortageRefusal::substituteMissing: return QStringLiteral("substituteMissing");
    case ShortageRefusal::unknownSubstitute: return QStringLiteral("unknownSubstitute");
    case ShortageRefusal::unknownTrip: return QStringLiteral("unknownTrip");
    case ShortageRefusal::tripGoesElsewhere: return QStringLiteral("tripGoesElsewhere");
    case ShortageRefusal::noteMissing: return QStringLiteral("noteMissing");
    case ShortageRefusal::notOfOneItem: return QStringLiteral("notOfOneItem");
    case ShortageRefusal::intoItself: return QStringLiteral("intoItself");
    }
    Q_UNREACHABLE();
}

Refusal refusalOf(const ShortageReported &report)
{
    if (const auto refused = refusalOfUnits(report.needed))
        return refused;
    if (report.patientsWaiting && *report.patientsWaiting < 0)
        return ShortageRefusal::patientsNegative;
    if (report.patientsWaiting && *report.patientsWaiting > patientsWaitingMax)
        return ShortageRefusal::patientsTooMany;
    return std::nullopt;
}

Refusal refusalOf(const ShortageAnswered &answer, const std::optional<ShortageStanding> &shortage,
                  const AnswerContext &known)
{
    if (const auto refused = refusalOfOpen(shortage))
        return refused;
    const bool isSubstitute = answer.answer == ShortageAnswer::substituteWillCome;
    if (const auto refused = brings(answer.answer) ? refusalOfUnits(answer.units) : std::nullopt)
        return refused;
    if (isSubstitute && (!answer.substitute || *answer.substitute == shortage->item))
        return ShortageRefusal::substituteMissing;
    if (isSubstitute && !known.isSubstituteKnown)
        return ShortageRefusal::unknownSubstitute;
    if (const auto refused = refusalOfTrip(answer, known))
        return refused;
    if (!brings(answer.answer) && answer.note.trimmed().isEmpty())
        return ShortageRefusal::noteMissing;
    return std::nullopt;
}

Refusal refusalOfSeeing(const std::optional<ShortageStanding> &shortage)
{
    if (const auto refused = refusalOfOpen(shortage))
        return refused;
    return shortage->state == ShortageState::reported ? std::nullopt : Refusal(ShortageRefusal::alreadySeen);
}

Refusal refusalOfClosing(ShortageEnd end, const std::optional<ShortageStanding> &shortage,
                         const std::optional<ShortageStanding> &into)
{
    if (const auto refused = refusalOfOpen(shortage))
        return refused;
    if (end == ShortageEnd::received && shortage->state != ShortageState::answered
        && shortage->state != ShortageState::received)
        return ShortageRefusal::notAnswered;
    if (end != ShortageEnd::merged)
        return std::nullopt;
    if (const auto refused = refusalOfOpen(into))
        return refused;
    if (into->shortage == shortage->shortage)
        return ShortageRefusal::intoItself;
    if (into->item != shortage->item || into->facility != shortage->facility)
        return ShortageRefusal::notOfOneItem;
    return std::nullopt;
}

std::optional<ShortageProposal> proposeShortage(Units onHand, Units monthly, std::optional<int> daysLeft,
                                                int daysToDelivery)
{
    if (!daysLeft || *daysLeft >= daysToDelivery || monthly <= Units(0))
        return std::nullopt;
    const qint64 used = (monthly.count() * daysToDelivery + daysAMonth - 1) / daysAMonth;
    const Units needed(std::max<qint64>(1, used - std::max<qint64>(0, onHand.count())));
    return ShortageProposal{needed, *daysLeft <= urgentDays ? Urgency::now : Urgency::soon};
}

} // namespace botiquin
