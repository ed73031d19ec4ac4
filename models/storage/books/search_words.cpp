// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/books/search_words.h"

#include "storage/sql_store.h"

#include <QStringList>

namespace botiquin {

namespace {

constexpr int wordsMax = 12;

QStringList wordsOf(const QString &typed)
{
    QStringList words;
    QString word;
    for (const QChar c : foldedForSearch(typed.left(200)) + u' ') {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    return words.mid(0, wordsMax);
}

} // namespace

QString wordQuery(const QString &typed)
{
    QStringList terms;
    for (const auto &word : wordsOf(typed))
        terms << u'"' + word + QStringLiteral("\"*");
    return terms.join(QStringLiteral(" AND "));
}

QString letterQuery(const QString &typed)
{
    QStringList terms;
    for (const auto &word : wordsOf(typed)) {
        for (qsizetype i = 0; i + 3 <= word.size(); ++i)
            terms << u'"' + word.mid(i, 3) + u'"';
    }
    terms.removeDuplicates();
    return terms.mid(0, 60).join(QStringLiteral(" OR "));
}

} // namespace botiquin
