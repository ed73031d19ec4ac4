// SPDX-License-Identifier: GPL-3.0-or-later
#include "launcher.h"

#include "ui/shell/trouble_page.h"

#include <QApplication>

namespace botiquin::desktop {

Launcher::Launcher(const Options &options, QSettings &settings) : m_options(options), m_settings(settings)
{
    const auto machine = ui::loadMachineSettings(settings);
    ui::loadLanguage(*qApp, options.language.value_or(machine.language));
    ui::applyTheme(*qApp, options.appearance.value_or(machine.appearance),
                   options.textScalePercent.value_or(machine.textScalePercent));
}

Launcher::~Launcher() = default;

Outcome<void> Launcher::open()
{
    BQ_TRY_ASSIGN(m_store, openStore(m_options.store));
    m_desktop = std::make_unique<Desktop>(*m_store.workplace, m_settings, m_options);
    return {};
}

void Launcher::show(const Outcome<void> &opened)
{
    if (opened)
        m_desktop->show();
    else
        showTrouble(opened.error());
}

void Launcher::showTrouble(const Failure &failure)
{
    // The page before asked for this one, and is still at work.
    if (m_trouble)
        m_trouble.release()->deleteLater();
    m_trouble = std::make_unique<ui::ShellWindow>();
    m_trouble->resize(m_options.size.value_or(QSize(1366, 768)));
    auto *page = new ui::TroublePage(failure, m_options.store);
    connect(page, &ui::TroublePage::closeWanted, qApp, &QCoreApplication::quit);
    connect(page, &ui::TroublePage::tryAgainWanted, this, [this] {
        const auto opened = open();
        show(opened);
        if (opened)
            m_trouble.release()->deleteLater();
    });
    m_trouble->addPage(page);
    m_trouble->show();
    m_trouble->activateWindow();
    page->activate();
}

} // namespace botiquin::desktop
