// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

#include <QByteArray>
#include <QMargins>
#include <QRect>
#include <QSize>
#include <vector>

class QPainter;

namespace botiquin::reports {

/// One application identifier and its value, e.g. {"10", "ABC123"}; ASCII bytes (General Specifications 3).
struct Gs1Element
{
    QByteArray ai;
    QByteArray value;
};

/// A barcode as rectangles on a grid of modules. It has no size until it is painted.
struct Symbol
{
    QSize modules;           ///< without quiet zones; the height of a linear symbol is 1
    QMargins quiet;          ///< what must stay white around it, in modules
    std::vector<QRect> bars; ///< the dark rectangles, in modules
    QString text;            ///< what people read under it, e.g. "(00) 195212340000041273"

    bool isLinear() const { return modules.height() == 1; }
    int widthWithQuiet() const { return quiet.left() + modules.width() + quiet.right(); }
};

// What cannot be encoded is Failure::malformed.

/// GS1-128 (General Specifications 5.4): at most 48 characters, the separators included.
[[nodiscard]] Outcome<Symbol> gs1_128(const std::vector<Gs1Element> &elements);
/// GS1 DataMatrix, square, ECC 200 (General Specifications 5.6).
[[nodiscard]] Outcome<Symbol> gs1DataMatrix(const std::vector<Gs1Element> &elements);
/// Code 128 (ISO/IEC 15417) of printable ASCII.
[[nodiscard]] Outcome<Symbol> code128(const QByteArray &text);
/// EAN-13 of 12 digits, or of 13 whose last is the right check digit.
[[nodiscard]] Outcome<Symbol> ean13(const QByteArray &digits);
/// QR Code (ISO/IEC 18004) of any bytes, error correction M; at most 2,331 of them.
[[nodiscard]] Outcome<Symbol> qr(const QByteArray &bytes);

/// "(01) 09504000059101 (10) ABC123"
QString humanReadable(const std::vector<Gs1Element> &elements);

/// Whole printer dots for a module of about `xMm`, one at least.
[[nodiscard]] int dotsNearest(double xMm, int dpi);
/// Whole printer dots for a module of `xMm` or more.
[[nodiscard]] int dotsAtLeast(double xMm, int dpi);
/// The most whole dots a module of `symbol` can have within `widthMm`, its quiet zones included, and at most
/// `xMaxMm`; 0 if not even `xMinMm` fits.
[[nodiscard]] int dotsThatFit(const Symbol &symbol, double widthMm, double xMinMm, double xMaxMm, int dpi);

/// Fills the bars in black, never antialiased, as one path. `topLeft` is the first module's corner in
/// whole device dots (the quiet zone lies outside it); the painter's transformation is the identity.
/// `linearHeight` is the height of the bars in dots; matrix symbols take their own.
void paintSymbol(QPainter &painter, const Symbol &symbol, QPoint topLeft, int dotsPerModule,
                 int linearHeight = 0);

} // namespace botiquin::reports
