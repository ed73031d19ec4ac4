// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/symbol_picture.h"

#include "base/assertion.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace botiquin::reports {

namespace {

constexpr int dotsPerModule = 8;

QSize sizeWithQuiet(const Symbol &symbol)
{
    return QRect(QPoint(), symbol.modules).marginsAdded(symbol.quiet).size();
}

} // namespace

QByteArray pngOf(const Symbol &symbol)
{
    BQ_ASSERT(!symbol.isLinear());
    QImage image(sizeWithQuiet(symbol) * dotsPerModule, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSymbol(painter, symbol, QPoint(symbol.quiet.left(), symbol.quiet.top()) * dotsPerModule, dotsPerModule);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(const Symbol &symbol)
{
    BQ_ASSERT(!symbol.isLinear());
    const QSize size = sizeWithQuiet(symbol);
    QByteArray path;
    for (const QRect &bar : symbol.bars) {
        path += QStringLiteral("M%1 %2h%3v%4h-%3z")
                    .arg(symbol.quiet.left() + bar.x()).arg(symbol.quiet.top() + bar.y())
                    .arg(bar.width()).arg(bar.height()).toLatin1();
    }
    return QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %3 %4\" "
                          "shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%3v%4h-%3z\"/><path d=\"%5\"/></svg>\n")
        .arg(size.width() * dotsPerModule).arg(size.height() * dotsPerModule)
        .arg(size.width()).arg(size.height())
        .arg(QLatin1String(path)).toLatin1();
}

} // namespace botiquin::reports
