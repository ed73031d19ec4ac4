// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sheets/columns.h"

#include "domain/sheets/title_text.h"
#include "support/sheet_files.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::testing;

namespace {

const ColumnSpecs specs = {{"clave", Need::required, {"clave", "clave cnis", "clave del insumo"}},
                           {"units", Need::required, {"piezas", "cantidad"}},
                           {"validFrom", Need::optional, {"vigente desde"}}};

QString indexesOf(const Columns &columns)
{
    QStringList indexes;
    for (const qsizetype index : columns.indexes)
        indexes << QString::number(index);
    return indexes.join(u' ');
}

} // namespace

class ColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesTitlesWithoutCaseAccentsAndPunctuation_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("folded");
        QTest::newRow("accents") << "TIPOLOGÍA"
                                 << "tipologia";
        QTest::newRow("marks") << "¿QUIÉN RECIBE?"
                               << "quien recibe";
        QTest::newRow("underscores") << "nombre_de_la_unidad"
                                     << "nombre de la unidad";
        QTest::newRow("spaces around and inside") << "  Clave   CNIS "
                                                  << "clave cnis";
        QTest::newRow("line end inside") << "Fecha de\ncaducidad"
                                         << "fecha de caducidad";
        QTest::newRow("points") << "No. Lote"
                                << "no lote";
        QTest::newRow("wide characters") << "Ｃlave"
                                         << "clave";
        QTest::newRow("nothing") << " - "
                                 << "";
    }
    void comparesTitlesWithoutCaseAccentsAndPunctuation()
    {
        QFETCH(QString, title);
        QTEST(foldedTitle(title), "folded");
    }

    void findsColumnsInAnyOrder_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("indexes");
        QTest::addColumn<int>("headerRow");
        QTest::addColumn<QString>("ignored");
        QTest::newRow("in order") << QByteArray("clave,piezas\n1,2\n") << "0 1 -1" << 0 << "";
        QTest::newRow("a spec's own name") << QByteArray("units,clave\n") << "1 0 -1" << 0 << "";
        QTest::newRow("reordered") << QByteArray("CANTIDAD,Vigente desde,Clave CNIS\n1,2,3\n") << "2 0 1" << 0
                                   << "";
        QTest::newRow("others beside")
            << QByteArray("no,clave,observaciones,piezas\n") << "1 3 -1" << 0 << "no observaciones";
        QTest::newRow("titles above")
            << QByteArray("INVENTARIO,\n\nfecha,hoy\nclave,piezas\n1,2\n") << "0 1 -1" << 2 << "";
        QTest::newRow("preferred title wins")
            << QByteArray("clave cnis,cantidad,clave,piezas\n") << "2 3 -1" << 0 << "clave cnis cantidad";
    }
    void findsColumnsInAnyOrder()
    {
        QFETCH(QByteArray, bytes);
        const Columns columns = Columns::find(parsedSheet(bytes), specs);
        QTEST(indexesOf(columns), "indexes");
        QTEST(int(columns.headerRow), "headerRow");
        QTEST(columns.ignored.join(u' '), "ignored");
        QVERIFY(columns.errors.isEmpty());
    }

    void namesTheColumnThatIsMissing()
    {
        const Columns columns = Columns::find(parsedSheet("nada\nclave,lote\n1,2\n"), specs);
        QCOMPARE(textOf(columns.errors),
                 QStringList{QStringLiteral("2 units missingColumn piezas, cantidad, units")});
    }

    void refusesTwoColumnsWithOneTitle()
    {
        const Columns columns = Columns::find(parsedSheet("clave,piezas,Clave\n1,2,3\n"), specs);
        QCOMPARE(textOf(columns.errors), QStringList{QStringLiteral("1 clave repeatedColumn clave")});
        QCOMPARE(columns.errors.first().columnNumber, 3);
    }
};

BQ_SUITE(ColumnsTest);
#include "columns_test.moc"
