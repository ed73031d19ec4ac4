// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/key_bar.h"

#include <QAbstractButton>
#include <QStringList>

namespace botiquin::testing {

/// The words of the keys at a page's foot that have no room for them in the window as it is: a key without its word
/// has it in its tool tip.
inline QStringList wordsLeftOut(const QWidget &page)
{
    QStringList left;
    for (const auto *bar : page.findChildren<ui::KeyBar *>()) {
        for (const auto *key : bar->findChildren<QAbstractButton *>())
            left << key->toolTip();
    }
    left.removeAll(QString());
    return left;
}

} // namespace botiquin::testing
