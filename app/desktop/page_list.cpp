// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_list.h"

#include "desktop.h"
#include "ui/scanning/scan_log_page.h"
#include "ui/settings/settings_page.h"

namespace botiquin::desktop {

namespace {

ui::Page *makeScanLog(Desktop &desktop)
{
    auto *page = new ui::ScanLogPage(desktop.station().books.scans, desktop.station().books.people);
    QObject::connect(page, &ui::ScanLogPage::backWanted, &desktop, &Desktop::goBack);
    return page;
}

ui::Page *makeSettings(Desktop &desktop)
{
    auto *page = new ui::SettingsPage(
        desktop.setup(), desktop.session().may(Right::changeSettings),
        [&desktop](const ui::Setup &setup) { return desktop.keepSetup(setup); }, desktop.sounds());
    QObject::connect(page, &ui::SettingsPage::read, &desktop, &Desktop::recordScan);
    return page;
}

} // namespace

const std::vector<PageMaker> &pageMakers()
{
    static const std::vector<PageMaker> makers{
        {QStringLiteral("scanLog"), {}, makeScanLog},
        {QStringLiteral("settings"), {}, makeSettings},
    };
    return makers;
}

} // namespace botiquin::desktop
