// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace botiquin::ui {

/// The one ring of a window: a rounded line in the accent, 2 outside the widget that has the focus. It follows
/// the focus, the widget's moves and scrolling. A widget whose property "ringless" is true gets none.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *window);
    /// The widget that the ring is around; null when it is nowhere.
    QWidget *around() const { return isHidden() ? nullptr : m_focus.data(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *now);
    void place();
    void passUnderFloating();

    QPointer<QWidget> m_focus;
    QList<QPointer<QWidget>> m_watched;
};

} // namespace botiquin::ui
