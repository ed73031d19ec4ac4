// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/role.h"

#include <algorithm>

namespace botiquin {

namespace {

bool allows(Role role, Right right)
{
    switch (role) {
    case Role::packer: return right == Right::pack;
    case Role::checker: return right == Right::pack || right == Right::checkBox;
    case Role::stockKeeper:
        return right == Right::receiveStock || right == Right::receiveDelivery || right == Right::teachCode
            || right == Right::countStock || right == Right::acknowledgeRecall;
    case Role::supervisor: return right != Right::importReference;
    case Role::administrator: return right == Right::importReference || right == Right::changeSettings;
    case Role::dispatcher: return right == Right::dispatch;
    case Role::nurse:
        return right == Right::receiveDelivery || right == Right::countStock || right == Right::moveStock
            || right == Right::dispense || right == Right::reportShortage || right == Right::acknowledgeRecall
            || right == Right::teachCode || right == Right::correct || right == Right::changeSettings
            || right == Right::holdLot;
    }
    Q_UNREACHABLE();
}

} // namespace

QString name(Role role)
{
    switch (role) {
    case Role::packer: return QStringLiteral("packer");
    case Role::checker: return QStringLiteral("checker");
    case Role::stockKeeper: return QStringLiteral("stockKeeper");
    case Role::supervisor: return QStringLiteral("supervisor");
    case Role::administrator: return QStringLiteral("administrator");
    case Role::dispatcher: return QStringLiteral("dispatcher");
    case Role::nurse: return QStringLiteral("nurse");
    }
    Q_UNREACHABLE();
}

std::optional<Role> parseRole(const QString &text)
{
    for (int i = 0; i < countOf(Role{}); ++i) {
        if (name(Role(i)) == text)
            return Role(i);
    }
    return std::nullopt;
}

bool allows(const std::vector<Role> &roles, Right right)
{
    return std::any_of(roles.begin(), roles.end(), [right](Role role) { return allows(role, right); });
}

} // namespace botiquin
