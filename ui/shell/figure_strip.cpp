// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/figure_strip.h"

#include "ui/shell/painting.h"

#include <QFontMetricsF>

namespace botiquin::ui {

namespace {

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

FigureStrip::Sizes FigureStrip::sizesThatFit() const
{
    constexpr Sizes steps[] = {{28, 16, 24}, {28, 16, 16}, {24, 14, 16}, {22, 13, 12}, {20, 11, 8}};
    Sizes chosen = steps[0];
    for (const auto &step : steps) {
        if (theme().scaled(step.label) < 14)
            break;
        chosen = step;
        qreal width = -2 * step.gap;
        for (const auto &figure : m_figures)
            width += widthOf(figure, step) + 2 * step.gap;
        if (width <= this->width())
            break;
    }
    return chosen;
}

QSize FigureStrip::sizeHint() const
{
    qreal width = 0;
    for (const auto &figure : m_figures)
        width += widthOf(figure, {28, 16, 24}) + 48;
    return {qCeil(width), theme().line(TextStyle::figure) + theme().line(TextStyle::body)};
}

qreal FigureStrip::widthOf(const Figure &figure, const Sizes &sizes)
{
    const qreal icon = figure.meaning == Meaning::neutral ? 0 : iconSide + iconGap;
    return std::max(QFontMetricsF(theme().face(sizes.value, QFont::Bold)).horizontalAdvance(figure.value) + icon,
                    QFontMetricsF(theme().face(sizes.label)).horizontalAdvance(figure.label)) + 1;
}

void FigureStrip::arrange(Composition &composition) const
{
    const qreal valueLine = theme().line(TextStyle::figure);
    const Sizes sizes = sizesThatFit();
    qreal x = 0;
    for (const auto &figure : m_figures) {
        const qreal width = widthOf(figure, sizes);
        const bool marked = figure.meaning != Meaning::neutral;
        const Ink ink = marked ? inksOf(figure.meaning).line : &Colours::text;
        composition.icon({x - 2, (valueLine - iconSide) / 2, iconSide, iconSide}, presentation::iconOf(figure.meaning), ink);
        const qreal left = x + (marked ? iconSide + iconGap : 0);
        composition.text({left, 0, x + width - left, valueLine}, figure.value, theme().face(sizes.value, QFont::Bold), ink);
        composition.text({x, valueLine, width, qreal(theme().line(TextStyle::body))}, figure.label,
                         theme().face(sizes.label), &Colours::text2);
        x += width + 2 * sizes.gap;
    }
}

void FigureStrip::paintGround(QPainter &painter) const
{
    const Sizes sizes = sizesThatFit();
    qreal x = 0;
    for (qsizetype i = 0; i + 1 < m_figures.size(); ++i) {
        x += widthOf(m_figures[i], sizes) + sizes.gap;
        painter.fillRect(QRectF(x, 0, 1, height()), theme().colours().line);
        x += sizes.gap;
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
