// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dispatch/transport.h"

#include "domain/ledger/named.h"

namespace botiquin {

QString name(Transport transport)
{
    switch (transport) {
    case Transport::van: return QStringLiteral("van");
    case Transport::truck: return QStringLiteral("truck");
    case Transport::boat: return QStringLiteral("boat");
    case Transport::motorbike: return QStringLiteral("motorbike");
    case Transport::plane: return QStringLiteral("plane");
    case Transport::onFoot: return QStringLiteral("onFoot");
    }
    Q_UNREACHABLE();
}

std::optional<Transport> parseTransport(const QString &text)
{
    return parseNamed<Transport>(text);
}

} // namespace botiquin
