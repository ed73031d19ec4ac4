// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QAbstractButton>

namespace botiquin::ui {

/// One of a few answers, each with a line that says what it means, and its digit, which acts only while one of
/// the choices has the focus. Put them in a QButtonGroup; arrows then move between them.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// `digit` is 1 to 9.
    ChoiceButton(int digit, const QString &title, const QString &line, QWidget *parent = nullptr);

    /// An icon at the left in the colour of a meaning; without one the digit stands at the left instead.
    void setIconName(const QString &name, Ink ink);
    void setLine(const QString &line);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_digit;
    QString m_line;
    QString m_iconName;
    Ink m_ink = &Colours::text;
};

} // namespace botiquin::ui
