// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell_window.h"

#include "ui/shell/focus_ring.h"
#include "ui/shell/key_help.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/painted_piece.h"
#include "ui/shell/status_bar.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace botiquin::ui {

ShellWindow::ShellWindow(QWidget *parent)
    : QWidget(parent)
    , m_rail(new NavigationRail(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusBar(this))
    , m_help(new KeyHelp(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setMinimumSize(800, 560);
    new FocusRing(this);
    connect(m_rail, &NavigationRail::chosen, this, [this](int position) { openNumber(position + 1); });
    connect(m_rail, &NavigationRail::helpWanted, this, &ShellWindow::toggleHelp);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { keepInSight(now); });
    buildKeys();
}

ShellWindow::~ShellWindow()
{
    // The focus still moves while the children go, when this is no longer a ShellWindow.
    disconnect(qApp, nullptr, this, nullptr);
}

void ShellWindow::keepInSight(QWidget *focus)
{
    auto *page = currentPage();
    if (page != nullptr && focus != nullptr && page->isAncestorOf(focus))
        static_cast<QScrollArea *>(m_stack->currentWidget())->ensureWidgetVisible(focus, 8, 24);
}

void ShellWindow::buildKeys()
{
    for (int number = 1; number <= 9; ++number) {
        auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)), this);
        connect(key, &QShortcut::activated, this, [this, number] { openNumber(number); });
    }
    auto *help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(help, &QShortcut::activated, this, &ShellWindow::toggleHelp);
}

void ShellWindow::addPage(Page *page)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    m_stack->addWidget(scroll);
    m_pages << page;
    if (page->isInRail())
        m_rail->addItem(page->iconName(), page->title());
    if (m_pages.size() == 1) {
        arrange();
        page->activate();
        Q_EMIT currentPageChanged(page);
    }
}

void ShellWindow::clearPages()
{
    m_rail->clear();
    m_pages.clear();
    while (auto *shown = m_stack->currentWidget()) {
        m_stack->removeWidget(shown);
        shown->deleteLater();
    }
}

QList<Page *> ShellWindow::railPages() const
{
    QList<Page *> pages = m_pages;
    pages.removeIf([](const Page *page) { return !page->isInRail(); });
    return pages;
}

Page *ShellWindow::currentPage() const
{
    return m_pages.value(m_stack->currentIndex());
}

void ShellWindow::openPage(Page *page)
{
    if (m_help->isOpen())
        m_help->close();
    if (page == currentPage())
        return;
    if (currentPage() != nullptr)
        currentPage()->deactivate();
    m_stack->setCurrentIndex(int(m_pages.indexOf(page)));
    arrange();
    page->activate();
    Q_EMIT currentPageChanged(page);
}

bool ShellWindow::openNumber(int number)
{
    const auto pages = railPages();
    // A page that owns the window is left by its own keys, so that a kit in hand is put aside knowingly.
    const bool reachable = currentPage() == nullptr || !currentPage()->ownsWholeWindow();
    if (!reachable || number < 1 || number > pages.size())
        return false;
    openPage(pages[number - 1]);
    return true;
}

bool ShellWindow::deliverScan(const QByteArray &scan)
{
    if (m_help->isOpen())
        m_help->close();
    return currentPage() != nullptr && currentPage()->takesScan(scan);
}

void ShellWindow::toggleHelp()
{
    if (m_help->isOpen()) {
        m_help->close();
        return;
    }
    if (auto *page = currentPage())
        m_help->open(page->title(), page->keys(), page->ownsWholeWindow() ? 0 : int(railPages().size()));
}

bool ShellWindow::helpIsOpen() const
{
    return m_help->isOpen();
}

void ShellWindow::arrange()
{
    auto *page = currentPage();
    if (page == nullptr)
        return;
    m_rail->setVisible(!page->ownsWholeWindow());
    // A page without an entry of its own belongs to the one that it was opened from.
    if (page->isInRail())
        m_rail->setCurrent(int(railPages().indexOf(page)));
    setWindowTitle(QStringLiteral("%1 · Botiquín").arg(page->title()));
}

void ShellWindow::resizeEvent(QResizeEvent *event)
{
    m_rail->setCollapsed(width() < theme().sizes().railCollapses);
    m_help->setGeometry(rect());
    if (isLow(this) != m_low) {
        m_low = !m_low;
        for (auto *widget : findChildren<QWidget *>()) {
            QEvent change(densityChange());
            QApplication::sendEvent(widget, &change);
        }
    }
    QWidget::resizeEvent(event);
}

void ShellWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const auto pages = railPages();
        for (int i = 0; i < pages.size(); ++i)
            m_rail->setItemName(i, pages[i]->title());
        arrange();
    }
    QWidget::changeEvent(event);
}

} // namespace botiquin::ui
