// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/picture.h"

#include <QPainter>

namespace botiquin::reports {

namespace {

constexpr double mmPerInch = 25.4;
constexpr double mmPerMetre = 1000.0;

} // namespace

Outcome<QImage> paintPicture(PageForm form, int dotsPerInch, const Painting &painting)
{
    if (!loadPaperFonts())
        return fail(Failure::Kind::notFound, QStringLiteral("the fonts Noto Sans and Noto Sans Mono"));
    const QSizeF dots = sizeMm(form) * dotsPerInch / mmPerInch;
    QImage image(dots.toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dotsPerInch * mmPerMetre / mmPerInch));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    Paper paper(painter, sizeMm(form), [] { return false; });
    BQ_TRY(painting(paper));
    painter.end();
    return image;
}

} // namespace botiquin::reports
