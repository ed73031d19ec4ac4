// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event_names.h"
#include "presentation/packing/packing_answer.h"
#include "presentation/packing/wave_flow.h"
#include "support/event_samples.h"
#include "support/suite.h"
#include "ui/shell/runs.h"
#include "ui/wording/dates.h"
#include "ui/wording/event_words.h"
#include "ui/wording/language.h"
#include "ui/wording/names.h"
#include "ui/wording/numbers.h"
#include "ui/wording/scan_words.h"
#include "ui/wording/sheet_words.h"
#include "ui/wording/stock_words.h"

#include <QApplication>
#include <QTest>

using namespace botiquin;
using namespace botiquin::ui;

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { loadLanguage(*qApp, Language::spanish); }

    void datesReadAsAMexicanReadsThem()
    {
        const auto day = *Date::of(2026, 11, 24);
        QCOMPARE(shortDate(day), QStringLiteral("24 nov 2026"));
        QCOMPARE(dayAndMonth(day), QStringLiteral("24 nov"));
        QCOMPARE(longDate(day), QStringLiteral("martes 24 de noviembre de 2026"));
        QCOMPARE(monthName(Month::containing(day).next()), QStringLiteral("diciembre 2026"));
        QCOMPARE(monthWord(Month::containing(day)), QStringLiteral("noviembre"));
        QCOMPARE(shortMonth(*Month::of(2028, 3)), QStringLiteral("mar 2028"));
        QCOMPARE(shortDate(*Date::of(2028, 8, 31)), QStringLiteral("31 ago 2028"));
    }

    void datesReadInEnglish()
    {
        QVERIFY(loadLanguage(*qApp, Language::english));
        const auto day = *Date::of(2026, 11, 24);
        QCOMPARE(shortDate(day), QStringLiteral("24 Nov 2026"));
        QCOMPARE(longDate(day), QStringLiteral("Tuesday 24 November 2026"));
        QCOMPARE(monthName(Month::containing(day).next()), QStringLiteral("December 2026"));
    }

    void everyDayOfTheWeekAndMonthHasItsWord()
    {
        const QStringList weekdays{QStringLiteral("lunes"),   QStringLiteral("martes"), QStringLiteral("miércoles"),
                                   QStringLiteral("jueves"),  QStringLiteral("viernes"), QStringLiteral("sábado"),
                                   QStringLiteral("domingo")};
        for (int i = 0; i < 7; ++i)
            QVERIFY(longDate(*Date::of(2026, 6, 1 + i)).startsWith(weekdays[i] + u' '));
        QSet<QString> words;
        for (int month = 1; month <= 12; ++month)
            words << monthWord(*Month::of(2026, month));
        QCOMPARE(words.size(), 12);
        QCOMPARE(monthWord(*Month::of(2026, 9)), QStringLiteral("septiembre"));
    }

    void whateverIsWrongInASheetHasItsOwnWords()
    {
        QSet<QString> said;
        const int reasons = int(RowReason::spoiledGroup) + 1;
        for (int i = 0; i < reasons; ++i) {
            const RowIssue issue{QStringLiteral("hoja.csv"), 7, QStringLiteral("CLUES"), 2, RowReason(i),
                                 QStringLiteral("x, y"), 3};
            QVERIFY2(!words(issue).isEmpty(), qPrintable(name(issue.reason)));
            said << words(issue);
        }
        QCOMPARE(said.size(), reasons);
        const RowIssue issue{QStringLiteral("hoja.csv"), 7, QStringLiteral("CLUES"), 2, RowReason::repeatedRow,
                             QStringLiteral("OCIMB000596"), 3, QStringLiteral("otra.csv")};
        QCOMPARE(words(issue), QStringLiteral("Habla de lo mismo que la fila 3 de otra.csv."));
        QCOMPARE(whereWords(issue), QStringLiteral("Columna CLUES · dice «OCIMB000596»"));
        for (int i = 0; i <= int(SheetError::unterminatedQuote); ++i)
            QVERIFY(!words(SheetFailure{SheetError(i), 4}).isEmpty());
    }

    void hoursAreOfTwentyFourWithoutALeadingNought()
    {
        QCOMPARE(clockTime(QTime(9, 41)), QStringLiteral("9:41"));
        QCOMPARE(clockTime(QTime(18, 5)), QStringLiteral("18:05"));
        QCOMPARE(clockSeconds(QTime(9, 41, 7)), QStringLiteral("9:41:07"));
    }

    void anAgeIsSaidInItsLargestUnit()
    {
        QCOMPARE(age(20), QStringLiteral("hace un momento"));
        QCOMPARE(age(125), QStringLiteral("hace 2 min"));
        QCOMPARE(age(3 * 3600 + 10), QStringLiteral("hace 3 h"));
        QCOMPARE(age(86400), QStringLiteral("hace 1 día"));
        QCOMPARE(age(3 * 86400), QStringLiteral("hace 3 días"));
        QVERIFY(loadLanguage(*qApp, Language::english));
        QCOMPARE(age(86400), QStringLiteral("1 day ago"));
        QCOMPARE(age(3 * 86400), QStringLiteral("3 days ago"));
    }

    void everyFieldOfEveryEventHasWords()
    {
        for (const auto &body : botiquin::testing::eventSamples()) {
            const QString kind = kindName(kindOf(body));
            QVERIFY2(!kindWords(kindOf(body)).contains(QStringLiteral("tipo")), qPrintable(kind));
            for (const auto &field : presentation::fieldsOf(body)) {
                QVERIFY2(!fieldWords(field).startsWith(field.name), qPrintable(kind + u' ' + field.name));
                const auto *named = field.value ? std::get_if<presentation::Named>(&*field.value) : nullptr;
                QVERIFY2(named == nullptr || valueWords(field) != named->name, qPrintable(kind + u' ' + field.name));
            }
        }
    }

    void everyNameThatAnEventMaySayHasWords()
    {
        QStringList names;
        const auto add = [&](auto first) {
            for (int i = 0; i < countOf(first); ++i)
                names << name(decltype(first)(i));
        };
        add(PackLevel{});
        add(HoldReason{});
        add(RoundKind{});
        add(SizeClass{});
        add(Ven{});
        add(BoxClass{});
        add(Role{});
        add(LossReason{});
        add(Transport{});
        add(UnloadReason{});
        add(SealState{});
        add(MoveReason{});
        add(CountScope{});
        add(Urgency{});
        add(ShortageReason{});
        add(ShortageAnswer{});
        add(ShortageEnd{});
        add(RecallClass{});
        add(IncidentKind{});
        add(RunCause{});
        add(packing::ShortReason::Kind{});
        for (const auto &name : std::as_const(names))
            QVERIFY2(namedWords(name) != name, qPrintable(name));
    }

    void whatIsWrittenAsANumberButIsNoneIsSaidAsItIsMeant()
    {
        const auto said = [](const char *field, qint64 number) {
            return valueWords(presentation::EventField{QString::fromLatin1(field), 0, 0, presentation::Value(number)});
        };
        QCOMPARE(said("weekday", 2), QStringLiteral("martes"));
        QCOMPARE(said("window_from", 420), QStringLiteral("7:00"));
        QCOMPARE(said("latitude", 16'330'000), QStringLiteral("16.330000°"));
        QCOMPARE(said("longitude", -97'910'000), QStringLiteral("−97.910000°"));
        QCOMPARE(said("units", 1902), QStringLiteral("1,902"));
        const presentation::EventField held{QStringLiteral("held_by"), 0, 0, QStringLiteral("T:2026-12/20-037/1")};
        QCOMPARE(valueWords(held), QStringLiteral("Viaje 2026-12/20-037/1"));
    }

    void everyAnswerInTheScanLogHasWords()
    {
        QStringList names{scan_answer::badge,      scan_answer::unknownBadge, scan_answer::notUsedHere,
                          scan_answer::tried,      scan_answer::tooLong, scan_answer::cut,      scan_answer::used,
                          scan_answer::formIsOpen, scan_answer::received,     scan_answer::lotMissing,
                          scan_answer::expired,    scan_answer::tooMany,      scan_answer::notGoods,
                          scan_answer::cardOpened, scan_answer::failed};
        for (int i = 0; i <= int(presentation::Moment::failed); ++i)
            names << presentation::name(presentation::Moment(i));
        for (int i = 0; i <= int(presentation::WaveMoment::failed); ++i)
            names << presentation::name(presentation::WaveMoment(i));
        for (int i = 0; i < countOf(packing::PackRefusal{}); ++i)
            names << packing::name(packing::PackRefusal(i));
        for (const auto &name : std::as_const(names))
            QVERIFY2(scanAnswerWords(name).word != name, qPrintable(name));
        for (const char *source : {"wedge", "serial", "typed", "scanner"})
            QVERIFY2(scanSourceWords(QString::fromLatin1(source)) != QLatin1String(source), source);
    }

    void aPrinterThatIsMissingIsNamed()
    {
        QVERIFY(words(Failure{Failure::Kind::notFound, QStringLiteral("Zebra")}).contains(QStringLiteral("impresora Zebra")));
        QVERIFY(!words(Failure{Failure::Kind::io, {}}).contains(QStringLiteral("io)")));
    }

    void thousandsTakeAComma()
    {
        QCOMPARE(grouped(0), QStringLiteral("0"));
        QCOMPARE(grouped(999), QStringLiteral("999"));
        QCOMPARE(grouped(1902), QStringLiteral("1,902"));
        QCOMPARE(grouped(1500678), QStringLiteral("1,500,678"));
        QCOMPARE(grouped(-123), QStringLiteral("−123"));
        QCOMPARE(grouped(-1234), QStringLiteral("−1,234"));
        QCOMPARE(percent(0.614), QStringLiteral("61%"));
    }

    void aNumberNeverPartsFromItsUnit()
    {
        QCOMPARE(withUnit(6, QStringLiteral("piezas")), QStringLiteral("6\u00a0piezas"));
    }

    void namesInCapitalsAreWrittenAsNames_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *given, const char *written) {
            QTest::newRow(given) << QString::fromUtf8(given) << QString::fromUtf8(written);
        };
        row("SANTA MARÍA ZOOGOCHI", "Santa María Zoogochi");
        row("SAN JUAN DE LOS LAGOS", "San Juan de los Lagos");
        row("VILLA TALEA DE CASTRO", "Villa Talea de Castro");
        row("HEROICA CIUDAD DE EJUTLA DE CRESPO", "Heroica Ciudad de Ejutla de Crespo");
        row("SAN PEDRO Y SAN PABLO AYUTLA", "San Pedro y San Pablo Ayutla");
        row("LA TRINIDAD VISTA HERMOSA", "La Trinidad Vista Hermosa");
        row("EL ESPINAL", "El Espinal");
        row("SANTA MARIA DEL TULE", "Santa Maria del Tule");
        row("ÁNIMAS TRUJANO", "Ánimas Trujano");
        row("COL. JUAN XXIII", "Col. Juan XXIII");
        row("MAGDALENA PEÑASCO (CENTRO)", "Magdalena Peñasco (Centro)");
        row("ACATLÁN-NORTE", "Acatlán-Norte");
        row("  SAN   MATEO  ", "San Mateo");
        row("Capulálpam de Méndez", "Capulálpam de Méndez");
        row("HIDRÓXIDO DE ALUMINIO Y MAGNESIO", "Hidróxido de Aluminio y Magnesio");
        row("C.S. RURAL 1 NÚCLEO", "C.S. Rural 1 Núcleo");
        row("", "");
    }

    void namesInCapitalsAreWrittenAsNames()
    {
        QFETCH(QString, given);
        QFETCH(QString, written);
        QCOMPARE(titleCase(given), written);
        QCOMPARE(titleCase(written), written);
    }

    void composingPutsPartsInTheirPlaces()
    {
        const auto runs = compose(QStringLiteral("Lector %1 · %2"), {bold(QStringLiteral("listo")),
                                                                       fixed(QStringLiteral("%1"))});
        QCOMPARE(wordsOf(runs), QStringLiteral("Lector listo · %1"));
        QCOMPARE(runs.size(), 4);
        QVERIFY(runs[1].bold);
        QVERIFY(runs[3].fixed);
        QCOMPARE(wordsOf(compose(QStringLiteral("61% de 9"))), QStringLiteral("61% de 9"));
    }
};

BQ_SUITE(WordingTest);
#include "wording_test.moc"
