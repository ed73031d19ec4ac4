// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/picture_file.h"
#include "devices/camera/symbol_shape.h"
#include "support/suite.h"

#include <QTest>
#include <cmath>

using namespace botiquin;

namespace {

/// White with one black pixel.
GreyPicture dotAt(int x, int y, int width = 60, int height = 40)
{
    GreyPicture picture(width, height, 255);
    picture.row(y)[x] = 0;
    return picture;
}

QPointF darkestOf(const GreyPicture &picture)
{
    QPoint darkest;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.row(y)[x] < picture.row(darkest.y())[darkest.x()])
                darkest = {x, y};
        }
    }
    return darkest;
}

} // namespace

class GreyPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyAsManyBytesAsPixelsAreAPicture_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<bool>("valid");
        QTest::newRow("just so") << 3 << 2 << 6 << true;
        QTest::newRow("one byte less") << 3 << 2 << 5 << false;
        QTest::newRow("one byte more") << 3 << 2 << 7 << false;
        QTest::newRow("no width") << 0 << 2 << 0 << false;
        QTest::newRow("less than none") << -1 << -6 << 6 << false;
        QTest::newRow("too wide") << 32768 << 1 << 32768 << false;
    }
    void onlyAsManyBytesAsPixelsAreAPicture()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, bytes);
        QFETCH(bool, valid);
        QCOMPARE(GreyPicture::of(width, height, QByteArray(bytes, 'x')).has_value(), valid);
    }

    void aPointIsFoundAgainThroughEveryMadePicture_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("cropped") << 0;
        QTest::newRow("halved") << 1;
        QTest::newRow("doubled") << 2;
        QTest::newRow("turned a little") << 3;
        QTest::newRow("turned far") << 4;
    }
    void aPointIsFoundAgainThroughEveryMadePicture()
    {
        QFETCH(int, way);
        const GreyPicture picture = dotAt(41, 13);
        const auto made = way == 0 ? cropped(picture, {20, 10, 100, 100})
            : way == 1             ? halved(picture)
            : way == 2             ? doubled(picture)
            : way == 3             ? turned(picture, 15)
                                   : turned(picture, 75);
        const QPointF there = made.back.map(darkestOf(made.picture));
        QVERIFY2(std::hypot(there.x() - 41, there.y() - 13) < 2, qPrintable(QStringLiteral("%1, %2").arg(there.x()).arg(there.y())));
    }

    void poorLightIsStretchedAndABareSurfaceIsNot()
    {
        GreyPicture dim(64, 64, 40);
        for (int x = 0; x < 64; x += 4) {
            for (int y = 0; y < 64; ++y)
                dim.row(y)[x] = dim.row(y)[x + 1] = 80;
        }
        const auto bright = stretched(dim);
        QVERIFY(bright.row(30)[32] > 240);
        QVERIFY(bright.row(30)[34] < 15);
        GreyPicture bare(64, 64, 100);
        bare.row(5)[5] = 103;
        const auto still = stretched(bare);
        QVERIFY(std::abs(still.row(40)[40] - still.row(5)[5]) < 40);
    }

    void anEdgeIsSharpenedAndNoiseSmoothed()
    {
        GreyPicture edge(20, 5, 100);
        for (int y = 0; y < 5; ++y) {
            for (int x = 10; x < 20; ++x)
                edge.row(y)[x] = 150;
        }
        const auto sharp = sharpened(edge, 2);
        QVERIFY(sharp.row(2)[9] < 90);
        QVERIFY(sharp.row(2)[10] > 160);
        QVERIFY(smoothed(dotAt(5, 5)).row(5)[5] > 200);
    }

    void whatIsCoveredIsGoneAndTheRestStays()
    {
        GreyPicture picture(40, 40, 10);
        cover(picture, {QPointF(20, 5), QPointF(35, 20), QPointF(20, 35), QPointF(5, 20)}, 200);
        QCOMPARE(picture.row(20)[20], quint8(200));
        QCOMPARE(picture.row(20)[7], quint8(200));
        QCOMPARE(picture.row(8)[8], quint8(10));
        QCOMPARE(picture.row(36)[20], quint8(10));
        cover(picture, {QPointF(-9, -9), QPointF(90, -9), QPointF(90, 90), QPointF(-9, 90)}, 7);
        QCOMPARE(picture, GreyPicture(40, 40, 7));
    }

    void aLinearCodeIsAsHighAsItsBarsGoOn()
    {
        GreyPicture picture(200, 200, 255);
        for (int x = 40; x < 160; ++x) {
            if (x * x % 7 < 3) {
                for (int y = 60; y < 130; ++y)
                    picture.row(y)[x] = 0;
            }
        }
        const auto whole = wholeLinear(picture, {QPointF(40, 90), QPointF(159, 90), QPointF(159, 92), QPointF(40, 92)});
        QVERIFY(std::abs(whole[0].y() - 60) <= 4);
        QVERIFY(std::abs(whole[2].y() - 129) <= 4);
    }
};

BQ_SUITE(GreyPictureTest);
#include "grey_picture_test.moc"
