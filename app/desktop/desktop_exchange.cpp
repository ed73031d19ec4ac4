// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop and the centre: who speaks with it, and how its news come into the window.
#include "desktop.h"

#include "storage/books/refill_numbers.h"
#include "storage/books/sql_device_book.h"
#include "ui/packing/packing_pages.h"
#include "ui/shell/shows_news.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QShortcut>
#include <algorithm>

namespace botiquin::desktop {

namespace {

/// Whether something that was typed is still in a field of the page.
bool holdsTyped(const QWidget &page)
{
    const auto fields = page.findChildren<QLineEdit *>();
    return std::any_of(fields.begin(), fields.end(), [](const QLineEdit *field) {
        return field->isVisible() && !field->isReadOnly() && !field->text().isEmpty();
    });
}

} // namespace

void Desktop::buildExchange()
{
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), &m_window), &QShortcut::activated, this,
            [this] { open(QStringLiteral("exchange")); });
    // The journal is the workplace's, and outlives the desktop.
    station().journal.onPublish([desktop = QPointer<Desktop>(this)] {
        if (desktop)
            desktop->m_courier.noteRecorded();
    });
    connect(&m_courier, &Courier::statusChanged, this, &Desktop::refreshStatus);
    constexpr auto together = std::chrono::seconds(1);
    m_news.setSingleShot(true);
    m_news.setInterval(together);
    connect(&m_news, &QTimer::timeout, this, &Desktop::showNews);
    const auto noteNews = [this] {
        if (!m_news.isActive())
            m_news.start();
    };
    connect(&m_courier, &Courier::newsCame, this, noteNews);
    connect(&m_courier, &Courier::spoken, this, noteNews);
    connect(&m_courier, &Courier::claimsChanged, this, &Desktop::showClaims);
    connect(&m_courier, &Courier::storeIsBehind, this, &Desktop::onStoreIsBehind);
    m_window.installEventFilter(this);
    connect(&m_glance, &QTimer::timeout, this, &Desktop::readCentre);
    m_glance.start(std::chrono::seconds(2));
    // Where there is a centre, the courier does so once it has heard how far the others are. What fails is tried again at the
    // next start.
    if (m_setup.centre.isEmpty() && m_workplace.authority())
        (void)refillNumbers(m_workplace.store(), station().journal, *m_workplace.authority());
}

bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    const bool isOfWindow = type == QEvent::Show || type == QEvent::Hide || type == QEvent::WindowStateChange;
    if (watched == &m_window && isOfWindow)
        noteLooking();
    return QObject::eventFilter(watched, event);
}

void Desktop::noteLooking()
{
    m_courier.setLooking(m_window.isVisible() && !m_window.isMinimized());
}

/// Where others pack, by the names of their computers.
void Desktop::showClaims()
{
    if (m_packing.isNull())
        return;
    constexpr int devicesMax = 10'000;
    const auto devices = SqlDeviceBook(m_workplace.store().sql()).devices(0, devicesMax).value_or(std::vector<ListedDevice>());
    std::vector<ui::BoxElsewhere> elsewhere;
    for (const auto &claim : m_courier.claims()) {
        QString where = claim.device.text();
        for (const auto &device : devices) {
            if (device.device == claim.device)
                where = device.label;
        }
        elsewhere.push_back({claim.box, where});
    }
    m_packing->setElsewhere(std::move(elsewhere));
}

/// The command line may have set another centre meanwhile.
void Desktop::readCentre()
{
    const auto centre = m_exchange.centre();
    if (!centre || *centre == m_setup.centre)
        return;
    auto setup = m_setup;
    setup.centre = *centre;
    apply(std::move(setup));
}

void Desktop::onStoreIsBehind()
{
    m_isBehind = true;
    if (m_session.isLocked() || takesNothing())
        Q_EMIT renewalWanted();
}

bool Desktop::takesNothing()
{
    const auto &writer = station().writer;
    const auto head = station().journal.store().head(writer.device, writer.run);
    return head && *head && (*head)->chain.isEmpty();
}

/// A page with something typed in it is left alone until that is gone; another one reads what it shows when it is opened.
void Desktop::showNews()
{
    auto *page = m_window.currentPage();
    auto *shows = dynamic_cast<ui::ShowsNews *>(page);
    if (shows == nullptr)
        return;
    if (holdsTyped(*page) || QApplication::activeModalWidget() != nullptr || QApplication::activePopupWidget() != nullptr)
        m_news.start();
    else
        shows->showNews();
}

} // namespace botiquin::desktop
