// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "base/event_id.h"
#include "base/instant.h"
#include "base/units.h"

#include <QByteArray>
#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QString>
#include <concepts>
#include <optional>
#include <tuple>
#include <type_traits>
#include <vector>

/// One description of a struct – its fields with a key and a name each – serves the event log (CBOR maps with
/// integer keys) and the projections (columns). A described struct lists its fields in the order of its
/// members:
///
///     struct LotUnits {
///         Lot lot;
///         Units units;
///         static constexpr auto fields = Fields{Field{1, "lot", &LotUnits::lot},
///                                               Field{2, "units", &LotUnits::units}};
///     };
///
/// Keys are frozen once an event was written with them, and ascend.
namespace botiquin {

template <class Struct, class Member>
struct Field
{
    int key;
    const char *name;
    Member Struct::*member;
    using Type = Member;
};
template <class Struct, class Member>
Field(int, const char *, Member Struct::*) -> Field<Struct, Member>;

namespace detail {

template <size_t index, class F>
struct FieldAt
{
    F field;
};

template <class Indices, class... F>
struct FieldsBase;
template <size_t... index, class... F>
struct FieldsBase<std::index_sequence<index...>, F...> : FieldAt<index, F>...
{
};

template <size_t index, class F>
constexpr const F &fieldAt(const FieldAt<index, F> &at)
{
    return at.field;
}

} // namespace detail

/// The fields of a struct. A std::tuple of as many costs the compiler seconds in every file.
template <class Struct, class... Members>
struct Fields : private detail::FieldsBase<std::index_sequence_for<Members...>, Field<Struct, Members>...>
{
    using Base = detail::FieldsBase<std::index_sequence_for<Members...>, Field<Struct, Members>...>;
    static constexpr size_t size = sizeof...(Members);

    constexpr explicit Fields(const Field<Struct, Members> &...field) : Base{{field}...} {}

    template <size_t index>
    constexpr const auto &at() const
    {
        return detail::fieldAt<index>(static_cast<const Base &>(*this));
    }

    /// Calls `call` with each field in its order.
    template <class Call>
    constexpr void each([[maybe_unused]] const Call &call) const
    {
        [&]<size_t... index>(std::index_sequence<index...>) {
            (call(at<index>()), ...);
        }(std::index_sequence_for<Members...>{});
    }
};

template <class T>
concept Described = requires { std::remove_cvref_t<decltype(T::fields)>::size; };

/// How a type travels: `encode` never fails; `decode` answers nothing for a value that the type cannot hold.
template <class T>
struct Codec;

template <class T>
[[nodiscard]] QCborValue encode(const T &value)
{
    return Codec<T>::encode(value);
}

template <class T>
[[nodiscard]] std::optional<T> decode(const QCborValue &value)
{
    return Codec<T>::decode(value);
}

template <class T>
    requires(std::integral<T> && !std::same_as<T, bool>)
struct Codec<T>
{
    static QCborValue encode(T value) { return QCborValue(static_cast<qint64>(value)); }
    static std::optional<T> decode(const QCborValue &value)
    {
        if (!value.isInteger() || !std::in_range<T>(value.toInteger()))
            return std::nullopt;
        return static_cast<T>(value.toInteger());
    }
};

template <>
struct Codec<bool>
{
    static QCborValue encode(bool value) { return QCborValue(value); }
    static std::optional<bool> decode(const QCborValue &value)
    {
        if (value.isInteger() && (value.toInteger() == 0 || value.toInteger() == 1))
            return value.toInteger() == 1; // as SQL keeps it
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    }
};

template <>
struct Codec<QString>
{
    static QCborValue encode(const QString &value) { return QCborValue(value); }
    static std::optional<QString> decode(const QCborValue &value)
    {
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    }
};

template <>
struct Codec<QByteArray>
{
    static QCborValue encode(const QByteArray &value) { return QCborValue(value); }
    static std::optional<QByteArray> decode(const QCborValue &value)
    {
        return value.isByteArray() ? std::optional(value.toByteArray()) : std::nullopt;
    }
};

template <>
struct Codec<Units>
{
    static QCborValue encode(Units value) { return QCborValue(value.count()); }
    static std::optional<Units> decode(const QCborValue &value)
    {
        return value.isInteger() ? std::optional(Units(value.toInteger())) : std::nullopt;
    }
};

template <>
struct Codec<Instant>
{
    static QCborValue encode(Instant value) { return QCborValue(value.seconds); }
    static std::optional<Instant> decode(const QCborValue &value)
    {
        return value.isInteger() ? std::optional(Instant{value.toInteger()}) : std::nullopt;
    }
};

template <>
struct Codec<Date>
{
    static QCborValue encode(Date value) { return QCborValue(value.epochDays()); }
    static std::optional<Date> decode(const QCborValue &value)
    {
        return value.isInteger() ? Date::ofEpochDays(value.toInteger()) : std::nullopt;
    }
};

template <>
struct Codec<Month>
{
    static QCborValue encode(Month value) { return QCborValue(value.index()); }
    static std::optional<Month> decode(const QCborValue &value)
    {
        const qint64 index = value.toInteger(-1);
        return index >= 0 && index < 30'000 ? Month::of(int(index / 12), int(index % 12) + 1) : std::nullopt;
    }
};

template <>
struct Codec<DeviceId>
{
    static QCborValue encode(DeviceId value) { return QCborValue(static_cast<qint64>(value.number())); }
    static std::optional<DeviceId> decode(const QCborValue &value)
    {
        return value.isInteger() && value.toInteger() > 0 ? DeviceId::of(quint64(value.toInteger()))
                                                          : std::nullopt;
    }
};

/// Identifiers that are a text: only their own normal form is taken back.
template <class T>
    requires requires(const T &value, const QString &text) {
        { value.text() } -> std::convertible_to<QString>;
        T::parse(text);
    }
struct Codec<T>
{
    static QCborValue encode(const T &value) { return QCborValue(QString(value.text())); }
    static std::optional<T> decode(const QCborValue &value)
    {
        if (!value.isString())
            return std::nullopt;
        const QString text = value.toString();
        const auto parsed = T::parse(text);
        if (!parsed || parsed->text() != text)
            return std::nullopt;
        return *parsed;
    }
};

/// Enumerations travel as their number and say how many values they have: `constexpr int countOf(E)`.
template <class T>
    requires(std::is_enum_v<T>)
struct Codec<T>
{
    static QCborValue encode(T value) { return QCborValue(static_cast<qint64>(value)); }
    static std::optional<T> decode(const QCborValue &value)
    {
        const qint64 number = value.toInteger(-1);
        if (number < 0 || number >= countOf(T{}))
            return std::nullopt;
        return static_cast<T>(number);
    }
};

template <class T>
struct Codec<std::optional<T>>
{
    static QCborValue encode(const std::optional<T> &value)
    {
        return value ? Codec<T>::encode(*value) : QCborValue(QCborValue::Null);
    }
    static std::optional<std::optional<T>> decode(const QCborValue &value)
    {
        if (value.isUndefined() || value.isNull())
            return std::optional<std::optional<T>>(std::in_place, std::nullopt);
        auto inner = Codec<T>::decode(value);
        if (!inner)
            return std::nullopt;
        return std::optional<std::optional<T>>(std::in_place, std::move(inner));
    }
};

template <class T>
struct Codec<std::vector<T>>
{
    static QCborValue encode(const std::vector<T> &values)
    {
        QCborArray array;
        for (const auto &value : values)
            array.append(Codec<T>::encode(value));
        return array;
    }
    static std::optional<std::vector<T>> decode(const QCborValue &value)
    {
        if (!value.isArray())
            return std::nullopt;
        std::vector<T> values;
        for (const auto item : value.toArray()) {
            auto decoded = Codec<T>::decode(item);
            if (!decoded)
                return std::nullopt;
            values.push_back(*std::move(decoded));
        }
        return values;
    }
};

namespace detail {

template <class T, class Source, size_t... index>
std::optional<T> assemble(const Source &source, std::index_sequence<index...>)
{
    [[maybe_unused]] auto parts = std::make_tuple(
        Codec<typename std::remove_cvref_t<decltype(T::fields.template at<index>())>::Type>::decode(
            source(index, T::fields.template at<index>()))...);
    if (!(std::get<index>(parts).has_value() && ...))
        return std::nullopt;
    return T{*std::move(std::get<index>(parts))...};
}

} // namespace detail

template <Described T>
constexpr size_t fieldCount = T::fields.size;

/// Builds a T from `source(index, field)`, which gives the value of each field; nothing if one is refused.
template <Described T, class Source>
[[nodiscard]] std::optional<T> assemble(const Source &source)
{
    return detail::assemble<T>(source, std::make_index_sequence<fieldCount<T>>{});
}

template <Described T>
struct Codec<T>
{
    static QCborValue encode(const T &value)
    {
        QCborMap map;
        T::fields.each([&map, &value](const auto &field) {
            auto encoded = botiquin::encode(value.*field.member);
            if (!encoded.isNull())
                map.insert(field.key, std::move(encoded));
        });
        return map;
    }
    static std::optional<T> decode(const QCborValue &value)
    {
        if (!value.isMap())
            return std::nullopt;
        const auto map = value.toMap();
        return assemble<T>([&](size_t, const auto &field) { return map.value(field.key); });
    }
};

} // namespace botiquin
