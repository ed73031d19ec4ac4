// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/size_class.h"

namespace botiquin {

QString name(SizeClass sizeClass)
{
    switch (sizeClass) {
    case SizeClass::nucleos1to2: return QStringLiteral("nucleos1to2");
    case SizeClass::nucleos3to5: return QStringLiteral("nucleos3to5");
    case SizeClass::nucleos6to12: return QStringLiteral("nucleos6to12");
    case SizeClass::serviciosAmpliados: return QStringLiteral("serviciosAmpliados");
    case SizeClass::warehouse: return QStringLiteral("warehouse");
    case SizeClass::mobileUnit: return QStringLiteral("mobileUnit");
    case SizeClass::hospital: return QStringLiteral("hospital");
    case SizeClass::other: return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

std::optional<SizeClass> parseSizeClass(const QString &text)
{
    for (int i = 0; i < countOf(SizeClass{}); ++i) {
        if (name(SizeClass(i)) == text)
            return SizeClass(i);
    }
    return std::nullopt;
}

} // namespace botiquin
