// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_line.h"

#include "ui/shell/painting.h"

#include <QAccessible>
#include <QMouseEvent>

namespace botiquin::ui {

namespace {

constexpr int margin = 24;
constexpr int iconSide = 22;
constexpr std::chrono::seconds stay{10};

} // namespace

NoticeLine::NoticeLine(QWidget *window) : PaintedPiece(window)
{
    window->installEventFilter(this);
    m_stay.setSingleShot(true);
    connect(&m_stay, &QTimer::timeout, this, &NoticeLine::clear);
    hide();
}

void NoticeLine::say(Meaning meaning, const Runs &words)
{
    m_meaning = meaning;
    m_words = words;
    place();
    refresh();
    raise();
    show();
    m_stay.start(stay);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeLine::clear()
{
    hide();
}

void NoticeLine::place()
{
    // In the status bar's place: no table, key or button is under it.
    const QRect room = parentWidget()->rect();
    const int high = theme().sizes().statusBar;
    setGeometry(0, room.height() - high, room.width(), high);
}

bool NoticeLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && !isHidden())
        place();
    return PaintedPiece::eventFilter(watched, event);
}

void NoticeLine::mousePressEvent(QMouseEvent *)
{
    clear();
}

void NoticeLine::arrange(Composition &composition) const
{
    const qreal middle = height() / 2.0;
    composition.icon({margin, middle - iconSide / 2.0, iconSide, iconSide}, presentation::iconOf(m_meaning),
                     inksOf(m_meaning).line);
    const qreal left = margin + iconSide + 12;
    composition.runs({left, 0, width() - left - margin, qreal(height())}, m_words, 16, &Colours::text, &Colours::text,
                     Qt::AlignLeft, true);
}

void NoticeLine::paintGround(QPainter &painter) const
{
    painter.fillRect(rect(), theme().colour(inksOf(m_meaning).soft));
    painter.fillRect(0, 0, width(), 2, theme().colour(inksOf(m_meaning).line));
}

} // namespace botiquin::ui
