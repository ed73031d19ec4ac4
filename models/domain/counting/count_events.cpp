// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counting/count_events.h"

#include "domain/ledger/named.h"

namespace botiquin {

QString name(CountScope scope)
{
    switch (scope) {
    case CountScope::full: return QStringLiteral("full");
    case CountScope::list: return QStringLiteral("list");
    case CountScope::shelf: return QStringLiteral("shelf");
    }
    Q_UNREACHABLE();
}

std::optional<CountScope> parseCountScope(const QString &text)
{
    return parseNamed<CountScope>(text);
}

} // namespace botiquin
