// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/expiry_chart.h"

#include "ui/shell/theme.h"
#include "ui/stock/chart_dress.h"
#include "ui/wording/dates.h"
#include "ui/wording/stock_words.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QVBoxLayout>
#include <QtCharts/QValueAxis>
#include <algorithm>

namespace botiquin::ui {

ExpiryChart::ExpiryChart(QWidget *parent) : QWidget(parent), m_view(new QChartView), m_chart(new QChart)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    m_view->setChart(m_chart);
    m_view->setFocusPolicy(Qt::NoFocus);
}

void ExpiryChart::show(const std::vector<ExpiryMonth> &months, Month first)
{
    m_months.clear();
    Month month = first;
    for (int i = 0; i < monthsShown; ++i, month = month.next()) {
        ExpiryMonth sum{month, Units(0), 0};
        for (const auto &one : months) {
            if (one.month == month || (i == 0 && one.month < month)) {
                sum.units += one.units;
                sum.lots += one.lots;
            }
        }
        m_months.push_back(sum);
    }
    setAccessibleName(facts());
    draw();
}

QString ExpiryChart::facts() const
{
    QStringList lines;
    for (const auto &month : m_months) {
        if (month.units > Units(0))
            lines << tr("%1: %2 en %n lote(s)", nullptr, month.lots).arg(monthName(month.month), pieces(month.units.count()));
    }
    return lines.isEmpty() ? tr("Nada caduca en los próximos 12 meses.") : lines.join(u'\n');
}

void ExpiryChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        draw();
}

void ExpiryChart::draw()
{
    if (m_months.empty())
        return;
    m_chart->removeAllSeries();
    for (auto *axis : m_chart->axes())
        m_chart->removeAxis(axis);
    dressChart(*m_view);
    auto *set = new QBarSet(QString());
    QStringList names;
    qreal most = 4;
    for (const auto &month : m_months) {
        *set << qreal(month.units.count());
        most = std::max(most, qreal(month.units.count()));
        names << shortMonth(month.month).left(3);
    }
    // Two months of one name are two bars: the year tells them apart.
    names.first() = shortMonth(m_months.front().month);
    set->setColor(theme().colour(&Colours::accent));
    set->setBorderColor(theme().colour(&Colours::accent));
    set->setLabelColor(theme().colour(&Colours::text));
    set->setLabelFont(theme().face(14, QFont::Bold));
    auto *series = new QBarSeries;
    series->append(set);
    series->setBarWidth(0.6);
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    m_chart->addSeries(series);
    auto *months = new QBarCategoryAxis;
    months->append(names);
    auto *units = new QValueAxis;
    units->setRange(0, most * 1.2);
    units->applyNiceNumbers();
    units->setTickCount(4);
    units->setLabelFormat(QStringLiteral("%.0f"));
    m_chart->addAxis(months, Qt::AlignBottom);
    m_chart->addAxis(units, Qt::AlignLeft);
    series->attachAxis(months);
    series->attachAxis(units);
    dressAxis(*months, false);
    dressAxis(*units, true);
}

} // namespace botiquin::ui
