// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/kits/box_class.h"

#include "domain/sheets/title_text.h"

namespace botiquin {

QString name(BoxClass boxClass)
{
    switch (boxClass) {
    case BoxClass::dry: return QStringLiteral("dry");
    case BoxClass::cold: return QStringLiteral("cold");
    case BoxClass::supplies: return QStringLiteral("supplies");
    }
    return {};
}

std::optional<BoxClass> parseBoxClass(QStringView text)
{
    for (const BoxClass boxClass : boxClasses) {
        if (name(boxClass) == text)
            return boxClass;
    }
    return std::nullopt;
}

std::optional<BoxClass> boxClassFromText(const QString &text)
{
    const QString folded = foldedTitle(text);
    if (const auto named = parseBoxClass(folded))
        return named;
    if (folded.startsWith(u"sec") || folded == u"temperatura ambiente" || folded == u"medicamento")
        return BoxClass::dry;
    if (folded.startsWith(u"refrigera") || folded.contains(u"fri") || folded == u"2 8 c" || folded == u"2 a 8 c")
        return BoxClass::cold;
    if (folded.startsWith(u"material") || folded.startsWith(u"curacion") || folded.startsWith(u"insumo"))
        return BoxClass::supplies;
    return std::nullopt;
}

} // namespace botiquin
