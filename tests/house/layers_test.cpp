// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

namespace {

/// The picture of README.md, "The house": what each layer may include besides itself. An arrow is the only
/// permission.
const QMap<QString, QStringList> &arrows()
{
    static const QStringList below{QStringLiteral("journal"), QStringLiteral("domain"), QStringLiteral("base")};
    static const QStringList models = below
        + QStringList{QStringLiteral("storage"), QStringLiteral("sync"), QStringLiteral("devices"),
                      QStringLiteral("reports"), QStringLiteral("presentation")};
    static const QMap<QString, QStringList> all{
        {QStringLiteral("models/base"), {}},
        {QStringLiteral("models/domain"), {QStringLiteral("base")}},
        {QStringLiteral("models/journal"), {QStringLiteral("domain"), QStringLiteral("base")}},
        {QStringLiteral("models/storage"), below},
        {QStringLiteral("models/sync"), below},
        {QStringLiteral("models/devices"), below},
        {QStringLiteral("models/reports"), below},
        {QStringLiteral("models/presentation"), below},
        {QStringLiteral("ui"),
         below + QStringList{QStringLiteral("presentation"), QStringLiteral("reports"), QStringLiteral("devices")}},
        {QStringLiteral("app/ctl"), models + QStringList{QStringLiteral("simulator")}},
        {QStringLiteral("app/simulator"), below + QStringList{QStringLiteral("storage"), QStringLiteral("sync")}},
        {QStringLiteral("app/central"), models},
        {QStringLiteral("app/decode"), {QStringLiteral("devices"), QStringLiteral("base")}},
        {QStringLiteral("app/desktop"), models + QStringList{QStringLiteral("ui")}},
    };
    return all;
}

QStringList layerNames()
{
    QStringList names;
    for (const auto &folder : arrows().keys())
        names << folder.section(u'/', -1);
    return names;
}

/// The layers that a source includes, e.g. "domain" for #include "domain/ledger/event.h".
QStringList includedLayers(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {QStringLiteral("unreadable")};
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*\"([a-z_]+)/"),
                                            QRegularExpression::MultilineOption);
    QStringList layers;
    auto matches = include.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext()) {
        const QString first = matches.next().captured(1);
        if (layerNames().contains(first))
            layers << first;
    }
    return layers;
}

QStringList sourcesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator files(QStringLiteral(SOURCE_ROOT "/") + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths << files.next();
    return paths;
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeFollowsAnArrow_data()
    {
        QTest::addColumn<QString>("folder");
        for (const auto &folder : arrows().keys())
            QTest::newRow(qPrintable(folder)) << folder;
    }
    void everyIncludeFollowsAnArrow()
    {
        QFETCH(QString, folder);
        const QStringList allowed = arrows().value(folder) << folder.section(u'/', -1);
        for (const auto &path : sourcesBelow(folder)) {
            for (const auto &layer : includedLayers(path))
                QVERIFY2(allowed.contains(layer), qPrintable(path + QStringLiteral(" includes ") + layer));
        }
    }

    void theFirstLayersHaveNoSqlSocketsWidgetsOrClock()
    {
        static const QRegularExpression impure(QStringLiteral(
            "#include <(QSql|QFile|QTcp|QUdp|QNetwork|QWidget|QApplication|QTimer|QThread|QSettings|random|chrono)"
            "|currentDateTime|currentSecsSinceEpoch|currentMSecsSinceEpoch|currentDate\\("));
        for (const auto &path : sourcesBelow(QStringLiteral("models/domain"))) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto found = impure.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!found.hasMatch() || path.endsWith(QLatin1String("gs1/syntax_dictionary.cpp")),
                     qPrintable(path + QStringLiteral(": ") + found.captured(0)));
        }
    }

    void onlyUiAndTheDesktopKnowWidgets()
    {
        static const QRegularExpression widget(
            QStringLiteral("#include <(QWidget|QtWidgets|QApplication|QPrinter|QDialog|QTableView)"));
        for (const auto &folder : {QStringLiteral("models"), QStringLiteral("app/ctl"), QStringLiteral("app/central")}) {
            for (const auto &path : sourcesBelow(folder)) {
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!widget.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(path));
            }
        }
    }

    void zxingAndZintStayInOneFileEach()
    {
        QStringList zint;
        QStringList zxing;
        for (const auto &path : sourcesBelow(QStringLiteral("models"))) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray source = file.readAll();
            if (source.contains("#include <zint.h>"))
                zint << path;
            if (source.contains("#include <ZXing/") || source.contains("#include <dmtx.h>"))
                zxing << path;
        }
        QCOMPARE(zint.size(), 1);
        QVERIFY(zint.front().endsWith(QLatin1String("models/reports/barcode.cpp")));
        QCOMPARE(zxing.size(), 1);
        QVERIFY(zxing.front().endsWith(QLatin1String("models/devices/camera/code_reader.cpp")));
    }
};

BQ_SUITE(LayersTest);
#include "layers_test.moc"
