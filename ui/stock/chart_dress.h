// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractAxis;
class QChartView;
class QValueAxis;

namespace botiquin::ui {

/// A chart as VISUAL.md draws it: on the sheet's own colour, no legend, no frame, nothing that moves.
void dressChart(QChartView &view);
/// The hairlines and notes of an axis; only those across the picture have lines.
void dressAxis(QAbstractAxis &axis, bool hasGrid);
/// From 0 to `most` or a little beyond, with grid lines at round numbers: at most four above 0.
void setRoundRange(QValueAxis &axis, double most);

} // namespace botiquin::ui
