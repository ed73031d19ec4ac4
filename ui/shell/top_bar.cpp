// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/shell/painting.h"

#include <QFontMetricsF>

namespace botiquin::ui {

namespace {

constexpr int margin = 24;
constexpr int lowHeight = 64;

} // namespace

TopBar::TopBar(QWidget *parent) : PaintedPiece(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TopBar::show(const TopBarView &view)
{
    m_view = view;
    refresh();
}

void TopBar::setProgressWidth(int width)
{
    m_progressWidth = width;
    refresh();
}

QSize TopBar::sizeHint() const
{
    return {600, isLow(this) ? std::max(lowHeight, theme().line(TextStyle::heading) + theme().line(TextStyle::note))
                             : theme().sizes().topBar};
}

qreal TopBar::progressWidth() const
{
    const qreal third = width() / 3.0;
    return m_progressWidth > 0 && width() >= 1000 ? m_progressWidth : third;
}

QRectF TopBar::progressBox() const
{
    const qreal left = width() - margin - progressWidth();
    return {left, 0, progressWidth(), qreal(height() - 1)};
}

void TopBar::arrange(Composition &composition) const
{
    const qreal headingLine = theme().line(TextStyle::heading);
    const qreal noteLine = theme().line(TextStyle::note);
    const qreal top = std::floor((height() - headingLine - noteLine) / 2);
    const qreal second = top + headingLine;
    composition.icon({margin, (height() - 36) / 2.0, 36, 36}, m_view.icon, &Colours::accent);
    qreal right = width() - margin;
    if (m_view.progress) {
        const auto box = progressBox();
        const QRectF words(box.left(), top + 2, box.width(), headingLine);
        composition.runs(words, m_view.progress->left, 16, &Colours::text2, &Colours::text);
        composition.runs(words, m_view.progress->right, 16, &Colours::text2, &Colours::text, Qt::AlignRight);
        right = box.left() - 32;
    }
    const QFont heading = theme().font(TextStyle::heading);
    const qreal numberWidth = std::max(QFontMetricsF(heading).horizontalAdvance(m_view.number),
                                       Composition::width({plain(m_view.numberLine)}, 14)) + 1;
    composition.text({right - numberWidth, top, numberWidth, headingLine}, m_view.number, heading, &Colours::text,
                     Qt::AlignRight);
    composition.text({right - numberWidth, second, numberWidth, noteLine}, m_view.numberLine,
                     theme().font(TextStyle::note), &Colours::text2, Qt::AlignRight);
    const qreal left = 84;
    const qreal room = right - numberWidth - 24 - left;
    composition.text({left, top, room, headingLine}, m_view.heading, heading, &Colours::text, Qt::AlignLeft, true);
    composition.runs({left, second, room, noteLine}, m_view.line, 14, &Colours::text2, &Colours::text, Qt::AlignLeft,
                     true);
}

void TopBar::paintGround(QPainter &painter) const
{
    painter.fillRect(rect(), theme().colours().surface);
    painter.fillRect(0, height() - 1, width(), 1, theme().colours().line);
    if (!m_view.progress)
        return;
    const auto box = progressBox();
    const qreal y = height() - theme().sizes().progress - (isLow(this) ? 12 : 20);
    paintBar(painter, {box.left(), y, box.width(), qreal(theme().sizes().progress)}, m_view.progress->share,
             theme().colours().accent);
}

QString TopBar::sentence() const
{
    QStringList parts{m_view.heading, wordsOf(m_view.line), m_view.number + u' ' + m_view.numberLine};
    if (m_view.progress)
        parts << wordsOf(m_view.progress->left) << wordsOf(m_view.progress->right);
    return parts.join(QStringLiteral(". "));
}

} // namespace botiquin::ui
