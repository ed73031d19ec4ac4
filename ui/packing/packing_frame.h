// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QBoxLayout;
class QKeyEvent;

namespace botiquin::ui {

class PanelSplit;

/// The room between the bars of a packing page: the main part, and the side panel at its right or, where the
/// window is narrow, below. What does not fit scrolls, so that the bars keep their places.
class PackingFrame : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes both.
    PackingFrame(QWidget *main, QWidget *side, int sideWidth, int footMargin = 16, QWidget *parent = nullptr);
    PanelSplit *split() const { return m_split; }
    /// Below, the side is that high; at the right, as high as the page.
    void fitSide(int heightBelow);
    /// The page's own keys come first; true for PageUp and PageDown, which scroll.
    bool takesKey(QKeyEvent *event);

private:
    PanelSplit *m_split;
    QWidget *m_side;
};

/// The lists beside packing: one above the other, or side by side where they go below.
class SideLists : public QWidget
{
    Q_OBJECT

public:
    explicit SideLists(QWidget *parent = nullptr);
    /// Takes the list; the last one has what height the others leave.
    void add(QWidget *list);
    void setBelow(bool below);

private:
    QBoxLayout *m_box;
};

} // namespace botiquin::ui
