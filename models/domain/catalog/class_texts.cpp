// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/class_texts.h"

#include "domain/sheets/title_text.h"

#include <QRegularExpression>
#include <array>

namespace botiquin {

namespace {

std::optional<SizeClass> ofNucleos(int count)
{
    if (count < 1)
        return std::nullopt;
    return count <= 2   ? SizeClass::nucleos1to2
           : count <= 5 ? SizeClass::nucleos3to5
                        : SizeClass::nucleos6to12;
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

std::optional<BoxClass> boxClassFromText(const QString &text)
{
    const QString folded = foldedTitle(text);
    if (const auto named = parseBoxClass(folded))
        return named;
    if (folded.startsWith(u"sec") || folded == u"temperatura ambiente" || folded == u"medicamento")
        return BoxClass::dry;
    if (folded.startsWith(u"refrigera") || folded.contains(u"fri") || folded == u"2 8 c" ||
        folded == u"2 a 8 c")
        return BoxClass::cold;
    if (folded.startsWith(u"material") || folded.startsWith(u"curacion") || folded.startsWith(u"insumo"))
        return BoxClass::supplies;
    return std::nullopt;
}

std::optional<Ven> venFromText(const QString &text)
{
    if (const auto named = parseVen(text.trimmed()))
        return named;
    const QString folded = foldedTitle(text);
    if (folded == u"v" || folded == u"vital")
        return Ven::vital;
    if (folded == u"e" || folded == u"esencial" || folded == u"essential")
        return Ven::essential;
    if (folded == u"n" || folded == u"no esencial" || folded == u"non essential")
        return Ven::nonEssential;
    return std::nullopt;
}

} // namespace botiquin
