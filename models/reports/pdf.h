// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/paper.h"

#include <QString>

namespace botiquin::reports {

struct PdfSettings
{
    QString title;
    QString creator; ///< program and version
    PageForm form;
    int dotsPerInch = 600; ///< modules are whole at this resolution; a label printer's own, when it is known
};

/// Writes a whole document or nothing: it is made in memory and then takes the file's place. Failures: those
/// of the painting, notFound (no such folder), readOnly, diskFull, io.
[[nodiscard]] Outcome<Printed> writePdf(const QString &path, const PdfSettings &settings,
                                        const Painting &painting);

} // namespace botiquin::reports
