// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_reader.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

namespace botiquin::reports::testing {

QByteArray run(const QString &program, const QStringList &arguments, const QList<int> &goodExits)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForStarted() && process.waitForFinished(60000);
    const bool good =
        ended && process.exitStatus() == QProcess::NormalExit && goodExits.contains(process.exitCode());
    if (!good) {
        const QString said = QString::fromLocal8Bit(process.readAllStandardError());
        QTest::qFail(qPrintable(QStringLiteral("%1: %2 %3").arg(program, process.errorString(), said)),
                     __FILE__, __LINE__);
    }
    return process.readAllStandardOutput();
}

QString documentPath(const QString &name)
{
    const QString folder = QStringLiteral(BINARY_ROOT "/paper");
    QDir().mkpath(folder);
    return folder + u'/' + name;
}

QStringList rasterise(const QString &pdf, int dpi)
{
    const QFileInfo file(pdf);
    const QString stem = QStringLiteral("%1-%2").arg(file.completeBaseName()).arg(dpi);
    QDir folder(file.absolutePath());
    for (const QString &old : folder.entryList({stem + QStringLiteral("-*.png")}))
        folder.remove(old);
    run(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QString::number(dpi), QStringLiteral("-mono"),
                                     QStringLiteral("-png"), pdf, folder.filePath(stem)});
    QStringList pages;
    for (const QString &name : folder.entryList({stem + QStringLiteral("-*.png")}, QDir::Files, QDir::Name))
        pages << folder.filePath(name);
    return pages;
}

QList<QByteArray> linearCodes(const QString &picture)
{
    constexpr int nothingFound = 4;
    const QByteArray read = run(QStringLiteral("zbarimg"),
                                {QStringLiteral("-q"), QStringLiteral("--raw"), picture}, {0, nothingFound});
    QList<QByteArray> codes = read.split('\n');
    codes.removeAll(QByteArray());
    std::sort(codes.begin(), codes.end());
    return codes;
}

QByteArray dataMatrix(const QString &picture)
{
    constexpr int nothingFound = 1;
    return run(QStringLiteral("dmtxread"),
               {QStringLiteral("-N1"), QStringLiteral("-m5000"), QStringLiteral("-G29"), picture},
               {0, nothingFound});
}

QString words(const QString &pdf, int page)
{
    const QString number = QString::number(page);
    const QByteArray text =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-f"), number,
                                          QStringLiteral("-l"), number, pdf, QStringLiteral("-")});
    // The font joins letters (fi) that read as one character.
    return QString::fromUtf8(text).normalized(QString::NormalizationForm_KC);
}

int pageCount(const QString &pdf)
{
    const QByteArray information = run(QStringLiteral("pdfinfo"), {pdf});
    const auto at = information.indexOf("Pages:");
    return at < 0 ? 0 : information.mid(at + 6, information.indexOf('\n', at) - at - 6).trimmed().toInt();
}

bool hasImages(const QString &pdf)
{
    return run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), pdf}).trimmed().split('\n').size() > 2;
}

} // namespace botiquin::reports::testing
