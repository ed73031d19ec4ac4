// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/stock/consumption_book.h"

#include <QWidget>

class QBarCategoryAxis;
class QChart;
class QChartView;
class QValueAxis;

namespace botiquin::ui {

/// The horizon of expiries: how many units of what is there expire in each of the next months, a lying bar a month,
/// the first at the top, with its number at its end.
class ExpiryChart : public QWidget
{
    Q_OBJECT

public:
    static constexpr int monthsShown = 12;

    explicit ExpiryChart(QWidget *parent = nullptr);

    /// What has expired already stands with the first month; what is beyond the last is left out.
    void show(const std::vector<ExpiryMonth> &months, Month first);
    using QWidget::show;
    /// The facts of the first `most` months in which something expires, in words; "…" stands for the others.
    QString facts(int most = monthsShown) const;

    QSize sizeHint() const override { return {480, 280}; }
    QSize minimumSizeHint() const override { return {280, 200}; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void fitWords();

    std::vector<ExpiryMonth> m_months; ///< monthsShown of them, once shown
    QChartView *m_view;
    QChart *m_chart;
    QBarCategoryAxis *m_names;
    QValueAxis *m_units;
};

} // namespace botiquin::ui
