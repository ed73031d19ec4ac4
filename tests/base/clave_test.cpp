// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clave.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;

class ClaveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFormThatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal");
        QTest::newRow("medicine") << "010.000.0104.00" << "010.000.0104.00";
        QTest::newRow("no dots") << "010000010400" << "010.000.0104.00";
        QTest::newRow("spaces around") << "  010.000.0104.00 " << "010.000.0104.00";
        QTest::newRow("hyphens") << "010-000-0104-00" << "010.000.0104.00";
        QTest::newRow("three groups") << "060.004.0109" << "060.004.0109";
        QTest::newRow("three groups, no dots") << "0600040109" << "060.004.0109";
        QTest::newRow("curing material with an empty variant") << "060.004.0109.00" << "060.004.0109";
        QTest::newRow("curing material with a variant") << "060.004.0109.01" << "060.004.0109.01";
        QTest::newRow("other groups keep their variant") << "070.000.6410.00" << "070.000.6410.00";
    }
    void readsEveryFormThatPeopleWrite()
    {
        QFETCH(QString, text);
        QFETCH(QString, normal);
        const auto clave = Clave::parse(text);
        QVERIFY(clave);
        QCOMPARE(clave->text(), normal);
    }

    void refusesWhatIsNoClave_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "010", "010.000.0104.0", "01.0000.0104.00", "010.000.0104.00.", "O10.000.0104.00",
                                 "010.000.0104.000", ".010.000.0104.00", "010..000.0104.00", "٠١٠.٠٠٠.٠١٠٤.٠٠"})
            QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
    }
    void refusesWhatIsNoClave()
    {
        QFETCH(QString, text);
        QVERIFY(!Clave::parse(text));
    }
};

BQ_SUITE(ClaveTest);
#include "clave_test.moc"
