// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/note_line.h"

#include "ui/shell/painting.h"

#include <QMouseEvent>

namespace botiquin::ui {

namespace {

constexpr int readMs = 15000;
constexpr int overMs = 10000;
constexpr int padding = 16;
constexpr int iconSide = 22;
constexpr int iconRoom = 34;

} // namespace

NoteLine::NoteLine(QWidget *parent) : PaintedPiece(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_stay.setSingleShot(true);
    connect(&m_stay, &QTimer::timeout, this, &NoteLine::clear);
}

void NoteLine::setLeavesRoom()
{
    m_leavesRoom = true;
    setVisible(isSaying());
}

void NoteLine::layOver(QWidget *window)
{
    m_isOver = true;
    setParent(window);
    window->installEventFilter(this);
    setLeavesRoom();
}

void NoteLine::say(const Runs &words, Meaning meaning)
{
    m_words = words;
    m_meaning = meaning;
    m_stay.stop();
    if (const int ms = stayMs(meaning); ms > 0)
        m_stay.start(ms);
    setToolTip(wordsOf(words));
    if (m_isOver)
        place();
    refresh();
    if (m_leavesRoom)
        show();
    if (m_isOver)
        raise();
    announce();
}

void NoteLine::clear()
{
    m_stay.stop();
    m_words.clear();
    setToolTip({});
    refresh();
    if (m_leavesRoom)
        hide();
}

QSize NoteLine::sizeHint() const
{
    return {320, m_isOver ? theme().sizes().statusBar : theme().sizes().control};
}

int NoteLine::stayMs(Meaning meaning) const
{
    if (m_isOver)
        return overMs;
    return meaning == Meaning::good || meaning == Meaning::info ? readMs : 0;
}

void NoteLine::place()
{
    const QRect room = parentWidget()->rect();
    const int high = sizeHint().height();
    setGeometry(0, room.height() - high, room.width(), high);
}

bool NoteLine::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isOver && watched == parent() && event->type() == QEvent::Resize)
        place();
    return PaintedPiece::eventFilter(watched, event);
}

void NoteLine::mousePressEvent(QMouseEvent *event)
{
    if (m_isOver)
        clear();
    else
        PaintedPiece::mousePressEvent(event);
}

void NoteLine::arrange(Composition &composition) const
{
    if (m_words.isEmpty())
        return;
    composition.icon({padding, (height() - iconSide) / 2.0, iconSide, iconSide}, presentation::iconOf(m_meaning),
                     inksOf(m_meaning).line);
    const qreal left = padding + iconRoom;
    composition.runs({left, 0, wordsEnd() - left, qreal(height())}, m_words, 16, &Colours::text, &Colours::text,
                     Qt::AlignLeft, true);
}

void NoteLine::paintGround(QPainter &painter) const
{
    if (m_words.isEmpty())
        return;
    const auto inks = inksOf(m_meaning);
    if (!m_isOver)
        return paintBox(painter, rect(), theme().colour(inks.soft), {}, theme().sizes().radius);
    painter.fillRect(rect(), theme().colour(inks.soft));
    painter.fillRect(0, 0, width(), 2, theme().colour(inks.line));
}

} // namespace botiquin::ui
