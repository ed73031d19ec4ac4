// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/planning/plan_book.h"

#include <QWidget>

class QChart;
class QChartView;
class QDateTimeAxis;
class QLineSeries;
class QValueAxis;

namespace botiquin::ui {

/// A round's progress: boxes sealed, loaded and delivered day by day, each a line that climbs, beside a dashed one
/// that climbs as the plan's days have it.
class RoundChart : public QWidget
{
    Q_OBJECT

public:
    explicit RoundChart(QWidget *parent = nullptr);

    /// Of `boxes` in all; what happened until `today`.
    void show(const RoundRow &round, int boxes, const std::vector<RoundDay> &days, Date today);
    using QWidget::show;
    /// "Selladas 2 de 6, según el plan serían 6 · …"
    QString facts() const;

    QSize sizeHint() const override { return {640, 320}; }
    QSize minimumSizeHint() const override { return {320, 200}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    /// One of the three ways that boxes go.
    struct Course
    {
        Date from; ///< as planned
        Date to;
        std::vector<std::pair<Date, int>> done; ///< until that day, from the first on
        QString name;
        QColor colour;

        int count() const { return done.empty() ? 0 : done.back().second; }
    };

    std::vector<Course> courses() const;
    int plannedUntil(const Course &course, Date day) const;
    void draw();
    void addLine(const Course &course);
    void addPlan(const Course &course);
    QLineSeries *newSeries(const Course &course, bool isPlan);

    std::optional<RoundRow> m_round;
    int m_boxes = 0;
    std::vector<RoundDay> m_days;
    std::optional<Date> m_today;
    QChartView *m_view;
    QChart *m_chart;
    QDateTimeAxis *m_time;
    QValueAxis *m_count;
};

} // namespace botiquin::ui
