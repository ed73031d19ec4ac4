// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop_fixture.h"
#include "support/suite.h"
#include "ui/wording/scan_words.h"

#include <QImage>
#include <QPlainTextEdit>
#include <QTest>
#include <QVideoFrame>
#include <QVideoSink>
#include <cstring>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

QVideoFrame frameWith(const char *photo)
{
    const QImage picture = QImage(QStringLiteral(TEST_DATA "/codes/") + QString::fromLatin1(photo))
                               .convertToFormat(QImage::Format_RGB32);
    QVideoFrame frame(QVideoFrameFormat(picture.size(), QVideoFrameFormat::Format_BGRA8888));
    if (picture.isNull() || !frame.map(QVideoFrame::WriteOnly))
        return {};
    const auto lineBytes = size_t(picture.width()) * 4;
    for (int y = 0; y < picture.height(); ++y)
        std::memcpy(frame.bits(0) + qsizetype(y) * frame.bytesPerLine(0), picture.constScanLine(y), lineBytes);
    frame.unmap();
    return frame;
}

} // namespace

class CameraTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The program looks for its decoder beside itself.
        const QString beside = DecoderProcess::programBeside();
        if (!QFile::exists(beside))
            QVERIFY(QFile::link(QStringLiteral(BINARY_ROOT "/bin/botiquin-decode"), beside));
    }

    void aKeyOpensTheCameraOnAnyPageAndTheSameKeyClosesIt()
    {
        Driven d;
        d.hands->key(Qt::Key_F10);
        QVERIFY(d.desktop->camera().panel().isOpen());
        d.hands->key(Qt::Key_F10);
        QVERIFY(!d.desktop->camera().panel().isOpen());
        d.enter(region::packerBadge);
        d.hands->key(Qt::Key_F10);
        QVERIFY(d.desktop->camera().panel().isOpen());
        const QPoint before = d.desktop->camera().panel().pos();
        d.hands->key(Qt::Key_F10, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(d.desktop->camera().panel().pos() != before);
        QCOMPARE(d.page(), d.desktop->window().currentPage()->objectName());
    }

    void whatItReadsGoesWhereAScannersCodesGo()
    {
        Driven d;
        d.enter(region::packerBadge);
        d.desktop->open(QStringLiteral("settings"));
        d.hands->key(Qt::Key_F10);
        const auto *trial = d.desktop->window().currentPage()->findChild<QPlainTextEdit *>();
        const auto frame = frameWith("straight/01.jpg");
        QVERIFY(frame.isValid());
        QVERIFY(QTest::qWaitFor(
            [&] {
                d.desktop->camera().feed().sink()->setVideoFrame(frame);
                return !trial->toPlainText().isEmpty();
            },
            20'000));
        QCOMPARE(trial->toPlainText(), QStringLiteral("]d201095040000591011728083110K7731A‹GS›210004711"));
        QCOMPARE(d.scans().at(0).answer, QStringLiteral("tried"));
        QCOMPARE(d.scans().at(0).source, ui::scan_source::camera);
        QCOMPARE(ui::scanSourceWords(d.scans().at(0).source), QStringLiteral("Cámara"));
        QVERIFY(d.desktop->camera().panel().words().contains(QStringLiteral("K7731A")));
    }

    void whoLeavesTheComputerLeavesTheCameraClosed()
    {
        Driven d;
        d.enter(region::packerBadge);
        d.hands->key(Qt::Key_F10);
        d.hands->key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(!d.isIn());
        QVERIFY(!d.desktop->camera().panel().isOpen());
        QCOMPARE(d.desktop->camera().feed().state(), CameraFeed::State::off);
    }
};

BQ_SUITE(CameraTest);
#include "camera_test.moc"
