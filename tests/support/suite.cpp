// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"

#include <QTest>
#include <vector>

namespace botiquin::testing {

namespace {

std::vector<Suite::Maker> &makers()
{
    static std::vector<Suite::Maker> all;
    return all;
}

} // namespace

Suite::Suite(Maker maker)
{
    makers().push_back(maker);
}

int runSuites(int argc, char **argv)
{
    QStringList arguments;
    QString only;
    for (int i = 0; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == QLatin1String("--suite") && i + 1 < argc)
            only = QString::fromLocal8Bit(argv[++i]);
        else
            arguments << argument;
    }
    // Nothing that a test keeps goes to the keychain of who runs it.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    // A crash ends the program at once: what Qt Test would print of it waits for a debugger, for minutes.
    arguments << QStringLiteral("-nocrashhandler");
    int failed = 0;
    int ran = 0;
    for (const auto maker : makers()) {
        const auto suite = maker();
        const QString name = QString::fromLatin1(suite->metaObject()->className());
        if (!only.isEmpty() && name.section(QLatin1String("::"), -1) != only)
            continue;
        ++ran;
        failed += QTest::qExec(suite.get(), arguments);
    }
    return ran == 0 ? 1 : failed;
}

} // namespace botiquin::testing
