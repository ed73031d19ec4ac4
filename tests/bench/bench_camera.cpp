// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a frame of 1280 × 720 to the decoder's answer, through its pipe and process. The promise: under 50 ms.
#include "devices/camera/decoder_process.h"
#include "../codes/code_scene.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPainter>
#include <algorithm>
#include <cstdio>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

constexpr int rounds = 60;
constexpr double promisedMilliseconds = 50;

/// A scene as a camera of 1280 × 720 has it, off the middle; no code: the table alone.
GreyPicture frameOf(const Scene &scene)
{
    Chance chance(5);
    QImage frame(1280, 720, QImage::Format_Grayscale8);
    frame.fill(QColor(118, 118, 118));
    if (!scene.codes.empty()) {
        QPainter painter(&frame);
        painter.drawImage(420, 170, photograph(scene, chance));
    }
    auto picture = greyOf(frame);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.row(y)[x] = quint8(std::clamp(picture.row(y)[x] + int(chance.bell() * 5), 0, 255));
    }
    return picture;
}

struct Figures
{
    double median = 0;
    double worst = 0;
    int read = 0;
};

Figures measure(DecoderProcess &decoder, const GreyPicture &frame)
{
    std::vector<double> times;
    Figures figures;
    QEventLoop loop;
    const auto count = [&](const decoding::Answer &answer) {
        figures.read += answer && !answer->empty() ? 1 : 0;
        loop.quit();
    };
    for (int turn = 0; turn < rounds; ++turn) {
        QElapsedTimer timer;
        timer.start();
        decoder.ask(decoding::FrameQuestion{frame, turn}, count);
        loop.exec();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    figures.median = times[times.size() / 2];
    figures.worst = times[times.size() * 95 / 100];
    return figures;
}

Scene sceneOf(Code::Kind kind, const QByteArray &content, double degrees)
{
    Scene scene;
    scene.codes = {{kind, content}};
    scene.degrees = degrees;
    return scene;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    DecoderProcess decoder(QStringLiteral(BINARY_ROOT "/bin/botiquin-decode"));
    const QByteArray pack = "[01]09504000059101[17]280831[10]K7731A[21]0004711";
    const std::vector<std::pair<const char *, Scene>> scenes{
        {"Data Matrix, 17 degrees", sceneOf(Code::Kind::dataMatrix, pack, 17)},
        {"EAN-13, 4 degrees", sceneOf(Code::Kind::ean13, "7501349021570", 4)},
        {"QR, 25 degrees", sceneOf(Code::Kind::qr, "https://id.gs1.org/01/09504000059101", 25)},
        {"GS1-128, 3 degrees", sceneOf(Code::Kind::gs1128, "[00]095212340000000178", 3)},
        {"no code", {}},
    };
    measure(decoder, frameOf({}));
    bool kept = true;
    for (const auto &[name, scene] : scenes) {
        const auto figures = measure(decoder, frameOf(scene));
        kept = kept && figures.median < promisedMilliseconds;
        std::printf("%-26s median %5.1f ms, 95th of 100 %5.1f ms, read in %d of %d frames (promise: %.0f ms)\n", name,
                    figures.median, figures.worst, figures.read, rounds, promisedMilliseconds);
    }
    return kept ? 0 : 1;
}
