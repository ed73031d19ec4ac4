// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exit.h"
#include "domain/packing/wave.h"
#include "journal/packing/packing_desk.h"
#include "journal/people/people_desk.h"
#include "journal/receiving/stock_desk.h"

#include <QJsonObject>
#include <variant>

namespace botiquin::ctl {

/// The answer is no: a name, and what else a program that reads it wants to know.
struct Refusal
{
    QString name;
    QJsonObject more = {};
};

/// Why a command did not do what it was asked.
using Trouble = std::variant<UsageError, Refusal, Failure>;

/// What a command says on standard output when it is done.
using Reply = Result<QJsonObject, Trouble>;

/// Says it, and how the process ends.
Exit tell(const Reply &reply);

[[nodiscard]] inline auto usage(const QString &text)
{
    return tl::unexpected<Trouble>(UsageError{text});
}

[[nodiscard]] inline auto refuse(const QString &name, const QJsonObject &more = {})
{
    return tl::unexpected<Trouble>(Refusal{name, more});
}

// What is said of each refusal besides its name.
Refusal describe(const StockRefused &refused);
Refusal describe(const packing::PackRefused &refused);
Refusal describe(const packing::SealRefused &refused);
Refusal describe(const packing::WaveRefused &refused);
Refusal describe(PinError error);
template <class Rule>
    requires std::is_enum_v<Rule>
Refusal describe(Rule rule)
{
    return {name(rule)};
}

/// The value of a desk's answer, or the trouble that it is.
template <class T, class Refused>
Result<T, Trouble> granted(Answer<T, Refused> answer)
{
    if (!answer)
        return tl::unexpected<Trouble>(std::move(answer).error());
    if (!*answer)
        return tl::unexpected<Trouble>(describe(answer->error()));
    return **std::move(answer);
}

/// Makes a command of a function that answers with a Reply.
template <Reply (*body)(const Invocation &, QStringList)>
Exit command(const Invocation &invocation, const QStringList &arguments)
{
    return tell(body(invocation, arguments));
}

} // namespace botiquin::ctl
