// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What the matches of an expression that has one group have in it.
QStringList found(const QString &expression, const QString &text)
{
    QStringList all;
    auto matches = QRegularExpression(expression).globalMatch(text);
    while (matches.hasNext())
        all << matches.next().captured(1);
    return all;
}

/// "TripDesk::plan" for each method of the header's classes that everybody may call and that says how it ended, as
/// often as it is declared.
QStringList methodsOf(const QString &header)
{
    QStringList all;
    const QString text = textOf(header);
    static const QRegularExpression aClass(QStringLiteral("^class (\\w+)[^;{]*\\{(.*?)^\\};"),
                                           QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    auto classes = aClass.globalMatch(text);
    while (classes.hasNext()) {
        const auto one = classes.next();
        const QString open = one.captured(2).section(QStringLiteral("private:"), 0, 0);
        const auto names = found(
            QStringLiteral("(?:\\[\\[nodiscard\\]\\]|virtual)\\s+(?:static )?(?:virtual )?(?:Answer|Told|Outcome)<[^;()]*>\\s+(\\w+)\\("),
            open);
        for (const auto &name : names)
            all << one.captured(1) + QStringLiteral("::") + name;
    }
    return all;
}

/// Of every desk, and of what is kept beside the log.
QStringList methodsOfDesks()
{
    QStringList all;
    QDirIterator headers(QStringLiteral(SOURCE_ROOT "/models/journal"),
                         {QStringLiteral("*_desk.h"), QStringLiteral("open_count.h"), QStringLiteral("work_drafts.h")},
                         QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext())
        all << methodsOf(headers.next());
    return all;
}

/// The rows of DeskFaultTest, by the method that each is of.
QStringList methodsThatFail()
{
    QStringList all;
    QDirIterator tables(QStringLiteral(SOURCE_ROOT "/tests/journal/faults"), {QStringLiteral("*_methods.cpp")});
    while (tables.hasNext())
        all << found(QStringLiteral("\"(\\w+::\\w+)[\",]"), textOf(tables.next()));
    return all;
}

/// Those that write nothing.
const QStringList &readers()
{
    static const QStringList all{
        QStringLiteral("CountDesk::explain"),      QStringLiteral("CountDesk::keyItems"),
        QStringLiteral("CountDesk::open"),         QStringLiteral("CountDesk::plan"),
        QStringLiteral("DeliveryDesk::begun"),     QStringLiteral("DeliveryDesk::look"),
        QStringLiteral("DeviceDesk::freeNurse"),   QStringLiteral("DispensingDesk::contents"),
        QStringLiteral("DispensingDesk::judge"),   QStringLiteral("DispensingDesk::open"),
        QStringLiteral("DispensingDesk::propose"), QStringLiteral("FleetDesk::standing"),
        QStringLiteral("ImportDesk::plan"),        QStringLiteral("ImportDesk::tryOut"), // takes all of it back
        QStringLiteral("MoveDesk::draft"),         QStringLiteral("OpenCount::open"),
        QStringLiteral("PackingDesk::contents"),   QStringLiteral("PackingDesk::context"),
        QStringLiteral("PatientDesk::find"),       QStringLiteral("PatientDesk::who"),
        QStringLiteral("PlanDesk::plan"),          QStringLiteral("RouteDesk::plan"),
        QStringLiteral("ScanDesk::recent"),        QStringLiteral("SsccDesk::left"),
        QStringLiteral("SsccDesk::next"),          QStringLiteral("StockDesk::judge"),
        QStringLiteral("TripDesk::judge"),         QStringLiteral("TripDesk::othersOf"),
        QStringLiteral("WaveDesk::inHand"),        QStringLiteral("WorkDrafts::entries"),
        QStringLiteral("WorkDrafts::keys"),
    };
    return all;
}

} // namespace

/// DeskFaultTest leaves no method of a desk out that writes.
class FaultTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMethodThatWritesFailsStatementByStatement()
    {
        const QStringList declared = methodsOfDesks();
        const QStringList failing = methodsThatFail();
        QVERIFY2(declared.size() > 100, qPrintable(QString::number(declared.size())));
        QStringList leftOut;
        for (const auto &method : declared) {
            if (!readers().contains(method) && failing.count(method) < declared.count(method))
                leftOut << method;
        }
        leftOut.removeDuplicates();
        QCOMPARE(leftOut, QStringList());
    }

    void everyNameIsAMethodsAndStandsInOneList()
    {
        const QStringList declared = methodsOfDesks();
        const QStringList failing = methodsThatFail();
        for (const auto &method : failing + readers())
            QVERIFY2(declared.contains(method), qPrintable(method + QStringLiteral(" is no method")));
        for (const auto &method : failing)
            QVERIFY2(!readers().contains(method), qPrintable(method + QStringLiteral(" is said to write nothing")));
    }
};

BQ_SUITE(FaultTableTest);
#include "fault_table_test.moc"
