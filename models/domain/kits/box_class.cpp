// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kits/box_class.h"

#include "base/assertion.h"

namespace botiquin {

QString name(BoxClass boxClass)
{
    switch (boxClass) {
    case BoxClass::dry:
        return QStringLiteral("dry");
    case BoxClass::cold:
        return QStringLiteral("cold");
    case BoxClass::supplies:
        return QStringLiteral("supplies");
    }
    BQ_ASSERT(!"a box class");
}

std::optional<BoxClass> parseBoxClass(QStringView text)
{
    for (const auto boxClass : {BoxClass::dry, BoxClass::cold, BoxClass::supplies}) {
        if (text == name(boxClass))
            return boxClass;
    }
    return std::nullopt;
}

} // namespace botiquin
