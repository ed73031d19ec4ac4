// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "ui/shell/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    botiquin::ui::applyTheme(app, botiquin::ui::Appearance::light);
    if (!botiquin::ui::loadLanguage(app, botiquin::ui::Language::spanish))
        return 1;
    return botiquin::testing::runSuites(argc, argv);
}
