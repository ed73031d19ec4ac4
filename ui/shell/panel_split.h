// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace botiquin::ui {

/// A page's main part with a panel at its right, which goes below it in a window narrower than 960.
class PanelSplit : public QWidget
{
    Q_OBJECT

public:
    /// Takes both; `sideWidth` is the panel's width while it stands at the right.
    PanelSplit(QWidget *main, QWidget *side, int sideWidth, QWidget *parent = nullptr);
    bool isBelow() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_box;
    QWidget *m_side;
    int m_sideWidth;
};

} // namespace botiquin::ui
