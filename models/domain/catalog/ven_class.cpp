// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/ven_class.h"

#include "domain/sheets/title_text.h"

namespace botiquin {

QString name(VenClass venClass)
{
    switch (venClass) {
    case VenClass::vital: return QStringLiteral("vital");
    case VenClass::essential: return QStringLiteral("essential");
    case VenClass::nonEssential: return QStringLiteral("nonEssential");
    case VenClass::unknown: return QStringLiteral("unknown");
    }
    return {};
}

std::optional<VenClass> parseVenClass(QStringView text)
{
    for (const VenClass venClass : venClasses) {
        if (name(venClass) == text)
            return venClass;
    }
    return std::nullopt;
}

std::optional<VenClass> venClassFromText(const QString &text)
{
    if (const auto named = parseVenClass(text.trimmed()))
        return named;
    const QString folded = foldedTitle(text);
    if (folded == u"v" || folded == u"vital")
        return VenClass::vital;
    if (folded == u"e" || folded == u"esencial" || folded == u"essential")
        return VenClass::essential;
    if (folded == u"n" || folded == u"no esencial" || folded == u"non essential")
        return VenClass::nonEssential;
    return std::nullopt;
}

} // namespace botiquin
