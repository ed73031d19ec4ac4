// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/log/event_fields.h"

#include "domain/event_names.h"

namespace botiquin::presentation {

namespace {

template <class T>
constexpr bool isOptional = false;
template <class T>
constexpr bool isOptional<std::optional<T>> = true;
template <class T>
constexpr bool isList = false;
template <class T>
constexpr bool isList<std::vector<T>> = true;

template <class T>
concept Texted = requires(const T &value) {
    { value.text() } -> std::convertible_to<QString>;
};

template <class T>
concept NamedEnum = std::is_enum_v<T> && requires(T value) {
    { name(value) } -> std::convertible_to<QString>;
};

template <class T>
Value valueOf(const T &value)
{
    if constexpr (NamedEnum<T>)
        return Named{name(value)};
    else if constexpr (std::is_same_v<T, bool>)
        return value;
    else if constexpr (std::is_integral_v<T>)
        return qint64(value);
    else if constexpr (std::is_same_v<T, Units>)
        return value.count();
    else if constexpr (std::is_constructible_v<Value, T> && !Texted<T>)
        return value;
    else if constexpr (std::is_same_v<T, Month>)
        return value;
    else
        return QString(value.text());
}

/// Walks a described struct; each field that is there becomes one entry, and its parts those after it.
class Walk
{
public:
    template <Described T>
    void structure(const T &value, int depth)
    {
        T::fields.each(
            [&](const auto &field) { one(QString::fromLatin1(field.name), 0, value.*field.member, depth); });
    }

    std::vector<EventField> found;

private:
    template <class T>
    void one(const QString &fieldName, int number, const T &value, int depth)
    {
        if constexpr (isOptional<T>) {
            if (value)
                one(fieldName, number, *value, depth);
        } else if constexpr (isList<T>) {
            int n = 0;
            for (const auto &member : value)
                one(fieldName, ++n, member, depth);
        } else if constexpr (Described<T>) {
            found.push_back({fieldName, number, depth, std::nullopt});
            structure(value, depth + 1);
        } else {
            found.push_back({fieldName, number, depth, valueOf(value)});
        }
    }
};

} // namespace

std::vector<EventField> fieldsOf(const EventBody &body)
{
    Walk walk;
    if (const auto *correction = std::get_if<Corrected>(&body)) {
        walk.found.push_back({QStringLiteral("target"), 0, 0, correction->target().text()});
        walk.found.push_back({QStringLiteral("reason"), 0, 0, correction->reason});
        if (const auto right = standing(body)) {
            walk.found.push_back({QStringLiteral("replacement"), 0, 0, std::nullopt});
            std::visit([&](const auto &replacement) { walk.structure(replacement, 1); }, *right);
        }
        return walk.found;
    }
    std::visit([&](const auto &event) { walk.structure(event, 0); }, body);
    return walk.found;
}

std::optional<EventBody> standing(const EventBody &body)
{
    const auto *correction = std::get_if<Corrected>(&body);
    if (correction == nullptr)
        return body;
    if (!correction->replacementKind || !correction->replacementVersion || !correction->replacementBody)
        return std::nullopt;
    const auto map = QCborValue::fromCbor(*correction->replacementBody).toMap();
    return decodeBody(*correction->replacementKind, *correction->replacementVersion, map);
}

Outcome<std::optional<EventDetail>> eventDetail(Store &store, const EventId &id)
{
    BQ_TRY_ASSIGN(const auto stored, store.find(id));
    if (!stored)
        return std::optional<EventDetail>();
    const auto &envelope = stored->event.envelope();
    EventDetail detail{envelope, stored->chain, decodeBody(envelope.kind, envelope.version, stored->event.body()), {}, {}};
    if (!detail.body)
        detail.rawBody = QCborValue(stored->event.body()).toDiagnosticNotation(QCborValue::LineWrapped);
    BQ_TRY_ASSIGN(const auto holder, store.claimHolder(QStringLiteral("correct/") + id.text()));
    if (holder) {
        BQ_TRY_ASSIGN(const auto correction, store.at(holder->row));
        if (correction)
            detail.correctedBy = correction->event.id();
    }
    return std::optional(std::move(detail));
}

} // namespace botiquin::presentation
