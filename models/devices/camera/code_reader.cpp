// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/code_reader.h"

#include "devices/camera/symbol_shape.h"

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>
#include <QHash>
#include <algorithm>
#include <cmath>
#include <dmtx.h>
#include <memory>
#include <numeric>
#include <string_view>

namespace botiquin {

namespace {

using Clock = std::chrono::steady_clock;
using ZXing::BarcodeFormat;
using ZXing::BarcodeFormats;

constexpr char groupSeparator = '\x1d';
constexpr int findsMax = 16;       ///< in one look
constexpr int symbolsMax = 40;     ///< in a picture
constexpr int wholeSideMax = 1600; ///< larger pictures are looked at half as large first
constexpr double quietShare = 0.06;
constexpr double heightShareMin = 0.08; ///< of its length: less is a row of something else
constexpr double lineReach = 2; ///< pixels to each side of the line that a linear code was read on

/// Formats whose check is strong enough to believe them in a picture that was worked over.
constexpr auto firmFormats = BarcodeFormat::DataMatrix | BarcodeFormat::QRCode | BarcodeFormat::Code128
    | BarcodeFormat::EAN13 | BarcodeFormat::DataBarExpanded | BarcodeFormat::ITF;
constexpr auto firmLinear =
    BarcodeFormat::Code128 | BarcodeFormat::EAN13 | BarcodeFormat::DataBarExpanded | BarcodeFormat::ITF;
constexpr auto frameFormats = firmFormats | BarcodeFormat::UPCA | BarcodeFormat::DataBar;

ZXing::ImageView viewOf(const GreyPicture &picture, QRect part)
{
    return ZXing::ImageView(picture.row(0), picture.width(), picture.height(), ZXing::ImageFormat::Lum)
        .cropped(part.left(), part.top(), part.width(), part.height());
}

Corners cornersOf(const ZXing::Position &position, QPoint offset)
{
    Corners corners;
    for (size_t i = 0; i < corners.size(); ++i)
        corners[i] = QPointF(position[i].x + offset.x(), position[i].y + offset.y());
    return corners;
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

bool isLinear(BarcodeFormat format)
{
    return BarcodeFormats(BarcodeFormat::LinearCodes).testFlag(format);
}

bool isMatrix(const ReadSymbol &symbol)
{
    return symbol.format == "DataMatrix" || symbol.format == "QRCode";
}

/// How many lines of a linear code must say the same, by how much its own check is worth.
int linesWanted(BarcodeFormat format)
{
    return BarcodeFormats(BarcodeFormat::Code128 | BarcodeFormat::DataBarExpanded).testFlag(format) ? 2 : 3;
}

bool checksAsGtin(const QByteArray &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += (digits[digits.size() - 1 - i] - '0') * (i % 2 == 0 ? 1 : 3);
    return sum % 10 == 0;
}

/// ITF has no check of its own, and a part of one is one: only whole GTINs are believed, and in a plain picture
/// what is at least as long. A blurred EAN-13 is easily taken for one that begins with 0.
bool isBelievable(const ZXing::Result &result, bool plain)
{
    if (result.format() == BarcodeFormat::EAN13)
        return plain || !bytesOf(result.text()).startsWith('0');
    if (result.format() != BarcodeFormat::ITF)
        return true;
    const QByteArray digits = bytesOf(result.text());
    return digits.size() == 14 ? plain || checksAsGtin(digits) : plain && digits.size() > 14;
}

struct DmtxDeleter
{
    void operator()(DmtxImage *image) const { dmtxImageDestroy(&image); }
    void operator()(DmtxDecode *decode) const { dmtxDecodeDestroy(&decode); }
    void operator()(DmtxRegion *region) const { dmtxRegionDestroy(&region); }
    void operator()(DmtxMessage *message) const { dmtxMessageDestroy(&message); }
};
template <class T>
using DmtxOwned = std::unique_ptr<T, DmtxDeleter>;

double heightOf(const Corners &corners)
{
    const QPointF side = corners[3] - corners[0];
    return std::hypot(side.x(), side.y());
}

/// libdmtx counts rows from the bottom.
Corners cornersOf(DmtxRegion &region, int height)
{
    static constexpr std::array<DmtxVector2, 4> unit{{{0, 1}, {1, 1}, {1, 0}, {0, 0}}};
    Corners corners;
    for (size_t i = 0; i < corners.size(); ++i) {
        DmtxVector2 from = unit[i];
        DmtxVector2 there;
        dmtxMatrix3VMultiply(&there, &from, region.fit2raw);
        corners[i] = QPointF(there.X, height - 1 - there.Y);
    }
    return corners;
}

/// One reading of one picture. Everything found is covered in the picture that all later looks are made from.
class Reading
{
public:
    Reading(const GreyPicture &picture, const Effort &effort)
        : m_picture(picture), m_effort(effort), m_begun(Clock::now())
    {
    }

    ReadSymbols frame();
    ReadSymbols everything();

private:
    bool isOver() const
    {
        return m_found.size() >= symbolsMax
            || (m_effort.patience.count() > 0 && Clock::now() - m_begun > m_effort.patience);
    }

    struct Look
    {
        BarcodeFormats formats;
        bool harder = true;
        bool plain = false; ///< the picture is as it was taken
    };

    void look(GreyPicture &made, const QTransform &back, QRect part, const Look &how);
    void look(GreyPicture made, const QTransform &back, const Look &how) { look(made, back, made.area(), how); }
    void tiles(GreyPicture &made, const QTransform &back, int side);
    void twice(GreyPicture made, const QTransform &back, bool plain);
    void turns(const GreyPicture &made, const QTransform &back, double first, double last);
    void secondOpinion(const GreyPicture &made, const QTransform &back, std::chrono::milliseconds patience);
    void keep(const ZXing::Result &result, const Corners &corners, GreyPicture &made, const QTransform &back);
    void keep(ReadSymbol symbol);
    MadePicture base() const;
    QRect guide() const;

    GreyPicture m_picture;
    Effort m_effort;
    Clock::time_point m_begun;
    ReadSymbols m_found;
};

void Reading::keep(ReadSymbol symbol)
{
    cover(m_picture, widened(symbol.corners, quietShare), paperShade(m_picture, symbol.corners));
    const double size = lengthOf(symbol.corners);
    const auto isSame = [&](const ReadSymbol &known) {
        const QPointF apart = middleOf(known.corners) - middleOf(symbol.corners);
        return known.bytes == symbol.bytes && known.format == symbol.format
            && std::hypot(apart.x(), apart.y()) < std::max(size, lengthOf(known.corners));
    };
    if (std::none_of(m_found.begin(), m_found.end(), isSame))
        m_found.push_back(std::move(symbol));
}

void Reading::keep(const ZXing::Result &result, const Corners &corners, GreyPicture &made, const QTransform &back)
{
    cover(made, widened(corners, quietShare), paperShade(made, corners));
    const auto &bytes = result.bytes();
    keep(ReadSymbol{QByteArray(ZXing::ToString(result.format())), bytesOf(result.symbologyIdentifier()),
                    bytesOf(result.text()),
                    QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())),
                    mapped(corners, back)});
}

/// Reads in a part of a picture until nothing more is found there.
void Reading::look(GreyPicture &made, const QTransform &back, QRect part, const Look &how)
{
    const auto hints = ZXing::DecodeHints()
                           .setFormats(how.formats)
                           .setTryHarder(how.harder)
                           .setTryRotate(true)
                           .setTryDownscale(how.harder)
                           // More than one line of a code at a time trips an assertion of the library (its #740):
                           // that others say the same is seen to here.
                           .setMinLineCount(1)
                           .setBinarizer(ZXing::Binarizer::LocalAverage);
    QHash<QByteArray, int> lines;
    for (int find = 0; find < findsMax && !isOver(); ++find) {
        const auto result = ZXing::ReadBarcode(viewOf(made, part), hints);
        if (!result.isValid())
            return;
        const Corners corners = cornersOf(result.position(), part.topLeft());
        const QByteArray content = bytesOf(result.symbologyIdentifier()) + bytesOf(result.text());
        if (!isLinear(result.format())) {
            keep(result, corners, made, back);
            continue;
        }
        const Corners whole = wholeLinear(made, corners);
        if (++lines[content] >= linesWanted(result.format()) && isBelievable(result, how.plain)
            && heightOf(whole) >= heightShareMin * lengthOf(whole)) {
            keep(result, whole, made, back);
        } else {
            cover(made, thickened(corners, lineReach), paperShade(made, corners));
        }
    }
}

/// A Data Matrix is found only where the middle of what is looked at falls on it.
void Reading::tiles(GreyPicture &made, const QTransform &back, int side)
{
    const int stride = side / 2;
    for (int y = 0; y < made.height(); y += stride) {
        for (int x = 0; x < made.width() && !isOver(); x += stride) {
            const QRect tile = QRect(x, y, side, side).intersected(made.area());
            if (tile.width() > stride / 2 && tile.height() > stride / 2)
                look(made, back, tile, {BarcodeFormat::DataMatrix, false});
        }
    }
}

/// Whole, and in tiles of two sizes.
void Reading::twice(GreyPicture made, const QTransform &back, bool plain)
{
    if (isOver())
        return;
    look(made, back, made.area(), {plain ? BarcodeFormats(BarcodeFormat::Any) : BarcodeFormats(firmFormats), true, plain});
    const int shorter = std::min(made.width(), made.height());
    for (const int side : {shorter * 2 / 3, shorter / 3})
        tiles(made, back, std::max(side, 60));
}

/// Bars are read along rows and columns: the picture is turned for those that lie aslant.
void Reading::turns(const GreyPicture &made, const QTransform &back, double first, double last)
{
    for (double degrees = first; degrees <= last && !isOver(); degrees += 15) {
        const auto turn = turned(made, degrees);
        look(turn.picture, turn.back * back, {BarcodeFormats(firmLinear), true});
    }
}

void Reading::secondOpinion(const GreyPicture &made, const QTransform &back, std::chrono::milliseconds patience)
{
    // libdmtx asserts on a picture smaller than any symbol: ten modules of two pixels.
    constexpr int sideMin = 20;
    if (std::min(made.width(), made.height()) < sideMin)
        return;
    GreyPicture picture = made;
    const DmtxOwned<DmtxImage> image(
        dmtxImageCreate(picture.row(0), picture.width(), picture.height(), DmtxPack8bppK));
    const DmtxOwned<DmtxDecode> decode(image ? dmtxDecodeCreate(image.get(), 1) : nullptr);
    if (!decode)
        return;
    dmtxDecodeSetProp(decode.get(), DmtxPropFnc1, groupSeparator);
    DmtxTime end = dmtxTimeAdd(dmtxTimeNow(), long(patience.count()));
    while (!isOver()) {
        const DmtxOwned<DmtxRegion> region(dmtxRegionFindNext(decode.get(), &end));
        if (!region)
            return;
        const DmtxOwned<DmtxMessage> message(dmtxDecodeMatrixRegion(decode.get(), region.get(), DmtxUndefined));
        if (!message || message->outputIdx < 1)
            continue;
        QByteArray bytes(reinterpret_cast<const char *>(message->output), message->outputIdx);
        const bool isGs1 = bytes.startsWith(groupSeparator);
        if (isGs1)
            bytes.remove(0, 1);
        const QString text = QString::fromUtf8(bytes);
        keep(ReadSymbol{"DataMatrix", isGs1 ? "]d2" : "]d1",
                        text.contains(QChar::ReplacementCharacter) ? QString::fromLatin1(bytes).toUtf8() : bytes, bytes,
                        mapped(cornersOf(*region, picture.height()), back)});
    }
}

/// The picture at a size at which a look costs little.
MadePicture Reading::base() const
{
    MadePicture base{m_picture, {}};
    while (std::max(base.picture.width(), base.picture.height()) > wholeSideMax) {
        auto half = halved(base.picture);
        base = {std::move(half.picture), half.back * base.back};
    }
    return base;
}

/// Where people hold what they want read.
QRect Reading::guide() const
{
    const int width = m_picture.width() * 3 / 5;
    const int height = m_picture.height() * 3 / 5;
    return {(m_picture.width() - width) / 2, (m_picture.height() - height) / 2, width, height};
}

ReadSymbols Reading::frame()
{
    const auto whole = base();
    look(whole.picture, whole.back, {BarcodeFormats(frameFormats), m_effort.turn % 2 == 1, true});
    // Bars alone may be one label of two: the lot stands in the other's Data Matrix.
    const bool barsAlone = !m_found.empty() && std::none_of(m_found.begin(), m_found.end(), isMatrix);
    if (isOver() || (!m_found.empty() && !barsAlone))
        return std::move(m_found);
    auto middle = cropped(m_picture, guide());
    auto &picture = middle.picture;
    const int thirds = barsAlone && m_effort.turn % 2 == 1 ? 1 : 2;
    tiles(picture, middle.back, std::max(picture.height() * thirds / 3, 60));
    if (isOver() || barsAlone)
        return std::move(m_found);
    const Look firm{BarcodeFormats(firmFormats), true};
    switch (m_effort.turn % 6) {
    case 0: look(sharpened(picture, 2), middle.back, firm); break;
    case 1: turns(picture, middle.back, 30, 30); break;
    case 2: look(stretched(picture), middle.back, firm); break;
    case 3: turns(picture, middle.back, 60, 60); break;
    case 4: look(smoothed(picture), middle.back, firm); break;
    case 5: turns(picture, middle.back, 15, 15); break;
    }
    return std::move(m_found);
}

ReadSymbols Reading::everything()
{
    twice(base().picture, base().back, true);
    const auto whole = base();
    const bool large = !whole.back.isIdentity();
    if (large)
        twice(m_picture, {}, true);
    const auto half = [&] { return halved(base().picture); };
    twice(stretched(base().picture), whole.back, false);
    twice(sharpened(base().picture, 1), whole.back, false);
    twice(sharpened(base().picture, 3), whole.back, false);
    twice(sharpened(stretched(base().picture), 2), whole.back, false);
    if (!m_found.empty()) {
        // The light and the lens are good enough: what is left to find lies aslant.
        turns(base().picture, whole.back, 15, 75);
        return std::move(m_found);
    }
    twice(smoothed(base().picture), whole.back, false);
    twice(stretched(smoothed(base().picture)), whole.back, false);
    twice(stretched(smoothed(smoothed(base().picture))), whole.back, false);
    twice(half().picture, half().back * whole.back, false);
    secondOpinion(base().picture, whole.back, std::chrono::milliseconds(200));
    secondOpinion(stretched(half().picture), half().back * whole.back, std::chrono::milliseconds(100));
    turns(base().picture, whole.back, 15, 75);
    turns(stretched(smoothed(base().picture)), whole.back, 15, 75);
    if (!large && std::max(m_picture.width(), m_picture.height()) <= wholeSideMax / 2) {
        const auto twofold = doubled(m_picture);
        twice(twofold.picture, twofold.back, false);
        twice(sharpened(twofold.picture, 3), twofold.back, false);
    }
    return std::move(m_found);
}

} // namespace

ReadSymbols readSymbols(const GreyPicture &picture, const Effort &effort)
{
    if (picture.isEmpty())
        return {};
    Reading reading(picture, effort);
    auto found = effort.kind == Effort::Kind::frame ? reading.frame() : reading.everything();
    std::stable_sort(found.begin(), found.end(), [](const ReadSymbol &a, const ReadSymbol &b) {
        return middleOf(a.corners).y() < middleOf(b.corners).y();
    });
    return found;
}

} // namespace botiquin
