// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/painted_piece.h"

#include "ui/shell/icons.h"
#include "ui/shell/painting.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetricsF>

namespace botiquin::ui {

namespace {

QFont faceOf(const Run &run, int px)
{
    return theme().face(px, run.bold ? QFont::Bold : QFont::Normal, run.fixed);
}

} // namespace

void Composition::clear()
{
    m_texts.clear();
    m_icons.clear();
    m_chips.clear();
}

void Composition::text(const QRectF &box, const QString &words, const QFont &font, Ink ink,
                       Qt::Alignment alignment, bool mayShorten)
{
    if (!words.isEmpty())
        m_texts << Text{box, words, font, ink, alignment | Qt::AlignVCenter, mayShorten};
}

qreal Composition::width(const Runs &runs, int px)
{
    qreal sum = 0;
    for (const auto &run : runs)
        sum += QFontMetricsF(faceOf(run, px)).horizontalAdvance(run.text);
    return sum;
}

qreal Composition::runs(const QRectF &box, const Runs &runs, int px, Ink ink, Ink boldInk,
                        Qt::Alignment alignment, bool mayShorten)
{
    const qreal total = width(runs, px);
    qreal x = alignment & Qt::AlignRight ? box.right() - total : box.left();
    for (const auto &run : runs) {
        const QFont font = faceOf(run, px);
        const qreal advance = QFontMetricsF(font).horizontalAdvance(run.text);
        const qreal room = std::max(0.0, box.right() - x);
        text({x, box.top(), std::min(advance, room), box.height()}, run.text, font, run.bold ? boldInk : ink,
             Qt::AlignLeft, mayShorten);
        x += advance;
    }
    return total;
}

void Composition::icon(const QRectF &box, const QString &name, Ink ink)
{
    if (!name.isEmpty())
        m_icons << Icon{box, name, ink};
}

QRectF Composition::chip(qreal left, qreal centreY, const QString &key)
{
    const QRectF box(left, centreY - keyChipHeight() / 2.0, keyChipWidth(key), keyChipHeight());
    m_chips << Chip{box, key};
    return box;
}

void Composition::paint(QPainter &painter) const
{
    for (const auto &icon : m_icons)
        paintIcon(painter, icon.name, icon.box, theme().colour(icon.ink));
    for (const auto &chip : m_chips)
        paintKeyChip(painter, chip.box, chip.key);
    for (const auto &text : m_texts) {
        painter.setFont(text.font);
        painter.setPen(theme().colour(text.ink));
        const QFontMetricsF metrics(text.font);
        // A hair of room: sums of advances round differently from one advance of the whole.
        const bool fits = metrics.horizontalAdvance(text.words) <= text.box.width() + 0.5;
        const QString words =
            fits || !text.mayShorten ? text.words : metrics.elidedText(text.words, Qt::ElideRight, text.box.width());
        painter.drawText(text.box, int(text.alignment) | Qt::TextDontClip | Qt::TextSingleLine, words);
    }
}

QStringList Composition::cut(const QRectF &within) const
{
    QStringList cut;
    for (const auto &text : m_texts) {
        const QFontMetricsF metrics(text.font);
        const bool wide = metrics.horizontalAdvance(text.words) > text.box.width() + 1;
        const qreal top = text.box.center().y() - metrics.capHeight() / 2;
        const qreal bottom = text.box.center().y() + metrics.capHeight() / 2 + metrics.descent();
        const bool outside = text.box.left() < within.left() - 0.5 || text.box.right() > within.right() + 0.5
            || top < within.top() || bottom > within.bottom() + 0.5;
        if ((wide && !text.mayShorten) || outside)
            cut << text.words;
    }
    return cut;
}

QStringList PaintedPiece::cutWords() const
{
    return composition().cut(rect());
}

const Composition &PaintedPiece::composition() const
{
    if (m_stale) {
        m_composition.clear();
        arrange(m_composition);
        m_stale = false;
    }
    return m_composition;
}

void PaintedPiece::refresh()
{
    m_stale = true;
    setAccessibleName(sentence());
    updateGeometry();
    update();
}

void PaintedPiece::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT announced(accessibleName());
}

bool PaintedPiece::event(QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::StyleChange || type == QEvent::LanguageChange || type == QEvent::Show
        || type == densityChange())
        refresh();
    return QWidget::event(event);
}

void PaintedPiece::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const Composition &shown = composition();
    paintGround(painter);
    shown.paint(painter);
}

void PaintedPiece::resizeEvent(QResizeEvent *event)
{
    m_stale = true;
    QWidget::resizeEvent(event);
}

QEvent::Type densityChange()
{
    static const auto type = static_cast<QEvent::Type>(QEvent::registerEventType());
    return type;
}

} // namespace botiquin::ui
