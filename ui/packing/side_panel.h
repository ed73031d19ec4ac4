// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/card.h"

namespace botiquin::ui {

class ActionButton;

/// What a key opens at the side of packing: a few fields, one button (Enter), and the way back (Esc). It keeps
/// Enter and Esc to itself.
class SidePanel : public Card
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    void setAcceptText(const QString &verb);
    void setBackText(const QString &verb);

Q_SIGNALS:
    void accepted();
    void left();

protected:
    /// Adds the buttons below everything added before.
    void finish();
    void keyPressEvent(QKeyEvent *event) override;

private:
    ActionButton *m_accept;
    ActionButton *m_back;
};

} // namespace botiquin::ui
