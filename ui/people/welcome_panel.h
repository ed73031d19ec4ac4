// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/painted_piece.h"

namespace botiquin::ui {

/// Where this window stands, as people call it.
struct StationNames
{
    QString facility; ///< as it is shown, e.g. "Almacén Oaxaca"
    QString clues;
    QString label; ///< "Mesa de empaque 3"; may be empty
};

/// The side of the door: the program's name, what it is for, and where this is.
class WelcomePanel : public PaintedPiece
{
    Q_OBJECT

public:
    explicit WelcomePanel(StationNames names, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {520, 600}; }
    QSize minimumSizeHint() const override { return {300, 300}; }

protected:
    void arrange(Composition &composition) const override;
    void paintGround(QPainter &painter) const override;
    QString sentence() const override;

private:
    StationNames m_names;
};

} // namespace botiquin::ui
