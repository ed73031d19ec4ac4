// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/painted_piece.h"

namespace botiquin::ui {

/// A key figure: the number as it is read and what it counts. A meaning other than neutral adds its icon.
struct Figure
{
    QString value = {};
    QString label = {};
    Meaning meaning = Meaning::neutral;
};

/// Key figures side by side with hairlines between them.
class FigureStrip : public PaintedPiece
{
    Q_OBJECT

public:
    explicit FigureStrip(QWidget *parent = nullptr);
    void setFigures(const QList<Figure> &figures);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void arrange(Composition &composition) const override;
    void paintGround(QPainter &painter) const override;
    QString sentence() const override;

private:
    struct Sizes
    {
        int value;
        int label;
        int gap;
    };
    Sizes sizesThatFit() const;
    static qreal widthOf(const Figure &figure, const Sizes &sizes);

    QList<Figure> m_figures;
};

} // namespace botiquin::ui
