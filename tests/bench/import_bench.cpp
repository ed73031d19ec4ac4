// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_bench.h"

#include "command.h"

#include <QDate>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTextStream>

namespace botiquin::bench {

namespace {

constexpr int units = 8'215;
constexpr int unitsARoute = 8;
constexpr int lots = 5'000;

/// A file that is open, or the end of the bench.
class Sheet : public QFile
{
public:
    Sheet(const QString &path, OpenMode mode)
        : QFile(path)
    {
        if (!open(mode | Text))
            qFatal("%s: %s", qPrintable(path), qPrintable(errorString()));
    }
};

QStringList column(const QString &path, int number, int most)
{
    Sheet file(path, QIODevice::ReadOnly);
    QStringList values;
    QTextStream in(&file);
    for (QString line = in.readLine(); in.readLineInto(&line) && values.size() < most;)
        values << line.section(u',', number, number);
    return values;
}

/// The programme's sheet of a round: the first facilities, route by route.
void writeOrders(const QString &path, const QStringList &facilities)
{
    Sheet file(path, QIODevice::WriteOnly);
    QTextStream out(&file);
    out << "FECHA,RUTAS,CLUES,NOMBRE,TIPO DE UNIDAD\n";
    for (int i = 0; i < facilities.size(); ++i)
        out << "03/11/2026,R-" << i / unitsARoute + 1 << ',' << facilities.at(i) << ",UNIDAD " << i + 1
            << ",1-2 NUCLEOS\n";
}

void writeStock(const QString &path, const QStringList &items)
{
    Sheet file(path, QIODevice::WriteOnly);
    QTextStream out(&file);
    out << "clave,lote,caducidad,piezas,ubicacion\n";
    for (int i = 0; i < lots; ++i)
        out << items.at(i % items.size()) << ",L" << i + 1 << ",31/08/2029," << 100 + i % 900 << ",B-"
            << i % 40 + 1 << "-1\n";
}

class Importing
{
public:
    explicit Importing(const QString &store)
        : m_store(store)
    {
    }

    /// Adds the seconds that it took and the rows that were read.
    void of(const char *name, const char *user, const QStringList &words)
    {
        QElapsedTimer timer;
        timer.start();
        const auto said = command(QStringList{s("--store"), m_store, s("--as"), s(user)} + words);
        const double seconds = double(timer.elapsed()) / 1000;
        const auto sheet = said.value(s("sheets")).toArray().first().toObject();
        if (!sheet.value(s("errors")).toArray().isEmpty())
            qFatal("%s: rows are wrong", name);
        const QString begins = s("import.") + s(name);
        m_figures.push_back({begins + s(".rows"), sheet.value(s("rows")).toDouble(), s("rows"), {}});
        m_figures.push_back({begins + s(".seconds"), seconds, s("s"), {}});
    }

    std::vector<Figure> figures() const { return m_figures; }

private:
    QString m_store;
    std::vector<Figure> m_figures;
};

} // namespace

std::vector<Figure> importFigures()
{
    const QTemporaryDir folder;
    const QString store = folder.filePath(s("region"));
    const QString facilities = s(REFERENCE_DATA "/facilities.csv");
    const QString orders = folder.filePath(s("orders.csv"));
    const QString stock = folder.filePath(s("stock.csv"));
    writeOrders(orders, column(facilities, 0, units));
    writeStock(stock, column(s(REFERENCE_DATA "/kit_template_basic.csv"), 1, lots));
    command({s("--store"), store, s("region"), s("create"), s("--demo"), s("--state"), s("OAXACA"),
             s("--warehouse"), s("OCIMB000012")});
    const QString month = QDate::currentDate().addMonths(3).toString(s("yyyy-MM"));
    const QString round = month + s("-E1");
    Importing importing(store);
    importing.of("facilities", "administracion1", {s("import"), s("facilities"), facilities});
    importing.of("facilitiesAgain", "administracion1", {s("import"), s("facilities"), facilities});
    command({s("--store"), store, s("--as"), s("supervision1"), s("plan"), s("round"), s("define"), round,
             s("--month"), month, s("--kind"), s("extraordinary")});
    importing.of("orders", "supervision1",
                 {s("plan"), s("orders"), s("import"), orders, s("--round"), round});
    importing.of("stock", "almacen1", {s("import"), s("stock"), stock});
    return importing.figures();
}

} // namespace botiquin::bench
