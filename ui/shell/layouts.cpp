// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/layouts.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace botiquin::ui {

QVBoxLayout *columnAbove(QWidget *keys, QWidget *page)
{
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(12);
    whole->addLayout(column, 1);
    whole->addWidget(keys);
    return column;
}

QScrollArea *scrollAround(QWidget *inside)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return scroll;
}

} // namespace botiquin::ui
