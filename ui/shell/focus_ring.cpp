// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/focus_ring.h"

#include "ui/shell/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace botiquin::ui {

FocusRing::FocusRing(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *now)
{
    for (const auto &widget : std::as_const(m_watched)) {
        if (widget)
            widget->removeEventFilter(this);
    }
    m_watched.clear();
    m_focus = nullptr;
    hide();
    if (now == nullptr || now->window() != parentWidget() || now->isWindow() || now->property("ringless").toBool())
        return;
    m_focus = now;
    for (QWidget *widget = now; widget != nullptr && widget != parentWidget(); widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched << widget;
    }
    place();
}

void FocusRing::place()
{
    if (!m_focus || !m_focus->isVisible()) {
        hide();
        return;
    }
    const int room = theme().sizes().focusGap + theme().sizes().focusRing;
    QRect box(m_focus->mapTo(parentWidget(), QPoint()), m_focus->size());
    for (QWidget *widget = m_focus->parentWidget(); widget != nullptr && widget != parentWidget();
         widget = widget->parentWidget()) {
        // What has been scrolled out of sight has no ring there.
        if (qobject_cast<QAbstractScrollArea *>(widget->parentWidget()) != nullptr)
            box &= QRect(widget->mapTo(parentWidget(), QPoint()), widget->size()).adjusted(room, 0, -room, 0);
    }
    if (box.isEmpty()) {
        hide();
        return;
    }
    setGeometry(box.adjusted(-room, -room, room, room));
    raise();
    passUnderFloating();
    show();
    update();
}

/// What floats over the pages (the camera's picture) covers the ring of what lies under it.
void FocusRing::passUnderFloating()
{
    for (auto *child : parentWidget()->children()) { // the lowest first
        auto *widget = qobject_cast<QWidget *>(child);
        const bool isFloating = widget != nullptr && widget->isVisible() && widget->property("card") == QStringLiteral("floating");
        if (isFloating && !widget->isAncestorOf(m_focus)) {
            stackUnder(widget);
            return;
        }
    }
}

bool FocusRing::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        place();
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = theme().sizes().focusRing;
    painter.setPen(QPen(theme().colours().focus, line));
    const qreal radius = theme().sizes().radius + theme().sizes().focusGap + line / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius);
}

} // namespace botiquin::ui
