// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packing/side_panel.h"

#include "ui/shell/action_button.h"
#include "ui/shell/layouts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace botiquin::ui {

namespace {

constexpr int ringRoom = 6;

} // namespace

SidePanel::SidePanel(QWidget *parent)
    : Card(parent)
    , m_fields(new QVBoxLayout)
    , m_accept(new ActionButton(ButtonKind::primary, ButtonSize::medium))
    , m_back(new ActionButton(ButtonKind::plain, ButtonSize::medium))
{
    setDense();
    body()->setSpacing(12);
    m_accept->setKeyHint(QStringLiteral("Enter"));
    m_back->setKeyHint(QStringLiteral("Esc"));
    connect(m_accept, &ActionButton::clicked, this, &SidePanel::accepted);
    connect(m_back, &ActionButton::clicked, this, &SidePanel::left);
}

void SidePanel::setAcceptText(const QString &verb)
{
    m_accept->setText(verb);
}

void SidePanel::setBackText(const QString &verb)
{
    m_back->setText(verb);
}

void SidePanel::finish()
{
    auto *inside = new QWidget;
    inside->setLayout(m_fields);
    m_fields->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    m_fields->setSpacing(12);
    m_fields->addStretch();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    row->setSpacing(12);
    row->addWidget(m_accept);
    row->addWidget(m_back);
    row->addStretch();
    body()->addWidget(scrollAround(inside), 1);
    body()->addLayout(row);
}

void SidePanel::finishToRead()
{
    finish();
    m_accept->hide();
    connect(this, &SidePanel::accepted, this, &SidePanel::left);
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT accepted();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        Card::keyPressEvent(event);
}

} // namespace botiquin::ui
