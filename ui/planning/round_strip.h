// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kits/kit_events.h"
#include "ui/shell/painted_piece.h"

namespace botiquin::ui {

/// The steps of a round side by side, each with its days; the one that today falls in stands out.
class RoundStrip : public PaintedPiece
{
    Q_OBJECT

public:
    explicit RoundStrip(QWidget *parent = nullptr);

    void setRound(const RoundDefined &round, Date today);
    QSize sizeHint() const override { return {600, theme().line(TextStyle::body) + theme().line(TextStyle::note) + 14}; }
    QSize minimumSizeHint() const override { return {300, sizeHint().height()}; }

protected:
    void arrange(Composition &composition) const override;
    void paintGround(QPainter &painter) const override;
    QString sentence() const override;

private:
    struct Step
    {
        QString iconName;
        QString title;
        QString days;
        bool isNow;
    };
    QList<Step> steps() const;

    std::optional<RoundDefined> m_round;
    std::optional<Date> m_today;
};

} // namespace botiquin::ui
