// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_reader.h"
#include "reports/facts_digest.h"
#include "reports/pdf.h"
#include "reports/printing.h"
#include "reports/trip_papers.h"
#include "samples.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::reports;
using namespace botiquin::reports::testing;

class TripPapersTest : public QObject
{
    Q_OBJECT

    static Sscc code(int number) { return *Sscc::build(1, QStringLiteral("9521234"), quint64(number)); }

    static RoadTrip trip()
    {
        return {*TripId::parse(QStringLiteral("2026-12/20-037/1")),
                *RouteId::parse(QStringLiteral("20-037")),
                *RoundId::parse(QStringLiteral("2026-12")),
                Month::of(2026, 12),
                RoundKind::ordinary,
                *Date::of(2026, 11, 24),
                QStringLiteral("Almacén Oaxaca"),
                Transport::van,
                QStringLiteral("RX-48-217"),
                QStringLiteral("Pedro Sánchez Martínez"),
                QStringLiteral("C-88\nC-89")};
    }

    static RoadStop stop(int position, int firstBox, int boxes, const QString &name)
    {
        RoadStop stop{position, *Clues::parse(QStringLiteral("OCIMB000596")), name, QStringLiteral("Ixtlán de Juárez"), {}};
        for (int i = 0; i < boxes; ++i) {
            stop.boxes.push_back({code(firstBox + i), BoxClass(i % 3),
                                  *SealNumber::parse(QStringLiteral("00471%1").arg(firstBox + i, 2, 10, QLatin1Char('0'))),
                                  49, Units(640)});
        }
        return stop;
    }

    static PrintStamp stamp() { return {Instant{1795394520}, QStringLiteral("Botiquín 1.0.0"), QStringLiteral("7F3A 91C2 0DE4")}; }

    static Manifest manifest(int stops, int boxesEach)
    {
        Manifest manifest{trip(), {}, stamp(), samples::mexico};
        for (int i = 0; i < stops; ++i) {
            manifest.stops.push_back(stop(i + 1, 1 + i * boxesEach, boxesEach,
                                          i % 7 == 3 ? samples::longClinic : QStringLiteral("Santa María Zoogochi")));
        }
        return manifest;
    }

    static Outcome<Printed> write(const QString &name, PageForm form, const Painting &painting)
    {
        return writePdf(documentPath(name), {QStringLiteral("Viaje"), QStringLiteral("Botiquín"), form, 600}, painting);
    }

private Q_SLOTS:
    void aManifestOfSixtyStopsKeepsItsHeadersAndSignatures_data()
    {
        QTest::addColumn<PageForm>("form");
        QTest::newRow("letter") << PageForm::letter;
        QTest::newRow("a4") << PageForm::a4;
    }
    void aManifestOfSixtyStopsKeepsItsHeadersAndSignatures()
    {
        QFETCH(PageForm, form);
        const QString name = QStringLiteral("manifest-60-%1.pdf").arg(QString::fromLatin1(QTest::currentDataTag()));
        const auto sixty = manifest(60, 3);
        const auto printed = write(name, form, [&](Paper &paper) { return paintManifest(sixty, paper); });
        QVERIFY(printed);
        QCOMPARE(printed->unfitted, QStringList());
        QVERIFY(!hasImages(documentPath(name)));
        for (int page = 1; page <= printed->pages; ++page) {
            const QString said = words(documentPath(name), page);
            QVERIFY(said.contains(QStringLiteral("Código de la caja")));
            QVERIFY(said.contains(QStringLiteral("Página %1 de %2").arg(page).arg(printed->pages)));
            QVERIFY(said.contains(QStringLiteral("comprobación 7F3A 91C2 0DE4")));
            QCOMPARE(said.contains(QStringLiteral("Entrega el almacén")), page == printed->pages);
        }
        const QString first = words(documentPath(name), 1);
        for (const char *fact : {"Manifiesto de la ruta 20-037", "Martes 24 de noviembre de 2026", "kits de diciembre",
                                 "ronda ordinaria", "RX-48-217", "Pedro Sánchez Martínez", "C-88, C-89", "Frío"})
            QVERIFY2(first.contains(QString::fromUtf8(fact)), fact);
    }

    void everyBoxOfAManifestIsReadFromThePrint_data()
    {
        QTest::addColumn<int>("dpi");
        QTest::newRow("203") << 203;
        QTest::newRow("300") << 300;
    }
    void everyBoxOfAManifestIsReadFromThePrint()
    {
        QFETCH(int, dpi);
        const auto ten = manifest(10, 2);
        const QString pdf = QStringLiteral("manifest-codes.pdf");
        QVERIFY(write(pdf, PageForm::letter, [&](Paper &paper) { return paintManifest(ten, paper); }));
        QList<QByteArray> expected{"BTQTRIP2026-12/20-037/1"};
        for (int i = 1; i <= 20; ++i)
            expected << "00" + code(i).text().toLatin1();
        std::sort(expected.begin(), expected.end());
        QList<QByteArray> read;
        for (const QString &page : rasterise(documentPath(pdf), dpi))
            read += linearCodes(page);
        std::sort(read.begin(), read.end());
        QCOMPARE(read, expected);
    }

    void aDeliveryNoteComesTwice()
    {
        const DeliveryNote note{trip(), stop(7, 1, 3, samples::longClinic), 10, stamp(), samples::mexico};
        const QString pdf = QStringLiteral("delivery-note.pdf");
        const auto printed = write(pdf, PageForm::letter, [&](Paper &paper) { return paintDeliveryNote(note, paper); });
        QVERIFY(printed);
        QCOMPARE(printed->pages, 2);
        QCOMPARE(printed->unfitted, QStringList());
        QVERIFY(words(documentPath(pdf), 1).contains(QStringLiteral("Original")));
        QVERIFY(words(documentPath(pdf), 2).contains(QStringLiteral("Copia")));
        for (const int page : {1, 2}) {
            const QString said = words(documentPath(pdf), page);
            QVERIFY(said.contains(QStringLiteral("Página 1 de 1")));
            QVERIFY(said.contains(QStringLiteral("7 de 10")));
            QVERIFY(said.contains(QStringLiteral("Recibe en la clínica")));
        }
        const auto pages = rasterise(documentPath(pdf), 203);
        QCOMPARE(linearCodes(pages.front()).size(), 3);
        QCOMPARE(linearCodes(pages.front()), linearCodes(pages.back()));
    }

    void arrivalsStandBesideTheClinicsWhereTheRouteHasHours()
    {
        auto three = manifest(3, 1);
        const auto columns = manifestDocument(three)->columns.size();
        three.stops[0].arrives = 7 * 60 + 40;
        three.stops[2].arrives = 13 * 60 + 5;
        three.handOvers = {{2, Transport::boat, QStringLiteral("Embarcadero de Temascal")}};
        const auto document = *manifestDocument(three);
        QCOMPARE(document.columns.size(), columns + 1);
        for (const auto &row : document.rows)
            QCOMPARE(row.size(), document.columns.size());
        const QString pdf = QStringLiteral("manifest-arrivals.pdf");
        const auto printed = write(pdf, PageForm::letter, [&](Paper &paper) { return paintManifest(three, paper); });
        QVERIFY(printed);
        QCOMPARE(printed->unfitted, QStringList());
        const QString said = words(documentPath(pdf), 1);
        for (const char *word : {"Llega", "7:40", "13:05"})
            QVERIFY2(said.contains(QString::fromLatin1(word)), word);
    }

    void aHandOverStandsBetweenItsStops()
    {
        auto three = manifest(3, 1);
        three.handOvers = {{0, Transport::truck, QStringLiteral("Central de camiones")},
                           {2, Transport::boat, QStringLiteral("Embarcadero de Temascal")},
                           {9, Transport::onFoot, QStringLiteral("Fin de la brecha")}};
        const auto rows = manifestDocument(three)->rows;
        QStringList order;
        for (const auto &row : rows)
            order << row[1].texts.front().text;
        const QString clinic = QStringLiteral("Santa María Zoogochi");
        QCOMPARE(order, (QStringList{QStringLiteral("Central de camiones"), clinic, clinic,
                                     QStringLiteral("Embarcadero de Temascal"), clinic, QStringLiteral("Fin de la brecha")}));
        const QString pdf = QStringLiteral("manifest-hand-over.pdf");
        QVERIFY(write(pdf, PageForm::letter, [&](Paper &paper) { return paintManifest(three, paper); }));
        QVERIFY(words(documentPath(pdf), 1).contains(QStringLiteral("Transbordo. Sigue: lancha")));
        // Both carriers sign.
        for (const size_t row : {size_t(0), size_t(3), size_t(5)}) {
            QVERIFY(rows[row][2].texts[1].text.startsWith(QStringLiteral("Entrega (firma")));
            QVERIFY(rows[row][2].texts[2].text.startsWith(QStringLiteral("Recibe (firma")));
        }
    }

    void aStopWithoutABoxStandsOnTheManifest()
    {
        auto one = manifest(1, 1);
        one.stops.push_back(stop(2, 0, 0, QStringLiteral("Guelatao de Juárez")));
        const QString pdf = QStringLiteral("manifest-empty-stop.pdf");
        QVERIFY(write(pdf, PageForm::letter, [&](Paper &paper) { return paintManifest(one, paper); }));
        QVERIFY(words(documentPath(pdf), 1).contains(QStringLiteral("Sin caja en este viaje")));
    }

    void aPickingListOfTwoHundredLinesKeepsToTheShelves()
    {
        PickingList list{QStringLiteral("Almacén Oaxaca"), *RoundId::parse(QStringLiteral("2026-12")),
                         QStringLiteral("20-037"), {}, stamp(), samples::mexico};
        for (const auto &line : samples::packingList(200).lines) {
            list.lines.push_back({*Slot::parse(QStringLiteral("C-%1").arg(list.lines.size(), 3, 10, QLatin1Char('0'))), line.clave,
                                  line.name, line.presentation, BoxClass::dry, 8, line.units});
        }
        const auto lot = [](const char *text, int month, Units units) {
            return PickingLot{*LotText::parse(QString::fromLatin1(text)), *Date::of(2027, month, 28), units};
        };
        list.lines.front().lots = {lot("A270000", 8, list.lines.front().units - Units(2)), lot("B280000", 9, Units(1))};
        for (const auto form : {PageForm::letter, PageForm::a4}) {
            const QString pdf = QStringLiteral("picking-list-%1.pdf").arg(form == PageForm::a4 ? QStringLiteral("a4") : QStringLiteral("letter"));
            const auto printed = write(pdf, form, [&](Paper &paper) { return paintPickingList(list, paper); });
            QVERIFY(printed);
            QCOMPARE(printed->unfitted, QStringList());
            const QString first = words(documentPath(pdf), 1);
            QVERIFY(first.contains(QStringLiteral("Ronda 2026-12 · 20-037")));
            QVERIFY2(first.contains(QStringLiteral("1 del lote B280000")), qPrintable(first));
            QVERIFY(first.contains(QStringLiteral("Faltan 1 en lotes que puedan salir")));
            QVERIFY(words(documentPath(pdf), printed->pages).contains(QStringLiteral("Total: 20,100 piezas")));
        }
    }

    void theSameFactsHaveTheSameDigest()
    {
        const auto one = manifest(3, 2);
        auto other = manifest(3, 2);
        const auto digest = [](const Manifest &m) { return factsDigest(QStringLiteral("manifest"), m.trip, m.stops); };
        QCOMPARE(digest(one), digest(other));
        QCOMPARE(digest(one).size(), 14);
        other.stops[1].boxes[1].pieces = Units(639);
        QVERIFY(digest(one) != digest(other));
        QVERIFY(digest(one) != factsDigest(QStringLiteral("other"), one.trip, one.stops));
        QVERIFY(isSameDigest(QStringLiteral("7f3a91c2 0de4 "), QStringLiteral("7F3A 91C2 0DE4")));
        QVERIFY(!isSameDigest(QStringLiteral("7F3A 91C2 0DE5"), QStringLiteral("7F3A 91C2 0DE4")));
    }

    void aManifestsCodeNamesItsTrip()
    {
        const auto id = trip().trip;
        QVERIFY(tripOfCode(QString::fromUtf8(tripCode(id))) == id);
        QVERIFY(!tripOfCode(QStringLiteral("BTQTRIP")));
        QVERIFY(!tripOfCode(id.text()));
        const PaperCode paper{{PaperKind::manifest, {id.text()}}, {QStringLiteral("7F3A 91C2 0DE4"), 1795394520}};
        QCOMPARE(paper.text(), QStringLiteral("BTQPAPEL$M$7F3A91C20DE4$TOXJA0$$") + id.text());
        QVERIFY(tripOfCode(paper.text()) == id);
    }

    void aPapersCodeSaysWhatItIsOfAndWhatItCanBeCheckedBy()
    {
        const PaperSubject subject{PaperKind::pickingList, {QStringLiteral("2026-12"), QStringLiteral("R20$%24 7")},
                                   Clues::parse(QStringLiteral("OCIMB000012")).value()};
        const auto stamp = stampOf({Instant{1795394520}, QStringLiteral("Botiquín"), samples::mexico, 1795394520}, subject,
                                   QStringLiteral("7F3A 91C2 0DE4"));
        const auto read = PaperCode::parse(stamp.code);
        QVERIFY(read && read->subject == subject);
        QCOMPARE(read->mark.digest, stamp.digest);
        QCOMPARE(read->mark.mark, std::optional<quint64>(1795394520));
        const auto typed = PaperMark::parse(stamp.check().toLower());
        QVERIFY(typed && typed->mark == read->mark.mark);
        for (const char *wrong : {"", "7F3A 91C2 0DE", "7F3A 91C2 0DE4/", "7F3A 91C2 0DEX/1", "7F3A 91C2 0DE4/!"})
            QVERIFY2(!PaperMark::parse(QString::fromLatin1(wrong)), wrong);
        QVERIFY(!PaperCode::parse(QStringLiteral("BTQPAPEL$Z$7F3A91C20DE4$TOX9X3$$X")));
    }
};

BQ_SUITE(TripPapersTest);
#include "trip_papers_test.moc"
