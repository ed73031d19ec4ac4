// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/painting.h"

#include "ui/shell/icons.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainterPath>
#include <QTextLayout>

namespace botiquin::ui {

namespace {

constexpr int tagPadding = 10;
constexpr int tagIconSide = 16;
constexpr int tagIconGap = 6;
constexpr int chipPadding = 8;

/// Keys that bear words.
constexpr const char *wordedKeys[] = {QT_TRANSLATE_NOOP("Keys", "Supr"), QT_TRANSLATE_NOOP("Keys", "RePág"),
                                      QT_TRANSLATE_NOOP("Keys", "AvPág"), QT_TRANSLATE_NOOP("Keys", "Mayús")};

QFont tagFont()
{
    return theme().face(14, QFont::Bold);
}

QFont chipFont()
{
    return theme().face(14, QFont::Bold, true);
}

} // namespace

void paintBox(QPainter &painter, const QRectF &box, const QColor &fill, const QColor &stroke, qreal radius,
              qreal strokeWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(stroke.isValid() ? QPen(stroke, strokeWidth) : QPen(Qt::NoPen));
    const qreal inset = stroke.isValid() ? strokeWidth / 2 : 0;
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void paintBar(QPainter &painter, const QRectF &box, double share, const QColor &fill)
{
    const qreal radius = box.height() / 2;
    paintBox(painter, box, theme().colours().sunken, theme().colours().line, radius);
    const qreal width = box.width() * std::clamp(share, 0.0, 1.0);
    if (width <= 0)
        return;
    QPainterPath channel;
    channel.addRoundedRect(box, radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(channel);
    paintBox(painter, QRectF(box.topLeft(), QSizeF(std::max(width, 4.0), box.height())), fill, {},
             std::min(radius, width / 2));
    painter.restore();
}

void paintTag(QPainter &painter, const QRectF &box, Meaning meaning, const QString &iconName, const QString &word)
{
    const auto inks = inksOf(meaning);
    paintBox(painter, box, theme().colour(inks.soft), {}, theme().sizes().radiusSmall);
    qreal x = box.left() + tagPadding;
    if (!iconName.isEmpty()) {
        x = box.left() + tagPadding - 2;
        const QRectF iconBox(x, box.center().y() - tagIconSide / 2.0, tagIconSide, tagIconSide);
        paintIcon(painter, iconName, iconBox, theme().colour(inks.line));
        x += tagIconSide + tagIconGap;
    }
    painter.setFont(tagFont());
    painter.setPen(theme().colour(meaning == Meaning::neutral ? &Colours::text : inks.line));
    painter.drawText(QRectF(x, box.top(), box.right() - x, box.height()), Qt::AlignVCenter | Qt::AlignLeft, word);
}

int tagWidth(const QString &word, bool withIcon)
{
    const int iconWidth = withIcon ? tagIconSide + tagIconGap - 2 : 0;
    return qCeil(QFontMetricsF(tagFont()).horizontalAdvance(word)) + iconWidth + 2 * tagPadding;
}

QString keyCap(const QString &key)
{
    QStringList caps = key.split(u'+');
    for (auto &cap : caps) {
        for (const char *worded : wordedKeys) {
            if (cap == QString::fromUtf8(worded))
                cap = QCoreApplication::translate("Keys", worded);
        }
    }
    return caps.join(u'+');
}

void paintKeyChip(QPainter &painter, const QRectF &box, const QString &key)
{
    paintBox(painter, box, theme().colours().canvas, theme().colours().edge, 5);
    painter.setFont(chipFont());
    painter.setPen(theme().colours().text);
    painter.drawText(box, Qt::AlignCenter, keyCap(key));
}

int keyChipWidth(const QString &key)
{
    return std::max(keyChipHeight() - 2, qRound(QFontMetricsF(chipFont()).horizontalAdvance(keyCap(key))) + 2 * chipPadding);
}

int keyChipHeight()
{
    return theme().scaled(26);
}

QStringList brokenLines(const QString &text, const QFont &font, qreal width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace botiquin::ui
