// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/suite.h"
#include "ui/shell/icons.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace botiquin::ui;

namespace {

int paintedPixels(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
    }
    return count;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyTheme(*qApp, Appearance::light); }

    void everyIconDrawsItselfInTheColourOfBothThemes()
    {
        const auto names = QDir(QStringLiteral(":/look/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(names.size() >= 37);
        for (const auto appearance : {Appearance::light, Appearance::dark}) {
            applyTheme(*qApp, appearance);
            for (const auto &name : names) {
                const auto image = icon(QString(name).chopped(4), &Colours::accent).pixmap(48, 48).toImage();
                QCOMPARE(image.width(), 48);
                QVERIFY2(paintedPixels(image, theme().colours().accent) > 60, qPrintable(name));
            }
        }
    }

    void theProgramsOwnIconIsDrawnInAnySize()
    {
        const QIcon icon(QStringLiteral(":/look/application/botiquin.svg"));
        for (const int side : {16, 32, 256}) {
            const auto image = icon.pixmap(side, side).toImage();
            QCOMPARE(image.width(), side);
            QVERIFY(paintedPixels(image, QColor(QStringLiteral("#2C4A9E"))) > side * side / 4);
        }
        QVERIFY(QFile::exists(QStringLiteral(SOURCE_ROOT "/installer/botiquin.desktop")));
    }

    void anIconMadeBeforeAChangeOfThemeTakesTheNewColour()
    {
        const auto kit = icon(u"kit");
        applyTheme(*qApp, Appearance::dark);
        QVERIFY(paintedPixels(kit.pixmap(48, 48).toImage(), theme().colours().text) > 60);
    }

    void everyIconThatTheSourcesNameExists()
    {
        static const QRegularExpression use(QStringLiteral(
            "(?:paintIcon\\([^;\"]*u|\\bicon\\(u|IconMark\\(QStringLiteral\\(|EmptyState\\(QStringLiteral\\(|"
            "setIconName\\(QStringLiteral\\(|setLead\\(QStringLiteral\\(|RailItem\\(QStringLiteral\\(|"
            "iconName\\(\\) const override\\s*\\{\\s*return QStringLiteral\\()\"([a-z]+)\""));
        int found = 0;
        QDirIterator sources(QStringLiteral(SOURCE_ROOT "/ui"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                             QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto uses = use.globalMatch(QString::fromUtf8(file.readAll()));
            while (uses.hasNext()) {
                const auto name = uses.next().captured(1);
                QVERIFY2(!icon(name).isNull(), qPrintable(file.fileName() + QStringLiteral(": ") + name));
                ++found;
            }
        }
        QVERIFY(found >= 4);
    }

    void everyMeaningHasAnOutlineOfItsOwn()
    {
        using botiquin::presentation::iconOf;
        QSet<QString> outlines;
        for (const auto meaning : {Meaning::good, Meaning::caution, Meaning::stop, Meaning::info}) {
            QVERIFY(!icon(iconOf(meaning)).isNull());
            outlines << iconOf(meaning);
        }
        QCOMPARE(outlines.size(), 4);
    }

    void aNameThatDoesNotExistIsNoIcon() { QVERIFY(icon(u"nothing").isNull()); }

    void theMaskIsDrawnAtTheScreensRatio()
    {
        QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(2);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(painter, u"stop", QRectF(0, 0, 24, 24), Qt::black);
        painter.end();
        // The octagon's right edge lies beyond pixel 24: the mask fills the finer grid.
        int beyond = 0;
        for (int y = 0; y < 48; ++y)
            beyond += image.pixelColor(41, y).alpha() > 128 ? 1 : 0;
        QVERIFY(beyond > 4);
    }
};

BQ_SUITE(IconsTest);
#include "icons_test.moc"
