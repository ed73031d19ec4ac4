// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/packing_frame.h"

#include "ui/shell/panel_split.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace botiquin::ui {

namespace {

/// The scroll area gives it no less than its least height. One that wraps words would get its best height, and
/// scroll where it need not.
class ShrinkingSplit final : public PanelSplit
{
public:
    using PanelSplit::PanelSplit;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace

PackingFrame::PackingFrame(QWidget *main, QWidget *side, int sideWidth, int footMargin, QWidget *parent)
    : QScrollArea(parent), m_split(new ShrinkingSplit(main, side, sideWidth)), m_side(side)
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(24, 16, 24, footMargin);
    column->addWidget(m_split);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(inside);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
}

void PackingFrame::fitSide(int heightBelow)
{
    const bool below = m_split->isNarrow();
    m_side->setSizePolicy(QSizePolicy::Preferred, below ? QSizePolicy::Fixed : QSizePolicy::Ignored);
    m_side->setMinimumHeight(below ? heightBelow : 0);
    m_side->setMaximumHeight(below ? heightBelow : QWIDGETSIZE_MAX);
}

bool PackingFrame::takesKey(QKeyEvent *event)
{
    if (event->key() != Qt::Key_PageUp && event->key() != Qt::Key_PageDown)
        return false;
    QCoreApplication::sendEvent(verticalScrollBar(), event);
    return true;
}

SideLists::SideLists(QWidget *parent) : QWidget(parent), m_box(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(16);
}

void SideLists::add(QWidget *list)
{
    m_box->addWidget(list);
    setBelow(false);
}

void SideLists::setBelow(bool below)
{
    m_box->setDirection(below ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (int i = 0; i < m_box->count(); ++i)
        m_box->setStretch(i, below || i == m_box->count() - 1 ? 1 : 0);
}

} // namespace botiquin::ui
