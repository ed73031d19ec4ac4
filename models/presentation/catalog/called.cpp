// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/catalog/called.h"

#include <QStringList>
#include <algorithm>

namespace botiquin::presentation {

namespace {

/// In small letters without accents.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    const QString decomposed = text.normalized(QString::NormalizationForm_D) + u' ';
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber()) {
            word += c.toLower();
        } else if (c.category() != QChar::Mark_NonSpacing && !word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    return words;
}

/// Whether each of `said` begins one of `own`.
bool beginAll(const QStringList &said, const QStringList &own)
{
    return std::all_of(said.begin(), said.end(), [&](const QString &word) {
        return std::any_of(own.begin(), own.end(), [&](const QString &one) { return one.startsWith(word); });
    });
}

} // namespace

Called calledAs(const ItemRow &item, const QString &typed)
{
    const QStringList said = wordsOf(typed);
    const QStringList name = wordsOf(item.displayName);
    const QStringList withStrength = name + wordsOf(item.strength);
    const QStringList whole = withStrength + wordsOf(item.presentation);
    const auto clave = Clave::parse(typed);
    if ((clave && *clave == item.clave) || said == name || said == withStrength || said == whole)
        return Called::exactly;
    const QString digits = QString(item.clave.text()).remove(u'.');
    return beginAll(said, whole + wordsOf(item.clave.text()) + QStringList{digits}) ? Called::so : Called::nearly;
}

Called calledAs(const FacilityRow &facility, const QString &typed)
{
    const QStringList said = wordsOf(typed);
    const QStringList name = wordsOf(facility.displayName);
    const QStringList keys = wordsOf(facility.clues.text()) + wordsOf(facility.olderKey.value_or(QString()));
    if (said == name || (said.size() == 1 && keys.contains(said.front())))
        return Called::exactly;
    return beginAll(said, name + wordsOf(facility.municipality) + wordsOf(facility.state) + keys) ? Called::so
                                                                                                 : Called::nearly;
}

void Calls::count(Called called)
{
    switch (called) {
    case Called::exactly: ++exactly; break;
    case Called::so: ++so; break;
    case Called::nearly: ++nearly; break;
    }
}

} // namespace botiquin::presentation
