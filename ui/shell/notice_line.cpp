// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_line.h"

#include "ui/shell/painting.h"

#include <QAccessible>
#include <QMouseEvent>

namespace botiquin::ui {

namespace {

constexpr int margin = 24;
constexpr int gap = 8;
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
    const QRect room = parentWidget()->rect();
    const int foot = theme().sizes().statusBar;
    const int width = std::min(880, room.width() - 2 * margin);
    setGeometry((room.width() - width) / 2, room.height() - foot - gap - sizeHint().height(), width,
                sizeHint().height());
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
    composition.icon({16, middle - iconSide / 2.0, iconSide, iconSide}, presentation::iconOf(m_meaning),
                     inksOf(m_meaning).line);
    const qreal left = 16 + iconSide + 12;
    composition.runs({left, 0, width() - left - 16, qreal(height())}, m_words, 16, &Colours::text, &Colours::text,
                     Qt::AlignLeft, true);
}

void NoticeLine::paintGround(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), theme().colour(inksOf(m_meaning).soft), theme().colour(inksOf(m_meaning).line),
             theme().sizes().radius);
}

} // namespace botiquin::ui
