// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "ui/shell/text.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTest>
#include <cmath>

using namespace botiquin::ui;

namespace {

QJsonObject tokens()
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/theme/tokens.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// WCAG 2.
double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyTheme(*qApp, Appearance::light); }

    void everyPairOfColoursKeepsItsContrast()
    {
        const auto colours = tokens()[QLatin1String("color")].toObject();
        const auto pairs = tokens()[QLatin1String("contrast")].toArray();
        QVERIFY(pairs.size() >= 40);
        for (const auto &appearance : {QStringLiteral("light"), QStringLiteral("dark")}) {
            const auto named = colours[appearance].toObject();
            for (const auto &entry : pairs) {
                const auto pair = entry.toObject();
                const auto foreground = pair[QLatin1String("foreground")].toString();
                const auto background = pair[QLatin1String("background")].toString();
                const double measured = contrast(named[foreground].toString(), named[background].toString());
                const double least = foreground == QLatin1String("edge") ? 3.0 : 4.5;
                const auto what = qPrintable(foreground + u'/' + background + u' ' + appearance);
                QVERIFY2(measured >= least, what);
                QVERIFY2(std::abs(measured - pair[appearance].toDouble()) < 0.02, what);
            }
        }
    }

    void bothAppearancesNameTheSameColours()
    {
        const auto colours = tokens()[QLatin1String("color")].toObject();
        QCOMPARE(colours[QLatin1String("light")].toObject().keys(), colours[QLatin1String("dark")].toObject().keys());
    }

    void thePaletteTakesTheRolesOfTheTokens()
    {
        for (const auto appearance : {Appearance::light, Appearance::dark}) {
            const auto theme = Theme::of(appearance, 100);
            const auto palette = theme.palette();
            QCOMPARE(palette.color(QPalette::Window), theme.colours().canvas);
            QCOMPARE(palette.color(QPalette::Base), theme.colours().surface);
            QCOMPARE(palette.color(QPalette::PlaceholderText), theme.colours().text2);
            QCOMPARE(palette.color(QPalette::Highlight), theme.colours().accent);
            QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), theme.colours().text2);
        }
    }

    void theStyleSheetIsShortAndWhollyFilled()
    {
        const auto sheet = Theme::of(Appearance::dark, 115).styleSheet();
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(sheet.count(u'\n') < 150);
        QVERIFY(sheet.contains(QLatin1String("#1D2127"), Qt::CaseInsensitive));
    }

    void theFontsAreTheProgramsOwn()
    {
        QCOMPARE(QFontInfo(theme().font(TextStyle::body)).family(), QStringLiteral("Noto Sans"));
        QCOMPARE(QFontInfo(theme().fixed(TextStyle::body)).family(), QStringLiteral("Noto Sans Mono"));
        const QFontMetricsF fixedWidth(theme().fixed(TextStyle::body));
        QCOMPARE(fixedWidth.horizontalAdvance(u'1'), fixedWidth.horizontalAdvance(u'W'));
        QVERIFY(QFontInfo(theme().font(TextStyle::strong)).bold());
    }

    void theTextScaleGrowsEveryStep()
    {
        const auto usual = Theme::of(Appearance::light, 100);
        const auto large = Theme::of(Appearance::light, 130);
        for (const auto style : {TextStyle::note, TextStyle::body, TextStyle::heading, TextStyle::count})
            QCOMPARE(large.font(style).pixelSize(), qRound(usual.font(style).pixelSize() * 1.3));
    }

    void widgetsFollowAChangeOfTheme()
    {
        Text words(QStringLiteral("Hoy"), TextStyle::title, &Colours::text2);
        QPushButton button;
        words.ensurePolished();
        applyTheme(*qApp, Appearance::dark, 130);
        QCOMPARE(words.palette().color(QPalette::WindowText), theme().colours().text2);
        QCOMPARE(words.font().pixelSize(), 36);
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme().colours().canvas);
        QCOMPARE(theme().appearance(), Appearance::dark);
    }
};

BQ_SUITE(ThemeTest);
#include "theme_test.moc"
