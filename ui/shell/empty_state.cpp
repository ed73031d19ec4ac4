// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/empty_state.h"

#include "ui/shell/icons.h"
#include "ui/shell/text.h"

#include <QPainter>
#include <QVBoxLayout>

namespace botiquin::ui {

EmptyState::EmptyState(const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_so(new Text(TextStyle::strong, &Colours::text, this))
    , m_next(new Text(TextStyle::body, &Colours::text2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(4);
    column->addStretch();
    column->addWidget(new IconMark(iconName, 32, &Colours::text2, this), 0, Qt::AlignHCenter);
    for (auto *text : {m_so, m_next}) {
        text->setAlignment(Qt::AlignHCenter);
        text->setWordWrap(true);
        column->addWidget(text);
    }
    column->addStretch();
}

void EmptyState::setWords(const QString &whatIsSo, const QString &whatComesNext)
{
    m_so->setText(whatIsSo);
    m_next->setText(whatComesNext);
    setAccessibleName(whatIsSo + u' ' + whatComesNext);
}

IconMark::IconMark(const QString &name, int side, Ink ink, QWidget *parent)
    : QWidget(parent), m_name(name), m_side(side), m_ink(ink)
{
    setFixedSize(side, side);
}

void IconMark::setIcon(const QString &name, Ink ink)
{
    m_name = name;
    m_ink = ink;
    update();
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, m_name, rect(), theme().colour(m_ink));
}

} // namespace botiquin::ui
