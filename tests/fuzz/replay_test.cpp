// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "target.h"

#include <QDir>
#include <QTest>

using botiquin::testing::FuzzTarget;

/// Every file of tests/fuzz/corpora through its target, without libFuzzer. A file is a case: what a fuzzer found is
/// added there under a name that tells it.
class ReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTargetHasACorpusAndEveryCorpusATarget()
    {
        QStringList targets;
        for (const auto &target : FuzzTarget::all())
            targets << QString::fromLatin1(target.name);
        targets.sort();
        QCOMPARE(QDir(corpora()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), targets);
        for (const auto &target : targets)
            QVERIFY2(!filesOf(target).isEmpty(), qPrintable(target));
    }

    void everyFileEnds_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("file");
        for (const auto &target : FuzzTarget::all()) {
            const QString name = QString::fromLatin1(target.name);
            for (const auto &file : filesOf(name))
                QTest::newRow(qPrintable(name + u'/' + file)) << name << file;
        }
    }
    void everyFileEnds()
    {
        QFETCH(const QString, target);
        QFETCH(const QString, file);
        QFile input(corpora() + u'/' + target + u'/' + file);
        QVERIFY(input.open(QIODevice::ReadOnly));
        const QByteArray bytes = input.readAll();
        for (const auto &one : FuzzTarget::all()) {
            if (target == QLatin1String(one.name))
                one.run(bytes); // ends the process where it must not
        }
    }

private:
    static QString corpora() { return QStringLiteral(SOURCE_ROOT "/tests/fuzz/corpora"); }
    static QStringList filesOf(const QString &target)
    {
        return QDir(corpora() + u'/' + target).entryList(QDir::Files, QDir::Name);
    }
};

BQ_SUITE(ReplayTest);
#include "replay_test.moc"
