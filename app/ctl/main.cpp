// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_table.h"

#include <QCoreApplication>
#include <cstdio>

using namespace botiquin::ctl;

namespace {

Exit run(const QStringList &arguments)
{
    const auto invocation = readInvocation(arguments);
    if (!invocation)
        return misused(invocation.error());
    if (invocation->help) {
        std::fputs(qPrintable(helpText()), stdout);
        return Exit::done;
    }
    const Command *command = findCommand(invocation->words);
    if (!command) {
        return misused(
            {invocation->words.isEmpty()
                 ? QStringLiteral("a command is missing; see --help")
                 : QStringLiteral("no such command: %1; see --help").arg(invocation->words.join(u' '))});
    }
    const auto nameSize = QString::fromLatin1(command->name).split(u' ').size();
    return command->run(*invocation, invocation->words.mid(nameSize));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("botiquin"));
    return static_cast<int>(run(QCoreApplication::arguments().mid(1)));
}
