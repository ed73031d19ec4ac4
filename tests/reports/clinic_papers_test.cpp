// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_reader.h"
#include "reports/control_book.h"
#include "reports/pdf.h"
#include "reports/shortage_report.h"
#include "samples.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin;
using namespace botiquin::reports;
using namespace botiquin::reports::testing;

namespace {

const Clues clinic = *Clues::parse(QStringLiteral("OCIMB000596"));
const Instant now{1'795'629'960};

Shortage shortage(int number)
{
    Shortage one{.event = QStringLiteral("0000000000000009-1-%1").arg(number),
                 .facility = clinic,
                 .facilityName = samples::longClinic,
                 .item = *Clave::parse(QStringLiteral("010.000.4376.00")),
                 .displayName = QStringLiteral("Vitaminas (polivitaminas) y minerales"),
                 .strength = QStringLiteral("240 ml"),
                 .urgency = Urgency(number % 3),
                 .reason = ShortageReason(number % 6),
                 .onHand = Units(6),
                 .needed = Units(12'400),
                 .daysLeft = number % 2 ? std::optional(3) : std::nullopt,
                 .patientsWaiting = 128,
                 .note = QStringLiteral("Hay fila desde temprano y vienen de tres comunidades"),
                 .time = now,
                 .state = ShortageState::answered,
                 .answer = ShortageAnswer(number % 4),
                 .units = Units(240),
                 .trip = *TripId::parse(QStringLiteral("2026-12/20-037/1")),
                 .substitute = *Clave::parse(QStringLiteral("010.000.0104.00")),
                 .answerNote = QStringLiteral("Va con el kit de diciembre"),
                 .end = {},
                 .into = {},
                 .arrived = {}};
    return one;
}

ShortageReportPaper shortages(int count, const QLocale &locale = samples::mexico)
{
    ShortageReportPaper paper{samples::longClinic, clinic, {}, now, QStringLiteral("Botiquín 1.0.0"), locale};
    for (int i = 0; i < count; ++i)
        paper.shortages.push_back(shortage(i));
    return paper;
}

ControlBookPaper controlBook(int count)
{
    ControlBookPaper paper{samples::longClinic, clinic, *Date::of(2026, 11, 1), *Date::of(2026, 11, 30), {}, now,
                           QStringLiteral("Botiquín 1.0.0"), samples::mexico};
    for (int i = 0; i < count; ++i) {
        const bool came = i % 10 == 0;
        paper.lines.push_back({*Clave::parse(QStringLiteral("040.000.2601.00")), QStringLiteral("Fenobarbital"),
                               QStringLiteral("100 mg"), *DeviceId::of(9), 1, quint64(i + 1), now, came ? 66 : 34,
                               QStringLiteral("enfermera1"), *LotText::parse(QStringLiteral("ST2207")), *Date::of(2028, 4, 30),
                               Units(came ? 40 : -2), Units(40 - i % 10 * 2),
                               came ? QStringLiteral("B:195212340000041273") : QStringLiteral("P:OCIMB000596/%1").arg(i),
                               came ? std::nullopt : std::optional(QStringLiteral("A-%1").arg(i, 5, 10, QLatin1Char('0'))),
                               came ? std::nullopt : std::optional(QStringLiteral("Dra. María Guadalupe Hernández, 1234567"))});
    }
    return paper;
}

} // namespace

class ClinicPapersTest : public QObject
{
    Q_OBJECT

    static Printed print(const TableDocument &document, PageForm form, const QString &name)
    {
        const QString pdf = documentPath(name + (form == PageForm::letter ? QStringLiteral("-letter.pdf") : QStringLiteral("-a4.pdf")));
        const auto printed = writePdf(pdf, {document.title, QStringLiteral("Botiquín"), form, 600},
                                      [&](Paper &paper) { return paintTable(document, paper); });
        if (!printed)
            qFatal("%s", qPrintable(printed.error().detail));
        return *printed;
    }

private Q_SLOTS:
    void sixtyShortagesFitOnSheets_data()
    {
        QTest::addColumn<PageForm>("form");
        QTest::newRow("Letter") << PageForm::letter;
        QTest::newRow("A4") << PageForm::a4;
    }
    void sixtyShortagesFitOnSheets()
    {
        QFETCH(PageForm, form);
        const auto printed = print(shortageReportDocument(shortages(60)), form, QStringLiteral("faltantes"));
        QVERIFY(printed.pages > 2);
        QCOMPARE(printed.unfitted, QStringList());
    }

    void twoHundredMovementsFitOnSheets_data() { sixtyShortagesFitOnSheets_data(); }
    void twoHundredMovementsFitOnSheets()
    {
        QFETCH(PageForm, form);
        const auto printed = print(controlBookDocument(controlBook(200)), form, QStringLiteral("libro-de-control"));
        QVERIFY(printed.pages > 5);
        QCOMPARE(printed.unfitted, QStringList());
    }

    void theSameFactsHaveTheSameDigestInEveryLanguage()
    {
        const auto one = shortageReportDocument(shortages(3));
        QVERIFY(one.stamp.digest.size() == 14);
        QCOMPARE(shortageReportDocument(shortages(3, QLocale(QLocale::English))).stamp.digest, one.stamp.digest);
        auto changed = shortages(3);
        changed.shortages[1].needed = Units(1);
        QVERIFY(shortageReportDocument(changed).stamp.digest != one.stamp.digest);
        QVERIFY(controlBookDocument(controlBook(3)).stamp.digest != controlBookDocument(controlBook(2)).stamp.digest);
    }

    void aPatientIsANumber()
    {
        const auto document = controlBookDocument(controlBook(3));
        QCOMPARE(document.rows[1][2].texts.front().text, QStringLiteral("Paciente 1"));
        QCOMPARE(document.rows[1][6].texts.front().text, QStringLiteral("2"));
        QCOMPARE(document.rows[0][5].texts.front().text, QStringLiteral("40"));
    }
};

BQ_SUITE(ClinicPapersTest);
#include "clinic_papers_test.moc"
