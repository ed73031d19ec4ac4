// SPDX-License-Identifier: GPL-3.0-or-later
#include "clinic_day.h"
#include "support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace botiquin;
using namespace botiquin::bench;

/// Files of a clinic's day from anywhere: a day, or why not.
class ClinicDayTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray line(const QByteArray &member = {}, const QByteArray &value = {})
    {
        QByteArray all = R"({"time":1795181449910,"type":"dispense","facility":"CSSSA001234","item":"070.000.6410.00",)"
                         R"("lot":"R26R6434","expiry":"2028-01-01","qty":30,"src":"X","dst":"PAC","user":"u67462"})";
        if (member.isEmpty())
            return all;
        const auto at = all.indexOf('"' + member + "\":") + member.size() + 3;
        const auto end = std::min(all.indexOf(",\"", at), all.size());
        return all.replace(at, (end < at ? all.size() - 1 : end) - at, value);
    }
    Result<ClinicDay, QString> read(const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QStringLiteral("day")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        file.close();
        return ClinicDay::read(file.fileName());
    }

private Q_SLOTS:
    void theStoredDaysAreRead()
    {
        const auto own = ClinicDay::read(QStringLiteral(TEST_DATA "/exchange/clinic_day_own.jsonl"));
        const auto others = ClinicDay::read(QStringLiteral(TEST_DATA "/exchange/clinic_day_others.jsonl"));
        QVERIFY(own && others);
        QCOMPARE(own->acts.size(), size_t(200));
        QCOMPARE(others->acts.size(), size_t(50));
        const auto dispensed = [](const auto &act) { return std::holds_alternative<Dispensed>(act.body); };
        QCOMPARE(std::count_if(own->acts.begin(), own->acts.end(), dispensed), 168);
        QCOMPARE(own->acts.front().time.seconds, qint64(1'795'181'449));
    }

    void whatIsNoDayIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why"); ///< at the end of what is said
        const auto row = [](const char *name, const QByteArray &bytes, const char *why) {
            QTest::newRow(name) << bytes << QString::fromLatin1(why);
        };
        row("nothing", {}, "day: empty");
        row("empty lines", "\n\n \n", "day: empty");
        row("no JSON", line() + "\nhello\n", "day:2: notAnObject");
        row("an array", "[1,2]\n", "day:1: notAnObject");
        row("zeros", QByteArray(1000, '\0'), "day:1: notAnObject");
        row("an endless line", QByteArray(100'000, 'x'), "day:1: lineTooLong");
        row("too many lines", QByteArray(ClinicDay::linesMax + 1, '\n'), "tooManyLines");
        row("no facility", line("facility", "\"\""), "day:1: facility");
        row("no item", line("item", "\"Paracetamol\""), "day:1: item");
        row("an item that is a number", line("item", "7"), "day:1: item");
        row("no lot", line("lot", "\"\""), "day:1: lot");
        row("no day", line("expiry", "\"2028-02-31\""), "day:1: expiry");
        row("part of a unit", line("qty", "1.5"), "day:1: qty");
        row("no units", line("qty", "0"), "day:1: qty");
        row("fewer than none", line("qty", "-4"), "day:1: qty");
        row("more than there are", line("qty", "1e300"), "day:1: qty");
        row("many digits", line("qty", "9007199254740991"), "day:1: qty");
        row("a text", line("qty", "\"30\""), "day:1: qty");
        row("before all time", line("time", "-1"), "day:1: time");
        row("after all time", line("time", "9007199254740991"), "day:1: time");
        row("nobody", line("user", "\"\""), "day:1: user");
        row("a kind of nothing", line("type", "\"eat\""), "day:1: type");
        row("from nowhere", line("type", "\"receive\"").replace("\"src\":\"X\"", "\"src\":\"\""), "day:1: src");
    }
    void whatIsNoDayIsRefusedByName()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, why);
        const auto day = read(bytes);
        QVERIFY(!day);
        QVERIFY2(day.error().endsWith(why), qPrintable(day.error()));
    }

    void ofAnotherFacilityIsReadAsOfTheOneThatIsAsked()
    {
        const auto file = m_folder.filePath(QStringLiteral("others"));
        const auto asked = *Clues::parse(QStringLiteral("CSSSA001234"));
        QVERIFY(read(line("facility", "\"OCIMB003215\"") + '\n' + line("facility", "\"OCIMB000596\"")));
        QVERIFY(QFile::rename(m_folder.filePath(QStringLiteral("day")), file));
        const auto day = ClinicDay::read(file, asked);
        QVERIFY(day && day->facility == asked && day->acts.size() == 2);
        for (const auto &act : day->acts)
            QVERIFY(std::get<Dispensed>(act.body).facility == asked);
        QVERIFY(ClinicDay::read(file)->facility == *Clues::parse(QStringLiteral("OCIMB003215")));
    }

    void noFileIsRefusedByName()
    {
        QVERIFY(ClinicDay::read(m_folder.filePath(QStringLiteral("none"))).error().endsWith(QStringLiteral("none: notReadable")));
    }

    void everyTypeIsOneOfOurKinds()
    {
        QByteArray all;
        for (const char *type : {"dispense", "receive", "transfer", "waste", "adjust", "count"})
            all += line("type", '"' + QByteArray(type) + '"') + '\n';
        all += line("type", "\"adjust\"").replace("\"qty\":30", "\"qty\":-3") + '\n';
        all += line("type", "\"adjust\"").replace("\"qty\":30", "\"qty\":0") + '\n';
        const auto day = read(all);
        QVERIFY2(day, day ? "" : qPrintable(day.error()));
        std::vector<Kind> kinds;
        for (const auto &act : day->acts)
            kinds.push_back(Kind(kindOf(act.body)));
        QVERIFY((kinds == std::vector<Kind>{Kind::dispensed, Kind::stockReceived, Kind::stockMoved, Kind::stockWrittenOff,
                                           Kind::stockWrittenOff, Kind::countClosed, Kind::stockReceived, Kind::countClosed}));
    }
};

BQ_SUITE(ClinicDayTest);
#include "clinic_day_test.moc"
