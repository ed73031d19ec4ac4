// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/heading_row.h"

#include "presentation/roles.h"
#include "ui/shell/row_delegate.h"
#include "ui/shell/theme.h"

#include <QFontMetrics>
#include <QPainter>

namespace botiquin::ui {

HeadingRow::HeadingRow(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(24);
    setSectionResizeMode(QHeaderView::Fixed);
}

QString HeadingRow::words(int column) const
{
    return model()->headerData(column, Qt::Horizontal).toString();
}

int HeadingRow::naturalWidth(int column) const
{
    const QMargins around = RowDelegate::sides(model(), column);
    return QFontMetrics(theme().font(TextStyle::note)).horizontalAdvance(words(column)) + around.left()
        + around.right() + 2;
}

void HeadingRow::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const auto first = model()->index(0, column);
    const bool number = first.isValid()
        && first.data(presentation::kindRole).value<presentation::CellKind>() == presentation::CellKind::number;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme().colours().line);
    painter->setFont(theme().font(TextStyle::note));
    painter->setPen(theme().colours().text2);
    const QRect box = rect.marginsRemoved(RowDelegate::sides(model(), column));
    painter->drawText(box, Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft),
                      painter->fontMetrics().elidedText(words(column), Qt::ElideRight, box.width()));
}

} // namespace botiquin::ui
