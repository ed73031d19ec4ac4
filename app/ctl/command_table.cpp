// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_table.h"

#include "gs1_commands.h"

namespace botiquin::ctl {

namespace {

constexpr Command table[] = {
    {"gs1 link", "[--stem URL]", "The GS1 Digital Link of each code on standard input", linkCodes},
    {"gs1 parse", "", "What each code on standard input says, one a line", parseCodes},
};

QStringList wordsOf(const Command &command)
{
    return QString::fromLatin1(command.name).split(u' ');
}

} // namespace

std::span<const Command> commands()
{
    return table;
}

const Command *findCommand(const QStringList &words)
{
    const Command *found = nullptr;
    qsizetype foundSize = 0;
    for (const Command &command : table) {
        const QStringList name = wordsOf(command);
        if (name.size() > foundSize && words.mid(0, name.size()) == name) {
            found = &command;
            foundSize = name.size();
        }
    }
    return found;
}

QString helpText()
{
    QString text =
        QStringLiteral("botiquinctl [--store FILE] [--as USER] [--at TIME] COMMAND [ARGUMENTS]\n\n");
    for (const Command &command : table) {
        const QString call =
            QStringLiteral("%1 %2").arg(QLatin1String(command.name), QLatin1String(command.arguments));
        text += QStringLiteral("  %1  %2\n").arg(call.trimmed(), -28).arg(QLatin1String(command.summary));
    }
    text += QStringLiteral("\n"
                           "  --store FILE  the store to work on; else the one in the user's data folder\n"
                           "  --as USER     who does it\n"
                           "  --at TIME     the hour that is claimed for it, ISO 8601; else the clock's\n"
                           "\n"
                           "Exit: 0 done; 2 usage; 3 refused, {\"refusal\":NAME}; 4 failed, "
                           "{\"failure\":NAME,\"retryable\":BOOL}.\n");
    return text;
}

} // namespace botiquin::ctl
