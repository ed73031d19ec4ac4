// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/recalls/recall_book.h"

#include "domain/ledger/named.h"

namespace botiquin {

QString name(TouchedKind kind)
{
    switch (kind) {
    case TouchedKind::stock: return QStringLiteral("stock");
    case TouchedKind::openBox: return QStringLiteral("openBox");
    case TouchedKind::sealedBox: return QStringLiteral("sealedBox");
    case TouchedKind::road: return QStringLiteral("road");
    case TouchedKind::patient: return QStringLiteral("patient");
    }
    Q_UNREACHABLE();
}

std::optional<TouchedKind> parseTouchedKind(const QString &text)
{
    return parseNamed<TouchedKind>(text);
}

} // namespace botiquin
