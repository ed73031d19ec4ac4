// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop and the centre: who speaks with it, and how its news come into the window.
#include "desktop.h"

#include "ui/shell/shows_news.h"

#include <QApplication>
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
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), &m_window), &QShortcut::activated, this, [this] {
        if (!m_setup.centre.isEmpty())
            open(QStringLiteral("exchange"));
    });
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
