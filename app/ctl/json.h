// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event_body.h"
#include "domain/event_names.h"
#include "journal/books.h"

#include <QJsonArray>
#include <QJsonObject>

namespace botiquin::ctl {

/// What no event holds and no layer below names.
QString name(BoxProgress progress);

/// "display_name" → "displayName".
QString memberName(const char *fieldName);
QString isoTime(Instant instant);

template <class T>
QJsonValue toJson(const T &value);

namespace detail {

template <class T>
struct IsOptional : std::false_type
{};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type
{};
template <class T>
struct IsVector : std::false_type
{};
template <class T>
struct IsVector<std::vector<T>> : std::true_type
{};

template <class T>
QJsonObject membersOf(const T &value)
{
    QJsonObject object;
    T::fields.each([&](const auto &field) { object.insert(memberName(field.name), toJson(value.*field.member)); });
    return object;
}

} // namespace detail

/// Identifiers as their text, days and months as ISO 8601, units as a number, enumerations by name, described
/// structs as objects.
template <class T>
QJsonValue toJson(const T &value)
{
    if constexpr (detail::IsOptional<T>::value)
        return value ? toJson(*value) : QJsonValue(QJsonValue::Null);
    else if constexpr (detail::IsVector<T>::value) {
        QJsonArray array;
        for (const auto &element : value)
            array.append(toJson(element));
        return array;
    } else if constexpr (Described<T>)
        return detail::membersOf(value);
    else if constexpr (std::same_as<T, QString> || std::same_as<T, bool>)
        return value;
    else if constexpr (std::same_as<T, QByteArray>)
        return QString::fromUtf8(value);
    else if constexpr (std::same_as<T, Units>)
        return value.count();
    else if constexpr (std::same_as<T, Instant>)
        return isoTime(value);
    else if constexpr (std::same_as<T, Date>)
        return value.iso();
    else if constexpr (std::is_enum_v<T>)
        return name(value);
    else if constexpr (std::integral<T>)
        return static_cast<qint64>(value);
    else
        return QString(value.text());
}

template <Described T>
QJsonObject toObject(const T &value)
{
    return detail::membersOf(value);
}

template <class T>
std::optional<T> fromJson(const QJsonValue &value);

namespace detail {

/// The value as an event would carry it, for its codec to judge.
template <class T>
QCborValue cborOf(const QJsonValue &value)
{
    if constexpr (IsOptional<T>::value)
        return value.isNull() || value.isUndefined() ? QCborValue(QCborValue::Null)
                                                     : cborOf<typename T::value_type>(value);
    else if constexpr (IsVector<T>::value) {
        QCborArray array;
        for (const auto element : value.toArray())
            array.append(cborOf<typename T::value_type>(element));
        return value.isArray() ? QCborValue(array) : QCborValue();
    } else if constexpr (Described<T>) {
        QCborMap map;
        const auto object = value.toObject();
        T::fields.each([&](const auto &field) {
            map.insert(field.key, cborOf<typename std::remove_cvref_t<decltype(field)>::Type>(
                                      object.value(memberName(field.name))));
        });
        return value.isObject() ? QCborValue(map) : QCborValue();
    } else if constexpr (std::same_as<T, Date>) {
        const auto day = Date::parseIso(value.toString());
        return day ? encode(*day) : QCborValue();
    } else if constexpr (std::is_enum_v<T>) {
        for (int i = 0; i < countOf(T{}); ++i) {
            if (name(T(i)) == value.toString())
                return i;
        }
        return QCborValue();
    } else if constexpr (std::same_as<T, QByteArray>)
        return value.isString() ? QCborValue(value.toString().toUtf8()) : QCborValue();
    else if constexpr (std::same_as<T, Units> || (std::integral<T> && !std::same_as<T, bool>)) {
        const double number = value.toDouble(0.5);
        constexpr double exactMax = 9'007'199'254'740'992; // above it a double is not one whole number
        const bool isWhole = number >= -exactMax && number <= exactMax && number == double(qint64(number));
        return isWhole ? QCborValue(qint64(number)) : QCborValue();
    } else
        return QCborValue::fromJsonValue(value);
}

} // namespace detail

/// What toJson writes, back; nothing for what is none.
template <class T>
std::optional<T> fromJson(const QJsonValue &value)
{
    return decode<T>(detail::cborOf<T>(value));
}

} // namespace botiquin::ctl
