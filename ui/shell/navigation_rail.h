// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace botiquin::ui {

class RailItem;
class Text;

/// The pages at the left: icon, name and the number that Ctrl reaches it by. Shrinks to icons, with the names
/// as tool tips, when the window is narrower than 1200. Tab stops at it once, at the page that is shown; the arrows go
/// through its entries.
class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /// Adds a page at the end; answers its position.
    int addItem(const QString &iconName, const QString &name);
    void setItemName(int position, const QString &name);
    void clear();
    int count() const { return int(m_items.size()); }
    /// -1 when the page that is shown is not in the rail.
    void setCurrent(int position);
    int current() const { return m_current; }

    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

Q_SIGNALS:
    void chosen(int position);
    void helpWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void showHint();
    /// All names are as large as the longest can be.
    void alignNames();
    /// Every entry that can have the keyboard, from the top.
    QList<RailItem *> entries() const;
    void stopAt(RailItem *entry);
    void move(RailItem *from, int key);

    QVBoxLayout *m_column;
    QVBoxLayout *m_pages;
    QList<RailItem *> m_items;
    RailItem *m_help;
    Text *m_hint;
    int m_current = -1;
    bool m_collapsed = false;
};

} // namespace botiquin::ui
