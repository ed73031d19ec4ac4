// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dispensing/patient.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;

class CurpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCurpTellsTheYearAndTheInitials_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("curp");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("initials");
        QTest::newRow("as on the certificate") << "HEGG560427MVZRRL04" << "HEGG560427MVZRRL04" << 1956 << "G. H. G.";
        QTest::newRow("small letters") << "beml920313hcmlns09" << "BEML920313HCMLNS09" << 1992 << "L. B. M.";
        QTest::newRow("in groups") << " GOLM-610512 MOCNPR-05 " << "GOLM610512MOCNPR05" << 1961 << "M. G. L.";
        QTest::newRow("another") << "MAAR790213HMNRLF03" << "MAAR790213HMNRLF03" << 1979 << "R. M. A.";
    }
    void aCurpTellsTheYearAndTheInitials()
    {
        QFETCH(QString, typed);
        QFETCH(QString, curp);
        QFETCH(int, year);
        QFETCH(QString, initials);
        const auto parsed = Curp::parse(typed);
        QVERIFY(parsed);
        QCOMPARE(parsed->text(), curp);
        QCOMPARE(parsed->birthYear(), year);
        QCOMPARE(parsed->initials(), initials);
    }

    void aLetterBeforeTheCheckDigitMeansTheYearsFrom2000()
    {
        const QString body = QStringLiteral("PEPA050229HOCRRNA"); // 2005 had no 29 February.
        QCOMPARE(Curp::parse(body + QString::number(Curp::checkDigit(body))).error(), CurpError::wrongDate);
        const QString leap = QStringLiteral("PEPA040229HOCRRNA");
        const auto born = Curp::parse(leap + QString::number(Curp::checkDigit(leap)));
        QVERIFY(born);
        QCOMPARE(born->birthYear(), 2004);
    }

    void whatIsNoCurpSaysWhy_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<CurpError>("error");
        QTest::newRow("empty") << "" << CurpError::wrongLength;
        QTest::newRow("one short") << "HEGG560427MVZRRL0" << CurpError::wrongLength;
        QTest::newRow("one long") << "HEGG560427MVZRRL044" << CurpError::wrongLength;
        QTest::newRow("a digit in the name") << "H3GG560427MVZRRL04" << CurpError::wrongShape;
        QTest::newRow("a letter in the day") << "HEGG56O427MVZRRL04" << CurpError::wrongShape;
        QTest::newRow("a vowel among the consonants") << "HEGG560427MVZRAL04" << CurpError::wrongShape;
        QTest::newRow("no sex") << "HEGG560427ZVZRRL04" << CurpError::wrongShape;
        QTest::newRow("month 13") << "HEGG561327MVZRRL04" << CurpError::wrongDate;
        QTest::newRow("a state that is none") << "HEGG560427MXXRRL04" << CurpError::unknownState;
        QTest::newRow("two letters swapped") << "HGEG560427MVZRRL04" << CurpError::wrongCheckDigit;
        QTest::newRow("wrong last digit") << "HEGG560427MVZRRL05" << CurpError::wrongCheckDigit;
        QTest::newRow("every foreigner's") << "XEXX010101HNEXXXA4" << CurpError::nobodys;
    }
    void whatIsNoCurpSaysWhy()
    {
        QFETCH(QString, typed);
        QFETCH(CurpError, error);
        const auto parsed = Curp::parse(typed);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error(), error);
    }

    void aScanSaysWhoIsMeant_data()
    {
        QTest::addColumn<QString>("read");
        QTest::addColumn<QString>("key");
        QTest::newRow("a CURP") << "golm610512mocnpr05" << "C:GOLM610512MOCNPR05";
        QTest::newRow("the certificate's code") << "GOLM610512MOCNPR05||GOMEZ|LOPEZ|MARIA|MUJER|12/05/1961|OAXACA|20|"
                                                << "C:GOLM610512MOCNPR05";
        QTest::newRow("a credential") << "imss-b 0042-17" << "K:IMSS-B 0042-17";
        QTest::newRow("a credential that begins as a CURP does") << "IMSS770042" << "K:IMSS770042";
        QTest::newRow("an RFC") << "GOLM610512AB3" << "K:GOLM610512AB3";
    }
    void aScanSaysWhoIsMeant()
    {
        QFETCH(QString, read);
        QFETCH(QString, key);
        const auto meant = patientKeyFrom(read);
        QVERIFY(meant);
        QCOMPARE(meant->text(), key);
        QVERIFY(PatientKey::parse(key) == *meant);
    }

    void aMistypedCurpIsNoCredential()
    {
        QCOMPARE(patientKeyFrom(QStringLiteral("GOLM610512MOCNPR06")).error(), CurpError::wrongCheckDigit);
        QCOMPARE(patientKeyFrom(QStringLiteral("GOLM610512MOCNPR")).error(), CurpError::wrongLength);
        QCOMPARE(patientKeyFrom(QStringLiteral("GOLM610512MOCNPR065")).error(), CurpError::wrongLength);
        QVERIFY(!patientKeyFrom(QStringLiteral("  ")));
    }
};

BQ_SUITE(CurpTest);
#include "curp_test.moc"
