// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

#include "journal/scans/badge_scan.h"
#include "page_list.h"
#include "ui/packing/packing_pages.h"
#include "ui/people/sign_in_page.h"
#include "ui/printing/preview_dialog.h"
#include "ui/shell/station_status.h"
#include "ui/wording/exchange_words.h"
#include "ui/wording/names.h"
#include "ui/wording/scan_words.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPrinterInfo>
#include <QShortcut>
#include <algorithm>

namespace botiquin::desktop {

namespace {

ui::Setup loadSetup(const QSettings &settings, Workplace &workplace, const Options &options)
{
    // An address that cannot be read is none until it can.
    const QString centre = SqlExchangeBook(workplace.store().sql()).centre().value_or(QString());
    ui::Setup setup{ui::loadMachineSettings(settings), loadScannerSettings(settings), workplace.station().settings, centre};
    if (options.language)
        setup.machine.language = *options.language;
    if (options.appearance)
        setup.machine.appearance = *options.appearance;
    if (options.textScalePercent)
        setup.machine.textScalePercent = *options.textScalePercent;
    if (!options.serialPort.isEmpty())
        setup.scanner.serialPort = options.serialPort;
    return setup;
}

bool mayOpen(const PageMaker &maker, const ui::Session &session)
{
    return maker.anyOf.empty()
        || std::any_of(maker.anyOf.begin(), maker.anyOf.end(), [&](Right right) { return session.may(right); });
}

ui::ScannerState stateOf(const SerialScanner &scanner)
{
    switch (scanner.state()) {
    case SerialScanner::State::closed:
    case SerialScanner::State::open: return ui::ScannerState::ready;
    case SerialScanner::State::missing: return ui::ScannerState::missing;
    case SerialScanner::State::denied: return ui::ScannerState::denied;
    }
    Q_UNREACHABLE();
}

Books booksWith(const Books &books, ScanLog &scans)
{
    return {books.catalog, books.stock, books.kits, books.drafts, books.people, books.incidents, scans, books.log,
            books.plans, books.dispatch, books.deliveries, books.counts, books.consumption, books.shortages,
            books.dispensing, books.recalls, books.traces, books.work};
}

Station stationWith(const Station &station, Books &books)
{
    return {station.journal, books, station.writer, station.facility, station.settings};
}

} // namespace

ui::StationNames namesOf(Workplace &workplace)
{
    const auto &station = workplace.station();
    const auto facility = station.books.catalog.facility(station.facility);
    const QString name = facility && *facility ? ui::titleCase((*facility)->displayName) : QString();
    return {name, station.facility.text(), workplace.label()};
}

Desktop::Desktop(Workplace &workplace, QSettings &settings, const Options &options)
    : m_workplace(workplace)
    , m_settings(settings)
    , m_options(options)
    , m_setup(loadSetup(settings, workplace, options))
    , m_scans(workplace.station().books.scans, workplace.station().books.people)
    , m_books(booksWith(workplace.station().books, m_scans))
    , m_station(stationWith(workplace.station(), m_books))
    , m_receptions(workplace.store().sql())
    , m_exchange(workplace.store().sql())
    , m_printer(ui::PrinterSettings{})
    , m_filter(m_setup.scanner.wedge())
    , m_camera(m_window)
    , m_notice(new ui::NoteLine)
    , m_names(namesOf(workplace))
    , m_courier(CourierWorker::Place::of(workplace))
{
    ui::loadLanguage(*qApp, m_setup.machine.language);
    ui::applyTheme(*qApp, m_setup.machine.appearance, m_setup.machine.textScalePercent);
    m_printer.setPreview([this](const ui::Document &document, const QString &printer) {
        return ui::PreviewDialog::ask(document, printer, m_printer.folder(), &m_window);
    });
    m_window.resize(options.size.value_or(QSize(1366, 768)));
    m_notice->layOver(&m_window);
    connect(&m_session, &ui::Session::entered, this, &Desktop::onEntered);
    connect(&m_session, &ui::Session::locked, this, &Desktop::onLocked);
    connect(&m_window, &ui::ShellWindow::currentPageChanged, this, &Desktop::onShown);
    buildScanning();
    buildKeys();
    buildDoor();
    buildExchange();
    apply(m_setup);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        m_printers = QPrinterInfo::availablePrinterNames();
        refreshStatus();
    });
    m_minute.start(std::chrono::seconds(20));
}

Desktop::~Desktop()
{
    m_window.removeEventFilter(this); // it is hidden when the courier is gone already
    if (!m_session.isLocked())
        rememberPlace();
}

void Desktop::show()
{
    m_window.show();
    m_window.activateWindow();
    if (auto *page = m_window.currentPage())
        page->activate();
}

void Desktop::buildScanning()
{
    connect(&m_filter, &ScanFilter::scanned, this,
            [this](const QByteArray &code) { onScan(code, ui::scan_source::wedge); });
    connect(&m_serial, &SerialScanner::scanned, this,
            [this](const QByteArray &code) { onScan(code, ui::scan_source::serial); });
    connect(&m_camera, &CameraDesk::scanned, this, [this](const QByteArray &code) {
        m_camera.showScanned(withoutBadge(station().books.people, code));
        onScan(code, ui::scan_source::camera);
    });
    connect(&m_serial, &SerialScanner::stateChanged, this, &Desktop::refreshStatus);
    const auto tooLong = [this](const QString &source) {
        m_scans.begin(source);
        recordScan({}, ui::scan_answer::tooLong);
        playFor(ui::Meaning::caution);
        m_notice->say(ui::tooLongNotice(), ui::Meaning::caution);
    };
    connect(&m_filter, &ScanFilter::scanCut, this, [this](const QByteArray &bytes) {
        m_scans.begin(ui::scan_source::wedge);
        recordScan(bytes, ui::scan_answer::cut);
        playFor(ui::Meaning::caution);
        m_notice->say(ui::cutNotice(), ui::Meaning::caution);
    });
    connect(&m_filter, &ScanFilter::scanTooLong, this, [tooLong] { tooLong(ui::scan_source::wedge); });
    connect(&m_serial, &SerialScanner::faulted, this, [tooLong](SerialScanner::Fault fault) {
        if (fault == SerialScanner::Fault::tooLong)
            tooLong(ui::scan_source::serial);
    });
}

void Desktop::buildKeys()
{
    auto *lock = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), &m_window);
    connect(lock, &QShortcut::activated, &m_session, &ui::Session::lock);
    auto *log = new QShortcut(QKeySequence(Qt::Key_F7), &m_window);
    // A page that has a log of its own on the key keeps it; two that claim it would both be left out.
    connect(&m_window, &ui::ShellWindow::currentPageChanged, log, [log](ui::Page *page) {
        const auto actions = page != nullptr ? page->actions() : QList<QAction *>();
        log->setEnabled(std::none_of(actions.begin(), actions.end(), [](const QAction *action) {
            return action->shortcut() == QKeySequence(Qt::Key_F7);
        }));
    });
    connect(log, &QShortcut::activated, this, [this] { open(QStringLiteral("scanLog")); });
}

/// The door is made anew with the pages, so that it stands in the same stack.
void Desktop::buildDoor()
{
    m_door = new ui::SignInPage(station(), m_names);
    connect(m_door, &ui::SignInPage::signedIn, &m_session, &ui::Session::enter);
    connect(m_door, &ui::SignInPage::answered, this, &Desktop::playFor);
    connect(m_door, &ui::SignInPage::read, this, &Desktop::recordScan);
    connect(m_door, &ui::SignInPage::helpWanted, &m_window, &ui::ShellWindow::toggleHelp);
    const auto keep = [this](const ui::Setup &setup) {
        if (const auto kept = keepSetup(setup); !kept)
            m_notice->say(ui::notKeptNotice(kept.error()), ui::Meaning::caution);
    };
    connect(m_door, &ui::SignInPage::languageWanted, this, [this, keep](ui::Language language) {
        auto setup = m_setup;
        setup.machine.language = language;
        keep(setup);
    });
    connect(m_door, &ui::SignInPage::appearanceWanted, this, [this, keep](ui::Appearance appearance) {
        auto setup = m_setup;
        setup.machine.appearance = appearance;
        keep(setup);
    });
    m_window.addPage(m_door);
}

ui::Page *Desktop::page(const QString &name) const
{
    const auto pages = m_window.pages();
    const auto found = std::find_if(pages.begin(), pages.end(), [&](ui::Page *page) { return page->objectName() == name; });
    // The door has no name, and is opened by locking alone.
    return found == pages.end() || name.isEmpty() ? nullptr : *found;
}

void Desktop::open(const QString &name)
{
    auto *wanted = page(name);
    if (wanted != nullptr && !m_session.isLocked())
        m_window.openPage(wanted);
}

/// A page that is come back to forgets what was opened from it, so that Esc never goes in circles.
void Desktop::onShown(ui::Page *page)
{
    const auto left = std::exchange(m_shown, page);
    if (page == m_door || left == m_door)
        return;
    if (const auto before = m_left.indexOf(page); before >= 0)
        m_left.resize(before);
    else if (left)
        m_left << left;
}

void Desktop::goBack()
{
    m_left.removeAll(nullptr);
    if (!m_left.isEmpty() && !m_session.isLocked())
        m_window.openPage(m_left.last());
}

Outcome<void> Desktop::keepSetup(const ui::Setup &setup)
{
    const auto &station = this->station().settings;
    if (setup.station.margin != station.margin || setup.station.checkRequired != station.checkRequired)
        BQ_TRY(m_workplace.saveSettings(setup.station));
    m_station.settings = m_workplace.station().settings;
    if (setup.centre != m_setup.centre)
        BQ_TRY(transact(m_station.journal, [&] { return m_exchange.setCentre(setup.centre); }));
    ui::saveMachineSettings(m_settings, setup.machine);
    saveScannerSettings(m_settings, setup.scanner);
    m_settings.sync();
    apply(setup);
    if (m_settings.status() == QSettings::AccessError)
        return fail(Failure::Kind::readOnly, m_settings.fileName());
    return {};
}

/// By value: the setup that is in force may be the one to be applied.
void Desktop::apply(ui::Setup setup)
{
    const auto before = std::exchange(m_setup, std::move(setup));
    const auto &machine = m_setup.machine;
    if (machine.language != ui::language())
        ui::loadLanguage(*qApp, machine.language);
    if (machine.appearance != ui::theme().appearance() || machine.textScalePercent != ui::theme().textScalePercent())
        ui::applyTheme(*qApp, machine.appearance, machine.textScalePercent);
    if (!(before.scanner == m_setup.scanner))
        m_filter.setSettings(m_setup.scanner.wedge());
    m_camera.setCamera(m_setup.scanner.camera);
    m_sounds.setEnabled(m_setup.scanner.sounds);
    m_sounds.setVolume(m_setup.scanner.volume);
    const bool wantsPort = !m_setup.scanner.serialPort.isEmpty();
    const bool otherPort = m_setup.scanner.serialPort != before.scanner.serialPort
        || m_setup.scanner.serialBaud != before.scanner.serialBaud;
    if (!wantsPort)
        m_serial.close();
    else if (otherPort || m_serial.state() == SerialScanner::State::closed)
        m_serial.open(m_setup.scanner.serialPort, m_setup.scanner.serialBaud);
    m_printer.setSettings({machine.labelPrinter, machine.sheetPrinter, machine.pdfFolder, machine.labelDpi,
                           reports::PageForm::letter});
    m_courier.setCentre(m_setup.centre);
    m_session.setLockAfter(std::chrono::minutes(machine.lockMinutes));
    m_printers = QPrinterInfo::availablePrinterNames();
    refreshStatus();
}

void Desktop::refreshStatus()
{
    const auto &printer = m_setup.machine.labelPrinter;
    ui::showStation(*m_window.statusBar(),
                    {.exchange = ui::exchangeItems(m_courier.status(), station().now()),
                     .labelPrinter = printer,
                     .labelPrinterFound = printer.isEmpty() || m_printers.contains(printer),
                     .scanner = stateOf(m_serial),
                     .who = m_session.isLocked() ? QString() : person().initials,
                     .now = station().now()});
}

void Desktop::furnish()
{
    m_window.clearPages();
    m_packing.clear();
    m_left.clear();
    furnishPacking();
    for (const auto &maker : pageMakers()) {
        if (!mayOpen(maker, m_session) || (maker.needsAuthority && !m_workplace.authority()))
            continue;
        auto *page = maker.make(*this);
        page->setObjectName(maker.name);
        m_window.addPage(page);
    }
    buildDoor();
}

ui::PackingPages *Desktop::packing() const
{
    return m_packing;
}

/// The pages of packing come first and know the way among themselves.
void Desktop::furnishPacking()
{
    if (!m_session.may(Right::pack))
        return;
    m_packing = new ui::PackingPages(station(), person(), m_workplace.round(), m_sounds, m_printer, m_window);
    m_packing->queue()->setObjectName(QStringLiteral("kits"));
    m_packing->packing()->setObjectName(QStringLiteral("packing"));
    m_packing->seal()->setObjectName(QStringLiteral("seal"));
    m_packing->sealed()->setObjectName(QStringLiteral("sealed"));
    m_packing->wave()->setObjectName(QStringLiteral("wave"));
    if (const auto boxClass = ui::loadLastPlace(m_settings, person().user).boxClass)
        m_packing->queue()->chooseClass(*boxClass);
    showClaims();
}

void Desktop::onEntered(bool somebodyElse)
{
    if (!somebodyElse && m_worked) {
        m_window.openPage(m_worked);
        giveKeyboard();
        refreshStatus();
        return;
    }
    furnish();
    const auto place = ui::loadLastPlace(m_settings, person().user);
    if (!place.geometry.isEmpty() && !m_options.size)
        m_window.restoreGeometry(place.geometry);
    // What was in hand when the power went comes before the page that was last looked at.
    const bool resumed = m_packing && m_packing->resume();
    const auto *last = page(place.page);
    // Who answers for a place begins with what the day asks of it. A page that others lead to says nothing by
    // itself: the first of the rail stays.
    if (!resumed && (m_session.may(Right::settleIncident) || m_session.may(Right::dispense)))
        open(QStringLiteral("today"));
    else if (!resumed && last != nullptr && last->isInRail())
        open(place.page);
    giveKeyboard();
    refreshStatus();
}

/// The widget that had the focus may have gone with the door or with the pages of who worked before.
void Desktop::giveKeyboard()
{
    auto *page = m_window.currentPage();
    const auto isHere = [&] { return m_window.focusWidget() != nullptr && page->isAncestorOf(m_window.focusWidget()); };
    if (isHere() || m_window.focusWidget() == page)
        return;
    page->activate();
    if (!isHere())
        page->setFocus(Qt::OtherFocusReason);
}

/// What stands open over the window belongs to who worked: an authorisation, a choice of folder, a menu.
void Desktop::closeDialogs()
{
    while (auto *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    for (auto *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        if (dialog != nullptr && dialog->isVisible())
            dialog->reject();
    }
}

void Desktop::onLocked()
{
    closeDialogs();
    m_camera.close();
    rememberPlace();
    m_worked = m_window.currentPage();
    m_door->expect(person(), false);
    m_door->sayLocked();
    m_window.openPage(m_door);
    refreshStatus();
    if (m_isBehind)
        Q_EMIT renewalWanted();
}

void Desktop::rememberPlace()
{
    const auto *page = m_window.currentPage();
    if (page == nullptr || !m_session.person())
        return;
    const QString name = page->isInRail() ? page->objectName() : QString();
    const auto boxClass = m_packing ? std::optional(m_packing->queue()->chosenClass()) : std::nullopt;
    ui::saveLastPlace(m_settings, person().user, {name, m_window.saveGeometry(), boxClass});
}

void Desktop::recordScan(const QByteArray &code, const QString &answer)
{
    std::optional<QString> author;
    if (!m_session.isLocked())
        author = person().user.text();
    const auto added = m_scans.add({station().now(), author, {}, code, answer, {}});
    if (!added)
        m_notice->say(ui::notKeptNotice(added.error()), ui::Meaning::stop);
}

void Desktop::onScan(const QByteArray &code, const QString &source)
{
    m_scans.begin(source);
    m_session.noteActivity();
    m_notice->clear();
    const auto *page = m_window.currentPage();
    if (page != nullptr && !page->takesBadges() && answerBadge(code))
        return;
    if (m_window.deliverScan(code)) {
        recordUse(code);
        return;
    }
    // A page that takes badges, and had no use for this one now.
    if (page != nullptr && !m_session.isLocked() && page->takesBadges() && answerBadge(code))
        return;
    // A scan that nothing else has a use for lands in the open kit, whichever page is shown.
    if (m_packing && !m_session.isLocked() && m_packing->takesScan(code)) {
        recordUse(code);
        return;
    }
    recordScan(code, ui::scan_answer::notUsedHere);
    playFor(ui::Meaning::info);
    m_notice->say(ui::unusedScanNotice(withoutBadge(station().books.people, code)), ui::Meaning::info);
}

/// For a page that took the scan and wrote nothing of it.
void Desktop::recordUse(const QByteArray &code)
{
    if (m_scans.isWritten())
        return;
    const bool isBadge = withoutBadge(station().books.people, code) != code;
    recordScan(code, isBadge ? ui::scan_answer::badge : ui::scan_answer::used);
}

/// A badge, on a page that has no use for badges: somebody else wants to work.
bool Desktop::answerBadge(const QByteArray &code)
{
    const auto who = personOfScan(station().books.people, code);
    if (!who || !*who || (*who)->facility != station().facility)
        return false;
    recordScan(code, ui::scan_answer::badge);
    playFor(ui::Meaning::good);
    if ((*who)->user == person().user) {
        m_notice->say(ui::ownBadgeNotice((*who)->initials));
        return true;
    }
    m_session.lock();
    m_door->expect(**who, true);
    return true;
}

void Desktop::playFor(ui::Meaning meaning)
{
    switch (meaning) {
    case ui::Meaning::good: m_sounds.play(ScanSounds::Sound::good); break;
    case ui::Meaning::caution: m_sounds.play(ScanSounds::Sound::caution); break;
    case ui::Meaning::stop: m_sounds.play(ScanSounds::Sound::stop); break;
    case ui::Meaning::info: m_sounds.play(ScanSounds::Sound::info); break;
    case ui::Meaning::neutral: break;
    }
}

} // namespace botiquin::desktop
