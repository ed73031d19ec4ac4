// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

class CommandTableTest : public QObject
{
    Q_OBJECT

    struct Ended
    {
        int code;
        QByteArray output;
        QByteArray complaint;
    };

    static Ended run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(BOTIQUINCTL), arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
            return {-1, {}, {}};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// The first captures of every match, in order.
    static QStringList captures(const QString &text, const QString &pattern)
    {
        const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
        QStringList found;
        for (auto match = expression.globalMatch(text); match.hasNext();)
            found << match.next().captured(1).trimmed();
        return found;
    }

private Q_SLOTS:
    void everyCommandIsDocumentedAndNoOther()
    {
        const auto version = run({QStringLiteral("--version")});
        QVERIFY(version.code == 0 && version.output.startsWith("botiquinctl "));
        const auto help = run({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        const QStringList offered =
            captures(QString::fromUtf8(help.output), QStringLiteral("^  ([a-z].*?)  +[A-Z]"));
        QVERIFY(!offered.isEmpty());

        QFile file(QStringLiteral(SOURCE_ROOT "/app/ctl/COMMANDS.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList documented =
            captures(QString::fromUtf8(file.readAll()), QStringLiteral("^### `([^`]+)`$"));
        QCOMPARE(documented, offered);
    }

    void aMistakeInTheCommandLineEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown") << QStringList{"fly"};
        QTest::newRow("half a command") << QStringList{"gs1"};
        QTest::newRow("too much") << QStringList{"gs1", "parse", "file"};
        QTest::newRow("unknown option") << QStringList{"gs1", "parse", "--fast"};
        QTest::newRow("option without its value") << QStringList{"gs1", "link", "--stem"};
        QTest::newRow("no stem") << QStringList{"gs1", "link", "--stem", "nowhere"};
        QTest::newRow("no time") << QStringList{"gs1", "parse", "--at", "noon"};
        QTest::newRow("no user") << QStringList{"--as", "", "gs1", "parse"};
    }
    void aMistakeInTheCommandLineEndsWithTwo()
    {
        QFETCH(QStringList, arguments);
        const auto ended = run(arguments);
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.output.isEmpty());
        QVERIFY(ended.complaint.startsWith("botiquinctl: "));
    }

    void globalOptionsStandAnywhere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("before") << QStringList{"--store", "x",          "--as", "ana",
                                               "--at",    "2026-12-01", "gs1",  "parse"};
        QTest::newRow("after") << QStringList{"gs1", "parse", "--at=2026-12-01T08:00:00Z", "--as=ana",
                                              "--store=x"};
        QTest::newRow("between") << QStringList{"gs1", "--as", "ana", "parse"};
    }
    void globalOptionsStandAnywhere()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments).code, 0);
    }
};

BQ_SUITE(CommandTableTest);
#include "command_table_test.moc"
