// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scan_band.h"

#include "ui/shell/painting.h"

#include <QFontMetricsF>
#include <cmath>

namespace botiquin::ui {

namespace {

constexpr int lowHeight = 120;
constexpr int smallestLine = 14;
constexpr int iconLeft = 26;
constexpr int rightMargin = 26;

qreal wordWidth(const QString &word, int px)
{
    return QFontMetricsF(theme().face(px, QFont::Bold)).horizontalAdvance(word);
}

int textLeft(const QWidget *band)
{
    return isLow(band) ? 96 : 118;
}

/// The largest of `steps` at which `word` is no wider than `width`; the last one if none is.
int largestThatFits(const QString &word, qreal width, std::initializer_list<int> steps)
{
    for (const int px : steps) {
        if (wordWidth(word, px) <= width)
            return px;
    }
    return *(steps.end() - 1);
}

} // namespace

qreal ScanBand::Sizes::wordHeight() const
{
    return std::round(theme().scaled(word) * 1.16);
}

qreal ScanBand::Sizes::lineHeight() const
{
    return std::round(theme().scaled(line) * 1.44);
}

ScanBand::ScanBand(QWidget *parent) : PaintedPiece(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    refresh();
}

void ScanBand::answer(const ScanAnswer &answer)
{
    m_answer = answer;
    refresh();
    announce();
}

void ScanBand::clear()
{
    m_answer.reset();
    refresh();
}

QSize ScanBand::sizeHint() const
{
    return {640, isLow(this) ? lowHeight : theme().sizes().scanBand};
}

QSize ScanBand::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

QList<Runs> ScanBand::lines() const
{
    QList<Runs> lines;
    if (!m_answer->line.isEmpty())
        lines << m_answer->line;
    if (!m_answer->advice.isEmpty())
        lines << m_answer->advice;
    return lines;
}

void ScanBand::arrangeWaiting(Composition &composition) const
{
    const int side = isLow(this) ? 56 : theme().sizes().iconBand;
    composition.icon(QRectF(iconLeft, (height() - side) / 2.0, side, side), QStringLiteral("scan"), &Colours::text2);
    const QString words = tr("Escanee la primera pieza");
    const int left = textLeft(this);
    const QRectF box(left, 0, width() - left - rightMargin, height());
    const int px = largestThatFits(words, box.width(), {36, 32, 28, 24, 20});
    composition.text(box, words, theme().face(px, QFont::Bold), &Colours::text);
}

void ScanBand::arrange(Composition &composition) const
{
    if (!m_answer) {
        arrangeWaiting(composition);
        return;
    }
    const Ink ink = inksOf(m_answer->meaning).onSolid;
    const int side = isLow(this) ? 56 : theme().sizes().iconBand;
    composition.icon(QRectF(iconLeft, (height() - side) / 2.0, side, side), presentation::iconOf(m_answer->meaning),
                     ink);
    qreal right = width() - rightMargin;
    if (!m_answer->amount.isEmpty()) {
        const int px = largestThatFits(m_answer->amount, width() / 6.0, {isLow(this) ? 52 : 72, 52, 44, 36});
        const qreal amountWidth = wordWidth(m_answer->amount, px) + 1;
        composition.text({right - amountWidth, 0, amountWidth, qreal(height())}, m_answer->amount,
                         theme().face(px, QFont::Bold), ink, Qt::AlignRight);
        right -= amountWidth + 16;
    }
    const int left = textLeft(this);
    arrangeLines(composition, {qreal(left), 0, right - left, qreal(height())}, ink);
}

ScanBand::Sizes ScanBand::sizesFor(const QRectF &column) const
{
    const bool compared = m_answer->read && m_answer->expected;
    const auto below = lines();
    const int count = int(below.size()) + (compared ? 2 : 0);
    const int gap = compared && !below.isEmpty() ? 6 : 0;
    constexpr Sizes steps[] = {{52, 20}, {36, 18}, {32, 17}, {32, 16}, {28, 15}, {28, 14}, {24, 13}, {24, 12}, {22, 11}};
    Sizes chosen = steps[1];
    for (const auto &step : steps) {
        if ((step.word == 52 && (count > 2 || isLow(this))) || theme().scaled(step.line) < smallestLine)
            continue;
        chosen = step;
        qreal widest = wordWidth(m_answer->word, step.word);
        widest = std::max(widest, Composition::width(m_answer->advice, step.line));
        // What was read may end in "…" before it is made small; what comes next may not.
        if (step.line > 16)
            widest = std::max(widest, Composition::width(m_answer->line, step.line));
        const qreal high = step.wordHeight() + gap + count * step.lineHeight();
        if (widest <= column.width() && high <= height() - 8)
            break;
    }
    return chosen;
}

void ScanBand::arrangeLines(Composition &composition, const QRectF &column, Ink ink) const
{
    const bool compared = m_answer->read && m_answer->expected;
    const auto below = lines();
    const int count = int(below.size()) + (compared ? 2 : 0);
    const int gap = compared && !below.isEmpty() ? 6 : 0;
    const Sizes sizes = sizesFor(column);
    const int px = sizes.line;
    const qreal lineHeight = sizes.lineHeight();
    qreal y = std::floor((height() - sizes.wordHeight() - gap - count * lineHeight) / 2);
    QFont face = theme().face(sizes.word, QFont::Bold);
    while (face.pixelSize() > smallestLine && QFontMetricsF(face).horizontalAdvance(m_answer->word) > column.width())
        face.setPixelSize(face.pixelSize() - 1);
    composition.text({column.left(), y, column.width(), sizes.wordHeight()}, m_answer->word,
                     face, ink);
    y += sizes.wordHeight();
    if (compared) {
        const qreal labels = std::max(Composition::width({plain(tr("Se leyó"))}, px),
                                      Composition::width({plain(tr("Se espera"))}, px)) + 14;
        const qreal claves = std::max(Composition::width({fixed(m_answer->read->clave)}, px),
                                      Composition::width({fixed(m_answer->expected->clave)}, px)) + 9;
        const auto row = [&](const QString &label, const ComparedItem &item) {
            const QRectF line(column.left(), y, column.width(), lineHeight);
            composition.runs(line, {plain(label)}, px, ink, ink);
            composition.runs(line.adjusted(labels, 0, 0, 0), {fixed(item.clave)}, px, ink, ink);
            composition.runs(line.adjusted(labels + claves, 0, 0, 0), item.name, px, ink, ink, Qt::AlignLeft, true);
            y += lineHeight;
        };
        row(tr("Se leyó"), *m_answer->read);
        row(tr("Se espera"), *m_answer->expected);
    }
    y += gap;
    for (const auto &line : below) {
        composition.runs({column.left(), y, column.width(), lineHeight}, line, px, ink, ink, Qt::AlignLeft,
                         true);
        y += lineHeight;
    }
}

void ScanBand::paintGround(QPainter &painter) const
{
    const auto &colours = theme().colours();
    if (!m_answer) {
        paintBox(painter, rect(), colours.surface, colours.line, theme().sizes().radius);
        return;
    }
    const auto inks = inksOf(m_answer->meaning);
    paintBox(painter, rect(), theme().colour(inks.solid), theme().colour(inks.line), theme().sizes().radius, 2);
}

QString ScanBand::sentence() const
{
    if (!m_answer)
        return tr("Escanee la primera pieza");
    QStringList parts{m_answer->word};
    if (!m_answer->amount.isEmpty())
        parts << m_answer->amount;
    if (m_answer->read && m_answer->expected) {
        parts << tr("Se leyó") + u' ' + m_answer->read->clave + u' ' + wordsOf(m_answer->read->name);
        parts << tr("Se espera") + u' ' + m_answer->expected->clave + u' ' + wordsOf(m_answer->expected->name);
    }
    for (const auto &line : lines())
        parts << wordsOf(line);
    return parts.join(QStringLiteral(". "));
}

} // namespace botiquin::ui
