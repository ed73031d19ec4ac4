// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exit.h"
#include "invocation.h"

#include <span>

namespace botiquin::ctl {

/// One command. A new one is a line in command_table.cpp and an entry in COMMANDS.md.
struct Command
{
    const char *name;      ///< its words, e.g. "gs1 parse"
    const char *arguments; ///< as --help shows them, e.g. "[--stem URL]"
    const char *summary;   ///< one line
    /// Does it. `arguments` are the words after the name.
    Exit (*run)(const Invocation &invocation, const QStringList &arguments);
};

/// Every command, by name.
std::span<const Command> commands();

/// The command whose name the words begin with, the longest of several; null if there is none.
const Command *findCommand(const QStringList &words);

/// What --help says.
QString helpText();

} // namespace botiquin::ctl
