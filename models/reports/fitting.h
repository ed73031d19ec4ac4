// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>
#include <vector>

namespace botiquin::reports {

enum class Face {
    sans, ///< Noto Sans: names and words
    mono, ///< Noto Sans Mono: claves, lots, CLUES, SSCC, seals, quantities in columns
};

/// How a text looks on paper. The size is the font's em in millimetres (9 pt are 3.175 mm).
struct TextStyle
{
    double sizeMm;
    bool bold = false;
    Face face = Face::sans;
};

/// Nothing on paper is smaller: 9 pt.
constexpr double smallestTextMm = 3.175;

/// Registers the fonts of the program's resources, once; without them the system's fonts of the same names
/// are taken. Whether both faces are there. Needs a QGuiApplication; every painting calls it.
bool loadPaperFonts();

QFont fontOf(const TextStyle &style, int dpi);
double textWidthMm(const QString &text, const TextStyle &style, int dpi);

/// One way to set a text: at most so many lines of this size.
struct FitStep
{
    double sizeMm;
    int lines;
};

struct FittedText
{
    double sizeMm;
    QStringList lines;
    QString left; ///< what found no room; the last line then ends with "…"
};

/// Sets `text` by the first of `steps` in which it fits the width without a word broken; by the last step
/// words are broken where they must be. Line breaks in the text count as spaces.
[[nodiscard]] FittedText fitText(const QString &text, const TextStyle &style, double widthMm,
                                 const std::vector<FitStep> &steps, int dpi);

} // namespace botiquin::reports
