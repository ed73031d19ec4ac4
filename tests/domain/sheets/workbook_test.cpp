// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheets/workbook.h"
#include "domain/sheets/zip_archive.h"
#include "support/suite.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>
#include <zip.h>

using namespace botiquin;

namespace {

using Parts = QMap<QByteArray, QByteArray>;

/// The parts that a workbook needs besides its sheet.
Parts usual()
{
    return {
        {"xl/workbook.xml",
         R"(<workbook xmlns:r="R"><sheets><sheet name="Oculta" state="hidden" r:id="r2"/><sheet name="Ronda" r:id="r1"/></sheets></workbook>)"},
        {"xl/_rels/workbook.xml.rels",
         R"(<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="worksheets/sheet2.xml"/></Relationships>)"},
        {"xl/styles.xml",
         R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd&quot; de &quot;mmm"/><numFmt numFmtId="165" formatCode="0.0&quot;d&quot;"/></numFmts>)"
         R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="20"/></cellXfs></styleSheet>)"},
        {"xl/sharedStrings.xml",
         R"(<sst><si><t>CLUES</t></si><si><r><t>RU</t></r><r><t xml:space="preserve">TA </t></r><rPh><t>x</t></rPh></si></sst>)"},
    };
}

QByteArray sheetOf(const QByteArray &rows)
{
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

QByteArray zipped(const Parts &parts)
{
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("w.xlsx")).toUtf8();
    zip_t *archive = zip_open(path.constData(), ZIP_CREATE, nullptr);
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        zip_file_add(archive, part.key().constData(),
                     zip_source_buffer(archive, part->constData(), zip_uint64_t(part->size()), 0), 0);
    zip_close(archive);
    QFile file(QString::fromUtf8(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray workbook(const QByteArray &rows)
{
    auto parts = usual();
    parts["xl/worksheets/sheet1.xml"] = sheetOf(rows);
    return zipped(parts);
}

QString errorOf(const QByteArray &bytes)
{
    const auto sheet = Sheet::parse(bytes, QStringLiteral("w.xlsx"));
    return sheet ? QString() : name(sheet.error().error);
}

} // namespace

class WorkbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreAsPeopleReadThem_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("text");
        QTest::newRow("a shared string") << QByteArray(R"(<c r="A1" t="s"><v>0</v></c>)") << "CLUES";
        QTest::newRow("a rich string") << QByteArray(R"(<c r="A1" t="s"><v>1</v></c>)") << "RUTA";
        QTest::newRow("an inline string") << QByteArray(R"(<c r="A1" t="inlineStr"><is><t>Ñandú &amp; cía</t></is></c>)") << "Ñandú & cía";
        QTest::newRow("a formula's text") << QByteArray(R"(<c r="A1" t="str"><f>B1&amp;"x"</f><v>abc</v></c>)") << "abc";
        QTest::newRow("a whole number") << QByteArray(R"(<c r="A1"><v>12000</v></c>)") << "12000";
        QTest::newRow("a large number") << QByteArray(R"(<c r="A1"><v>1.2E4</v></c>)") << "12000";
        QTest::newRow("a fraction") << QByteArray(R"(<c r="A1"><v>12.5</v></c>)") << "12.5";
        QTest::newRow("three decimals are no thousands") << QByteArray(R"(<c r="A1"><v>12.125</v></c>)") << "12.1250";
        QTest::newRow("a date") << QByteArray(R"(<c r="A1" s="1"><v>46996</v></c>)") << "2028-08-31";
        QTest::newRow("a date with its hour") << QByteArray(R"(<c r="A1" s="1"><v>46996.5</v></c>)") << "2028-08-31 12:00:00";
        QTest::newRow("a date of a format of its own") << QByteArray(R"(<c r="A1" s="2"><v>46996</v></c>)") << "2028-08-31";
        QTest::newRow("d in quotes is no date") << QByteArray(R"(<c r="A1" s="3"><v>46996</v></c>)") << "46996";
        QTest::newRow("an hour") << QByteArray(R"(<c r="A1" s="4"><v>0.354166666666667</v></c>)") << "8:30";
        QTest::newRow("an error") << QByteArray(R"(<c r="A1" t="e"><v>#N/A</v></c>)") << "#N/A";
    }
    void cellsAreAsPeopleReadThem()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, text);
        const auto sheet = Sheet::parse(workbook("<row r=\"1\">" + cell + "</row>"), QStringLiteral("w.xlsx"));
        QVERIFY2(sheet, qPrintable(sheet ? QString() : name(sheet.error().error)));
        QCOMPARE(sheet->rows.front().cells, QStringList{text});
    }

    void gapsAreKeptAndBlankRowsLeftOut()
    {
        const auto sheet = Sheet::parse(workbook(R"(<row r="2"><c r="C2"><v>1</v></c><c r="D2"><v/></c></row><row r="3"/><row r="9"><c><v>2</v></c><c><v>3</v></c></row>)"),
                                        QStringLiteral("w.xlsx"));
        QVERIFY(sheet);
        QCOMPARE(sheet->rows.size(), size_t(2));
        QCOMPARE(sheet->rows[0].line, 2);
        QCOMPARE(sheet->rows[0].cells, (QStringList{"", "", "1"}));
        QCOMPARE(sheet->rows[1].line, 9);
        QCOMPARE(sheet->rows[1].cells, (QStringList{"2", "3"}));
    }

    void whatIsNoWorkbookIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        const QByteArray row = R"(<row r="1"><c r="A1"><v>1</v></c></row>)";
        QTest::newRow("cut off") << workbook(row).chopped(40) << "damagedWorkbook";
        QTest::newRow("another archive") << zipped({{"content.xml", "<office/>"}}) << "workbook";
        QTest::newRow("no sheet") << zipped(usual()) << "damagedWorkbook";
        QTest::newRow("an empty sheet") << workbook("") << "empty";
        QTest::newRow("elements in elements without end") << workbook(QByteArray("<a>").repeated(1'000'000)) << "damagedWorkbook";
        QTest::newRow("a tag without end") << workbook("<row " + QByteArray("a=\"\" ").repeated(100'000) + "/>") << "damagedWorkbook";
        QTest::newRow("tags that do not end") << workbook((QByteArray(65'000, '<') + '>').repeated(200)) << "damagedWorkbook";
        QTest::newRow("a tag of attributes that seem to end it")
            << workbook("<row " + QByteArray("a=\">\" ").repeated(100'000) + "/>") << "damagedWorkbook";
        QTest::newRow("tags of many attributes") << workbook(("<row " + QByteArray("a=\"\" ").repeated(3'000) + "/>").repeated(100))
                                                 << "damagedWorkbook";
        QTest::newRow("a tag behind an instruction with a quote")
            << workbook("<?x '?><row " + QByteArray("a=\"\" ").repeated(100'000) + "/>") << "damagedWorkbook";
        QTest::newRow("namespaces without end")
            << workbook("<row " + QByteArray("xmlns:n=\"c\" ").repeated(60) + QByteArray("><a xmlns:b=\"c\">").repeated(300))
            << "damagedWorkbook";
        QTest::newRow("broken XML") << workbook("<row><c>") << "damagedWorkbook";
        QTest::newRow("two cells in one place") << workbook(R"(<row r="1"><c r="B1"><v>1</v></c><c r="B1"><v>1</v></c></row>)") << "damagedWorkbook";
        QTest::newRow("a column beyond all") << workbook(R"(<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>)") << "tooManyColumns";
        QTest::newRow("a long cell") << workbook(R"(<row><c t="str"><v>)" + QByteArray(40'000, 'x') + "</v></c></row>") << "cellTooLong";
        auto entities = usual();
        entities["xl/worksheets/sheet1.xml"]
            = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
              "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
        QTest::newRow("entities that grow") << zipped(entities) << "damagedWorkbook";
    }
    void whatIsNoWorkbookIsRefusedByName()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, error);
        QCOMPARE(errorOf(bytes), error);
    }

    void aPartThatUnpacksToMoreThanAllowedIsNotRead()
    {
        auto parts = usual();
        parts["xl/worksheets/sheet1.xml"] = QByteArray(ZipArchive::entryBytesMax + 1, ' ');
        const auto bytes = zipped(parts);
        QVERIFY(bytes.size() < 1024 * 1024);
        QCOMPARE(errorOf(bytes), QStringLiteral("damagedWorkbook"));
    }

    void noDamageBringsItDown()
    {
        const auto whole = workbook(R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46996</v></c></row>)");
        for (qsizetype i = 4; i < whole.size(); i += 7) {
            QByteArray bent = whole;
            bent[i] = char(bent[i] ^ 0x5a);
            const auto sheet = Sheet::parse(bent, QStringLiteral("w.xlsx"));
            QVERIFY(!sheet || !sheet->rows.empty());
        }
    }
};

BQ_SUITE(WorkbookTest);
#include "workbook_test.moc"
