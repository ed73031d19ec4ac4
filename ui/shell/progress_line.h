// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/top_bar.h"

namespace botiquin::ui {

class ActionButton;

/// Words over a bar, and Cancelar (Esc) where the work can be stopped. The page stays usable.
class ProgressLine : public PaintedPiece
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    void show(const Progress &progress);
    using QWidget::show;
    void setCancellable(bool cancellable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

Q_SIGNALS:
    void cancelled();

protected:
    void arrange(Composition &composition) const override;
    void paintGround(QPainter &painter) const override;
    QString sentence() const override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeButton();
    qreal barWidth() const;

    Progress m_progress;
    ActionButton *m_cancel;
};

} // namespace botiquin::ui
