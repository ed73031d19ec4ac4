// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/digital_link.h"

#include <algorithm>

namespace botiquin::gs1 {

namespace {

/// The alternative of the key's qualifiers that takes up most of the elements; the first one of equals.
QList<QByteArray> bestQualifiers(const AiEntry &key, const Elements &elements)
{
    QList<QByteArray> best;
    for (const QList<QByteArray> &alternative : key.qualifiers) {
        QList<QByteArray> present;
        for (const QByteArray &ai : alternative) {
            if (findElement(elements, ai))
                present << ai;
        }
        if (present.size() > best.size())
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
