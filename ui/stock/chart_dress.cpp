// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/chart_dress.h"

#include "ui/shell/theme.h"

#include <QLocale>
#include <QtCharts/QAbstractAxis>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>
#include <cmath>

namespace botiquin::ui {

void dressChart(QChartView &view)
{
    auto *chart = view.chart();
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundRoundness(0);
    chart->setBackgroundBrush(theme().colour(&Colours::surface));
    chart->setBackgroundPen(Qt::NoPen);
    chart->setMargins({4, 4, 4, 4});
    chart->setLocalizeNumbers(true);
    chart->setLocale(QLocale()); // of the language that is loaded
    view.setFrameShape(QFrame::NoFrame);
    view.setBackgroundBrush(theme().colour(&Colours::surface));
    view.setRenderHint(QPainter::Antialiasing);
}

void dressAxis(QAbstractAxis &axis, bool hasGrid)
{
    axis.setLabelsFont(theme().font(TextStyle::note));
    axis.setLabelsBrush(theme().colour(&Colours::text2));
    axis.setGridLineVisible(hasGrid);
    axis.setGridLinePen(QPen(theme().colour(&Colours::line), 1));
    axis.setLinePen(QPen(theme().colour(&Colours::edge), 1));
    axis.setLineVisible(!hasGrid);
}

void setRoundRange(QValueAxis &axis, double most)
{
    constexpr int linesMost = 4;
    double step = 1;
    for (double decade = 1; step * linesMost < most; decade *= 10) {
        for (const double times : {1.0, 2.0, 5.0, 10.0}) {
            step = times * decade;
            if (step * linesMost >= most)
                break;
        }
    }
    const int lines = std::max(1, int(std::ceil(most / step)));
    axis.setRange(0, step * lines);
    axis.setTickCount(lines + 1);
    axis.setLabelFormat(QStringLiteral("%.0f"));
}

} // namespace botiquin::ui
