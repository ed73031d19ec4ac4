// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_table.h"
#include "journal/clock_range.h"

#include <QGuiApplication>
#include <algorithm>
#include <cstdio>
#include <memory>

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
    if (!botiquin::isClockInRange(now(*invocation)))
        return refused(botiquin::clockOutOfRange().toLatin1());
    const auto nameSize = QString::fromLatin1(command->name).split(u' ').size();
    return command->run(*invocation, invocation->words.mid(nameSize));
}

/// Documents need fonts, and fonts a GUI application; it never opens a window and wants no display.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    const bool prints = std::any_of(argv, argv + argc, [](const char *word) { return qstrcmp(word, "print") == 0; });
    if (!prints)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("botiquin"));
    return static_cast<int>(run(QCoreApplication::arguments().mid(1)));
}
