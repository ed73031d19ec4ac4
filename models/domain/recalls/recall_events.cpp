// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recalls/recall_events.h"

#include "domain/ledger/named.h"

namespace botiquin {

QString name(RecallClass level)
{
    switch (level) {
    case RecallClass::one: return QStringLiteral("one");
    case RecallClass::two: return QStringLiteral("two");
    case RecallClass::three: return QStringLiteral("three");
    }
    Q_UNREACHABLE();
}

std::optional<RecallClass> parseRecallClass(const QString &text)
{
    return parseNamed<RecallClass>(text);
}

} // namespace botiquin
