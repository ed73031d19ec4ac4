// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/station.h"
#include "storage/sql_store.h"
#include "support/must.h"
#include "support/proof.h"

#include <QSqlQuery>
#include <functional>

/// The i-th statement fails, for i = 0, 1, 2 … until none does: after each the store is as it was, table by table, and
/// the act can be done.
namespace botiquin::testing {

/// An act on a store: a refusal is a failure too.
using StatementAct = std::function<Outcome<void>()>;

/// What doing an act a second time comes to.
enum class Again {
    same,      ///< every row as the first time
    asManyRows ///< an SSCC that was given once is not given again, and what is hashed or sealed has a salt of its own
};

/// What came of an act.
template <class T>
Outcome<void> done(const Outcome<T> &outcome)
{
    if (!outcome)
        return tl::unexpected(outcome.error());
    return {};
}

template <class T, class Refusal>
Outcome<void> done(const Answer<T, Refusal> &answer)
{
    if (!answer)
        return tl::unexpected(answer.error());
    if (*answer)
        return {};
    QString rule = QStringLiteral("refused");
    if constexpr (requires { name(answer->error().rule); })
        rule += u' ' + name(answer->error().rule);
    else if constexpr (requires { name(answer->error()); })
        rule += u' ' + name(answer->error());
    return fail(Failure::Kind::malformed, rule);
}

/// Everything that stands in a store of SQLite, row for row: events, books, drafts, settings.
class StoreContents
{
public:
    explicit StoreContents(SqlStore &store) : m_query(store.sql().database())
    {
        QStringList parts;
        for (const auto &table : tablesOf(store))
            parts << QStringLiteral("SELECT '%1' AS name, count(*) AS rows, coalesce(group_concat(line, char(10)), '') AS text "
                                    "FROM (SELECT %2 AS line FROM %1%3 ORDER BY line)")
                         .arg(table, columnsOf(store, table),
                              // That a commit failed is written over it (SqlStore::commit).
                              table == QLatin1String("local_setting") ? QStringLiteral(" WHERE name <> 'failedCommit'")
                                                                      : QString());
        // SQLite takes 500 parts of a statement at most.
        if (!m_query.prepare(parts.join(QStringLiteral(" UNION ALL "))))
            qFatal("the tables cannot be read");
        m_query.setForwardOnly(true);
    }

    /// Each table with its number of rows, and with the rows.
    QStringList read(Again again = Again::same)
    {
        if (!m_query.exec())
            qFatal("the tables cannot be read");
        QStringList tables;
        while (m_query.next())
            tables << m_query.value(0).toString() + u' ' + m_query.value(1).toString()
                          + (again == Again::same ? u'\n' + m_query.value(2).toString() : QString());
        m_query.finish();
        return tables;
    }

    /// The tables that differ, "" where none does.
    static QString difference(const QStringList &one, const QStringList &other)
    {
        QStringList differ;
        for (qsizetype i = 0; i < one.size() && i < other.size(); ++i) {
            if (one[i] != other[i])
                differ << one[i].section(u' ', 0, 0);
        }
        return differ.join(u' ');
    }

private:
    static QStringList tablesOf(SqlStore &store)
    {
        // What a search index keeps of its own is as good whichever way it was written.
        return list(store, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                                          "AND name NOT LIKE 'item_words_%' ORDER BY name"));
    }
    static QString columnsOf(SqlStore &store, const QString &table)
    {
        return list(store, QStringLiteral("SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('%1')").arg(table))
            .join(QStringLiteral(" || ',' || "));
    }
    static QStringList list(SqlStore &store, const QString &statement)
    {
        QSqlQuery query(store.sql().database());
        QStringList all;
        if (!query.exec(statement))
            qFatal("%s", qPrintable(statement));
        while (query.next())
            all << query.value(0).toString();
        return all;
    }

    QSqlQuery m_query;
};

/// Does the act while a statement fails, which stands in `failed` then.
inline Outcome<void> actFailing(SqlStore &store, const StatementAct &act, int failing, QString &failed)
{
    int calls = 0;
    failed.clear();
    store.sql().setFault([&](const char *statement) -> std::optional<Failure> {
        // That what was begun is undone is the database's own word.
        if (qstrcmp(statement, "ROLLBACK") == 0 || calls++ != failing)
            return std::nullopt;
        failed = QString::fromUtf8(statement).left(60).simplified();
        return Failure{Failure::Kind::io, QStringLiteral("unplugged")};
    });
    const auto outcome = act();
    store.sql().setFault({});
    return outcome;
}

class StatementFaults
{
public:
    StatementFaults(SqlStore &store, StatementAct act, Again again)
        : m_store(store), m_act(std::move(act)), m_again(again), m_contents(store)
    {
    }

    /// "" where every failure was named, left nothing behind, and the act was done after it, and once in the end.
    QString failOneByOne()
    {
        m_before = m_contents.read();
        if (const auto wrong = tryOut(); !wrong.isEmpty())
            return QStringLiteral("without a fault: ") + wrong;
        if (m_after == read())
            return QStringLiteral("the act writes nothing");
        for (m_statements = 0;; ++m_statements) {
            const auto outcome = actFailing(m_store, m_act, m_statements, m_failed);
            if (m_failed.isEmpty())
                return outcome ? judgeEnd() : QStringLiteral("not done: ") + outcome.error().detail;
            if (const auto wrong = judge(outcome); !wrong.isEmpty())
                return QStringLiteral("statement %1 (%2): %3").arg(m_statements).arg(m_failed, wrong);
        }
    }

    /// That the act took.
    int statements() const { return m_statements; }

private:
    QStringList read() { return m_contents.read(m_again); }

    QString judge(const Outcome<void> &outcome)
    {
        if (outcome)
            return QStringLiteral("said to be done");
        if (outcome.error().kind != Failure::Kind::io)
            return QStringLiteral("called ") + name(outcome.error().kind) + u' ' + outcome.error().detail;
        if (const auto left = StoreContents::difference(m_before, m_contents.read()); !left.isEmpty())
            return QStringLiteral("left something in ") + left;
        return tryOut();
    }

    /// Does the act and takes it back: "" where it was done as it was the first time.
    QString tryOut()
    {
        must(m_store.beginGroup());
        const auto outcome = m_act();
        const auto after = read();
        m_store.rollbackGroup();
        if (!outcome)
            return QStringLiteral("cannot be done: ") + outcome.error().detail;
        if (m_after.isEmpty())
            m_after = after;
        if (const auto other = StoreContents::difference(m_after, after); !other.isEmpty())
            return QStringLiteral("done otherwise in ") + other;
        if (const auto left = StoreContents::difference(m_before, m_contents.read()); !left.isEmpty())
            return QStringLiteral("not taken back in ") + left;
        return {};
    }

    QString judgeEnd()
    {
        if (const auto other = StoreContents::difference(m_after, read()); !other.isEmpty())
            return QStringLiteral("in the end done otherwise in ") + other;
        return findings(m_store);
    }

    SqlStore &m_store;
    StatementAct m_act;
    Again m_again;
    StoreContents m_contents;
    QStringList m_before; ///< always with all rows
    QStringList m_after;
    QString m_failed;
    int m_statements = 0;
};

/// A method of a desk, where it is done, and how.
struct FaultyMethod
{
    const char *name; ///< "TripDesk::plan", and what distinguishes it from others of that name
    std::function<QString()> failOneByOne;
};

/// `prepare` gets the place ready and gives the act; `Place` has a member `store`.
template <class Place, class Prepare>
FaultyMethod faulty(const char *name, Prepare prepare, Again again = Again::same)
{
    return {name, [prepare, again] {
                Place place;
                return StatementFaults(*place.store, prepare(place), again).failOneByOne();
            }};
}

} // namespace botiquin::testing
