// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/barcode.h"

#include "base/assertion.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>
#include <cmath>
#include <memory>
#include <zint.h>

namespace botiquin::reports {

namespace {

constexpr double mmPerInch = 25.4;

struct SymbolDeleter
{
    void operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }
};
using ZintSymbol = std::unique_ptr<zint_symbol, SymbolDeleter>;

ZintSymbol blank(int symbology, int inputMode)
{
    ZintSymbol symbol(ZBarcode_Create());
    BQ_ASSERT(symbol);
    symbol->symbology = symbology;
    symbol->input_mode = inputMode;
    symbol->output_options |= BARCODE_NO_QUIET_ZONES;
    symbol->show_hrt = 0;
    symbol->guard_descent = 0;
    return symbol;
}

/// Zint's vector units are half modules.
int modulesOf(float units)
{
    return qRound(units / 2.0F);
}

std::vector<QRect> barsOf(const zint_vector &vector, bool linear)
{
    std::vector<QRect> bars;
    for (const auto *bar = vector.rectangles; bar; bar = bar->next) {
        const int top = linear ? 0 : modulesOf(bar->y);
        const int height = linear ? 1 : modulesOf(bar->height);
        bars.emplace_back(modulesOf(bar->x), top, modulesOf(bar->width), height);
    }
    return bars;
}

Outcome<Symbol> encode(zint_symbol &symbol, const QByteArray &input, QMargins quiet, const QString &text)
{
    if (input.isEmpty() || input.size() > ZINT_MAX_DATA_LEN)
        return fail(Failure::Kind::malformed, QStringLiteral("nothing to encode, or too much"));
    const auto *bytes = reinterpret_cast<const unsigned char *>(input.constData());
    const int code = ZBarcode_Encode_and_Buffer_Vector(&symbol, bytes, int(input.size()), 0);
    if (code >= ZINT_ERROR || !symbol.vector)
        return fail(Failure::Kind::malformed, QString::fromLatin1(symbol.errtxt));
    const bool linear = symbol.rows == 1;
    return Symbol{QSize(symbol.width, linear ? 1 : symbol.rows), quiet, barsOf(*symbol.vector, linear), text};
}

bool isPrintableAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

Outcome<QByteArray> bracketed(const std::vector<Gs1Element> &elements)
{
    QByteArray text;
    for (const auto &[ai, value] : elements) {
        if (value.isEmpty() || !isPrintableAscii(value) || value.contains('[') || value.contains(']'))
            return fail(Failure::Kind::malformed, QStringLiteral("the value of (%1)").arg(QLatin1String(ai)));
        text += '[' + ai + ']' + value;
    }
    return text;
}

Outcome<Symbol> encodeGs1(int symbology, const std::vector<Gs1Element> &elements, QMargins quiet)
{
    BQ_TRY_ASSIGN(const auto input, bracketed(elements));
    const auto symbol = blank(symbology, GS1_MODE);
    symbol->option_3 = symbology == BARCODE_DATAMATRIX ? DM_SQUARE : 0;
    return encode(*symbol, input, quiet, humanReadable(elements));
}

constexpr QMargins linearQuiet(10, 0, 10, 0);
constexpr QMargins dataMatrixQuiet(1, 1, 1, 1);
constexpr QMargins qrQuiet(4, 4, 4, 4);
constexpr QMargins eanQuiet(11, 0, 7, 0);

} // namespace

Outcome<Symbol> gs1_128(const std::vector<Gs1Element> &elements)
{
    return encodeGs1(BARCODE_GS1_128, elements, linearQuiet);
}

Outcome<Symbol> gs1DataMatrix(const std::vector<Gs1Element> &elements)
{
    return encodeGs1(BARCODE_DATAMATRIX, elements, dataMatrixQuiet);
}

Outcome<Symbol> code128(const QByteArray &text)
{
    if (!isPrintableAscii(text))
        return fail(Failure::Kind::malformed, QStringLiteral("not printable ASCII"));
    return encode(*blank(BARCODE_CODE128, DATA_MODE), text, linearQuiet, QString::fromLatin1(text));
}

Outcome<Symbol> ean13(const QByteArray &digits)
{
    if (digits.size() != 12 && digits.size() != 13)
        return fail(Failure::Kind::malformed, QStringLiteral("not 12 or 13 digits"));
    const int symbology = digits.size() == 13 ? BARCODE_EANX_CHK : BARCODE_EANX;
    const auto symbol = blank(symbology, DATA_MODE);
    auto encoded = encode(*symbol, digits, eanQuiet, {});
    if (encoded)
        encoded->text = QString::fromLatin1(reinterpret_cast<const char *>(symbol->text));
    return encoded;
}

Outcome<Symbol> qr(const QByteArray &bytes)
{
    const auto symbol = blank(BARCODE_QRCODE, DATA_MODE);
    symbol->option_1 = 2; // error correction M
    return encode(*symbol, bytes, qrQuiet, {});
}

QString humanReadable(const std::vector<Gs1Element> &elements)
{
    QStringList parts;
    for (const auto &[ai, value] : elements)
        parts << u'(' + QString::fromLatin1(ai) + QLatin1String(") ") + QString::fromLatin1(value);
    return parts.join(u' ');
}

int dotsNearest(double xMm, int dpi)
{
    return qMax(1, qRound(xMm * dpi / mmPerInch));
}

int dotsAtLeast(double xMm, int dpi)
{
    return qMax(1, int(std::ceil(xMm * dpi / mmPerInch)));
}

int dotsThatFit(const Symbol &symbol, double widthMm, double xMinMm, double xMaxMm, int dpi)
{
    const int room = int(widthMm * dpi / mmPerInch) / symbol.widthWithQuiet();
    const int dots = qMin(room, dotsNearest(xMaxMm, dpi));
    return dots >= dotsNearest(xMinMm, dpi) ? dots : 0;
}

void paintSymbol(QPainter &painter, const Symbol &symbol, QPoint topLeft, int dotsPerModule, int linearHeight)
{
    BQ_ASSERT(painter.transform().isIdentity());
    const int rowHeight = symbol.isLinear() ? linearHeight : dotsPerModule;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QRect &bar : symbol.bars) {
        path.addRect(topLeft.x() + bar.x() * dotsPerModule, topLeft.y() + bar.y() * rowHeight,
                     bar.width() * dotsPerModule, bar.height() * rowHeight);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillPath(path, Qt::black);
    painter.restore();
}

} // namespace botiquin::reports
