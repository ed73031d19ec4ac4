// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre.h"

#include "sync/no_core.h"

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <csignal>
#include <cstdio>

using namespace botiquin;
using namespace botiquin::central;

namespace {

constexpr int done = 0;
constexpr int usage = 2;
constexpr int failed = 4;

int complain(int code, const QString &line)
{
    std::fprintf(stderr, "botiquin-central: %s\n", qPrintable(line));
    return code;
}

int say(const QString &text)
{
    std::fputs(qPrintable(text), stdout);
    return done;
}

/// Before any thread is, so that each has them blocked and Centre::run alone takes them.
void blockEndSignals()
{
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);
}

} // namespace

int main(int argc, char **argv)
{
    botiquin::leaveNoCore();
    blockEndSignals();
    const QCoreApplication application(argc, argv);
    const auto settings = readSettings(QCoreApplication::arguments().mid(1), QProcessEnvironment::systemEnvironment());
    if (!settings)
        return complain(usage, settings.error());
    if (settings->isHelp)
        return say(helpText());
    if (settings->isVersion)
        return say(QStringLiteral("botiquin-central " BOTIQUIN_VERSION "\n"));
    const auto centre = Centre::start(*settings);
    if (!centre)
        return complain(failed, QStringLiteral("%1: %2").arg(name(centre.error().kind), centre.error().detail));
    (*centre)->run();
    return done;
}
