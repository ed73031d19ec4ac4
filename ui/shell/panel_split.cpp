// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panel_split.h"

#include "ui/shell/theme.h"

#include <QBoxLayout>
#include <QEvent>

namespace botiquin::ui {

PanelSplit::PanelSplit(QWidget *main, QWidget *side, int sideWidth, QWidget *parent)
    : QWidget(parent)
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_side(side)
    , m_sideWidth(sideWidth)
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(24);
    m_box->addWidget(main, 1);
    m_box->addWidget(side);
    m_side->setFixedWidth(theme().scaled(sideWidth));
}

void PanelSplit::setGap(int gap)
{
    m_box->setSpacing(gap);
}

bool PanelSplit::isBelow() const
{
    return m_box->direction() == QBoxLayout::TopToBottom;
}

void PanelSplit::arrange()
{
    const bool below = window()->width() < theme().scaled(theme().sizes().sidePanelBelow);
    const int width = std::max(m_sideWidth, std::min(theme().scaled(m_sideWidth), window()->width() * 2 / 5));
    m_box->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(below ? 0 : width);
    m_side->setMaximumWidth(below ? QWIDGETSIZE_MAX : width);
    if (std::exchange(m_narrow, below) != below)
        Q_EMIT narrowChanged(below);
}

bool PanelSplit::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && isVisible())
        arrange();
    return QWidget::event(event);
}

void PanelSplit::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

void PanelSplit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace botiquin::ui
