// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/item_words.h"

#include "ui/wording/names.h"

namespace botiquin::ui {

QString itemName(const QString &displayName, const QString &strength)
{
    return (titleCase(displayName) + u' ' + strength).trimmed();
}

} // namespace botiquin::ui
