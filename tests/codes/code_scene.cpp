// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_scene.h"

#include <QPainter>
#include <QPolygonF>
#include <QTransform>
#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>
#include <zint.h>

namespace botiquin::testing {

namespace {

constexpr QSize photoSize(560, 420);
constexpr int table = 118; ///< the shade around a pack

struct SymbolDeleter
{
    void operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }
};

bool isLinear(Code::Kind kind)
{
    return kind != Code::Kind::dataMatrix && kind != Code::Kind::qr;
}

int symbologyOf(Code::Kind kind)
{
    switch (kind) {
    case Code::Kind::dataMatrix: return BARCODE_DATAMATRIX;
    case Code::Kind::ean13: return BARCODE_EANX;
    case Code::Kind::gs1128: return BARCODE_GS1_128;
    case Code::Kind::code128: return BARCODE_CODE128;
    case Code::Kind::qr: return BARCODE_QRCODE;
    case Code::Kind::dataBarExpanded: return BARCODE_DBAR_EXP;
    case Code::Kind::itf: return BARCODE_C25INTER;
    }
    return 0;
}

/// Elements without the brackets, a GS after each that may be of several lengths and is not the last.
QByteArray elementString(const QByteArray &bracketed)
{
    static const QByteArrayList fixedLength{"00", "01", "02", "11", "15", "17"};
    QByteArray out;
    for (const QByteArray &part : bracketed.split('[')) {
        if (part.isEmpty())
            continue;
        const auto end = part.indexOf(']');
        if (!out.isEmpty() && out.endsWith('*'))
            out.replace(out.size() - 1, 1, "<GS>");
        out += part.left(end) + part.mid(end + 1);
        if (!fixedLength.contains(part.left(end)))
            out += '*';
    }
    return out.endsWith('*') ? out.chopped(1) : out;
}

/// The label: the codes one below the other on white.
QImage labelOf(const std::vector<Code> &codes)
{
    std::vector<QImage> pictures;
    int width = 0;
    int height = 0;
    for (const Code &code : codes) {
        const int module = isLinear(code.kind) ? 2 : codes.size() > 1 ? 4 : 5;
        pictures.push_back(code.picture(module));
        width = std::max(width, pictures.back().width());
        height += pictures.back().height();
    }
    QImage label(width + 24, height + 24 + 20 * (int(codes.size()) - 1), QImage::Format_Grayscale8);
    label.fill(Qt::white);
    QPainter painter(&label);
    int y = 12;
    for (const QImage &picture : pictures) {
        painter.drawImage((label.width() - picture.width()) / 2, y, picture);
        y += picture.height() + 20;
    }
    return label;
}

/// Around a bottle whose axis is upright: narrower towards the sides.
QImage bent(const QImage &flat, double curve)
{
    if (curve <= 0)
        return flat;
    const double angle = std::asin(curve);
    const int width = int(flat.width() * curve / angle);
    QImage out(width, flat.height(), QImage::Format_Grayscale8);
    for (int x = 0; x < width; ++x) {
        const double from = (std::asin((2.0 * x / (width - 1) - 1) * curve) / angle + 1) / 2 * (flat.width() - 1);
        const int left = std::clamp(int(from), 0, flat.width() - 2);
        const double share = from - left;
        // The side of a bottle has less light.
        const double light = 0.55 + 0.45 * std::sqrt(std::max(0.0, 1 - std::pow((2.0 * x / width - 1) * curve, 2)));
        for (int y = 0; y < flat.height(); ++y) {
            const uchar *row = flat.constScanLine(y);
            out.scanLine(y)[x] = uchar((row[left] * (1 - share) + row[left + 1] * share) * light);
        }
    }
    return out;
}

QTransform standing(const Scene &scene, QSize label)
{
    const double w = label.width();
    const double h = label.height();
    const double dx = scene.tiltUpright ? 0 : scene.tilt * w / 2;
    const double dy = scene.tiltUpright ? scene.tilt * h / 2 : 0;
    const QPolygonF from({{0, 0}, {w, 0}, {w, h}, {0, h}});
    const QPolygonF to({{dx, 0}, {w - dx, dy}, {w, h - dy}, {0, h}});
    QTransform tilted;
    QTransform::quadToQuad(from, to, tilted);
    QTransform place;
    place.translate(photoSize.width() / 2.0, photoSize.height() / 2.0);
    place.rotate(scene.degrees);
    place.translate(-w / 2, -h / 2);
    return tilted * place;
}

std::vector<double> kernel(double deviation)
{
    const int reach = std::max(1, int(std::ceil(deviation * 3)));
    std::vector<double> weights;
    double sum = 0;
    for (int i = -reach; i <= reach; ++i) {
        weights.push_back(std::exp(-i * i / (2 * deviation * deviation)));
        sum += weights.back();
    }
    for (double &weight : weights)
        weight /= sum;
    return weights;
}

std::vector<double> blurredAlong(const std::vector<double> &from, const std::vector<double> &weights, bool rows)
{
    const int w = photoSize.width();
    const int h = photoSize.height();
    const int reach = int(weights.size()) / 2;
    std::vector<double> out(from.size());
    for (int y = 0; y < h; ++y) {
        for (int x = 0; x < w; ++x) {
            double sum = 0;
            for (int i = -reach; i <= reach; ++i) {
                const int atX = rows ? std::clamp(x + i, 0, w - 1) : x;
                const int atY = rows ? y : std::clamp(y + i, 0, h - 1);
                sum += from[size_t(atY * w + atX)] * weights[size_t(i + reach)];
            }
            out[size_t(y * w + x)] = sum;
        }
    }
    return out;
}

} // namespace

double Chance::bell()
{
    double sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += double(m_engine()) / double(std::mt19937::max());
    return sum - 6;
}

QByteArray Code::expected() const
{
    switch (kind) {
    case Kind::dataMatrix: return "]d2" + elementString(content);
    case Kind::ean13: return "]E0" + content;
    case Kind::gs1128: return "]C1" + elementString(content);
    case Kind::code128: return "]C0" + content;
    case Kind::qr: return content.startsWith('[') ? "]Q3" + elementString(content) : "]Q1" + content;
    case Kind::dataBarExpanded: {
        QByteArray round = content;
        return "]e0" + round.replace('[', '(').replace(']', ')');
    }
    case Kind::itf: return "]I1" + content;
    }
    return {};
}

QImage Code::picture(int module) const
{
    const std::unique_ptr<zint_symbol, SymbolDeleter> symbol(ZBarcode_Create());
    symbol->symbology = symbologyOf(kind);
    const bool gs1 = content.startsWith('[');
    symbol->input_mode = gs1 ? GS1_MODE : DATA_MODE;
    if (kind == Kind::dataMatrix)
        symbol->option_3 = DM_SQUARE;
    symbol->show_hrt = 0;
    symbol->output_options |= BARCODE_NO_QUIET_ZONES;
    const auto *bytes = reinterpret_cast<const unsigned char *>(content.constData());
    if (ZBarcode_Encode_and_Buffer_Vector(symbol.get(), bytes, int(content.size()), 0) >= ZINT_ERROR)
        qFatal("%s: %s", content.constData(), symbol->errtxt);
    const int quiet = (isLinear(kind) ? 10 : 4) * module;
    const int height = isLinear(kind) ? 110 : symbol->rows * module;
    QImage image(symbol->width * module + 2 * quiet, height + 2 * std::min(quiet, 8 * module),
                 QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    const float scale = float(module) / 2.0F;
    for (const auto *bar = symbol->vector->rectangles; bar; bar = bar->next) {
        const bool whole = isLinear(kind);
        const float top = whole ? 0 : bar->y * scale;
        const float tall = whole ? float(height) : bar->height * scale;
        painter.fillRect(QRectF(double(bar->x * scale) + quiet, double(top) + std::min(quiet, 8 * module),
                                double(bar->width * scale), double(tall)),
                         Qt::black);
    }
    return image;
}

QImage photograph(const Scene &scene, Chance &chance)
{
    QImage photo(photoSize, QImage::Format_Grayscale8);
    photo.fill(QColor(table, table, table));
    const QImage label = bent(labelOf(scene.codes), scene.curve);
    {
        QPainter painter(&photo);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setTransform(standing(scene, label.size()));
        painter.drawImage(0, 0, label);
    }
    const int w = photo.width();
    std::vector<double> shades(size_t(w) * size_t(photo.height()));
    for (int y = 0; y < photo.height(); ++y) {
        for (int x = 0; x < w; ++x)
            shades[size_t(y * w + x)] = photo.constScanLine(y)[x];
    }
    if (scene.blur > 0) {
        const auto weights = kernel(scene.blur);
        shades = blurredAlong(blurredAlong(shades, weights, true), weights, false);
    }
    for (int y = 0; y < photo.height(); ++y) {
        for (int x = 0; x < w; ++x) {
            const double lit = scene.dark + shades[size_t(y * w + x)] / 255 * (scene.bright - scene.dark);
            const double light = 1 - scene.shadow * (double(x) / w + double(y) / photo.height()) / 2;
            const double shade = lit * light + (scene.noise > 0 ? chance.bell() * scene.noise : 0);
            photo.scanLine(y)[x] = uchar(std::clamp(shade, 0.0, 255.0));
        }
    }
    return photo;
}

} // namespace botiquin::testing
