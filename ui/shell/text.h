// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QLabel>

namespace botiquin::ui {

/// A label in a step of type and an ink, which follows the theme. Plain text; it wraps when told to.
class Text : public QLabel
{
    Q_OBJECT

public:
    explicit Text(TextStyle style, Ink ink = &Colours::text, QWidget *parent = nullptr);
    Text(const QString &words, TextStyle style, Ink ink = &Colours::text, QWidget *parent = nullptr);

    void setInk(Ink ink);
    /// In the fixed-width face.
    void setFixedWidthFace(bool fixedWidth);

    /// Ends in "…" where its place is narrower than its words, which then are its tool tip.
    void setMayShorten(bool mayShorten);

    /// As high as the step's line unless it wraps: the faces' own lines are taller.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    TextStyle m_style;
    Ink m_ink;
    bool m_fixedWidth = false;
    bool m_mayShorten = false;
    bool m_dressing = false;
};

} // namespace botiquin::ui
