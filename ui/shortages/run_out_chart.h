// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/shortages/shortage_outlook.h"
#include "ui/shell/theme.h"

#include <QWidget>

namespace botiquin::ui {

/// An item's stock over the last three weeks and how it will go on: one line, what there is today written on it,
/// and the day on which it runs out.
class RunOutChart : public QWidget
{
    Q_OBJECT

public:
    explicit RunOutChart(QWidget *parent = nullptr);

    void show(const ShortageOutlook &outlook);
    /// The same facts as a sentence.
    QString sentence() const;

    /// The least that can be read; it grows with its place.
    QSize sizeHint() const override { return {420, theme().scaled(100)}; }
    QSize minimumSizeHint() const override { return {280, theme().scaled(100)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Point
    {
        int day; ///< from today
        qreal units;
    };
    QList<Point> past() const;
    int lastDay() const;
    std::optional<int> endDay() const;
    std::optional<QRectF> endWords(const QRectF &plot) const;
    qreal top() const;
    QPointF at(const QRectF &plot, qreal day, qreal units) const;
    void paintGrid(QPainter &painter, const QRectF &plot) const;
    void paintLine(QPainter &painter, const QRectF &plot) const;
    void paintEnd(QPainter &painter, const QRectF &plot) const;

    std::optional<ShortageOutlook> m_outlook;
};

} // namespace botiquin::ui
