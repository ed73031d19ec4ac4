// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planning/round_chart.h"

#include "ui/shell/theme.h"
#include "ui/stock/chart_dress.h"
#include "ui/wording/numbers.h"

#include <QDateTime>
#include <QVBoxLayout>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLegend>
#include <QtCharts/QLegendMarker>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <array>
#include <memory>

namespace botiquin::ui {

namespace {

constexpr int daysAround = 1; ///< before the first and after the last day

qreal momentOf(Date day)
{
    return qreal(day.day().startOfDay().toMSecsSinceEpoch());
}

/// At the day's end, when what happened on it has happened.
qreal endOf(Date day)
{
    return momentOf(day.plusDays(1));
}

} // namespace

RoundChart::RoundChart(QWidget *parent)
    : QWidget(parent)
    , m_view(new QChartView)
    , m_chart(new QChart)
    , m_time(new QDateTimeAxis)
    , m_count(new QValueAxis)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    const std::unique_ptr<QChart> empty(m_view->chart()); // the view lets go of the one that it came with
    m_view->setChart(m_chart);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_count, Qt::AlignLeft);
}

void RoundChart::show(const RoundRow &round, int boxes, const std::vector<RoundDay> &days, Date today)
{
    m_round = round;
    m_boxes = boxes;
    m_days = days;
    m_today = today;
    setAccessibleName(facts());
    draw();
}

std::vector<RoundChart::Course> RoundChart::courses() const
{
    const auto &round = *m_round;
    const Date loadFrom = round.loadFrom.value_or(round.packTo);
    const Date loadTo = std::max(loadFrom, round.loadTo.value_or(round.deliverFrom));
    std::vector<Course> all{{round.packFrom, round.packTo, {}, tr("Selladas"), theme().colour(&Colours::accent)},
                            {loadFrom, loadTo, {}, tr("Cargadas"), theme().colour(&Colours::caution)},
                            {round.deliverFrom, round.deliverTo, {}, tr("Entregadas"), theme().colour(&Colours::good)}};
    const std::array<int RoundDay::*, 3> counts{&RoundDay::sealed, &RoundDay::loaded, &RoundDay::delivered};
    for (size_t i = 0; i < all.size(); ++i) {
        int sum = 0;
        for (const auto &day : m_days) {
            sum += day.*counts[i];
            if (sum > 0)
                all[i].done.emplace_back(day.day, sum);
        }
    }
    return all;
}

int RoundChart::plannedUntil(const Course &course, Date day) const
{
    if (day < course.from)
        return 0;
    const qint64 days = std::max<qint64>(1, course.to.epochDays() - course.from.epochDays() + 1);
    const qint64 gone = std::min(days, day.epochDays() - course.from.epochDays() + 1);
    return int(m_boxes * gone / days);
}

QString RoundChart::facts() const
{
    if (!m_round || m_boxes == 0)
        return tr("Todavía no hay cajas en esta ronda.");
    QStringList lines;
    for (const auto &course : courses())
        lines << tr("%1: %2 de %3 (según el plan, %4)")
                     .arg(course.name, grouped(course.count()), grouped(m_boxes), grouped(plannedUntil(course, *m_today)));
    return lines.join(QStringLiteral(" · "));
}

void RoundChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        draw();
}

void RoundChart::draw()
{
    if (!m_round)
        return;
    m_chart->removeAllSeries();
    dressChart(*m_view);
    Date first = m_round->packFrom;
    Date last = std::max(m_round->deliverTo, *m_today);
    if (!m_days.empty()) {
        first = std::min(first, m_days.front().day);
        last = std::max(last, m_days.back().day);
    }
    m_time->setRange(first.plusDays(-daysAround).day().startOfDay(), last.plusDays(daysAround).day().startOfDay());
    m_time->setFormat(QStringLiteral("d MMM"));
    m_time->setTickCount(6);
    setRoundRange(*m_count, std::max(4, m_boxes));
    for (const auto &course : courses()) {
        addPlan(course);
        addLine(course);
    }
    dressAxis(*m_time, false);
    dressAxis(*m_count, true);
    auto *legend = m_chart->legend();
    legend->setVisible(true);
    legend->setAlignment(Qt::AlignTop);
    legend->setFont(theme().font(TextStyle::note));
    legend->setLabelColor(theme().colour(&Colours::text));
    legend->setMarkerShape(QLegend::MarkerShapeFromSeries);
}

QLineSeries *RoundChart::newSeries(const Course &course, bool isPlan)
{
    auto *series = new QLineSeries;
    series->setName(course.name);
    series->setPen(QPen(course.colour, isPlan ? 1.5 : 3.0, isPlan ? Qt::DashLine : Qt::SolidLine));
    m_chart->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_count);
    if (isPlan) {
        const auto markers = m_chart->legend()->markers(series);
        for (auto *marker : markers)
            marker->setVisible(false);
    }
    return series;
}

void RoundChart::addPlan(const Course &course)
{
    auto *series = newSeries(course, true);
    series->append(momentOf(course.from), 0);
    series->append(endOf(course.to), m_boxes);
}

void RoundChart::addLine(const Course &course)
{
    auto *series = newSeries(course, false);
    series->setName(tr("%1: %2").arg(course.name, grouped(course.count())));
    int before = 0;
    for (const auto &[day, count] : course.done) {
        series->append(momentOf(day), before);
        series->append(endOf(day), count);
        before = count;
    }
    const Date until = std::max(*m_today, course.done.empty() ? *m_today : course.done.back().first);
    if (before > 0)
        series->append(endOf(until), before);
}

} // namespace botiquin::ui
