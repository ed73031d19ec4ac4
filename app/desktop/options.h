// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "tour/tour_part.h"
#include "ui/wording/language.h"
#include "ui/shell/theme.h"

#include <QSize>
#include <QStringList>
#include <optional>

namespace botiquin::desktop {

/// What the command line says.
struct Options
{
    QString store; ///< --store FILE; the store in the user's data folder without it
    std::optional<QString> tourFolder;         ///< --tour DIR
    TourPart tourPart = TourPart::day;         ///< --tour-end: its end alone
    std::optional<ui::Language> language;      ///< --language es|en, for this run
    std::optional<ui::Appearance> appearance;  ///< --theme light|dark, for this run
    std::optional<int> textScalePercent;       ///< --text-scale 100|115|130, for this run
    std::optional<QSize> size;                 ///< --size WxH, 800x560 to 7680x4320
    QString serialPort;                        ///< --serial PORT, for this run
    QString pin;                               ///< --pin PIN: what the tour signs in with
    bool help = false;
    bool version = false;
};

/// Reads the arguments after the program's name; the error is a line for whoever typed them.
[[nodiscard]] Result<Options, QString> readOptions(const QStringList &arguments);

QString helpText();

} // namespace botiquin::desktop
