// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "ui/scanning/camera_feed.h"
#include "ui/scanning/camera_panel.h"
#include "ui/scanning/camera_scanner.h"
#include "ui/scanning/camera_view.h"
#include "ui/shell/shell_window.h"
#include "ui/shell/theme.h"
#include "ui/wording/language.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPolygonF>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVideoFrame>
#include <QVideoSink>
#include <cstring>

using namespace botiquin;
using namespace botiquin::ui;

namespace {

const QString decoderPath = QStringLiteral(BINARY_ROOT "/bin/botiquin-decode");

/// A photograph in the middle of a camera's picture.
QImage pictureWith(const char *photo)
{
    QImage picture(1280, 720, QImage::Format_RGB32);
    picture.fill(QColor(118, 118, 118));
    const QImage code(QStringLiteral(TEST_DATA "/codes/") + QString::fromLatin1(photo));
    QPainter(&picture).drawImage(360, 150, code);
    return picture;
}

QVideoFrame frameOf(const QImage &image, QVideoFrameFormat::PixelFormat format = QVideoFrameFormat::Format_BGRA8888)
{
    QVideoFrame frame(QVideoFrameFormat(image.size(), format));
    if (!frame.map(QVideoFrame::WriteOnly))
        qFatal("a frame that cannot be written");
    if (format == QVideoFrameFormat::Format_BGRA8888) {
        const auto lineBytes = size_t(image.width()) * 4;
        for (int y = 0; y < image.height(); ++y)
            std::memcpy(frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0), image.constScanLine(y), lineBytes);
    } else {
        const int step = format == QVideoFrameFormat::Format_YUYV ? 2 : 1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                frame.bits(0)[qsizetype(y) * frame.bytesPerLine(0) + x * step] = uchar(qGray(image.pixel(x, y)));
        }
    }
    frame.unmap();
    return frame;
}

} // namespace

class CameraTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        window = std::make_unique<ShellWindow>();
        window->resize(1366, 768);
        feed = std::make_unique<CameraFeed>();
        panel = new CameraPanel(*feed, window.get());
        window->show();
    }
    void cleanup()
    {
        window.reset();
        feed.reset();
        loadLanguage(*qApp, Language::spanish);
    }

    void withoutACameraThePanelSaysWhatToDo()
    {
        if (!CameraFeed::available().isEmpty())
            QSKIP("this computer has a camera");
        panel->open({});
        QCOMPARE(feed->state(), CameraFeed::State::none);
        QVERIFY(panel->words().contains(QStringLiteral("Conecte una por USB")));
        QVERIFY(panel->accessibleName().contains(QStringLiteral("Conecte una por USB")));
        keepPicture("none");
    }

    void aPictureShowsInTheViewWithItsGuide()
    {
        panel->open({});
        feed->sink()->setVideoFrame(frameOf(pictureWith("straight/01.jpg")));
        QTRY_COMPARE(feed->state(), CameraFeed::State::live);
        QVERIFY(panel->findChild<CameraView *>()->hasPicture());
        QVERIFY(panel->words().contains(QStringLiteral("dentro del marco")));
        panel->showSeen({QPolygonF({{0.45, 0.4}, {0.55, 0.4}, {0.55, 0.6}, {0.45, 0.6}})});
        panel->showScanned(QStringLiteral("]d20109504000059101"));
        QVERIFY(panel->words().contains(QStringLiteral("]d20109504000059101")));
        keepPicture("live");
    }

    void aClosedCameraTakesNoPicture()
    {
        QSignalSpy pictures(feed.get(), &CameraFeed::pictureTaken);
        feed->sink()->setVideoFrame(frameOf(pictureWith("straight/01.jpg")));
        QCOMPARE(pictures.size(), 0);
        panel->open({});
        panel->close();
        feed->sink()->setVideoFrame(frameOf(pictureWith("straight/04.jpg")));
        QCOMPARE(pictures.size(), 0);
        QCOMPARE(feed->state(), CameraFeed::State::off);
        QVERIFY(!panel->isOpen());
    }

    void aCameraThatFallsSilentIsSaidSo()
    {
        panel->open({});
        feed->sink()->setVideoFrame(frameOf(pictureWith("straight/01.jpg")));
        QTRY_COMPARE(feed->state(), CameraFeed::State::live);
        auto *silence = feed->findChild<QTimer *>();
        QVERIFY(silence != nullptr && silence->isActive());
        silence->start(1);
        QTRY_COMPARE(feed->state(), CameraFeed::State::silent);
        QVERIFY(panel->words().contains(QStringLiteral("videollamada")));
        QVERIFY(!panel->findChild<CameraView *>()->hasPicture());
        keepPicture("silent");
    }

    void thePanelTakesNoFocusAndStaysInTheWindow()
    {
        auto *field = new QLineEdit(window.get());
        field->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        field->setFocus();
        panel->open({});
        QVERIFY(field->hasFocus());
        for (int i = 0; i < 4; ++i) {
            panel->moveOn();
            QVERIFY(window->rect().contains(panel->geometry()));
        }
        window->resize(900, 600);
        QCoreApplication::processEvents();
        QVERIFY(window->rect().contains(panel->geometry()));
        QVERIFY(field->hasFocus());
    }

    void theWordsKeepTheirRoomInBothLanguages()
    {
        panel->open({});
        const QSize before = panel->size();
        feed->sink()->setVideoFrame(frameOf(pictureWith("straight/01.jpg")));
        QTRY_COMPARE(feed->state(), CameraFeed::State::live);
        QCOMPARE(panel->size(), before);
        panel->setDecoderFound(false);
        QVERIFY(panel->words().contains(QStringLiteral("Instálelo otra vez")));
        QCOMPARE(panel->size(), before);
        for (auto *words : panel->findChildren<QLabel *>()) {
            if (words->wordWrap())
                QVERIFY(words->heightForWidth(words->width()) <= words->height());
        }
    }

    void theGreysOfEveryKindOfFrameAreTheSame_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("BGRA") << int(QVideoFrameFormat::Format_BGRA8888);
        QTest::newRow("Y8") << int(QVideoFrameFormat::Format_Y8);
        QTest::newRow("NV12") << int(QVideoFrameFormat::Format_NV12);
        QTest::newRow("YUV420P") << int(QVideoFrameFormat::Format_YUV420P);
        QTest::newRow("YUYV") << int(QVideoFrameFormat::Format_YUYV);
    }
    void theGreysOfEveryKindOfFrameAreTheSame()
    {
        QFETCH(int, format);
        QImage image(64, 48, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, qRgb(x * 4, x * 4, x * 4));
        }
        const auto grey = greyOf(frameOf(image, QVideoFrameFormat::PixelFormat(format)));
        QVERIFY(grey.has_value());
        QCOMPARE(grey->width(), 64);
        QCOMPARE(grey->height(), 48);
        for (int x = 0; x < 64; ++x)
            QVERIFY(std::abs(grey->row(20)[x] - x * 4) <= 1);
        QVERIFY(!greyOf(QVideoFrame()).has_value());
    }

    void aCodeInViewIsScannedOnceAsAScannerSendsIt()
    {
        CameraScanner scanner(decoderPath);
        QSignalSpy scans(&scanner, &CameraScanner::scanned);
        QSignalSpy seen(&scanner, &CameraScanner::seen);
        const auto frame = frameOf(pictureWith("straight/01.jpg"));
        QVERIFY(QTest::qWaitFor([&] { return scanner.look(frame), seen.size() >= 4; }, 120'000));
        QCOMPARE(scans.size(), 1);
        QCOMPARE(scans[0][0].toByteArray(),
                 QByteArray("]d201095040000591011728083110K7731A\x1d""210004711"));
        QVERIFY(!seen.last()[0].value<QList<QPolygonF>>().isEmpty());
        scanner.rest();
        QVERIFY(seen.last()[0].value<QList<QPolygonF>>().isEmpty());
        QVERIFY(QTest::qWaitFor([&] { return scanner.look(frame), scans.size() >= 2; }, 120'000));
    }

    void theTwoLabelsOfAPackAreBothScanned()
    {
        CameraScanner scanner(decoderPath);
        QSignalSpy scans(&scanner, &CameraScanner::scanned);
        const auto frame = frameOf(pictureWith("two_labels/01.jpg"));
        QVERIFY(QTest::qWaitFor([&] { return scanner.look(frame), scans.size() >= 2; }, 120'000));
    }

    void withoutADecoderItIsSaid()
    {
        CameraScanner scanner(QStringLiteral("/nowhere/botiquin-decode"));
        QSignalSpy found(&scanner, &CameraScanner::decoderFound);
        scanner.look(frameOf(pictureWith("straight/01.jpg")));
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found[0][0].toBool(), false);
    }

private:
    /// For people to look at, where BOTIQUIN_PICTURES says.
    void keepPicture(const char *name)
    {
        const QString folder = qEnvironmentVariable("BOTIQUIN_PICTURES");
        if (folder.isEmpty())
            return;
        for (const auto appearance : {Appearance::dark, Appearance::light}) {
            applyTheme(*qApp, appearance);
            QTest::qWait(50);
            window->grab().save(QStringLiteral("%1/camera-%2-%3.png").arg(folder, QString::fromLatin1(name),
                appearance == Appearance::dark ? QStringLiteral("dark") : QStringLiteral("light")));
        }
    }

    std::unique_ptr<ShellWindow> window;
    std::unique_ptr<CameraFeed> feed;
    CameraPanel *panel = nullptr;
};

BQ_SUITE(CameraTest);
#include "camera_test.moc"
