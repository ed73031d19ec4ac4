// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    return botiquin::testing::runSuites(argc, argv);
}
