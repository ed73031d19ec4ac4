// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/card.h"

#include "ui/shell/text.h"

#include <QVBoxLayout>

namespace botiquin::ui {

Card::Card(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this)), m_body(new QVBoxLayout)
{
    setProperty("card", QStringLiteral("true"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_body->setSpacing(8);
    m_column->addLayout(m_body);
    arrange();
}

void Card::buildHeader()
{
    if (m_header != nullptr)
        return;
    m_header = new QWidget(this);
    m_header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(m_header);
    m_title = new Text(TextStyle::strong, &Colours::text, m_header);
    m_title->setMayShorten(true);
    m_note = new Text(TextStyle::note, &Colours::text2, m_header);
    row->addWidget(m_title, 1);
    row->addWidget(m_note, 0, Qt::AlignVCenter | Qt::AlignRight);
    m_column->insertWidget(0, m_header);
    arrange();
}

void Card::arrange()
{
    if (m_header != nullptr)
        m_header->layout()->setContentsMargins(m_side, m_side == 16 ? 14 : 16, m_side, 0);
    const int top = m_header != nullptr ? 7 : m_side;
    if (m_flush && m_body->isEmpty())
        m_body->setContentsMargins(0, m_header != nullptr ? 7 : 0, 0, 0);
    else
        m_body->setContentsMargins(m_side, top, m_side, m_side);
}

void Card::setDense()
{
    m_side = 16;
    arrange();
}

void Card::setTitle(const QString &title)
{
    buildHeader();
    m_title->setText(title);
}

void Card::setNote(const QString &note)
{
    buildHeader();
    m_note->setText(note);
}

void Card::addFlush(QWidget *widget, int stretch)
{
    m_column->addWidget(widget, stretch);
    m_flush = true;
    arrange();
}

QFrame *makeRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setProperty("rule", true);
    rule->setFixedHeight(1);
    return rule;
}

} // namespace botiquin::ui
