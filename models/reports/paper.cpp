// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paper.h"

#include "base/assertion.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <utility>

namespace botiquin::reports {

namespace {

constexpr double mmPerInch = 25.4;
constexpr double iconGrid = 24.0;
constexpr double iconLine = 2.0;

QPageSize pageSizeOf(PageForm form)
{
    switch (form) {
    case PageForm::letter:
        return QPageSize(QPageSize::Letter);
    case PageForm::a4:
        return QPageSize(QPageSize::A4);
    case PageForm::boxLabel:
    case PageForm::lotLabel:
        break;
    }
    const QSizeF size = sizeMm(form);
    const QString name = QStringLiteral("%1 x %2 mm").arg(size.width()).arg(size.height());
    return QPageSize(size, QPageSize::Millimeter, name, QPageSize::ExactMatch);
}

double startOf(double x, double width, double textWidth, Paper::Align align)
{
    switch (align) {
    case Paper::Align::left:
        return x;
    case Paper::Align::centre:
        return x + (width - textWidth) / 2;
    case Paper::Align::right:
        return x + width - textWidth;
    }
    Q_UNREACHABLE();
}

} // namespace

QSizeF sizeMm(PageForm form)
{
    switch (form) {
    case PageForm::letter:
        return {215.9, 279.4};
    case PageForm::a4:
        return {210.0, 297.0};
    case PageForm::boxLabel:
        return {100.0, 150.0};
    case PageForm::lotLabel:
        return {100.0, 50.0};
    }
    Q_UNREACHABLE();
}

QPageLayout layoutOf(PageForm form)
{
    QPageLayout layout(pageSizeOf(form), QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

Paper::Paper(QPainter &painter, QSizeF size, std::function<bool()> turnPage)
    : m_painter(painter)
    , m_size(size)
    , m_turnPage(std::move(turnPage))
    , m_dpi(painter.device()->logicalDpiX())
{
    BQ_ASSERT(m_dpi > 0);
    m_painter.setPen(Qt::black);
}

int Paper::dots(double mm) const
{
    return qRound(mm * m_dpi / mmPerInch);
}

double Paper::mm(int dots) const
{
    return dots * mmPerInch / m_dpi;
}

void Paper::newPage()
{
    if (m_turnPage())
        ++m_pages;
    else
        m_broken = true;
}

double Paper::text(double x, double baseline, const QString &text, const TextStyle &style, Align align)
{
    const double width = textWidthMm(text, style, m_dpi);
    m_painter.setFont(fontOf(style, m_dpi));
    m_painter.drawText(QPointF(dots(startOf(x, 0.0, width, align)), dots(baseline)), text);
    return width;
}

FittedText Paper::fit(const QString &text, const TextStyle &style, double width,
                      const std::vector<FitStep> &steps)
{
    auto fitted = fitText(text, style, width, steps, m_dpi);
    if (!fitted.left.isEmpty())
        m_unfitted << text.simplified();
    return fitted;
}

double Paper::lines(double x, double baseline, double width, const FittedText &fitted, const TextStyle &style,
                    Align align, double leading)
{
    const TextStyle set{fitted.sizeMm, style.bold, style.face};
    double last = baseline;
    for (qsizetype i = 0; i < fitted.lines.size(); ++i) {
        last = baseline + double(i) * leading * fitted.sizeMm;
        const double lineWidth = textWidthMm(fitted.lines[i], set, m_dpi);
        text(startOf(x, width, lineWidth, align), last, fitted.lines[i], set);
    }
    return last;
}

double Paper::fitted(double x, double baseline, double width, const QString &text, const TextStyle &style,
                     const std::vector<FitStep> &steps, Align align, double leading)
{
    return lines(x, baseline, width, fit(text, style, width, steps), style, align, leading);
}

void Paper::rule(double fromX, double toX, double y, double thickness)
{
    const int height = qMax(1, dots(thickness));
    const int left = dots(fromX);
    m_painter.fillRect(left, dots(y) - height / 2, dots(toX) - left, height, Qt::black);
}

void Paper::frame(const QRectF &rectangle, double thickness, double radius)
{
    const double line = dots(thickness);
    const QRectF outer(dots(rectangle.x()), dots(rectangle.y()), dots(rectangle.width()),
                       dots(rectangle.height()));
    m_painter.save();
    m_painter.setPen(QPen(Qt::black, line));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(outer.adjusted(line / 2, line / 2, -line / 2, -line / 2), dots(radius),
                              dots(radius));
    m_painter.restore();
}

void Paper::icon(double x, double y, double side, const QPainterPath &strokes)
{
    const double unit = dots(side) / iconGrid;
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.translate(dots(x), dots(y));
    m_painter.scale(unit, unit);
    m_painter.strokePath(strokes, QPen(Qt::black, iconLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.restore();
}

QSizeF Paper::symbol(double x, double y, const Symbol &symbol, int dotsPerModule, double linearHeight)
{
    const int rowHeight = symbol.isLinear() ? dots(linearHeight) : dotsPerModule;
    paintSymbol(m_painter, symbol, QPoint(dots(x), dots(y)), dotsPerModule, rowHeight);
    return {mm(symbol.modules.width() * dotsPerModule), mm(symbol.modules.height() * rowHeight)};
}

Outcome<Printed> paintOn(QPagedPaintDevice &device, PageForm form, const Painting &painting)
{
    if (!loadPaperFonts())
        return fail(Failure::Kind::notFound, QStringLiteral("the fonts Noto Sans and Noto Sans Mono"));
    QPainter painter;
    if (!device.setPageLayout(layoutOf(form)) || !painter.begin(&device))
        return fail(Failure::Kind::io, QStringLiteral("the printer does not take this page"));
    Paper paper(painter, sizeMm(form), [&device] { return device.newPage(); });
    BQ_TRY(painting(paper));
    if (!painter.end() || paper.isBroken())
        return fail(Failure::Kind::io, QStringLiteral("the printer stopped"));
    return Printed{paper.pages(), paper.unfitted()};
}

QPainterPath kitIcon()
{
    QPainterPath path;
    path.addRect(3.5, 8.0, 17.0, 11.5);
    path.moveTo(8.5, 8.0);
    path.lineTo(8.5, 4.5);
    path.lineTo(15.5, 4.5);
    path.lineTo(15.5, 8.0);
    path.moveTo(12.0, 11.0);
    path.lineTo(12.0, 16.5);
    path.moveTo(9.25, 13.75);
    path.lineTo(14.75, 13.75);
    return path;
}

QPainterPath coldIcon()
{
    constexpr double radius = 4.3;
    const QPointF centre(12.0, 17.0);
    QPainterPath path(QPointF(9.5, 13.5));
    path.lineTo(9.5, 5.5);
    path.arcTo(9.5, 3.0, 5.0, 5.0, 180.0, -180.0);
    path.lineTo(14.5, 13.5);
    path.arcTo(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius, 54.45, -288.9);
    path.closeSubpath();
    path.moveTo(12.0, 9.0);
    path.lineTo(12.0, 16.5);
    return path;
}

} // namespace botiquin::reports
