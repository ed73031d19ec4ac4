// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"
#include "reports/barcode.h"
#include "reports/fitting.h"

#include <QPageLayout>
#include <QPainterPath>
#include <QRectF>
#include <QSizeF>
#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace botiquin::reports {

/// The sheets that documents are made for; always portrait as named, and printed without scaling.
enum class PageForm {
    letter,   ///< 215.9 × 279.4 mm
    a4,       ///< 210 × 297 mm
    boxLabel, ///< 100 × 150 mm
    lotLabel, ///< 100 × 50 mm
};

QSizeF sizeMm(PageForm form);
/// Without margins: documents keep their own, so that a millimetre is a millimetre from the sheet's corner.
QPageLayout layoutOf(PageForm form);

constexpr double pageMarginMm = 12.0;

/// What came of printing: ui shows `unfitted`, so that nothing is cut in silence.
struct Printed
{
    int pages = 0;
    QStringList unfitted; ///< texts that had to be shortened, whole
};

/// A sheet in millimetres from its upper left corner, on a painter without a transformation. Lengths are
/// rounded to device dots; text stands on baselines.
class Paper
{
public:
    enum class Align { left, centre, right };

    /// `turnPage` goes to a new sheet, or answers false when the device cannot.
    Paper(QPainter &painter, QSizeF size, std::function<bool()> turnPage);

    QSizeF size() const { return m_size; }
    int dpi() const { return m_dpi; }
    int dots(double mm) const;
    double mm(int dots) const;

    void newPage();
    int pages() const { return m_pages; }
    bool isBroken() const { return m_broken; }
    const QStringList &unfitted() const { return m_unfitted; }

    /// A line of text; the width it took. With Align::right it ends at x.
    double text(double x, double baseline, const QString &text, const TextStyle &style,
                Align align = Align::left);
    /// Text set by `steps` (see fitText), lines `leading` ems apart, first baseline given; the last baseline.
    /// With Align::right the lines end at x + width.
    double fitted(double x, double baseline, double width, const QString &text, const TextStyle &style,
                  const std::vector<FitStep> &steps, Align align = Align::left, double leading = 1.2);
    FittedText fit(const QString &text, const TextStyle &style, double width,
                   const std::vector<FitStep> &steps);
    /// Paints what `fit` set.
    double lines(double x, double baseline, double width, const FittedText &fitted, const TextStyle &style,
                 Align align = Align::left, double leading = 1.2);

    /// A horizontal line whose middle is at y.
    void rule(double fromX, double toX, double y, double thickness);
    /// An outline with round corners; its line lies inside the rectangle.
    void frame(const QRectF &rectangle, double thickness, double radius);
    /// A drawing of the 24 × 24 grid that the program's icons are made on, with its 2-unit round line.
    void icon(double x, double y, double side, const QPainterPath &strokes);
    /// Bars from (x, y), the quiet zone outside; the size that they took.
    QSizeF symbol(double x, double y, const Symbol &symbol, int dotsPerModule, double linearHeight = 0.0);

private:
    QPainter &m_painter;
    QSizeF m_size;
    std::function<bool()> m_turnPage;
    int m_dpi;
    int m_pages = 1;
    bool m_broken = false;
    QStringList m_unfitted;
};

/// Paints a document from its first sheet on; a failure of its own (a code that cannot be made) ends it.
using Painting = std::function<Outcome<void>(Paper &)>;

/// Prints on a printer or into a file. Sets the device's page layout; its resolution is the caller's: the
/// printer's own dots (203, 300, 600), so that modules are whole.
[[nodiscard]] Outcome<Printed> paintOn(QPagedPaintDevice &device, PageForm form, const Painting &painting);

/// The drawings of the program's icons "kit" and "cold".
QPainterPath kitIcon();
QPainterPath coldIcon();

} // namespace botiquin::reports
