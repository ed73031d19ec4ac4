// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/dispensing_pages.h"

#include "desktop.h"
#include "sync/keys.h"
#include "sync/patient_key_vault.h"
#include "ui/dispensing/counter_closed_page.h"
#include "ui/dispensing/dispense_page.h"
#include "ui/dispensing/given_page.h"

namespace botiquin::desktop {

namespace {

/// Goes with the page that it is a child of.
struct VaultOfPage : public QObject
{
    VaultOfPage(std::unique_ptr<PatientKeyVault> key, QObject *page) : QObject(page), vault(std::move(key)) {}
    std::unique_ptr<PatientKeyVault> vault;
};

Outcome<std::unique_ptr<PatientKeyVault>> vaultOf(Desktop &desktop)
{
    const QString path = desktop.workplace().store().path();
    return PatientKeyVault::open(patientKeyFileOf(path), placeOfSecret(keyFileOf(path)));
}

} // namespace

ui::Page *makeDispense(Desktop &desktop)
{
    auto vault = vaultOf(desktop);
    if (!vault)
        return new ui::CounterClosedPage(vault.error(), true);
    auto *page = new ui::DispensePage(desktop.station(), **vault, desktop.person());
    new VaultOfPage(*std::move(vault), page);
    QObject::connect(page, &ui::DispensePage::read, &desktop, &Desktop::recordScan);
    QObject::connect(page, &ui::DispensePage::scanAnswered, &desktop, &Desktop::playFor);
    QObject::connect(page, &ui::DispensePage::givenRequested, &desktop,
                     [&desktop] { desktop.open(QStringLiteral("given")); });
    return page;
}

ui::Page *makeGiven(Desktop &desktop)
{
    auto vault = vaultOf(desktop);
    if (!vault)
        return new ui::CounterClosedPage(vault.error(), false);
    auto *page = new ui::GivenPage(desktop.station(), **vault, desktop.person(), desktop.printer());
    new VaultOfPage(*std::move(vault), page);
    QObject::connect(page, &ui::GivenPage::backRequested, &desktop, &Desktop::goBack);
    QObject::connect(page, &ui::GivenPage::counterRequested, &desktop,
                     [&desktop] { desktop.open(QStringLiteral("dispense")); });
    return page;
}

} // namespace botiquin::desktop
