// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/painted_piece.h"

#include <optional>

namespace botiquin::ui {

/// How far a piece of work is: words at both ends over a bar.
struct Progress
{
    Runs left = {};  ///< "82 de 147 claves", the number in bold
    Runs right = {}; ///< "1,064 de 1,902 piezas"
    double share = 0;
};

/// What the bar above a page that owns the window says.
struct TopBarView
{
    QString icon = QStringLiteral("kit");
    QString heading = {};    ///< the clinic
    Runs line = {};          ///< CLUES in the fixed face · municipality · route and stop · month
    QString number = {};     ///< "Kit 37"
    QString numberLine = {}; ///< "de 98 de hoy"
    std::optional<Progress> progress = {};
};

/// The bar above packing and sealing: which clinic's kit is in hand, and how far it is.
class TopBar : public PaintedPiece
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void show(const TopBarView &view);
    using QWidget::show;
    /// The width that the progress takes at the right, so that it stands above the side panel. 0: a third.
    void setProgressWidth(int width);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {400, sizeHint().height()}; }

protected:
    void arrange(Composition &composition) const override;
    void paintGround(QPainter &painter) const override;
    QString sentence() const override;

private:
    qreal progressWidth() const;
    QRectF progressBox() const;

    TopBarView m_view;
    int m_progressWidth = 392;
};

} // namespace botiquin::ui
