// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace botiquin::ctl {

/// The JSON object in a file, or on standard input for "-"; what is none is a usage error that says how.
[[nodiscard]] Result<QJsonObject, Trouble> objectFrom(const QString &option, const QString &path);

namespace detail {

/// Where a value is not what a T is written as, e.g. `lines[2].expiry`; empty where it is. A member that no T has is
/// not passed over: a mistyped one would be taken for one that was left out.
template <class T>
QString faultIn(const QJsonValue &value, const QString &where)
{
    const auto member = [&](const QString &name) { return where.isEmpty() ? name : where + u'.' + name; };
    const QString here = where.isEmpty() ? QStringLiteral("{}") : where;
    if constexpr (IsOptional<T>::value) {
        return value.isNull() || value.isUndefined() ? QString() : faultIn<typename T::value_type>(value, where);
    } else if constexpr (IsVector<T>::value) {
        const auto elements = value.toArray();
        for (qsizetype i = 0; i < elements.size(); ++i) {
            const auto fault = faultIn<typename T::value_type>(elements[i], QStringLiteral("%1[%2]").arg(where).arg(i));
            if (!fault.isEmpty())
                return fault;
        }
        return value.isArray() ? QString() : here;
    } else if constexpr (Described<T>) {
        const auto object = value.toObject();
        QStringList unknown = object.keys();
        QString fault;
        T::fields.each([&](const auto &field) {
            const QString name = memberName(field.name);
            unknown.removeAll(name);
            if (fault.isEmpty())
                fault = faultIn<typename std::remove_cvref_t<decltype(field)>::Type>(object.value(name), member(name));
        });
        if (!value.isObject())
            return here;
        return unknown.isEmpty() ? fault : member(unknown.front());
    } else {
        return fromJson<T>(value) ? QString() : here;
    }
}

} // namespace detail

/// What the file says, member by member; a usage error names the first member that is wrong.
template <Described T>
[[nodiscard]] Result<T, Trouble> readJson(const QString &option, const QString &path)
{
    BQ_TRY_ASSIGN(const auto object, objectFrom(option, path));
    if (const QString fault = detail::faultIn<T>(object, {}); !fault.isEmpty())
        return usage(QStringLiteral("%1: not valid, or not known: %2").arg(option, fault.left(80)));
    auto said = fromJson<T>(object);
    if (!said)
        return usage(QStringLiteral("%1: not valid").arg(option));
    return *std::move(said);
}

} // namespace botiquin::ctl
