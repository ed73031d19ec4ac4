// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/fitting.h"
#include "support/suite.h"

#include <QTest>

using namespace botiquin::reports;

class FittingTest : public QObject
{
    Q_OBJECT

    static constexpr TextStyle bold{9.0, true};
    static inline const std::vector<FitStep> steps{{9.0, 2}, {6.0, 3}, {4.0, 4}};

private Q_SLOTS:
    void initTestCase() { QVERIFY(loadPaperFonts()); }

    void takesTheFirstStepThatHasRoom()
    {
        const auto brief = fitText(QStringLiteral("Natividad"), bold, 90.0, steps, 203);
        QCOMPARE(brief.sizeMm, 9.0);
        QCOMPARE(brief.lines, QStringList{QStringLiteral("Natividad")});
        const auto two = fitText(QStringLiteral("Santa María Zoogochi"), bold, 90.0, steps, 203);
        QCOMPARE(two.lines, QStringList({QStringLiteral("Santa María"), QStringLiteral("Zoogochi")}));
        const auto smaller = fitText(QStringLiteral("San Juan Bautista Valle Nacional, barrio de arriba"),
                                     bold, 90.0, steps, 203);
        QCOMPARE(smaller.sizeMm, 6.0);
        QVERIFY(smaller.left.isEmpty());
    }

    void everyLineKeepsToTheWidthAtEveryResolution()
    {
        const QString text = QStringLiteral("Unidad de Especialidades Médicas ").repeated(3);
        for (const int dpi : {203, 300, 600, 1200}) {
            const auto fitted = fitText(text, bold, 70.0, steps, dpi);
            for (const QString &line : fitted.lines)
                QVERIFY(textWidthMm(line, {fitted.sizeMm, true}, dpi) <= 70.0);
        }
    }

    void aWordIsMadeSmallerBeforeItIsBroken()
    {
        const auto word = fitText(QStringLiteral("Parangaricutirimícuaro"), bold, 90.0, steps, 203);
        QCOMPARE(word.lines.size(), 1);
        QCOMPARE(word.sizeMm, 6.0);
        const auto broken = fitText(QString(60, u'M'), bold, 90.0, steps, 203);
        QCOMPARE(broken.sizeMm, 4.0);
        QVERIFY(broken.lines.size() > 1);
        QCOMPARE(broken.lines.join(QString()), QString(60, u'M'));
    }

    void whatFindsNoRoomIsLeftAndMarked()
    {
        const QString text = QStringLiteral("Centro de Salud ").repeated(200).trimmed();
        const auto fitted = fitText(text, bold, 90.0, steps, 203);
        QVERIFY(!fitted.left.isEmpty());
        QVERIFY(text.endsWith(fitted.left));
        QCOMPARE(fitted.lines.size(), 4);
        QVERIFY(fitted.lines.last().endsWith(u'…'));
        QVERIFY(textWidthMm(fitted.lines.last(), {4.0, true}, 203) <= 90.0);
    }

    void lineBreaksAreSpacesAndNothingIsNothing()
    {
        const auto folded = fitText(QStringLiteral(" a\n\tb  "), bold, 90.0, steps, 203);
        QCOMPARE(folded.lines, QStringList{QStringLiteral("a b")});
        QCOMPARE(fitText({}, bold, 90.0, steps, 203).left, QString());
    }

    void tenThousandCharactersTakeNoTime()
    {
        QBENCHMARK_ONCE
        {
            QVERIFY(!fitText(QString(10000, u'W'), bold, 90.0, steps, 600).left.isEmpty());
        }
    }
};

BQ_SUITE(FittingTest);
#include "fitting_test.moc"
