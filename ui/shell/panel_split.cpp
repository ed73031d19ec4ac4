// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panel_split.h"

#include "ui/shell/theme.h"

#include <QBoxLayout>

namespace botiquin::ui {

PanelSplit::PanelSplit(QWidget *main, QWidget *side, int sideWidth, QWidget *parent)
    : QWidget(parent), m_box(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_side(side), m_sideWidth(sideWidth)
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(24);
    m_box->addWidget(main, 1);
    m_box->addWidget(side);
    m_side->setFixedWidth(sideWidth);
}

bool PanelSplit::isBelow() const
{
    return m_box->direction() == QBoxLayout::TopToBottom;
}

void PanelSplit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool below = window()->width() < theme().sizes().sidePanelBelow;
    if (below == isBelow())
        return;
    m_box->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(below ? 0 : m_sideWidth);
    m_side->setMaximumWidth(below ? QWIDGETSIZE_MAX : m_sideWidth);
}

} // namespace botiquin::ui
