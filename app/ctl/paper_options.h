// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"
#include "reports/pdf.h"
#include "reports/printing.h"

#include <QLocale>

namespace botiquin::ctl {

// What every `print` takes.
inline const QString outOption = QStringLiteral("--out");
inline const QString paperOption = QStringLiteral("--paper");
inline const QString dpiOption = QStringLiteral("--dpi");
constexpr int sheetDpi = 600;

/// Papers are in Spanish, whoever prints them.
QLocale paperLocale();
/// As it stands at the foot of papers.
QString programName();
/// Now, with how far the log goes.
[[nodiscard]] Outcome<reports::Printing> printingAt(Station &station);
/// With what stands at the foot: "digest", "check" (the digest and the mark), and "code" for a scanner.
[[nodiscard]] Reply withStamp(Reply reply, const reports::PrintStamp &stamp);

/// Letter where none is named.
[[nodiscard]] Result<reports::PageForm, Trouble> paperOf(const Options &options);
/// A label printer's dots an inch; 203 where none are named.
[[nodiscard]] Result<int, Trouble> dpiOf(const Options &options);

/// Writes a PDF to --out: {"file":…,"pages":…,"unfitted":[…]}.
[[nodiscard]] Reply writeDocument(const Invocation &invocation, const Options &options, const QString &title,
                                  reports::PageForm form, const reports::Painting &painting, int dpi = sheetDpi);

} // namespace botiquin::ctl
