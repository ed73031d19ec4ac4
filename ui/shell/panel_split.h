// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace botiquin::ui {

/// A page's main part with a panel at its right. Where the window is narrower than 960 at the text scale, the
/// panel goes below. It has a window to go by from the moment it is shown.
class PanelSplit : public QWidget
{
    Q_OBJECT

public:
    /// Takes both; `sideWidth` is the panel's width at 100 % while it stands at the right.
    PanelSplit(QWidget *main, QWidget *side, int sideWidth, QWidget *parent = nullptr);
    void setGap(int gap);
    bool isBelow() const;
    /// The window is too narrow for the panel to stand at the right.
    bool isNarrow() const { return m_narrow; }

Q_SIGNALS:
    void narrowChanged(bool narrow);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_box;
    QWidget *m_side;
    int m_sideWidth;
    bool m_narrow = false;
};

} // namespace botiquin::ui
