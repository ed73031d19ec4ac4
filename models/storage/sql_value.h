// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text_value.h"
#include "domain/ledger/fields.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <compare>
#include <concepts>
#include <optional>
#include <span>
#include <utility>
#include <variant>

namespace botiquin {

/// In a row that waits (Pending): the number that a place has, or is given, when the rows are inserted.
struct NumberOfPlace
{
    QString text;

    friend bool operator==(const NumberOfPlace &, const NumberOfPlace &) = default;
    friend bool operator<(const NumberOfPlace &a, const NumberOfPlace &b) { return a.text < b.text; }
};

/// What a column or a placeholder of SQL holds: nothing, a whole number, text or bytes.
class SqlValue
{
public:
    SqlValue() = default;
    template <std::integral T>
    SqlValue(T number) : m_value(static_cast<qint64>(number))
    {
    }
    SqlValue(QString text) : m_value(std::move(text)) {}
    SqlValue(QByteArray bytes) : m_value(std::move(bytes)) {}
    SqlValue(NumberOfPlace place) : m_value(std::move(place)) {}

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    const qint64 *number() const { return std::get_if<qint64>(&m_value); }
    const QString *text() const { return std::get_if<QString>(&m_value); }
    const QByteArray *bytes() const { return std::get_if<QByteArray>(&m_value); }
    const NumberOfPlace *place() const { return std::get_if<NumberOfPlace>(&m_value); }

    friend bool operator==(const SqlValue &, const SqlValue &) = default;
    friend bool operator<(const SqlValue &a, const SqlValue &b) { return a.m_value < b.m_value; }

private:
    std::variant<std::monostate, qint64, QString, QByteArray, NumberOfPlace> m_value;
};

using SqlValues = QList<SqlValue>;

/// What an encoded value is to SQL, and back.
[[nodiscard]] SqlValue toSqlValue(const QCborValue &value);
[[nodiscard]] QCborValue toCbor(const SqlValue &value);

/// As its codec says; numbers, texts and bytes, which nearly all are, without the way through CBOR.
template <class T>
[[nodiscard]] SqlValue toSql(const T &value)
{
    if constexpr (std::integral<T> || std::same_as<T, QString> || std::same_as<T, QByteArray> || std::same_as<T, SqlValue>)
        return value;
    else if constexpr (std::derived_from<T, TextValue<T>>)
        return value.text();
    else
        return toSqlValue(encode(value));
}

template <class T>
struct FromSql
{
    static std::optional<T> read(const SqlValue &value)
    {
        if constexpr (std::same_as<T, QByteArray>)
            return value.bytes() ? std::optional(*value.bytes()) : std::nullopt;
        else if constexpr (std::same_as<T, QString>)
            return value.text() ? std::optional(*value.text()) : std::nullopt;
        else
            return decode<T>(toCbor(value));
    }
};

template <class T>
struct FromSql<std::optional<T>>
{
    static std::optional<std::optional<T>> read(const SqlValue &value)
    {
        if (value.isNull())
            return std::optional<std::optional<T>>(std::in_place, std::nullopt);
        auto inner = FromSql<T>::read(value);
        if (!inner)
            return std::nullopt;
        return std::optional<std::optional<T>>(std::in_place, std::move(inner));
    }
};

/// Nothing for a value that the type cannot hold.
template <class T>
[[nodiscard]] std::optional<T> fromSql(const SqlValue &value)
{
    return FromSql<T>::read(value);
}

namespace detail {

template <class T, class Columns, size_t... index>
std::optional<T> fromColumns(const Columns &columns, std::index_sequence<index...>)
{
    auto parts = std::make_tuple(fromSql<typename std::remove_cvref_t<decltype(T::fields.template at<index>())>::Type>(
        columns.value(int(index)))...);
    if (!(std::get<index>(parts).has_value() && ...))
        return std::nullopt;
    return T{*std::move(std::get<index>(parts))...};
}

} // namespace detail

/// A T whose fields stand in the order of the columns, or the one column that T is.
template <class T, class Columns>
[[nodiscard]] std::optional<T> fromColumns(const Columns &columns)
{
    if constexpr (Described<T>)
        return detail::fromColumns<T>(columns, std::make_index_sequence<fieldCount<T>>{});
    else
        return fromSql<T>(columns.value(0));
}

} // namespace botiquin
