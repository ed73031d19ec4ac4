// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/plain_tips.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace botiquin::ui {

namespace {

/// Qt's own label for tips, which takes for markup whatever looks like it, is polished before it gets its text.
class PlainTips : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Polish && object->inherits("QTipLabel"))
            static_cast<QLabel *>(object)->setTextFormat(Qt::PlainText);
        return false;
    }
};

} // namespace

void keepTipsPlain(QApplication &app)
{
    app.installEventFilter(new PlainTips(&app));
}

} // namespace botiquin::ui
