// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "invocation.h"

#include <QByteArrayView>

namespace botiquin::ctl {

/// How a command ended; the number is the process's exit code.
enum class Exit {
    done = 0,
    broken = 1, ///< of a simulation: a promise was not kept
    usage = 2,
    refusal = 3,
    failure = 4,
};

/// Says on standard error what is wrong with the command line.
Exit misused(const UsageError &error);

/// Writes {"refusal":name} with the members of `more`, e.g. `"at":7`, on standard output.
Exit refused(QByteArrayView name, QByteArrayView more = {});

/// Writes {"failure":kind,"retryable":…,"detail":…} on standard output.
Exit failed(const Failure &failure);

/// Writes a line on standard output and flushes it, so that whoever waits for it at a pipe goes on.
[[nodiscard]] Outcome<void> writeLine(QByteArrayView line);

} // namespace botiquin::ctl
