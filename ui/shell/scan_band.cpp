// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scan_band.h"

#include "ui/shell/painting.h"

#include <QAccessible>
#include <QFontMetricsF>

namespace botiquin::ui {

namespace {

constexpr int lowHeight = 120;
constexpr int iconLeft = 26;
constexpr int textLeft = 118;
constexpr int rightMargin = 32;

qreal wordWidth(const QString &word, int px)
{
    return QFontMetricsF(theme().face(px, QFont::Bold)).horizontalAdvance(word);
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

ScanBand::ScanBand(QWidget *parent) : PaintedPiece(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    refresh();
}

void ScanBand::answer(const ScanAnswer &answer)
{
    m_answer = answer;
    refresh();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
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
    const QRectF box(textLeft, 0, width() - textLeft - rightMargin, height());
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
        const int px = isLow(this) ? 52 : 72;
        const qreal amountWidth = wordWidth(m_answer->amount, px) + 1;
        composition.text({right - amountWidth, 0, amountWidth, qreal(height())}, m_answer->amount,
                         theme().face(px, QFont::Bold), ink, Qt::AlignRight);
        right -= amountWidth + 16;
    }
    arrangeLines(composition, {textLeft, 0, right - textLeft, qreal(height())}, ink);
}

void ScanBand::arrangeLines(Composition &composition, const QRectF &column, Ink ink) const
{
    const bool compared = m_answer->read && m_answer->expected;
    const auto below = lines();
    const int count = int(below.size()) + (compared ? 2 : 0);
    const int gap = compared && !below.isEmpty() ? 6 : 0;
    const bool roomy = count < 3 && !isLow(this);
    const int px = roomy ? 20 : 18;
    // Spoken lines keep 26 each while they fit; at a larger text scale they share what the band has.
    int lineHeight = theme().scaled(roomy ? 28 : 26);
    int word = roomy ? 52 : 36;
    int wordLine = theme().scaled(roomy ? 60 : 42);
    const int available = height() - 12;
    if (wordLine + gap + count * lineHeight > available) {
        lineHeight = std::min(lineHeight, int(QFontMetricsF(theme().face(px)).ascent()
                                              + QFontMetricsF(theme().face(px)).descent() * 0.6));
        word = 28;
        wordLine = available - gap - count * lineHeight;
    }
    word = std::min(word, largestThatFits(m_answer->word, column.width(), {52, 44, 36, 32, 28, 24, 20}));
    qreal y = (height() - wordLine - gap - count * lineHeight) / 2.0;
    composition.text({column.left(), y, column.width(), qreal(wordLine)}, m_answer->word,
                     theme().face(word, QFont::Bold), ink);
    y += wordLine;
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
        composition.runs({column.left(), y, column.width(), qreal(lineHeight)}, line, px, ink, ink, Qt::AlignLeft,
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
