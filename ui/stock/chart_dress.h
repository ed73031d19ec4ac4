// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractAxis;
class QChartView;

namespace botiquin::ui {

/// A chart as VISUAL.md draws it: on the sheet's own colour, no legend, no frame, nothing that moves.
void dressChart(QChartView &view);
/// The hairlines and notes of an axis; only those across the picture have lines.
void dressAxis(QAbstractAxis &axis, bool hasGrid);

} // namespace botiquin::ui
