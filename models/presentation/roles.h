// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/meaning.h"

#include <QMetaType>
#include <Qt>

namespace botiquin::presentation {

/// How a cell of a table is drawn. A model answers it for CellRole::kind; text where it answers nothing.
enum class CellKind {
    text,   ///< one line, or two with CellRole::secondLine
    code,   ///< as text, in the fixed-width face: claves, lots, CLUES, shelves; never shortened
    number, ///< right-aligned, fixed width, never shortened; DisplayRole is text with its commas in place
    state,  ///< icon and word in the colour of CellRole::meaning
    tag,    ///< as state, on a soft ground
    bar,    ///< CellRole::share as a bar, its DisplayRole beside it
};

/// What a model says of a cell beside Qt::DisplayRole. The whole row's sentence for a screen reader goes in
/// Qt::AccessibleTextRole, the whole of a name that may be shortened in Qt::ToolTipRole.
enum CellRole : int {
    kindRole = Qt::UserRole + 1, ///< CellKind
    secondLineRole,              ///< QString: the note under the text
    secondLineFixedRole,         ///< bool: that note is a code
    meaningRole,                 ///< Meaning of this cell
    iconRole,                    ///< QString: an icon's name, where the meaning's own will not do
    shareRole,                   ///< double, 0 to 1
    strongRole,                  ///< bool: in bold
    rowMeaningRole,              ///< Meaning of the row, asked of column 0; caution marks a difference
    firstOwnRole = Qt::UserRole + 100, ///< a model's own roles start here
};

} // namespace botiquin::presentation

Q_DECLARE_METATYPE(botiquin::presentation::CellKind)
