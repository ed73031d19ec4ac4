// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/failure.h"

namespace botiquin::ui {

/// A failure as a person needs it.
struct FailureWords
{
    QString whatHappened;
    QString whatIsSafe;
    QString whatNext;
};

/// Why a store could not be opened.
FailureWords openingFailureWords(const Failure &failure);

/// Why something could not be kept, in two sentences for a line on a page.
QString savingFailureWords(const Failure &failure);

} // namespace botiquin::ui
