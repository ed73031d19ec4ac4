// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pending.h"

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

/// As PostgreSQL reads what stands between the braces of an array (8.15.6).
void appendElement(QString &to, const SqlValue &value)
{
    if (const auto *number = value.number()) {
        to += QString::number(*number);
    } else if (const auto *text = value.text()) {
        QString quoted = *text;
        to += u'"' + quoted.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\"")) + u'"';
    } else if (const auto *bytes = value.bytes()) {
        to += QLatin1String("\"\\\\x") + QString::fromLatin1(bytes->toHex()) + u'"';
    } else {
        to += QLatin1String("NULL");
    }
}

template <class Values, class ValueOf>
SqlValue arrayOf(const Values &values, ValueOf valueOf)
{
    QString array(u'{');
    for (const auto &value : values) {
        if (array.size() > 1)
            array += u',';
        appendElement(array, valueOf(value));
    }
    return SqlValue(array + u'}');
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

QByteArrayList Pending::Insert::columns() const
{
    const QByteArray one(statement);
    const qsizetype names = one.indexOf('(') + 1;
    auto columns = one.mid(names, one.indexOf(')') - names).split(',');
    for (auto &column : columns)
        column = column.trimmed();
    return columns;
}

QByteArray Pending::Insert::ofArrays(const QByteArrayList &types) const
{
    const QByteArray one(statement);
    const qsizetype values = one.indexOf(" VALUES (");
    QByteArrayList arrays;
    for (const auto &type : types)
        arrays << "CAST(? AS " + type + "[])";
    return one.left(values) + " SELECT * FROM unnest(" + arrays.join(", ") + ')' + one.mid(one.indexOf(')', values) + 1);
}

SqlValues Pending::Insert::arrays() const
{
    SqlValues arrays;
    for (qsizetype column = 0; column < rows.front().size(); ++column)
        arrays << arrayOf(rows, [column](const SqlValues &row) { return row[column]; });
    return arrays;
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

SqlValue Pending::places() const
{
    return arrayOf(m_places, [](const QString &place) { return SqlValue(place); });
}

bool Pending::setPlaces(const QHash<QString, qint64> &numbers)
{
    if (!std::ranges::all_of(m_places, [&](const QString &text) { return numbers.contains(text); }))
        return false;
    m_places.clear();
    for (auto &insert : m_inserts) {
        for (auto &row : insert.rows) {
            for (auto &value : row) {
                if (const auto *place = std::as_const(value).place())
                    value = numbers.value(place->text);
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
