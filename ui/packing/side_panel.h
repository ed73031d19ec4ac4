// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/card.h"

namespace botiquin::ui {

class ActionButton;

/// What a key opens at the side of packing: a few fields, one button (Enter), and the way back (Esc). It keeps
/// Enter and Esc to itself. Where it is lower than its fields they scroll; the buttons are always there.
class SidePanel : public Card
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    void setAcceptText(const QString &verb);
    void setBackText(const QString &verb);
    QSize minimumSizeHint() const override { return {320, 200}; }

Q_SIGNALS:
    void accepted();
    void left();

protected:
    /// Where the fields go.
    QVBoxLayout *fields() const { return m_fields; }
    /// Adds the buttons below everything added before.
    void finish();
    /// As finish(), for what is only looked at: the way back is Enter as well.
    void finishToRead();
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_fields;
    ActionButton *m_accept;
    ActionButton *m_back;
};

} // namespace botiquin::ui
