// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/camera/code_reader.h"
#include "devices/camera/picture_file.h"
#include "support/suite.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QMap>
#include <QSet>
#include <QTest>

using namespace botiquin;

namespace {

/// The fewest of each folder's codes that must be read. A figure goes up when the reader gets better, and never down.
struct Ratchet
{
    const char *folder;
    int least;
};

constexpr Ratchet ratchets[] = {
    {"aslant", 12}, {"blurred", 9},  {"curved", 11},   {"dim", 9},         {"hard", 5},
    {"noisy", 11},  {"rotated", 12}, {"straight", 12}, {"two_labels", 23},
};

constexpr int framesLeast = 22; ///< of two_labels, by a camera

QByteArray fileNamed(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString folderOf(const char *name)
{
    return QStringLiteral(TEST_DATA "/codes/") + QString::fromLatin1(name);
}

/// What each picture holds.
QMap<QString, QByteArrayList> expectedIn(const QString &folder)
{
    QMap<QString, QByteArrayList> expected;
    for (const QByteArray &line : fileNamed(folder + QStringLiteral("/expected.tsv")).split('\n')) {
        const auto parts = line.split('\t');
        if (parts.size() == 2)
            expected[QString::fromLatin1(parts[0])] << parts[1];
    }
    return expected;
}

QByteArrayList readIn(const QString &path)
{
    const auto picture = readPicture(fileNamed(path));
    if (!picture)
        return {};
    QByteArrayList scans;
    // Without an end: how much is read must not depend on how busy the machine is.
    for (const ReadSymbol &symbol : readSymbols(*picture, Effort{}))
        scans << symbol.scan().replace('\x1d', "<GS>");
    return scans;
}

/// What a camera reads of a photograph held before it, in one round of its turns.
QSet<QByteArray> readByFrames(const QString &path)
{
    QImage view(1280, 720, QImage::Format_Grayscale8);
    view.fill(118);
    const QImage photo(path);
    for (int y = 0; y < photo.height(); ++y) {
        for (int x = 0; x < photo.width(); ++x)
            view.scanLine(y + 150)[x + 360] = uchar(qGray(photo.pixel(x, y)));
    }
    const GreyPicture picture = greyOf(view);
    QSet<QByteArray> scans;
    for (int turn = 0; turn < 6; ++turn) {
        for (const ReadSymbol &symbol : readSymbols(picture, Effort{Effort::Kind::frame, turn}))
            scans << symbol.scan().replace('\x1d', "<GS>");
    }
    return scans;
}

} // namespace

class CodeReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asManyAreReadAsEverWereAndNothingElse_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("least");
        for (const Ratchet &ratchet : ratchets)
            QTest::newRow(ratchet.folder) << folderOf(ratchet.folder) << ratchet.least;
    }
    void asManyAreReadAsEverWereAndNothingElse()
    {
        QFETCH(QString, folder);
        QFETCH(int, least);
        const auto expected = expectedIn(folder);
        QVERIFY(!expected.isEmpty());
        int all = 0;
        int read = 0;
        for (auto picture = expected.begin(); picture != expected.end(); ++picture) {
            QByteArrayList scans = readIn(folder + u'/' + picture.key());
            for (const QByteArray &code : picture.value()) {
                ++all;
                read += scans.removeOne(code) ? 1 : 0;
            }
            QVERIFY2(scans.isEmpty(), qPrintable(picture.key() + QStringLiteral(": ") + QString::fromUtf8(scans.join(' '))));
        }
        qInfo("%s: %d of %d read", qPrintable(QDir(folder).dirName()), read, all);
        QVERIFY2(read >= least, qPrintable(QStringLiteral("%1 read, %2 before").arg(read).arg(least)));
    }

    void theCornersLieAroundTheSymbol()
    {
        const auto picture = readPicture(fileNamed(folderOf("straight") + QStringLiteral("/01.jpg")));
        QVERIFY(picture.has_value());
        const auto symbols = readSymbols(*picture);
        QCOMPARE(symbols.size(), size_t(1));
        const QPointF centre(picture->width() / 2.0, picture->height() / 2.0);
        const QRectF middle(centre - QPointF(40, 40), QSizeF(80, 80));
        QPointF sum;
        for (const QPointF &corner : symbols[0].corners) {
            QVERIFY(!middle.contains(corner));
            sum += corner;
        }
        QVERIFY(QRectF(centre - QPointF(20, 20), QSizeF(40, 40)).contains(sum / 4));
    }

    void theTwoOfOnePictureComeFromTheTopDown()
    {
        const auto picture = readPicture(fileNamed(folderOf("two_labels") + QStringLiteral("/01.jpg")));
        QVERIFY(picture.has_value());
        const auto symbols = readSymbols(*picture);
        QCOMPARE(symbols.size(), size_t(2));
        QVERIFY(symbols[0].corners[0].y() < symbols[1].corners[0].y());
    }

    void aCameraReadsBothLabelsOfAPack()
    {
        const QString folder = folderOf("two_labels");
        const auto expected = expectedIn(folder);
        int read = 0;
        for (auto picture = expected.begin(); picture != expected.end(); ++picture) {
            const auto scans = readByFrames(folder + u'/' + picture.key());
            for (const QByteArray &code : picture.value())
                read += scans.contains(code) ? 1 : 0;
        }
        qInfo("by frames: %d read", read);
        QVERIFY2(read >= framesLeast, qPrintable(QString::number(read)));
    }

    void anEmptyPictureHoldsNothing()
    {
        QVERIFY(readSymbols(GreyPicture()).empty());
        QVERIFY(readSymbols(GreyPicture(1, 1, 0)).empty());
        QVERIFY(readSymbols(GreyPicture(640, 480, 255)).empty());
        QVERIFY(readSymbols(GreyPicture(3, 900, 90)).empty());
    }

    void noiseHoldsNothing()
    {
        GreyPicture noise(400, 300, 0);
        quint32 state = 1;
        for (int y = 0; y < noise.height(); ++y) {
            for (int x = 0; x < noise.width(); ++x) {
                state = state * 1664525 + 1013904223;
                noise.row(y)[x] = quint8(state >> 24);
            }
        }
        QVERIFY(readSymbols(noise).empty());
    }

    void aFileThatIsNoPictureIsNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("detail");
        const QByteArray jpeg = fileNamed(folderOf("straight") + QStringLiteral("/01.jpg"));
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("notAPicture");
        QTest::newRow("words") << QByteArray("no es una foto") << QStringLiteral("notAPicture");
        QTest::newRow("a head alone") << QByteArray("\x89PNG\r\n\x1a\n") << QStringLiteral("notAPicture");
        QTest::newRow("a JPEG of which half came") << jpeg.first(jpeg.size() / 2) << QStringLiteral("pictureIsCut");
        QTest::newRow("a JPEG's first bytes") << jpeg.first(4) << QStringLiteral("pictureIsCut");
        QTest::newRow("a hundred megapixels") << QByteArray("P5\n10000 10000\n255\n") << QStringLiteral("pictureTooLarge");
        QTest::newRow("a side beyond measure") << QByteArray("P5\n400000 2\n255\n") << QStringLiteral("notAPicture");
        QTest::newRow("a PGM without its pixels") << QByteArray("P5\n100 100\n255\n") << QStringLiteral("pictureIsCut");
    }
    void aFileThatIsNoPictureIsNamed()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, detail);
        const auto picture = readPicture(file);
        QVERIFY(!picture);
        QCOMPARE(picture.error().kind, Failure::Kind::malformed);
        QCOMPARE(picture.error().detail, detail);
    }
};

BQ_SUITE(CodeReadingTest);
#include "code_reading_test.moc"
