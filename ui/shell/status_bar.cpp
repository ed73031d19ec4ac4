// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_bar.h"

#include "ui/shell/painting.h"

namespace botiquin::ui {

namespace {

constexpr int margin = 24;
constexpr int wordsLeft = 26;
constexpr int noteSize = 14;

} // namespace

StatusBar::StatusBar(QWidget *parent) : PaintedPiece(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StatusBar::setItems(const QList<StatusItem> &items)
{
    if (m_items == items)
        return;
    m_items = items;
    refresh();
}

void StatusBar::setRight(const Runs &words)
{
    if (m_right == words)
        return;
    m_right = words;
    refresh();
}

QSize StatusBar::sizeHint() const
{
    return {400, theme().sizes().statusBar};
}

void StatusBar::arrange(Composition &composition) const
{
    const QRectF line(margin, 1, width() - 2.0 * margin, height() - 1.0);
    const qreal rightWidth =
        composition.runs(line, m_right, noteSize, &Colours::text2, &Colours::text, Qt::AlignRight);
    const qreal end = line.right() - rightWidth - 16;
    const int side = theme().sizes().iconSmall;
    qreal x = margin;
    for (const auto &item : m_items) {
        if (x + wordsLeft >= end)
            return;
        composition.icon({x, line.center().y() - side / 2.0, qreal(side), qreal(side)}, item.icon,
                         inksOf(item.meaning).line);
        const QRectF room(x + wordsLeft, line.top(), std::max(0.0, end - x - wordsLeft), line.height());
        const qreal width =
            composition.runs(room, item.words, noteSize, &Colours::text2, &Colours::text, Qt::AlignLeft, true);
        x += wordsLeft + width + margin;
    }
}

void StatusBar::paintGround(QPainter &painter) const
{
    painter.fillRect(rect(), theme().colours().sunken);
    painter.fillRect(0, 0, width(), 1, theme().colours().line);
}

QString StatusBar::sentence() const
{
    QStringList parts;
    for (const auto &item : m_items)
        parts << wordsOf(item.words);
    parts << wordsOf(m_right);
    return parts.join(QStringLiteral(". "));
}

} // namespace botiquin::ui
