// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json.h"
#include "reply.h"

#include <QHash>
#include <QSet>

namespace botiquin::ctl {

/// What may stand after a command's words.
struct Shape
{
    QStringList flags;  ///< "--dry-run"
    QStringList valued; ///< "--class", with a value each that is not blank
    int wordsMin = 0;
    int wordsMax = 0;
    QStringList repeated = {}; ///< "--scan", which may come again
};

/// What stands there.
class Options
{
public:
    /// Anything else is a usage error.
    [[nodiscard]] static Result<Options, Trouble> read(QStringList arguments, const Shape &shape);

    const QStringList &words() const { return m_words; }
    bool has(const QString &flag) const { return m_flags.contains(flag); }
    std::optional<QString> value(const QString &option) const;
    QStringList values(const QString &repeated) const { return m_repeated.value(repeated); }
    [[nodiscard]] Result<QString, Trouble> required(const QString &option) const;

    /// The option's value as a T (an identifier, by its parse); nothing where it is not given.
    template <class T>
    [[nodiscard]] Result<std::optional<T>, Trouble> parsed(const QString &option) const
    {
        const auto text = value(option);
        if (!text)
            return std::optional<T>();
        BQ_TRY_ASSIGN(auto one, parse<T>(option, *text));
        return std::optional<T>(std::move(one));
    }
    template <class T>
    [[nodiscard]] Result<T, Trouble> requiredAs(const QString &option) const
    {
        BQ_TRY_ASSIGN(const auto text, required(option));
        return parse<T>(option, text);
    }
    template <class T>
    [[nodiscard]] Result<T, Trouble> word(int index, const QString &what) const
    {
        return parse<T>(what, m_words[index]);
    }
    /// A whole number of 1 and more.
    [[nodiscard]] Result<std::optional<Units>, Trouble> units(const QString &option) const;
    /// A whole number of 0 and more.
    [[nodiscard]] Result<int, Trouble> number(const QString &option, int otherwise) const;
    /// A day, or a month that ends on its last.
    [[nodiscard]] Result<std::optional<Date>, Trouble> day(const QString &option) const;

    /// A day and hour as --at has it; one that no clock may claim is refused ("clockOutOfRange").
    [[nodiscard]] static Result<Instant, Trouble> hour(const QString &what, const QString &text);

    template <class T>
    [[nodiscard]] static Result<T, Trouble> parse(const QString &what, const QString &text)
    {
        const auto value = T::parse(text);
        if (!value)
            return usage(QStringLiteral("%1: not valid: %2").arg(what, text.left(80)));
        return *value;
    }
    /// An enumeration, by its name.
    template <class E>
    [[nodiscard]] Result<std::optional<E>, Trouble> oneOf(const QString &option) const
    {
        const auto text = value(option);
        if (!text)
            return std::optional<E>();
        const auto found = fromJson<E>(*text);
        if (!found)
            return usage(QStringLiteral("%1: not one of its values: %2").arg(option, text->left(80)));
        return found;
    }

private:
    QStringList m_words;
    QSet<QString> m_flags;
    QHash<QString, QString> m_values;
    QHash<QString, QStringList> m_repeated;
};

} // namespace botiquin::ctl
