// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

QString photo(const char *name)
{
    return QStringLiteral(TEST_DATA "/codes/") + QString::fromLatin1(name);
}

struct Ended
{
    int code = -1;
    QList<QJsonObject> lines;
};

Ended decode(const QStringList &files)
{
    QProcess process;
    process.start(QStringLiteral(BOTIQUINCTL), QStringList{QStringLiteral("decode")} + files);
    Ended ended;
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return ended;
    ended.code = process.exitCode();
    for (const QByteArray &line : process.readAllStandardOutput().trimmed().split('\n'))
        ended.lines << QJsonDocument::fromJson(line).object();
    return ended;
}

} // namespace

class DecodeCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSymbolHasItsLineInTheOrderOfTheFiles()
    {
        const auto ended = decode({photo("straight/04.jpg"), photo("two_labels/01.jpg"), photo("straight/08.jpg")});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.lines.size(), 4);
        const QJsonObject ean = ended.lines[0];
        QCOMPARE(ean[u"file"].toString(), photo("straight/04.jpg"));
        QCOMPARE(ean[u"format"].toString(), QStringLiteral("EAN-13"));
        QCOMPARE(ean[u"symbology"].toString(), QStringLiteral("]E0"));
        QCOMPARE(ean[u"text"].toString(), QStringLiteral("7501349021570"));
        QCOMPARE(ean[u"bytesHex"].toString(), QString::fromLatin1(QByteArray("7501349021570").toHex()));
        QCOMPARE(ean[u"position"].toArray().size(), 4);
        QCOMPARE(ean[u"position"].toArray()[0].toArray().size(), 2);
        QCOMPARE(ended.lines[1][u"symbology"].toString(), QStringLiteral("]d2"));
        QVERIFY(ended.lines[1][u"bytesHex"].toString().contains(QStringLiteral("1d")));
        QCOMPARE(ended.lines[1][u"file"], ended.lines[2][u"file"]);
        QCOMPARE(ended.lines[3][u"text"].toString(), QStringLiteral("0047182"));
    }

    void aPictureWithoutACodeSaysSo()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("white.pgm")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("P5\n64 64\n255\n" + QByteArray(64 * 64, '\xff'));
        file.close();
        const auto ended = decode({file.fileName()});
        QCOMPARE(ended.code, 0);
        QCOMPARE(ended.lines, (QList<QJsonObject>{{{QStringLiteral("file"), file.fileName()}, {QStringLiteral("found"), 0}}}));
    }

    void aHostileFileHasItsLineAndStopsNobody()
    {
        QTemporaryDir folder;
        const auto make = [&](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
            return file.fileName();
        };
        QFile whole(photo("straight/04.jpg"));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QStringList files{make("words.jpg", "no es una foto"),
                                make("hundred.pgm", "P5\n10000 10000\n255\n"),
                                make("cut.jpg", whole.read(whole.size() / 2)),
                                folder.path(),
                                folder.filePath(QStringLiteral("none.png")),
                                photo("straight/04.jpg")};
        const auto ended = decode(files);
        QCOMPARE(ended.code, 4);
        QCOMPARE(ended.lines.size(), files.size());
        const QStringList details{QStringLiteral("notAPicture"), QStringLiteral("pictureTooLarge"),
                                  QStringLiteral("pictureIsCut"), QStringLiteral("notAPicture")};
        for (int i = 0; i < details.size(); ++i) {
            QCOMPARE(ended.lines[i][u"file"].toString(), files[i]);
            QCOMPARE(ended.lines[i][u"failure"].toString(), QStringLiteral("malformed"));
            QCOMPARE(ended.lines[i][u"retryable"].toBool(true), false);
            QCOMPARE(ended.lines[i][u"detail"].toString(), details[i]);
        }
        QCOMPARE(ended.lines[4][u"failure"].toString(), QStringLiteral("notFound"));
        QCOMPARE(ended.lines[5][u"text"].toString(), QStringLiteral("7501349021570"));
    }

    void withoutAPictureTheCallIsWrong()
    {
        QCOMPARE(decode({}).code, 2);
        QCOMPARE(decode({QStringLiteral("--fast"), photo("straight/04.jpg")}).code, 2);
    }
};

BQ_SUITE(DecodeCommandsTest);
#include "decode_commands_test.moc"
