// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/code.h"
#include "base/instant.h"
#include "base/result.h"

#include <QStringList>
#include <optional>

namespace botiquin::ctl {

/// What the command line says besides the command's own words.
struct Invocation
{
    std::optional<QString> store; ///< --store FILE; without it the store in the user's data folder
    std::optional<UserId> user;   ///< --as USER
    std::optional<Instant> at;    ///< --at TIME: what the clock is taken to claim
    bool help = false;            ///< --help, -h
    bool version = false;         ///< --version
    QStringList words;            ///< the rest, in order: the command and its arguments
};

/// A line for the person who typed the command.
struct UsageError
{
    QString text;
};

/// Takes the global options out of the arguments, wherever they stand; `--name=value` is the same as
/// `--name value`, and after `--` everything is a word. TIME is ISO 8601, a day or a day and hour, local
/// unless it says otherwise.
[[nodiscard]] Result<Invocation, UsageError> readInvocation(const QStringList &arguments);

/// Takes the option `name` ("--stem") with its value out of the arguments, if it is there.
[[nodiscard]] Result<std::optional<QString>, UsageError> takeOption(QStringList &arguments,
                                                                    const QString &name);

/// Takes the option out as often as it is there.
[[nodiscard]] Result<QStringList, UsageError> takeOptions(QStringList &arguments, const QString &name);

/// The moment that the command goes by: --at, or the clock's.
[[nodiscard]] Instant now(const Invocation &invocation);

} // namespace botiquin::ctl
