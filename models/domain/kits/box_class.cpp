// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kits/box_class.h"

namespace botiquin {

QString name(BoxClass boxClass)
{
    switch (boxClass) {
    case BoxClass::dry: return QStringLiteral("dry");
    case BoxClass::cold: return QStringLiteral("cold");
    case BoxClass::supplies: return QStringLiteral("supplies");
    }
    Q_UNREACHABLE();
}

std::optional<BoxClass> parseBoxClass(QStringView text)
{
    for (int i = 0; i < countOf(BoxClass{}); ++i) {
        if (name(BoxClass(i)) == text)
            return BoxClass(i);
    }
    return std::nullopt;
}

} // namespace botiquin
