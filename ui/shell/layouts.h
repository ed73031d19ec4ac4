// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace botiquin::ui {

/// Lays a page out: the column of what it shows, and its bar of keys below over the whole width.
[[nodiscard]] QVBoxLayout *columnAbove(QWidget *keys, QWidget *page);

/// Lets what does not fit scroll, up and down alone. Takes no focus and paints no ground.
[[nodiscard]] QScrollArea *scrollAround(QWidget *inside);

} // namespace botiquin::ui
