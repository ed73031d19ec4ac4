// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pending.h"

#include "storage/postgres/dialect.h"

#include <algorithm>
#include <utility>

namespace botiquin {

namespace {

bool isOfWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

QByteArray tableOf(const QByteArray &insert)
{
    constexpr qsizetype after = 12; // "INSERT INTO "
    return insert.mid(after, insert.indexOf(' ', after) - after);
}

/// As the server reads it where strings conform to the standard.
QByteArray literal(const SqlValue &value)
{
    if (const auto *number = value.number())
        return QByteArray::number(*number);
    if (const auto *text = value.text())
        return '\'' + postgres::storable(*text).toUtf8().replace('\'', "''") + '\'';
    if (const auto *bytes = value.bytes())
        return "'\\x" + bytes->toHex() + '\'';
    return "NULL";
}

QByteArray tuple(const SqlValues &row)
{
    QByteArrayList values;
    for (const auto &value : row)
        values << literal(value);
    return '(' + values.join(',') + ')';
}

} // namespace

QSet<QByteArray> wordsOf(QByteArrayView statement)
{
    QSet<QByteArray> words;
    // The columns of a row that is inserted bear the names of other tables.
    if (statement.startsWith("INSERT INTO ") && !statement.contains("SELECT"))
        return {tableOf(statement.toByteArray())};
    for (qsizetype at = 0; at < statement.size();) {
        qsizetype end = at;
        while (end < statement.size() && isOfWord(statement[end]))
            ++end;
        if (end > at)
            words.insert(statement.sliced(at, end - at).toByteArray());
        at = end + 1;
    }
    return words;
}

QByteArray Pending::Insert::text() const
{
    const QByteArray one(statement);
    const qsizetype values = one.indexOf(" VALUES (") + 8;
    QByteArrayList tuples;
    for (const auto &row : rows)
        tuples << tuple(row);
    return one.left(values) + tuples.join(',') + one.mid(one.indexOf(')', values) + 1);
}

void Pending::add(const char *statement, Merge merge, int keys, SqlValues row)
{
    auto &insert = insertOf(statement);
    for (const auto &value : row) {
        if (const auto *place = value.place())
            m_places.insert(place->text);
    }
    if (merge != Merge::none) {
        const auto [known, isNew] = insert.byKey.try_emplace(row.first(keys), insert.rows.size());
        if (!isNew) {
            auto &before = insert.rows[known->second];
            if (merge == Merge::sum)
                before.back() = *before.back().number() + *row.back().number();
            else
                before = std::move(row);
            return;
        }
    }
    insert.rows.push_back(std::move(row));
    ++m_rows;
}

QByteArray Pending::places() const
{
    if (m_places.isEmpty())
        return {};
    QByteArrayList texts;
    for (const auto &text : m_places)
        texts << literal(text);
    return "WITH fresh AS (INSERT INTO place (place) VALUES (" + texts.join("),(")
        + ") ON CONFLICT DO NOTHING RETURNING id, place) SELECT id, place FROM fresh "
          "UNION ALL SELECT id, place FROM place WHERE place IN (" + texts.join(',') + ')';
}

bool Pending::setPlaces(const QHash<QString, qint64> &numbers)
{
    const auto isNumbered = [&](const QString &text) { return numbers.contains(postgres::storable(text)); };
    if (!std::ranges::all_of(m_places, isNumbered))
        return false;
    m_places.clear();
    for (auto &insert : m_inserts) {
        for (auto &row : insert.rows) {
            for (auto &value : row) {
                if (const auto *place = std::as_const(value).place())
                    value = numbers.value(postgres::storable(place->text));
            }
        }
    }
    return true;
}

bool Pending::concern(StatementTables &tables) const
{
    if (!m_places.isEmpty() && tables.words.contains("place"))
        return true;
    return std::ranges::any_of(m_inserts, [&](const Insert &insert) {
        const auto known = std::ranges::find(tables.asked, insert.statement, &std::pair<const char *, bool>::first);
        if (known != tables.asked.end())
            return known->second;
        return tables.asked.emplace_back(insert.statement, tables.words.contains(insert.table)).second;
    });
}

std::vector<Pending::Insert> Pending::take()
{
    m_rows = 0;
    m_places.clear();
    return std::exchange(m_inserts, {});
}

void Pending::clear()
{
    m_inserts.clear();
    m_places.clear();
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

} // namespace botiquin
