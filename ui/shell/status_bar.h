// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/painted_piece.h"

namespace botiquin::ui {

/// One thing that the foot of the window says: an icon in its meaning's colour, and words.
struct StatusItem
{
    QString icon = {};
    Meaning meaning = Meaning::neutral;
    Runs words = {};

    friend bool operator==(const StatusItem &, const StatusItem &) = default;
};

/// Connection and the age of the last news, what waits here, devices, who, and the time at the right.
class StatusBar : public PaintedPiece
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    void setItems(const QList<StatusItem> &items);
    void setRight(const Runs &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void arrange(Composition &composition) const override;
    void paintGround(QPainter &painter) const override;
    QString sentence() const override;

private:
    QList<StatusItem> m_items;
    Runs m_right;
};

} // namespace botiquin::ui
