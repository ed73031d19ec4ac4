// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/pending.h"

#include "storage/postgres/dialect.h"

#include <algorithm>

namespace botiquin::postgres {

namespace {

bool isOfWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool hasWord(QByteArrayView text, const QByteArray &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !isOfWord(text[at - 1])) && (end == text.size() || !isOfWord(text[end])))
            return true;
    }
    return false;
}

QByteArray tableOf(const QByteArray &insert)
{
    constexpr qsizetype after = 12; // "INSERT INTO "
    return insert.mid(after, insert.indexOf(' ', after) - after);
}

/// As the server reads it where strings conform to the standard.
QByteArray literal(const QVariant &value)
{
    if (value.isNull())
        return "NULL";
    switch (value.typeId()) {
    case QMetaType::QString: return '\'' + storable(value.toString()).toUtf8().replace('\'', "''") + '\'';
    case QMetaType::QByteArray: return "'\\x" + value.toByteArray().toHex() + '\'';
    default: return QByteArray::number(value.toLongLong());
    }
}

QByteArray tuple(const QVariantList &row)
{
    QByteArrayList values;
    for (const auto &value : row)
        values << literal(value);
    return '(' + values.join(',') + ')';
}

} // namespace

void Pending::add(const char *statement, Merge merge, int keys, const QVariantList &row)
{
    auto &insert = insertOf(statement);
    if (merge != Merge::none) {
        const QByteArray key = tuple(row.mid(0, keys));
        if (const auto known = insert.byKey.constFind(key); known != insert.byKey.constEnd()) {
            auto &before = insert.rows[*known];
            if (merge == Merge::sum)
                before.back() = before.back().toLongLong() + row.back().toLongLong();
            else
                before = row;
            return;
        }
        insert.byKey.insert(key, insert.rows.size());
    }
    insert.rows.push_back(row);
    ++m_rows;
}

bool Pending::concerns(QByteArrayView statement) const
{
    return std::ranges::any_of(m_inserts, [&](const Insert &insert) { return hasWord(statement, insert.table); });
}

QByteArrayList Pending::take()
{
    QByteArrayList statements;
    for (const auto &insert : m_inserts) {
        const QByteArray text(insert.statement);
        const qsizetype values = text.indexOf(" VALUES (") + 8;
        QByteArrayList tuples;
        for (const auto &row : insert.rows)
            tuples << tuple(row);
        statements << text.left(values) + tuples.join(',') + text.mid(text.indexOf(')', values) + 1);
    }
    clear();
    return statements;
}

void Pending::clear()
{
    m_inserts.clear();
    m_rows = 0;
}

Pending::Insert &Pending::insertOf(const char *statement)
{
    const auto known = std::ranges::find(m_inserts, statement, &Insert::statement);
    if (known != m_inserts.end())
        return *known;
    m_inserts.push_back({statement, tableOf(statement), {}, {}});
    return m_inserts.back();
}

} // namespace botiquin::postgres
