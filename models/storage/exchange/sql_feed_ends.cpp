// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/exchange/sql_feed_ends.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace botiquin {

namespace {

struct Length
{
    QString name;
    quint64 length;

    static constexpr auto fields = Fields{Field{1, "name", &Length::name}, Field{2, "length", &Length::length}};
};

} // namespace

Outcome<std::map<QString, quint64>> feedLengths(Sql &sql, const QStringList &feeds)
{
    const auto names = QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(feeds)).toJson(QJsonDocument::Compact));
    BQ_TRY_ASSIGN(const auto rows,
                  sql.isPostgres()
                      ? sql.all<Length>("SELECT name, length FROM feed WHERE name IN "
                                        "(SELECT json_array_elements_text(CAST(? AS json)))",
                                        names)
                      : sql.all<Length>("SELECT name, length FROM feed WHERE name IN (SELECT value FROM json_each(?))", names));
    std::map<QString, quint64> lengths;
    for (const auto &row : rows)
        lengths.emplace(row.name, row.length);
    return lengths;
}

} // namespace botiquin
