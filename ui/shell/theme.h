// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/meaning.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <array>

class QApplication;

namespace botiquin::ui {

using presentation::Meaning;

enum class Appearance { light, dark };

/// The steps of type that exist; resources/theme/tokens.json says how large each is.
enum class TextStyle { note, body, strong, heading, title, figure, name, result, place, count };

/// The colours of one appearance, by the names that tokens.json gives them.
struct Colours
{
    QColor canvas, surface, sunken, line, edge, text, text2;
    QColor accent, accentHover, onAccent, accentSoft, focus;
    QColor good, goodSoft, goodSolid, onGood;
    QColor caution, cautionSoft, cautionSolid, onCaution;
    QColor stop, stopSoft, stopSolid, onStop;
    QColor info, infoSoft, infoSolid, onInfo;
};

/// Names a colour without fixing it: what is drawn with an ink follows a change of appearance.
using Ink = QColor Colours::*;

/// The colours that belong to a meaning: icon and word, soft ground, solid ground and the words on it.
struct MeaningInks
{
    Ink line;
    Ink soft;
    Ink solid;
    Ink onSolid;
};
MeaningInks inksOf(Meaning meaning);

/// Lengths in device-independent pixels, by the names of tokens.json.
struct Sizes
{
    int radius, radiusSmall, selectionBar, focusRing, focusGap;
    int control, controlSmall, controlLarge, controlHuge;
    int rail, railCollapsed, topBar, keyBar, statusBar, scanBand;
    int row, rowTwoLines, tag, icon, iconSmall, iconBand, progress;
    int railCollapses, sidePanelBelow;
};

/// Everything that the look is made of, for one appearance and one text scale. A value: pieces ask theme()
/// for the present one whenever they draw or measure.
class Theme
{
public:
    /// Reads resources/theme/tokens.json, which is compiled in: a missing name is a bug.
    static Theme of(Appearance appearance, int textScalePercent);

    Appearance appearance() const { return m_appearance; }
    int textScalePercent() const { return m_textScalePercent; }
    const Colours &colours() const { return m_colours; }
    QColor colour(Ink ink) const { return m_colours.*ink; }
    const Sizes &sizes() const { return m_sizes; }

    QFont font(TextStyle style) const;
    QFont fixed(TextStyle style) const;
    /// The height of a line of `style`, at the text scale.
    int line(TextStyle style) const;
    /// A face between the steps, `px` before the text scale.
    QFont face(int px, QFont::Weight weight = QFont::Normal, bool fixedWidth = false) const;
    /// `px` at the text scale.
    int scaled(int px) const { return (px * m_textScalePercent + 50) / 100; }

    QPalette palette() const;
    QString styleSheet() const;

private:
    struct Step
    {
        int size;
        int line;
        QFont::Weight weight;
    };
    const Step &step(TextStyle style) const { return m_steps[static_cast<size_t>(style)]; }
    static QFont exactFace(const QString &family, int px, QFont::Weight weight);

    Appearance m_appearance = Appearance::light;
    int m_textScalePercent = 100;
    Colours m_colours;
    Sizes m_sizes{};
    std::array<Step, 10> m_steps{};
    QString m_textFamily;
    QString m_fixedFamily;
};

/// The theme that the application wears: light at 100 % until applyTheme() was called.
const Theme &theme();

/// Dresses the application: style, fonts, palette and style sheet. Every widget then gets
/// QEvent::StyleChange, on which pieces measure and draw themselves anew. The scale is 100, 115 or 130.
void applyTheme(QApplication &app, Appearance appearance, int textScalePercent = 100);

/// A window too low for the full sizes (VISUAL.md, "High DPI"): pieces shrink when theirs is.
inline constexpr int lowWindowHeight = 620;
bool isLow(const QWidget *widget);

} // namespace botiquin::ui
