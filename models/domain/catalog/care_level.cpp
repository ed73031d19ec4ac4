// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/care_level.h"

#include "domain/sheets/title_text.h"

namespace botiquin {

QString name(CareLevel level)
{
    switch (level) {
    case CareLevel::none: return QStringLiteral("none");
    case CareLevel::first: return QStringLiteral("first");
    case CareLevel::second: return QStringLiteral("second");
    case CareLevel::third: return QStringLiteral("third");
    }
    return {};
}

std::optional<CareLevel> careLevelFromText(const QString &text)
{
    const QString folded = foldedTitle(text);
    if (folded.startsWith(u"prim") || folded.startsWith(u"1") || folded == u"first")
        return CareLevel::first;
    if (folded.startsWith(u"segund") || folded.startsWith(u"2") || folded == u"second")
        return CareLevel::second;
    if (folded.startsWith(u"tercer") || folded.startsWith(u"3") || folded == u"third")
        return CareLevel::third;
    if (folded == u"no aplica" || folded == u"none" || folded == u"0")
        return CareLevel::none;
    return std::nullopt;
}

} // namespace botiquin
