// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/stock/consumption_book.h"

#include <QWidget>

class QChart;
class QChartView;

namespace botiquin::ui {

/// The horizon of expiries: how many units of what is there expire in each of the next months, with the number on
/// each bar.
class ExpiryChart : public QWidget
{
    Q_OBJECT

public:
    explicit ExpiryChart(QWidget *parent = nullptr);

    /// What has expired already stands with the first month; what is beyond the last is left out.
    void show(const std::vector<ExpiryMonth> &months, Month first);
    using QWidget::show;
    /// The facts in sentences, a line a month.
    QString facts() const;

    static constexpr int monthsShown = 12;
    QSize sizeHint() const override { return {480, 280}; }
    QSize minimumSizeHint() const override { return {280, 200}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();

    std::vector<ExpiryMonth> m_months; ///< monthsShown of them, once shown
    QChartView *m_view;
    QChart *m_chart;
};

} // namespace botiquin::ui
