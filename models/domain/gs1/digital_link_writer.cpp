// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/digital_link.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace botiquin::gs1 {

namespace {

/// Which of the elements an alternative of qualifiers takes up, in its order.
QList<QByteArray> presentOf(const QList<QByteArray> &alternative, const Elements &elements)
{
    QList<QByteArray> present;
    std::copy_if(alternative.begin(), alternative.end(), std::back_inserter(present),
                 [&](const QByteArray &ai) { return findElement(elements, ai) != nullptr; });
    return present;
}

/// The alternative that takes up most of the elements that have no place in a query, then most of all; the
/// first one of equals.
QList<QByteArray> bestQualifiers(const AiEntry &key, const Elements &elements)
{
    const auto rank = [&](const QList<QByteArray> &qualifiers) {
        const auto homeless = std::count_if(qualifiers.begin(), qualifiers.end(), [&](const QByteArray &ai) {
            return !findElement(elements, ai)->entry->dataAttribute;
        });
        return std::pair<qsizetype, qsizetype>(homeless, qualifiers.size());
    };
    QList<QByteArray> best;
    for (const QList<QByteArray> &alternative : key.qualifiers) {
        const QList<QByteArray> present = presentOf(alternative, elements);
        if (rank(present) > rank(best))
            best = present;
    }
    return best;
}

void appendPair(QByteArray &link, char before, const Element &element, char between)
{
    link += before;
    link += element.ai();
    link += between;
    link += element.value.toPercentEncoding();
}

} // namespace

Checked<QByteArray> digitalLink(const Elements &elements, const LinkStem &stem)
{
    const auto key = std::find_if(elements.begin(), elements.end(),
                                  [](const Element &element) { return element.entry->primaryKey; });
    if (key == elements.end())
        return fault(Error::noPrimaryKey, elements.empty() ? 0 : elements.front().at);

    QByteArray link = stem.text();
    appendPair(link, '/', *key, '/');
    QList<QByteArray> written = bestQualifiers(*key->entry, elements);
    for (const QByteArray &ai : std::as_const(written))
        appendPair(link, '/', *findElement(elements, ai), '/');
    written << key->ai();

    char before = '?';
    for (const bool predefinedLength : {true, false}) {
        for (const Element &element : elements) {
            if (element.entry->predefinedLength != predefinedLength || written.contains(element.ai()))
                continue;
            if (!element.entry->dataAttribute)
                return fault(Error::notADataAttribute, element.at);
            appendPair(link, before, element, '=');
            before = '&';
            written << element.ai();
        }
    }
    return link;
}

} // namespace botiquin::gs1
