// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/figure_strip.h"

#include "ui/shell/painting.h"

#include <QFontMetricsF>

namespace botiquin::ui {

namespace {

constexpr int gap = 24;
constexpr int iconSide = 24;
constexpr int iconGap = 8;

} // namespace

FigureStrip::FigureStrip(QWidget *parent) : PaintedPiece(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureStrip::setFigures(const QList<Figure> &figures)
{
    m_figures = figures;
    refresh();
}

QSize FigureStrip::sizeHint() const
{
    qreal width = 0;
    for (const auto &figure : m_figures)
        width += widthOf(figure) + 2 * gap;
    return {qCeil(width), theme().line(TextStyle::figure) + theme().line(TextStyle::body)};
}

qreal FigureStrip::widthOf(const Figure &figure) const
{
    const qreal icon = figure.meaning == Meaning::neutral ? 0 : iconSide + iconGap;
    return std::max(QFontMetricsF(theme().font(TextStyle::figure)).horizontalAdvance(figure.value) + icon,
                    QFontMetricsF(theme().font(TextStyle::body)).horizontalAdvance(figure.label)) + 1;
}

void FigureStrip::arrange(Composition &composition) const
{
    const qreal valueLine = theme().line(TextStyle::figure);
    qreal x = 0;
    for (const auto &figure : m_figures) {
        const qreal width = widthOf(figure);
        const bool marked = figure.meaning != Meaning::neutral;
        const Ink ink = marked ? inksOf(figure.meaning).line : &Colours::text;
        composition.icon({x - 2, (valueLine - iconSide) / 2, iconSide, iconSide}, presentation::iconOf(figure.meaning), ink);
        const qreal left = x + (marked ? iconSide + iconGap : 0);
        composition.text({left, 0, x + width - left, valueLine}, figure.value, theme().font(TextStyle::figure), ink);
        composition.text({x, valueLine, width, qreal(theme().line(TextStyle::body))}, figure.label,
                         theme().font(TextStyle::body), &Colours::text2);
        x += width + 2 * gap;
    }
}

void FigureStrip::paintGround(QPainter &painter) const
{
    qreal x = 0;
    for (qsizetype i = 0; i + 1 < m_figures.size(); ++i) {
        x += widthOf(m_figures[i]) + gap;
        painter.fillRect(QRectF(x, 0, 1, height()), theme().colours().line);
        x += gap;
    }
}

QString FigureStrip::sentence() const
{
    QStringList parts;
    for (const auto &figure : m_figures)
        parts << figure.value + u' ' + figure.label;
    return parts.join(QStringLiteral(". "));
}

} // namespace botiquin::ui
