// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scan_band.h"

#include "ui/shell/painting.h"

#include <QFontMetricsF>
#include <cmath>

namespace botiquin::ui {

namespace {

constexpr int lowHeight = 120;
constexpr int smallestWord = 36;
constexpr int smallestLine = 14;
constexpr int rowsOfLine = 2; ///< a sentence below the word takes at most
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

/// The words of the runs, each with the blank after it; a word may change its face in the middle.
QList<Runs> wordsIn(const Runs &runs)
{
    QList<Runs> words{Runs()};
    for (const auto &run : runs) {
        Run part{{}, run.bold, run.fixed};
        for (const QChar letter : run.text) {
            part.text += letter;
            if (letter != u' ')
                continue;
            words.last() << std::exchange(part, {{}, run.bold, run.fixed});
            words << Runs();
        }
        if (!part.text.isEmpty())
            words.last() << part;
    }
    return words;
}

/// The runs broken at blanks to `width`; a word wider than that stays whole.
QList<Runs> brokenRuns(const Runs &runs, int px, qreal width)
{
    if (Composition::width(runs, px) <= width)
        return {runs};
    QList<Runs> rows{Runs()};
    qreal used = 0;
    for (const auto &word : wordsIn(runs)) {
        const qreal wide = Composition::width(word, px);
        if (used > 0 && used + wide > width) {
            rows << Runs();
            used = 0;
        }
        for (const auto &part : word) {
            auto &row = rows.last();
            if (!row.isEmpty() && row.constLast().bold == part.bold && row.constLast().fixed == part.fixed)
                row.last().text += part.text;
            else
                row << part;
        }
        used += wide;
    }
    return rows;
}

} // namespace

qreal ScanBand::Sizes::wordHeight() const
{
    return std::round(theme().scaled(word) * (tight ? 1.08 : 1.16));
}

qreal ScanBand::Sizes::lineHeight() const
{
    return std::round(theme().scaled(line) * (tight ? 1.22 : 1.44));
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

qreal ScanBand::labelWidth(int px) const
{
    return std::max(Composition::width({plain(tr("Se leyó"))}, px), Composition::width({plain(tr("Se espera"))}, px)) + 14;
}

qreal ScanBand::claveWidth(int px) const
{
    return std::max(Composition::width({fixed(m_answer->read->clave)}, px),
                    Composition::width({fixed(m_answer->expected->clave)}, px))
        + 9;
}

/// Fits where the word takes `wordRows` at most, a sentence no more than two rows, and what differs is seen.
ScanBand::Arrangement ScanBand::arrangementAt(const Sizes &sizes, qreal width, int wordRows, bool claves) const
{
    Arrangement made{sizes, brokenLines(m_answer->word, theme().face(sizes.word, QFont::Bold), width), {}, 0, claves,
                     true};
    made.fits = made.word.size() <= wordRows;
    for (const auto &sentence : lines()) {
        const auto rows = brokenRuns(sentence, sizes.line, width);
        made.fits = made.fits && rows.size() <= rowsOfLine;
        made.rows << rows;
    }
    auto count = made.rows.size();
    if (isCompared()) {
        count += 2;
        made.gap = made.rows.isEmpty() ? 0 : sizes.tight ? 2 : 6;
        const qreal names = std::max(Composition::width(m_answer->read->name, sizes.line),
                                     Composition::width(m_answer->expected->name, sizes.line));
        made.fits = made.fits
            && labelWidth(sizes.line) + (claves ? claveWidth(sizes.line) : 0) + names <= width;
    }
    made.fits = made.fits && !(sizes.word == 52 && (count > 2 || isLow(this)))
        && double(made.word.size()) * sizes.wordHeight() + made.gap + double(count) * sizes.lineHeight() <= height() - 8;
    return made;
}

ScanBand::Arrangement ScanBand::arrangementFor(qreal width) const
{
    constexpr Sizes steps[] = {{52, 20, false}, {36, 18, false}, {36, 16, false}, {36, 15, false}, {36, 14, false},
                               {32, 14, false}, {32, 13, false}, {28, 12, false}, {28, 11, false}, {36, 14, true},
                               {32, 13, true},  {28, 11, true}};
    std::optional<Arrangement> last;
    for (const bool claves : {true, false}) {
        for (const int wordRows : {1, 2}) {
            for (const auto &step : steps) {
                if (theme().scaled(step.word) < smallestWord || theme().scaled(step.line) < smallestLine)
                    continue;
                last = arrangementAt(step, width, wordRows, claves);
                if (last->fits)
                    return *last;
            }
        }
    }
    // Nothing is left to give but the end of what was read; what comes next stays whole.
    last->word = {m_answer->word};
    last->rows = QList<Runs>{m_answer->line} + brokenRuns(m_answer->advice, last->sizes.line, width);
    last->rows.removeAll(Runs());
    return *last;
}

void ScanBand::arrangeCompared(Composition &composition, QRectF row, const Arrangement &made, Ink ink) const
{
    const int px = made.sizes.line;
    const qreal labels = labelWidth(px);
    const qreal claves = made.claves ? claveWidth(px) : 0;
    const auto draw = [&](const QString &label, const ComparedItem &item) {
        composition.runs(row, {plain(label)}, px, ink, ink);
        if (made.claves)
            composition.runs(row.adjusted(labels, 0, 0, 0), {fixed(item.clave)}, px, ink, ink);
        composition.runs(row.adjusted(labels + claves, 0, 0, 0), item.name, px, ink, ink, Qt::AlignLeft, true);
        row.translate(0, row.height());
    };
    draw(tr("Se leyó"), *m_answer->read);
    draw(tr("Se espera"), *m_answer->expected);
}

void ScanBand::arrangeLines(Composition &composition, const QRectF &column, Ink ink) const
{
    const bool compared = isCompared();
    const Arrangement made = arrangementFor(column.width());
    const int px = made.sizes.line;
    const qreal lineHeight = made.sizes.lineHeight();
    const qreal wordHeight = made.sizes.wordHeight();
    const qreal high = double(made.word.size()) * wordHeight + made.gap
        + double(made.rows.size() + (compared ? 2 : 0)) * lineHeight;
    QRectF row(column.left(), std::floor((height() - high) / 2), column.width(), wordHeight);
    QFont face = theme().face(made.sizes.word, QFont::Bold);
    for (const auto &word : made.word) {
        while (face.pixelSize() > smallestLine && QFontMetricsF(face).horizontalAdvance(word) > column.width())
            face.setPixelSize(face.pixelSize() - 1);
        composition.text(row, word, face, ink);
        row.translate(0, wordHeight);
    }
    row.setHeight(lineHeight);
    if (compared) {
        arrangeCompared(composition, row, made, ink);
        row.translate(0, 2 * lineHeight);
    }
    row.translate(0, made.gap);
    for (const auto &line : made.rows) {
        composition.runs(row, line, px, ink, ink, Qt::AlignLeft, true);
        row.translate(0, lineHeight);
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
