// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/row_delegate.h"

#include "ui/shell/icons.h"
#include "ui/shell/painting.h"

#include <QAbstractItemView>
#include <QFontMetrics>

namespace botiquin::ui {

using presentation::CellKind;

namespace {

constexpr int stateIcon = 18;
constexpr int stateGap = 6;

/// What a model says of one cell.
struct Cell
{
    explicit Cell(const QModelIndex &index)
        : kind(index.data(presentation::kindRole).value<CellKind>())
        , meaning(index.data(presentation::meaningRole).value<Meaning>())
        , words(index.data(Qt::DisplayRole).toString())
        , second(index.data(presentation::secondLineRole).toString())
        , iconName(index.data(presentation::iconRole).toString())
        , share(index.data(presentation::shareRole).toDouble())
        , strong(index.data(presentation::strongRole).toBool())
        , quiet(index.data(RowDelegate::quietRole).toBool())
        , secondFixed(index.data(presentation::secondLineFixedRole).toBool())
    {
        if (iconName.isEmpty())
            iconName = presentation::iconOf(meaning);
    }

    QFont font() const
    {
        const bool fixedWidth = kind == CellKind::code || kind == CellKind::number;
        if (kind == CellKind::bar)
            return theme().fixed(TextStyle::note);
        if (quiet)
            return fixedWidth ? theme().fixed(TextStyle::note) : theme().font(TextStyle::note);
        return theme().face(16, strong ? QFont::Bold : QFont::Normal, fixedWidth);
    }
    QFont secondFont() const { return secondFixed ? theme().fixed(TextStyle::note) : theme().font(TextStyle::note); }

    CellKind kind;
    Meaning meaning;
    QString words;
    QString second;
    QString iconName;
    double share;
    bool strong;
    bool quiet;
    bool secondFixed;
};

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view == nullptr || view->selectionMode() == QAbstractItemView::NoSelection)
        return false;
    return view->currentIndex().row() == index.row() && view->currentIndex().isValid();
}

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto &colours = theme().colours();
    const auto meaning = index.siblingAtColumn(0).data(presentation::rowMeaningRole).value<Meaning>();
    const bool current = isCurrentRow(option, index);
    const bool marked = meaning != Meaning::neutral;
    if (marked || current) {
        painter.fillRect(option.rect, marked ? theme().colour(inksOf(meaning).soft) : colours.accentSoft);
        if (index.column() == 0) {
            const QRect bar(option.rect.left(), option.rect.top(), theme().sizes().selectionBar, option.rect.height());
            painter.fillRect(bar, current && !marked ? colours.accent : theme().colour(inksOf(meaning).line));
        }
    }
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
}

void paintWords(QPainter &painter, const QRect &box, const Cell &cell, Ink ink)
{
    const bool shortens = cell.kind != CellKind::code && cell.kind != CellKind::number;
    const auto alignment = cell.kind == CellKind::number ? Qt::AlignRight : Qt::AlignLeft;
    const auto draw = [&](const QRect &line, const QString &words, const QFont &font, Ink lineInk, bool mayShorten) {
        painter.setFont(font);
        painter.setPen(theme().colour(lineInk));
        const QString shown =
            mayShorten ? QFontMetrics(font).elidedText(words, Qt::ElideRight, line.width()) : words;
        painter.drawText(line, Qt::AlignVCenter | alignment | Qt::TextDontClip | Qt::TextSingleLine, shown);
    };
    if (cell.second.isEmpty()) {
        draw(box, cell.words, cell.font(), ink, shortens);
        return;
    }
    const int first = theme().line(TextStyle::body) - 4;
    const int second = theme().line(TextStyle::note);
    const int top = box.top() + (box.height() - first - second) / 2 - 1;
    draw({box.left(), top, box.width(), first}, cell.words, cell.font(), ink, shortens);
    draw({box.left(), top + first, box.width(), second}, cell.second, cell.secondFont(), &Colours::text2,
         !cell.secondFixed);
}

/// At most two lines; the second ends in "…" where there would be a third.
QStringList wrapped(const QString &words, const QFont &font, int width)
{
    QStringList lines = brokenLines(words, font, width);
    if (lines.size() > 2)
        lines = {lines.constFirst(),
                 QFontMetrics(font).elidedText(lines.mid(1).join(u' '), Qt::ElideRight, width)};
    return lines;
}

void paintWrapped(QPainter &painter, const QRect &box, const Cell &cell, Ink ink)
{
    const QStringList lines = wrapped(cell.words, cell.font(), box.width());
    const int line = theme().line(TextStyle::body);
    int top = box.top() + (box.height() - line * int(lines.size())) / 2;
    painter.setFont(cell.font());
    painter.setPen(theme().colour(ink));
    for (const auto &words : lines) {
        painter.drawText(QRect(box.left(), top, box.width(), line),
                         Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, words);
        top += line;
    }
}

void paintState(QPainter &painter, const QRect &box, const Cell &cell)
{
    const Ink ink = inksOf(cell.meaning).line;
    QRect words = box;
    if (!cell.iconName.isEmpty()) {
        paintIcon(painter, cell.iconName, QRectF(box.left(), box.center().y() - stateIcon / 2, stateIcon, stateIcon),
                  theme().colour(ink));
        words.setLeft(box.left() + stateIcon + stateGap);
    }
    Cell plain = cell;
    plain.kind = CellKind::text;
    const bool proposes = cell.meaning == Meaning::neutral && !cell.iconName.isEmpty();
    paintWords(painter, words, plain, proposes ? &Colours::text : ink);
}

void paintShare(QPainter &painter, const QRect &box, const Cell &cell)
{
    const QFont font = cell.font();
    const int words = cell.words.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(QStringLiteral("100%")) + 12;
    const int bar = theme().sizes().progress;
    paintBar(painter, QRectF(box.left(), box.center().y() - bar / 2, std::max(24, box.width() - words), bar), cell.share,
             theme().colour(cell.meaning == Meaning::neutral ? &Colours::accent : inksOf(cell.meaning).line));
    painter.setFont(font);
    painter.setPen(theme().colours().text);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight, cell.words);
}

} // namespace

void RowDelegate::setOpenRow(int row, int drawnHeight)
{
    m_openRow = row;
    m_drawnHeight = drawnHeight;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintRowGround(*painter, option, index);
    if (index.row() == m_openRow && m_drawnHeight < 0) {
        painter->restore();
        return;
    }
    const Cell cell(index);
    QRect box = option.rect.marginsRemoved(sides(index.model(), index.column()));
    if (index.row() == m_openRow && m_drawnHeight > 0)
        box.setHeight(m_drawnHeight);
    switch (cell.kind) {
    case CellKind::text:
    case CellKind::code:
    case CellKind::number: {
        const Ink ink = cell.quiet                         ? &Colours::text2
            : cell.meaning == Meaning::neutral ? &Colours::text
                                               : inksOf(cell.meaning).line;
        if (index.column() == m_wrappedColumn)
            paintWrapped(*painter, box, cell, ink);
        else
            paintWords(*painter, box, cell, ink);
        break;
    }
    case CellKind::state:
        paintState(*painter, box, cell);
        break;
    case CellKind::tag: {
        const int height = theme().scaled(theme().sizes().tag);
        const int width = std::min(box.width(), tagWidth(cell.words, !cell.iconName.isEmpty()));
        paintTag(*painter, QRectF(box.left(), box.top() + (box.height() - height) / 2, width, height), cell.meaning,
                 cell.iconName, cell.words);
        break;
    }
    case CellKind::bar:
        paintShare(*painter, box, cell);
        break;
    }
    painter->restore();
}

int RowDelegate::lineCount(const QModelIndex &index, int columnWidth)
{
    const Cell cell(index);
    const QMargins around = sides(index.model(), index.column());
    return int(wrapped(cell.words, cell.font(), columnWidth - around.left() - around.right()).size());
}

QMargins RowDelegate::sides(const QAbstractItemModel *model, int column)
{
    return {column == 0 ? 16 : 10, 0, column == model->columnCount() - 1 ? 16 : 10, 1};
}

int RowDelegate::naturalWidth(const QModelIndex &index)
{
    const Cell cell(index);
    const QMargins around = sides(index.model(), index.column());
    int width = QFontMetrics(cell.font()).horizontalAdvance(cell.words);
    if (cell.kind == CellKind::tag)
        width = tagWidth(cell.words, !cell.iconName.isEmpty());
    else if (cell.kind == CellKind::state && !cell.iconName.isEmpty())
        width += stateIcon + (cell.words.isEmpty() ? 0 : stateGap);
    else if (cell.kind == CellKind::bar)
        width = 60 + 12 + QFontMetrics(cell.font()).horizontalAdvance(QStringLiteral("100%"));
    return around.left() + around.right() + 2 + std::max(width, QFontMetrics(cell.secondFont()).horizontalAdvance(cell.second));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {naturalWidth(index), theme().sizes().row};
}

} // namespace botiquin::ui
