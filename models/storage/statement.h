// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sql_value.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <memory>
#include <span>

namespace botiquin {

/// A prepared statement of one connection, before which it ends.
///
/// The connections are QtSql's. On SQLite its statements are not: QtSql puts each argument and each column into boxes, and
/// looks placeholders up by their names, which costs as much as the work itself where events are taken in by the
/// thousand.
class Statement
{
public:
    /// Nothing where the database does not understand it, and then why.
    [[nodiscard]] static std::unique_ptr<Statement> prepare(const QSqlDatabase &database, const QByteArray &text,
                                                            QSqlError &error);
    virtual ~Statement() = default;

    /// Runs it with its placeholders bound in their order. Where it says no, see `error`.
    [[nodiscard]] virtual bool execute(std::span<const SqlValue> arguments) = 0;
    /// Steps to the next row, at first to the first. No after the last one, and where it failed.
    [[nodiscard]] virtual bool next() = 0;
    virtual SqlValue value(int column) const = 0;
    /// The same as canonical CBOR, at the end of some bytes.
    virtual void appendCbor(int column, QByteArray &to) const;
    virtual int columns() const = 0;
    virtual QByteArray name(int column) const = 0;
    /// How many rows it changed.
    virtual int changed() const = 0;
    /// In SQLite, the number of the row that the connection inserted last.
    virtual qint64 inserted() const = 0;
    virtual QSqlError error() const = 0;
    /// Reads no further; until the next execution it holds nothing of the database.
    virtual void finish() = 0;
};

} // namespace botiquin
