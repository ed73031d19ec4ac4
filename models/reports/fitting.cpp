// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/fitting.h"

#include "base/assertion.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextLayout>
#include <QTextOption>

namespace botiquin::reports {

namespace {

constexpr double mmPerInch = 25.4;
/// No field on any paper holds more; it keeps the work on garbage short.
constexpr qsizetype charactersMax = 2000;

QString familyOf(Face face)
{
    return face == Face::mono ? QStringLiteral("Noto Sans Mono") : QStringLiteral("Noto Sans");
}

struct BrokenText
{
    QStringList lines;
    qsizetype used = 0;
    bool fitsWidth = true;
};

/// A number and its unit stay on one line.
QString withUnpartedUnits(QString text)
{
    static const QRegularExpression between(
        QStringLiteral(R"((?<=\d) (?=(?:mg|mcg|µg|g|kg|ml|mL|l|UI|U|mEq|mm|cm|m|°C|%|piezas?|tabletas?|cápsulas?)(?!\pL)))"),
        QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(between, QString(QChar(QChar::Nbsp)));
}

BrokenText breakLines(const QString &text, const QFont &font, double width, int linesMax,
                      QTextOption::WrapMode mode)
{
    BrokenText broken;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(mode);
    layout.setTextOption(option);
    layout.beginLayout();
    while (broken.lines.size() < linesMax) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        broken.fitsWidth = broken.fitsWidth && line.naturalTextWidth() <= width;
        broken.lines << text.mid(line.textStart(), line.textLength()).trimmed();
        broken.used = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return broken;
}

/// The longest beginning of `line` that has room for an ellipsis behind it.
QString withEllipsis(QString line, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    const QChar ellipsis = u'…';
    while (!line.isEmpty() && metrics.horizontalAdvance(line + ellipsis) > width)
        line.chop(1);
    return line.trimmed() + ellipsis;
}

} // namespace

bool loadPaperFonts()
{
    static const bool loaded = [] {
        for (const char *name :
             {"NotoSans-Regular", "NotoSans-Bold", "NotoSansMono-Regular", "NotoSansMono-Bold"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(name)));
        const QStringList families = QFontDatabase::families();
        return families.contains(familyOf(Face::sans)) && families.contains(familyOf(Face::mono));
    }();
    return loaded;
}

QFont fontOf(const TextStyle &style, int dpi)
{
    QFont font(familyOf(style.face));
    font.setPixelSize(qMax(1, qRound(style.sizeMm * dpi / mmPerInch)));
    font.setBold(style.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

double textWidthMm(const QString &text, const TextStyle &style, int dpi)
{
    return QFontMetricsF(fontOf(style, dpi)).horizontalAdvance(text) * mmPerInch / dpi;
}

FittedText fitText(const QString &text, const TextStyle &style, double widthMm,
                   const std::vector<FitStep> &steps, int dpi)
{
    BQ_ASSERT(!steps.empty());
    const QString all = withUnpartedUnits(text.simplified());
    const QString set = all.left(charactersMax);
    const double width = widthMm * dpi / mmPerInch;
    for (const FitStep &step : steps) {
        const QFont font = fontOf({step.sizeMm, style.bold, style.face}, dpi);
        const auto broken = breakLines(set, font, width, step.lines, QTextOption::WordWrap);
        if (broken.fitsWidth && broken.used == all.size())
            return {step.sizeMm, broken.lines, {}};
    }
    const FitStep last = steps.back();
    const QFont font = fontOf({last.sizeMm, style.bold, style.face}, dpi);
    auto broken = breakLines(set, font, width, last.lines, QTextOption::WrapAtWordBoundaryOrAnywhere);
    const QString left = all.mid(broken.used);
    if (!left.isEmpty())
        broken.lines.last() = withEllipsis(broken.lines.last(), font, width);
    return {last.sizeMm, broken.lines, left};
}

} // namespace botiquin::reports
