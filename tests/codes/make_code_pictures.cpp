// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the photographs of tests/data/codes: codes as they stand on packs, drawn by Zint and then held aslant, in
// poor light, out of focus, on a bottle. The same on every run: make_code_pictures FOLDER
#include "code_scene.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <cstdio>

using namespace botiquin::testing;

namespace {

const QByteArray gtin = "[01]09504000059101";

/// What the packs of the programme bear, one after the other.
std::vector<Code> packCodes()
{
    return {
        {Code::Kind::dataMatrix, gtin + "[17]280831[10]K7731A[21]0004711"},
        {Code::Kind::dataMatrix, "[01]07501349021570[17]271130[10]24H0915"},
        {Code::Kind::dataMatrix, "[01]07502216930452[10]MX-88120[17]290228[21]A9F3K2"},
        {Code::Kind::ean13, "7501349021570"},
        {Code::Kind::ean13, "7502216930452"},
        {Code::Kind::gs1128, "[00]095212340000000178"},
        {Code::Kind::gs1128, "[02]07501349021570[17]280131[37]48"},
        {Code::Kind::code128, "0047182"},
        {Code::Kind::qr, "https://id.gs1.org/01/09504000059101/10/K7731A?17=280831"},
        {Code::Kind::qr, "[01]07501349021570[17]271130[10]24H0915"},
        {Code::Kind::dataBarExpanded, "[01]09504000059101[10]K7731"},
        {Code::Kind::itf, "17501349021577"},
    };
}

struct Folder
{
    const char *name;
    void (*hold)(Scene &scene, int number, Chance &chance);
};

void straight(Scene &, int, Chance &)
{
}

void rotated(Scene &scene, int number, Chance &chance)
{
    scene.degrees = number * 30 + chance.between(-9, 9);
}

void dim(Scene &scene, int number, Chance &chance)
{
    scene.degrees = chance.between(-6, 6);
    scene.dark = 12 + number % 3 * 8;
    scene.bright = scene.dark + 42 - number % 4 * 5;
    scene.shadow = 0.55;
    scene.noise = 4;
}

void blurred(Scene &scene, int number, Chance &chance)
{
    scene.degrees = chance.between(-8, 8);
    scene.blur = 1.1 + 0.15 * (number % 5);
    scene.noise = 2;
}

void aslant(Scene &scene, int number, Chance &chance)
{
    scene.degrees = chance.between(-10, 10);
    scene.tilt = 0.22 + 0.05 * (number % 4);
    scene.tiltUpright = number % 2 == 1;
}

void curved(Scene &scene, int number, Chance &chance)
{
    scene.degrees = chance.between(-5, 5);
    scene.curve = 0.75 + 0.06 * (number % 4);
}

void noisy(Scene &scene, int number, Chance &chance)
{
    scene.degrees = chance.between(-7, 7);
    scene.noise = 14 + 4 * (number % 4);
    scene.dark = 50;
    scene.bright = 200;
}

void twoLabels(Scene &scene, int number, Chance &chance)
{
    const auto codes = packCodes();
    scene.codes.push_back(codes[size_t(number + 3) % codes.size()]);
    scene.degrees = chance.between(-6, 6);
    scene.noise = 3;
}

/// What a hand-held telephone sees in a store room: some of everything.
void hard(Scene &scene, int number, Chance &chance)
{
    scene.degrees = number * 47 % 360;
    scene.dark = 35;
    scene.bright = 120;
    scene.shadow = 0.4;
    scene.blur = 0.9;
    scene.tilt = 0.15;
    scene.noise = 6 + chance.between(0, 4);
}

constexpr Folder folders[] = {
    {"aslant", aslant}, {"blurred", blurred}, {"curved", curved},     {"dim", dim},           {"hard", hard},
    {"noisy", noisy},   {"rotated", rotated}, {"straight", straight}, {"two_labels", twoLabels},
};

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool make(const Folder &folder, const QDir &root)
{
    const QString name = QString::fromLatin1(folder.name);
    if (!root.mkpath(name))
        return false;
    Chance chance(quint64(&folder - folders) + 11);
    QByteArray expected;
    const auto codes = packCodes();
    for (size_t i = 0; i < codes.size(); ++i) {
        Scene scene;
        scene.codes = {codes[i]};
        folder.hold(scene, int(i), chance);
        const QString file = QStringLiteral("%1.jpg").arg(i + 1, 2, 10, QLatin1Char('0'));
        if (!photograph(scene, chance).save(root.filePath(name + u'/' + file), "JPEG", 42))
            return false;
        for (const Code &code : scene.codes)
            expected += file.toLatin1() + '\t' + code.expected() + '\n';
    }
    return write(root.filePath(name + QStringLiteral("/expected.tsv")), expected);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "make_code_pictures FOLDER\n");
        return 2;
    }
    const QDir root(QString::fromLocal8Bit(argv[1]));
    for (const Folder &folder : folders) {
        if (!make(folder, root)) {
            std::fprintf(stderr, "make_code_pictures: cannot make %s\n", folder.name);
            return 1;
        }
    }
    return 0;
}
