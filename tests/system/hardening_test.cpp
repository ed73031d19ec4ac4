// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

/// What installer/cmake/BotiquinHardening.cmake asks for stands in the finished programs.
class HardeningTest : public QObject
{
    Q_OBJECT

    static QByteArray readelf(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("readelf"), arguments);
        return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    }

    static QString besides(const QString &name) { return QFileInfo(QStringLiteral(BOTIQUINCTL)).dir().filePath(name); }

private Q_SLOTS:
    void programsAreHardened_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("botiquin-central") << QStringLiteral(BOTIQUIN_CENTRAL);
        QTest::newRow("botiquinctl") << QStringLiteral(BOTIQUINCTL);
        QTest::newRow("botiquin-decode") << besides(QStringLiteral("botiquin-decode"));
        QTest::newRow("botiquin") << besides(QStringLiteral("botiquin"));
    }
    void programsAreHardened()
    {
#ifndef BOTIQUIN_IS_HARDENED
        QSKIP("not a build that people run");
#endif
        QFETCH(const QString, program);
        const auto head = readelf({QStringLiteral("-hlW"), program});
        QVERIFY2(head.contains("DYN (Position-Independent Executable file)"), head.left(600).constData());
        QVERIFY(head.contains("GNU_RELRO"));
        QVERIFY(!head.contains("RWE"));
        QVERIFY(readelf({QStringLiteral("-dW"), program}).contains("NOW"));
        const auto symbols = readelf({QStringLiteral("--dyn-syms"), QStringLiteral("-W"), program});
        QVERIFY(symbols.contains("__stack_chk_fail"));
        QVERIFY(symbols.contains("_chk@"));
    }
};

BQ_SUITE(HardeningTest);
#include "hardening_test.moc"
