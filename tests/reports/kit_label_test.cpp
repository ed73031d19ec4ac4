// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_reader.h"
#include "reports/pdf.h"
#include "samples.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::reports;
using namespace botiquin::reports::testing;

class KitLabelTest : public QObject
{
    Q_OBJECT

    static Outcome<Printed> write(const QString &path, const KitLabel &label, int dpi = 600)
    {
        return writePdf(path,
                        {QStringLiteral("Etiqueta"), QStringLiteral("Botiquín"), PageForm::boxLabel, dpi},
                        [&](Paper &paper) { return paintKitLabel(label, paper); });
    }

    static KitLabel fullest(KitLabel label)
    {
        label.facilityName = samples::longClinic;
        label.municipality = QStringLiteral("Heroica Ciudad de Tlaxiaco de la Montaña y de los Valles");
        label.seal = *SealNumber::parse(QStringLiteral("SELLO-DE-PRUEBA-0123456789-ABCDE"));
        label.route = *RouteId::parse(QStringLiteral("RUTA-MONTAÑA-20-037-BIS"));
        label.stop = 128;
        label.warehouse = QStringLiteral("Almacén regional de la Sierra Norte y la Cuenca del Papaloapan");
        label.box = 12;
        label.boxes = 12;
        label.isReprint = true;
        label.pieces = Units(Units::lineMax);
        return label;
    }

private Q_SLOTS:
    void bothCodesAreReadFromThePrint_data()
    {
        QTest::addColumn<bool>("cold");
        QTest::addColumn<bool>("full");
        QTest::addColumn<int>("deviceDpi");
        QTest::addColumn<int>("rasterDpi");
        for (const bool cold : {false, true}) {
            for (const bool full : {false, true}) {
                for (const auto &[device, raster] :
                     {std::pair(600, 203), {600, 300}, {203, 203}, {300, 300}}) {
                    if (full && device != raster)
                        continue;
                    QTest::addRow("%s %s, %d dots printed at %d", cold ? "cold" : "dry",
                                  full ? "full" : "plain", device, raster)
                        << cold << full << device << raster;
                }
            }
        }
    }
    void bothCodesAreReadFromThePrint()
    {
        QFETCH(bool, cold);
        QFETCH(bool, full);
        QFETCH(int, deviceDpi);
        QFETCH(int, rasterDpi);
        auto label = cold ? samples::coldLabel() : samples::kitLabel();
        if (full)
            label = fullest(label);
        const QString name = QStringLiteral("kit-%1-%2-%3.pdf")
                                 .arg(cold ? QStringLiteral("cold") : QStringLiteral("dry"),
                                      full ? QStringLiteral("full") : QStringLiteral("plain"))
                                 .arg(deviceDpi);
        const QString pdf = documentPath(name);
        const auto printed = write(pdf, label, deviceDpi);
        QVERIFY(printed);
        for (const QString &text : printed->unfitted)
            QVERIFY2(full && cold && text.startsWith(label.warehouse), qPrintable(text));
        const auto pages = rasterise(pdf, rasterDpi);
        QCOMPARE(pages.size(), 1);
        const QByteArray content = "00" + label.sscc.text().toLatin1();
        QCOMPARE(linearCodes(pages[0]), QList<QByteArray>{content});
        QCOMPARE(dataMatrix(pages[0]), '\x1d' + content);
    }

    void holdsNoPixels()
    {
        const QString pdf = documentPath(QStringLiteral("kit-dry.pdf"));
        QVERIFY(write(pdf, samples::kitLabel()));
        QVERIFY(!hasImages(pdf));
    }

    void saysWhereItGoes()
    {
        const QString pdf = documentPath(QStringLiteral("kit-words.pdf"));
        QVERIFY(write(pdf, samples::kitLabel()));
        const QString said = words(pdf, 1);
        for (const char *word : {"Kit de diciembre 2026", "1 de 1", "Zoogochi", "Ixtlán de Juárez, Oaxaca",
                                 "OCIMB000596", "20-037", "mar 24 nov", "147 claves · 1,900 piezas",
                                 "0047182", "19 nov 2026", "(00) 195212340000041273"})
            QVERIFY2(said.contains(QString::fromUtf8(word)), word);
        QVERIFY(!said.contains(QStringLiteral("reimpresa")));
    }

    void aBoxThatIsSentElsewhereSaysWhyAndHasNoSeal()
    {
        auto label = samples::kitLabel();
        label.sentFor = QStringLiteral("Préstamo");
        label.seal.reset();
        label.route.reset();
        label.stop.reset();
        label.deliverOn.reset();
        const QString pdf = documentPath(QStringLiteral("sent.pdf"));
        const auto printed = write(pdf, label);
        QVERIFY(printed);
        QCOMPARE(printed->unfitted, QStringList());
        const QString said = words(pdf, 1);
        QVERIFY(said.contains(QStringLiteral("Envío: Préstamo")));
        QVERIFY(said.contains(QStringLiteral("Va de una unidad a otra")));
        QVERIFY(!said.contains(QStringLiteral("Kit de")));
        QCOMPARE(linearCodes(rasterise(pdf, 203).front()), QList<QByteArray>{"00" + label.sscc.text().toLatin1()});
    }

    void datesFollowTheLocale()
    {
        auto label = samples::kitLabel();
        label.locale = QLocale(QLocale::English, QLocale::UnitedStates);
        const QString pdf = documentPath(QStringLiteral("kit-english.pdf"));
        QVERIFY(write(pdf, label));
        const QString said = words(pdf, 1);
        QVERIFY(said.contains(QStringLiteral("December 2026")));
        QVERIFY(said.contains(QStringLiteral("Tue 24 Nov")));
    }

    void eachKitOfAClinicSaysWhichItIs()
    {
        auto label = samples::kitLabel();
        label.kit = 2;
        label.kits = 3;
        label.month = *Month::of(2026, 9);
        const QString pdf = documentPath(QStringLiteral("kit-of-three.pdf"));
        const auto printed = write(pdf, label);
        QVERIFY(printed);
        QCOMPARE(printed->unfitted, QStringList());
        const QString said = words(pdf, 1);
        QVERIFY(said.contains(QStringLiteral("Kit 2 de 3")));
        QVERIFY(said.contains(QStringLiteral("Caja 1 de")));
    }

    void aColdBoxSaysSo()
    {
        const QString pdf = documentPath(QStringLiteral("kit-cold-words.pdf"));
        QVERIFY(write(pdf, samples::coldLabel()));
        QVERIFY(words(pdf, 1).contains(QStringLiteral("FRÍO 2 a 8 °C")));
    }

    void aBoxWithoutARouteIsPrinted()
    {
        auto label = samples::kitLabel();
        label.route.reset();
        label.stop.reset();
        label.deliverOn.reset();
        label.content = LabelContent::supplies;
        label.coldClaves = 0;
        label.facilityName = QStringLiteral("Natividad");
        const QString pdf = documentPath(QStringLiteral("kit-no-route.pdf"));
        QVERIFY(write(pdf, label));
        QVERIFY(words(pdf, 1).contains(QStringLiteral("Material de curación")));
    }

    void whatDoesNotFitIsTold()
    {
        auto label = samples::kitLabel();
        label.facilityName = QStringLiteral("Hospital ").repeated(300);
        const auto printed = write(documentPath(QStringLiteral("kit-endless.pdf")), label);
        QVERIFY(printed);
        QCOMPARE(printed->unfitted, QStringList{label.facilityName.simplified()});
    }
};

BQ_SUITE(KitLabelTest);
#include "kit_label_test.moc"
