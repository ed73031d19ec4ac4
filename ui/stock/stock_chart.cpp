// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/stock_chart.h"

#include "ui/shell/theme.h"
#include "ui/stock/chart_dress.h"
#include "ui/wording/dates.h"
#include "ui/wording/stock_words.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QDateTimeAxis>
#include <QGraphicsLineItem>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>
#include <QtCharts/QLineSeries>
#include <QVBoxLayout>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <memory>

namespace botiquin::ui {

namespace {

constexpr int daysBack = 120;
/// What lasts for longer is not drawn to its end.
constexpr int daysAhead = 120;
constexpr int daysAWeek = 7;

qreal msOf(Date day)
{
    return qreal(day.day().startOfDay().toMSecsSinceEpoch());
}

} // namespace

StockChart::StockChart(QWidget *parent)
    : QWidget(parent)
    , m_view(new QChartView)
    , m_chart(new QChart)
    , m_days(new QDateTimeAxis)
    , m_units(new QValueAxis)
    , m_nowGround(new QGraphicsRectItem(m_chart))
    , m_now(new QGraphicsSimpleTextItem(m_chart))
    , m_end(new QGraphicsSimpleTextItem(m_chart))
    , m_endLine(new QGraphicsLineItem(m_chart))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    const std::unique_ptr<QChart> empty(m_view->chart()); // the view lets go of the one that it came with
    m_view->setChart(m_chart);
    m_chart->addAxis(m_days, Qt::AlignBottom);
    m_chart->addAxis(m_units, Qt::AlignLeft);
    m_view->setFocusPolicy(Qt::NoFocus);
    connect(m_chart, &QChart::plotAreaChanged, this, &StockChart::placeLabels);
}

void StockChart::show(const ItemOutlook &outlook, const std::vector<DayStock> &history, Date today)
{
    m_facts = Facts{history, today, outlook.onHand, outlook.life.usable, outlook.life.runsOutOn, outlook.life.daysLeft};
    m_sentence = tr("Hay %1.").arg(pieces(outlook.onHand.count()));
    if (outlook.life.runsOutOn && outlook.life.daysLeft)
        m_sentence += u' ' + tr("Alcanza %Ln día(s): se acaba el %1.", nullptr, *outlook.life.daysLeft).arg(shortDate(*outlook.life.runsOutOn));
    setAccessibleName(m_sentence);
    draw();
}

void StockChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        draw();
}

void StockChart::draw()
{
    if (!m_facts)
        return;
    m_chart->removeAllSeries();
    dressChart(*m_view);
    const Date farthest = m_facts->today.plusDays(daysAhead);
    const Date last = m_facts->runsOutOn ? std::min(*m_facts->runsOutOn, farthest).plusDays(daysAWeek) : m_facts->today.plusDays(daysAWeek);
    Units most = m_facts->onHand;
    for (const auto &day : m_facts->history) {
        if (day.day >= m_facts->today.plusDays(-daysBack))
            most = std::max(most, day.units);
    }
    drawUse();
    drawStock();
    drawProjection();
    drawAxes(most, last);
    placeLabels();
}

/// A line of steps: what was there stays until something moves.
void StockChart::drawStock()
{
    const Date first = m_facts->today.plusDays(-daysBack);
    auto *series = new QLineSeries;
    qreal there = 0;
    bool isFirst = true;
    for (const auto &day : m_facts->history) {
        if (day.day >= first) {
            if (!isFirst || day.day > first)
                series->append(msOf(day.day), there);
            series->append(msOf(day.day), qreal(day.units.count()));
        }
        there = qreal(day.units.count());
        isFirst = false;
    }
    if (series->count() == 0)
        series->append(msOf(first), there);
    series->append(msOf(m_facts->today), qreal(m_facts->onHand.count()));
    series->setPen(QPen(theme().colour(&Colours::accent), 3));
    m_chart->addSeries(series);
    m_nowAt = {msOf(m_facts->today), qreal(m_facts->onHand.count())};
}

void StockChart::drawProjection()
{
    m_endAt = {};
    const bool isDrawn = m_facts->runsOutOn && m_facts->usable > Units(0) && m_facts->daysLeft.value_or(0) <= daysAhead;
    m_end->setVisible(isDrawn);
    m_endLine->setVisible(isDrawn);
    if (!isDrawn)
        return;
    auto *series = new QLineSeries;
    // From where the line of what is there ends, and down to nothing where the rest may not be used.
    series->append(m_nowAt);
    series->append(msOf(*m_facts->runsOutOn), m_nowAt.y() - qreal(m_facts->usable.count()));
    series->append(msOf(*m_facts->runsOutOn), 0);
    QPen pen(theme().colour(&Colours::accent), 3, Qt::DotLine, Qt::RoundCap);
    series->setPen(pen);
    m_chart->addSeries(series);
    m_endAt = {msOf(*m_facts->runsOutOn), 0};
}

/// What was used, a step a week, as a soft ground under the line.
void StockChart::drawUse()
{
    auto *top = new QLineSeries;
    auto *floor = new QLineSeries;
    for (int from = -daysBack; from < 0; from += daysAWeek) {
        const Date start = m_facts->today.plusDays(from);
        const Date end = std::min(start.plusDays(daysAWeek), m_facts->today);
        qint64 used = 0;
        for (const auto &day : m_facts->history)
            used += day.day >= start && day.day < end ? day.used.count() : 0;
        top->append(msOf(start), qreal(std::max<qint64>(used, 0)));
        top->append(msOf(end), qreal(std::max<qint64>(used, 0)));
        floor->append(msOf(start), 0);
        floor->append(msOf(end), 0);
    }
    auto *area = new QAreaSeries(top, floor);
    top->setParent(area);
    floor->setParent(area);
    area->setBrush(theme().colour(&Colours::accentSoft));
    area->setPen(Qt::NoPen);
    m_chart->addSeries(area);
}

void StockChart::drawAxes(Units most, Date last)
{
    for (auto *series : m_chart->series()) {
        series->attachAxis(m_days);
        series->attachAxis(m_units);
    }
    m_days->setFormat(QStringLiteral("d MMM"));
    m_days->setRange(m_facts->today.plusDays(-daysBack).day().startOfDay(), last.day().startOfDay());
    m_days->setTickCount(5);
    setRoundRange(*m_units, std::max<qreal>(4, qreal(most.count()) * 1.15));
    dressAxis(*m_days, false);
    dressAxis(*m_units, true);
}

void StockChart::placeLabels()
{
    if (!m_facts || m_chart->series().isEmpty())
        return;
    auto *of = m_chart->series().constLast();
    const QRectF plot = m_chart->plotArea();
    for (auto *label : {m_now, m_end}) {
        label->setFont(theme().face(16, QFont::Bold));
        label->setBrush(theme().colour(&Colours::text));
        label->setZValue(10);
    }
    m_nowGround->setBrush(theme().colour(&Colours::surface));
    m_nowGround->setPen(Qt::NoPen);
    m_nowGround->setZValue(9);
    m_now->setText(pieces(m_facts->onHand.count()));
    const QPointF now = m_chart->mapToPosition(m_nowAt, of);
    const QRectF nowBox = m_now->boundingRect();
    // Right of today, where the line goes down.
    m_now->setPos(std::clamp(now.x() + 8, plot.left(), std::max(plot.left(), plot.right() - nowBox.width())),
                  std::max(plot.top(), now.y() - nowBox.height() - 4));
    if (m_end->isVisible())
        placeEnd(plot);
    m_nowGround->setRect(m_now->mapRectToParent(m_now->boundingRect()).adjusted(-4, 0, 4, 0));
}

/// The line of the day that it runs out, and its words; the two labels never lie over each other.
void StockChart::placeEnd(const QRectF &plot)
{
    m_end->setText(tr("Se acaba el %1").arg(dayAndMonth(*m_facts->runsOutOn)));
    const QPointF end = m_chart->mapToPosition(m_endAt, m_chart->series().constLast());
    const QRectF box = m_end->boundingRect();
    m_endLine->setPen(QPen(theme().colour(&Colours::stop), 2));
    m_endLine->setLine(end.x(), plot.top() + box.height(), end.x(), plot.bottom());
    m_end->setBrush(theme().colour(&Colours::stop));
    const qreal left = std::min(end.x() - box.width() / 2, plot.right() - box.width());
    m_end->setPos(std::max(plot.left(), left), plot.top() - 4);
    if (m_now->sceneBoundingRect().intersects(m_end->sceneBoundingRect()))
        m_now->setPos(m_now->pos().x(), m_end->pos().y() + box.height() + 2);
}

} // namespace botiquin::ui
