// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_table.h"
#include "journal/clock_range.h"
#include "session.h"
#include "storage/postgres/dialect.h"
#include "sync/no_core.h"

#include <QGuiApplication>
#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <string_view>

using namespace botiquin::ctl;

namespace {

/// What the database of a centre on a server answers: its own, and what is of any log. It has no window that could ask for
/// the rest.
bool isForDatabases(const char *command)
{
    constexpr std::array<std::string_view, 8> all{"device list", "digest", "log export", "log show", "rebuild", "store new-run",
                                                  "totals", "verify"};
    const std::string_view name(command);
    return name.starts_with("central ") || std::ranges::find(all, name) != all.end();
}

Exit run(const QStringList &arguments)
{
    const auto invocation = readInvocation(arguments);
    if (!invocation)
        return misused(invocation.error());
    if (invocation->help) {
        std::fputs(qPrintable(helpText()), stdout);
        return Exit::done;
    }
    if (invocation->version) {
        std::fputs("botiquinctl " BOTIQUIN_VERSION "\n", stdout);
        return Exit::done;
    }
    const Command *command = findCommand(invocation->words);
    if (!command) {
        return misused(
            {invocation->words.isEmpty()
                 ? QStringLiteral("a command is missing; see --help")
                 : QStringLiteral("no such command: %1; see --help").arg(invocation->words.join(u' '))});
    }
    if (botiquin::postgres::isUrl(storePath(*invocation)) && !isForDatabases(command->name))
        return refused("storeIsADatabase");
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
    botiquin::leaveNoCore();
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("botiquin"));
    return static_cast<int>(run(QCoreApplication::arguments().mid(1)));
}
