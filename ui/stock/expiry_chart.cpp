// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/expiry_chart.h"

#include "ui/shell/theme.h"
#include "ui/stock/chart_dress.h"
#include "ui/wording/dates.h"
#include "ui/wording/numbers.h"
#include "ui/wording/stock_words.h"

#include <QFontMetricsF>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QHorizontalBarSeries>
#include <QVBoxLayout>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <memory>

namespace botiquin::ui {

namespace {

constexpr int smallestWords = 12;
constexpr int betweenWords = 4;

/// The font, made smaller until what `measure` says of its words leaves something of `room` between neighbours.
template <class Measure>
QFont fitting(QFont font, qreal room, const Measure &measure)
{
    while (font.pixelSize() > smallestWords && measure(QFontMetricsF(font)) + betweenWords > room)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

} // namespace

ExpiryChart::ExpiryChart(QWidget *parent)
    : QWidget(parent)
    , m_view(new QChartView)
    , m_chart(new QChart)
    , m_names(new QBarCategoryAxis)
    , m_units(new QValueAxis)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    const std::unique_ptr<QChart> empty(m_view->chart()); // the view lets go of the one that it came with
    m_view->setChart(m_chart);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_chart->addAxis(m_names, Qt::AlignLeft);
    m_chart->addAxis(m_units, Qt::AlignBottom);
    connect(m_chart, &QChart::plotAreaChanged, this, &ExpiryChart::fitWords);
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

QString ExpiryChart::facts(int most) const
{
    QStringList lines;
    for (const auto &month : m_months) {
        if (month.units > Units(0))
            lines << tr("%1: %2 en %Ln lote(s)", nullptr, month.lots)
                         .arg(shortMonth(month.month), pieces(month.units.count()));
    }
    if (lines.isEmpty())
        return tr("Nada caduca en los próximos 12 meses.");
    const QString all = QStringList(lines.mid(0, most)).join(QStringLiteral(" · "));
    return lines.size() > most ? all + QStringLiteral(" …") : all;
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
    dressChart(*m_view);
    auto *set = new QBarSet(QString());
    QStringList names;
    qreal most = 4;
    // The axis counts from the foot.
    for (auto month = m_months.crbegin(); month != m_months.crend(); ++month) {
        *set << qreal(month->units.count());
        most = std::max(most, qreal(month->units.count()));
        names << shortMonth(month->month);
    }
    set->setColor(theme().colour(&Colours::accent));
    set->setBorderColor(theme().colour(&Colours::accent));
    set->setLabelColor(theme().colour(&Colours::text));
    set->setLabelFont(theme().face(14, QFont::Bold));
    auto *series = new QHorizontalBarSeries;
    series->append(set);
    series->setBarWidth(0.6);
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    m_chart->addSeries(series);
    m_names->setCategories(names);
    series->attachAxis(m_names);
    series->attachAxis(m_units);
    // Beyond the longest bar there is room for its number.
    setRoundRange(*m_units, most * (1 + 0.0025 * theme().textScalePercent()));
    m_names->setTruncateLabels(false);
    dressAxis(*m_names, false);
    dressAxis(*m_units, true);
    fitWords();
}

/// In a low or narrow picture the names of neighbouring months and the numbers below would touch.
void ExpiryChart::fitWords()
{
    const QRectF plot = m_chart->plotArea();
    if (m_months.empty() || plot.isEmpty())
        return;
    const QFont usual = theme().font(TextStyle::note);
    const QFont names = fitting(usual, plot.height() / monthsShown, [](const auto &metrics) { return metrics.height(); });
    const QString longest = grouped(qint64(m_units->max()));
    const QFont numbers = fitting(usual, plot.width() / std::max(1, m_units->tickCount() - 1),
                                  [&](const auto &metrics) { return metrics.horizontalAdvance(longest); });
    if (m_names->labelsFont() != names)
        m_names->setLabelsFont(names);
    if (m_units->labelsFont() != numbers)
        m_units->setLabelsFont(numbers);
}

} // namespace botiquin::ui
