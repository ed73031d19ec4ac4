// SPDX-License-Identifier: GPL-3.0-or-later
#include "packer_process.h"
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
    if (argc == 3 && qstrcmp(argv[1], "--pack-until-killed") == 0)
        return botiquin::testing::packUntilKilled(app, QString::fromLocal8Bit(argv[2]));
    return botiquin::testing::runSuites(argc, argv);
}
