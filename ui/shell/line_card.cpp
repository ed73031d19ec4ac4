// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/line_card.h"

#include "ui/shell/painting.h"

#include <QFontMetricsF>

namespace botiquin::ui {

/// One step of sizes, before the text scale where `scales`, all in pixels; text sizes and their lines.
struct LineCard::Measure
{
    int top, side, clave, claveLine;
    int name, nameLine, beforeRule, afterRule;
    int place, placeLine, betweenPairs;
    int value, valueLine;
    int count, countLine;
    bool largeTypeScales;
    bool smallTypeScales;

    int large(int px) const { return largeTypeScales ? theme().scaled(px) : px; }
    QFont largeFace(int px, QFont::Weight weight, bool fixedWidth = false) const
    {
        QFont face = theme().face(px, weight, fixedWidth);
        face.setPixelSize(large(px));
        return face;
    }
    int small(int px) const { return smallTypeScales ? theme().scaled(px) : px; }
    QFont smallFace(int px, bool fixedWidth = false) const
    {
        QFont face = theme().face(px, QFont::Normal, fixedWidth);
        face.setPixelSize(small(px));
        return face;
    }
    int note() const { return small(20); }
    int placeBlock() const
    {
        return 3 * note() + 2 + large(placeLine) + betweenPairs + large(valueLine);
    }
};

/// The name, its strength and presentation, broken to the card's width.
struct LineCard::Heading
{
    QFont face;
    int line = 0;
    QStringList nameLines;
    QStringList strengthLines;
    QStringList presentationLines; ///< the first one beside the strength where `beside`
    bool beside = false;
    QFont presentationFace;

    int rows() const { return int(nameLines.size() + strengthLines.size() + presentationLines.size()) - (beside ? 1 : 0); }
};

namespace {

constexpr int lowCount = 72; ///< what a low window has room for
constexpr int narrowWidth = 700;

qreal advance(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

/// `font` made smaller until `text` is no wider than `width`, but not below 14.
QFont narrowed(QFont font, const QString &text, qreal width)
{
    while (font.pixelSize() > 14 && advance(text, font) > width)
        font.setPixelSize(font.pixelSize() - 2);
    return font;
}

} // namespace

const QList<LineCard::Measure> &LineCard::measures()
{
    static const QList<Measure> all = [] {
        const Measure full{20, 33, 20, 28, 40, 48, 30, 20, 52, 60, 10, 28, 36, 112, 104, true, true};
        const Measure snug{8, 25, 20, 26, 40, 46, 10, 10, 44, 48, 6, 26, 32, 96, 92, true, true};
        const Measure low{8, 25, 18, 24, 32, 38, 8, 8, 40, 44, 4, 24, 28, 72, 72, true, true};
        const Measure least{6, 25, 16, 22, 28, 33, 6, 6, 36, 38, 2, 22, 26, 72, 68, false, false};
        const Measure last{4, 21, 16, 20, 22, 26, 4, 4, 32, 34, 1, 18, 22, 56, 54, false, false};
        Measure snugUnscaled = snug;
        snugUnscaled.largeTypeScales = false;
        Measure lowUnscaled = low;
        lowUnscaled.largeTypeScales = false;
        return QList<Measure>{full, snug, low, snugUnscaled, lowUnscaled, least, last};
    }();
    return all;
}

LineCard::LineCard(QWidget *parent) : PaintedPiece(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    refresh();
}

void LineCard::show(const LineView &line)
{
    m_line = line;
    refresh();
}

QSize LineCard::sizeHint() const
{
    return {900, 384};
}

QSize LineCard::minimumSizeHint() const
{
    return {400, 200};
}

LineCard::Heading LineCard::heading(const Measure &measure) const
{
    const qreal width = this->width() - 2 * measure.side;
    Heading heading;
    heading.face = measure.largeFace(measure.name, QFont::Bold);
    heading.line = measure.large(measure.nameLine);
    heading.nameLines = brokenLines(m_line.name, heading.face, width);
    if (heading.nameLines.size() > 1 && measure.name > 32) {
        heading.face = measure.largeFace(32, QFont::Bold);
        heading.line = measure.large(40);
        heading.nameLines = brokenLines(m_line.name, heading.face, width);
    }
    for (int px = 28; heading.nameLines.size() > 2 && px >= 20; px -= 4) {
        heading.face = measure.largeFace(px, QFont::Bold);
        heading.line = measure.large(px + 6);
        heading.nameLines = brokenLines(m_line.name, heading.face, width);
    }
    if (!m_line.strength.isEmpty())
        heading.strengthLines = brokenLines(m_line.strength, heading.face, width);
    if (m_line.presentation.isEmpty())
        return heading;
    heading.presentationFace = measure.largeFace(std::min(24, measure.name - 8), QFont::Normal);
    const QString dotted = QStringLiteral(" · ") + m_line.presentation;
    const QStringList &last = heading.strengthLines.isEmpty() ? heading.nameLines : heading.strengthLines;
    const qreal used = last.isEmpty() ? 0 : advance(last.constLast(), heading.face);
    const QFont beside = narrowed(heading.presentationFace, dotted, width - used);
    heading.beside = beside.pixelSize() >= 16 && advance(dotted, beside) <= width - used;
    if (heading.beside) {
        heading.presentationFace = beside;
        heading.presentationLines = QStringList{dotted};
    } else {
        heading.presentationLines = brokenLines(m_line.presentation, heading.presentationFace, width);
    }
    return heading;
}

qreal LineCard::heightOf(const Measure &measure) const
{
    return ruleTop(measure) + 1 + measure.afterRule + measure.placeBlock() + measure.top;
}

qreal LineCard::missingWidth(const Measure &measure) const
{
    return std::clamp((width() - 2 * measure.side) * (width() < narrowWidth ? 0.314 : 0.385), 150.0, 320.0);
}

void LineCard::arrange(Composition &composition) const
{
    if (m_line.clave.isEmpty() && m_line.name.isEmpty())
        return;
    for (m_chosen = 0; m_chosen < measures().size(); ++m_chosen) {
        const Measure &measure = measures()[m_chosen];
        const bool last = m_chosen + 1 == measures().size();
        const bool tooLarge = (isLow(this) && measure.count > lowCount) || heightOf(measure) > height() + 2;
        if (tooLarge && !last)
            continue;
        composition.clear();
        arrangeAt(measure, composition);
        if (last || composition.cut(rect()).isEmpty())
            return;
    }
}

void LineCard::arrangeAt(const Measure &measure, Composition &composition) const
{
    arrangeHeading(composition, measure);
    const bool narrow = width() < narrowWidth;
    const qreal body = ruleTop(measure) + 1 + measure.afterRule;
    const qreal missing = missingWidth(measure);
    const qreal high = height() - body - measure.top;
    arrangeMissing(composition, measure, {qreal(measure.side), body, missing - (narrow ? 8 : 16), high});
    const qreal left = measure.side + missing + (narrow ? 13 : 33);
    arrangePlace(composition, measure, {left, body, width() - measure.side - left, high});
}

qreal LineCard::ruleTop(const Measure &measure) const
{
    const Heading words = heading(measure);
    return measure.top + measure.small(measure.claveLine) + words.rows() * words.line + measure.beforeRule;
}

void LineCard::arrangeHeading(Composition &composition, const Measure &measure) const
{
    const qreal width = this->width() - 2 * measure.side;
    const qreal side = measure.side;
    qreal y = measure.top;
    const int claveLine = measure.small(measure.claveLine);
    composition.text({side, y - 2, width, qreal(claveLine)}, m_line.clave,
                     measure.smallFace(measure.clave, true), &Colours::text);
    composition.text({side, y - 2, width, qreal(claveLine)}, m_line.position, measure.smallFace(16),
                     &Colours::text2, Qt::AlignRight);
    y += claveLine;
    const Heading words = heading(measure);
    qreal end = side;
    for (const auto &line : words.nameLines + words.strengthLines) {
        composition.text({side, y, width, qreal(words.line)}, line, words.face, &Colours::text);
        end = side + advance(line, words.face);
        y += words.line;
    }
    if (words.beside) {
        // Both sit on one baseline, the smaller face a little lower in its line.
        const qreal shift = (QFontMetricsF(words.face).capHeight() - QFontMetricsF(words.presentationFace).capHeight()) / 3;
        composition.text({end, y - words.line + shift, side + width - end, qreal(words.line)},
                         words.presentationLines.constFirst(), words.presentationFace, &Colours::text2);
        return;
    }
    for (const auto &line : words.presentationLines) {
        composition.text({side, y, width, qreal(words.line)}, line, words.presentationFace, &Colours::text2);
        y += words.line;
    }
}

void LineCard::arrangeMissing(Composition &composition, const Measure &measure, const QRectF &box) const
{
    const int label = std::max(measure.note(), measure.large(measure.count > 100 ? 28 : 22));
    const int small = measure.count > 100 ? 20 : 16;
    composition.text({box.left(), box.top(), box.width(), qreal(label)}, tr("Faltan"),
                     narrowed(measure.largeFace(small, QFont::Normal), tr("Faltan"), box.width()), &Colours::text2);
    const QFont unitFace = measure.largeFace(measure.count > 100 ? 28 : 22, QFont::Normal);
    const QFont doneFace = measure.largeFace(small, QFont::Normal);
    const qreal words = std::max(advance(m_line.unit, unitFace), advance(m_line.done, doneFace)) + 1;
    const int gap = width() < narrowWidth ? 12 : 20;
    QFont countFace = measure.largeFace(measure.count, QFont::Bold);
    countFace = narrowed(countFace, m_line.missing, std::max(40.0, box.width() - words - gap));
    const qreal countWidth = advance(m_line.missing, countFace) + 1;
    const QRectF countBox(box.left(), box.top() + label + 2, countWidth, measure.large(measure.countLine));
    composition.text(countBox, m_line.missing, countFace, &Colours::accent);
    // The unit and the progress end on the count's baseline.
    const qreal baseline = countBox.center().y() + QFontMetricsF(countFace).capHeight() / 2;
    const qreal doneLine = QFontMetricsF(doneFace).height();
    const qreal unitLine = QFontMetricsF(unitFace).height();
    const qreal left = box.left() + countWidth + gap;
    const qreal right = std::max(words, box.right() - left);
    composition.text({left, baseline - doneLine * 0.9 - unitLine * 0.95, right, unitLine}, m_line.unit, unitFace,
                     &Colours::text);
    composition.text({left, baseline - doneLine * 0.9, right, doneLine}, m_line.done, doneFace, &Colours::text2);
}

void LineCard::arrangePlace(Composition &composition, const Measure &measure, const QRectF &box) const
{
    const QFont note = measure.smallFace(14);
    const int noteLine = measure.note();
    qreal y = box.top() + 1;
    composition.text({box.left(), y, box.width(), qreal(noteLine)}, tr("Dónde está"), note, &Colours::text2);
    y += noteLine;
    const QFont placeFace = narrowed(measure.largeFace(measure.place, QFont::Bold, true), m_line.shelf, box.width());
    const qreal placeWidth = advance(m_line.shelf, placeFace) + 1;
    const qreal placeLine = measure.large(measure.placeLine);
    composition.text({box.left(), y, placeWidth, placeLine}, m_line.shelf, placeFace, &Colours::text);
    const QFont wordFace = measure.largeFace(measure.place > 44 ? 18 : 14, QFont::Normal);
    const qreal wordLine = std::min(measure.large(26) * 1.0, placeLine / 2);
    for (qsizetype i = 0; i < m_line.shelfWords.size(); ++i) {
        const qreal top = y + (placeLine - wordLine * m_line.shelfWords.size()) / 2 + wordLine * i - 2;
        const qreal left = box.left() + placeWidth + 20;
        composition.text({left, top, box.right() - left, wordLine}, m_line.shelfWords[i],
                         narrowed(wordFace, m_line.shelfWords[i], box.right() - left), &Colours::text2);
    }
    y += placeLine + measure.betweenPairs + 1;

    const QString caduca = tr("Caduca");
    const QFont lotFace = measure.largeFace(measure.value, QFont::Bold, true);
    const QFont expiryFace = measure.largeFace(measure.value, QFont::Bold);
    const int icon = m_line.verdict == Meaning::neutral ? 0 : 21;
    const qreal second = std::max({advance(m_line.expiry, expiryFace), advance(m_line.verdictWords, note) + icon,
                                   advance(caduca, note)}) + 2;
    const int gap = width() < narrowWidth ? 6 : 24;
    const qreal natural = std::max({placeWidth, advance(m_line.lot, lotFace) + gap, advance(m_line.lotHint, note) + gap,
                                    advance(tr("Tome este lote"), note) + gap});
    // Where both cannot have their own width, the verdict keeps its words whole and the lot steps down.
    const qreal split = std::min(natural, std::max(box.width() - second, box.width() * 0.4));
    const auto column = [&](qreal left, qreal width, const QString &label, const QString &value, const QFont &face) {
        composition.text({left, y, width, qreal(noteLine)}, label, narrowed(note, label, width), &Colours::text2);
        composition.text({left, y + noteLine, width, qreal(measure.large(measure.valueLine))}, value,
                         narrowed(face, value, width), &Colours::text);
    };
    column(box.left(), split - gap / 2.0, tr("Tome este lote"), m_line.lot, lotFace);
    column(box.left() + split, box.width() - split, caduca, m_line.expiry, expiryFace);
    y += noteLine + measure.large(measure.valueLine);
    composition.text({box.left(), y, split - gap / 2.0, qreal(noteLine)}, m_line.lotHint,
                     narrowed(note, m_line.lotHint, split - gap / 2.0), &Colours::text2);
    const Ink verdict = inksOf(m_line.verdict).line;
    composition.icon({box.left() + split, y + noteLine / 2.0 - 8, 16, 16}, presentation::iconOf(m_line.verdict), verdict);
    const qreal left = box.left() + split + icon;
    composition.text({left, y, box.right() - left, qreal(noteLine)}, m_line.verdictWords,
                     narrowed(note, m_line.verdictWords, box.right() - left), verdict);
}

void LineCard::paintGround(QPainter &painter) const
{
    const auto &colours = theme().colours();
    paintBox(painter, rect(), colours.surface, colours.line, theme().sizes().radius);
    if (m_line.clave.isEmpty() && m_line.name.isEmpty())
        return;
    const Measure &measure = measures()[m_chosen];
    const qreal rule = ruleTop(measure);
    painter.fillRect(QRectF(measure.side, rule, width() - 2 * measure.side, 1), colours.line);
    painter.fillRect(QRectF(measure.side + missingWidth(measure), rule + measure.afterRule, 1, measure.placeBlock() + 1),
                     colours.line);
}

QString LineCard::sentence() const
{
    QStringList parts{m_line.name, m_line.strength, m_line.presentation,
                      tr("Faltan") + u' ' + m_line.missing + u' ' + m_line.unit, m_line.done,
                      tr("Dónde está") + u' ' + m_line.shelf, tr("Tome este lote") + u' ' + m_line.lot,
                      tr("Caduca") + u' ' + m_line.expiry, m_line.verdictWords, m_line.clave, m_line.position};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

} // namespace botiquin::ui
