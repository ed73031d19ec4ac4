// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace {

struct Row
{
    const char *line;
    const char *parsed;
    const char *linked;
};

const Row rows[] = {
    {"]d2010950400005910117261231"
     "10AB12",
     R"({"ok":true,"symbology":"]d2","elementString":"^01095040000591011726123110AB12","elements":[)"
     R"({"ai":"01","value":"09504000059101"},{"ai":"17","value":"261231"},{"ai":"10","value":"AB12"}],)"
     R"("data":null,"warnings":[]})",
     R"({"ok":true,"link":"https://id.gs1.org/01/09504000059101/10/AB12?17=261231"})"},
    {"(10)AB12",
     R"({"ok":true,"symbology":null,"elementString":"^10AB12","elements":[{"ai":"10","value":"AB12"}],)"
     R"("data":null,"warnings":["requiredAiMissing"]})",
     R"({"ok":false,"error":"noPrimaryKey","at":0})"},
    {"https://id.gs1.org/01/9504000059101?17=261231",
     R"({"ok":true,"symbology":null,"elementString":"^010950400005910117261231","elements":[)"
     R"({"ai":"01","value":"09504000059101"},{"ai":"17","value":"261231"}],"data":null,"warnings":[]})",
     R"({"ok":true,"link":"https://id.gs1.org/01/09504000059101?17=261231"})"},
    {"9504000059101",
     R"({"ok":true,"symbology":null,"elementString":"^0109504000059101",)"
     R"("elements":[{"ai":"01","value":"09504000059101"}],"data":null,"warnings":[]})",
     R"({"ok":true,"link":"https://id.gs1.org/01/09504000059101"})"},
    {"]C0\"\\\x01\x1f\x7f",
     R"({"ok":true,"symbology":"]C0","elementString":null,"elements":[],"data":"\"\\\u0001\u001f\u007f","warnings":[]})",
     R"({"ok":false,"error":"notGs1","at":0})"},
    {"caf\xc3\xa9",
     "{\"ok\":true,\"symbology\":null,\"elementString\":null,\"elements\":[],\"data\":\"caf\xc3\xa9\","
     "\"warnings\":[]}",
     R"({"ok":false,"error":"notGs1","at":0})"},
    {"caf\xe9\xff",
     "{\"ok\":true,\"symbology\":null,\"elementString\":null,\"elements\":[],\"data\":"
     "\"caf\xc3\xa9\xc3\xbf\",\"warnings\":[]}",
     R"({"ok":false,"error":"notGs1","at":0})"},
    {"]d1", R"({"ok":true,"symbology":"]d1","elementString":null,"elements":[],"data":"","warnings":[]})",
     R"({"ok":false,"error":"notGs1","at":0})"},
    {"", R"({"ok":false,"error":"emptyCode","at":0})", R"({"ok":false,"error":"emptyCode","at":0})"},
    {"]d28912345", R"({"ok":false,"error":"unknownAi","at":3})",
     R"({"ok":false,"error":"unknownAi","at":3})"},
    {"(01)09504000059101(8200)x",
     R"({"ok":true,"symbology":null,"elementString":"^01095040000591018200x","elements":[)"
     R"({"ai":"01","value":"09504000059101"},{"ai":"8200","value":"x"}],"data":null,"warnings":[]})",
     R"({"ok":false,"error":"notADataAttribute","at":18})"},
};

QByteArray answers(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(QStringLiteral(BOTIQUINCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        return "did not end well";
    return process.readAllStandardOutput();
}

} // namespace

class Gs1CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEveryLineInOrder_data()
    {
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::newRow("LF") << QByteArray("\n");
        QTest::newRow("CR LF") << QByteArray("\r\n");
    }
    void answersEveryLineInOrder()
    {
        QFETCH(QByteArray, lineEnd);
        QByteArray input;
        QByteArray parsed;
        QByteArray linked;
        for (const Row &row : rows) {
            input += row.line + lineEnd;
            parsed += row.parsed + QByteArray("\n");
            linked += row.linked + QByteArray("\n");
        }
        QCOMPARE(answers({"gs1", "parse"}, input), parsed);
        QCOMPARE(answers({"gs1", "link"}, input), linked);
        for (const QByteArray &line : parsed.trimmed().split('\n'))
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
    }

    void answersTheLastLineWithoutItsEnd()
    {
        QCOMPARE(answers({"gs1", "parse"}, rows[0].line), QByteArray(rows[0].parsed) + '\n');
    }

    void linksBeginWithTheStem()
    {
        QCOMPARE(answers({"gs1", "link", "--stem", "https://botiquin.example/k/"}, "9504000059101\n"),
                 QByteArray("{\"ok\":true,\"link\":\"https://botiquin.example/k/01/09504000059101\"}\n"));
    }

    void theClaimedTimeDecidesTheCentury()
    {
        // 29 February exists in 2000 and not in 2100.
        QCOMPARE(answers({"gs1", "parse", "--at", "2026-11-22"}, "(7006)000229\n").left(11),
                 QByteArray("{\"ok\":true,"));
        QCOMPARE(answers({"gs1", "parse", "--at", "2090-11-22"}, "(7006)000229\n"),
                 QByteArray("{\"ok\":false,\"error\":\"illegalDay\",\"at\":10}\n"));
    }

    void answersALineBeforeTheNextIsSent()
    {
        QProcess process;
        process.start(QStringLiteral(BOTIQUINCTL), {"gs1", "parse"});
        for (const Row &row : rows) {
            process.write(row.line + QByteArray("\n"));
            while (!process.canReadLine())
                QVERIFY(process.waitForReadyRead(10'000));
            QCOMPARE(process.readLine().trimmed(), QByteArray(row.parsed));
        }
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
    }

    void answersTenThousandLinesASecond()
    {
        constexpr int repeats = 2000;
        QByteArray input;
        for (const Row &row : rows)
            input += row.line + QByteArray("\n");
        input = input.repeated(repeats);
        const auto count = input.count('\n');

        QElapsedTimer timer;
        timer.start();
        QCOMPARE(answers({"gs1", "parse"}, input).count('\n'), count);
        const auto perSecond = count * 1000 / std::max<qint64>(timer.elapsed(), 1);
        qInfo("%lld lines a second; promised: 10,000", static_cast<long long>(perSecond));
#ifndef __SANITIZE_ADDRESS__ // which is several times slower
        QVERIFY(perSecond >= 10'000);
#endif
    }

    void eightKilobytesOfGarbageAreAnswered()
    {
        QByteArray input;
        for (int seed = 0; seed < 64; ++seed) {
            QByteArray line(8192, '\0');
            for (qsizetype i = 0; i < line.size(); ++i)
                line[i] = char((i * 31 + seed * 97 + (i * i) % 251) & 0xff);
            line.replace('\n', 'x');
            input += line + '\n';
        }
        const auto lines = answers({"gs1", "parse"}, input).split('\n');
        QCOMPARE(lines.size(), 65);
        for (int i = 0; i < 64; ++i)
            QVERIFY(QJsonDocument::fromJson(lines[i]).object().contains(QStringLiteral("ok")));
    }
};

BQ_SUITE(Gs1CommandsTest);
#include "gs1_commands_test.moc"
