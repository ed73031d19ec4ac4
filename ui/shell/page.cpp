// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include <QEvent>

namespace botiquin::ui {

bool Page::takesScan(const QByteArray &scan)
{
    Q_UNUSED(scan)
    return false;
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botiquin::ui
