// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;

namespace botiquin::ui {

class KeyHelp;
class NavigationRail;
class StatusBar;

/// The window: rail, the page in hand, status bar. Ctrl+1 … 9 change the page, F1 shows its keys. F8 and
/// Ctrl+] are left alone: scanners send them.
class ShellWindow : public QWidget
{
    Q_OBJECT

public:
    explicit ShellWindow(QWidget *parent = nullptr);

    /// Takes the page. The first one added is shown.
    void addPage(Page *page);
    /// Deletes all pages, as when somebody else signs in.
    void clearPages();
    const QList<Page *> &pages() const { return m_pages; }
    Page *currentPage() const;
    void openPage(Page *page);
    /// The page of the rail at `number`, 1 to 9; false when there is none.
    bool openNumber(int number);

    /// Gives a scan to the page that is shown, closing the help first. False when it had no use for it.
    bool deliverScan(const QByteArray &scan);

    StatusBar *statusBar() const { return m_status; }
    NavigationRail *rail() const { return m_rail; }
    void toggleHelp();
    bool helpIsOpen() const;

Q_SIGNALS:
    void currentPageChanged(botiquin::ui::Page *page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildKeys();
    void arrange();
    void keepInSight(QWidget *focus);
    QList<Page *> railPages() const;

    NavigationRail *m_rail;
    QStackedWidget *m_stack; ///< of one scroll area a page, so that a small window cuts nothing
    QList<Page *> m_pages;
    StatusBar *m_status;
    KeyHelp *m_help;
    bool m_low = false;
};

} // namespace botiquin::ui
