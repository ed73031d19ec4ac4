// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"

#include <QGuiApplication>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    return botiquin::testing::runSuites(argc, argv);
}
