// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalog/item_wording.h"

#include "domain/catalog/item_strength.h"
#include "domain/catalog/item_text.h"

#include <QRegularExpression>

namespace botiquin {

namespace {

constexpr auto patternOptions =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// A description in its parts: head "TABLETA", basis "tableta", contents "Paracetamol 500 mg.", packaging
/// "Envase con 10 tabletas." Each may be empty.
struct Parts
{
    QString head;
    QString basis;
    QString contents;
    QString packaging;
};

const QRegularExpression &formPattern()
{
    static const QString form = QStringLiteral(
        "(?:tabletas?|c[aá]psulas?|comprimidos?|grageas?|perlas?|soluci[oó]n|sol\\.|suspen[sc]i[oó]n|emulsi["
        "oó]n|"
        "jarabe|el[ií]xir|crema|ung[uü]ento|pomada|gel|jalea|pasta|polvo|parches?|[oó]vulos?|supositorios?|"
        "aerosol|l[ií]quido|espuma|implante|granulado|loci[oó]n|gas|shampoo|champ[uú]|enema|spray|goma|"
        "f[oó]rmula|dispositivo|inyectable|oblea|trocisco|tintura|aceite)");
    static const QString quality = QStringLiteral(
        "(?:o|u|y|de|en|para|con|inyectable|iny\\.?|oral(?:es)?|oft[aá]lmic[ao]|[oó]tica|nasal|vaginal(?:es)?"
        "|"
        "rectal|d[eé]rmic[ao]|t[oó]pic[ao]|cut[aá]ne[ao]|efervescentes?|masticables?|solubles?|dispersables?|"
        "recubiert[ao]s?|sublingual(?:es)?|bucal(?:es)?|liberaci[oó]n|prolongada|controlada|retardada|"
        "modificada|"
        "gelatina|blanda|dura|nebulizador|nebulizar|nebulizaci[oó]n|inhalaci[oó]n|inhalar|infusi[oó]n|"
        "intravenosa|subcut[aá]nea|intratecal|capa|ent[eé]rica|liofilizad[ao])");
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\p{L}\\d])%1(?![\\p{L}\\d])(?:[\\s/]+(?:%1|%2)(?![\\p{L}\\d]))*")
            .arg(form, quality),
        patternOptions);
    return pattern;
}

const QRegularExpression &contentsPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"((?:\b(?:cada|el (?=dispositivo|frasco|implante|sistema)|la (?=jeringa)))"
                       R"(\s*([^:;]{0,90}?)\s*)?)"
                       R"(\bcont(?:ienen?\b|(?![\p{L}]))[\s.:,]*)"),
        patternOptions);
    return pattern;
}

void removeLooseEnds(QString &text)
{
    static const QRegularExpression looseEnd(
        QStringLiteral(R"((?:[\s.,;:/+-]|\s(?:al|aproximadamente|cada|con|de|del|en|eq|la|o|y))+$)"),
        patternOptions);
    static const QRegularExpression looseStart(QStringLiteral(R"(^[\s.,;:/+)-]+)"));
    text.remove(looseEnd).remove(looseStart);
    if (text.count(u'(') > text.count(u')'))
        text.truncate(text.lastIndexOf(u'('));
    text = text.simplified();
}

QString tidied(const QString &text)
{
    QString tidy = text.simplified();
    return tidy.remove(u'"').replace(QChar(0x03BC), QChar(0x00B5));
}

qsizetype packagingStart(const QString &text)
{
    static const QRegularExpression packaging(
        QStringLiteral(R"((?<!\bcada )(?<!\bel )(?<!\bla )(?<!\bpor )(?<!\bo )(?<!\bun )\b)"
                       R"((?:envases?|cajas?|vial y/o|(?:un )?)"
                       R"((?:frascos?(?:[- ][aá]mpula)?|pluma precargada|lata de aluminio) )"
                       R"((?:con|de (?:\d|vidrio)))\b)"
                       R"((?!(?: con (?:polvo|liofilizado)[^.]*)? contiene))"),
        patternOptions);
    const auto match = packaging.match(text);
    return match.hasMatch() ? match.capturedStart() : text.size();
}

Parts divided(const QString &text)
{
    const qsizetype packagingAt = packagingStart(text);
    QString body = text.left(packagingAt);
    Parts parts{body, {}, {}, text.sliced(packagingAt)};
    for (auto match = contentsPattern().match(body); match.hasMatch();
         match = contentsPattern().match(body)) {
        if (parts.contents.isNull())
            parts.head = body.left(match.capturedStart());
        else if (match.capturedStart() > 0) {
            body.truncate(match.capturedStart());
            break;
        }
        parts.basis = match.captured(1);
        body = body.sliced(match.capturedEnd());
        parts.contents = body.isNull() ? QStringLiteral("") : body;
    }
    if (!parts.contents.isNull())
        parts.contents = body;
    return parts;
}

/// What stands before the first amount, without remarks on its origin.
QString beforeAmount(QString text)
{
    static const QRegularExpression amount(
        QStringLiteral(R"((?:(?<=[\s,(])|^)\d[\d.,]*\s*(?:mg|gr?|ml|ug|µg|ui|meq|%|micro|mili|\d|a\s).*$)"),
        patternOptions | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression remark(
        QStringLiteral(R"(\([^)]*(?:origen|acceso|vigilancia|reserva|gt\d)[^)]*\))"), patternOptions);
    text.remove(remark).remove(amount);
    removeLooseEnds(text);
    return text;
}

QString upTo(const QString &text, const QRegularExpression &end)
{
    const auto match = end.match(text);
    return match.hasMatch() ? text.left(match.capturedStart()) : text;
}

QString nameInContents(const QString &contents)
{
    static const QRegularExpression end(
        QStringLiteral(R"(\s+(?:eq\p{L}*valentes?\b|eq\.|desecado\b)|[;:]|\.\s|\.$)"), patternOptions);
    return beforeAmount(upTo(contents, end));
}

/// The name in a head that begins with its form and is followed by no "contiene".
QString nameAfterForm(const QString &rest)
{
    static const QRegularExpression loose(QStringLiteral(R"(^[\s.,;:]*(?:cada|de)\s+)"), patternOptions);
    QString name = rest;
    name.remove(loose);
    return beforeAmount(upTo(name, formPattern()));
}

QString nameWithoutSubstance(const Parts &parts)
{
    const auto form = formPattern().match(parts.head);
    if (!form.hasMatch()) {
        const QString head = beforeAmount(parts.head.section(u',', 0, 0));
        return head.isEmpty() ? nameInContents(parts.contents) : head;
    }
    const QString before = beforeAmount(parts.head.left(form.capturedStart()));
    if (!before.isEmpty())
        return before;
    const QString inContents = nameInContents(parts.contents);
    return inContents.isEmpty() ? nameAfterForm(parts.head.sliced(form.capturedEnd())) : inContents;
}

/// "SUXAMETONIO, CLORURO DE" → "CLORURO DE SUXAMETONIO"; the compendium's antibiotic groups are left out.
QString nameOfSubstance(const QString &substance)
{
    static const QRegularExpression group(QStringLiteral(R"(\s*\((?:acceso|vigilancia|reserva)\))"),
                                          patternOptions);
    static const QRegularExpression inverted(QStringLiteral(R"(^([^,]+), ([^,]+ DE)$)"), patternOptions);
    QString name = tidied(substance).remove(group);
    name.replace(inverted, QStringLiteral("\\2 \\1"));
    removeLooseEnds(name);
    return name;
}

QString nameOf(const Parts &parts, const QString &substance, const QString &text)
{
    static const QRegularExpression beforeBracket(QStringLiteral(R"((?<=[^\s(])\()"));
    static const QRegularExpression insideBrackets(QStringLiteral(R"((?<=\()\s+|\s+(?=\)))"));
    static const QRegularExpression slash(QStringLiteral(R"(\s*/\s*(?!o\b))"));
    QString name = nameOfSubstance(substance);
    if (name.isEmpty())
        name = nameWithoutSubstance(parts);
    if (name.isEmpty())
        name = text;
    name.remove(insideBrackets);
    name.replace(slash, QStringLiteral(" / "));
    name.replace(beforeBracket, QStringLiteral(" ("));
    return shortened(sentenceCase(name), ItemWording::nameMax);
}

QString singular(QString form)
{
    static const QRegularExpression noun(
        QStringLiteral(R"(\b(tableta|c[aá]psula|comprimido|gragea|perla|[oó]vulo|supositorio|parche|)"
                       R"(recubiert[ao]|efervescente|masticable|soluble|dispersable)s\b)"),
        patternOptions);
    static const QRegularExpression adjective(QStringLiteral(R"(\b(vaginal|oral|sublingual|bucal)es\b)"),
                                              patternOptions);
    return form.replace(noun, QStringLiteral("\\1")).replace(adjective, QStringLiteral("\\1"));
}

QString formIn(const QString &text)
{
    static const QRegularExpression looseEnd(QStringLiteral(R"((?:\s+(?:o|u|y|de|en|para|con|la))+$)"),
                                             patternOptions);
    static const QRegularExpression shortInyectable(QStringLiteral(R"(\biny\b\.?)"));
    const auto match = formPattern().match(text);
    if (!match.hasMatch())
        return {};
    QString form = match.captured().toLower().remove(looseEnd);
    form.replace(QStringLiteral("sol."), QStringLiteral("solucion"));
    form.replace(QStringLiteral("suspencion"), QStringLiteral("suspension"));
    return singular(form.replace(shortInyectable, QStringLiteral("inyectable")));
}

QString formOf(const Parts &parts, const QString &presentation)
{
    for (const QString &place : {parts.head, parts.basis, parts.contents, parts.packaging, presentation}) {
        const QString form = formIn(place);
        if (!form.isEmpty())
            return form;
    }
    return {};
}

bool saysSomething(const QString &presentation)
{
    return presentation.size() > 6 && presentation.contains(u' ');
}

QString presentationOf(const QString &given, const QString &packaging)
{
    constexpr qsizetype presentationMax = 90;
    static const QRegularExpression sentenceEnd(QStringLiteral(R"(\.(?:\s|$)(?!\d))"));
    const QString tidy = tidied(given);
    return shortened(lowerWithUnits(saysSomething(tidy) ? tidy : upTo(packaging, sentenceEnd)),
                     presentationMax);
}

} // namespace

ItemWording wordItem(const ItemDescription &description)
{
    const QString text = tidied(description.text);
    const Parts parts = divided(text);
    QString strength = strengthOf(parts.contents, parts.basis);
    if (strength.isEmpty() && parts.contents.isEmpty())
        strength = strengthOf(parts.head, {});
    return {nameOf(parts, description.substance, text), formOf(parts, description.presentation), strength,
            presentationOf(description.presentation, parts.packaging)};
}

} // namespace botiquin
