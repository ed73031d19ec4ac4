// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/size_class.h"

#include "domain/sheets/title_text.h"

#include <QRegularExpression>

namespace botiquin {

namespace {

std::optional<SizeClass> ofNucleos(int count)
{
    if (count < 1)
        return std::nullopt;
    return count <= 2 ? SizeClass::nucleos1to2 : count <= 5 ? SizeClass::nucleos3to5 : SizeClass::nucleos6to12;
}

struct Beginning
{
    QStringView text;
    SizeClass sizeClass;
};

/// How folded descriptions of units begin; the more exact ones first.
constexpr std::array beginnings = {
    Beginning{u"servicios ampliados oncologia", SizeClass::other},
    Beginning{u"servicios ampliados", SizeClass::serviciosAmpliados},
    Beginning{u"centro de salud con servicios ampliados", SizeClass::serviciosAmpliados},
    Beginning{u"centros de salud con servicios ampliados", SizeClass::serviciosAmpliados},
    Beginning{u"centros avanzados de atencion primaria", SizeClass::serviciosAmpliados},
    Beginning{u"centro de salud con hospitalizacion", SizeClass::serviciosAmpliados},
    Beginning{u"cessa", SizeClass::serviciosAmpliados},
    Beginning{u"caaps", SizeClass::serviciosAmpliados},
    Beginning{u"unidad movil", SizeClass::mobileUnit},
    Beginning{u"unidades moviles", SizeClass::mobileUnit},
    Beginning{u"almacen", SizeClass::warehouse},
    Beginning{u"hospital", SizeClass::hospital},
    Beginning{u"grupo ", SizeClass::hospital},
    Beginning{u"generales", SizeClass::hospital},
    Beginning{u"basico comunitario", SizeClass::hospital},
    Beginning{u"materno infantil", SizeClass::hospital},
    Beginning{u"pediatrico", SizeClass::hospital},
    Beginning{u"psiquiatrico", SizeClass::hospital},
    Beginning{u"hraes", SizeClass::hospital},
    Beginning{u"uneme", SizeClass::other},
    Beginning{u"unidad de especialidades medicas", SizeClass::other},
    Beginning{u"unidades de apoyo", SizeClass::other},
    Beginning{u"clinica de especialidades", SizeClass::other},
    Beginning{u"consultorio delegacional", SizeClass::other},
    Beginning{u"laboratorio", SizeClass::other},
    Beginning{u"oficinas", SizeClass::other},
    Beginning{u"otro", SizeClass::other},
    Beginning{u"no especificado", SizeClass::other}};

} // namespace

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
    return {};
}

std::optional<SizeClass> parseSizeClass(QStringView text)
{
    for (const SizeClass sizeClass : sizeClasses) {
        if (name(sizeClass) == text)
            return sizeClass;
    }
    return std::nullopt;
}

std::optional<SizeClass> sizeClassFromText(const QString &text)
{
    if (const auto named = parseSizeClass(text.trimmed()))
        return named;
    static const QRegularExpression nucleos(QStringLiteral(R"(\b(\d{1,2})( (?:a )?\d{1,2})? nucleos?\b)"));
    const QString folded = foldedTitle(text);
    if (const auto match = nucleos.match(folded); match.hasMatch())
        return ofNucleos(match.captured(1).toInt());
    for (const Beginning &beginning : beginnings) {
        if (folded.startsWith(beginning.text))
            return beginning.sizeClass;
    }
    return std::nullopt;
}

} // namespace botiquin
