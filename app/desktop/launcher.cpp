// SPDX-License-Identifier: GPL-3.0-or-later
#include "launcher.h"

#include "sync/enrolment/enrolment_code.h"
#include "ui/enrolment/join_page.h"
#include "ui/exchange/renewing_page.h"
#include "ui/shell/trouble_page.h"

#include <QApplication>

namespace botiquin::desktop {

Launcher::Scanning::Scanning(QSettings &settings, ui::ShellWindow &window)
    : filter(loadScannerSettings(settings).wedge()), camera(window)
{
    camera.setCamera(loadScannerSettings(settings).camera);
    connect(&filter, &ScanFilter::scanned, &window, [&window](const QByteArray &code) { window.deliverScan(code); });
    connect(&camera, &CameraDesk::scanned, &window, [this, &window](const QByteArray &code) {
        camera.showScanned(code);
        window.deliverScan(code);
    });
}

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
    // The desktop that asks for it goes.
    connect(m_desktop.get(), &Desktop::renewalWanted, this, &Launcher::renew, Qt::QueuedConnection);
    return {};
}

void Launcher::show(const Outcome<void> &opened)
{
    if (opened)
        m_desktop->show();
    else if (opened.error().kind == Failure::Kind::notFound)
        showJoining();
    else
        showTrouble(opened.error());
}

void Launcher::openNow()
{
    m_scanning.reset();
    const auto opened = open();
    show(opened);
    if (opened)
        m_alone.release()->deleteLater();
}

void Launcher::showAlone(ui::Page *page)
{
    // The page before asked for this one, and is still at work.
    if (m_alone)
        m_alone.release()->deleteLater();
    m_alone = std::make_unique<ui::ShellWindow>();
    m_alone->resize(m_options.size.value_or(QSize(1366, 768)));
    m_alone->addPage(page);
    m_alone->show();
    m_alone->activateWindow();
    page->activate();
}

/// Not again soon: whatever went wrong, people are to work meanwhile.
void Launcher::renew()
{
    constexpr qint64 millisecondsBetween = 10 * 60'000;
    if (!m_desktop || (m_sinceRenewal.isValid() && m_sinceRenewal.elapsed() < millisecondsBetween))
        return;
    m_sinceRenewal.start();
    const QString centre = m_desktop->setup().centre;
    const QRect place = m_desktop->window().geometry();
    showAlone(new ui::RenewingPage);
    m_alone->setGeometry(place);
    m_desktop.reset();
    m_store.workplace.reset();
    m_store.lock.reset();
    m_renewing = std::make_unique<Renewing>(m_options.store, centre);
    connect(m_renewing.get(), &Renewing::ended, this, &Launcher::openNow, Qt::QueuedConnection);
}

void Launcher::showTrouble(const Failure &failure)
{
    auto *page = new ui::TroublePage(failure, m_options.store);
    connect(page, &ui::TroublePage::closeWanted, qApp, &QCoreApplication::quit);
    connect(page, &ui::TroublePage::tryAgainWanted, this, &Launcher::openNow);
    showAlone(page);
}

void Launcher::showJoining()
{
    auto *page = new ui::JoinPage(m_options.store, [](const QString &typed) {
        const auto code = EnrolmentCode::parse(typed);
        return code ? code->text() : QString();
    });
    connect(page, &ui::JoinPage::closeWanted, qApp, &QCoreApplication::quit);
    connect(page, &ui::JoinPage::joinWanted, this, [this, page](const QString &code, const QString &centre) {
        m_joining = Joining::at(centre, code, m_options.store);
        watchJoining(page, false);
    });
    connect(page, &ui::JoinPage::requestWanted, this, [this, page](const QString &code, const QString &file) {
        m_joining = Joining::asking(file, code, m_options.store);
        watchJoining(page, true);
        connect(m_joining.get(), &Joining::asked, page, [page, file](const QString &fingerprint, bool isAnew) {
            page->setJoining(false);
            page->showRequested(file, fingerprint, isAnew);
        });
    });
    connect(page, &ui::JoinPage::answerGiven, this, [this, page](const QString &file) {
        m_joining = Joining::withAnswer(file, m_options.store);
        watchJoining(page, true);
    });
    showAlone(page);
    m_scanning = std::make_unique<Scanning>(m_settings, *m_alone);
}

void Launcher::watchJoining(ui::JoinPage *page, bool isByFile)
{
    page->setJoining(true, isByFile);
    connect(m_joining.get(), &Joining::joined, this, &Launcher::openNow);
    connect(m_joining.get(), &Joining::refused, page, [page](const QString &name) {
        page->setJoining(false);
        page->showWhyNot(name);
    });
}

} // namespace botiquin::desktop
