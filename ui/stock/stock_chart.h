// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/stock/stock_outlook.h"

#include <QWidget>

class QChart;
class QChartView;
class QDateTimeAxis;
class QGraphicsLineItem;
class QGraphicsRectItem;
class QGraphicsSimpleTextItem;
class QValueAxis;

namespace botiquin::ui {

/// An item's stock by day, how much of it was used by week, and where it will run out at that pace: the line goes
/// on dotted to the labelled day. The values stand on the picture; the same facts stand as text beside it.
class StockChart : public QWidget
{
    Q_OBJECT

public:
    explicit StockChart(QWidget *parent = nullptr);

    void show(const ItemOutlook &outlook, const std::vector<DayStock> &history, Date today);
    using QWidget::show;
    /// The facts as one sentence.
    QString sentence() const { return m_sentence; }

    QSize sizeHint() const override { return {480, 280}; }
    QSize minimumSizeHint() const override { return {280, 200}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Facts
    {
        std::vector<DayStock> history;
        Date today;
        Units onHand;
        Units usable;
        std::optional<Date> runsOutOn;
        std::optional<int> daysLeft;
    };

    void draw();
    void drawStock();
    void drawProjection();
    void drawUse();
    void drawAxes(Units most, Date last);
    void placeLabels();
    void placeEnd(const QRectF &plot);

    std::optional<Facts> m_facts;
    QString m_sentence;
    QChartView *m_view;
    QChart *m_chart;
    QDateTimeAxis *m_days;
    QValueAxis *m_units;
    QGraphicsRectItem *m_nowGround; ///< for the lines not to run through the words
    QGraphicsSimpleTextItem *m_now;
    QGraphicsSimpleTextItem *m_end;
    QGraphicsLineItem *m_endLine;
    QPointF m_nowAt;
    QPointF m_endAt;
};

} // namespace botiquin::ui
