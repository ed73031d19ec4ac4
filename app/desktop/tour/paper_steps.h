// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tour/hands.h"

namespace botiquin::desktop::steps {

// Each leaves its papers as PDF in the tour's folder.
/// The command sheet and the badges.
void theSheetsOfThePlace(Hands &hands);
/// A stock card, lot labels and, where a box was sealed, its packing list.
void thePapersOfTheGoods(Hands &hands);
/// A manifest's code is read where lots are followed: it says what the log says, and one letter more says that it lies.
void aPaperIsChecked(Hands &hands);

} // namespace botiquin::desktop::steps
