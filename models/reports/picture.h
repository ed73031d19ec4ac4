// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper.h"

#include <QImage>

namespace botiquin::reports {

/// The first sheet of a document as a printer of that resolution would put it on paper: black on white.
[[nodiscard]] Outcome<QImage> paintPicture(PageForm form, int dotsPerInch, const Painting &painting);

} // namespace botiquin::reports
