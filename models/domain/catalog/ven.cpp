// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/ven.h"

namespace botiquin {

QString name(Ven ven)
{
    switch (ven) {
    case Ven::vital: return QStringLiteral("vital");
    case Ven::essential: return QStringLiteral("essential");
    case Ven::nonEssential: return QStringLiteral("nonEssential");
    case Ven::unknown: return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

std::optional<Ven> parseVen(const QString &text)
{
    for (int i = 0; i < countOf(Ven{}); ++i) {
        if (name(Ven(i)) == text)
            return Ven(i);
    }
    return std::nullopt;
}

} // namespace botiquin
