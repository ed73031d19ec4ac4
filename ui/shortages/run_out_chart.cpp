// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shortages/run_out_chart.h"

#include "ui/wording/dates.h"
#include "ui/wording/numbers.h"
#include "ui/wording/stock_words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace botiquin::ui {

namespace {

constexpr int daysBack = 21;
constexpr int daysAheadMin = 7;
constexpr int daysAheadMax = 30;
constexpr int labelRoom = 48;
constexpr int heightMost = 240;
constexpr int todayRoom = 120;

/// A round number for the top of three equal steps.
qreal roundTop(qreal most)
{
    qreal step = 1;
    while (step * 3 < most) {
        for (const qreal factor : {2.0, 2.5, 2.0}) {
            step *= factor;
            if (step * 3 >= most)
                break;
        }
    }
    return std::ceil(step) * 3;
}

} // namespace

RunOutChart::RunOutChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMaximumHeight(theme().scaled(heightMost));
}

void RunOutChart::show(const ShortageOutlook &outlook)
{
    m_outlook = outlook;
    setAccessibleName(sentence());
    update();
}

QString RunOutChart::sentence() const
{
    if (!m_outlook)
        return {};
    const QString today = tr("Hoy hay %1.").arg(pieces(m_outlook->onHand.count()));
    return m_outlook->life.runsOutOn
               ? today + u' ' + tr("Se acaba el %1.").arg(dayAndMonth(*m_outlook->life.runsOutOn))
               : today;
}

/// What was there at the end of each day, from three weeks ago, or since anything is known, to today.
QList<RunOutChart::Point> RunOutChart::past() const
{
    QList<Point> points;
    qreal units = 0;
    size_t next = 0;
    const auto &days = m_outlook->days;
    for (int day = -daysBack; day < 0; ++day) {
        const Date date = m_outlook->today.plusDays(day);
        while (next < days.size() && days[next].day <= date)
            units = qreal(days[next++].units.count());
        if (next > 0)
            points << Point{day, units};
    }
    return points << Point{0, qreal(m_outlook->onHand.count())};
}

int RunOutChart::lastDay() const
{
    const auto &runsOut = m_outlook->life.runsOutOn;
    const int days = runsOut ? int(runsOut->epochDays() - m_outlook->today.epochDays()) + 4 : daysAheadMin;
    return std::clamp(days, daysAheadMin, daysAheadMax);
}

qreal RunOutChart::top() const
{
    qreal most = 3;
    for (const auto &point : past())
        most = std::max(most, point.units);
    return roundTop(most);
}

QPointF RunOutChart::at(const QRectF &plot, qreal day, qreal units) const
{
    const qreal across = (day + daysBack) / (lastDay() + daysBack);
    return {plot.left() + across * plot.width(), plot.bottom() - std::max(0.0, units) / top() * plot.height()};
}

void RunOutChart::paintEvent(QPaintEvent *)
{
    if (!m_outlook)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = theme().line(TextStyle::note);
    const QRectF plot(labelRoom, line / 2.0, width() - labelRoom - 8, height() - line / 2.0 - line - 8);
    painter.setFont(theme().font(TextStyle::note));
    paintGrid(painter, plot);
    paintLine(painter, plot);
    paintEnd(painter, plot);
}

void RunOutChart::paintGrid(QPainter &painter, const QRectF &plot) const
{
    const auto &colours = theme().colours();
    const int line = theme().line(TextStyle::note);
    for (int step = 0; step <= 3; ++step) {
        const qreal units = top() * step / 3;
        const qreal y = at(plot, 0, units).y();
        painter.setPen(QPen(step == 0 ? colours.edge : colours.line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(colours.text2);
        painter.drawText(QRectF(0, y - line / 2.0, labelRoom - 10, line), Qt::AlignRight | Qt::AlignVCenter,
                         grouped(qint64(units)));
    }
    const qreal between = at(plot, 0, 0).x() - at(plot, -10, 0).x();
    for (const int day : {-20, -10, 0}) {
        const QString words = dayAndMonth(m_outlook->today.plusDays(day));
        // Where the days would touch, the one between is left out.
        if (day == -10 && between < painter.fontMetrics().horizontalAdvance(words) + 8)
            continue;
        const qreal x = at(plot, day, 0).x();
        painter.setPen(colours.text2);
        painter.drawText(QRectF(x - 40, plot.bottom() + 6, 80, line), Qt::AlignCenter, words);
    }
}

void RunOutChart::paintLine(QPainter &painter, const QRectF &plot) const
{
    const auto &colours = theme().colours();
    const auto points = past();
    QPainterPath path(at(plot, points.front().day, points.front().units));
    for (const auto &point : points)
        path.lineTo(at(plot, point.day, point.units));
    painter.setPen(QPen(colours.accent, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    const QPointF now = at(plot, 0, points.back().units);
    if (const auto &runsOut = m_outlook->life.runsOutOn) {
        // What lasts longer than the chart goes on beyond its edge, at the same pace.
        const int day = int(runsOut->epochDays() - m_outlook->today.epochDays());
        const int shown = std::min(day, lastDay());
        const qreal left = day > 0 ? points.back().units * (day - shown) / day : 0;
        painter.setPen(QPen(colours.accent, 3, Qt::DotLine, Qt::RoundCap));
        painter.drawLine(now, at(plot, shown, left));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawEllipse(now, 5, 5);
    painter.setPen(colours.text);
    painter.setFont(theme().face(14, QFont::Bold));
    const int line = theme().line(TextStyle::note);
    QRectF words(now.x() - todayRoom, std::max(0.0, now.y() - line - 8), todayRoom, line);
    // Beside the words of the end, where these stand over today.
    if (const auto end = endWords(plot); end && end->intersects(words))
        words.moveRight(std::min(words.right(), end->left() - 8));
    painter.drawText(words, Qt::AlignRight, tr("Hoy: %1").arg(grouped(m_outlook->onHand.count())));
}

std::optional<int> RunOutChart::endDay() const
{
    const auto &runsOut = m_outlook->life.runsOutOn;
    const int day = runsOut ? int(runsOut->epochDays() - m_outlook->today.epochDays()) : lastDay() + 1;
    return day > lastDay() ? std::nullopt : std::optional(day);
}

/// Where the chart says that the item runs out, and when: right of the line, or left of it where there is no room.
std::optional<QRectF> RunOutChart::endWords(const QRectF &plot) const
{
    const auto day = endDay();
    if (!day)
        return std::nullopt;
    const qreal room = std::max(QFontMetricsF(theme().face(14, QFont::Bold)).horizontalAdvance(tr("Se acaba")),
                                QFontMetricsF(theme().font(TextStyle::note))
                                    .horizontalAdvance(dayAndMonth(*m_outlook->life.runsOutOn)));
    const qreal x = at(plot, *day, 0).x();
    const bool isRight = plot.right() - x > room + 8;
    return QRectF(isRight ? x + 8 : x - room - 8, plot.top(), room, 2 * theme().line(TextStyle::note));
}

void RunOutChart::paintEnd(QPainter &painter, const QRectF &plot) const
{
    const auto words = endWords(plot);
    if (!words)
        return;
    const auto &colours = theme().colours();
    const qreal x = at(plot, *endDay(), 0).x();
    painter.setPen(QPen(colours.stop, 2));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const auto side = words->left() > x ? Qt::AlignLeft : Qt::AlignRight;
    painter.setPen(colours.stop);
    painter.setFont(theme().face(14, QFont::Bold));
    painter.drawText(*words, side | Qt::AlignTop, tr("Se acaba"));
    painter.setFont(theme().font(TextStyle::note));
    painter.drawText(*words, side | Qt::AlignBottom, dayAndMonth(*m_outlook->life.runsOutOn));
}

} // namespace botiquin::ui
