// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace botiquin::presentation {

/// What an answer, a row or a figure asks of the person who reads it. Each has an outline of its own beside
/// its colour, and is never shown without a word.
enum class Meaning {
    neutral, ///< nothing to do, nothing to know
    good,    ///< done, as listed
    caution, ///< look at this
    stop,    ///< refused, none left
    info,    ///< for your knowledge
};

/// The icon that stands for a meaning; empty for neutral.
QString iconOf(Meaning meaning);

} // namespace botiquin::presentation

Q_DECLARE_METATYPE(botiquin::presentation::Meaning)
