// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gs1/linter.h"
#include "support/suite.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace botiquin;
using namespace botiquin::gs1;

namespace {

const Date today = *Date::of(2026, 11, 22);

struct Row
{
    const char *linter;
    const char *value;
    const char *error; ///< "" for none
    qsizetype at = 0;
};

const Row rows[] = {
    {"csum", "09504000059101", ""},
    {"csum", "09504000059102", "wrongCheckDigit", 13},
    {"csum", "952012345678912345", ""},
    {"csum", "9526064000028", ""},
    {"csum", "9526064000029", "wrongCheckDigit", 12},
    {"csumalpha", "1987654Ad4X4bL5ttr2310c2K", ""},
    {"csumalpha", "12345_!\"%&'()*+,-./LC", ""},
    {"csumalpha", "12345_0123456789:;<=>?62", ""},
    {"csumalpha", "12345_nopqrstuvwxyzP2", ""},
    {"csumalpha", "1987654Ad4X4bL5ttr2310cXK", "wrongCheckCharacters", 23},
    {"csumalpha", "1", "wrongCheckCharacters"},
    {"gcppos1", "9521", ""},
    {"gcppos1", "952A", "illegalCompanyPrefix", 3},
    {"gcppos1", "952", "illegalCompanyPrefix", 2},
    {"gcppos2", "X9521", ""},
    {"gcppos2", "1A521", "illegalCompanyPrefix", 1},
    {"gcppos2", "1", "illegalCompanyPrefix"},
    {"yymmd0", "261231", ""},
    {"yymmd0", "261200", ""},
    {"yymmd0", "280229", ""},
    {"yymmd0", "000229", ""},
    {"yymmd0", "270229", "illegalDay", 4},
    {"yymmd0", "261301", "illegalMonth", 2},
    {"yymmd0", "260010", "illegalMonth", 2},
    {"yymmd0", "260431", "illegalDay", 4},
    {"yymmdd", "261231", ""},
    {"yymmdd", "261200", "illegalDay", 4},
    {"yymmdd", "269901", "illegalMonth", 2},
    {"yyyymmdd", "19000228", ""},
    {"yyyymmdd", "19000229", "illegalDay", 6},
    {"yyyymmdd", "20261301", "illegalMonth", 4},
    {"hh", "23", ""},
    {"hh", "24", "illegalHour"},
    {"mi", "59", ""},
    {"mi", "60", "illegalMinute"},
    {"ss", "59", ""},
    {"ss", "60", "illegalSecond"},
    {"hhmi", "2359", ""},
    {"hhmi", "2400", "illegalHour"},
    {"hhmi", "2360", "illegalMinute", 2},
    {"iso3166", "484", ""},
    {"iso3166", "000", "illegalCountry"},
    {"iso3166", "999", "illegalCountry"},
    {"iso3166999", "999", ""},
    {"iso3166999", "484", ""},
    {"iso3166999", "987", "illegalCountry"},
    {"iso3166alpha2", "MX", ""},
    {"iso3166alpha2", "mx", "illegalCountry"},
    {"iso3166alpha2", "AA", "illegalCountry"},
    {"iso4217", "484", ""},
    {"iso4217", "978", ""},
    {"iso4217", "987", "illegalCurrency"},
    {"couponcode", "012345612345611110123", ""},
    {"couponcode", "012345612345611110123101101230123456", ""},
    {"couponcode", "012345612345611110123101101239", ""},
    {"couponcode", "01234561234561111012335006064500606", ""},
    {"couponcode", "01234561234561111012335006064500607", "couponDatesReversed", 34},
    {"couponcode", "0123456123456111101231", "couponTruncated", 21},
    {"couponcode", "0123456", "couponTruncated", 6},
    {"couponcode", "71234567890123", "couponIllegalDigit"},
    {"couponcode", "012345612345611115", "couponIllegalDigit", 17},
    {"couponcode", "0123456123456111101230", "couponExcess", 21},
    {"couponcode", "a12345612345611110123", "notADigit"},
    {"couponcode", "0123456123456111101233200010", "illegalMonth", 24},
    {"couponcode", "01234561234561111012390000", ""},
    {"couponcode", "01234561234561111012390002", "couponIllegalDigit", 25},
    {"couponposoffer", "001234561234560123456", ""},
    {"couponposoffer", "061234567890121234569123456789012345", ""},
    {"couponposoffer", "201234561234560123456", "couponIllegalDigit"},
    {"couponposoffer", "07", "couponIllegalDigit", 1},
    {"couponposoffer", "001234561234560", "couponTruncated", 14},
    {"couponposoffer", "0012345612345601234567", "couponExcess", 21},
    {"hyphen", "-", ""},
    {"hyphen", "X", "notHyphen"},
    {"nonzero", "0001", ""},
    {"nonzero", "0000", "zeroValue"},
    {"zero", "0", ""},
    {"zero", "1", "notZero"},
    {"nozeroprefix", "10", ""},
    {"nozeroprefix", "012", "leadingZero"},
    {"pcenc", "Calle%20Mina%2c 4", ""},
    {"pcenc", "ABC%0g", "malformedPercentSequence", 3},
    {"pcenc", "ABC%2", "malformedPercentSequence", 3},
    {"pcenc", "%", "malformedPercentSequence"},
    {"pieceoftotal", "0102", ""},
    {"pieceoftotal", "9999", ""},
    {"pieceoftotal", "0099", "zeroValue"},
    {"pieceoftotal", "0100", "zeroValue", 2},
    {"pieceoftotal", "0302", "pieceExceedsTotal"},
    {"posinseqslash", "2/3", ""},
    {"posinseqslash", "3/3", ""},
    {"posinseqslash", "4/3", "pieceExceedsTotal"},
    {"posinseqslash", "0/3", "leadingZero"},
    {"posinseqslash", "1/0", "leadingZero", 2},
    {"posinseqslash", "12/", "malformedSequence"},
    {"posinseqslash", "/12", "malformedSequence"},
    {"posinseqslash", "123", "malformedSequence"},
    {"posinseqslash", "1//", "malformedSequence"},
    {"iban", "FR7630006000011234567890189", ""},
    {"iban", "BE71096123456769", ""},
    {"iban", "MT90MALT011000012345MTLCAST001SABC", ""},
    {"iban", "BE71096123456760", "wrongIbanChecksum", 2},
    {"iban", "AB12345678901234", "illegalIban"},
    {"iban", "FR12_45678901234", "illegalIban", 4},
    {"iban", "BE71", "illegalIban"},
    {"latitude", "1800000000", ""},
    {"latitude", "1800000001", "illegalLatitude"},
    {"longitude", "3600000000", ""},
    {"longitude", "3600000001", "illegalLongitude"},
    {"mediatype", "10", ""},
    {"mediatype", "80", ""},
    {"mediatype", "11", "illegalMediaType"},
    {"mediatype", "00", "illegalMediaType"},
    {"importeridx", "-", ""},
    {"importeridx", "=", "illegalImporterIndex"},
    {"importeridx", "+", "illegalImporterIndex"},
    {"packagetype", "201", ""},
    {"packagetype", "8", ""},
    {"packagetype", "ZZ", ""},
    {"packagetype", "PX", ""},
    {"packagetype", "px", "illegalPackageType"},
    {"packagetype", "2000", "illegalPackageType"},
    {"winding", "9", ""},
    {"winding", "2", "illegalWinding"},
    {"yesno", "1", ""},
    {"yesno", "2", "notYesOrNo"},
    {"hasnondigit", "1A", ""},
    {"hasnondigit", "12", "onlyDigits"},
    {"iso5218", "9", ""},
    {"iso5218", "3", "illegalSex"},
};

QSet<QString> lintersOfTheDictionary()
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/gs1/gs1-syntax-dictionary.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression component(QStringLiteral("\\s\\[?[NXYZ][.0-9]+\\]?((,[a-z0-9]+)+)"));
    QSet<QString> names;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'#'))
            continue;
        for (auto found = component.globalMatch(line); found.hasNext();) {
            for (const QString &name : found.next().captured(1).split(u',', Qt::SkipEmptyParts))
                names.insert(name);
        }
    }
    return names;
}

} // namespace

class LinterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(rows)); ++i)
            QTest::addRow("%s %s", rows[i].linter, rows[i].value) << i;
    }
    void findsWhatIsWrongAndWhere()
    {
        QFETCH(int, index);
        const Row &row = rows[index];
        const auto rule = linterNamed(row.linter);
        QVERIFY(rule);
        const auto fault = rule->run(row.value, today);
        QCOMPARE(fault ? name(fault->error).toByteArray() : QByteArray(), QByteArray(row.error));
        if (fault)
            QCOMPARE(fault->at, row.at);
    }

    void knowsEveryLinterOfTheDictionaryAndTheyAreTried()
    {
        const auto names = lintersOfTheDictionary();
        QCOMPARE(names.size(), 34);
        for (const QString &name : names) {
            const QByteArray linter = name.toLatin1();
            QVERIFY2(linterNamed(linter), linter.constData());
            bool passes = false;
            bool fails = false;
            for (const Row &row : rows) {
                if (linter == row.linter)
                    (*row.error ? fails : passes) = true;
            }
            QVERIFY2(passes && fails, linter.constData());
        }
    }

    void knowsNoOthers()
    {
        QVERIFY(!linterNamed(""));
        QVERIFY(!linterNamed("csu"));
        QVERIFY(!linterNamed("csum "));
    }
};

BQ_SUITE(LinterTest);
#include "linter_test.moc"
