// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/failure.h"

namespace botiquin {

QString name(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::notFound: return QStringLiteral("notFound");
    case Failure::Kind::readOnly: return QStringLiteral("readOnly");
    case Failure::Kind::diskFull: return QStringLiteral("diskFull");
    case Failure::Kind::damaged: return QStringLiteral("damaged");
    case Failure::Kind::newerStore: return QStringLiteral("newerStore");
    case Failure::Kind::storeInUse: return QStringLiteral("storeInUse");
    case Failure::Kind::busy: return QStringLiteral("busy");
    case Failure::Kind::database: return QStringLiteral("database");
    case Failure::Kind::io: return QStringLiteral("io");
    case Failure::Kind::malformed: return QStringLiteral("malformed");
    case Failure::Kind::network: return QStringLiteral("network");
    case Failure::Kind::exhausted: return QStringLiteral("exhausted");
    }
    Q_UNREACHABLE();
}

} // namespace botiquin
